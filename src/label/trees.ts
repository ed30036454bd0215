/**
 * Gradient-boosted trees, flattened in preorder: a node's left child is the next node. An inner node sends a row left
 * where its value is at most the threshold, or where it is missing and the column's MISSING_LEFT bit says so; a leaf adds
 * its value.
 */
export interface Trees extends Nodes {
  readonly baseline: number;
  readonly roots: Int32Array;
}
export interface Nodes {
  /** Input column, with MISSING_LEFT; -1 for a leaf. */
  readonly column: Int16Array;
  /** Threshold, or a leaf's value. */
  readonly value: Float32Array;
  readonly right: Int32Array;
}

/** Trees whose nodes are some of those of several boosters, `from` the first of them on. */
export interface PlacedTrees {
  readonly baseline: number;
  /** Nodes of each tree. */
  readonly sizes: readonly number[];
  readonly from: number;
}

/** Trees by the place of their nodes. */
export function treesAt({ column, value, right }: Nodes, { baseline, sizes, from }: PlacedTrees): Trees {
  const to = from + sizes.reduce((sum, size) => sum + size, 0);
  return {
    baseline,
    roots: rootsOf(sizes),
    column: column.subarray(from, to),
    value: value.subarray(from, to),
    right: right.subarray(from, to),
  };
}

/** As the weights file holds them: one tree after another, nodes in preorder (a left child follows its parent). Three bytes a node. */
export interface StoredTrees {
  readonly baseline: number;
  /** Nodes of each tree. */
  readonly sizes: readonly number[];
  /** Column of each node, from BYTE on less by BYTE; LEAF for a leaf; base64 of bytes. */
  readonly columns: string;
  /**
   * Thresholds and leaf values, base64 of little-endian half precision (IEEE 754 binary16). The two lowest bits of a
   * threshold are no part of it: the first says that missing values go left, the second that the column is less by BYTE.
   */
  readonly values: string;
}

export const MISSING_LEFT = 0x4000;
export const COLUMN_BITS = 0x3fff;
/** What stands for a column in a stored leaf, and how many columns a byte can name beside it. */
export const LEAF = 0xff;
const BYTE = 0xff;

/** Trees as the weights file holds them, ready to be walked. */
export function readTrees({ baseline, sizes, columns, values }: StoredTrees): Trees {
  const bytes = Buffer.from(columns, 'base64');
  const halves = Buffer.from(values, 'base64');
  const column = new Int16Array(bytes.length);
  const value = new Float32Array(bytes.length);
  for (let node = 0; node < bytes.length; node++) {
    const at = bytes[node] as number;
    const bits = (halves[2 * node] as number) | ((halves[2 * node + 1] as number) << 8);
    const isLeaf = at === LEAF;
    column[node] = isLeaf ? -1 : (at + (bits & 2 ? BYTE : 0)) | (bits & 1 ? MISSING_LEFT : 0);
    value[node] = half(isLeaf ? bits : bits & 0xfffc);
  }
  return treesOf(baseline, sizes, column, value);
}

const single = new Float32Array(1);
const singleBits = new Uint32Array(single.buffer);

/** The number that the 16 bits of an IEEE 754 binary16 stand for: the same bits in binary32, whose exponent is 112 higher. */
function half(bits: number): number {
  const exponent = bits & 0x7c00;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return (bits & 0x8000 ? -1 : 1) * fraction * 2 ** -24;
  if (exponent === 0x7c00) return fraction ? NaN : bits & 0x8000 ? -Infinity : Infinity;
  singleBits[0] = ((bits & 0x8000) << 16) | (((exponent >> 10) + 112) << 23) | (fraction << 13);
  return single[0] as number;
}

/** Trees of `sizes` nodes each from their columns and values in preorder; see Trees for both. */
export function treesOf(baseline: number, sizes: readonly number[], column: Int16Array, value: Float32Array): Trees {
  const trees: Trees = { baseline, roots: rootsOf(sizes), column, value, right: new Int32Array(column.length) };
  sizes.forEach((size, at) => {
    const root = trees.roots[at] ?? 0;
    linkChildren(trees, root, root + size);
  });
  return trees;
}

/** The first node of each tree of `sizes` nodes each. */
function rootsOf(sizes: readonly number[]): Int32Array {
  const roots = new Int32Array(sizes.length);
  for (let at = 1; at < roots.length; at++) roots[at] = (roots[at - 1] ?? 0) + (sizes[at - 1] ?? 0);
  return roots;
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
