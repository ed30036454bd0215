import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';
import { NewscleanError } from '../errors.ts';
import { placeOf, reasonOf, type Entry } from './walk.ts';

/** Where the pages of one input go. */
export interface Opened {
  write(text: string): Promise<void>;
  /** All pages are written: let the result be seen. */
  finish(): Promise<void>;
  /** Something went wrong: leave nothing behind. */
  drop(): void;
}

export interface Output {
  /** null: the output of this input is there already. */
  open(entry: Entry): Opened | null;
}

/** The reader of our output went away; no error, we just stop. */
export class ClosedPipe extends Error {}

/** Writes to a stream no faster than it takes. Errors of the stream surface at the next write or at `flush`. */
export class Sink {
  private failure: NodeJS.ErrnoException | null = null;

  constructor(private readonly stream: NodeJS.WritableStream) {
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
        taken();
      };
      // A destroyed stream may never call back.
      this.stream.once('close', done);
      this.stream.once('error', done);
      this.stream.write(text, (error) => {
        if (error) this.failure ??= error;
        done();
      });
    });
    this.check();
  }
}

/** All inputs to one stream. */
export function toStream(sink: Sink, separator: string): Output {
  let first = true;
  const opened: Opened = {
    write: async (text) => {
      if (text === '') return;
      await sink.write(first ? text : separator + text);
      first = false;
    },
    finish: () => Promise.resolve(),
    drop: () => undefined,
  };
  return { open: () => opened };
}

export interface FileOptions {
  readonly target: string;
  /** The target is one file, not a directory. */
  readonly single: boolean;
  readonly extension: string;
  readonly separator: string;
  readonly resume: boolean;
}

const FAILED_RECORD = /"status":\s*"error"/;
/** Records of failures are short; longer outputs need not be read to know that they are none. */
const FAILED_RECORD_BYTES = 4096;

/** There, and not just the record of a failure, which is worth another try. */
function isDone(path: string): boolean {
  try {
    const { size } = statSync(path);
    return size > FAILED_RECORD_BYTES || !FAILED_RECORD.test(readFileSync(path, 'utf8'));
  } catch {
    // Not there: not done.
    return false;
  }
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new NewscleanError('output', `cannot write ${path}: ${reasonOf(error)}`);
  }
}

/** A file under a temporary, hidden name until it is whole. */
function openFile(path: string, separator: string): Opened {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  const file = attempt(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(temporary, 'w');
  });
  let first = true;
  let isOpen = true;
  return {
    write: async (text) => {
      if (text === '') return;
      const bytes = Buffer.from(first ? text : separator + text);
      first = false;
      attempt(path, () => {
        for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      });
    },
    finish: async () => {
      attempt(path, () => {
        closeSync(file);
        isOpen = false;
        renameSync(temporary, path);
      });
    },
    drop: () => {
      if (isOpen) closeSync(file);
      isOpen = false;
      rmSync(temporary, { force: true });
    },
  };
}

/** One file for each input, never one of the inputs. */
export function toFiles(entries: readonly Entry[], options: FileOptions): Output {
  const inputs = new Set(entries.flatMap(({ path }) => (path === null ? [] : [placeOf(path)])));
  const taken = new Set<string>();

  function placeFor(entry: Entry): string {
    if (options.single) return options.target;
    const { dir, name, base } = parse(entry.relative);
    const short = join(options.target, dir, name + options.extension);
    // a.txt and a.html side by side: the second keeps its own extension.
    const path = taken.has(short) ? join(options.target, dir, base + options.extension) : short;
    taken.add(path);
    return path;
  }

  return {
    open(entry) {
      const path = placeFor(entry);
      if (inputs.has(placeOf(path))) {
        throw new NewscleanError('output', `${path} is an input and is not overwritten`, 'choose another -o');
      }
      if (options.resume && isDone(path)) return null;
      return openFile(path, options.separator);
    },
  };
}
