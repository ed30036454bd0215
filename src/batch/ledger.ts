import { closeSync, existsSync, lstatSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { NewscleanError } from '../errors.ts';
import { makeFolder } from './folders.ts';
import { reasonOf, type Entry } from './walk.ts';

/** What came of an input: an output file, or nothing to write. */
type Made = 'written' | 'none';

/** What is known of an input that is done. */
export interface DoneInput {
  readonly stamp: string;
  readonly made: Made;
  /** Pages of it without an article. */
  readonly none: number;
  /** Size of the output in bytes; not known where nothing was written, nor from journals of before. */
  readonly bytes?: number | undefined;
  /** Name of the output that newsclean itself has written for it, from the journal's folder. */
  readonly output?: string | undefined;
}

/** Where one may not write beside the output, a run goes on without a journal. */
const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Changes when the input does; null for what has no size or may be anything next time, such as stdin. */
export function stampOf({ path, raw, error }: Entry): string | null {
  if (path === null || error) return null;
  try {
    const status = statSync(raw === undefined ? path : Buffer.from(raw));
    return status.isFile() ? `${status.size} ${status.mtimeMs}` : null;
  } catch {
    // Not there or not allowed: nothing that could be left out the next time.
    return null;
  }
}

/** When the input last changed, in milliseconds, by its stamp. */
export const changedAt = (stamp: string): number => Number(stamp.split(' ')[1]);

/** Of an input that is to be done anew: no file has such a stamp. */
const NO_STAMP = '';

/** The hidden companion of an output, in the same directory, so that it can be renamed over it. */
export function beside(path: string, kind: string): string {
  return join(dirname(resolve(path)), `.${basename(resolve(path))}.newsclean-${kind}`);
}

/**
 * The journal of a run, beside its output: which inputs are done. The first line holds the key of the options, each
 * other one `[input, stamp, made, pages without an article, bytes of the output, its name]`. Entries of other options or of an input that
 * has changed since tell only which outputs newsclean has written.
 */
export class Ledger {
  readonly #path: string;
  readonly #done = new Map<string, DoneInput>();
  readonly #resume: boolean;
  readonly #key: string;
  /** undefined: not opened yet; null: may not be written. */
  #file: number | null | undefined;
  /** There was no journal that fits. */
  readonly isNew: boolean;
  /** There was one, of a run with other options. */
  readonly isForeign: boolean;

  constructor({ target, key, resume }: { readonly target: string; readonly key: string; readonly resume: boolean }) {
    this.#path = beside(target, 'journal');
    const [head = null, ...rows] = resume ? this.#lines() : [];
    this.isNew = head !== key;
    this.isForeign = this.isNew && head !== null;
    for (const row of rows) this.#take(row);
    [this.#resume, this.#key] = [resume, key];
  }

  /** null: not done, or changed since. */
  get(input: string, stamp: string): DoneInput | null {
    const found = this.isNew ? null : this.#done.get(input);
    return found?.stamp === stamp ? found : null;
  }

  /** The output of an input is one that an earlier run has written, whatever its options, and nobody has changed since. */
  isOwn(input: string, path: string): boolean {
    const found = this.#done.get(input);
    if (found?.bytes === undefined || found.output !== this.nameOf(path)) return false;
    const status = lstatSync(path, { throwIfNoEntry: false });
    return status?.isFile() === true && status.size === found.bytes;
  }

  /** What the journal calls an output. */
  nameOf(path: string): string {
    return relative(dirname(this.#path), resolve(path));
  }

  add(input: string, done: DoneInput): void {
    this.#write(`${rowOf(input, done)}\n`);
  }

  /** From now on there is a journal, and what it does not hold is not done. */
  begin(): void {
    this.#write('');
  }

  #write(text: string): void {
    try {
      this.#file = this.#file === undefined ? this.#open() : this.#file;
      if (this.#file !== null) writeSync(this.#file, text);
    } catch (error) {
      throw new NewscleanError('output', `cannot write the journal ${this.#path}: ${reasonOf(error)}`);
    }
  }

  close(remove: boolean): void {
    if (typeof this.#file === 'number') closeSync(this.#file);
    // Also the one that an earlier run left.
    if (remove && existsSync(this.#path)) rmSync(this.#path, { force: true });
  }

  #open(): number | null {
    try {
      makeFolder(dirname(this.#path));
      const file = openSync(this.#path, this.isNew ? 'w' : 'a');
      // A line that a kill cut short ends here.
      writeSync(file, this.isNew ? this.#head() : '\n');
      return file;
    } catch (error) {
      if (!this.#resume && FORBIDDEN.has((error as NodeJS.ErrnoException).code ?? '')) return null;
      throw error;
    }
  }

  /** Of a new journal: the key, and which outputs were written with other options, since this run may be killed before it has come to them. */
  #head(): string {
    const written = [...this.#done].filter(([, { made }]) => made === 'written');
    return [JSON.stringify(this.#key), ...written.map(([input, done]) => rowOf(input, { ...done, stamp: NO_STAMP })), ''].join('\n');
  }

  #lines(): unknown[] {
    let text: string;
    try {
      text = readFileSync(this.#path, 'utf8');
    } catch {
      // None yet.
      return [];
    }
    return text.split('\n').flatMap((line) => parsed(line));
  }

  #take(row: unknown): void {
    if (!Array.isArray(row)) return;
    const [input, stamp, made, none, bytes, output] = row as unknown[];
    if (typeof input === 'string' && typeof stamp === 'string' && (made === 'written' || made === 'none')) {
      this.#done.set(input, {
        stamp,
        made,
        none: typeof none === 'number' ? none : 0,
        bytes: typeof bytes === 'number' ? bytes : undefined,
        output: typeof output === 'string' ? output : undefined,
      });
    }
  }
}

const rowOf = (input: string, { stamp, made, none, bytes, output }: DoneInput): string =>
  JSON.stringify([input, stamp, made, none, ...(bytes === undefined ? [] : [bytes]), ...(output === undefined ? [] : [output])]);

/** The value of a line of JSON; none for a line that a kill cut short. */
export function parsed(line: string): unknown[] {
  try {
    return line === '' ? [] : [JSON.parse(line)];
  } catch {
    return [];
  }
}
