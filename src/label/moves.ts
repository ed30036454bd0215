import { addMoves, expectationsOf } from './attribution.ts';
import { FIRST_PASS, SECOND_PASS } from './passes.ts';
import { treesAt } from './trees.ts';
import type { Trees } from './trees.ts';
import { storedWeights } from './weights.ts';

/** The first pass's score of the block itself, among the second's inputs. */
const OWN_SCORE = FIRST_PASS.length;
/** Beyond this a quotient of two small numbers says nothing. */
const MOST_PASSED_ON = 3;

let passes: readonly [first: Trees, second: Trees] | null = null;

/** Read anew, and only when asked for: scoring may hold the trees in a form of its own. */
function load(): readonly [Trees, Trees] {
  if (passes) return passes;
  const weights = storedWeights();
  const { first, second } = weights.models;
  return (passes = [treesAt(weights, first), treesAt(weights, second)]);
}

/**
 * How far each column of SECOND_PASS moved a block's content score from the page's mean, the two passes' moves added. `rows`:
 * one a block, that start with the second pass's inputs, which start with the first's; `weights`: of each block in the mean.
 */
export function contentMoves(rows: Float32Array, weights: Float32Array): (at: number) => Float64Array {
  const [first, second] = load();
  const width = rows.length / weights.length;
  const before = expectationsOf(first, rows, width, weights);
  const after = expectationsOf(second, rows, width, weights);
  return (at) => {
    const alone = new Float64Array(SECOND_PASS.length);
    const moves = new Float64Array(SECOND_PASS.length);
    addMoves(first, before, rows, at * width, alone);
    addMoves(second, after, rows, at * width, moves);
    // What the first pass's score did is its inputs' doing, each by its part.
    const passedOn = (moves[OWN_SCORE] ?? 0) / alone.reduce((sum, move) => sum + move, 0) || 0;
    const part = 1 + Math.min(MOST_PASSED_ON, Math.max(0, passedOn));
    moves[OWN_SCORE] = 0;
    return moves.map((move, col) => move + part * (alone[col] ?? 0));
  };
}
