import { LANGUAGES } from '../languages/languages.ts';
import type { CueKind } from '../languages/language.ts';

/** Cues of what stands beside a byline: buttons, counters, menus. */
const BESIDE = ['navigation', 'social', 'comment', 'more', 'related', 'copyright', 'tags', 'promo', 'notice'] as const satisfies readonly CueKind[]; // prettier-ignore
/** "PhD", "MD", "CFP", "EST": degrees, licences and time zones behind a name. */
const INITIALS = /^(?:\p{Lu}[\p{Ll}]?\.?){1,5}\p{Lu}?\.?$/u;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();

let interfaceWords: ReadonlySet<string> | null = null;
let datingPhrases: readonly string[] | null = null;
let datingWords: ReadonlySet<string> | null = null;

/** Whether pages print the words as a button, a counter or a menu's entry, in any language: "No Comments", "Contact Sales". */
export function isInterface(text: string): boolean {
  interfaceWords ??= new Set(LANGUAGES.flatMap(({ cues }) => BESIDE.flatMap((kind) => (cues[kind] ?? []).filter(({ at }) => at === 'whole').map(({ phrase }) => plain(phrase))))); // prettier-ignore
  return interfaceWords.has(plain(text));
}

/** Whether the words begin as what labels a date does, in any language: "Publié le". */
export function isDating(text: string): boolean {
  datingPhrases ??= [...new Set(LANGUAGES.flatMap(({ cues }) => [...(cues.dateline ?? []), ...(cues.updated ?? [])].filter(({ at, phrase }) => at === 'starts' && /^\p{L}{4,}|[:：]$/u.test(phrase)).map(({ phrase }) => phrase.toLowerCase())))]; // prettier-ignore
  const lower = text.toLowerCase();
  return datingPhrases.some((phrase) => lower.startsWith(phrase) && !/^[\p{L}\p{M}]/u.test(lower.slice(phrase.length)));
}

/** Whether the words are degrees or initials and no name: "MS, RD". */
export const isCredential = (text: string): boolean => text.split(/[\s,]+/u).every((word) => INITIALS.test(word) && /\p{Lu}.*\p{Lu}/u.test(word)); // prettier-ignore

/** A name without the words at its end that begin something else: "Jane Doe Updated", "Jane Doe In". */
export function withoutDatingWords(name: string): string {
  datingWords ??= new Set(LANGUAGES.flatMap(({ cues }) => [...(cues.dateline ?? []), ...(cues.updated ?? [])].filter(({ at, phrase }) => at === 'starts' && /^\p{L}{4,}$/u.test(phrase)).map(({ phrase }) => phrase.toLowerCase()))); // prettier-ignore
  const words = name.split(' ');
  while (words.length > 2 && (datingWords.has(words.at(-1)?.toLowerCase() ?? '') || /^(?:In|On|At|View)$/u.test(words.at(-1) ?? '')))
    words.pop();
  return words.join(' ');
}
