import type { Block } from '../model.ts';
import { tokensOf } from '../text/tokens.ts';
import { floatsOf, layerOf, machineOf, placeFloats, run, wholeOf } from './dense.ts';
import type { Layer, Machine, PlacedLayer, PlacedVectors } from './dense.ts';
import { allocate } from './engine.ts';

interface Gates {
  /** From a line's dense layer to the gates: how much of the state what is new sees, how much of it stays, what is new; likewise from the state. */
  readonly input: PlacedLayer;
  readonly state: PlacedLayer;
}

/** A network as training/network.py fits it: what is learned of tokens and names, a dense layer, a recurrent unit each way, and what both say. */
export interface PlacedNetwork {
  /** Of the inputs after the root, base64 of little-endian floats. */
  readonly means: string;
  readonly deviations: string;
  /** By hash: of the tokens of a line, and of the names of the elements around it. */
  readonly tokens: PlacedVectors;
  readonly names: PlacedVectors;
  readonly dense: PlacedLayer;
  readonly down: Gates;
  readonly up: Gates;
  readonly out: PlacedLayer;
}

/** The bytes of its layers, and the steps of its vectors. */
export interface Numbers {
  readonly layers: Uint8Array;
  readonly steps: Int8Array;
}

/** Lines that are worked on at a time. */
const SLICE = 128;

/** Lines of a page as a network sees them. */
export interface Lines {
  /** One row a line, that start with the network's inputs. */
  readonly rows: Float32Array;
  /** Hashes of each line's tokens, and in HTML of the names around it; null in text. */
  readonly tokens: readonly (readonly number[])[];
  readonly names: readonly (readonly number[] | null)[];
}

export const linesOf = (blocks: readonly Pick<Block, 'text' | 'dom'>[], rows: Float32Array): Lines => ({
  rows,
  tokens: blocks.map(({ text }) => tokensOf(text)),
  names: blocks.map(({ dom }) => dom?.names ?? null),
});

/** Learned vectors by hash. */
class Vectors {
  readonly #steps: Int8Array;
  readonly #scales: Float32Array;
  readonly #sums: Int32Array;
  readonly size: number;

  constructor({ rows, scales, from }: PlacedVectors, steps: Int8Array) {
    this.#scales = floatsOf(scales);
    this.size = this.#scales.length;
    this.#sums = new Int32Array(this.size);
    this.#steps = steps.subarray(from, from + rows * this.size);
  }

