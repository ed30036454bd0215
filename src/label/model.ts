import { COLUMN } from '../features.ts';
import type { Measured } from '../model.ts';
import { ROLES } from '../roles.ts';
import { bothRoles, joined, onSide, sided, softmax } from './chances.ts';
import { pageRow } from './kinds.ts';
import { once } from '../text/once.ts';
import { Network } from './network.ts';
import { FIRST_PASS, addExtras, firstRows } from './passes.ts';
import { ROLE_INPUTS } from './role-rows.ts';
import { TITLE_INPUTS } from './title-final.ts';
import { forestOf } from './forest.ts';
import type { Forest } from './forest.ts';
import { logistic, sumTrees, treesAt } from './trees.ts';
import type { PlacedTrees, Trees } from './trees.ts';
import { Vocabulary } from './vocabulary.ts';
import { storedWeights } from './weights.ts';
import type { PlacedRoles, Weights } from './weights.ts';

interface Roles {
  /** Index in ROLES. */
  readonly known: readonly number[];
  /** One booster for each of `known`, then the side's. */
  readonly forest: Forest;
}
interface Loaded {
  readonly words: Vocabulary;
  readonly first: Forest;
  readonly kinds: readonly Trees[];
  readonly network: Network;
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
  const { words, first, kinds, network, titles, headlines, authors, sources, roles } = weights.models;
  const read: Read = (placed) => treesAt(weights, placed);
  return {
    words: new Vocabulary(words),
    first: forestOf([read(first)]),
    kinds: kinds.trees.map(read),
    network: new Network(network, weights),
    titles: once(() => forestOf([read(titles)])),
    headlines: once(() => forestOf([read(headlines)])),
    authors: once(() => forestOf([read(authors)])),
    sources: once(() => forestOf([read(sources)])),
    // Most runs see pages of one form: the other's trees are not asked for.
    roles: { text: once(() => rolesOf(roles.text, read)), html: once(() => rolesOf(roles.html, read)) },
  };
}

function rolesOf({ classes, trees, side }: PlacedRoles, read: Read): Roles {
  const known = ROLES.flatMap(({ role }, at) => (classes.includes(role) ? [at] : []));
  const boosters = known.map((at) => trees[classes.indexOf(ROLES[at]?.role ?? '')] as PlacedTrees);
  return { known, forest: forestOf([...boosters, side].map(read)) };
}

export interface Scored {
  /** Chance of each block to be content, 0..1. */
  readonly scores: Float32Array;
  /** Rows as wide as ROLE_INPUTS, of which the second pass's inputs are filled. */
  readonly rows: Float32Array;
  /** Chance of each of PAGE_KINDS. */
  readonly kinds: Float32Array;
  /** Chance of each of ROLES for each block, by the network alone, row-major. */
  readonly roles: Float32Array;
}

/** Content scores: trees on the blocks alone, the page's kind, then a network that sees both; with it, chances of the roles. */
export function scoreBlocks(blocks: readonly Measured[]): Scored {
  const { words, first, kinds, network } = load();
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
  const told = network.read({ rows, width, blocks });
  const roles = new Float32Array(blocks.length * ROLES.length);
  const second = new Float32Array(blocks.length);
  const own = new Float64Array(ROLES.length);
  for (let at = 0; at < blocks.length; at++) {
    const row = at * network.outputs;
    for (let k = 0; k < own.length; k++) own[k] = told[row + k] ?? 0;
    softmax(own, roles.subarray(at * ROLES.length, (at + 1) * ROLES.length));
    second[at] = logistic(told[row + ROLES.length] ?? 0);
  }
  return { scores: joined(scores, second), rows, kinds: kind, roles };
}

const scoresOf = (forest: Forest, rows: Float32Array, width: number): Float32Array => Float32Array.from(forest.sums(rows, width), logistic);

/**
 * Chances of the ROLES for each row of ROLE_INPUTS, one row behind the other: which side the line is on, times the role's
 * share of that side. The guide behind the labelled sides is one for articles: `trust`, 0..1, says how far it holds,
 * `isContent` what holds otherwise. `evidence`: logits of what other pages of the site say of each line's side.
 */
export function roleChances(
  { rows, roles }: Pick<Scored, 'rows' | 'roles'>,
  trust: number,
  isContent: readonly boolean[],
  evidence: Float64Array | null = null,
): Float64Array {
  return sided(bothRoles(treeRoles(rows), roles), trust, isContent, evidence);
}

/** The chances of the roles by the trees alone. */
function treeRoles(rows: Float32Array): Float64Array {
  const { known, forest } = load().roles[isOfHtml(rows) ? 'html' : 'text']();
  const count = rows.length / ROLE_INPUTS.length;
  const sums = forest.sums(rows, ROLE_INPUTS.length);
  const chances = new Float64Array(count * ROLES.length);
  const own = new Float64Array(known.length);
  const shares = new Float32Array(known.length);
  for (let at = 0; at < count; at++) {
    for (let k = 0; k < own.length; k++) own[k] = sums[k * count + at] ?? 0;
    softmax(own, shares);
    known.forEach((role, k) => (chances[at * ROLES.length + role] = shares[k] ?? 0));
    onSide(chances, at * ROLES.length, logistic(sums[known.length * count + at] ?? 0));
  }
  return chances;
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
