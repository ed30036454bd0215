import { COLUMN } from '../features.ts';
import type { Measured } from '../model.ts';
import { ROLES, isKept } from '../roles.ts';
import { pageRow } from './kinds.ts';
import { once } from '../text/once.ts';
import { FIRST_PASS, addExtras, firstRows } from './passes.ts';
import { ROLE_INPUTS } from './role-rows.ts';
import { AGAIN_INPUTS, againRows, chanceSums } from './role-again.ts';
import { TITLE_INPUTS } from './title-final.ts';
import { forestOf } from './forest.ts';
import type { Forest } from './forest.ts';
import { logistic, sumTrees, treesAt } from './trees.ts';
import type { PlacedTrees, Trees } from './trees.ts';
import { Vocabulary } from './vocabulary.ts';
import { storedWeights } from './weights.ts';
import type { PlacedRoles, Weights } from './weights.ts';

/** Fitted chances are too mild for whole articles, cross-validated; see training/fit.py. */
const SHARPER = 1.1;
const TINY = 1e-5;

interface Roles {
  readonly known: readonly { readonly at: number; readonly kept: boolean }[];
  /** One booster for each of `known`, then the side's. */
  readonly forest: Forest;
  readonly again: Roles | null;
}
interface Loaded {
  readonly words: Vocabulary;
  readonly first: Forest;
  readonly kinds: readonly Trees[];
  readonly second: Forest;
  readonly titles: () => Forest;
  readonly headlines: () => Forest;
  readonly authors: () => Forest;
  readonly sources: () => Forest;
  readonly roles: { readonly text: () => Roles; readonly html: () => Roles };
}

let loaded: Loaded | null = null;

function load(): Loaded {
  loaded ??= loadedFrom(storedWeights());
  return loaded;
}

type Read = (placed: PlacedTrees) => Trees;

function loadedFrom(weights: Weights): Loaded {
  const { words, first, kinds, second, titles, headlines, authors, sources, roles } = weights.models;
  const read: Read = (placed) => treesAt(weights, placed);
  return {
    words: new Vocabulary(words),
    first: forestOf([read(first)]),
    kinds: kinds.trees.map(read),
    second: forestOf([read(second)]),
    titles: once(() => forestOf([read(titles)])),
    headlines: once(() => forestOf([read(headlines)])),
    authors: once(() => forestOf([read(authors)])),
    sources: once(() => forestOf([read(sources)])),
    // Most runs see pages of one form: the other's trees are not asked for.
    roles: { text: once(() => rolesOf(roles.text, read)), html: once(() => rolesOf(roles.html, read)) },
  };
}

function rolesOf({ classes, trees, side, again }: PlacedRoles, read: Read): Roles {
  const known = ROLES.flatMap(({ role }, at) => {
    const own = trees[classes.indexOf(role)];
    return own ? [{ at, kept: isKept(role), trees: read(own) }] : [];
  });
  return { known, forest: forestOf([...known.map((role) => role.trees), read(side)]), again: again ? rolesOf(again, read) : null };
}

export interface Scored {
  /** Chance of each block to be content, 0..1. */
  readonly scores: Float32Array;
  /** Rows as wide as ROLE_INPUTS, of which the second pass's inputs are filled. */
  readonly rows: Float32Array;
  /** Chance of each of PAGE_KINDS. */
  readonly kinds: Float32Array;
}

/** Content scores: trees on the blocks alone, the page's kind, then trees that see both. */
export function scoreBlocks(blocks: readonly Measured[]): Scored {
  const { words, first, kinds, second } = load();
  const width = ROLE_INPUTS.length;
  const rows = firstRows(blocks, words, width);
  const scores = scoresOf(first, rows, width);
  const page = pageRow(blocks, scores);
  const kind = new Float32Array(kinds.length);
  softmax(
    Float64Array.from(kinds, (trees) => sumTrees(trees, page, 0)),
    kind,
  );
  addExtras({ blocks, scores, kinds: kind }, rows, width, FIRST_PASS.length);
  return { scores: joined(scores, scoresOf(second, rows, width)), rows, kinds: kind };
}

const scoresOf = (forest: Forest, rows: Float32Array, width: number): Float32Array => Float32Array.from(forest.sums(rows, width), logistic);

/** Both passes err in their own way: the mean of their logits is right more often than either. */
export function joined(first: Float32Array, second: Float32Array): Float32Array {
  return first.map((score, at) => logistic(((logit(score) + logit(second[at] ?? 0)) / 2) * SHARPER));
}

