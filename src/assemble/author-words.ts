import { LANGUAGES } from '../languages/languages.ts';
import { anyOf } from '../text/patterns.ts';

/** The words of bylines in all languages, as parts of patterns, the longest first; the build makes them beforehand. */
export interface AuthorWords {
  /** "by", "Author", without their colons. */
  readonly by: string;
  readonly and: string;
  readonly titles: string;
  /** Names of months, with capitals, and what labels a date. */
  readonly dated: string;
}

export function authorWords(): AuthorWords {
  const months = LANGUAGES.flatMap((language) => language.months.flat()).filter((name) => /^\p{L}{3,}$/u.test(name));
  return {
    by: anyOf(LANGUAGES.flatMap(({ authors }) => authors.by.map((word) => word.replace(/[:：]\s*$/, '')))),
    and: anyOf(LANGUAGES.flatMap(({ authors }) => authors.and)),
    titles: anyOf(LANGUAGES.flatMap(({ titles }) => titles)),
    dated: anyOf([...months.map((name) => name[0]?.toUpperCase() + name.slice(1)), 'Updated', 'Published']),
  };
}
