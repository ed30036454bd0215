import { lowered } from '../text/folded.ts';
import { once } from '../text/once.ts';
import { PhraseList } from '../text/phrase-list.ts';
import { agencyBehindName, isLoneAgency } from '../text/agencies.ts';
import { appearedPhrases, sourcePhrases } from './cue-lists.ts';

/** An attribution's label as printed, and what stands behind it; `value` is empty where the label stands alone. */
export interface Attributed {
  readonly label: string;
  readonly value: string;
}

/** A line that may be an attribution is no longer, in characters. */
const LINE_MAX = 300;
/** What may stand between label and value beside a colon. */
const JOINT = /^\s*(?:[:：=＝՝]|\s[–—-]\s)\s*/u;
const LOWER_WORDS = /^(?:\p{Ll}[\p{L}'’]*\s+)+/u;

/** "by", "from", "pagal": without it or a colon the label names nobody, as in "View original image". */
const LITTLE_WORD = /\s[\p{L}\p{M}]{1,5}$/u;

/** The phrases with which attributions start, in all languages, without their colons. */
const labels = once(sourcePhrases);
const labelList = once(() => new PhraseList(labels()));

/**
 * A line that starts as attributions do, split: "Quelle: dpa", "Originally published by The Harbour Post". One word without a
 * colon is a label only before an agency: "Source Reuters", but not "Quelle der Freude" nor "Source code: …". Null for all else.
 */
export function attributionIn(whole: string): Attributed | null {
  const text = whole.trim().replace(/^[([（【]\s*|[)\]）】]$/gu, '');
  if (text.length > LINE_MAX) return null;
  const lower = lowered(text);
  const label = labelList().startingAt(lower).find((phrase) => !/^[\p{L}\p{N}\p{M}]/u.test(text.slice(phrase.length)));
  if (label === undefined) return null;
  const printed = text.slice(0, label.length);
  const rest = text.slice(label.length);
  const joint = JOINT.exec(rest);
  if (joint) return { label: printed, value: rest.slice(joint[0].length).trim() };
  const value = rest.trim();
  // "Avec AFP"
  if (value === '') return { label: printed, value: agencyBehindName(printed)?.name ?? '' };
  if (isLoneAgency(value)) return { label: printed, value };
  const name = value.replace(LOWER_WORDS, '');
  const isQuoted = /^["“„«《「『]/u.test(name);
  if (!isQuoted && (!label.includes(' ') || (name === value && !LITTLE_WORD.test(label)))) return null;
  return isQuoted || /^[\p{Lu}\p{Lo}\p{N}]/u.test(name) ? { label: printed, value: name } : null;
}

/** Phrases by their first word; those of scripts without spaces by none. */
type Openings = ReadonlyMap<string, readonly string[]>;
const WORD = /[\p{L}\p{M}'’]+/gu;
const SPACELESS = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

function byOpening(phrases: readonly string[]): Openings {
  const found = new Map<string, string[]>();
  for (const phrase of phrases) {
    const word = SPACELESS.test(phrase) ? '' : (phrase.match(WORD)?.[0] ?? '');
    const list = found.get(word);
    if (list) list.push(phrase);
    else found.set(word, [phrase]);
  }
  return found;
}

/** The phrases that a line holds, the longest first. */
function said(lower: string, phrases: Openings): string[] {
  const found = (phrases.get('') ?? []).filter((phrase) => lower.includes(phrase));
  for (const { 0: word, index } of lower.matchAll(WORD))
    for (const phrase of phrases.get(word) ?? []) if (lower.startsWith(phrase, index)) found.push(phrase);
  return found.sort((a, b) => b.length - a.length);
}

/** Where the name behind "published in" ends: at a number, a sign or what tells the issue. */
const BEHIND_NAME = /\s+(?:(?:\p{Ll}{1,4}|Nr|No|№|\p{L}{1,4}\.)\s*)?\d.*$|\s*[,;(（。].*$|\s[–—-]\s.*$|(?<=\p{L}{3})\.(?:\s.*)?$/u;
const NAME_WORDS = 8;
/** Words with capitals, and small ones between them: "Harbour Review of Books" before "and appears here …". */
const CAPITALS = /^\p{Lu}[\p{L}'’-]*(?:\s(?:\p{Ll}{1,4}\s)?\p{Lu}[\p{L}'’-]*){0,6}/u;
/** Small words between a phrase and a name: "in der", "în revista". */
const SMALL_WORDS = /^(?:[\p{Ll}\p{M}'’]+\s+){0,3}/u;
const IN_QUOTES = /^["“”„«»《「『‘]([^"“”„«»《》「」『』‘’]{2,60})/u;

/**
 * Whom a phrase of several words inside a line names: "This was first published in The Harbour Post, No. 4.". The name is what
 * stands in quotation marks behind it, else what begins with a capital, up to a sign or number. Null for all else.
 */
export function namedInside(text: string): string | null {
  if (text.length > LINE_MAX) return null;
  const lower = lowered(text);
  for (const phrase of said(lower, (inside ??= byOpening(labels().filter((phrase) => phrase.includes(' ')))))) {
    const at = lower.indexOf(phrase);
    if (at < 0 || /[\p{L}\p{M}]$/u.test(text.slice(0, at)) || /^[\p{L}\p{M}]/u.test(text.slice(at + phrase.length))) continue;
    const rest = text.slice(at + phrase.length).trim().replace(/^[:：]\s*/u, ''); // prettier-ignore
    const name = rest.replace(SMALL_WORDS, '');
    const quoted = IN_QUOTES.exec(name)?.[1];
    if (quoted) return quoted.trim();
    const whole = name.replace(BEHIND_NAME, '').trim();
    const bare = whole.split(' ').length <= NAME_WORDS ? whole : (CAPITALS.exec(whole)?.[0] ?? whole);
    if (/^[\p{Lu}\p{Lo}]/u.test(bare) && bare.split(' ').length <= NAME_WORDS) return bare;
  }
  return null;
}

let inside: Openings | null = null;
let first: Openings | null = null;
/** Whether a line says where an article appeared first: "was first published in". */
export const tellsFirst = (text: string): boolean =>
  text.length <= LINE_MAX && said(lowered(text), (first ??= byOpening(appearedPhrases()))).length > 0;

/** What a label of several words is followed by without a sign, where it holds quotation marks or stands for a firm in capitals: "За інформацією КП «Водоканал»". */
export function behindLabel(text: string): string | null {
  const lower = lowered(text.trim());
  const label = labelList().startingAt(lower).find((phrase) => phrase.includes(' ') && lower[phrase.length] === ' ');
  const rest = label === undefined ? '' : text.trim().slice(label.length).trim();
  return /^[\p{Lu}«„“"]/u.test(rest) && /[«„“"]|^\p{Lu}{2,}/u.test(rest) && rest.split(' ').length <= NAME_WORDS && !/[.!?]$/u.test(rest) ? rest : null;
}

/** A line that starts as attributions do and names nobody: "Source code: …", "View original image". */
export const isNameless = (text: string): boolean => startsWith(text, () => true) && attributionIn(text) === null;

/** The same where it starts with a single word, which is hardly ever a notice then: "Quelle der Freude". */
export const isMisleading = (text: string): boolean =>
  startsWith(text, (phrase) => !phrase.includes(' ')) && attributionIn(text) === null;

/** A line that starts as attributions do, whatever follows. */
export const startsAsSource = (text: string): boolean => startsWith(text, () => true);

function startsWith(text: string, counts: (phrase: string) => boolean): boolean {
  const start = lowered(text.trim());
  return labelList().startingAt(start).some((phrase) => start[phrase.length] === ' ' && counts(phrase));
}
