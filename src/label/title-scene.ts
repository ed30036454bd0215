import { COLUMN } from '../features.ts';
import type { Measured } from '../model.ts';
import { folded } from '../text/folded.ts';
import { JoinedLines } from '../text/joined-lines.ts';
import { WordTable } from '../text/word-table.ts';
import { likenessWords, stemsOf } from '../text/words.ts';
import { once } from '../text/once.ts';
import type { Place } from './roles.ts';

/** Words of a kept block from which it is running text. */
const RUNNING = 12;
/** What a block outside the article costs the stretch it stands in, in words. */
const GAP_COST = 8;
/** Shortest text, folded, of which being part of another line says something. */
const TELLING = 12;

export const numberOf = (block: Measured | undefined, name: keyof typeof COLUMN): number => block?.features[COLUMN[name]] || 0;

/** What telling the title needs to know of the whole page. What few lines need to know is only found when asked for. */
export interface Scene {
  readonly places: readonly Place[];
  /** Index at which the richest stretch of running text starts; the number of blocks without one. */
  readonly start: number;
  /** Words of the blocks, by index. */
  readonly words: Float32Array;
  /** 1 for short lines with a date or a byline. */
  readonly fronts: Uint8Array;
  /** 1 for kept running text. */
  readonly running: Uint8Array;
  readonly texts: readonly string[];
  readonly firstAt: ReadonlyMap<string, number>;
  readonly lastAt: ReadonlyMap<string, number>;
  /** Titles that HTML declares, folded. */
  readonly declared: readonly string[];
  /** Lines of four words and more above each block that is neither kept nor a running sentence. */
  readonly linesAbove: Uint32Array;
  readonly tops: number;
  /** The words of the richest stretch. */
  body(): WordTable;
  /** The stems of the richest stretch, and of its first running text. */
  stems(): WordTable;
  opening(): WordTable;
  /** Index of the first line that holds the text and more; -1 without one. */
  holderOf(text: string): number;
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

/** The first line that holds a text whole, and is somewhat longer. Looked for among lines of some length only. */
function holders(texts: readonly string[]): (text: string) => number {
  const page = once(() => new JoinedLines(texts.map((text) => ` ${text} `)));
  const known = new Map<string, number>();
  const find = (text: string): number => {
    if (text.length < TELLING) return -1;
    const [least, most] = [text.length, text.length * 3 + 58];
    for (const line of page().holding(` ${text} `)) {
      const length = texts[line]?.length ?? 0;
      if (length > least && length < most) return line;
    }
    return -1;
  };
  return (text) => {
    const holder = known.get(text) ?? find(text);
    known.set(text, holder);
    return holder;
  };
}

/** Numbers of the words of kept blocks. */
function wordsOf(places: readonly Place[], cut: (text: string) => readonly number[] = likenessWords): WordTable {
  const words = new WordTable();
  for (const { block, kept } of places) if (kept) for (const word of cut(block.text)) words.add(word);
  return words;
}

/** Running blocks with which an article opens. */
const OPENING = 3;

/** At most so many words stand on a line that dates or signs an article. */
const FRONT_WORDS = 14;
/** Words of a block that is running text to a headline above it. */
const LONG = 20;

function isFront(block: Measured): boolean {
  const words = numberOf(block, 'words');
  if (words > FRONT_WORDS || words === 0) return false;
  return numberOf(block, 'date') + numberOf(block, 'cue:byline') + numberOf(block, 'cue:dateline') + numberOf(block, 'cue:updated') > 0;
}

const isRunning = ({ block, kept }: Place): boolean => kept && numberOf(block, 'words') >= LONG && numberOf(block, 'sentences') > 0;

export function sceneOf(places: readonly Place[], declared: readonly string[]): Scene {
  const texts = places.map(({ block }) => folded(block.text.slice(0, 600)));
  const [start, end] = richest(places);
  const words = Float32Array.from(places, ({ block }) => numberOf(block, 'words'));
  const firstAt = new Map<string, number>();
  const lastAt = new Map<string, number>();
  const linesAbove = new Uint32Array(places.length + 1);
  texts.forEach((text, at) => {
    if (!firstAt.has(text)) firstAt.set(text, at);
    lastAt.set(text, at);
    linesAbove[at + 1] = (linesAbove[at] ?? 0) + ((words[at] ?? 0) >= 4 ? 1 : 0);
  });
  return {
    places,
    start,
    words,
    fronts: Uint8Array.from(places, ({ block }) => (isFront(block) ? 1 : 0)),
    running: Uint8Array.from(places, (place) => (isRunning(place) ? 1 : 0)),
    texts,
    firstAt,
    lastAt,
    declared: declared.map(folded).filter((title) => title.length > 3),
    linesAbove,
    tops: places.filter(({ block }) => numberOf(block, 'headingLevel') === 1).length,
    body: once(() => wordsOf(places.slice(start, end))),
    stems: once(() => wordsOf(places.slice(start, end), stemsOf)),
    opening: once(() => wordsOf(places.slice(start, end).filter(isRunning).slice(0, OPENING), stemsOf)),
    holderOf: holders(texts),
  };
}
