import { describe, expect, test } from 'vitest';
import { machineOf, numbersOf, plainMachine } from '../src/label/dense.ts';
import type { Machine, PlacedLayer, PlacedVectors, StoredMatrix } from '../src/label/dense.ts';
import { Network } from '../src/label/network.ts';
import type { Lines } from '../src/label/network.ts';
import { tokensOf } from '../src/text/tokens.ts';

const [INPUTS, VECTOR, DENSE, STATE, OUTPUTS, BUCKETS] = [5, 3, 16, 8, 4, 32];
/** More than are worked on at a time. */
const COUNT = 300;
const NAMES = [-7, 12, 2 ** 31 - 5];
const TEXTS = Array.from({ length: COUNT }, (_, at) => (at % 7 ? `Line ${at} of a page, by Jane Roe` : ''));

const waves = (count: number, seed: number): Float32Array => Float32Array.from({ length: count }, (_, at) => Math.sin(seed + 1.7 * at));
const base64 = (floats: Float32Array): string => Buffer.from(floats.buffer).toString('base64');
let layers = Buffer.alloc(0);
const vectorSteps: number[] = [];

interface Part<Placed> {
  readonly placed: Placed;
  readonly at: (row: number, column: number) => number;
  readonly bias: Float32Array;
}

/** A matrix that is put somewhere, and what it stands for. */
function matrix<Placed>(
  rows: number,
  columns: number,
  seed: number,
  put: (stored: StoredMatrix, steps: Int8Array) => Placed,
): Part<Placed> {
  const scales = waves(columns, seed).map((wave) => 0.002 + Math.abs(wave) / 300);
  const bias = waves(columns, seed + 5);
  const steps = Int8Array.from(waves(rows * columns, seed + 9), (wave) => Math.round(60 * wave));
  const stored = { rows, steps: Buffer.from(steps.buffer).toString('base64'), scales: base64(scales), bias: base64(bias) };
  return { placed: put(stored, steps), at: (row, column) => (steps[row * columns + column] ?? 0) * (scales[column] ?? 0), bias };
}

const layer = (rows: number, outputs: number, seed: number): Part<PlacedLayer> =>
  matrix(rows, outputs, seed, (stored) => {
    const from = layers.length;
    layers = Buffer.concat([layers, numbersOf(stored)]);
    return { rows, outputs, from };
  });
const vectors = (rows: number, columns: number, seed: number): Part<PlacedVectors> =>
  matrix(rows, columns, seed, ({ scales }, steps) => {
    const from = vectorSteps.length;
    vectorSteps.push(...steps);
    return { rows, scales, from };
  });

const tokens = vectors(BUCKETS, VECTOR, 1);
const names = vectors(BUCKETS, VECTOR, 10);
const dense = layer(INPUTS + 1 + 2 * VECTOR, DENSE, 2);
const [downInput, upInput] = [layer(DENSE, 3 * STATE, 3), layer(DENSE, 3 * STATE, 4)];
const [downState, upState] = [layer(STATE, 3 * STATE, 5), layer(STATE, 3 * STATE, 6)];
const out = layer(DENSE + 2 * STATE, OUTPUTS, 7);
const means = waves(INPUTS, 8);
const deviations = waves(INPUTS, 9).map((wave) => 1 + Math.abs(wave));
const stored = {
  means: base64(means),
  deviations: base64(deviations),
  tokens: tokens.placed,
  names: names.placed,
  dense: dense.placed,
  down: { input: downInput.placed, state: downState.placed },
  up: { input: upInput.placed, state: upState.placed },
  out: out.placed,
};

const WIDTH = INPUTS + 2;
const rows = Float32Array.from({ length: COUNT * WIDTH }, (_, at) => (at % 11 === 0 ? NaN : 40 * Math.sin(at) ** 3));
const lines = (count: number, isHtml = false): Lines => {
  const texts = TEXTS.slice(0, count);
  return { rows: rows.subarray(0, count * WIDTH), tokens: texts.map(tokensOf), names: texts.map(() => (isHtml ? NAMES : null)) };
};
const networkOn = (machine: Machine): Network =>
  new Network(stored, { layers: Uint8Array.from(layers), steps: Int8Array.from(vectorSteps) }, machine);

