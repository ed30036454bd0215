import { francAll } from 'franc-all';
import { LANGUAGES } from '../languages/languages.ts';
import type { Language } from '../model.ts';
import { CLASS, IDEOGRAPH } from '../text/characters.ts';
import { lexiconOf } from './lexicon.ts';
import { wordsOf } from '../text/words.ts';

/** Fewer characters than this tell no language. */
const TOO_SHORT = 20;
/** Lines from this length on are read; shorter ones are often names. */
const LINE = 40;
const LINE_IDEOGRAPHS = 12;
/** Characters that are read at most: more change nothing. */
const ENOUGH = 4000;
/** A language whose function words are this share of all words, and twice the runner-up's, needs no trigrams. */
const CLEAR_SHARE = 0.18;
const CLEAR_LEAD = 1.6;
const CLEAR_WORDS = 25;
/** Measured on text of known language: right in so many of 100 at so many characters (design notes). */
const SURE_AT = [[640, 0.98], [160, 0.95], [80, 0.89], [40, 0.8], [0, 0.5]] as const; // prettier-ignore
/** Codes of franc that no news page is written in, or that draw pages of close relatives. */
const LEFT_OUT = new Set(['ina', 'ile', 'ido', 'vol', 'oci', 'cos', 'srd', 'src', 'cha', 'roh', 'sco', 'glg', 'ast']);

const scoreAt = (chars: number): number => SURE_AT.find(([from]) => chars >= from)?.[1] ?? 0.5;

/** The text to look at: its long lines, all of it where they are too few. */
function sampleOf(lines: readonly string[]): string {
  const ideographs = (line: string): boolean => CLASS[line.charCodeAt(line.length >> 1)] === IDEOGRAPH;
  const long = lines.filter((line) => line.length >= (ideographs(line) ? LINE_IDEOGRAPHS : LINE)).join('\n');
  return (long.length >= 50 ? long : lines.join('\n')).slice(0, ENOUGH);
}

/** The language of an article's lines, by BCP 47 tag: function words where they settle it, franc's trigrams otherwise. */
export function identifyLanguage(lines: readonly string[]): Language {
  const text = sampleOf(lines);
  if (text.trim().length < TOO_SHORT) return { tag: null, score: null };
  const tag = byScript(text) ?? byFunctionWords(text) ?? byTrigrams(text);
  return tag ? { tag, score: scoreAt(text.length) } : { tag: null, score: null };
}

const SCRIPTS = [
  [/[\u3040-\u30ff]/g, 'ja', 0.05], [/[\uac00-\ud7af]/g, 'ko', 0.2], [/[\u0e00-\u0e7f]/g, 'th', 0.3], [/[\u0370-\u03ff]/g, 'el', 0.3],
  [/[\u0590-\u05ff]/g, 'he', 0.3], [/[\u10a0-\u10ff]/g, 'ka', 0.3], [/[\u0530-\u058f]/g, 'hy', 0.3], [/[\u4e00-\u9fff]/g, 'zh', 0.25],
] as const; // prettier-ignore

/** Scripts that one news language writes. */
function byScript(text: string): string | null {
  for (const [chars, tag, share] of SCRIPTS) if ((text.match(chars)?.length ?? 0) > share * text.length) return tag;
  return null;
}

function byFunctionWords(text: string): string | null {
  const { functionWords } = lexiconOf();
  const words = wordsOf(text);
  if (words.length < CLEAR_WORDS) return null;
  const votes = new Float64Array(LANGUAGES.length);
  for (const word of words) for (const language of functionWords.get(word) ?? []) votes[language] = (votes[language] ?? 0) + 1;
  const order = Array.from(votes.keys()).sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0));
  const best = votes[order[0] ?? 0] ?? 0;
  const clear = best >= CLEAR_SHARE * words.length && best >= CLEAR_LEAD * (votes[order[1] ?? 0] ?? 0);
  return clear ? (LANGUAGES[order[0] ?? 0]?.tag ?? null) : null;
}

const BY_HAND: Readonly<Record<string, string>> = { zlm: 'ms', tgl: 'fil', nob: 'no', nno: 'no', cmn: 'zh' };

function byTrigrams(text: string): string | null {
  const ranked = francAll(text, { minLength: 3 });
  const code = ranked
    .map(([found]) => found)
    .find((found) => found !== 'und' && !LEFT_OUT.has(found) && (shortTag(found)?.length ?? 9) <= 3);
  return code ? shortTag(code) : null;
}

function shortTag(code: string): string | null {
  const own = BY_HAND[code] ?? LANGUAGES.find(({ iso3 }) => iso3.includes(code))?.tag;
  if (own) return own;
  const [tag] = Intl.getCanonicalLocales(code);
  return tag && tag.length === 2 ? tag : null;
}
