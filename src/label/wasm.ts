/**
 * WebAssembly by hand: what of its binary format the tree kernel needs, under the names of its text format. Code is bytes
 * in postfix order, as the stack machine reads them; `f(a, b, OP)` below is `(OP a b)`.
 */
export type Code = readonly number[];

/** An unsigned or signed number as LEB128, as all integers of the format are. */
export function leb(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7) {
    const low = rest & 0x7f;
    // Signed form: it ends where the rest is but the sign of what was written.
    if ((rest >> 7 === 0 && !(low & 0x40)) || (rest >> 7 === -1 && low & 0x40)) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}

/** An unsigned number: sizes, indices, offsets. */
export function uleb(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return [...bytes, rest];
    bytes.push((rest & 0x7f) | 0x80);
  }
}

export const join = (...parts: readonly Code[]): Code => parts.flat();
const simd = (op: number): Code => [0xfd, ...uleb(op)];
/** Memory operands: alignment 1, which is always allowed, and a constant offset. */
const at = (offset: number): Code => [0, ...uleb(offset)];

export const I32 = 0x7f;
export const V128 = 0x7b;

export const get = (local: number): Code => [0x20, ...uleb(local)];
export const set = (local: number): Code => [0x21, ...uleb(local)];
export const tee = (local: number): Code => [0x22, ...uleb(local)];
export const i32 = (value: number): Code => [0x41, ...leb(value)];
export const I32_LT_U: Code = [0x49];
export const I32_ADD: Code = [0x6a];
export const I32_SUB: Code = [0x6b];
export const I32_SHL: Code = [0x74];
export const loadI32 = (offset: number): Code => [0x28, ...at(offset)];
export const loadU8 = (offset: number): Code => [0x2d, ...at(offset)];
export const loadU16 = (offset: number): Code => [0x2f, ...at(offset)];

export const load128 = (offset: number): Code => [...simd(0x00), ...at(offset)];
/** One byte, or float, or double, in all lanes. */
export const load8Splat = (offset: number): Code => [...simd(0x07), ...at(offset)];
export const load32Splat = (offset: number): Code => [...simd(0x09), ...at(offset)];
export const load64Splat = (offset: number): Code => [...simd(0x0a), ...at(offset)];
export const store128 = (offset: number): Code => [...simd(0x0b), ...at(offset)];
/** One float into lane 0, the others 0; then into another lane: (address, vector) → vector. */
export const load32Zero = (offset: number): Code => [...simd(0x5c), ...at(offset)];
export const load32Lane = (offset: number, lane: number): Code => [...simd(0x56), ...at(offset), lane];
/** A half of a vector: (address, vector) */
export const store64Lane = (offset: number, lane: number): Code => [...simd(0x5b), ...at(offset), lane];
export const load64Zero = (offset: number): Code => [...simd(0x5d), ...at(offset)];
export const load64Lane = (offset: number, lane: number): Code => [...simd(0x57), ...at(offset), lane];
export const v128 = (bytes: readonly number[]): Code => [...simd(0x0c), ...bytes];
/** The same byte in all lanes. */
export const splat8 = (value: number): Code => v128(new Array<number>(16).fill(value & 0xff));
/** The same float in all lanes. */
export const splatF32 = (value: number): Code => {
  const bytes = [...new Uint8Array(Float32Array.of(value).buffer)];
  return v128([...bytes, ...bytes, ...bytes, ...bytes]);
};
export const SPLAT_I8: Code = simd(0x0f);
export const SWIZZLE: Code = simd(0x0e);
export const NOT: Code = simd(0x4d);
export const AND: Code = simd(0x4e);
/** (a, b) → a & ~b */
export const AND_NOT: Code = simd(0x4f);
export const OR: Code = simd(0x50);
/** (a, b, mask) → a where the mask is set, else b */
export const SELECT: Code = simd(0x52);
export const EQ_I8: Code = simd(0x23);
export const GT_S_I8: Code = simd(0x27);
export const NE_F32: Code = simd(0x42);
export const GT_F32: Code = simd(0x44);
export const POPCNT_I8: Code = simd(0x62);
export const NARROW_I16: Code = simd(0x65);
export const ADD_I8: Code = simd(0x6e);
export const NARROW_I32: Code = simd(0x85);
export const ADD_I32: Code = simd(0xae);
export const SUB_I32: Code = simd(0xb1);
/** Products of eight pairs of two-byte numbers, and the sums of each two of them. */
export const DOT_I16: Code = simd(0xba);
/** Signed integers as floats. */
export const CONVERT_I32: Code = simd(0xfa);
export const ADD_F32: Code = simd(0xe4);
export const SUB_F32: Code = simd(0xe5);
export const MUL_F32: Code = simd(0xe6);
export const ABS_F32: Code = simd(0xe0);
export const SQRT_F32: Code = simd(0xe3);
/** To whole numbers, halves to even ones. */
export const NEAREST_F32: Code = simd(0x6a);
/** Floats as signed integers; what is no number is 0. */
export const TRUNC_F32: Code = simd(0xf8);
export const DIV_F32: Code = simd(0xe7);
export const MIN_F32: Code = simd(0xe8);
export const MAX_F32: Code = simd(0xe9);
export const ADD_F64: Code = simd(0xf0);
/** (vector) → 1 where any bit is set, else 0 */
export const ANY_TRUE: Code = simd(0x53);

/** Runs the body, then again while the condition that it leaves on the stack is not 0. */
export const loop = (...body: readonly Code[]): Code => [0x03, 0x40, ...body.flat(), 0x0d, 0x00, 0x0b];
/** Runs the body if the condition on the stack is not 0. */
export const when = (...body: readonly Code[]): Code => [0x04, 0x40, ...body.flat(), 0x0b];

/** A function that is exported by its name. It returns nothing; its parameters are i32, its locals of two types in this order. */
export interface Func {
  readonly name: string;
  readonly parameters: number;
  readonly integers: number;
  readonly vectors: number;
  readonly body: Code;
}

const MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const section = (id: number, entries: readonly Code[]): Code => {
  const content = [...uleb(entries.length), ...entries.flat()];
  return [id, ...uleb(content.length), ...content];
};
const named = (name: string): Code => [...uleb(name.length), ...Array.from(name, (char) => char.charCodeAt(0))];

function bodyOf({ integers, vectors, body }: Func): Code {
  const content = [2, ...uleb(integers), I32, ...uleb(vectors), V128, ...body, 0x0b];
  return [...uleb(content.length), ...content];
}

/** A module of functions over a memory that is imported as `env.memory`. */
export function moduleOf(functions: readonly Func[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters }): Code => [0x60, ...uleb(parameters), ...new Array<number>(parameters).fill(I32), 0]);
  return Uint8Array.from([
    ...MAGIC,
    ...section(1, types),
    ...section(2, [[...named('env'), ...named('memory'), 0x02, 0x00, 0x01]]),
    ...section(3, functions.map((_, index) => uleb(index))),
    ...section(7, functions.map(({ name }, index): Code => [...named(name), 0x00, ...uleb(index)])),
    ...section(10, functions.map(bodyOf)),
  ]); // prettier-ignore
}
