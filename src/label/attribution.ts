import type { Trees } from './trees.ts';

const COLUMN_BITS = 0x3fff;

/** The node to which a row goes from an inner node. */
function nextOf({ column, value, right }: Trees, node: number, rows: Float32Array, offset: number): number {
  const col = column[node] as number;
  const at = col & COLUMN_BITS;
  const input = rows[offset + at] as number;
  return input <= (value[node] as number) || (Number.isNaN(input) && col !== at) ? node + 1 : (right[node] as number);
}

/**
 * What a row of the page may expect at each node before the node asks its question: the weighted mean of the leaves at which the
 * page's rows that come by end up. The page is compared with itself, since the rows that the trees were fitted on are not
 * stored: what all of its rows have in common explains nothing, and what sets one apart does.
 */
export function expectationsOf(trees: Trees, rows: Float32Array, width: number, weights: Float32Array): Float64Array {
  const sums = new Float64Array(trees.column.length);
  const weight = new Float64Array(trees.column.length);
  const path: number[] = [];
  weights.forEach((own, at) => {
    for (const root of trees.roots) {
      path.length = 0;
      let node = root;
      for (; (trees.column[node] as number) >= 0; node = nextOf(trees, node, rows, at * width)) path.push(node);
      path.push(node);
      for (const passed of path) {
        sums[passed] = (sums[passed] as number) + own * (trees.value[node] as number);
        weight[passed] = (weight[passed] as number) + own;
      }
    }
  });
  return sums.map((sum, node) => (weight[node] ? sum / (weight[node] as number) : 0));
}

/**
 * Adds to `moves`, by column, how far each answer on a row's path moved the expectation: the path method of Saabas,
 * "Interpreting random forests" (2014). The moves and the expectations at the roots add up to the row's sum of trees.
 */
export function addMoves(trees: Trees, expected: Float64Array, rows: Float32Array, offset: number, moves: Float64Array): void {
  for (const root of trees.roots) {
    let node = root;
    for (let col = trees.column[node] as number; col >= 0; col = trees.column[node] as number) {
      const next = nextOf(trees, node, rows, offset);
      const at = col & COLUMN_BITS;
      moves[at] = (moves[at] as number) + (expected[next] as number) - (expected[node] as number);
      node = next;
    }
  }
}
