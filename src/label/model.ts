import { COLUMN } from '../features.ts';
import type { Measured } from '../model.ts';
import { ROLES, isKept } from '../roles.ts';
import type { Role } from '../roles.ts';
import { pageRow } from './kinds.ts';
import { FIRST_PASS, SECOND_PASS, extrasOf, firstRows, secondRows } from './passes.ts';
import { logistic, readTrees, scoreRows, sumTrees } from './trees.ts';
import type { StoredTrees, Trees } from './trees.ts';
import stored from './weights.json' with { type: 'json' };

/** Fitted chances are too mild for whole articles, cross-validated; see training/fit.py. */
const SHARPER = 1.2;
const TINY = 1e-5;

interface StoredClasses {
  readonly classes: readonly string[];
  readonly trees: readonly StoredTrees[];
}
/** The weights file: two passes of content, the page's kind between them, roles after them. */
export interface StoredWeights {
  readonly first: StoredTrees;
  readonly kinds: StoredClasses;
  readonly second: StoredTrees;
  readonly roles: StoredClasses;
  /** Whether a line is kept, by the guide that the role labels follow. */
  readonly side: StoredTrees;
}
interface Weights {
  readonly first: Trees;
  readonly kinds: readonly Trees[];
  readonly second: Trees;
  readonly roles: readonly { readonly role: Role; readonly kept: boolean; readonly trees: Trees }[];
  readonly side: Trees;
}

let loaded: Weights | null = null;

function load(): Weights {
  loaded ??= weightsOf(stored as unknown as StoredWeights);
  return loaded;
}

function weightsOf({ first, kinds, second, roles, side }: StoredWeights): Weights {
  return {
    first: readTrees(first),
    kinds: kinds.trees.map(readTrees),
    second: readTrees(second),
    roles: ROLES.flatMap(({ role }) => {
      const trees = roles.trees[roles.classes.indexOf(role)];
      return trees ? [{ role, kept: isKept(role), trees: readTrees(trees) }] : [];
    }),
    side: readTrees(side),
  };
}

export interface Scored {
  /** Chance of each block to be content, 0..1. */
  readonly scores: Float32Array;
  /** The second pass's rows. */
  readonly rows: Float32Array;
  /** Chance of each of PAGE_KINDS. */
  readonly kinds: Float32Array;
}

/** Content scores: trees on the blocks alone, the page's kind, then trees that see both. */
export function scoreBlocks(blocks: readonly Measured[]): Scored {
  const { first, kinds, second } = load();
  const alone = firstRows(blocks);
  const words = blocks.map((block) => block.features[COLUMN.words] ?? 0);
  const scores = scoreRows(first, alone, FIRST_PASS.length);
  const kind = softmax(kinds, pageRow(blocks, scores), 0);
  const rows = secondRows(alone, extrasOf(blocks, scores, words, kind), blocks.length);
  return { scores: joined(scores, scoreRows(second, rows, SECOND_PASS.length)), rows, kinds: kind };
}

/** Both passes err in their own way: the mean of their logits is right more often than either. */
function joined(first: Float32Array, second: Float32Array): Float32Array {
  return first.map((score, at) => logistic(((logit(score) + logit(second[at] ?? 0)) / 2) * SHARPER));
}

const logit = (chance: number): number => Math.log((chance + TINY) / (1 - chance + TINY));

function softmax(boosters: readonly Trees[], rows: Float32Array, offset: number): Float32Array {
  const chances = Float32Array.from(boosters, (trees) => Math.exp(sumTrees(trees, rows, offset)));
  const total = chances.reduce((sum, value) => sum + value, 0);
  return chances.map((value) => value / total);
}

/**
 * Chance of each role for one row of role inputs: which side the line is on, times the role's share of that side. The
 * guide behind the labelled sides is one for articles: `trust`, 0..1, says how far it holds, `isContent` what holds otherwise.
 */
export function roleChances(rows: Float32Array, offset: number, trust: number, isContent: boolean): ReadonlyMap<Role, number> {
  const { roles, side } = load();
  const shares = softmax(
    roles.map(({ trees }) => trees),
    rows,
    offset,
  );
  const onSide = trust * logistic(sumTrees(side, rows, offset)) + (1 - trust) * (isContent ? 1 : 0);
  let kept = TINY;
  roles.forEach((role, at) => (kept += role.kept ? (shares[at] ?? 0) : 0));
  return new Map(
    roles.map((role, at) => [role.role, (shares[at] ?? 0) * (role.kept ? onSide / kept : (1 - onSide) / (1 - kept + 2 * TINY))]),
  );
}
