import { lowered } from '../text/folded.ts';
import { agencyBehindName, isLoneAgency } from '../text/agencies.ts';
import { sourcePhrases } from './cue-lists.ts';

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

let longestFirst: readonly string[] | null = null;

/** The phrases with which attributions start, in all languages, without their colons; the longest first. */
function labels(): readonly string[] {
  return (longestFirst ??= sourcePhrases());
}

/**
 * A line that starts as attributions do, split: "Quelle: dpa", "Originally published by The Harbour Post". One word without a
 * colon is a label only before an agency: "Source Reuters", but not "Quelle der Freude" nor "Source code: …". Null for all else.
 */
export function attributionIn(whole: string): Attributed | null {
  const text = whole.trim().replace(/^[([（【]\s*|[)\]）】]$/gu, '');
  if (text.length > LINE_MAX) return null;
  const lower = lowered(text);
  const label = labels().find((phrase) => lower.startsWith(phrase) && !/^[\p{L}\p{N}\p{M}]/u.test(text.slice(phrase.length)));
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

/** A line that starts as attributions do and names nobody: "Source code: …", "View original image". */
export const isNameless = (text: string): boolean => startsWith(text, labels()) && attributionIn(text) === null;

/** The same where it starts with a single word, which is hardly ever a notice then: "Quelle der Freude". */
export const isMisleading = (text: string): boolean =>
  startsWith(text, labels().filter((phrase) => !phrase.includes(' '))) && attributionIn(text) === null; // prettier-ignore

function startsWith(text: string, phrases: readonly string[]): boolean {
  const start = lowered(text.trim());
  return phrases.some((phrase) => start.startsWith(`${phrase} `));
}
