import { CUE_KINDS } from '../features.ts';
import { LANGUAGES } from '../languages/languages.ts';
import type { Cue } from '../languages/language.ts';
import { byNumber } from '../text/by-number.ts';
import { WordTable } from '../text/word-table.ts';
import { signedForm } from './signed.ts';
import { wordsOf } from '../text/words.ts';

/** Where a cue stands, as ENTRY's third number says it. */
export const PLACES = ['whole', 'starts', 'ends', 'has'] as const;
/** Numbers of an entry: kind of cue, place, 1 if a colon must follow or the line end, its lone phrase or -1, first and last + 1 of its words. */
export const ENTRY = 6;

/** What all language files say, by number of word, as flat tables, which the build makes beforehand: a page needs them all. */
export interface LexiconTables {
  /** A word table's slots. */
  readonly slots: Int32Array;
  /** Cues, those that stand at a line's start and then those that stand anywhere or at the end, each sort by its first word. */
  readonly entries: Int32Array;
  /** Hashes of the cues' words. */
  readonly words: Int32Array;
  /** By number of word: the first of its cues at a line's start; those up to the next word's are its own. */
  readonly opening: Int32Array;
  /** The same for cues anywhere. */
  readonly anywhere: Int32Array;
  /** Languages, by their place in LANGUAGES, that function words belong to. */
  readonly speakers: Uint8Array;
  /** By number of word: the first of its languages. */
  readonly functionWords: Int32Array;
  /** Hashes of the months' names. */
  readonly months: Int32Array;
  /** Phrases of one word whose signs matter. */
  readonly lone: readonly Cue[];
}

interface Entry {
  readonly kind: number;
  readonly cue: Cue;
  readonly words: readonly number[];
}

interface Found {
  readonly table: WordTable;
  readonly opening: Entry[][];
  readonly anywhere: Entry[][];
  readonly speakers: number[][];
  readonly months: Set<number>;
}

export function lexiconTables(): LexiconTables {
  const found: Found = { table: new WordTable(), opening: [], anywhere: [], speakers: [], months: new Set() };
  LANGUAGES.forEach((language, index) => {
    CUE_KINDS.forEach((kind, column) => {
      for (const cue of language.cues[kind] ?? []) addCue(found, cue, column);
    });
    for (const word of language.functionWords) addFunctionWord(found, word, index);
    for (const form of language.months.flat()) addMonth(found.months, form);
  });
  return flat(found);
}

function addCue({ table, opening, anywhere }: Found, cue: Cue, kind: number): void {
  const words = wordsOf(cue.phrase);
  const [first] = words;
  if (first === undefined) return;
  const cues = cue.at === 'ends' || cue.at === 'has' ? anywhere : opening;
  (cues[table.add(first)] ??= []).push({ kind, cue, words });
}

function addFunctionWord({ table, speakers }: Found, word: string, language: number): void {
  const [first, more] = wordsOf(word);
  if (first === undefined || more !== undefined) return;
  const list = (speakers[table.add(first)] ??= []);
  if (!list.includes(language)) list.push(language);
}

function addMonth(months: Set<number>, form: string): void {
  const hashes = wordsOf(form);
  if (hashes.length === 1 && form.length > 2 && hashes[0] !== undefined) months.add(hashes[0]);
}

function flat({ table, opening, anywhere, speakers, months }: Found): LexiconTables {
  const lone: Cue[] = [];
  const words: number[] = [];
  const numbersOf = ({ kind, cue, words: own }: Entry): number[] => {
    const from = words.push(...own) - own.length;
    const alone = own.length === 1 && signedForm(cue) ? lone.push(cue) - 1 : -1;
    return [kind, PLACES.indexOf(cue.at), /[:：]\s*$/.test(cue.phrase) ? 1 : 0, alone, from, words.length];
  };
  const starts = byNumber(table.size, opening, 0);
  const others = byNumber(table.size, anywhere, starts.list.length);
  const said = byNumber(table.size, speakers, 0);
  const entries = [...starts.list, ...others.list].flatMap(numbersOf);
  return {
    slots: table.slots,
    entries: Int32Array.from(entries),
    words: Int32Array.from(words),
    opening: starts.from,
    anywhere: others.from,
    speakers: Uint8Array.from(said.list),
    functionWords: said.from,
    months: Int32Array.from(months),
    lone,
  };
}
