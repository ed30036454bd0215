import { allocate, kernelOf } from './engine.ts';
import type { Kernel } from './engine.ts';
import { OUTPUTS, TANH_END, TANH_EVEN, TANH_ODD } from './kernel.ts';

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

/** A layer whose numbers, as the kernel wants them, are some of those of several layers, from that one on. */
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
export type Machine = Pick<Kernel, 'memory' | 'dense' | 'gates'>;

/** A dense layer in a machine's memory. */
export interface Layer {
  readonly inputs: number;
  /** Floats that it gives a row: its outputs, filled up to a multiple of OUTPUTS. */
  readonly width: number;
  readonly address: number;
}

const blocksOf = (outputs: number): number => Math.ceil(outputs / OUTPUTS);
const sizeOf = (rows: number, outputs: number): number => blocksOf(outputs) * (rows + 1) * OUTPUTS;

/** A layer's numbers as the kernel wants them: for each OUTPUTS outputs their biases, then a row of weights for each input. */
export function numbersOf({ rows, steps: stored, scales: ofColumns, bias = '' }: StoredMatrix): Float32Array {
  const steps = Int8Array.from(Buffer.from(stored, 'base64'));
  const [scales, added] = [floatsOf(ofColumns), floatsOf(bias)];
  const outputs = scales.length;
  const numbers = new Float32Array(sizeOf(rows, outputs));
  for (let output = 0; output < outputs; output++) {
    let at = Math.floor(output / OUTPUTS) * (rows + 1) * OUTPUTS + (output % OUTPUTS);
    numbers[at] = added[output] ?? 0;
    for (let row = 0; row < rows; row++) numbers[(at += OUTPUTS)] = (steps[row * outputs + output] ?? 0) * (scales[output] ?? 0);
  }
  return numbers;
}

/** Puts a layer into the machine's memory. `numbers`: of all layers. */
export function layerOf(machine: Machine, { rows, outputs, from }: PlacedLayer, numbers: Float32Array): Layer {
  const size = sizeOf(rows, outputs);
  const address = allocate(machine, 4 * size);
  new Float32Array(machine.memory.buffer, address, size).set(numbers.subarray(from, from + size));
  return { inputs: rows, width: blocksOf(outputs) * OUTPUTS, address };
}

/** Runs a layer on `rows` rows that lie at `input`; what it gives lies at `output` then. */
export function run({ dense }: Machine, { inputs, width, address }: Layer, input: number, output: number, rows: number): void {
  if (rows > 0) dense(input, output, address, inputs, width / OUTPUTS, rows);
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
    dense(input, output, numbers, inputs, blocks, rows) {
      const floats = new Float32Array(buffer);
      for (let row = 0; row < rows; row++)
        for (let block = 0; block < blocks; block++) {
          const own = numbers / 4 + block * (inputs + 1) * OUTPUTS;
          const into = output / 4 + (row * blocks + block) * OUTPUTS;
          floats.copyWithin(into, own, own + OUTPUTS);
          for (let at = 0; at < inputs; at++) {
            const value = floats[input / 4 + row * inputs + at] as number;
            if (value === 0) continue;
            const weights = own + (at + 1) * OUTPUTS;
            for (let k = 0; k < OUTPUTS; k++)
              floats[into + k] = (floats[into + k] as number) + Math.fround(value * (floats[weights + k] as number));
          }
        }
    },
    gates(input, told, state, size) {
      const floats = new Float32Array(buffer);
      const sum = (k: number): number => Math.fround((floats[input / 4 + k] as number) + (floats[told / 4 + k] as number));
      for (let k = 0; k < size; k++) {
        const reset = sigmoid(sum(k));
        const kept = sigmoid(sum(size + k));
        const seen = Math.fround((floats[told / 4 + 2 * size + k] as number) * reset);
        const fresh = tanh(Math.fround(seen + (floats[input / 4 + 2 * size + k] as number)));
        const moved = Math.fround(Math.fround((floats[state / 4 + k] as number) - fresh) * kept);
        floats[state / 4 + k] = moved + fresh;
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