  /** Writes the mean of the vectors of these hashes as a layer is given it, 0 without any. */
  addMean(hashes: readonly number[], into: Int16Array, first: number): void {
    const { size } = this;
    const steps = this.#steps;
    const sums = this.#sums.fill(0);
    const buckets = steps.length / size;
    for (const hash of hashes) {
      const from = (((hash ^ (hash >>> 15)) >>> 0) % buckets) * size;
      for (let k = 0; k < size; k++) sums[k] = (sums[k] as number) + (steps[from + k] as number);
    }
    const share = 1 / Math.max(1, hashes.length);
    for (let k = 0; k < size; k++) into[first + k] = wholeOf((sums[k] as number) * (this.#scales[k] as number) * share);
  }
}

const NONE: readonly number[] = [];

/** Copies `count` numbers: of so few a view to copy costs more than the copy. */
function copy<Numbers extends Int16Array | Float32Array>(numbers: Numbers, from: number, count: number, into: Numbers, to: number): void {
  for (let k = 0; k < count; k++) into[to + k] = numbers[from + k] as number;
}

/**
 * Reads a page from both ends: what it says of a line rests on all lines above and below. One gated recurrent unit each way (Cho et
 * al., EMNLP 2014) over a dense layer, which sees the line's inputs and the means of what was learned of its tokens and of the names around it. Linear in the lines.
 */
export class Network {
  readonly #machine: Machine;
  /** Inputs that a line's row starts with, and the same in vectors of four. */
  readonly #own: number;
  readonly #vectors: number;
  /** Address of scales and shifts. */
  readonly #scales: number;
  readonly #tokens: Vectors;
  readonly #names: Vectors;
  readonly #dense: Layer;
  readonly #ways: readonly { readonly input: Layer; readonly state: Layer }[];
  readonly #out: Layer;
  /** Numbers that it gives a line. */
  readonly outputs: number;
  /** Addresses of what is worked on: lines' rows, rows that go into layers and come out, a unit's state, the same as a layer is given it, and what that says to its gates. */
  readonly #rows: number;
  readonly #in: number;
  readonly #result: number;
  readonly #state: number;
  readonly #stateIn: number;
  readonly #told: number;

  constructor(
    { means, deviations, tokens, names, dense, down, up, out }: PlacedNetwork,
    { layers, steps }: Numbers,
    machine = machineOf(),
  ) {
    const place = (layer: PlacedLayer): Layer => layerOf(machine, layer, layers);
    this.#machine = machine;
    const scales = floatsOf(deviations).map((deviation) => 1 / deviation);
    const shifts = floatsOf(means).map((mean, at) => -mean * (scales[at] ?? 0));
    this.#own = scales.length;
    this.#vectors = Math.ceil(this.#own / 4);
    this.#scales = placeFloats(machine, Float32Array.from({ length: 8 * this.#vectors }, (_, k) => (k % 8 < 4 ? scales : shifts)[4 * (k >> 3) + (k % 4)] ?? 0)); // prettier-ignore
    this.#rows = allocate(machine, 16 * SLICE * this.#vectors);
    this.#tokens = new Vectors(tokens, steps);
    this.#names = new Vectors(names, steps);
    this.#dense = place(dense);
    const inputs = this.#own + 1 + this.#tokens.size + this.#names.size;
    if (dense.rows !== inputs) throw new Error('the network was fitted on other inputs');
    this.#ways = [down, up].map(({ input, state }) => ({ input: place(input), state: place(state) }));
    this.#out = place(out);
    this.outputs = out.outputs;
    const widest = Math.max(...[this.#dense, this.#out].map(({ inputs }) => inputs));
    this.#in = allocate(machine, 2 * SLICE * widest);
    this.#result = allocate(machine, 4 * SLICE * Math.max(this.#dense.width, ...this.#ways.map(({ input }) => input.width)));
    const size = Math.max(...this.#ways.map(({ state }) => state.inputs));
    this.#state = allocate(machine, 4 * size);
    this.#stateIn = allocate(machine, 2 * size);
    this.#told = allocate(machine, 4 * Math.max(...this.#ways.map(({ state }) => state.width)));
  }

  /** `outputs` numbers for each line, row-major. */
  read(lines: Lines): Float32Array {
    const count = lines.tokens.length;
    const dense = this.#denseOf(lines);
    const states = this.#ways.map((way, k) => this.#statesOf(way, dense, k === 0 ? 1 : -1));
    const told = new Float32Array(count * this.outputs);
    const { inputs, width } = this.#out;
    const state = (inputs - this.#dense.width) / 2;
    this.#sliced(count, (from, to, input, result) => {
      for (let at = from; at < to; at++) {
        const into = (at - from) * inputs;
        copy(dense, at * this.#dense.width, this.#dense.width, input, into);
        states.forEach((way, k) => copy(way, at * state, state, input, into + this.#dense.width + k * state));
      }
      run(this.#machine, this.#out, this.#in, this.#result, to - from);
      for (let at = from; at < to; at++) copy(result, (at - from) * width, this.outputs, told, at * this.outputs);
    });
    return told;
  }

  /** Calls `work` for stretches of the lines, from the first on or (-1) from the last, with views of what goes in and comes out. */
  #sliced(count: number, work: (from: number, to: number, input: Int16Array, result: Float32Array) => void, step: 1 | -1 = 1): void {
    const { buffer } = this.#machine.memory;
    const input = new Int16Array(buffer, this.#in, (this.#result - this.#in) / 2);
    const result = new Float32Array(buffer, this.#result);
    const slices = Math.ceil(count / SLICE);
    for (let k = step > 0 ? 0 : slices - 1; k >= 0 && k < slices; k += step)
      work(k * SLICE, Math.min(count, (k + 1) * SLICE), input, result);
  }

  /** The dense layer of each line, without what is below 0, as the layers behind it are given it. */
  #denseOf({ rows, tokens, names }: Lines): Int16Array {
    const count = tokens.length;
    const width = rows.length / count;
    const machine = this.#machine;
    const { width: outputs, inputs } = this.#dense;
    const own = this.#own;
    const vectors = this.#vectors;
    const all = new Int16Array(count * outputs);
    const { buffer } = machine.memory;
    const copied = new Float32Array(buffer, this.#rows, 4 * SLICE * vectors);
    const given = new Int16Array(buffer, this.#in, SLICE * outputs);
    this.#sliced(count, (from, to, input) => {
      for (let at = from; at < to; at++) copy(rows, at * width, own, copied, (at - from) * 4 * vectors);
      machine.squeeze(this.#rows, this.#scales, this.#in, vectors, 2 * (inputs - 4 * vectors), to - from);
      for (let at = from; at < to; at++) {
        let col = (at - from) * inputs + own;
        const around = names[at] ?? null;
        input[col++] = wholeOf(around ? 1 : 0);
        this.#tokens.addMean(tokens[at] ?? NONE, input, col);
        this.#names.addMean(around ?? NONE, input, col + this.#tokens.size);
      }
      run(machine, this.#dense, this.#in, this.#result, to - from);
      machine.above(this.#result, this.#in, ((to - from) * outputs) / 4);
      all.set(given.subarray(0, (to - from) * outputs), from * outputs);
    });
    return all;
  }

  /** The unit's state at each line, coming from above (step 1) or from below (-1). */
  #statesOf({ input: layer, state }: { readonly input: Layer; readonly state: Layer }, dense: Int16Array, step: 1 | -1): Int16Array {
    const size = state.inputs;
    const count = dense.length / this.#dense.width;
    const states = new Int16Array(count * size);
    const { buffer } = this.#machine.memory;
    new Float32Array(buffer, this.#state, size).fill(0);
    const given = new Int16Array(buffer, this.#stateIn, size).fill(0);
    this.#sliced(
      count,
      (from, to, input) => {
        input.set(dense.subarray(from * this.#dense.width, to * this.#dense.width));
        run(this.#machine, layer, this.#in, this.#result, to - from);
        for (let at = step > 0 ? from : to - 1; at >= from && at < to; at += step) {
          run(this.#machine, state, this.#stateIn, this.#told, 1);
          this.#machine.gates(this.#result + 4 * (at - from) * layer.width, this.#told, this.#state, this.#stateIn, size);
          states.set(given, at * size);
        }
      },
      step,
    );
    return states;
  }
}
