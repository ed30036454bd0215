/** What the page's own threshold brings: the content model's blocks, kept by expected F1 and by thresholds that are the same for all pages. */
import { COLUMN } from '../src/features.ts';
import { bestThreshold } from '../src/label/decode.ts';
import { PAGE_KINDS } from '../src/label/kinds.ts';
import { scoreBlocks } from '../src/label/model.ts';
import { measure } from '../src/measure/measure.ts';
import { complete } from '../src/settings.ts';
import { split } from '../src/split/split.ts';
import { pagesOf } from '../training/sets.ts';
import type { Style } from '../training/sets.ts';
import type { Arguments } from './arguments.ts';
import { chunkRatio, wordF1 } from './scores.ts';
import { NEWS_SETS } from './tally.ts';
import type { Row, Tally } from './tally.ts';

const FIXED = [0.1, 0.2, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8] as const;
const EXPECTED = 'expected F1';
const settings = complete();

/** Adds a set's pages under `expected F1` and under each fixed threshold. */
export async function decodingRows(tally: Tally, { folder, wants }: Arguments, set: string, style: Style): Promise<void> {
  const form = style === 'html' ? 'html' : 'text';
  for await (const page of pagesOf(folder, set, style === 'html')) {
    if (!wants(page.id)) continue;
    const { blocks } = split({ id: page.id, form, text: page[style] ?? '', origin: { path: null, format: form, encoding: 'utf-8' } });
    const measured = measure(blocks, settings);
    const { scores, kinds } = blocks.length ? scoreBlocks(measured) : { scores: new Float32Array(), kinds: [] };
    const words = measured.map(({ features }) => features[COLUMN.words] ?? 0);
    const add = (system: string, threshold: number): void => {
      const text = blocks.flatMap((block, at) => ((scores[at] ?? 0) >= threshold ? [block.text] : [])).join('\n');
      const byWords = page.gold !== null;
      const ratio = byWords ? ([wordF1(text, page.gold), 1] as const) : chunkRatio(text, page.with ?? [], page.without ?? []);
      for (const group of ['all', `type ${page.type}`])
        tally.add({ set, style, group, system }, byWords ? 'word F1' : 'chunk F1', ratio, false);
    };
    add(EXPECTED, bestThreshold(scores, words, kinds[PAGE_KINDS.indexOf('article')] ?? 0));
    for (const threshold of FIXED) add(`from ${threshold}`, threshold);
  }
}

/** A line a style: the mean over the sets with the page's own threshold, and with the fixed threshold that is best for all of them. */
export function decodingSummary(rows: readonly Row[]): string {
  const styles = [...new Set(rows.map(({ style }) => style))];
  return styles.map((style) => summaryOf(style, rows.filter((row) => row.style === style && row.group === 'all' && row.set !== NEWS_SETS))).join('\n'); // prettier-ignore
}

function summaryOf(style: string, rows: readonly Row[]): string {
  const sums = new Map<string, number[]>();
  for (const { system, mean } of rows) sums.set(system, [...(sums.get(system) ?? []), mean]);
  const means = [...sums].map(([system, list]) => ({ system, mean: list.reduce((sum, value) => sum + value, 0) / list.length }));
  const own = means.find(({ system }) => system === EXPECTED);
  const [best] = means.filter((one) => one !== own).sort((a, b) => b.mean - a.mean);
  return `${style}: mean of the sets ${own?.mean.toFixed(4)} by ${EXPECTED}, ${best?.mean.toFixed(4)} by the best threshold for all pages (${best?.system})`;
}
