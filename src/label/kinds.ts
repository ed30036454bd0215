import { COLUMN, FEATURES } from '../features.ts';
import type { Measured, PageChances } from '../model.ts';

/** What a page may be, as the page-kind model tells them apart; its scores are inputs of the second pass. */
export const PAGE_KINDS = ['article', 'forum', 'listing', 'product', 'service'] as const satisfies readonly (keyof PageChances)[];

/** Own features of which a page's mean and greatest value are inputs. */
const MEANS = FEATURES.map((_, at) => at);
const BANDS = [0, 0.2, 0.4, 0.6, 0.8] as const;

/** Names of the page-kind model's inputs. */
export const PAGE_INPUTS: readonly string[] = [
  'blocks', 'words', 'score', 'scoreWords', 'sure', 'mostWords',
  ...BANDS.map((from) => `score from ${from}`),
  ...FEATURES.map((name) => `mean ${name}`),
]; // prettier-ignore

/** One row for a page: its size, what the first pass scored, and the means of its blocks' features. */
export function pageRow(blocks: readonly Measured[], scores: Float32Array): Float32Array {
  const row = new Float32Array(PAGE_INPUTS.length);
  const count = blocks.length;
  let words = 0;
  let scored = 0;
  let sum = 0;
  let sure = 0;
  let most = 0;
  const band = new Float32Array(BANDS.length);
  blocks.forEach(({ features }, at) => {
    const own = features[COLUMN.words] ?? 0;
    const score = scores[at] ?? 0;
    words += own;
    scored += own * score;
    sum += score;
    if (score > 0.8) sure++;
    if (score > 0.5) most = Math.max(most, own);
    const k = Math.min(BANDS.length - 1, Math.floor((at / count) * BANDS.length));
    band[k] = (band[k] ?? 0) + (score * BANDS.length) / count;
  });
  row.set([Math.log1p(count), Math.log1p(words), sum / count, words ? scored / words : 0, Math.log1p(sure), Math.log1p(most), ...band]);
  const first = 6 + BANDS.length;
  const totals = new Float64Array(MEANS.length);
  for (const { features } of blocks)
    for (const column of MEANS) totals[column] = (totals[column] ?? 0) + Math.min(50, features[column] ?? 0);
  for (const column of MEANS) row[first + column] = (totals[column] ?? 0) / count;
  return row;
}

/** Chances of PAGE_KINDS by name. */
export function chancesOf(kinds: ArrayLike<number>): PageChances {
  const [article = 0, forum = 0, listing = 0, product = 0, service = 0] = Array.from(kinds);
  return { article, forum, listing, product, service } satisfies Record<(typeof PAGE_KINDS)[number], number>;
}
