import { COLUMN } from '../features.ts';
import type { Measured } from '../model.ts';
import { prefixSums, windowMean } from './sums.ts';

/** From so many blocks of one shape on a page on, a template made them: comment heads, teasers, tables of links. */
const TEMPLATE = 3;
/** A line of at most so many words that stands so often on the page is a button: "Reply", "more". */
const BUTTON_WORDS = 6;
/** A date or time on a line of at most so many words dates an article, a teaser or a comment. */
export const DATED_WORDS = 14;
/** Blocks of so many words with a sentence end count as running text. */
export const LONG = 20;

/** Names of the features that tell where on a page templates, buttons, dates and comment words crowd, in blocks around or before and after. */
export const DENSITY: readonly string[] = [
  'sameShape', 'template', 'template±3', 'template±8', 'buttons±3', 'buttons±8',
  'shortDates±4', 'shortDates±12', 'shortDatesBefore', 'shortDatesAfter', 'shortDatesSinceLong',
  'comments±4', 'comments±12', 'commentsBefore', 'commentsAfter', 'commentsSinceLong',
  'templateShareBefore', 'templateShareAfter',
]; // prettier-ignore

/** One row of DENSITY a block. Linear in the blocks. */
export function densityOf(blocks: readonly Measured[]): Float32Array {
  const count = blocks.length;
  const shapes = new Map<number, number>();
  for (const { shapeHash } of blocks) shapes.set(shapeHash, (shapes.get(shapeHash) ?? 0) + 1);
  const flags = (is: (features: Float32Array, block: Measured) => boolean): Float64Array =>
    prefixSums(blocks.map((block) => (is(block.features, block) ? 1 : 0)));
  const of = (features: Float32Array, column: number): number => features[column] ?? 0;
  const templates = flags((_, { shapeHash }) => (shapes.get(shapeHash) ?? 0) >= TEMPLATE);
  const buttons = flags((row) => of(row, COLUMN.repeats) >= TEMPLATE - 1 && of(row, COLUMN.words) <= BUTTON_WORDS);
  const dates = flags((row) => (of(row, COLUMN.date) > 0 || of(row, COLUMN.time) > 0) && of(row, COLUMN.words) <= DATED_WORDS);
  const comments = flags((row) => of(row, COLUMN['cue:comment']) > 0);
  const firstLong = Math.max(
    0,
    blocks.findIndex(({ features }) => of(features, COLUMN.words) >= LONG && of(features, COLUMN.sentences) > 0),
  );
  const rows = new Float32Array(count * DENSITY.length);
  const at0 = (sums: Float64Array, at: number): number => sums[at] ?? 0;
  const boxes = [templates, buttons];
  const lists = [dates, comments];
  let col = 0;
  for (let at = 0; at < count; at++) {
    const same = shapes.get(blocks[at]?.shapeHash ?? 0) ?? 0;
    rows[col++] = Math.log1p(same);
    rows[col++] = same >= TEMPLATE ? 1 : 0;
    for (const sums of boxes) {
      rows[col++] = windowMean(sums, at, 3);
      rows[col++] = windowMean(sums, at, 8);
    }
    for (const sums of lists) {
      rows[col++] = windowMean(sums, at, 4);
      rows[col++] = windowMean(sums, at, 12);
      rows[col++] = at0(sums, at);
      rows[col++] = at0(sums, count) - at0(sums, at + 1);
      rows[col++] = at0(sums, at + 1) - at0(sums, firstLong + 1);
    }
    rows[col++] = at0(templates, at) / Math.max(1, at);
    rows[col++] = (at0(templates, count) - at0(templates, at + 1)) / Math.max(1, count - 1 - at);
  }
  return rows;
}
