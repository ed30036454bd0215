/** What `npm run train -- SETS --check --out FOLDER` left of each page, each by models that have not seen the page. */
import fs from 'node:fs';
import path from 'node:path';
import { PAGE_KINDS, chancesOf } from '../src/label/kinds.ts';
import { decide } from '../src/label/label.ts';
import { joined } from '../src/label/model.ts';
import type { Scored } from '../src/label/model.ts';
import { FIRST_PASS, addExtras, firstRows } from '../src/label/passes.ts';
import { ROLE_INPUTS } from '../src/label/role-rows.ts';
import type { Vocabulary } from '../src/label/vocabulary.ts';
import type { LabelledPage, Measured } from '../src/model.ts';
import type { Sample } from './export.ts';
import type { Style } from './sets.ts';
import { vocabulariesIn } from './vocabularies.ts';

export interface Fitted {
  /** Content chance of each block, by either pass. */
  readonly first: Float32Array;
  readonly second: Float32Array;
  /** Chance of each of PAGE_KINDS. */
  readonly kinds: Float32Array;
  readonly words: Vocabulary;
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
  const vocabularyOf = vocabulariesIn(folder);
  const found = new Map<string, Fitted>();
  let from = 0;
  pages.forEach(({ set, style, id, rows }, at) => {
    found.set(`${set}/${id}/${style}`, {
      first: first.subarray(from, from + rows),
      second: second.subarray(from, from + rows),
      kinds: kinds.subarray(at * PAGE_KINDS.length, (at + 1) * PAGE_KINDS.length),
      words: vocabularyOf(`${set}/${id}`),
    });
    from += rows;
  });
  return ({ set, style, page }) => found.get(`${set}/${page.id}/${style}`) ?? null;
}

/** The page scored as it is for users, but by models that have not seen it. */
export function scoredAs(blocks: readonly Measured[], { first, second, kinds, words }: Fitted): Scored {
  const width = ROLE_INPUTS.length;
  const rows = firstRows(blocks, words, width);
  addExtras({ blocks, scores: first, kinds }, rows, width, FIRST_PASS.length);
  return { scores: joined(first, second), rows, kinds };
}

/** The same, labelled. */
export function labelledAs(blocks: readonly Measured[], fitted: Fitted, declaredTitles: readonly string[]): LabelledPage {
  const scored = scoredAs(blocks, fitted);
  return { blocks: decide(blocks, scored, declaredTitles, { focus: 'article', explain: false }), chances: chancesOf(scored.kinds) };
}
