import { LANGUAGES } from '../languages/languages.ts';
import type { Cue } from '../languages/language.ts';
import { anyOf } from '../text/patterns.ts';

/** The words of bylines in all languages, as parts of patterns, the longest first; the build makes them beforehand. */
export interface AuthorWords {
  /** "by", "Author", without their colons. */
  readonly by: string;
  readonly and: string;
  readonly titles: string;
  /** "Photos", without their signs: before the name of who took them. */
  readonly photos: string;
  /** Names of months, with capitals, and what labels a date. */
  readonly dated: string;
}

/** "Photo:", "图/": short words that captions begin with, before who took the picture. Longer ones are looked up (byline-labels.ts). */
function creditsIn(cues: readonly Cue[] = []): string[] {
  return cues.flatMap(({ at, phrase }) =>
    at === 'starts' ? (/^(\p{L}[\p{L}\p{M}]{0,5})\s?[:：=＝/／]$/u.exec(phrase)?.slice(1) ?? []) : [],
  );
}

export function authorWords(): AuthorWords {
  const months = LANGUAGES.flatMap((language) => language.months.flat()).filter((name) => /^\p{L}{3,}$/u.test(name));
  return {
    by: anyOf(LANGUAGES.flatMap(({ authors }) => authors.by.map((word) => word.replace(/[:：]\s*$/, '')))),
    // Of several words or long ones hardly any stands between two authors.
    and: anyOf(LANGUAGES.flatMap(({ authors }) => authors.and.filter((word) => /^\S{1,6}$/u.test(word)))),
    photos: anyOf(LANGUAGES.flatMap(({ authors, cues }) => [...(authors.photos ?? []), ...creditsIn(cues.caption)])),
    titles: anyOf(LANGUAGES.flatMap(({ titles }) => titles)),
    dated: anyOf([...months.map((name) => name[0]?.toUpperCase() + name.slice(1)), 'Updated', 'Published']),
  };
}
