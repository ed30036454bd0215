import { expect, test } from 'vitest';
import { MISSING_LEFT, logistic, readTrees, sumTrees, treesOf } from '../src/label/trees.ts';
import { unpackedModels } from '../src/label/packed.ts';
import { packedWeights } from '../training/weights-file.ts';
import { SMALL_TREES as TREES } from './small-trees.ts';

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
  expect(sumTrees(treesOf(0, [1], Int16Array.of(-1), Float32Array.of(3)), Float32Array.of(1), 0)).toBe(3);
});

test('a stored node is a byte for its column and a half float, whose lowest bit says where missing values go', () => {
  // Bits of 1, 2.5 (missing left, column 20 + 255), -0.333 rounded to half precision, infinity, 65504, and the least above 0.
  const halves = Uint16Array.of(0x3c00, 0x4103, 0xb554, 0x7c00, 0x7bff, 0x0001);
  const stored = {
    baseline: 7,
    sizes: [5, 1],
    columns: Buffer.from([3, 20, 255, 255, 255, 255]).toString('base64'),
    values: Buffer.from(halves.buffer).toString('base64'),
  };
  const { baseline, column, value, right, roots } = readTrees(stored);
  expect([baseline, ...roots]).toEqual([7, 0, 5]);
  expect([...column]).toEqual([3, 275 | MISSING_LEFT, -1, -1, -1, -1]);
  expect([...value]).toEqual([1, 2.5, -0.3330078125, Infinity, 65504, 2 ** -24]);
  expect([right[0], right[1]]).toEqual([4, 3]);
});

test('the weights file holds the models as the fitting wrote them', () => {
  const nodes = (columns: number[], values: number[]): { columns: string; values: string } => ({
    columns: Buffer.from(columns).toString('base64'),
    values: Buffer.from(Uint16Array.from(values).buffer).toString('base64'),
  });
  const floats = (...values: number[]): string => Buffer.from(Float32Array.from(values).buffer).toString('base64');
  const matrix = (rows: number, columns: number, first: number): object => ({
    rows,
    steps: Buffer.from(Int8Array.from({ length: rows * columns }, (_, at) => first - at)).toString('base64'),
    scales: floats(...new Array<number>(columns).fill(0.5)),
  });
  const models = {
    network: { means: floats(1, 2), dense: { ...matrix(2, 3, 4), bias: floats(1, 2, 3) }, up: { state: matrix(1, 2, -3) } },
    words: { hashes: 'AAAA', points: '', scales: [0.5] },
    first: { baseline: 7, sizes: [3, 1], ...nodes([3, 255, 255, 255], [0x4103, 0xb550, 0x3c00, 0x0120]) },
    roles: [
      { baseline: 0, sizes: [], ...nodes([], []) },
      { side: { baseline: -1, sizes: [3], ...nodes([0, 255, 255], [0xc500, 0x0010, 0x7bf0]) } },
    ],
  };
  expect(unpackedModels(packedWeights(JSON.stringify(models)))).toEqual(models);
});

test('rows lie behind each other', () => {
  const rows = Float32Array.of(1, 0, 3, 9);
  expect(sumTrees(TREES, rows, 2)).toBe(36.25);
  expect(logistic(0)).toBe(0.5);
});
