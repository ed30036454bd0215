import { LANGUAGES } from '../languages/languages.ts';
import { PLAIN_LANGUAGES } from '../languages/words.ts';
import { wordsOf } from '../text/words.ts';

/** What votes are for, by index: a tag, and the codes by which trigram models know it. */
export interface Candidate {
  readonly tag: string;
  readonly codes: readonly string[];
}

export const CANDIDATES: readonly Candidate[] = [
  ...LANGUAGES.map(({ tag, iso3 }) => ({ tag, codes: iso3 })),
  ...PLAIN_LANGUAGES.map(({ tag, iso3 }) => ({ tag, codes: [iso3] })),
];
const ENGLISH = CANDIDATES.findIndex(({ tag }) => tag === 'en');

/** A line is English if this share of its words is, and this many times the words of any other language. */
const ENGLISH_SHARE = 0.25;
const ENGLISH_LEAD = 1.5;

let voters: ReadonlyMap<number, readonly number[]> | null = null;

function buildVoters(): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  const add = (word: string, candidate: number): void => {
    const [hash, more] = wordsOf(word);
    if (hash === undefined || more !== undefined) return;
    const list = found.get(hash) ?? [];
    if (!list.includes(candidate)) list.push(candidate);
    found.set(hash, list);
  };
  LANGUAGES.forEach(({ functionWords }, at) => functionWords.forEach((word) => add(word, at))); // prettier-ignore
  PLAIN_LANGUAGES.forEach(({ words }, at) => words.split(' ').forEach((word) => add(word, LANGUAGES.length + at))); // prettier-ignore
  return found;
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
  voters ??= buildVoters();
  const english = noVotes();
  const others = noVotes();
  const votes = new Float64Array(CANDIDATES.length);
  for (const line of lines) {
    const words = wordsOf(line);
    votes.fill(0);
    for (const word of words) for (const candidate of voters.get(word) ?? []) votes[candidate] = (votes[candidate] ?? 0) + 1; // prettier-ignore
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
