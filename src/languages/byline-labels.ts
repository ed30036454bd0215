import { startsWithName } from './names.ts';
import { phraseHash } from '../text/pairs.ts';
import { WordTable } from '../text/word-table.ts';
import { AFTER, BY, CREDIT, EDITED, JOB, bylinePhrases } from './byline-phrases.ts';

/** Longest label and longest job, in words. */
const LABEL_WORDS = 6;
const JOB_WORDS = 5;
/** What stands before the sign behind a label. */
const BEFORE_SIGN = /^[^:：=＝/／՝|\d]{2,48}?(?=\s*[:：=＝/／՝])/u;
const SIGN = /^\s*[:：=＝/／՝]\s*/u;
const SPACE = /\s+/gu;

let known: ((phrase: string) => number) | null = null;

/** What a phrase stands for in bylines, 0 for nothing. */
function kindsOf(phrase: string): number {
  if (!known) {
    const { slots, kinds } = bylinePhrases();
    const table = new WordTable(slots);
    known = (text) => kinds[table.find(phraseHash(text))] ?? 0;
  }
  return known(phrase);
}

export interface BylineLabel {
  /** Whether it may name who wrote. */
  readonly wrote: boolean;
  /** Whether it may name who took the pictures, edited, translated. */
  readonly helped: boolean;
  /** Whether it may name who took the pictures. */
  readonly pictured: boolean;
  /** What stands behind it. */
  readonly rest: string;
}

/** Kinds of words that may name somebody behind them. */
const LABEL = BY | CREDIT | EDITED;

const labelOf = (kinds: number, rest: string): BylineLabel => ({
  wrote: (kinds & BY) > 0,
  helped: (kinds & (CREDIT | EDITED)) > 0,
  pictured: (kinds & CREDIT) > 0,
  rest: rest.trim(),
});

/** The label that a text starts with: one with a sign behind it, of several words before a capital or a letter without case, or of one word before a name. */
export function labelAt(text: string): BylineLabel | null {
  const before = BEFORE_SIGN.exec(text)?.[0];
  if (before !== undefined) {
    const kinds = kindsOf(before) & LABEL;
    if (kinds > 0) return labelOf(kinds, text.slice(before.length).replace(SIGN, ''));
  }
  const spaces = [...text.slice(0, 80).matchAll(SPACE)].slice(0, LABEL_WORDS);
  for (const space of spaces.slice(1).reverse()) {
    const rest = text.slice(space.index + space[0].length);
    if (!/^[\p{Lu}\p{Lo}]/u.test(rest)) continue;
    const kinds = kindsOf(text.slice(0, space.index)) & LABEL;
    if (kinds > 0) return labelOf(kinds, rest);
  }
  const [first] = spaces;
  const rest = first ? text.slice(first.index + first[0].length) : '';
  const kinds = first && rest.includes(' ') && startsWithName(rest) ? kindsOf(text.slice(0, first.index)) & LABEL : 0;
  return kinds > 0 ? labelOf(kinds, rest) : null;
}

/** Whether a word stands for who wrote, helped or works, not for a person: "Interview", "photos". */
export const isByWord = (word: string): boolean => kindsOf(word) > 0;

/** Whether the words are a job, or end with one behind others: "Local Democracy Reporter". */
export function isJob(text: string): boolean {
  const words = text.trim().split(' ');
  return words.some((_, at) => at >= words.length - JOB_WORDS && (kindsOf(words.slice(at).join(' ')) & JOB) > 0);
}

const INITIAL = /^\p{Lu}\.$/u;
/** Korean writes the job behind the name. */
const HANGUL = /\p{sc=Hangul}$/u;

