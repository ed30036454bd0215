import { COLUMN, FIRST_CUE, FIRST_HTML } from '../features.ts';
import type { Measured } from '../model.ts';
import { DATED_WORDS, DENSITY, LONG, densityOf } from './density.ts';
import { RHYTHM, rhythmOf } from './rhythm.ts';
import { prefixSums, windowMean } from './sums.ts';

/** Own features of which the neighbours' values are given too, by name as in `features.ts`. */
const NEIGHBOURLY = [
  'words',
  'functionShare',
  'sentences',
  'endsSentence',
  'capitalised',
  'date',
  'gap',
  'linkDensity',
  'names',
  'address',
] as const;
const OFFSETS = [-3, -2, -1, 1, 2, 3] as const;
/** Half widths of the windows over which logarithms of words are averaged. */
const WINDOWS = [2, 5, 10] as const;
/** Cues whose last sighting above and next below tell where the article starts and ends. */
const LANDMARKS = ['related', 'comment', 'copyright', 'social', 'byline', 'dateline', 'more', 'tags'] as const;
/** Beyond so many blocks a landmark says nothing more. */
const FAR = 200;
/** In nats of words; what the windows average. */
const mass = (words: number): number => Math.log1p(words);

/** Names of the context features, in the order of their columns. */
export const CONTEXT: readonly string[] = [
  ...NEIGHBOURLY.flatMap((name) => OFFSETS.map((offset) => `${name}@${offset}`)),
  ...OFFSETS.map((offset) => `cue@${offset}`),
  ...WINDOWS.map((half) => `mass±${half}`),
  'longBefore', 'longAfter', 'toLongBefore', 'toLongAfter', 'shareBefore', 'pageBlocks', 'pageWords', 'pageLongShare',
  ...LANDMARKS.flatMap((cue) => [`${cue}Above`, `${cue}Below`]),
  'shortDateAbove', 'shortDateBelow', 'shortDates', ...RHYTHM, ...DENSITY,
]; // prettier-ignore

/** Distance in blocks to the nearest earlier block where `is` holds, FAR without one. */
function distances(is: readonly boolean[]): { above: Float32Array; below: Float32Array } {
  const above = new Float32Array(is.length);
  const below = new Float32Array(is.length);
  for (let at = 0, far = FAR; at < is.length; at++) {
    above[at] = far;
    far = is[at] ? 1 : Math.min(FAR, far + 1);
  }
  for (let at = is.length - 1, far = FAR; at >= 0; at--) {
    below[at] = far;
    far = is[at] ? 1 : Math.min(FAR, far + 1);
  }
  return { above, below };
}

/**
 * Fills the columns from `first` on of every row with what the page around a block says; the features are in the columns
 * before. Linear in the blocks.
 */
export function addContext(blocks: readonly Measured[], rows: Float32Array, width: number, first: number): void {
  const count = blocks.length;
  const value = (at: number, col: number): number => (at >= 0 && at < count ? (rows[at * width + col] ?? NaN) : NaN);
  const words = Float32Array.from(blocks, (_, at) => value(at, COLUMN.words));
  const sentences = COLUMN.sentences;
  const long = blocks.map((_, at) => (words[at] ?? 0) >= LONG && value(at, sentences) > 0);
  const masses = prefixSums(words.map(mass));
  const longs = prefixSums(long.map((is, at) => (is ? (words[at] ?? 0) : 0)));
  const longWords = longs[count] ?? 0;
  const allWords = words.reduce((sum, n) => sum + n, 0);
  const toLong = distances(long);
  const landmarks = LANDMARKS.map((cue) => {
    const column = COLUMN[`cue:${cue}`];
    return distances(blocks.map((_, at) => (rows[at * width + column] ?? 0) > 0));
  });
  const strongest = blocks.map(({ features }) => {
    for (let col = FIRST_CUE; col < FIRST_HTML; col++) if ((features[col] ?? 0) > 0) return 1;
    return 0;
  });
  const shortDate = blocks.map((_, at) => value(at, COLUMN.date) > 0 && (words[at] ?? 0) <= DATED_WORDS);
  const dates = distances(shortDate);
  const dateShare = shortDate.filter(Boolean).length / count;
  const rhythm = rhythmOf(blocks);
  const density = densityOf(blocks);
  const neighbourly = NEIGHBOURLY.map((name) => COLUMN[name]);
  for (let at = 0; at < count; at++) {
    let col = at * width + first;
    for (const feature of neighbourly) for (const offset of OFFSETS) rows[col++] = value(at + offset, feature);
    for (const offset of OFFSETS) rows[col++] = strongest[at + offset] ?? NaN;
    for (const half of WINDOWS) rows[col++] = windowMean(masses, at, half);
    rows[col++] = longs[at] ?? 0;
    rows[col++] = longWords - (longs[at + 1] ?? 0);
    rows[col++] = toLong.above[at] ?? FAR;
    rows[col++] = toLong.below[at] ?? FAR;
    rows[col++] = longWords ? (longs[at] ?? 0) / longWords : NaN;
    rows[col++] = count;
    rows[col++] = allWords;
    rows[col++] = allWords ? longWords / allWords : 0;
    for (const { above, below } of landmarks) {
      rows[col++] = above[at] ?? FAR;
      rows[col++] = below[at] ?? FAR;
    }
    rows[col++] = dates.above[at] ?? FAR;
    rows[col++] = dates.below[at] ?? FAR;
    rows[col++] = dateShare;
    for (let k = 0; k < RHYTHM.length; k++) rows[col++] = rhythm[at * RHYTHM.length + k] ?? 0;
    for (let k = 0; k < DENSITY.length; k++) rows[col++] = density[at * DENSITY.length + k] ?? 0;
  }
}
