import { FEATURES } from '../features.ts';
import type { Measured } from '../model.ts';
import { CONTEXT, addContext, prefixSums, windowMean } from './context.ts';

const OFFSETS = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5] as const;
const WINDOWS = [2, 5, 10] as const;
/** From this score on the first pass is sure of a block. */
const SURE = 0.8;
const FAR = 200;

/** Names of the first pass's inputs. */
export const FIRST_PASS: readonly string[] = [...FEATURES, ...CONTEXT];
/** Names of the second pass's inputs: the first's, and what the first pass said of the page. */
export const SECOND_PASS: readonly string[] = [
  ...FIRST_PASS,
  'score',
  ...OFFSETS.map((offset) => `score@${offset}`),
  ...WINDOWS.map((half) => `score±${half}`),
  'contentBefore', 'contentAfter', 'pageScore', 'toSureAbove', 'toSureBelow',
]; // prettier-ignore

/** One row a block for the first pass, row-major. */
export function firstRows(blocks: readonly Measured[]): Float32Array {
  const width = FIRST_PASS.length;
  const rows = new Float32Array(blocks.length * width);
  blocks.forEach(({ features }, at) => rows.set(features, at * width));
  addContext(blocks, rows, width, FEATURES.length);
  return rows;
}

/** One row a block for the second pass, from the first's rows and scores. */
export function secondRows(first: Float32Array, scores: Float32Array, words: ArrayLike<number>): Float32Array {
  const from = FIRST_PASS.length;
  const width = SECOND_PASS.length;
  const count = scores.length;
  const rows = new Float32Array(count * width);
  const sums = prefixSums(scores);
  const content = prefixSums(scores.map((score, at) => score * (words[at] ?? 0)));
  const total = (content[count] ?? 0) || 1;
  const above = toSure(scores, 1);
  const below = toSure(scores, -1);
  for (let at = 0; at < count; at++) {
    rows.set(first.subarray(at * from, (at + 1) * from), at * width);
    let col = at * width + from;
    rows[col++] = scores[at] ?? 0;
    for (const offset of OFFSETS) rows[col++] = scores[at + offset] ?? NaN;
    for (const half of WINDOWS) rows[col++] = windowMean(sums, at, half);
    rows[col++] = (content[at] ?? 0) / total;
    rows[col++] = 1 - (content[at + 1] ?? 0) / total;
    rows[col++] = (sums[count] ?? 0) / count;
    rows[col++] = above[at] ?? FAR;
    rows[col] = below[at] ?? FAR;
  }
  return rows;
}

function toSure(scores: Float32Array, step: 1 | -1): Float32Array {
  const distance = new Float32Array(scores.length);
  let far = FAR;
  for (let at = step > 0 ? 0 : scores.length - 1; at >= 0 && at < scores.length; at += step) {
    distance[at] = far;
    far = (scores[at] ?? 0) >= SURE ? 1 : Math.min(FAR, far + 1);
  }
  return distance;
}
