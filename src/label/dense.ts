import { allocate, kernelOf } from './engine.ts';
import type { Kernel } from './engine.ts';
import { CLIP, OUTPUTS, OUTPUT_BYTES, TANH_END, TANH_EVEN, TANH_ODD, UNITS } from './kernel.ts';

/** A matrix as the weights file holds it: whole steps, of a size for each of its columns. */
export interface StoredMatrix {
  readonly rows: number;
  /** base64 of signed bytes, row by row. */
  readonly steps: string;
  /** What a step is worth, by column; base64 of little-endian floats. */
  readonly scales: string;
  /** What is added, by column; likewise. */
  readonly bias?: string;
}

/** Vectors by row, whose steps are some of those of several matrices, from that number on. */
export interface PlacedVectors {
  readonly rows: number;
  readonly scales: string;
  readonly from: number;
}

/** A layer whose numbers, as the kernel wants them, are some of the bytes of several layers, from that one on. */
export interface PlacedLayer {
  readonly rows: number;
  readonly outputs: number;
  readonly from: number;
}

/** Floats from base64 of little-endian ones. */
export function floatsOf(base64: string): Float32Array {
  const bytes = Buffer.from(base64, 'base64');
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(4 * at));
}

/** What the arithmetic of networks needs: a memory, and what runs on it. */
export type Machine = Pick<Kernel, 'memory' | 'dense' | 'squeeze' | 'above' | 'gates'>;

/** A number as layers are given it. */
export function wholeOf(value: number): number {
  const units = Math.fround(value) * UNITS;
  const near = Math.round(units);
  const whole = near - units === 0.5 && near % 2 !== 0 ? near - 1 : near;
  return Math.max(-0x8000, Math.min(0x7fff, whole)) || 0;
}

/** A dense layer in a machine's memory. */
export interface Layer {
  /** Numbers that it is given for a row: its inputs, and a 0 if they are odd. */
  readonly inputs: number;
  /** Floats that it gives a row: its outputs, filled up to a multiple of OUTPUTS. */
  readonly width: number;
  readonly address: number;
}

const blocksOf = (outputs: number): number => Math.ceil(outputs / OUTPUTS);
const pairsOf = (rows: number): number => Math.ceil(rows / 2);
const HEAD_BYTES = 2 * OUTPUT_BYTES;
const blockBytes = (rows: number): number => HEAD_BYTES + pairsOf(rows) * OUTPUT_BYTES;

/** A layer's numbers as the kernel wants them: for each OUTPUTS outputs what a whole is worth and what is added, then the steps by pairs of inputs. */
export function numbersOf({ rows, steps: stored, scales: ofColumns, bias = '' }: StoredMatrix): Uint8Array {
  const steps = Int8Array.from(Buffer.from(stored, 'base64'));
  const [scales, added] = [floatsOf(ofColumns), floatsOf(bias)];
  const outputs = scales.length;
  const numbers = new DataView(new ArrayBuffer(blocksOf(outputs) * blockBytes(rows)));
  for (let output = 0; output < outputs; output++) {
    const head = Math.floor(output / OUTPUTS) * blockBytes(rows);
    const own = 4 * (output % OUTPUTS);
    numbers.setFloat32(head + own, (scales[output] ?? 0) / UNITS, true);
    numbers.setFloat32(head + OUTPUT_BYTES + own, added[output] ?? 0, true);
    for (let row = 0; row < rows; row++)
      numbers.setInt16(head + HEAD_BYTES + (row >> 1) * OUTPUT_BYTES + own + 2 * (row % 2), steps[row * outputs + output] ?? 0, true);
  }
  return new Uint8Array(numbers.buffer);
}

/** Puts a layer into the machine's memory. `numbers`: of all layers. */
export function layerOf(machine: Machine, { rows, outputs, from }: PlacedLayer, numbers: Uint8Array): Layer {
  const size = blocksOf(outputs) * blockBytes(rows);
  const address = allocate(machine, size);
  new Uint8Array(machine.memory.buffer, address, size).set(numbers.subarray(from, from + size));
  return { inputs: 2 * pairsOf(rows), width: blocksOf(outputs) * OUTPUTS, address };
}

/** Puts floats into the machine's memory; their address. */
export function placeFloats(machine: Machine, floats: Float32Array): number {
  const address = allocate(machine, floats.byteLength);
  new Float32Array(machine.memory.buffer, address, floats.length).set(floats);
  return address;
}

