import { COLUMN } from '../features.ts';
import type { Measured } from '../model.ts';
import { ROLES } from '../roles.ts';
import type { Role } from '../roles.ts';
import { FIRST_PASS, SECOND_PASS, firstRows, secondRows } from './passes.ts';
import { readTrees, scoreRows, sumTrees } from './trees.ts';
import type { StoredTrees, Trees } from './trees.ts';
import stored from './weights.json' with { type: 'json' };

interface StoredWeights {
  readonly first: StoredTrees;
  readonly second: StoredTrees;
  readonly roles?: { readonly classes: readonly string[]; readonly trees: readonly StoredTrees[] };
}
interface Weights {
  readonly first: Trees;
  readonly second: Trees;
  readonly roles: readonly { readonly role: Role; readonly trees: Trees }[];
}

let loaded: Weights | null = null;

function load(): Weights {
  const { first, second, roles } = stored as StoredWeights;
  loaded ??= {
    first: readTrees(first),
    second: readTrees(second),
    roles: ROLES.flatMap(({ role }) => {
      const at = roles?.classes.indexOf(role) ?? -1;
      const trees = roles?.trees[at];
      return trees ? [{ role, trees: readTrees(trees) }] : [];
    }),
  };
  return loaded;
}

/** Chance of each block to be content, 0..1, and the second pass's rows: trees on the blocks alone, then trees that see the neighbours' scores. */
export function scoreBlocks(blocks: readonly Measured[]): { scores: Float32Array; rows: Float32Array } {
  const { first, second } = load();
  const alone = firstRows(blocks);
  const words = blocks.map((block) => block.features[COLUMN.words] ?? 0);
  const rows = secondRows(alone, scoreRows(first, alone, FIRST_PASS.length), words);
  return { scores: scoreRows(second, rows, SECOND_PASS.length), rows };
}

/** Chance of each role for one row of role inputs, as the softmax of its boosters. Empty without fitted roles. */
export function roleChances(rows: Float32Array, offset: number): ReadonlyMap<Role, number> {
  const { roles } = load();
  const sums = roles.map(({ trees }) => Math.exp(sumTrees(trees, rows, offset)));
  const total = sums.reduce((sum, value) => sum + value, 0);
  return new Map(roles.map(({ role }, at) => [role, (sums[at] ?? 0) / total]));
}
