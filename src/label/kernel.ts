import * as W from './wasm.ts';
import type { Code } from './wasm.ts';

/**
 * The arithmetic of the models. Scores rows by trees, ROWS at a time, in WebAssembly with 128-bit vectors: about ten times as fast as walking the trees.
 *
 * `bins` replaces each value of a column by the number of the trees' thresholds below it, in one byte, so that sixteen rows
 * are compared at once. `sums` then walks no tree: every inner node whose condition fails strikes out the leaves on its
 * left; the first leaf that is left is the row's (Lucchese et al., "QuickScorer", SIGIR 2015). Leaves are bits, in groups
 * of eight to a byte.
 */
export const ROWS = 32;
const HALF = ROWS / 2;

/** Where what is in the kernel's memory: sums by row, leaves by row, bins by column, the rows themselves, then programs. */
export const SUMS_AT = 0;
const LEAVES_AT = SUMS_AT + ROWS * 8;
const BINS_AT = 512;
/** A column's bins, once with missing values right of all thresholds, once left of them. */
export const COLUMN_BYTES = 2 * ROWS;
export const MISSING_LEFT_AT = ROWS;
/** As many columns as an offset of two bytes reaches. */
export const MOST_COLUMNS = 0x10000 / COLUMN_BYTES;
export const ROWS_AT = BINS_AT + MOST_COLUMNS * COLUMN_BYTES;
export const PROGRAMS_AT = ROWS_AT + MOST_COLUMNS * 4 * ROWS;

/** Bins are signed bytes, as comparisons of bytes are: this one has no threshold below it. */
export const LOWEST = -128;
export const MOST_THRESHOLDS = 254;
const RIGHTMOST = 127;
export const LEAVES_A_GROUP = 8;
export const MOST_LEAVES = 256;

const { get, set, tee, i32, join } = W;
const add = (local: number, by: number | Code): Code => join(get(local), typeof by === 'number' ? i32(by) : by, W.I32_ADD, set(local));
const countDown = (local: number): Code => join(get(local), i32(1), W.I32_SUB, tee(local));

/**
 * bins(program, rows, stride): `program` is the number of columns, and for each its offset in a row in bytes, the number
 * of its thresholds, and these as floats. `stride`: bytes of a row.
 */
export function binsCode(): Code {
  const [program, rows, stride, row, threshold, end, out, columns] = [0, 1, 2, 3, 4, 5, 6, 7];
  const values = [8, 9, 10, 11];
  const counts = [12, 13, 14, 15];
  const [bins, one] = [16, 17];
  const readFour = (into: number): Code =>
    join(
      ...[0, 1, 2, 3].map((lane) =>
        join(get(row), ...(lane === 0 ? [W.load32Zero(0)] : [get(into), W.load32Lane(0, lane)]), set(into), add(row, get(stride))),
      ),
    );
  const narrow = (lanes: (at: number) => Code): Code =>
    join(lanes(0), lanes(1), W.NARROW_I32, lanes(2), lanes(3), W.NARROW_I32, W.NARROW_I16);
  const half = (first: number): Code =>
    join(
      ...values.map(readFour),
      ...counts.map((count) => join(W.v128([LOWEST & 0xff, 255, 255, 255, LOWEST & 0xff, 255, 255, 255, LOWEST & 0xff, 255, 255, 255, LOWEST & 0xff, 255, 255, 255]), set(count))), // prettier-ignore
      get(program), i32(8), W.I32_ADD, set(threshold),
      W.loop(
        get(threshold), W.load32Splat(0), set(one),
        ...counts.map((count, k) => join(get(count), get(values[k] as number), get(one), W.GT_F32, W.SUB_I32, set(count))),
        add(threshold, 4), get(threshold), get(end), W.I32_LT_U,
      ),
      narrow((k) => get(counts[k] as number)), set(bins),
      get(out), W.splat8(RIGHTMOST), get(bins), narrow((k) => join(get(values[k] as number), get(values[k] as number), W.NE_F32)), W.SELECT, W.store128(BINS_AT + first),
      get(out), get(bins), W.store128(BINS_AT + MISSING_LEFT_AT + first),
    ); // prettier-ignore
  return join(
    get(program), W.loadI32(0), set(columns), add(program, 4),
    W.loop(
      get(rows), get(program), W.loadI32(0), W.I32_ADD, set(row),
      get(program), i32(8), W.I32_ADD, get(program), W.loadI32(4), i32(2), W.I32_SHL, W.I32_ADD, set(end),
      half(0), half(HALF),
      get(end), set(program), add(out, COLUMN_BYTES),
      countDown(columns),
    ),
  ); // prettier-ignore
}

/**
 * sums(program): `program` is the baseline (a double), the number of trees and an unused word, and for each tree the number
 * of its groups of leaves and the address of its leaves' values (doubles). For each group, last first: the number of its
 * nodes (at least one) and of its first leaf, and its nodes: two bytes of the column's bins' offset, a byte of the bin
 * above which the condition fails, a byte of the leaves that it then strikes out.
 */
