import { COLUMN } from '../features.ts';
import { namesAmong } from '../languages/names.ts';
import { WordTable } from '../text/word-table.ts';
import { pairOf } from '../text/pairs.ts';

/** Longest line, in words, in which names are looked for: bylines, captions, the heads of comments. */
const LINE = 14;
/** A line of so many words, most of them with a capital, may be a name and nothing else. */
const FEWEST = 2;
const MOST = 6;
const CAPITALS = 0.5;
/** More lines that say the same name tell nothing more. */
const ENOUGH = 5;
const CASELESS = /^\p{Lo}/u;

/**
 * Signs that a line names a person: the share of its words that are names of the language files, whether it starts with one, and
 * how many other lines, up to ENOUGH, hold the two words that a line of few words starts with: an author's name stands in the
 * byline, below a picture and in the box about the author. Linear in the words of the page.
 */
export function measureNames(texts: readonly string[], words: readonly (readonly number[])[], rows: readonly Float32Array[]): void {
  words.forEach((own, at) => markNames(texts[at] ?? '', own, rows[at] as Float32Array));
  countElsewhere(texts, words, rows);
}

function markNames(text: string, words: readonly number[], row: Float32Array): void {
  row[COLUMN.names] = 0;
  row[COLUMN.startsName] = 0;
  if (words.length === 0 || words.length > LINE) return;
  const isCaseless = CASELESS.test(text);
  if (!isCaseless && row[COLUMN.capitalised] === 0) return;
  const { count, first } = namesAmong(text, words);
  row[COLUMN.names] = Math.min(1, count / words.length);
  if (first && (isCaseless || row[COLUMN.startsUpper] === 1)) row[COLUMN.startsName] = 1;
}

function countElsewhere(texts: readonly string[], words: readonly (readonly number[])[], rows: readonly Float32Array[]): void {
  const wanted = new WordTable();
  const numbers = words.map((own, at) => {
    const row = rows[at] as Float32Array;
    row[COLUMN.elsewhere] = 0;
    const mayBe =
      own.length >= FEWEST && own.length <= MOST && ((row[COLUMN.capitalised] ?? 0) >= CAPITALS || CASELESS.test(texts[at] ?? ''));
    return mayBe ? wanted.add(pairOf(own[0] as number, own[1] as number)) : 0;
  });
  if (wanted.size === 0) return;
  const lines = new Uint32Array(wanted.size + 1);
  const lastIn = new Int32Array(wanted.size + 1).fill(-1);
  // Lines that say nothing but the same are repeats of a menu, and count once.
  const said = new Set<string>();
  words.forEach((own, at) => {
    const isShort = (numbers[at] ?? 0) > 0;
    if (isShort && said.has(texts[at] ?? '')) return;
    if (isShort) said.add(texts[at] ?? '');
    for (let k = 1; k < own.length; k++) {
      const number = wanted.find(pairOf(own[k - 1] as number, own[k] as number));
      if (number === 0 || lastIn[number] === at) continue;
      lastIn[number] = at;
      lines[number] = (lines[number] ?? 0) + 1;
    }
  });
  numbers.forEach((number, at) => {
    if (number > 0) (rows[at] as Float32Array)[COLUMN.elsewhere] = Math.min(ENOUGH, (lines[number] ?? 1) - 1);
  });
}
