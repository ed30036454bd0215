import { COLUMN_BYTES, LEAVES_A_GROUP, LOWEST, MISSING_LEFT_AT, MOST_COLUMNS, MOST_LEAVES, MOST_THRESHOLDS } from './kernel.ts';
import { COLUMN_BITS, MISSING_LEFT } from './trees.ts';
import type { Trees } from './trees.ts';

/** The thresholds of a column, at most MOST_THRESHOLDS of them, ascending. */
export interface Column {
  readonly input: number;
  readonly thresholds: readonly number[];
}

/** The columns that trees look at; one with many thresholds several times. Null where they are too many, or none. */
export function columnsOf(boosters: readonly Trees[]): readonly Column[] | null {
  const found = new Map<number, Set<number>>();
  for (const { column, value } of boosters)
    column.forEach((packed, node) => {
      if (packed < 0) return;
      const input = packed & COLUMN_BITS;
      const thresholds = found.get(input) ?? new Set();
      found.set(input, thresholds.add(value[node] ?? 0));
    });
  const columns = [...found].flatMap(([input, set]) => {
    const thresholds = [...set].sort((a, b) => a - b);
    const parts = Math.ceil(thresholds.length / MOST_THRESHOLDS);
    return Array.from({ length: parts }, (_, k) => ({
      input,
      thresholds: thresholds.slice(k * MOST_THRESHOLDS, (k + 1) * MOST_THRESHOLDS),
    }));
  });
  const fit = columns.length > 0 && columns.length <= MOST_COLUMNS;
  return fit && columns.every(({ input }) => input < MOST_COLUMNS) ? columns : null;
}

/** Whether the kernel can number the leaves of each tree. */
export const fits = ({ roots, column }: Trees): boolean =>
  roots.every((root, at) => ((roots[at + 1] ?? column.length) - root + 1) / 2 <= MOST_LEAVES);

/** The program for the kernel's `bins`. */
export function binsProgram(columns: readonly Column[]): DataView<ArrayBuffer> {
  const program = new DataView(new ArrayBuffer(columns.reduce((size, { thresholds }) => size + 8 + 4 * thresholds.length, 4)));
  program.setInt32(0, columns.length, true);
  let at = 4;
  for (const { input, thresholds } of columns) {
    program.setInt32(at, 4 * input, true);
    program.setInt32(at + 4, thresholds.length, true);
    thresholds.forEach((threshold, k) => program.setFloat32(at + 8 + 4 * k, threshold, true));
    at += 8 + 4 * thresholds.length;
  }
  return program;
}

/** A node's offset and bin for `sums`, by its column and threshold: the low two bytes, and the third. */
export type NodeBytes = (packed: number, threshold: number) => number;

export function nodeBytes(columns: readonly Column[]): NodeBytes {
  const found = new Map<number, Map<number, number>>();
  columns.forEach(({ input, thresholds }, column) => {
    const bins = found.get(input) ?? new Map<number, number>();
    thresholds.forEach((threshold, bin) => bins.set(threshold, (column * COLUMN_BYTES) | (((LOWEST + bin) & 0xff) << 16)));
    found.set(input, bins);
  });
  return (packed, threshold) => {
    const bytes = found.get(packed & COLUMN_BITS)?.get(threshold) ?? 0;
    return packed & MISSING_LEFT ? bytes + MISSING_LEFT_AT : bytes;
  };
}

/** An inner node, and the leaves on its left: from the first, up to but not with the second. */
interface Struck {
  readonly bytes: number;
  readonly from: number;
  readonly to: number;
}

/** Inner nodes and leaves of one tree, leaves from left to right. */
function partsOf(trees: Trees, root: number, end: number, bytesOf: NodeBytes): { nodes: Struck[]; leaves: number[] } {
  const nodes: Struck[] = [];
  const leaves: number[] = [];
  // In preorder, the leaves met between a node and its right child are those on its left.
  const leavesBefore: number[] = [];
  for (let node = root; node < end; node++) {
    leavesBefore.push(leaves.length);
    if ((trees.column[node] ?? -1) < 0) leaves.push(trees.value[node] ?? 0);
  }
  for (let node = root; node < end; node++) {
    const packed = trees.column[node] ?? -1;
    if (packed < 0) continue;
    const [from = 0, to = 0] = [leavesBefore[node - root], leavesBefore[(trees.right[node] ?? root) - root]];
    nodes.push({ bytes: bytesOf(packed, trees.value[node] ?? 0), from, to });
  }
  return { nodes, leaves };
}

/** Adds the group of leaves from `first` on to the words of a program. */
function addGroup(words: number[], nodes: readonly Struck[], first: number): void {
  const start = words.push(0, first);
  for (const { bytes, from, to } of nodes) {
    const [low, high] = [Math.max(from, first) - first, Math.min(to, first + LEAVES_A_GROUP) - first];
    if (low < high) words.push(bytes | (((1 << high) - (1 << low)) << 24));
  }
  // One that strikes out nothing, since there is to be one.
  if (words.length === start) words.push(0);
  words[start - 2] = words.length - start;
}

/** The program for `sums`, to be placed at the address: trees as numbers of 32 bits, then the leaves' values. */
export function sumsProgram(trees: Trees, bytesOf: NodeBytes, address: number): DataView<ArrayBuffer> {
  const { roots, column } = trees;
  const all = Array.from(roots, (root, at) => partsOf(trees, root, roots[at + 1] ?? column.length, bytesOf));
  const words: number[] = [];
  const valuesAt: number[] = [];
  for (const { nodes, leaves } of all) {
    const groups = Math.ceil(leaves.length / LEAVES_A_GROUP);
    valuesAt.push(words.length + 1);
    words.push(groups, 0);
    for (let k = groups - 1; k >= 0; k--) addGroup(words, nodes, k * LEAVES_A_GROUP);
  }
  const start = 16 + 4 * (words.length + (words.length % 2));
  const values = all.flatMap(({ leaves }) => leaves);
  const program = new DataView(new ArrayBuffer(start + 8 * values.length));
  program.setFloat64(0, trees.baseline, true);
  program.setInt32(8, roots.length, true);
  let next = address + start;
  all.forEach(({ leaves }, at) => {
    words[valuesAt[at] as number] = next;
    next += 8 * leaves.length;
  });
  words.forEach((word, at) => program.setInt32(16 + 4 * at, word, true));
  values.forEach((value, at) => program.setFloat64(start + 8 * at, value, true));
  return program;
}