export function sumsCode(): Code {
  const [program, trees, groups, end, first, values] = [0, 1, 2, 3, 4, 5];
  const open = [6, 7];
  const leaves = [8, 9];
  const [bin, struck, lone] = [10, 11, 12];
  const strike = (half: number): Code =>
    join(get(open[half] as number), get(program), W.loadU16(0), W.load128(BINS_AT + half * HALF), get(bin), W.GT_S_I8, get(struck), W.AND, W.AND_NOT, set(open[half] as number)); // prettier-ignore
  // The bits below the lowest that is set, counted, are that one's number.
  const choose = (half: number): Code =>
    join(
      get(open[half] as number), W.splat8(-1), W.ADD_I8, get(open[half] as number), W.AND_NOT, W.POPCNT_I8, get(first), W.SPLAT_I8, W.ADD_I8, set(lone),
      get(leaves[half] as number), get(lone), get(open[half] as number), W.splat8(0), W.EQ_I8, W.SELECT, set(leaves[half] as number),
    ); // prettier-ignore
  const valueAt = (row: number): Code => join(get(values), i32(0), W.loadU8(LEAVES_AT + row), i32(3), W.I32_SHL, W.I32_ADD);
  const addTwo = (row: number): Code =>
    join(
      i32(0), i32(0), W.load128(SUMS_AT + 8 * row),
      valueAt(row + 1), valueAt(row), W.load64Zero(0), W.load64Lane(0, 1),
      W.ADD_F64, W.store128(SUMS_AT + 8 * row),
    ); // prettier-ignore
  const pairs = Array.from({ length: HALF }, (_, k) => 2 * k);
  return join(
    ...pairs.map((row) => join(i32(0), get(program), W.load64Splat(0), W.store128(SUMS_AT + 8 * row))),
    get(program), W.loadI32(8), set(trees), add(program, 16),
    W.loop(
      get(program), W.loadI32(0), set(groups), get(program), W.loadI32(4), set(values), add(program, 8),
      W.loop(
        get(program), W.loadI32(4), set(first),
        get(program), i32(8), W.I32_ADD, get(program), W.loadI32(0), i32(2), W.I32_SHL, W.I32_ADD, set(end), add(program, 8),
        ...open.map((half) => join(W.splat8(-1), set(half))),
        W.loop(
          get(program), W.load8Splat(2), set(bin), get(program), W.load8Splat(3), set(struck),
          strike(0), strike(1),
          add(program, 4), get(program), get(end), W.I32_LT_U,
        ),
        choose(0), choose(1),
        countDown(groups),
      ),
      ...leaves.map((half, k) => join(i32(0), get(half), W.store128(LEAVES_AT + k * HALF))),
      ...pairs.map(addTwo),
      countDown(trees),
    ),
  ); // prettier-ignore
}

/** Outputs that `dense` works out at a time, and bytes of so many floats, or of a pair of weights for each. */
export const OUTPUTS = 16;
export const OUTPUT_BYTES = 4 * OUTPUTS;

/**
 * dense(input, output, numbers, pairs, blocks, rows): a dense layer for `rows` rows of `pairs` times two signed two-byte inputs, one
 * behind the other, into rows of `blocks` times OUTPUTS floats. `numbers`: for each block of outputs what a whole is worth and what is added, as floats,
 * then for each pair of inputs a pair of two-byte weights an output. Sums are whole numbers of 32 bits; a pair of zeros is skipped.
 */
export function denseCode(): Code {
  const [input, output, numbers, pairs, blocks, rows, head, weight, block, at, end] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const sums = [11, 12, 13, 14];
  const pair = 15;
  return join(
    W.loop(
      get(numbers), set(head), get(blocks), set(block),
      W.loop(
        ...sums.map((sum) => join(W.splat8(0), set(sum))),
        get(head), i32(2 * OUTPUT_BYTES), W.I32_ADD, set(weight),
        get(input), set(at), get(input), get(pairs), i32(2), W.I32_SHL, W.I32_ADD, set(end),
        W.loop(
          get(at), W.load32Splat(0), tee(pair), W.ANY_TRUE,
          W.when(...sums.map((sum, k) => join(get(sum), get(pair), get(weight), W.load128(16 * k), W.DOT_I16, W.ADD_I32, set(sum)))),
          add(weight, OUTPUT_BYTES), add(at, 4), get(at), get(end), W.I32_LT_U,
        ),
        ...sums.map((sum, k) =>
          join(get(output), get(sum), W.CONVERT_I32, get(head), W.load128(16 * k), W.MUL_F32, get(head), W.load128(OUTPUT_BYTES + 16 * k), W.ADD_F32, W.store128(16 * k)),
        ),
        get(weight), set(head), add(output, OUTPUT_BYTES), countDown(block),
      ),
      get(end), set(input), countDown(rows),
    ),
  ); // prettier-ignore
}

/** What layers are given are whole numbers of two bytes, so many to one; what they cannot hold is cut off. */
export const UNITS = 1024;
/** Four floats as four such numbers in each half of a vector. */
const wholes = join(W.splatF32(UNITS), W.MUL_F32, W.NEAREST_F32, W.TRUNC_F32);
const storeWholes = (address: Code, floats: Code, spare: number): Code =>
  join(floats, wholes, set(spare), address, get(spare), get(spare), W.NARROW_I32, W.store64Lane(0, 0));

