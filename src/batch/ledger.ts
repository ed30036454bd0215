import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { NewscleanError } from '../errors.ts';
import { makeFolder } from './folders.ts';
import { reasonOf, type Entry } from './walk.ts';

/** What came of an input: an output file, or nothing to write. */
type Made = 'written' | 'none';

/** What is known of an input that is done. */
interface DoneInput {
  readonly stamp: string;
  readonly made: Made;
  /** Pages of it without an article. */
  readonly none: number;
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

/** The hidden companion of an output, in the same directory, so that it can be renamed over it. */
export function beside(path: string, kind: string): string {
  return join(dirname(resolve(path)), `.${basename(resolve(path))}.newsclean-${kind}`);
}

/**
 * The journal of a run, beside its output: which inputs are done. The first line holds the key of the options, each
 * other one `[input, stamp, made, pages without an article]`. Entries of other options or of an input that has changed since do not count.
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
    if (!this.isNew) for (const row of rows) this.#take(row);
    [this.#resume, this.#key] = [resume, key];
  }

  /** null: not done, or changed since. */
  get(input: string, stamp: string): DoneInput | null {
    const found = this.#done.get(input);
    return found?.stamp === stamp ? found : null;
  }

  add(input: string, { stamp, made, none }: DoneInput): void {
    this.#write(`${JSON.stringify([input, stamp, made, none])}\n`);
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
      writeSync(file, this.isNew ? `${JSON.stringify(this.#key)}\n` : '\n');
      return file;
    } catch (error) {
      if (!this.#resume && FORBIDDEN.has((error as NodeJS.ErrnoException).code ?? '')) return null;
      throw error;
    }
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
    const [input, stamp, made, none] = row as unknown[];
    if (typeof input === 'string' && typeof stamp === 'string' && (made === 'written' || made === 'none')) {
      this.#done.set(input, { stamp, made, none: typeof none === 'number' ? none : 0 });
    }
  }
}

/** The value of a line of JSON; none for a line that a kill cut short. */
export function parsed(line: string): unknown[] {
  try {
    return line === '' ? [] : [JSON.parse(line)];
  } catch {
    return [];
  }
}
