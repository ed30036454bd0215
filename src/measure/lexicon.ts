import type { Cue } from '../languages/language.ts';
import { signedForm } from './signed.ts';
import { WordTable } from '../text/word-table.ts';
import { PART_OF_LINE, WHOLE_LINE } from '../features.ts';
import { ENTRY, PLACES, lexiconTables } from './lexicon-tables.ts';
import type { LexiconTables } from './lexicon-tables.ts';

/** What all language files say, by number of word: there from the first use on. */
export interface Lexicon extends Omit<LexiconTables, 'months' | 'slots'> {
  /** Numbers of the words that language files know. */
  readonly table: WordTable;
  /** Hashes of the months' names. */
  readonly months: ReadonlySet<number>;
}

let lexicon: Lexicon | null = null;

export function lexiconOf(): Lexicon {
  if (lexicon) return lexicon;
  const { months, slots, ...tables } = lexiconTables();
  lexicon = { ...tables, table: new WordTable(slots), months: new Set(months) };
  return lexicon;
}

/** The numbers of words, by their hashes; 0 for one that no language file knows. */
export function knownOf(words: readonly number[]): number[] {
  const { table } = lexiconOf();
  const known = new Array<number>(words.length);
  for (let at = 0; at < words.length; at++) known[at] = table.find(words[at] as number);
  return known;
}

/** How phrases of one word must stand in the line ("Home >", "(c)"), made when first met: most never are. */
const forms = new Map<Cue, RegExp>();

function signsMiss(cue: Cue, text: string): boolean {
  let form = forms.get(cue);
  if (form === undefined) {
    form = signedForm(cue) ?? /^/;
    forms.set(cue, form);
  }
  return !form.test(text);
}

/** The longest line, in words, in which phrases are looked for anywhere. */
const PHRASE_LINE = 60;

const STARTS = PLACES.indexOf('starts');
const ENDS = PLACES.indexOf('ends');
const HAS = PLACES.indexOf('has');

/** Strength of a match of the entry whose numbers start at `entry`, 0 for none. */
function strengthOf({ entries, words: wanted, lone }: Lexicon, entry: number, { words, colonAt, text }: Line, from: number): number {
  const first = entries[entry + 4] as number;
  const end = from + (entries[entry + 5] as number) - first;
  if (end > words.length) return 0;
  for (let at = from + 1, k = first + 1; at < end; at++, k++) if (words[at] !== wanted[k]) return 0;
  const alone = entries[entry + 3] as number;
  if (alone >= 0 && signsMiss(lone[alone] as Cue, text)) return 0;
  const all = end === words.length;
  if (entries[entry + 2] === 1 && !(all || colonAt === end)) return 0;
  if (from === 0 && all) return WHOLE_LINE;
  const place = entries[entry + 1];
  if (place === STARTS) return from === 0 ? PART_OF_LINE : 0;
  if (place === ENDS) return all ? PART_OF_LINE : 0;
  return place === HAS ? PART_OF_LINE : 0;
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
  const all = lexiconOf();
  const { opening, anywhere } = all;
  const { known } = line;
  const opener = known[0] ?? 0;
  markFrom(all, opening[opener] as number, opening[opener + 1] as number, line, 0, out, first);
  const long = known.length > PHRASE_LINE;
  for (let at = 0; at < known.length; at++) {
    const number = known[at] as number;
    if (number === 0 || (long && at > 8 && at < known.length - 12)) continue;
    const from = anywhere[number] as number;
    const to = anywhere[number + 1] as number;
    if (from < to) markFrom(all, from, to, line, at, out, first);
  }
}

/** Marks those of the entries `from` to `to` that match the line at a word. */
function markFrom(all: Lexicon, from: number, to: number, line: Line, at: number, out: Float32Array, first: number): void {
  for (let entry = from * ENTRY; entry < to * ENTRY; entry += ENTRY) {
    const column = first + (all.entries[entry] as number);
    if ((out[column] ?? 0) === WHOLE_LINE) continue;
    const strength = strengthOf(all, entry, line, at);
    if (strength > (out[column] ?? 0)) out[column] = strength;
  }
}
