import { LANGUAGES } from '../languages/languages.ts';
import type { Cue } from '../languages/language.ts';
import { wordsOf } from '../text/words.ts';
import { signedForm } from './signed.ts';
import { WordTable } from '../text/word-table.ts';
import { CUE_KINDS, PART_OF_LINE, WHOLE_LINE } from '../features.ts';

interface Entry {
  readonly kind: number;
  readonly at: Cue['at'];
  readonly words: readonly number[];
  /** A colon must follow, or the line end. */
  readonly colon: boolean;
  /** A phrase of one word, whose signs may matter; null for all others. */
  readonly lone: Cue | null;
}

/** What all language files say, by number of word: made once, at first use. */
export interface Lexicon {
  /** Numbers of the words that language files know. */
  readonly table: WordTable;
  /** Cues that stand at a line's start, by their first word. */
  readonly opening: readonly (readonly Entry[] | undefined)[];
  /** Cues that stand anywhere or at the end, by their first word. */
  readonly anywhere: readonly (readonly Entry[] | undefined)[];
  /** Languages, by their place in LANGUAGES, that a function word belongs to. */
  readonly functionWords: readonly (readonly number[] | undefined)[];
  /** Hashes of the months' names. */
  readonly months: ReadonlySet<number>;
}

let lexicon: Lexicon | null = null;

export function lexiconOf(): Lexicon {
  lexicon ??= build();
  return lexicon;
}

/** The numbers of words, by their hashes; 0 for one that no language file knows. */
export function knownOf(words: readonly number[]): number[] {
  const { table } = lexiconOf();
  const known = new Array<number>(words.length);
  for (let at = 0; at < words.length; at++) known[at] = table.find(words[at] as number);
  return known;
}

function build(): Lexicon {
  const table = new WordTable();
  const opening: Entry[][] = [];
  const anywhere: Entry[][] = [];
  const functionWords: number[][] = [];
  const months = new Set<number>();
  LANGUAGES.forEach((language, index) => {
    CUE_KINDS.forEach((kind, column) => {
      for (const cue of language.cues[kind] ?? []) addCue(table, cue.at === 'ends' || cue.at === 'has' ? anywhere : opening, cue, column);
    });
    for (const word of language.functionWords) addFunctionWord(table, functionWords, word, index);
    for (const form of language.months.flat()) addMonth(months, form);
  });
  // Without holes: arrays that were filled here and there are slow to read.
  const dense = <T>(list: readonly T[]): (T | undefined)[] => Array.from({ length: table.size + 1 }, (_, number) => list[number]);
  return { table, opening: dense(opening), anywhere: dense(anywhere), functionWords: dense(functionWords), months };
}

function addCue(table: WordTable, cues: Entry[][], cue: Cue, kind: number): void {
  const words = wordsOf(cue.phrase);
  const first = words[0];
  if (first === undefined) return;
  const entry = { kind, at: cue.at, words, colon: /[:：]\s*$/.test(cue.phrase), lone: words.length === 1 ? cue : null };
  (cues[table.add(first)] ??= []).push(entry);
}

function addFunctionWord(table: WordTable, words: number[][], word: string, language: number): void {
  const hashes = wordsOf(word);
  const first = hashes[0];
  if (first === undefined || hashes.length > 1) return;
  const list = (words[table.add(first)] ??= []);
  if (!list.includes(language)) list.push(language);
}

function addMonth(months: Set<number>, form: string): void {
  const hashes = wordsOf(form);
  if (hashes.length === 1 && form.length > 2 && hashes[0] !== undefined) months.add(hashes[0]);
}

function matchesAt(entry: Entry, words: readonly number[], from: number): boolean {
  const { length } = entry.words;
  if (from + length > words.length) return false;
  for (let k = 1; k < length; k++) if (words[from + k] !== entry.words[k]) return false;
  return true;
}

/** How phrases of one word must stand in the line ("Home >", "(c)"), made when first met: most never are. */
const forms = new Map<Cue, RegExp | null>();

function signsMiss(cue: Cue, text: string): boolean {
  let form = forms.get(cue);
  if (form === undefined) {
    form = signedForm(cue);
    forms.set(cue, form);
  }
  return form !== null && !form.test(text);
}

/** The longest line, in words, in which phrases are looked for anywhere. */
const PHRASE_LINE = 60;

/** Strength of a match, 0 for none. */
function strengthOf(entry: Entry, { words, colonAt, text }: Line, from: number): number {
  if (!matchesAt(entry, words, from)) return 0;
  if (entry.lone && signsMiss(entry.lone, text)) return 0;
  const end = from + entry.words.length;
  const all = end === words.length;
  if (entry.colon && !(all || colonAt === end)) return 0;
  if (from === 0 && all) return WHOLE_LINE;
  if (entry.at === 'starts') return from === 0 ? PART_OF_LINE : 0;
  if (entry.at === 'ends') return all ? PART_OF_LINE : 0;
  return entry.at === 'has' ? PART_OF_LINE : 0;
}

/** A line as cues see it. */
export interface Line {
  readonly text: string;
  /** Hashes of its words, as `wordsOf` gives them. */
  readonly words: readonly number[];
  /** Their numbers, as `knownOf` gives them. */
  readonly known: readonly number[];
  /** Words before its first colon; -1 without one. */
  readonly colonAt: number;
}

/** Writes the strength of each kind of cue in a line into `out`, from column `first`. */
export function markCues(line: Line, out: Float32Array, first: number): void {
  const { opening, anywhere } = lexiconOf();
  const { known } = line;
  markFrom(opening[known[0] ?? 0], line, 0, out, first);
  const long = known.length > PHRASE_LINE;
  for (let from = 0; from < known.length; from++) {
    const number = known[from] as number;
    if (number === 0 || (long && from > 8 && from < known.length - 12)) continue;
    markFrom(anywhere[number], line, from, out, first);
  }
}

function markFrom(entries: readonly Entry[] | undefined, line: Line, from: number, out: Float32Array, first: number): void {
  if (!entries) return;
  for (const entry of entries) {
    const column = first + entry.kind;
    if ((out[column] ?? 0) === WHOLE_LINE) continue;
    const strength = strengthOf(entry, line, from);
    if (strength > (out[column] ?? 0)) out[column] = strength;
  }
}
