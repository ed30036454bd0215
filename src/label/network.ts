import type { Block } from '../model.ts';
import { tokensOf } from '../text/tokens.ts';
import { floatsOf, layerOf, machineOf, run } from './dense.ts';
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

/** The numbers of its layers, and the steps of its vectors. */
export interface Numbers {
  readonly layers: Float32Array;
  readonly steps: Int8Array;
}

/** Beyond so many deviations an input says no more. */
const CLIP = 4;
/** Lines that are worked on at a time. */
const SLICE = 128;

/** Lines of a page as the network sees them. */
export interface Lines {
  /** One row a line, `width` numbers each, that start with the network's inputs. */
  readonly rows: Float32Array;
  readonly width: number;
  readonly blocks: readonly Pick<Block, 'text' | 'dom'>[];
}

/** Learned vectors by hash. */
class Vectors {
  readonly #steps: Int8Array;
  readonly #scales: Float32Array;
  readonly size: number;

  constructor({ rows, scales, from }: PlacedVectors, steps: Int8Array) {
    this.#scales = floatsOf(scales);
    this.size = this.#scales.length;
    this.#steps = steps.subarray(from, from + rows * this.size);
  }

  /** Writes the mean of the vectors of these hashes, 0 without any. */
  addMean(hashes: readonly number[], into: Float32Array, first: number): void {
    const { size } = this;
    const steps = this.#steps;
    const buckets = steps.length / size;
    into.fill(0, first, first + size);
    for (const hash of hashes) {
      const from = (((hash ^ (hash >>> 15)) >>> 0) % buckets) * size;
      for (let k = 0; k < size; k++) into[first + k] = (into[first + k] as number) + (steps[from + k] as number);
    }
    const share = 1 / Math.max(1, hashes.length);
    for (let k = 0; k < size; k++) into[first + k] = (into[first + k] as number) * (this.#scales[k] as number) * share;
  }
}

const NONE: readonly number[] = [];

/**
 * Reads a page from both ends: what it says of a line rests on all lines above and below. One gated recurrent unit each way (Cho et
 * al., EMNLP 2014) over a dense layer, which sees the line's inputs and the means of what was learned of its tokens and of the names around it. Linear in the lines.
 */
export class Network {
  readonly #machine: Machine;
  readonly #scales: Float32Array;
  readonly #shifts: Float32Array;
  readonly #tokens: Vectors;
  readonly #names: Vectors;
  readonly #dense: Layer;
  readonly #ways: readonly { readonly input: Layer; readonly state: Layer }[];
  readonly #out: Layer;
  /** Numbers that it gives a line. */
  readonly outputs: number;
  /** Addresses of what is worked on: rows that go in and come out, a unit's state and what that says to its gates. */
  readonly #in: number;
  readonly #result: number;
  readonly #state: number;
  readonly #told: number;