const applied = (layer: Part<PlacedLayer>, input: readonly number[]): number[] =>
  Array.from(layer.bias, (bias, column) => input.reduce((sum, value, row) => sum + value * layer.at(row, column), bias));
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** The same, written down as the formulas are. */
function expected(count: number, isHtml: boolean): number[][] {
  const hidden = Array.from({ length: count }, (_, at) => {
    const inputs = Array.from({ length: INPUTS }, (_, k) => {
      const value = rows[at * WIDTH + k] ?? NaN;
      const scaled = (Math.sign(value) * Math.sqrt(Math.abs(value)) - (means[k] ?? 0)) / (deviations[k] ?? 1);
      return Number.isNaN(scaled) ? 0 : Math.max(-4, Math.min(4, scaled));
    });
    const meanOf = (learned: Part<PlacedVectors>, hashes: readonly number[]): number[] => {
      const places = hashes.map((hash) => ((hash ^ (hash >>> 15)) >>> 0) % BUCKETS);
      return Array.from(
        { length: VECTOR },
        (_, k) => places.reduce((sum, place) => sum + learned.at(place, k), 0) / Math.max(1, hashes.length),
      );
    };
    const both = [...meanOf(tokens, tokensOf(TEXTS[at] ?? '')), ...meanOf(names, isHtml ? NAMES : [])];
    return applied(dense, [...inputs, isHtml ? 1 : 0, ...both]).map((value) => Math.max(0, value));
  });
  const passed = (input: Part<PlacedLayer>, state: Part<PlacedLayer>, order: readonly number[]): number[][] => {
    let now = new Array<number>(STATE).fill(0);
    const states: number[][] = [];
    for (const at of order) {
      const [a, b] = [applied(input, hidden[at] ?? []), applied(state, now)] as [number[], number[]];
      const gate = (from: number, k: number): number => sigmoid((a[from + k] ?? 0) + (b[from + k] ?? 0));
      now = now.map((before, k) => {
        const fresh = Math.tanh((a[2 * STATE + k] ?? 0) + gate(0, k) * (b[2 * STATE + k] ?? 0));
        return (1 - gate(STATE, k)) * fresh + gate(STATE, k) * before;
      });
      states[at] = now;
    }
    return states;
  };
  const order = [...hidden.keys()];
  const [down, up] = [passed(downInput, downState, order), passed(upInput, upState, [...order].reverse())] as [number[][], number[][]];
  return hidden.map((own, at) => applied(out, [...own, ...(down[at] ?? []), ...(up[at] ?? [])]));
}

describe('what the network says of a page', () => {
  test.each([
    [1, false],
    [COUNT, false],
    [20, true],
  ])('is what its formulas give: %i lines, HTML %s', (count, isHtml) => {
    const told = networkOn(machineOf()).read(lines(count, isHtml));
    const wanted = expected(count, isHtml).flat();
    expect(told).toHaveLength(wanted.length);
    // What layers are given is rounded to a 1,024th.
    wanted.forEach((value, at) => expect(Math.abs((told[at] ?? NaN) - value)).toBeLessThan(0.001));
  });

  test('is the same to the last bit where WebAssembly does not run', () => {
    expect(networkOn(plainMachine()).read(lines(COUNT))).toEqual(networkOn(machineOf()).read(lines(COUNT)));
  });

  test('of a page without lines is nothing', () => {
    expect(networkOn(machineOf()).read(lines(0))).toHaveLength(0);
  });
});

describe('tokens', () => {
  test('case and digits do not tell words apart, signs are words', () => {
    expect(tokensOf('On 12 May, Ann')).toEqual(tokensOf('ON 34 may, ann'));
    expect(tokensOf('a|b')).toEqual(tokensOf('a | b'));
    expect(tokensOf('a b')).not.toEqual(tokensOf('b a'));
    expect(tokensOf(' ')).toEqual([]);
  });

  test('four words, their pairs, and the first as such', () => {
    expect(new Set(tokensOf('one two three four')).size).toBe(4 + 3 + 1);
  });

  test('of a long line only the start is looked at', () => {
    const start = Array.from({ length: 24 }, (_, at) => `w${'x'.repeat(at % 3)}`).join(' ');
    expect(tokensOf(`${start} and more`)).toEqual(tokensOf(start));
  });
});
