import { expect, test } from 'vitest';
import { logistic, readTrees, sumTrees } from '../src/label/trees.ts';

const MISSING_LEFT = 0x4000;
const base64 = (numbers: Int16Array | Float32Array): string => Buffer.from(numbers.buffer).toString('base64');

/**
 * Two trees over two columns, in preorder:
 * 1. column 0 ≤ 2 (missing left) → column 1 ≤ 0.5 (missing right) → 1 | 2, else 4
 * 2. column 1 ≤ 8 (missing right) → 16 | 32
 */
const TREES = readTrees({
  baseline: 0.25,
  sizes: [5, 3],
  columns: base64(Int16Array.of(0 | MISSING_LEFT, 1, -1, -1, -1, 1, -1, -1)),
  values: base64(Float32Array.of(2, 0.5, 1, 2, 4, 8, 16, 32)),
});
const sum = (...row: [number, number]): number => sumTrees(TREES, Float32Array.from(row), 0);

test('the stored nodes are linked to their children', () => {
  expect([...TREES.roots]).toEqual([0, 5]);
  expect([TREES.right[0], TREES.right[1], TREES.right[5]]).toEqual([4, 3, 7]);
  expect([...TREES.column]).toEqual([0 | MISSING_LEFT, 1, -1, -1, -1, 1, -1, -1]);
});

test.each([
  ['left, left; left', [1, 0], 0.25 + 1 + 16],
  ['left, right; left', [1, 1], 0.25 + 2 + 16],
  ['right; left', [3, 1], 0.25 + 4 + 16],
  ['right; right', [3, 9], 0.25 + 4 + 32],
  ['a value at the threshold goes left', [2, 8], 0.25 + 2 + 16],
] as const)('sums a leaf of each tree and the baseline: %s', (_, [first, second], expected) => {
  expect(sum(first, second)).toBe(expected);
});

test.each([
  ['left where the node says so', [NaN, 0], 0.25 + 1 + 16],
  ['right where it does not', [3, NaN], 0.25 + 4 + 32],
  ['both', [NaN, NaN], 0.25 + 2 + 32],
] as const)('a missing value goes %s', (_, [first, second], expected) => {
  expect(sum(first, second)).toBe(expected);
});

test('a tree of one leaf', () => {
  const leaf = readTrees({ baseline: 0, sizes: [1], columns: base64(Int16Array.of(-1)), values: base64(Float32Array.of(3)) });
  expect(sumTrees(leaf, Float32Array.of(1), 0)).toBe(3);
});

test('rows lie behind each other', () => {
  const rows = Float32Array.of(1, 0, 3, 9);
  expect(sumTrees(TREES, rows, 2)).toBe(36.25);
  expect(logistic(0)).toBe(0.5);
});