  constructor(
    { means, deviations, tokens, names, dense, down, up, out }: PlacedNetwork,
    { layers, steps }: Numbers,
    machine = machineOf(),
  ) {
    const place = (layer: PlacedLayer): Layer => layerOf(machine, layer, layers);
    this.#machine = machine;
    this.#scales = floatsOf(deviations).map((deviation) => 1 / deviation);
    this.#shifts = floatsOf(means).map((mean, at) => -mean * (this.#scales[at] ?? 0));
    this.#tokens = new Vectors(tokens, steps);
    this.#names = new Vectors(names, steps);
    this.#dense = place(dense);
    const inputs = this.#scales.length + 1 + this.#tokens.size + this.#names.size;
    if (dense.rows !== inputs) throw new Error('the network was fitted on other inputs');
    this.#ways = [down, up].map(({ input, state }) => ({ input: place(input), state: place(state) }));
    this.#out = place(out);
    this.outputs = out.outputs;
    const widest = Math.max(...[this.#dense, this.#out].map(({ inputs }) => inputs));
    this.#in = allocate(machine, 4 * SLICE * widest);
    this.#result = allocate(machine, 4 * SLICE * Math.max(this.#dense.width, ...this.#ways.map(({ input }) => input.width)));
    this.#state = allocate(machine, 4 * Math.max(...this.#ways.map(({ state }) => state.inputs)));
    this.#told = allocate(machine, 4 * Math.max(...this.#ways.map(({ state }) => state.width)));
  }

  /** `outputs` numbers for each line, row-major. */
  read(lines: Lines): Float32Array {
    const count = lines.blocks.length;
    const dense = this.#denseOf(lines);
    const states = this.#ways.map((way, k) => this.#statesOf(way, dense, k === 0 ? 1 : -1));
    const told = new Float32Array(count * this.outputs);
    const { inputs, width } = this.#out;
    const state = (inputs - this.#dense.width) / 2;
    this.#sliced(count, (from, to, input, result) => {
      for (let at = from; at < to; at++) {
        const into = (at - from) * inputs;
        input.set(dense.subarray(at * this.#dense.width, (at + 1) * this.#dense.width), into);
        states.forEach((way, k) => input.set(way.subarray(at * state, (at + 1) * state), into + this.#dense.width + k * state));
      }
      run(this.#machine, this.#out, this.#in, this.#result, to - from);
      for (let at = from; at < to; at++)
        told.set(result.subarray((at - from) * width, (at - from) * width + this.outputs), at * this.outputs);
    });
    return told;
  }

  /** Calls `work` for stretches of the lines, from the first on or (-1) from the last, with views of what goes in and comes out. */
  #sliced(count: number, work: (from: number, to: number, input: Float32Array, result: Float32Array) => void, step: 1 | -1 = 1): void {
    const { buffer } = this.#machine.memory;
    const input = new Float32Array(buffer, this.#in, (this.#result - this.#in) / 4);
    const result = new Float32Array(buffer, this.#result);
    const slices = Math.ceil(count / SLICE);
    for (let k = step > 0 ? 0 : slices - 1; k >= 0 && k < slices; k += step)
      work(k * SLICE, Math.min(count, (k + 1) * SLICE), input, result);
  }

  /** The dense layer of each line, without what is below 0. */
  #denseOf({ rows, width, blocks }: Lines): Float32Array {
    const { width: outputs } = this.#dense;
    const scales = this.#scales;
    const shifts = this.#shifts;
    const own = scales.length;
    const all = new Float32Array(blocks.length * outputs);
    this.#sliced(blocks.length, (from, to, input, result) => {
      let col = 0;
      for (let at = from; at < to; at++) {
        const row = at * width;
        for (let k = 0; k < own; k++) {
          const value = rows[row + k] as number;
          const root = value < 0 ? -Math.sqrt(-value) : Math.sqrt(value);
          const scaled = root * (scales[k] as number) + (shifts[k] as number);
          // What is missing is like the mean.
          input[col++] = scaled > CLIP ? CLIP : scaled < -CLIP ? -CLIP : scaled || 0;
        }
        const { text, dom } = blocks[at] as Lines['blocks'][number];
        input[col++] = dom ? 1 : 0;
        this.#tokens.addMean(tokensOf(text), input, col);
        this.#names.addMean(dom?.names ?? NONE, input, (col += this.#tokens.size));
        col += this.#names.size;
      }
      run(this.#machine, this.#dense, this.#in, this.#result, to - from);
      for (let k = 0; k < (to - from) * outputs; k++) all[from * outputs + k] = Math.max(0, result[k] as number);
    });
    return all;
  }

  /** The unit's state at each line, coming from above (step 1) or from below (-1). */
  #statesOf({ input: layer, state }: { readonly input: Layer; readonly state: Layer }, dense: Float32Array, step: 1 | -1): Float32Array {
    const size = state.inputs;
    const count = dense.length / this.#dense.width;
    const states = new Float32Array(count * size);
    const now = new Float32Array(this.#machine.memory.buffer, this.#state, size);
    now.fill(0);
    this.#sliced(
      count,
      (from, to, input) => {
        input.set(dense.subarray(from * this.#dense.width, to * this.#dense.width));
        run(this.#machine, layer, this.#in, this.#result, to - from);
        for (let at = step > 0 ? from : to - 1; at >= from && at < to; at += step) {
          run(this.#machine, state, this.#state, this.#told, 1);
          this.#machine.gates(this.#result + 4 * (at - from) * layer.width, this.#told, this.#state, size);
          states.set(now, at * size);
        }
      },
      step,
    );
    return states;
  }
}
