import { COLUMN } from '../features.ts';
import type { Label, Labelled, Measured } from '../model.ts';
import { isKept } from '../roles.ts';
import type { Role } from '../roles.ts';
import { bestThreshold } from './decode.ts';
import { scoreBlocks } from './model.ts';
import { opens, votesFor } from './roles.ts';
import type { Place } from './roles.ts';
import { findTitle } from './title.ts';

/** Words from which a kept block with a sentence counts as the article's running text. */
const RUNNING = 15;
/** A heading of related stories speaks for so many blocks below it. */
const REACH = 60;

/** Every block's role: the content model first, then the rules on roles, then the title. */
export function label(blocks: readonly Measured[], declaredTitles: readonly string[] = []): Labelled[] {
  if (blocks.length === 0) return [];
  const words = blocks.map((block) => block.features[COLUMN.words] ?? 0);
  const scores = scoreBlocks(blocks);
  const threshold = Math.max(0.05, bestThreshold(scores, words));
  const places = placesOf(blocks, scores, threshold);
  const firstRunning = places.findIndex((place) => place.kept && isRunning(place.block));
  const title = firstRunning < 0 ? -1 : findTitle(blocks, scores, firstRunning, declaredTitles);
  return blocks.map((block, at) => ({ ...block, label: at === title ? titleLabel(scores[at] ?? 0) : labelOf(places[at] as Place) }));
}

function isRunning(block: Measured): boolean {
  return (block.features[COLUMN.words] ?? 0) >= RUNNING && (block.features[COLUMN.sentences] ?? 0) > 0;
}

function titleLabel(content: number): Label {
  return { role: 'title', score: 0.9, content, why: ['the likeliest headline above the article'] };
}

function labelOf(place: Place): Label {
  const votes = votesFor(place);
  const best = votes[0] ?? { role: 'other' as const, points: 1, why: ['nothing speaks for it'] };
  const second = votes[1]?.points ?? 0;
  const certain = isKept(best.role) === place.kept ? Math.max(place.content, 1 - place.content) : 0.6;
  const share = best.points / (best.points + second * 0.5);
  return { role: best.role, score: Math.round(certain * share * 1000) / 1000, content: place.content, why: best.why };
}

function placesOf(blocks: readonly Measured[], scores: Float32Array, threshold: number): Place[] {
  const kept = blocks.map((_, at) => (scores[at] ?? 0) >= threshold);
  const anchors = blocks.flatMap((block, at) => (kept[at] && isRunning(block) ? [at] : []));
  const first = anchors[0] ?? blocks.length;
  const last = anchors.at(-1) ?? blocks.length;
  let anchor = 0;
  let open: { role: Role; at: number } | null = null;
  return blocks.map((block, at) => {
    while (anchor + 1 < anchors.length && Math.abs((anchors[anchor + 1] ?? 0) - at) <= Math.abs((anchors[anchor] ?? 0) - at)) anchor++;
    const opened = opens(block);
    const under = open && at - open.at <= REACH ? { role: open.role, blocks: at - open.at } : null;
    if (kept[at] && isRunning(block)) open = null;
    if (opened) open = { role: opened, at };
    return {
      block,
      content: scores[at] ?? 0,
      kept: kept[at] ?? false,
      zone: at < first ? 'before' : at > last ? 'after' : 'inside',
      distance: anchors.length ? Math.abs((anchors[anchor] ?? 0) - at) : blocks.length,
      previous: blocks[at - 1],
      next: blocks[at + 1],
      under,
    };
  });
}
