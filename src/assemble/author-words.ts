import { LANGUAGES } from '../languages/languages.ts';
import type { Cue } from '../languages/language.ts';
import { anyOf } from '../text/patterns.ts';
import { caseless } from '../text/phrase-list.ts';

/** The words of bylines in all languages, caseless but for `dated` and `and`; the build makes them beforehand. */
export interface AuthorWords {
  /** "by", "author", without their colons. */
  readonly by: readonly string[];
  /** As a part of a pattern. */
  readonly and: string;
  readonly titles: readonly string[];
  /** "photos", without their signs: before the name of who took them. */
  readonly photos: readonly string[];
  /** Names of months, with capitals, and what labels a date. */
  readonly dated: readonly string[];
}

const caselessAll = (words: readonly string[]): string[] => [...new Set(words.map(caseless))];

/** "Photo:", "图/": short words that captions begin with, before who took the picture. Longer ones are looked up (byline-labels.ts). */
function creditsIn(cues: readonly Cue[] = []): string[] {
  return cues.flatMap(({ at, phrase }) =>
    at === 'starts' ? (/^(\p{L}[\p{L}\p{M}]{0,5})\s?[:：=＝/／]$/u.exec(phrase)?.slice(1) ?? []) : [],
  );
}

export function authorWords(): AuthorWords {
  const months = LANGUAGES.flatMap((language) => language.months.flat()).filter((name) => /^\p{L}{3,}$/u.test(name));
  return {
    by: caselessAll(LANGUAGES.flatMap(({ authors }) => authors.by.map((word) => word.replace(/[:：]\s*$/, '')))),
    // Of several words or long ones hardly any stands between two authors.
    and: anyOf(LANGUAGES.flatMap(({ authors }) => authors.and.filter((word) => /^\S{1,6}$/u.test(word)))),
    photos: caselessAll(LANGUAGES.flatMap(({ authors, cues }) => [...(authors.photos ?? []), ...creditsIn(cues.caption)])),
    titles: caselessAll(LANGUAGES.flatMap(({ titles }) => titles)),
    dated: [...new Set([...months.map((name) => name[0]?.toUpperCase() + name.slice(1)), 'Updated', 'Published'])],
  };
}
