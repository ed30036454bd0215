import type { ByteReader } from './bytes.ts';
import { labelOf } from './labels.ts';
import { utf16Of } from './utf16.ts';
import type { Utf16 } from './utf16.ts';

const NEWLINE = 0x0a;
/** Enough to tell UTF-16: rows from a live source should not wait for more. */
const HEAD = 4;

/** The rows of a file, as bytes with their line ends. */
export class Rows {
  readonly #reader: ByteReader;
  readonly #limit: number;
  /** UTF-16, whose line ends are two bytes; null for encodings in which a line feed is one. */
  readonly wide: Utf16 | null;

  private constructor(reader: ByteReader, limit: number, wide: Utf16 | null) {
    [this.#reader, this.#limit, this.wide] = [reader, limit, wide];
  }

  /** `encoding`: what the user says; else UTF-16 is told from the start. `limit`: bytes of a row at most. */
  static async of(reader: ByteReader, limit: number, encoding: string | undefined): Promise<Rows> {
    const label = encoding === undefined ? utf16Of(await reader.peek(HEAD)) : labelOf(encoding);
    return new Rows(reader, limit, label === 'utf-16le' || label === 'utf-16be' ? label : null);
  }

  /** The next row; empty at the end, without its line end where it is cut: by the end, by damage or at the limit. */
  next(): Promise<Uint8Array> {
    return this.wide === null ? this.#reader.line(this.#limit) : this.#nextWide();
  }

  isWhole(row: Uint8Array): boolean {
    return lineEnd(row, this.wide) > 0;
  }

  /** The row without its line feed. */
  bare(row: Uint8Array): Uint8Array {
    return row.subarray(0, row.length - lineEnd(row, this.wide));
  }

  /** Passes over what is left of a row. */
  async skipRest(): Promise<void> {
    for (;;) {
      const row = await this.next();
      if (row.length === 0 || this.isWhole(row) || row.length < this.#limit) return;
    }
  }

  async #nextWide(): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let size = 0;
    let tail: Uint8Array = new Uint8Array(0);
    while (size < this.#limit) {
      const part = await this.#reader.line(this.#limit - size);
      if (part.length === 0) break;
      // The upper byte of a line feed may come second.
      const isCut = this.wide === 'utf-16le' && (size + part.length) % 2 === 1 && part.at(-1) === NEWLINE;
      const upper = isCut ? await this.#reader.take(1) : part.subarray(0, 0);
      parts.push(part, upper);
      size += part.length + upper.length;
      tail = Buffer.concat([tail, part.subarray(-2), upper]).subarray(-2);
      if (size % 2 === 0 && this.isWhole(tail)) break;
    }
    return Buffer.concat(parts);
  }
}

/** Bytes of the line feed at the end; 0 where none stands. */
function lineEnd(row: Uint8Array, wide: Utf16 | null): number {
  if (wide === null) return row.at(-1) === NEWLINE ? 1 : 0;
  const [low, high] = wide === 'utf-16le' ? [row.at(-2), row.at(-1)] : [row.at(-1), row.at(-2)];
  return row.length % 2 === 0 && low === NEWLINE && high === 0 ? 2 : 0;
}
