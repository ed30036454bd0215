import { constants, createWriteStream, openSync, statSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { NewscleanError } from '../errors.ts';
import type { Outcome } from './unit.ts';
import { descriptorOf, reasonOf, type Entry } from './walk.ts';

/** What came of pages that an earlier run has written. */
export interface Before {
  readonly failed: number;
  readonly none: number;
}

/** Where the pages of one input go. */
export interface Opened {
  /** Pages of this input that an earlier run has written already. */
  readonly done: number;
  /** Of these, how many failed and how many held no article. */
  readonly before?: Before;
  /** The next page, as far as it has a text. */
  put(outcome: Outcome): Promise<void>;
  /** All pages are written: let the result be seen. */
  finish(): Promise<void>;
  /** Something went wrong: leave nothing behind. */
  drop(): void;
}

export interface Output {
  /** null: the output of this input is there already. */
  open(entry: Entry): Opened | null;
  /** Pages without an article in inputs of which the output is there already. */
  noneBefore?(): number;
  /** The run is over; `whole`: all inputs are done. */
  close?(whole: boolean): void;
}

/** The reader of our output went away; no error, we just stop. */
export class ClosedPipe extends Error {}

/** Writes to a stream no faster than it takes. Errors of the stream surface at the next write or at `flush`. */
export class Sink {
  private failure: NodeJS.ErrnoException | null = null;

  /** `signal`: a reader that takes nothing does not hold up a run that is to stop. */
  constructor(
    private readonly stream: NodeJS.WritableStream,
    private readonly signal?: AbortSignal,
  ) {
    stream.on('error', (error: NodeJS.ErrnoException) => (this.failure ??= error));
  }

  private check(): void {
    if (this.failure === null) return;
    if (this.failure.code === 'EPIPE' || this.failure.code === 'ERR_STREAM_DESTROYED') throw new ClosedPipe();
    throw new NewscleanError('output', `cannot write the output: ${reasonOf(this.failure)}`);
  }

  /** Resolves when the stream has taken the text, so at most one page waits in memory. */
  async write(text: string): Promise<void> {
    this.check();
    await new Promise<void>((taken) => {
      const done = (): void => {
        this.stream.removeListener('close', done);
        this.stream.removeListener('error', done);
        this.signal?.removeEventListener('abort', done);
        taken();
      };
      // A destroyed stream may never call back.
      this.stream.once('close', done);
      this.stream.once('error', done);
      this.signal?.addEventListener('abort', done);
      this.stream.write(text, (error) => {
        if (error) this.failure ??= error;
        done();
      });
    });
    this.check();
  }
}

/** How often a pipe without a reader is tried. */
const READER_MS = 50;

/** Opening a pipe blocks until somebody reads it, and with it the end of the process; so it is tried until the signal. null: stopped. */
async function intoPipe(path: string, signal: AbortSignal): Promise<Socket | null> {
  while (!signal.aborted) {
    try {
      return new Socket({ fd: openSync(path, constants.O_WRONLY | constants.O_NONBLOCK), readable: false, writable: true });
    } catch (error) {
      // ENXIO: nobody reads it yet.
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO') throw new NewscleanError('output', `cannot write ${path}: ${reasonOf(error)}`);
    }
    await setTimeout(READER_MS);
  }
  return null;
}

/** Opening what is open already would empty it, or write over what others write. */
function intoSpecial(path: string): Writable {
  const fd = descriptorOf(path);
  return fd === null ? createWriteStream(path) : createWriteStream(path, { fd, autoClose: false });
}

/** All inputs straight into what is there and is no regular file: a pipe with a name, a device. */
export function toSpecial(path: string, separator: string, signal: AbortSignal): Output {
  const isPipe = statSync(path, { throwIfNoEntry: false })?.isFIFO() ?? false;
  let stream: Writable | null = null;
  let opened: Opened | null = null;
  const open = async (): Promise<Opened | null> => {
    stream ??= isPipe ? await intoPipe(path, signal) : intoSpecial(path);
    if (stream !== null) opened ??= toStream(new Sink(stream, signal), separator).open({ path, relative: path });
    return opened;
  };
  const lasting: Opened = {
    done: 0,
    put: async (outcome) => (await open())?.put(outcome),
    // Also without a page: the reader waits for an end.
    finish: async () => void (await open()),
    drop: () => undefined,
  };
  return { open: () => lasting, close: () => void stream?.end() };
}

/** All inputs to one stream. */
export function toStream(sink: Sink, separator: string): Output {
  let first = true;
  const opened: Opened = {
    done: 0,
    put: async ({ text }) => {
      if (text === null || text === '') return;
      await sink.write(first ? text : separator + text);
      first = false;
    },
    finish: () => Promise.resolve(),
    drop: () => undefined,
  };
  return { open: () => opened };
}
