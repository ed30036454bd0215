import { describe, expect, test } from 'vitest';
import { compiled, forestOf, plain } from '../src/label/forest.ts';
import { MOST_COLUMNS, MOST_LEAVES, MOST_THRESHOLDS, ROWS } from '../src/label/kernel.ts';
import { leb, uleb } from '../src/label/wasm.ts';
import { MISSING_LEFT, treesOf } from '../src/label/trees.ts';
import type { Trees } from '../src/label/trees.ts';

const WIDTH = 12;

/** Numbers that look random and are the same every time, 0..1. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 0x1000000;
  };
}

interface Shape {
  readonly trees: number;
  readonly leaves: number;
  /** So many thresholds, whole numbers from 0, may stand in a column. */
  readonly thresholds: number;
  readonly width?: number;
}

function booster({ trees, leaves, thresholds, width = WIDTH }: Shape, random: () => number): Trees {
  const sizes: number[] = [];
  const columns: number[] = [];
  const values: number[] = [];
  const pick = (below: number): number => Math.floor(random() * below);
  const grow = (left: number): void => {
    columns.push(left === 1 ? -1 : pick(width) | (random() < 0.5 ? MISSING_LEFT : 0));
    values.push(left === 1 ? random() - 0.5 : pick(thresholds));
    if (left === 1) return;
    const own = 1 + pick(left - 1);
    grow(own);
    grow(left - own);
  };
  for (let tree = 0; tree < trees; tree++) {
    const size = columns.length;
    grow(leaves);
    sizes.push(columns.length - size);
  }
  return treesOf(random(), sizes, Int16Array.from(columns), Float32Array.from(values));
}

/** Values at, between, below and above thresholds, and missing ones. */
function rowsOf(count: number, width: number, thresholds: number, random: () => number): Float32Array {
  return Float32Array.from({ length: count * width }, () => (random() < 0.15 ? NaN : Math.floor(random() * 2 * (thresholds + 2)) / 2 - 1));
}

describe('a forest by the kernel gives the very sums that walking the trees gives', () => {
  test.each([
    ['trees of one group of leaves', { trees: 20, leaves: 8, thresholds: 30 }, 100],
    ['of several', { trees: 20, leaves: 31, thresholds: 30 }, 100],
    ['of as many as fit', { trees: 5, leaves: MOST_LEAVES, thresholds: 200 }, 100],
    ['of an odd number', { trees: 20, leaves: 9, thresholds: 5 }, 100],
    ['trees of two leaves', { trees: 3, leaves: 2, thresholds: 3 }, 100],
    ['columns of more thresholds than a byte has bins', { trees: 200, leaves: 31, thresholds: 3 * MOST_THRESHOLDS, width: 3 }, 200],
    ['one row', { trees: 20, leaves: 31, thresholds: 30 }, 1],
    ['just as many rows as it takes at a time', { trees: 20, leaves: 31, thresholds: 30 }, ROWS],
    ['one more', { trees: 20, leaves: 31, thresholds: 30 }, ROWS + 1],
    ['infinite thresholds', { trees: 20, leaves: 5, thresholds: Infinity }, 40],
  ] as const)('%s', (_, shape: Shape, count) => {
    const random = dice(count + shape.leaves);
    const boosters = [0, 1, 2].map(() => booster(shape, random));
    const rows = rowsOf(count, shape.width ?? WIDTH, Math.min(shape.thresholds, 2 * MOST_THRESHOLDS), random);
    const forest = compiled(boosters);
    expect(forest).not.toBeNull();
    expect(forest?.sums(rows, shape.width ?? WIDTH)).toEqual(plain(boosters).sums(rows, shape.width ?? WIDTH));
  });

  test('rows too wide for its memory', () => {
    const random = dice(1);
    const boosters = [booster({ trees: 3, leaves: 8, thresholds: 5 }, random)];
    const rows = rowsOf(3, MOST_COLUMNS + 1, 5, random);
    expect(compiled(boosters)?.sums(rows, MOST_COLUMNS + 1)).toEqual(plain(boosters).sums(rows, MOST_COLUMNS + 1));
  });
});

test.each([
  ['more leaves than a byte can number', { trees: 1, leaves: MOST_LEAVES + 1, thresholds: 30 }],
  ['no node', { trees: 3, leaves: 1, thresholds: 1 }],
] as const)('what the kernel cannot do is left to walking: %s', (_, shape: Shape) => {
  const boosters = [booster(shape, dice(2))];
  const rows = rowsOf(5, WIDTH, 30, dice(3));
  expect(compiled(boosters)).toBeNull();
  expect(forestOf(boosters, 0).sums(rows, WIDTH)).toEqual(plain(boosters).sums(rows, WIDTH));
});

test('the sums do not change when the kernel takes over', () => {
  const random = dice(4);
  const boosters = [booster({ trees: 20, leaves: 31, thresholds: 30 }, random)];
  const forest = forestOf(boosters, 50);
  for (let page = 0; page < 4; page++) {
    const rows = rowsOf(30, WIDTH, 30, random);
    expect(forest.sums(rows, WIDTH)).toEqual(plain(boosters).sums(rows, WIDTH));
  }
});

test('integers are written as the format wants them', () => {
  expect([0, 63, 64, -64, -65, 300].map(leb)).toEqual([[0], [0x3f], [0xc0, 0], [0x40], [0xbf, 0x7f], [0xac, 0x02]]);
  expect([0, 127, 128, 624485].map(uleb)).toEqual([[0], [0x7f], [0x80, 1], [0xe5, 0x8e, 0x26]]);
});
