import { closeSync, fdatasyncSync, ftruncateSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { NewscleanError } from '../errors.ts';
import { makeFolder } from './folders.ts';
import { beside, parsed } from './ledger.ts';
import type { Before } from './output.ts';
import type { Outcome } from './unit.ts';
import { placeOf, reasonOf } from './walk.ts';

/** How far an output has come: so many pages of its input, so many bytes. */
interface Mark {
  readonly key: string;
  readonly pages: number;
  readonly bytes: number;
  /** Of the pages, so many failed, so many held no article. */
  readonly failed: number;
  readonly none: number;
}

/** Work that a kill may cost. */
const MARK_MS = 1000;
/** Packed output is members of so many characters each, wherever a run was interrupted: the bytes come out the same. */
const MEMBER = 1 << 18;

const packed = promisify<Buffer, Buffer>(gzip);

/**
 * The output of one input, under a hidden name until it is whole. One that takes long keeps marks in a file beside it,
 * from which a later run goes on.
 */
export class OutputFile {
  /** Pages that were written by an earlier run. */
  readonly done: number = 0;
  readonly before: Before = { failed: 0, none: 0 };
  /** Where a link leads, if it is one: the link stays. */
  readonly #place: string;
  readonly #part: string;
  readonly #marks: string;
  readonly #packs: boolean;
  #file: number | null = null;
  #pages = 0;
  #failed = 0;
  #none = 0;
  #bytes = 0;
  #isEmpty = true;
  #waiting: string[] = [];
  #waitingChars = 0;
  #marked = Date.now();
  #hasMarks = false;

  constructor(
    readonly path: string,
    private readonly options: {
      readonly separator: string;
      readonly key: string | null;
      readonly resume: boolean;
      readonly always?: boolean;
    },
  ) {
    this.#place = placeOf(path);
    this.#part = beside(this.#place, 'part');
    this.#marks = beside(this.#place, 'marks');
    this.#packs = /\.gz$/i.test(path);
    const mark = options.resume ? this.#lastMark() : null;
    if (mark === null) return;
    this.before = mark;
    [this.#failed, this.#none] = [mark.failed, mark.none];
    [this.done, this.#pages, this.#bytes, this.#isEmpty, this.#hasMarks] = [mark.pages, mark.pages, mark.bytes, mark.bytes === 0, true];
  }

  /** Some page failed, in this run or before it was gone on with. */
  get failed(): boolean {
    return this.#failed > 0;
  }

  /** Pages without an article, in this run and before. */
  get none(): number {
    return this.#none;
  }

  /** Size on disk, as far as it is written. */
  get bytes(): number {
    return this.#bytes;
  }

  async put({ text, status }: Outcome): Promise<void> {
    if (status === 'error') this.#failed += 1;
    else if (status !== 'ok') this.#none += 1;
    if (text !== null) await this.#write(text);
    this.#pages += 1;
    if (this.#waitingChars === 0 && this.options.key !== null && Date.now() - this.#marked > MARK_MS) this.#mark(this.options.key);
  }

  /** Says whether there is an output: not if no page had a text, unless an empty one takes the place of an earlier one. */
  async finish(): Promise<boolean> {
    await this.#flush();
    const isWanted = this.#bytes > 0 || (this.options.always === true && !this.failed);
    const file = this.#file ?? (isWanted ? this.#open() : null);
    // No bytes at all are no packed file.
    if (file !== null && this.#bytes === 0 && this.#packs) await this.#append(file, Buffer.alloc(0));
    if (file !== null) {
      this.#try(() => {
        closeSync(file);
        this.#file = null;
        renameSync(this.#part, this.#place);
      });
    }
    if (this.#hasMarks) rmSync(this.#marks, { force: true });
    return file !== null;
  }

  /** Leaves nothing behind, but what a later run can go on from. */
  drop(): void {
    if (this.#file === null) return;
    closeSync(this.#file);
    this.#file = null;
    if (!this.#hasMarks) rmSync(this.#part, { force: true });
  }

  async #write(text: string): Promise<void> {
    this.#file ??= this.#open();
    if (text === '') return;
    this.#waiting.push(this.#isEmpty ? text : this.options.separator + text);
    this.#isEmpty = false;
    this.#waitingChars += text.length;
    if (!this.#packs || this.#waitingChars >= MEMBER) await this.#flush();
  }

  async #flush(): Promise<void> {
    if (this.#waiting.length === 0) return;
    const plain = Buffer.from(this.#waiting.join(''));
    [this.#waiting, this.#waitingChars] = [[], 0];
    await this.#append((this.#file ??= this.#open()), plain);
  }

  async #append(file: number, plain: Buffer): Promise<void> {
    const bytes = this.#packs ? await packed(plain) : plain;
    this.#try(() => {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    });
    this.#bytes += bytes.length;
  }

  #open(): number {
    return this.#try(() => {
      makeFolder(dirname(this.#place));
      if (this.#bytes === 0) {
        // Marks of an older run do not fit what comes now.
        if (!this.#hasMarks) rmSync(this.#marks, { force: true });
        return openSync(this.#part, 'w');
      }
      const file = openSync(this.#part, 'a');
      // What came after the mark is written again.
      ftruncateSync(file, this.#bytes);
      return file;
    });
  }

  /** The bytes first, then the word that they are there. */
  #mark(key: string): void {
    this.#marked = Date.now();
    this.#try(() => {
      if (this.#file !== null) fdatasyncSync(this.#file);
      makeFolder(dirname(this.#place));
      const marks = openSync(this.#marks, this.#hasMarks ? 'a' : 'w');
      writeSync(marks, `\n${JSON.stringify(this.#markOf(key))}\n`);
      closeSync(marks);
    });
    this.#hasMarks = true;
  }

  #markOf(key: string): Mark {
    return { key, pages: this.#pages, bytes: this.#bytes, failed: this.#failed, none: this.#none };
  }

  #lastMark(): Mark | null {
    try {
      const lines = readFileSync(this.#marks, 'utf8').split('\n').flatMap(parsed) as Partial<Mark>[];
      const { key, pages, bytes, failed, none } = lines.at(-1) ?? {};
      if (
        key !== this.options.key ||
        typeof key !== 'string' ||
        pages === undefined ||
        bytes === undefined ||
        failed === undefined ||
        none === undefined
      )
        return null;
      const size = bytes === 0 ? 0 : statSync(this.#part).size;
      return size >= bytes ? { key, pages, bytes, failed, none } : null;
    } catch {
      // No marks, or no file that they mark.
      return null;
    }
  }

  #try<T>(action: () => T): T {
    try {
      return action();
    } catch (error) {
      throw new NewscleanError('output', `cannot write ${this.path}: ${reasonOf(error)}`);
    }
  }
}
