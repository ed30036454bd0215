import { allocate, kernelOf, nextAddress } from './engine.ts';
import type { Kernel } from './engine.ts';
import { MOST_COLUMNS, ROWS, ROWS_AT, SUMS_AT } from './kernel.ts';
import { binsProgram, columnsOf, fits, nodeBytes, sumsProgram } from './programs.ts';
import { sumTrees } from './trees.ts';
import type { Trees } from './trees.ts';

/** Boosters that look at the same rows, and add up their trees for many rows at a time. */
export interface Forest {
  /** Adds up each booster's trees for rows of `width` numbers: the sums of the first booster for all rows, then the second's. */
  sums(rows: Float32Array, width: number): Float64Array;
}

/** Rows from which making the boosters ready for the kernel costs less than walking their trees: some pages. */
const MANY = 1000;

/** Boosters of which many rows will be asked, or few: the kernel adds them up once `many` rows have been. */
export function forestOf(boosters: readonly Trees[], many = MANY): Forest {
  let forest = plain(boosters);
  let left = many;
  return {
    sums(rows, width) {
      if (left >= 0 && (left -= rows.length / width) < 0) forest = compiled(boosters) ?? forest;
      return forest.sums(rows, width);
    },
  };
}

/** By walking every tree for every row. */
export function plain(boosters: readonly Trees[]): Forest {
  return {
    sums(rows, width) {
      const count = rows.length / width;
      const sums = new Float64Array(boosters.length * count);
      boosters.forEach((trees, k) => {
        for (let at = 0; at < count; at++) sums[k * count + at] = sumTrees(trees, rows, at * width);
      });
      return sums;
    },
  };
}

/** By the kernel; null where it does not run or the boosters do not fit it. */
export function compiled(boosters: readonly Trees[]): Forest | null {
  const kernel = kernelOf();
  const columns = columnsOf(boosters);
  if (!kernel || !columns || !boosters.every(fits)) return null;
  const walked = plain(boosters);
  const nodes = nodeBytes(columns);
  const bins = place(kernel, binsProgram(columns));
  const programs = boosters.map((trees) => place(kernel, sumsProgram(trees, nodes, nextAddress())));
  return {
    sums(rows, width) {
      if (width > MOST_COLUMNS) return walked.sums(rows, width);
      const count = rows.length / width;
      const sums = new Float64Array(boosters.length * count);
      const memory = kernel.memory.buffer;
      const scratch = new Float32Array(memory, ROWS_AT, ROWS * width);
      const found = new Float64Array(memory, SUMS_AT, ROWS);
      for (let from = 0; from < count; from += ROWS) {
        const size = Math.min(ROWS, count - from);
        scratch.set(rows.subarray(from * width, (from + size) * width));
        kernel.bins(bins, ROWS_AT, width * 4);
        for (let k = 0; k < programs.length; k++) {
          kernel.sums(programs[k] as number);
          for (let at = 0; at < size; at++) sums[k * count + from + at] = found[at] as number;
        }
      }
      return sums;
    },
  };
}

/** Copies a program into the kernel's memory; its address. */
function place(kernel: Kernel, program: DataView<ArrayBuffer>): number {
  const address = allocate(kernel, program.byteLength);
  new Uint8Array(kernel.memory.buffer).set(new Uint8Array(program.buffer), address);
  return address;
}