/** Beyond so many deviations an input says no more. */
export const CLIP = 4;

/**
 * squeeze(rows, numbers, output, vectors, rest, count): inputs of a network's first layer, of `count` rows of `vectors` times four floats: the root of each, its
 * sign kept, times a scale and plus a shift, cut off at CLIP; what is no number becomes 0. `numbers`: four scales and four shifts for each four inputs. `rest`: bytes of a
 * row of the output behind them.
 */
export function squeezeCode(): Code {
  const [rows, numbers, output, vectors, rest, count, own, left] = [0, 1, 2, 3, 4, 5, 6, 7];
  const [x, spare] = [8, 9];
  return join(
    W.loop(
      get(numbers), set(own), get(vectors), set(left),
      W.loop(
        get(rows), W.load128(0), set(x),
        storeWholes(get(output), join(
          get(x), W.ABS_F32, W.SQRT_F32, get(x), W.v128(new Array<number[]>(4).fill([255, 255, 255, 127]).flat()), W.SELECT,
          get(own), W.load128(0), W.MUL_F32, get(own), W.load128(16), W.ADD_F32,
          W.splatF32(CLIP), W.MIN_F32, W.splatF32(-CLIP), W.MAX_F32,
        ), spare),
        add(rows, 16), add(own, 32), add(output, 8), countDown(left),
      ),
      add(output, get(rest)), countDown(count),
    ),
  ); // prettier-ignore
}

/** above(input, output, vectors): four floats a vector, those below 0 as 0, as whole numbers for a layer. */
export function aboveCode(): Code {
  const [input, output, vectors, spare] = [0, 1, 2, 3];
  return W.loop(
    storeWholes(get(output), join(get(input), W.load128(0), W.splatF32(0), W.MAX_F32), spare),
    add(input, 16), add(output, 8), countDown(vectors),
  ); // prettier-ignore
}

/** tanh as a quotient of polynomials, odd and even powers from the lowest on, right to some units in the last place up to `TANH_END`, where it is 1: the one of the library Eigen. */
export const TANH_ODD = [
  4.89352455891786e-3, 6.37261928875436e-4, 1.48572235717979e-5, 5.12229709037114e-8, -8.60467152213735e-11, 2.00018790482477e-13,
  -2.76076847742355e-16,
]; // prettier-ignore
export const TANH_EVEN = [4.89352518554385e-3, 2.268434632439e-3, 1.18534705686654e-4, 1.19825839466702e-6];
export const TANH_END = 7.90531110763549805;

/**
 * gates(input, told, state, given, size): a gated recurrent unit's next state, of `size` floats, in the place of the one before, and at `given` as a layer is given it. `input`
 * and `told`: what line and state say to its gates, three times `size` floats each: how much of the state what is new sees, how much
 * of it stays, what is new. Four at a time.
 */
export function gatesCode(): Code {
  const [input, told, state, given, size, end] = [0, 1, 2, 3, 4, 5];
  const [x, square, reset, kept, fresh, spare] = [6, 7, 8, 9, 10, 11];
  const polynomial = (terms: readonly number[]): Code =>
    join(
      W.splatF32(terms.at(-1) ?? 0),
      ...terms.slice(0, -1).reverse().map((term) => join(get(square), W.MUL_F32, W.splatF32(term), W.ADD_F32)),
    ); // prettier-ignore
  /** Of `x`. */
  const tanh = join(
    get(x), W.splatF32(TANH_END), W.MIN_F32, W.splatF32(-TANH_END), W.MAX_F32, set(x), get(x), get(x), W.MUL_F32, set(square),
    polynomial(TANH_ODD), get(x), W.MUL_F32, polynomial(TANH_EVEN), W.DIV_F32,
  ); // prettier-ignore
  const half = W.splatF32(0.5);
  const sigmoid = join(get(x), half, W.MUL_F32, set(x), tanh, half, W.MUL_F32, half, W.ADD_F32);
  const third = (base: number, which: number): Code =>
    join(get(base), ...new Array<Code>(which).fill(join(get(size), W.I32_ADD)), W.load128(0));
  return join(
    get(size), i32(2), W.I32_SHL, set(size), get(state), get(size), W.I32_ADD, set(end),
    W.loop(
      third(input, 0), third(told, 0), W.ADD_F32, set(x), sigmoid, set(reset),
      third(input, 1), third(told, 1), W.ADD_F32, set(x), sigmoid, set(kept),
      third(told, 2), get(reset), W.MUL_F32, third(input, 2), W.ADD_F32, set(x), tanh, set(fresh),
      get(state), get(state), W.load128(0), get(fresh), W.SUB_F32, get(kept), W.MUL_F32, get(fresh), W.ADD_F32, W.store128(0),
      storeWholes(get(given), join(get(state), W.load128(0)), spare),
      add(input, 16), add(told, 16), add(given, 8), add(state, 16), get(state), get(end), W.I32_LT_U,
    ),
  ); // prettier-ignore
}