/** Chances with evidence added to their logits. */
export const moved = (scores: Float32Array, evidence: Float64Array): Float32Array =>
  scores.map((score, at) => logistic(logit(score) + (evidence[at] ?? 0)));

const logit = (chance: number): number => Math.log((chance + TINY) / (1 - chance + TINY));

/** The sums' shares of their exponentials, into `shares`, by way of the same precision. */
function softmax(sums: Float64Array, shares: Float32Array): void {
  let total = 0;
  for (let k = 0; k < shares.length; k++) total += shares[k] = Math.fround(Math.exp(sums[k] ?? 0));
  for (let k = 0; k < shares.length; k++) shares[k] = (shares[k] ?? 0) / total;
}

/** Lines for which the rows of the second role model are made at a time. */
const SLICE = 512;

/**
 * Chances of the ROLES for each row of ROLE_INPUTS, one row behind the other: which side the line is on, times the role's
 * share of that side. The guide behind the labelled sides is one for articles: `trust`, 0..1, says how far it holds,
 * `isContent` what holds otherwise. `evidence`: logits of what other pages of the site say of each line's side. Where there is a second model, it decides, on the chances that the first one gives.
 */
export function roleChances(
  rows: Float32Array,
  trust: number,
  isContent: readonly boolean[],
  evidence: Float64Array | null = null,
): Float64Array {
  const roles = load().roles[isOfHtml(rows) ? 'html' : 'text']();
  const { again } = roles;
  const count = isContent.length;
  const chances = new Float64Array(count * ROLES.length);
  const own = roles.forest.sums(rows, ROLE_INPUTS.length);
  addChances(roles, own, again ? 1 : trust, isContent, chances, 0, again ? null : evidence);
  if (!again) return chances;
  const sums = chanceSums(chances, count);
  const better = new Float64Array(chances.length);
  for (let from = 0; from < count; from += SLICE) {
    const to = Math.min(count, from + SLICE);
    const seen = againRows(rows, chances, sums, from, to);
    addChances(again, again.forest.sums(seen, AGAIN_INPUTS.length), trust, isContent.slice(from, to), better, from, evidence);
  }
  return better;
}

/** Fills in the chances of lines from `first` on, of which there are as many as `isContent`. `sums`: what the forest gives for them. */
function addChances(
  { known: roles }: Roles,
  sums: Float64Array,
  trust: number,
  isContent: readonly boolean[],
  chances: Float64Array,
  first: number,
  evidence: Float64Array | null,
): void {
  const count = isContent.length;
  const own = new Float64Array(roles.length);
  const shares = new Float32Array(roles.length);
  for (let at = 0; at < count; at++) {
    for (let k = 0; k < own.length; k++) own[k] = sums[k * count + at] ?? 0;
    softmax(own, shares);
    const onSide =
      trust * logistic((sums[own.length * count + at] ?? 0) + (evidence?.[first + at] ?? 0)) + (1 - trust) * (isContent[at] ? 1 : 0);
    let kept = TINY;
    roles.forEach((role, k) => (kept += role.kept ? (shares[k] ?? 0) : 0));
    roles.forEach((role, k) => {
      chances[(first + at) * ROLES.length + role.at] =
        (shares[k] ?? 0) * (role.kept ? onSide / kept : (1 - onSide) / (1 - kept + 2 * TINY));
    });
  }
}

/** How likely lines are the headline, one sum for each row of TITLE_INPUTS: above 0 more likely than not. */
export const titleSums = (rows: Float32Array): Float64Array => load().titles().sums(rows, TITLE_INPUTS.length);

/** The same once the chances of roles are known, for rows of `width` inputs. */
export const headlineSums = (rows: Float32Array, width: number): Float64Array => load().headlines().sums(rows, width);

/** How likely readings sign the article, one sum for each row of `width` inputs: above 0 more likely than not. */
export const authorSums = (rows: Float32Array, width: number): Float64Array => load().authors().sums(rows, width);

/** How likely readings name whom the article comes from, as authorSums. */
export const sourceSums = (rows: Float32Array, width: number): Float64Array => load().sources().sums(rows, width);

/** Blocks of text have no depth. */
const isOfHtml = (rows: Float32Array): boolean => !Number.isNaN(rows[COLUMN.depth]);
