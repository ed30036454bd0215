import { LANGUAGES } from '../languages/languages.ts';
import type { Cue } from '../languages/language.ts';
import { anyOf } from '../text/patterns.ts';

/** The words of bylines in all languages, as parts of patterns, the longest first; the build makes them beforehand. */
export interface AuthorWords {
  /** "by", "Author", without their colons. */
  readonly by: string;
  readonly and: string;
  readonly titles: string;
  /** "reports", behind a name. */
  readonly after: string;
  /** "Photos", without their signs: before the name of who took them. */
  readonly photos: string;
  /** "Editor", "Translated by", without their colons: before the name of who did not write. */
  readonly edited: string;
  /** Names of months, with capitals, and what labels a date. */
  readonly dated: string;
}

/** "Photo:", "图/": what captions begin with that name who took the picture. */
function creditsIn(cues: readonly Cue[] = []): string[] {
  return cues.flatMap(({ at, phrase }) =>
    at === 'starts' ? (/^(\p{L}[\p{L}\p{M} ]*?)\s?[:：=＝/／]$/u.exec(phrase)?.slice(1) ?? []) : [],
  );
}

export function authorWords(): AuthorWords {
  const months = LANGUAGES.flatMap((language) => language.months.flat()).filter((name) => /^\p{L}{3,}$/u.test(name));
  return {
    by: anyOf(LANGUAGES.flatMap(({ authors }) => authors.by.map((word) => word.replace(/[:：]\s*$/, '')))),
    and: anyOf(LANGUAGES.flatMap(({ authors }) => authors.and)),
    after: anyOf(LANGUAGES.flatMap(({ authors }) => authors.after ?? [])),
    photos: anyOf(LANGUAGES.flatMap(({ authors, cues }) => [...(authors.photos ?? []), ...creditsIn(cues.caption)])),
    edited: anyOf(LANGUAGES.flatMap(({ authors }) => (authors.edited ?? []).map((word) => word.replace(/[:：]\s*$/, '')))),
    titles: anyOf(LANGUAGES.flatMap(({ titles }) => titles)),
    dated: anyOf([...months.map((name) => name[0]?.toUpperCase() + name.slice(1)), 'Updated', 'Published']),
  };
}
