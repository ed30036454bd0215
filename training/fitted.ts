/** What `npm run train -- SETS --check --out FOLDER` left of each page, each by models that have not seen the page. */
import fs from 'node:fs';
import path from 'node:path';
import { PAGE_KINDS } from '../src/label/kinds.ts';
import type { Sample } from './export.ts';
import type { Style } from './sets.ts';

export interface Fitted {
  /** Content chance of each block, by either pass. */
  readonly first: Float32Array;
  readonly second: Float32Array;
  /** Chance of each of PAGE_KINDS. */
  readonly kinds: Float32Array;
}

interface Trained {
  readonly pages: readonly { readonly set: string; readonly style: Style; readonly id: string; readonly rows: number }[];
}

/** Looks pages of the training up; null for a page that was not fitted on. */
export function fittedIn(folder: string): (sample: Pick<Sample, 'set' | 'style' | 'page'>) => Fitted | null {
  const numbersIn = (name: string): Float32Array => {
    const bytes = fs.readFileSync(path.join(folder, name));
    return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  };
  const [first, second, kinds] = [numbersIn('scores.f32'), numbersIn('second.f32'), numbersIn('kinds.f32')] as const;
  const { pages } = JSON.parse(fs.readFileSync(path.join(folder, 'pages.json'), 'utf8')) as Trained;
  const found = new Map<string, Fitted>();
  let from = 0;
  pages.forEach(({ set, style, id, rows }, at) => {
    found.set(`${set}/${id}/${style}`, {
      first: first.subarray(from, from + rows),
      second: second.subarray(from, from + rows),
      kinds: kinds.subarray(at * PAGE_KINDS.length, (at + 1) * PAGE_KINDS.length),
    });
    from += rows;
  });
  return ({ set, style, page }) => found.get(`${set}/${page.id}/${style}`) ?? null;
}
