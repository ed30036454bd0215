/**
 * Gradient-boosted trees, flattened in preorder: a node's left child is the next node. An inner node sends a row left
 * where its value is at most the threshold, or where it is missing and the column's MISSING_LEFT bit says so; a leaf adds
 * its value.
 */
export interface Trees {
  readonly baseline: number;
  readonly roots: Int32Array;
  /** Input column, with MISSING_LEFT; -1 for a leaf. */
  readonly column: Int16Array;
  /** Threshold, or a leaf's value. */
  readonly value: Float32Array;
  readonly right: Int32Array;
}

/** As the weights file holds them: one tree after another, nodes in preorder (a left child follows its parent). */
export interface StoredTrees {
  readonly baseline: number;
  /** Nodes of each tree. */
  readonly sizes: readonly number[];
  /** Column of each node (bit 14: missing goes left), -1 for a leaf; base64 of little-endian int16. */
  readonly columns: string;
  /** Thresholds and leaf values, base64 of little-endian float32. */
  readonly values: string;
}

export const MISSING_LEFT = 0x4000;
export const COLUMN_BITS = 0x3fff;
/** A copy, since Node keeps small buffers in one. */
const bytesOf = (base64: string): ArrayBuffer => new Uint8Array(Buffer.from(base64, 'base64')).buffer;

export function readTrees(stored: StoredTrees): Trees {
  const packed = new Int16Array(bytesOf(stored.columns));
  const value = new Float32Array(bytesOf(stored.values));
  const count = packed.length;
  const trees: Trees = {
    baseline: stored.baseline,
    roots: new Int32Array(stored.sizes.length),
    column: packed,
    value,
    right: new Int32Array(count),
  };
  let root = 0;
  stored.sizes.forEach((size, at) => {
    trees.roots[at] = root;
    linkChildren(trees, root, root + size);
    root += size;
  });
  return trees;
}

/** Finds children in preorder, backwards and without recursion: when a node is met, its subtrees are on the stack. */
function linkChildren(trees: Trees, from: number, to: number): void {
  const open: number[] = [];
  for (let node = to - 1; node >= from; node--) {
    if ((trees.column[node] ?? -1) >= 0) {
      open.pop();
      trees.right[node] = open.pop() ?? from;
    }
    open.push(node);
  }
}

/** Sum of all trees for one row, before the logistic. */
export function sumTrees(trees: Trees, rows: Float32Array, offset: number): number {
  const { roots, column, value, right } = trees;
  let sum = trees.baseline;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    for (let col = column[node] as number; col >= 0; col = column[node] as number) {
      const input = rows[offset + (col & COLUMN_BITS)] as number;
      const goesLeft = input <= (value[node] as number) || (input !== input && (col & MISSING_LEFT) !== 0);
      node = goesLeft ? node + 1 : (right[node] as number);
    }
    sum += value[node] as number;
  }
  return sum;
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