/** Runs a layer on `rows` rows of whole numbers that lie at `input`; what it gives, floats, lies at `output` then. */
export function run({ dense }: Machine, { inputs, width, address }: Layer, input: number, output: number, rows: number): void {
  if (rows > 0) dense(input, output, address, inputs / 2, width / OUTPUTS, rows);
}

/** The kernel, or where none runs a machine that gives the very same numbers, slowly. */
export const machineOf = (): Machine => kernelOf() ?? plainMachine();

export function plainMachine(): Machine {
  let buffer = new ArrayBuffer(0);
  const memory = {
    get buffer() {
      return buffer;
    },
    grow(pages: number) {
      const larger = new Uint8Array(buffer.byteLength + 0x10000 * pages);
      larger.set(new Uint8Array(buffer));
      buffer = larger.buffer;
      return 0;
    },
  };
  return {
    memory,
    dense(input, output, numbers, pairs, blocks, rows) {
      const [floats, wholes] = [new Float32Array(buffer), new Int16Array(buffer)];
      const sums = new Int32Array(OUTPUTS);
      for (let row = 0; row < rows; row++)
        for (let block = 0; block < blocks; block++) {
          const head = numbers + block * (HEAD_BYTES + pairs * OUTPUT_BYTES);
          sums.fill(0);
          for (let at = 0; at < 2 * pairs; at++) {
            const value = wholes[input / 2 + row * 2 * pairs + at] as number;
            const steps = (head + HEAD_BYTES + (at >> 1) * OUTPUT_BYTES) / 2 + (at % 2);
            for (let k = 0; k < OUTPUTS; k++) sums[k] = (sums[k] as number) + value * (wholes[steps + 2 * k] as number);
          }
          for (let k = 0; k < OUTPUTS; k++) {
            const told = Math.fround(Math.fround(sums[k] as number) * (floats[head / 4 + k] as number));
            floats[output / 4 + (row * blocks + block) * OUTPUTS + k] = told + (floats[(head + OUTPUT_BYTES) / 4 + k] as number);
          }
        }
    },
    squeeze(rows, numbers, output, vectors, rest, count) {
      const [floats, wholes] = [new Float32Array(buffer), new Int16Array(buffer)];
      const width = 4 * vectors;
      for (let row = 0; row < count; row++)
        for (let k = 0; k < width; k++) {
          const value = floats[rows / 4 + row * width + k] as number;
          const root = Math.fround(Math.sqrt(Math.abs(value)));
          const own = numbers / 4 + 8 * (k >> 2) + (k % 4);
          const scaled = Math.fround(Math.fround((value < 0 ? -root : root) * (floats[own] as number)) + (floats[own + 4] as number));
          wholes[output / 2 + row * (width + rest / 2) + k] = wholeOf(Math.max(-CLIP, Math.min(CLIP, scaled)));
        }
    },
    above(input, output, vectors) {
      const [floats, wholes] = [new Float32Array(buffer), new Int16Array(buffer)];
      for (let k = 0; k < 4 * vectors; k++) wholes[output / 2 + k] = wholeOf(Math.max(0, floats[input / 4 + k] as number));
    },
    gates(input, told, state, given, size) {
      const [floats, wholes] = [new Float32Array(buffer), new Int16Array(buffer)];
      const sum = (k: number): number => Math.fround((floats[input / 4 + k] as number) + (floats[told / 4 + k] as number));
      for (let k = 0; k < size; k++) {
        const reset = sigmoid(sum(k));
        const kept = sigmoid(sum(size + k));
        const seen = Math.fround((floats[told / 4 + 2 * size + k] as number) * reset);
        const fresh = tanh(Math.fround(seen + (floats[input / 4 + 2 * size + k] as number)));
        const moved = Math.fround(Math.fround((floats[state / 4 + k] as number) - fresh) * kept);
        floats[state / 4 + k] = moved + fresh;
        wholes[given / 2 + k] = wholeOf(moved + fresh);
      }
    },
  };
}

const polynomial = (terms: readonly number[], square: number): number =>
  terms.reduceRight((sum, term) => Math.fround(Math.fround(sum * square) + Math.fround(term)), 0);

function tanh(value: number): number {
  const x = Math.max(-Math.fround(TANH_END), Math.min(Math.fround(TANH_END), value));
  const square = Math.fround(x * x);
  return Math.fround(Math.fround(polynomial(TANH_ODD, square) * x) / polynomial(TANH_EVEN, square));
}

const sigmoid = (value: number): number => Math.fround(Math.fround(tanh(Math.fround(value / 2)) / 2) + 0.5);
