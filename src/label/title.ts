import { COLUMN } from '../features.ts';
import type { Measured } from '../model.ts';

const of = (block: Measured, name: keyof typeof COLUMN): number => block.features[COLUMN[name]] ?? 0;

/** How far above the first running text a title is looked for, in blocks. */
const REACH = 14;
const MIN_POINTS = 2;

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Points for a block as the page's title; below MIN_POINTS none. `declared`: titles that HTML declares, folded. */
function pointsOf(block: Measured, next: Measured | undefined, above: number, scores: Float32Array, declared: readonly string[]): number {
  const words = of(block, 'words');
  if (words < 2 || words > 40 || block.text.length > 300) return 0;
  let points = 1.5 - above * 0.03 + of(block, 'pageLikeness') * 2 + (scores[block.index] ?? 0) * 1.5;
  if (words >= 4 && words <= 16) points += 1.2;
  if (words > 20) points -= 1;
  if (of(block, 'startsSign') || of(block, 'digits') > 0.15) points -= 1;
  if (of(block, 'repeats') > 0 && words >= 4) points += 0.5;
  if (of(block, 'startsUpper')) points += 0.3;
  if (of(block, 'date') || of(block, 'time')) points -= 1.5;
  if (of(block, 'cue:byline') || of(block, 'cue:dateline') || of(block, 'cue:updated')) points -= 2.5;
  for (const kind of [
    'cue:navigation',
    'cue:related',
    'cue:social',
    'cue:promo',
    'cue:notice',
    'cue:copyright',
    'cue:more',
    'cue:caption',
  ] as const)
    if (of(block, kind)) points -= 1.5;
  if (/[.,:]$/.test(block.text)) points -= 2.2;
  if (/[|›»>]/.test(block.text)) points -= 1;
  if (next && next.text.length < 80 && (of(next, 'date') || of(next, 'cue:byline') || of(next, 'cue:dateline'))) points += 0.8;
  if (block.shape === 'heading') points += block.level === 1 ? 3 : 1;
  if (block.marks.has('title')) points += 1.5;
  if (block.marks.has('menu') || block.marks.has('related') || block.marks.has('link')) points -= 1.5;
  const own = folded(block.text);
  if (own.length > 8 && declared.some((title) => title.includes(own) || own.includes(title))) points += 2.5;
  return points;
}

/** The title block's index, -1 where none is likely: the best-scored short line at or above the first running text. */
export function findTitle(blocks: readonly Measured[], scores: Float32Array, firstRunning: number, declared: readonly string[]): number {
  let best = -1;
  let most = MIN_POINTS;
  const names = declared.map(folded).filter((name) => name.length > 8);
  const from = names.length ? 0 : Math.max(0, firstRunning - REACH);
  for (let at = from; at <= Math.min(firstRunning, blocks.length - 1); at++) {
    const block = blocks[at] as Measured;
    const points = pointsOf(block, blocks[at + 1], Math.min(REACH, firstRunning - at), scores, names);
    if (points <= most) continue;
    most = points;
    best = at;
  }
  return best;
}
