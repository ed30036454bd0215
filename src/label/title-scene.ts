import { COLUMN } from '../features.ts';
import type { Measured } from '../model.ts';
import { likenessWords } from '../text/words.ts';
import type { Place } from './roles.ts';

/** Words of a kept block from which it is running text. */
const RUNNING = 12;
/** What a block outside the article costs the stretch it stands in, in words. */
const GAP_COST = 8;
/** Shortest text, folded, of which being part of another line says something. */
const TELLING = 12;

export const numberOf = (block: Measured | undefined, name: keyof typeof COLUMN): number => block?.features[COLUMN[name]] || 0;

export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What telling the title needs to know of the whole page. */
export interface Scene {
  readonly places: readonly Place[];
  /** Index at which the richest stretch of running text starts; the number of blocks without one. */
  readonly start: number;
  readonly body: ReadonlySet<number>;
  readonly texts: readonly string[];
  readonly firstAt: ReadonlyMap<string, number>;
  readonly lastAt: ReadonlyMap<string, number>;
  /** Index of the first line that holds the text and more, by the text. */
  readonly insideAt: ReadonlyMap<string, number>;
  /** Titles that HTML declares, folded. */
  readonly declared: readonly string[];
  /** Lines of four words and more above each block that is neither kept nor a running sentence. */
  readonly linesAbove: Uint32Array;
  readonly tops: number;
}

/** Start and end of the stretch of blocks with most kept running words, each gap counted against it. */
function richest(places: readonly Place[]): readonly [from: number, to: number] {
  let best = 0;
  let found: readonly [number, number] = [places.length, places.length];
  let sum = 0;
  let from = 0;
  places.forEach(({ block, kept }, at) => {
    const words = numberOf(block, 'words');
    const gain = kept && words >= RUNNING ? words : -GAP_COST;
    if (sum <= 0) {
      sum = 0;
      from = at;
    }
    sum += gain;
    if (sum <= best) return;
    best = sum;
    found = [from, at + 1];
  });
  return found;
}

/** For each short line the first other line that holds it whole. Looked for among the page's lines of some length only. */
function insideOf(texts: readonly string[], candidates: readonly number[]): Map<string, number> {
  const inside = new Map<string, number>();
  const all = texts.map((text) => ` ${text} `);
  for (const at of candidates) {
    const text = texts[at] ?? '';
    if (text.length < TELLING || inside.has(text)) continue;
    const holder = all.findIndex((line, other) => line.length > text.length + 2 && line.length < text.length * 3 + 60 && other !== at && line.includes(` ${text} `)); // prettier-ignore
    if (holder >= 0) inside.set(text, holder);
  }
  return inside;
}

export function sceneOf(places: readonly Place[], candidates: readonly number[], declared: readonly string[]): Scene {
  const texts = places.map(({ block }) => folded(block.text.slice(0, 600)));
  const [start, end] = richest(places);
  const body = new Set(places.slice(start, end).flatMap(({ block, kept }) => (kept ? likenessWords(block.text) : [])));
  const firstAt = new Map<string, number>();
  const lastAt = new Map<string, number>();
  const linesAbove = new Uint32Array(places.length + 1);
  texts.forEach((text, at) => {
    if (!firstAt.has(text)) firstAt.set(text, at);
    lastAt.set(text, at);
    const line = numberOf(places[at]?.block, 'words') >= 4 ? 1 : 0;
    linesAbove[at + 1] = (linesAbove[at] ?? 0) + line;
  });
  return {
    places,
    start,
    body,
    texts,
    firstAt,
    lastAt,
    insideAt: insideOf(texts, candidates),
    declared: declared.map(folded).filter((title) => title.length > 3),
    linesAbove,
    tops: places.filter(({ block }) => numberOf(block, 'headingLevel') === 1).length,
  };
}
