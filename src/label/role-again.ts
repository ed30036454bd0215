import { ROLES } from '../roles.ts';
import { ROLE_INPUTS } from './role-rows.ts';

/** Lines above and below whose chances are seen one by one, and the widths of the windows over which they are averaged. */
const NEAR = [-2, -1, 1, 2] as const;
const WINDOWS = [4, 10] as const;
const NAMES = ROLES.map(({ role }) => role);

/** Names of the inputs of the second role model: the first one's, its chances for the line, for those near, and their means above and below. */
export const AGAIN_INPUTS: readonly string[] = [
  ...ROLE_INPUTS,
  ...NAMES.map((role) => `chance:${role}`),
  ...NEAR.flatMap((offset) => NAMES.map((role) => `chance:${role}@${offset}`)),
  ...WINDOWS.flatMap((size) => ['above', 'below'].flatMap((where) => NAMES.map((role) => `chance:${role} ${size} ${where}`))),
];

/** Sums of the chances of each role over the rows before each, row-major. */
export function chanceSums(chances: Float64Array, count: number): Float64Array {
  const width = NAMES.length;
  const sums = new Float64Array((count + 1) * width);
  for (let at = 0; at < count * width; at++) sums[at + width] = (sums[at] ?? 0) + (chances[at] ?? 0);
  return sums;
}

/**
 * Rows of AGAIN_INPUTS for the lines `from` to `to` (exclusive) of a page. `rows`: of ROLE_INPUTS; `chances`: of the ROLES, from the
 * first role model; `sums`: their chanceSums.
 */
export function againRows(rows: Float32Array, chances: Float64Array, sums: Float64Array, from: number, to: number): Float32Array {
  const width = NAMES.length;
  const own = ROLE_INPUTS.length;
  const count = chances.length / width;
  const again = new Float32Array((to - from) * AGAIN_INPUTS.length);
  let col = 0;
  for (let at = from; at < to; at++) {
    again.set(rows.subarray(at * own, (at + 1) * own), col);
    col += own;
    for (let k = 0; k < width; k++) again[col++] = chances[at * width + k] ?? 0;
    for (const offset of NEAR) {
      const other = at + offset;
      const isThere = other >= 0 && other < count;
      for (let k = 0; k < width; k++) again[col++] = isThere ? (chances[other * width + k] ?? 0) : NaN;
    }
    for (const size of WINDOWS) {
      col = meanOf(sums, Math.max(0, at - size), at, again, col);
      col = meanOf(sums, at + 1, Math.min(count, at + 1 + size), again, col);
    }
  }
  return again;
}

/** Writes the means over the lines `from` to `to` (exclusive), 0 where there are none; the next free column. */
function meanOf(sums: Float64Array, from: number, to: number, out: Float32Array, col: number): number {
  const width = NAMES.length;
  const lines = Math.max(1, to - from);
  for (let k = 0; k < width; k++) out[col + k] = ((sums[to * width + k] ?? 0) - (sums[from * width + k] ?? 0)) / lines;
  return col + width;
}
