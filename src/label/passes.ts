import { COLUMN, FEATURES } from '../features.ts';
import type { Measured } from '../model.ts';
import { timesOf } from '../text/terms.ts';
import { CONTEXT, addContext } from './context.ts';
import { PAGE_KINDS } from './kinds.ts';
import { prefixSums, windowMean } from './sums.ts';
import { LEARNED, addWords } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

const OFFSETS = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5] as const;
const WINDOWS = [2, 5, 10] as const;
/** From this score on the first pass is sure of a block. */
const SURE = 0.8;
/** From this score on a block belongs to a run of content; so many blocks below it may stand inside. */
const LIKELY = 0.5;
const GAP = 3;
const FAR = 200;

/** Names of the first pass's inputs. */
export const FIRST_PASS: readonly string[] = [...FEATURES, ...CONTEXT, ...LEARNED];
/** Names of what the second pass sees beside them: what the first pass said of the page. */
export const EXTRAS: readonly string[] = [
  'score',
  ...OFFSETS.map((offset) => `score@${offset}`),
  ...WINDOWS.map((half) => `score±${half}`),
  'contentBefore', 'contentAfter', 'pageScore', 'toSureAbove', 'toSureBelow',
  'inMainRun', 'toMainRun', 'mainShare', 'runWords', 'sureLikeness', 'sureShared',
  ...PAGE_KINDS.map((kind) => `page:${kind}`),
]; // prettier-ignore
/** Names of the second pass's inputs. */
export const SECOND_PASS: readonly string[] = [...FIRST_PASS, ...EXTRAS];

/** One row a block for the first pass, row-major; wider ones are left with room for what comes after. */
export function firstRows(blocks: readonly Measured[], vocabulary: Vocabulary, width = FIRST_PASS.length): Float32Array {
  const rows = new Float32Array(blocks.length * width);
  blocks.forEach(({ features }, at) => rows.set(features, at * width));
  addContext(blocks, rows, width, FEATURES.length);
  addWords(blocks, vocabulary, rows, width, FEATURES.length + CONTEXT.length);
  return rows;
}

/** What the first pass and the page's kind said. */
export interface Said {
  readonly blocks: readonly Measured[];
  readonly scores: Float32Array;
  readonly kinds: ArrayLike<number>;
}

/** Fills the columns of EXTRAS, from `first` on, of rows of `width`. */
export function addExtras({ blocks, scores, kinds }: Said, rows: Float32Array, width: number, first: number): void {
  const count = scores.length;
  const sums = prefixSums(scores);
  const content = prefixSums(scores.map((score, at) => score * (blocks[at]?.features[COLUMN.words] ?? 0)));
  const total = (content[count] ?? 0) || 1;
  const above = toSure(scores, 1);
  const below = toSure(scores, -1);
  const runs = runsOf(scores, content);
  const likeness = likenessToSure(blocks, scores);
  for (let at = 0; at < count; at++) {
    let col = at * width + first;
    rows[col++] = scores[at] ?? 0;
    for (const offset of OFFSETS) rows[col++] = scores[at + offset] ?? NaN;
    for (const half of WINDOWS) rows[col++] = windowMean(sums, at, half);
    rows[col++] = (content[at] ?? 0) / total;
    rows[col++] = 1 - (content[at + 1] ?? 0) / total;
    rows[col++] = (sums[count] ?? 0) / count;
    rows[col++] = above[at] ?? FAR;
    rows[col++] = below[at] ?? FAR;
    rows[col++] = at >= runs.from && at <= runs.to ? 1 : 0;
    rows[col++] = at < runs.from ? at - runs.from : at > runs.to ? at - runs.to : 0;
    rows[col++] = runs.mass / total;
    rows[col++] = runs.massAt[at] ?? 0;
    rows[col++] = likeness[2 * at] ?? 0;
    rows[col++] = likeness[2 * at + 1] ?? 0;
    for (let k = 0; k < PAGE_KINDS.length; k++) rows[col++] = kinds[k] ?? NaN;
  }
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

interface Runs {
  readonly from: number;
  readonly to: number;
  /** Expected content words of the main run. */
  readonly mass: number;
  /** Of the run that each block stands in, 0 outside of runs. */
  readonly massAt: Float32Array;
}

/** Runs of likely blocks with short gaps; the main one has most expected content words. `content`: prefix sums of them. */
function runsOf(scores: Float32Array, content: Float64Array): Runs {
  const massAt = new Float32Array(scores.length);
  let best = { from: -1, to: -1, mass: 0 };
  let from = -1;
  let to = -1;
  const close = (): void => {
    if (from < 0) return;
    const mass = (content[to + 1] ?? 0) - (content[from] ?? 0);
    massAt.fill(mass, from, to + 1);
    if (mass > best.mass) best = { from, to, mass };
  };
  scores.forEach((score, at) => {
    if (score < LIKELY) return;
    if (from < 0 || at - to > GAP + 1) {
      close();
      from = at;
    }
    to = at;
  });
  close();
  return { ...best, massAt };
}

/** For each block: share of its terms that stand in other sure blocks, and their number. */
function likenessToSure(blocks: readonly Measured[], scores: Float32Array): Float32Array {
  const times = timesOf(blocks.map(({ terms }) => terms), (_, at) => (scores[at] ?? 0) >= SURE); // prettier-ignore
  const rows = new Float32Array(2 * blocks.length);
  blocks.forEach(({ terms }, at) => {
    const own = (scores[at] ?? 0) >= SURE ? 1 : 0;
    let shared = 0;
    for (const term of terms) if ((times[term] ?? 0) > own) shared++;
    rows[2 * at] = terms.length ? shared / terms.length : 0;
    rows[2 * at + 1] = shared;
  });
  return rows;
}
