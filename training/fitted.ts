/** What `npm run train -- SETS --out FOLDER` left of each page, each by models that have not seen the page. */
import fs from 'node:fs';
import path from 'node:path';
import { PAGE_KINDS, chancesOf } from '../src/label/kinds.ts';
import { decide } from '../src/label/label.ts';
import type { Told } from '../src/label/label.ts';
import { joined } from '../src/label/chances.ts';
import type { Scored } from '../src/label/model.ts';
import { FIRST_PASS, addExtras, firstRows } from '../src/label/passes.ts';
import { ROLE_INPUTS } from '../src/label/role-rows.ts';
import type { Vocabulary } from '../src/label/vocabulary.ts';
import type { LabelledPage, Measured } from '../src/model.ts';
import { ROLES } from '../src/roles.ts';
import type { SiteMemory } from '../src/settings.ts';
import type { Sample } from './export.ts';
import type { Style } from './sets.ts';
import { vocabulariesIn } from './vocabularies.ts';

export interface Fitted {
  /** Content chance of each block, by the first pass's trees and by the network. */
  readonly first: Float32Array;
  readonly second: Float32Array;
  /** Chances of the roles by the network, row-major. */
  readonly roles: Float32Array;
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
  const [first, second, roles, kinds] = ['scores.f32', 'network-content.f32', 'network-roles.f32', 'kinds.f32'].map(numbersIn) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const { pages } = JSON.parse(fs.readFileSync(path.join(folder, 'pages.json'), 'utf8')) as Trained;
  const vocabularyOf = vocabulariesIn(folder);
  const found = new Map<string, Fitted>();
  let from = 0;
  pages.forEach(({ set, style, id, rows }, at) => {
    found.set(`${set}/${id}/${style}`, {
      first: first.subarray(from, from + rows),
      second: second.subarray(from, from + rows),
      roles: roles.subarray(from * ROLES.length, (from + rows) * ROLES.length),
      kinds: kinds.subarray(at * PAGE_KINDS.length, (at + 1) * PAGE_KINDS.length),
      words: vocabularyOf(`${set}/${id}`),
    });
    from += rows;
  });
  return ({ set, style, page }) => found.get(`${set}/${page.id}/${style}`) ?? null;
}

/** The page scored as it is for users, but by models that have not seen it. */
export function scoredAs(blocks: readonly Measured[], { first, second, roles, kinds, words }: Fitted): Scored {
  const width = ROLE_INPUTS.length;
  const rows = firstRows(blocks, words, width);
  addExtras({ blocks, scores: first, kinds }, rows, width, FIRST_PASS.length);
  return { scores: joined(first, second), rows, kinds, roles };
}

export type Titles = Readonly<
  Record<
    string,
    | { readonly title: number; readonly finalists: readonly number[]; readonly sums: readonly number[]; readonly right: readonly number[] }
    | undefined
  >
>;

/** What `npm run train:titles -- SETS FOLDER` left of each page, by "set/id/style": the title by trees that have not seen the page. */
export const titlesIn = (folder: string): Titles => JSON.parse(fs.readFileSync(path.join(folder, 'titles-unseen.json'), 'utf8')) as Titles;

/** Chances of the roles of labelled pages, by "set/id/style", by models that have not seen them: what `npm run train:roles` left. */
export function rolesIn(folder: string): ReadonlyMap<string, Float64Array> {
  const { roles, pages } = JSON.parse(fs.readFileSync(path.join(folder, 'roles.json'), 'utf8')) as {
    roles: string[];
    pages: { id: string; style: string; rows: number }[];
  };
  const all = new Float64Array(new Uint8Array(fs.readFileSync(path.join(folder, 'roles-unseen.f64'))).buffer);
  let from = 0;
  return new Map(pages.map(({ id, style, rows }) => [`${id}/${style}`, all.subarray(from, (from += rows * roles.length))]));
}

/** Titles once roles are known, by "set/id/style", by trees that have not seen the page: what `npm run train:headlines` left. */
export const headlinesIn = (folder: string): Readonly<Record<string, number | undefined>> =>
  JSON.parse(fs.readFileSync(path.join(folder, 'headlines-unseen.json'), 'utf8')) as Record<string, number>;

/** The same, labelled; `told`: what models say that have not seen the page. */
export function labelledAs(
  blocks: readonly Measured[],
  fitted: Fitted,
  declaredTitles: readonly string[],
  told: Told = {},
  site: SiteMemory | null = null,
): LabelledPage {
  const scored = scoredAs(blocks, fitted);
  return {
    blocks: decide(blocks, scored, declaredTitles, { focus: 'article', explain: false, site }, told),
    chances: chancesOf(scored.kinds),
  };
}
