/** Phrases of all languages by what they are asked for, made beforehand by the build: to read all languages for them takes a while. */
import { lettersOnly, lowered } from '../text/folded.ts';
import { LANGUAGES } from './languages.ts';
import type { Cue, CueKind } from './language.ts';

/** Cues of what stands beside a byline: buttons, counters, menus. */
const BESIDE = ['navigation', 'social', 'comment', 'more', 'related', 'copyright', 'tags', 'promo', 'notice', 'other'] as const satisfies readonly CueKind[]; // prettier-ignore

const cuesOf = (...kinds: readonly CueKind[]): Cue[] => LANGUAGES.flatMap(({ cues }) => kinds.flatMap((kind) => cues[kind] ?? []));
const phrasesAt = (cues: readonly Cue[], wanted: Cue['at']): string[] => cues.flatMap(({ at, phrase }) => (at === wanted ? [phrase] : []));
const distinct = (phrases: readonly string[]): string[] => [...new Set(phrases)];

/** Lines of buttons, counters and menus, letters only. */
export const interfacePhrases = (): string[] => distinct(phrasesAt(cuesOf(...BESIDE), 'whole').map(lettersOnly));

const dating = (): string[] => phrasesAt(cuesOf('dateline', 'updated'), 'starts');
/** What labels a date, of some length or with its colon; lower case. */
export const datingPhrases = (): string[] => distinct(dating().filter((phrase) => /^\p{L}{4,}|[:：]$/u.test(phrase)).map((phrase) => phrase.toLowerCase())); // prettier-ignore
/** Single words that label a date; lower case. */
export const datingWords = (): string[] => distinct(dating().filter((phrase) => /^\p{L}{4,}$/u.test(phrase)).map((phrase) => phrase.toLowerCase())); // prettier-ignore

/** What labels the day on which a member of a forum joined; lower case, without a colon. */
export const joinedPhrases = (): string[] => distinct(LANGUAGES.flatMap(({ joined = [] }) => joined));

/** With what attributions start, without colons, as `lowered` gives it; the longest first. */
export const sourcePhrases = (): string[] =>
  distinct([...phrasesAt(cuesOf('source'), 'starts'), ...phrasesAt(cuesOf('source'), 'has'), ...LANGUAGES.flatMap(({ appeared = [], published = [] }) => [...appeared, ...published])].map((phrase) => lowered(phrase.replace(/[:：=＝՝]$/u, '').trim()))).sort((a, b) => b.length - a.length); // prettier-ignore

/** What tells where an article appeared first, as `lowered` gives it. */
export const appearedPhrases = (): string[] => distinct(LANGUAGES.flatMap(({ appeared = [] }) => appeared).map(lowered));

/** Phrases of notices on rights; lower case. */
export const noticePhrases = (): string[] => distinct(cuesOf('copyright').map(({ phrase }) => phrase.toLowerCase()));
