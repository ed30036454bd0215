import { createHash, randomUUID } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { NewscleanError } from '../errors.ts';
import { makeFolder } from './folders.ts';
import { descriptorOf, isSpecial, placeOf, reasonOf } from './walk.ts';

export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/** A file under a temporary, hidden name until it is whole: readers see all of it or nothing. Pipes and devices are written at once. */
export class WholeFile {
  private readonly place: string;
  /** null: what is written goes straight into its place. */
  private readonly temporary: string | null;
  private readonly file: number;
  private readonly hash = createHash('sha256');
  private bytes = 0;
  private isOpen = true;

  /** Opens the file at once. Throws `output`. */
  constructor(
    private readonly path: string,
    private readonly separator = '',
  ) {
    // A name of its own for each run: a task that was given up may still be at it when it is started again.
    const place = placeOf(path);
    this.place = place;
    this.temporary = isSpecial(path) ? null : join(dirname(place), `.${basename(place)}.${randomUUID()}.tmp`);
    this.file = this.attempt(() => {
      if (this.temporary === null) return descriptorOf(path) ?? openSync(path, 'w');
      makeFolder(dirname(place));
      return openSync(this.temporary, 'w');
    });
  }

  write(text: string): void {
    if (text === '') return;
    const bytes = Buffer.from(this.bytes === 0 ? text : this.separator + text);
    this.hash.update(bytes);
    this.attempt(() => {
      for (let at = 0; at < bytes.length;) at += writeSync(this.file, bytes, at);
    });
    this.bytes += bytes.length;
  }

  finish(): Written {
    this.attempt(() => {
      this.close();
      if (this.temporary !== null) renameSync(this.temporary, this.place);
    });
    return { bytes: this.bytes, sha256: this.hash.digest('hex') };
  }

  drop(): void {
    this.close();
    if (this.temporary !== null) rmSync(this.temporary, { force: true });
  }

  /** What others have opened stays open. */
  private close(): void {
    if (this.isOpen && descriptorOf(this.path) === null) closeSync(this.file);
    this.isOpen = false;
  }

  private attempt<T>(action: () => T): T {
    try {
      return action();
    } catch (error) {
      throw new NewscleanError('output', `cannot write ${this.path}: ${reasonOf(error)}`);
    }
  }
}

/** Throws `output` where no file can be written, before work is done for it. Pipes and devices are not asked. */
export function checkPlace(path: string): void {
  if (!isSpecial(path)) new WholeFile(path).drop();
}

/** Writes a file at once. Throws `output`. */
export function writeWhole(path: string, text: string): void {
  const file = new WholeFile(path);
  try {
    file.write(text);
    file.finish();
  } catch (error) {
    file.drop();
    throw error;
  }
}
