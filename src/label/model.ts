import type { Measured } from '../model.ts';
import { ROLES } from '../roles.ts';
import { bothRoles, joined, sided, softmax } from './chances.ts';
import { PAGE_KINDS, pageRow } from './kinds.ts';
import { once } from '../text/once.ts';
import { Network, linesOf } from './network.ts';
import type { Lines } from './network.ts';
import { FIRST_PASS, SECOND_PASS, addExtras, firstRows } from './passes.ts';
import { ROLE_INPUTS } from './role-rows.ts';
import { forestOf } from './forest.ts';
import type { Forest } from './forest.ts';
import { logistic, sumTrees, treesAt } from './trees.ts';
import type { PlacedTrees, Trees } from './trees.ts';
import { Vocabulary } from './vocabulary.ts';
import { storedWeights } from './weights.ts';
import type { Models, Weights } from './weights.ts';

interface Roles {
  /** Index in ROLES. */
  readonly known: readonly number[];
  /** One booster for each of `known`. */
  readonly forest: Forest;
}
interface Loaded {
  readonly words: Vocabulary;
  readonly first: Forest;
  readonly kinds: readonly Trees[];
  readonly networks: readonly Network[];
  readonly titles: () => Forest;
  readonly authors: () => Forest;
  readonly sources: () => Forest;
  readonly roles: () => Roles;
}

let loaded: Loaded | null = null;

function load(): Loaded {
  loaded ??= loadedFrom(storedWeights());
  return loaded;
}

type Read = (placed: PlacedTrees) => Trees;

function loadedFrom(weights: Weights): Loaded {
  const { words, first, kinds, networks, titles, authors, sources, roles } = weights.models;
  const read: Read = (placed) => treesAt(weights, placed);
  return {
    words: new Vocabulary(words),
    first: forestOf([read(first)]),
    kinds: kinds.trees.map(read),
    networks: networks.map((network) => new Network(network, weights)),
    titles: once(() => forestOf([read(titles)])),
    authors: once(() => forestOf([read(authors)])),
    sources: once(() => forestOf([read(sources)])),
    roles: once(() => rolesOf(roles, read)),
  };
}

function rolesOf({ classes, trees }: Models['roles'], read: Read): Roles {
  const known = ROLES.flatMap(({ role }, at) => (classes.includes(role) ? [at] : []));
  return { known, forest: forestOf(known.map((at) => read(trees[classes.indexOf(ROLES[at]?.role ?? '')] as PlacedTrees))) };
}

export interface Scored {
  /** Chance of each block to be content, 0..1. */
  readonly scores: Float32Array;
  /** Rows of SECOND_PASS. */
  readonly rows: Float32Array;
  /** Chance of each of PAGE_KINDS by the trees, of which the networks know, and by the networks. */
  readonly kinds: Float32Array;
  readonly chances: Float32Array;
  /** Chance of each of ROLES for each block, row-major. */
  readonly roles: Float32Array;
  /** How likely each block is the title: of two, the one with the higher number. */
  readonly titles: Float32Array;
}

/** Trees on the blocks alone, the page's kind, then networks that see both: chances of content and roles, and which block may be the title. */
export function scoreBlocks(blocks: readonly Measured[]): Scored {
  const { words, first, kinds, networks } = load();
  const width = SECOND_PASS.length;
  const rows = firstRows(blocks, words, width);
  const scores = scoresOf(first, rows, width);
  const page = pageRow(blocks, scores);
  const kind = new Float32Array(kinds.length);
  softmax(
    Float64Array.from(kinds, (trees) => sumTrees(trees, page, 0)),
    kind,
  );
  addExtras({ blocks, scores, kinds: kind }, rows, width, FIRST_PASS.length);
  const { content, ...told } = readBy(networks, linesOf(blocks, rows));
  return { scores: joined(scores, content), rows, kinds: kind, ...told };
}

/** The mean of what networks say of a page's lines: logits for content and titles, chances for roles; and over the lines, of the page's kinds. */
function readBy(
  networks: readonly Network[],
  lines: Lines,
): Pick<Scored, 'roles' | 'titles' | 'chances'> & { readonly content: Float32Array } {
  const count = lines.tokens.length;
  const size = ROLES.length;
  const [content, titles, roles] = [new Float32Array(count), new Float32Array(count), new Float32Array(count * size)];
  const own = new Float64Array(size);
  const shares = new Float32Array(size);
  const kinds = new Float64Array(PAGE_KINDS.length);
  for (const network of networks) {
    const told = network.read(lines);
    for (let at = 0; at < count; at++) {
      const row = at * network.outputs;
      for (let k = 0; k < size; k++) own[k] = told[row + k] as number;
      softmax(own, shares);
      for (let k = 0; k < size; k++) roles[at * size + k] = (roles[at * size + k] as number) + (shares[k] as number) / networks.length;
      titles[at] = (titles[at] as number) + (told[row + size] as number) / networks.length;
      content[at] = (content[at] as number) + (told[row + size + 1] as number) / networks.length;
      for (let k = 0; k < kinds.length; k++) kinds[k] = (kinds[k] as number) + (told[row + size + 2 + k] as number) / (networks.length * count); // prettier-ignore
    }
  }
  const chances = new Float32Array(kinds.length);
  softmax(kinds, chances);
  return { content: content.map(logistic), roles, titles, chances };
}

const scoresOf = (forest: Forest, rows: Float32Array, width: number): Float32Array => Float32Array.from(forest.sums(rows, width), logistic);

/**
 * Chances of the ROLES for each block, one behind the other, with the side of each line: which side it is on, times the role's
 * share of that side. The guide behind the labelled sides is one for articles: `trust`, 0..1, says how far it holds,
 * `isContent` what holds otherwise. `evidence`: logits of what other pages of the site say of each line's side.
 */
export const roleChances = (
  roles: Float32Array | Float64Array,
  trust: number,
  isContent: readonly boolean[],
  evidence: Float64Array | null = null,
): Float64Array => sided(Float64Array.from(roles), trust, isContent, evidence);

/** Chances of the ROLES of a page of text: what trees see in `rows`, of ROLE_INPUTS, beside what the networks said. */
export const rolesOfText = (roles: Float32Array, rows: Float32Array): Float64Array => bothRoles(treeRoles(rows), roles);

/** The chances of the roles by the trees alone. */
function treeRoles(rows: Float32Array): Float64Array {
  const { known, forest } = load().roles();
  const count = rows.length / ROLE_INPUTS.length;
  const sums = forest.sums(rows, ROLE_INPUTS.length);
  const chances = new Float64Array(count * ROLES.length);
  const own = new Float64Array(known.length);
  const shares = new Float32Array(known.length);
  for (let at = 0; at < count; at++) {
    for (let k = 0; k < own.length; k++) own[k] = sums[k * count + at] ?? 0;
    softmax(own, shares);
    known.forEach((role, k) => (chances[at * ROLES.length + role] = shares[k] ?? 0));
  }
  return chances;
}

/** How likely lines are the headline, one sum for each row of `width` inputs: above 0 more likely than not. */
export const titleSums = (rows: Float32Array, width: number): Float64Array => load().titles().sums(rows, width);

/** How likely readings sign the article, one sum for each row of `width` inputs: above 0 more likely than not. */
export const authorSums = (rows: Float32Array, width: number): Float64Array => load().authors().sums(rows, width);

/** How likely readings name whom the article comes from, as authorSums. */
export const sourceSums = (rows: Float32Array, width: number): Float64Array => load().sources().sums(rows, width);