/** A name without the jobs and titles before it, written small, shortened or without case: "avv. Ottavia Ferrabosco", "unserer Redakteurin Jana Roe". */
export function withoutJob(name: string): string {
  const words = name.split(' ');
  const start = words.length > 2 && /^\p{Ll}/u.test(words[0] ?? '') && (kindsOf(words[1] ?? '') & JOB) > 0 ? 1 : 0;
  if (words.length > 1 && HANGUL.test(name) && (kindsOf(words.at(-1) ?? '') & JOB) > 0) return words.slice(0, -1).join(' ');
  let from = 0;
  for (let to = Math.min(start + JOB_WORDS, words.length - 1); to > Math.max(start, from); to--) {
    const job = words.slice(Math.max(start, from), to).join(' ');
    if ((kindsOf(job) & JOB) === 0 || INITIAL.test(job) || !(start === 1 || /^[\p{Ll}\p{Lo}]/u.test(job) || job.endsWith('.'))) continue;
    from = to;
    to = Math.min(from + JOB_WORDS, words.length - 1) + 1;
  }
  return words.slice(from).join(' ');
}

/** Scripts that put no space between words. */
const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]$/u;
/** Longest phrase behind a name, in characters of such scripts. */
const SIGNS = 12;
/** Words of a place behind such a phrase: "reports from New York". */
const PLACE_WORDS = 3;
const CAPITAL = /^\p{Lu}/u;

/** A name without the phrase behind it that tells that it signs, and the place behind that: "Jón Jónsson skrifar frá Akureyri", "王小明报道". */
export function withoutSigning(name: string): string {
  const words = name.split(' ');
  for (let end = words.length; end > 1 && end >= words.length - PLACE_WORDS; end--) {
    for (let from = Math.max(1, end - LABEL_WORDS); from < end; from++)
      if (kindsOf(words.slice(from, end).join(' ')) & AFTER) return words.slice(0, from).join(' ');
    if (!CAPITAL.test(words[end - 1] ?? '')) break;
  }
  if (!SPACELESS.test(name)) return name;
  for (let from = Math.max(1, name.length - SIGNS); from < name.length; from++)
    if (kindsOf(name.slice(from)) & AFTER) return name.slice(0, from).trim();
  return name;
}

/** Whether the words tell that who stands beside them writes or reports: "praneša", "skrifar". */
export const isSigning = (words: string): boolean => (kindsOf(words) & AFTER) > 0;

/** Whether a line says in brackets at its end that who stands before took the pictures or edited: "Jane Doe (photos)". */
export function isHelper(line: string): boolean {
  const inside = /\(([^()]{2,40})\)$/u.exec(line.trim())?.[1];
  return inside !== undefined && isHelp(inside);
}

/** Whether the words stand for pictures, editing or translating alone: "photos", "kuvitus". */
export function isHelp(words: string): boolean {
  const kinds = kindsOf(words);
  return (kinds & (CREDIT | EDITED)) > 0 && (kinds & BY) === 0;
}

/** Characters of a line's end in which a picture's credit stands, and of the credit behind its label. */
const CREDIT_END = 120;
const CREDIT_MAX = 60;
/** Words behind a credit's label without a sign. */
const CREDIT_WORDS = 4;
/** What ends the sentence before a credit, or opens the brackets around it. */
const BEFORE_CREDIT = ['.', '!', '?', '…', '。', '(', '（', '[', '|', '»', '”', '"'] as const;

/** Whether a line ends, behind a sentence or in brackets, with who took the picture: "… on Friday. Photograph: Jane Doe", "… (photo by Jane Doe)". */
export function endsWithCreditLabel(line: string): boolean {
  const end = line.slice(-CREDIT_END);
  const colon = Math.max(end.lastIndexOf(':'), end.lastIndexOf('：'));
  const head = colon < 0 ? end.slice(0, -1) : end.slice(0, colon);
  const from = Math.max(...BEFORE_CREDIT.map((sign) => head.lastIndexOf(sign))) + 1;
  if (from === 0 || end.length - Math.max(colon, from) > CREDIT_MAX) return false;
  const credit = end.slice(from).replace(/[)）\].]+$/, '').trim();
  const label = labelAt(credit);
  if (label !== null) return label.pictured && !label.wrote && label.rest !== '';
  // "… on Friday. Photo reader Jane Doe"
  const [first = '', ...rest] = credit.split(' ');
  return rest.length <= CREDIT_WORDS && rest.filter((word) => CAPITAL.test(word)).length > 1 && (kindsOf(first) & CREDIT) > 0;
}
