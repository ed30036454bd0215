import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import zlib from 'node:zlib';

export interface SetPage {
  readonly id: string;
  readonly url: string | null;
  readonly gold: string | null;
  readonly with?: readonly string[] | null;
  readonly without?: readonly string[] | null;
  readonly title?: string | null;
  readonly author?: string | null;
  /** Of invented pages alone. */
  readonly source?: string | null;
  readonly date?: string | null;
  readonly type: string;
}
export type Style = 'lines' | 'inner' | 'nodes' | 'html';
export type StyledPage = SetPage & { readonly [style in Style]?: string };

/** The rows of a Brotli-compressed JSONL file, one at a time. */
async function* rowsOf(file: string): AsyncGenerator<StyledPage> {
  const input = fs.createReadStream(file).pipe(zlib.createBrotliDecompress());
  for await (const line of readline.createInterface({ input, crlfDelay: Infinity })) yield JSON.parse(line) as StyledPage;
}

export function setNames(folder: string): string[] {
  return fs
    .readdirSync(folder)
    .filter((name) => fs.existsSync(path.join(folder, name, 'text.jsonl.br')))
    .sort();
}

/** The pages of a set, as text in three styles or as HTML. */
export function pagesOf(folder: string, set: string, html: boolean): AsyncGenerator<StyledPage> {
  return rowsOf(path.join(folder, set, html ? 'pages.jsonl.br' : 'text.jsonl.br'));
}

/** Halves of a set, by id: one to develop on, one to check with. The same page is in the same half as text and as HTML. */
export function isOdd(id: string): boolean {
  let sum = 0;
  for (const char of id) sum += char.codePointAt(0) ?? 0;
  return sum % 2 === 1;
}
