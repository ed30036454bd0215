import type { Language } from '../model.ts';
import { byLetters } from './letters.ts';
import { amongRelatives, areRelatives } from './relatives.ts';
import { writingOf } from './scripts.ts';
import { trigramCosts } from './trigrams.ts';
import { CANDIDATES, votesOf } from './votes.ts';
import type { Votes } from './votes.ts';

/** Fewer characters than this tell no language, but for scripts that one language writes: these need so many letters. */
const TOO_SHORT = 40;
const TOO_SHORT_ALONE = 6;
/** Lines from this length on are read; shorter ones are often names. Scripts from Thai on put more into fewer characters. */
const LINE = 40;
const LINE_DENSE = 12;
const DENSE_FROM = 0x0e00;
/** Long lines with fewer characters than this in all: the short ones are read too. */
const FEW = 50;
/** Characters that are read, from the article's middle outwards: more change nothing. */
const ENOUGH = 4000;
/** Votes that settle it: so many, and so many times those of any other but close relatives. */
const CLEAR_VOTES = 8;
const CLEAR_LEAD = 1.5;
/** Otherwise those with this share of the leader's votes are compared by their trigrams; all, where the leader has too few. */
const CLOSE = 0.4;
const NO_LEADER = 3;
/** What votes by all words would be worth beside the mean cost of a trigram. */
const VOTES_WORTH = 1;
/** Share told right by number of characters, measured on text of known language (`npm run bench:language`). */
const SURE_AT = [[640, 0.99], [320, 0.98], [160, 0.96], [80, 0.92], [0, 0.87]] as const; // prettier-ignore
const SURE_BY_SCRIPT = 0.995;

const NONE: Language = { tag: null, score: null };
const scoreAt = (chars: number): number => SURE_AT.find(([from]) => chars >= from)?.[1] ?? 0.87;
const sizeOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);
const isLong = (line: string): boolean => line.length >= (line.charCodeAt(line.length >> 1) < DENSE_FROM ? LINE : LINE_DENSE);

/** The language of an article's lines, by BCP 47 tag: script and letters, then function words, then trigrams. */
export function identifyLanguage(lines: readonly string[]): Language {
  const long = lines.filter(isLong);
  const sample = middleOf(sizeOf(long) >= FEW ? long : lines);
  const { script, letters } = writingOf(sample);
  if (script.length === 2) return letters < TOO_SHORT_ALONE ? NONE : { tag: script, score: SURE_BY_SCRIPT };
  const chars = sizeOf(sample);
  if (!script || chars < TOO_SHORT) return NONE;
  const tag = byLetters(sample, script, letters) ?? byWords(sample, script);
  return tag ? { tag, score: scoreAt(chars) } : NONE;
}

/** Whole lines from the middle outwards, in any order, until they hold enough characters. */
function middleOf(lines: readonly string[]): string[] {
  const kept: string[] = [];
  const middle = lines.length >> 1;
  for (let step = 0, size = 0; step < lines.length && size < ENOUGH; step++) {
    const line = (lines[(middle + (step % 2 ? -((step + 1) >> 1) : step >> 1) + lines.length) % lines.length] ?? '').slice(0, ENOUGH);
    kept.push(line);
    size += line.length;
  }
  return kept;
}

/** Names of scripts as the trigram models write them. */
const MODELS: Readonly<Record<string, string>> = { latin: 'Latin', cyrillic: 'Cyrillic', devanagari: 'Devanagari' };

function byWords(lines: readonly string[], script: string): string | null {
  const votes = votesOf(lines);
  const text = votes.lines.join('\n');
  const tag = byVotes(votes.votes) ?? byVotesAndTrigrams(votes, text, MODELS[script] ?? '');
  return tag && amongRelatives(tag, text);
}

const tagAt = (at: number): string => CANDIDATES[at]?.tag ?? '';

function byVotes(votes: Float64Array): string | null {
  let best = 0;
  for (let at = 1; at < votes.length; at++) if ((votes[at] ?? 0) > (votes[best] ?? 0)) best = at;
  const own = votes[best] ?? 0;
  if (own < CLEAR_VOTES) return null;
  for (let at = 0; at < votes.length; at++)
    if (at !== best && (votes[at] ?? 0) * CLEAR_LEAD > own && !areRelatives(tagAt(best), tagAt(at))) return null;
  return tagAt(best);
}

function byVotesAndTrigrams({ votes, words }: Votes, text: string, script: string): string | null {
  const most = votes.reduce((a, b) => Math.max(a, b), 0);
  const from = most < NO_LEADER ? 0 : CLOSE * most;
  const pairs = CANDIDATES.flatMap(({ codes }, at) => ((votes[at] ?? 0) >= from ? codes.map((code) => ({ code, at })) : []));
  const costs = trigramCosts(text, script, pairs.map(({ code }) => code)); // prettier-ignore
  // A language that no model knows has its votes alone.
  let best = most > 0 ? votes.indexOf(most) : -1;
  let least = Infinity;
  pairs.forEach(({ at }, k) => {
    const cost = (costs[k] ?? NaN) - (VOTES_WORTH * (votes[at] ?? 0)) / Math.max(1, words);
    if (cost < least) [best, least] = [at, cost];
  });
  return best < 0 ? null : tagAt(best);
}
