import { TAGS } from '../languages/tags.ts';
import { PLAIN_LANGUAGES } from '../languages/words.ts';
import { WordTable } from '../text/word-table.ts';
import { wordsOf } from '../text/words.ts';
import { voterTables } from './voters.ts';
import type { Voters } from './voters.ts';

/** What votes are for, by index: a tag, and the codes by which trigram models know it. */
export interface Candidate {
  readonly tag: string;
  readonly codes: readonly string[];
}

export const CANDIDATES: readonly Candidate[] = [
  ...TAGS.map(({ tag, iso3 }) => ({ tag, codes: iso3 })),
  ...PLAIN_LANGUAGES.map(({ tag, iso3 }) => ({ tag, codes: [iso3] })),
];
const ENGLISH = CANDIDATES.findIndex(({ tag }) => tag === 'en');

/** A line is English if this share of its words is, and this many times the words of any other language. */
const ENGLISH_SHARE = 0.25;
const ENGLISH_LEAD = 1.5;

let voters: (Omit<Voters, 'slots'> & { readonly table: WordTable }) | null = null;

function votersOf(): NonNullable<typeof voters> {
  if (voters) return voters;
  const { slots, languages, from } = voterTables();
  voters = { languages, from, table: new WordTable(slots) };
  return voters;
}

/** Signs that prose has few of; a line with more than this share of them is code, and says nothing of what surrounds it. */
const SIGNS = /[{}()[\]<>=_/\\;#@|%$+*]/g;
const SIGNS_SHARE = 0.06;
const isCode = (line: string): boolean => (line.match(SIGNS)?.length ?? 0) > SIGNS_SHARE * line.length;

/** Votes by candidate over some lines, and the number of words and characters they came from. */
export interface Votes {
  readonly votes: Float64Array;
  words: number;
  chars: number;
  readonly lines: string[];
}

const noVotes = (): Votes => ({ votes: new Float64Array(CANDIDATES.length), words: 0, chars: 0, lines: [] });

/**
 * Function words counted by language. English lines around an article in another language are left out, the other lines
 * of an article in English too: the larger part of the characters decides.
 */
export function votesOf(lines: readonly string[]): Votes {
  const { table, languages, from } = votersOf();
  const english = noVotes();
  const others = noVotes();
  const votes = new Float64Array(CANDIDATES.length);
  for (const line of lines) {
    const words = wordsOf(line);
    votes.fill(0);
    for (const word of words) {
      const number = table.find(word);
      const to = from[number + 1] as number;
      for (let k = from[number] as number; k < to; k++) (votes[languages[k] as number] as number) += 1;
    }
    const part = isEnglish(votes, words.length) ? english : others;
    for (let at = 0; at < votes.length; at++) part.votes[at] = (part.votes[at] ?? 0) + (votes[at] ?? 0);
    part.words += words.length;
    part.chars += isCode(line) ? 0 : line.length;
    part.lines.push(line);
  }
  return english.chars > others.chars ? english : others;
}

function isEnglish(votes: Float64Array, words: number): boolean {
  const own = votes[ENGLISH] ?? 0;
  if (own < ENGLISH_SHARE * words) return false;
  for (let at = 0; at < votes.length; at++) if (at !== ENGLISH && (votes[at] ?? 0) * ENGLISH_LEAD > own) return false;
  return own > 0;
}
