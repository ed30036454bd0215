import { LANGUAGES } from '../languages/languages.ts';
import type { Cue } from '../languages/language.ts';
import { wordsOf } from '../text/words.ts';
import { signedForm } from './signed.ts';
import { CUE_KINDS, PART_OF_LINE, WHOLE_LINE } from '../features.ts';

interface Entry {
  readonly kind: number;
  readonly at: Cue['at'];
  readonly words: readonly number[];
  /** A colon must follow, or the line end. */
  readonly colon: boolean;
  /** How a phrase of one word with signs must stand in the line ("Home >", "(c)"); null for all others. */
  readonly signed: RegExp | null;
}

/** What all language files say, by hash of word: made once, at first use. */
export interface Lexicon {
  /** Cues that stand at a line's start, by their first word. */
  readonly opening: ReadonlyMap<number, readonly Entry[]>;
  /** Cues that stand anywhere or at the end, by their first word. */
  readonly anywhere: ReadonlyMap<number, readonly Entry[]>;
  /** Languages (bit masks of two words) that a function word belongs to. */
  readonly functionWords: ReadonlyMap<number, readonly number[]>;
  readonly months: ReadonlySet<number>;
}

let lexicon: Lexicon | null = null;

export function lexiconOf(): Lexicon {
  lexicon ??= build();
  return lexicon;
}

function build(): Lexicon {
  const opening = new Map<number, Entry[]>();
  const anywhere = new Map<number, Entry[]>();
  const functionWords = new Map<number, number[]>();
  const months = new Set<number>();
  LANGUAGES.forEach((language, index) => {
    CUE_KINDS.forEach((kind, column) => {
      for (const cue of language.cues[kind] ?? []) addCue(cue.at === 'ends' || cue.at === 'has' ? anywhere : opening, cue, column);
    });
    for (const word of language.functionWords) addFunctionWord(functionWords, word, index);
    for (const form of language.months.flat()) addMonth(months, form);
  });
  return { opening, anywhere, functionWords, months };
}

function addCue(cues: Map<number, Entry[]>, cue: Cue, kind: number): void {
  const words = wordsOf(cue.phrase);
  const first = words[0];
  if (first === undefined) return;
  const signed = words.length === 1 ? signedForm(cue) : null;
  const entry = { kind, at: cue.at, words, colon: /[:：]\s*$/.test(cue.phrase), signed };
  const list = cues.get(first);
  if (list) list.push(entry);
  else cues.set(first, [entry]);
}

function addFunctionWord(words: Map<number, number[]>, word: string, language: number): void {
  const hashes = wordsOf(word);
  const first = hashes[0];
  if (first === undefined || hashes.length > 1) return;
  const list = words.get(first);
  if (!list) words.set(first, [language]);
  else if (!list.includes(language)) list.push(language);
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

/** The longest line, in words, in which phrases are looked for anywhere. */
const PHRASE_LINE = 60;

/** Strength of a match, 0 for none. */
function strengthOf(entry: Entry, { words, colonAt, text }: Line, from: number): number {
  if (!matchesAt(entry, words, from)) return 0;
  if (entry.signed && !entry.signed.test(text)) return 0;
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
  /** Words before its first colon; -1 without one. */
  readonly colonAt: number;
}

/** Writes the strength of each kind of cue in a line into `out`, from column `first`. */
export function markCues(line: Line, out: Float32Array, first: number): void {
  const { opening, anywhere } = lexiconOf();
  const { words } = line;
  markFrom(opening.get(words[0] ?? 0), line, 0, out, first);
  const long = words.length > PHRASE_LINE;
  for (let from = 0; from < words.length; from++) {
    if (long && from > 8 && from < words.length - 12) continue;
    markFrom(anywhere.get(words[from] ?? 0), line, from, out, first);
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
