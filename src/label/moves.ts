import { addMoves, expectationsOf } from './attribution.ts';
import { FIRST_PASS } from './passes.ts';
import { once } from '../text/once.ts';
import { treesAt } from './trees.ts';
import { storedWeights } from './weights.ts';

/** Read anew, and only when asked for: scoring may hold the trees in a form of its own. */
const firstTrees = once(() => {
  const weights = storedWeights();
  return treesAt(weights, weights.models.first);
});

/**
 * How far each column of FIRST_PASS moved the sum of the first pass's trees from the page's mean. `rows`: one a block, that start
 * with the first pass's inputs; `weights`: of each block in the mean.
 */
export function contentMoves(rows: Float32Array, weights: Float32Array): (at: number) => Float64Array {
  const trees = firstTrees();
  const width = rows.length / weights.length;
  const expected = expectationsOf(trees, rows, width, weights);
  return (at) => {
    const moves = new Float64Array(FIRST_PASS.length);
    addMoves(trees, expected, rows, at * width, moves);
    return moves;
  };
}
