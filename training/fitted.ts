/** What `npm run train -- SETS --out FOLDER` left of each page, each by models that have not seen the page. */
import fs from 'node:fs';
import path from 'node:path';
import { PAGE_KINDS, chancesOf } from '../src/label/kinds.ts';
import { decide } from '../src/label/label.ts';
import type { Told } from '../src/label/label.ts';
import { joined } from '../src/label/chances.ts';
import type { Scored } from '../src/label/model.ts';
import { FIRST_PASS, SECOND_PASS, addExtras, firstRows } from '../src/label/passes.ts';
import type { Vocabulary } from '../src/label/vocabulary.ts';
import type { LabelledPage, Measured } from '../src/model.ts';
import { ROLES } from '../src/roles.ts';
import type { SiteMemory } from '../src/settings.ts';
import type { Sample } from './export.ts';
import type { Style } from './sets.ts';
import { vocabulariesIn } from './vocabularies.ts';

export interface Fitted {
  /** Content chance of each block, by the first pass's trees and by the networks. */
  readonly first: Float32Array;
  readonly second: Float32Array;
  /** Chances of the roles by the networks, row-major, and how likely each block is the title. */
  readonly roles: Float32Array;
  readonly titles: Float32Array;
  /** Chance of each of PAGE_KINDS by the trees, and by the networks. */
  readonly kinds: Float32Array;
  readonly chances: Float32Array;
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
  const [first, second, roles, titles, kinds, chances] = [
    numbersIn('scores.f32'),
    numbersIn('network-content.f32'),
    numbersIn('network-roles.f32'),
    numbersIn('network-titles.f32'),
    numbersIn('kinds.f32'),
    numbersIn('network-kinds.f32'),
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
      titles: titles.subarray(from, from + rows),
      kinds: kinds.subarray(at * PAGE_KINDS.length, (at + 1) * PAGE_KINDS.length),
      chances: chances.subarray(at * PAGE_KINDS.length, (at + 1) * PAGE_KINDS.length),
      words: vocabularyOf(`${set}/${id}`),
    });
    from += rows;
  });
  return ({ set, style, page }) => found.get(`${set}/${page.id}/${style}`) ?? null;
}

/** The page scored as it is for users, but by models that have not seen it. */
export function scoredAs(blocks: readonly Measured[], { first, second, roles, titles, kinds, chances, words }: Fitted): Scored {
  const width = SECOND_PASS.length;
  const rows = firstRows(blocks, words, width);
  addExtras({ blocks, scores: first, kinds }, rows, width, FIRST_PASS.length);
  return { scores: joined(first, second), rows, kinds, chances, roles, titles };
}

/** Indices of titles, -1 for none, by "set/id/style", by trees that have not seen the page: what `npm run train:titles` left. */
export const titlesIn = (folder: string): Readonly<Record<string, number | undefined>> =>
  JSON.parse(fs.readFileSync(path.join(folder, 'titles-unseen.json'), 'utf8')) as Record<string, number>;

/** Chances of the roles of labelled pages of text, by "set/id", by models that have not seen them: what `npm run train:roles` left. */
export function rolesIn(folder: string): ReadonlyMap<string, Float64Array> {
  const { roles, pages } = JSON.parse(fs.readFileSync(path.join(folder, 'roles.json'), 'utf8')) as {
    roles: string[];
    pages: { id: string; rows: number }[];
  };
  const all = new Float64Array(new Uint8Array(fs.readFileSync(path.join(folder, 'roles-unseen.f64'))).buffer);
  let from = 0;
  return new Map(pages.map(({ id, rows }) => [id, all.subarray(from, (from += rows * roles.length))]));
}

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
    chances: chancesOf(scored.chances),
  };
}
