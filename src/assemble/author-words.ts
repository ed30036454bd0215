import { LANGUAGES } from '../languages/languages.ts';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const alternatives = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

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
    by: alternatives(LANGUAGES.flatMap(({ authors }) => authors.by.map((word) => word.replace(/[:：]\s*$/, '')))),
    and: alternatives(LANGUAGES.flatMap(({ authors }) => authors.and)),
    titles: alternatives(LANGUAGES.flatMap(({ titles }) => titles)),
    dated: alternatives([...months.map((name) => name[0]?.toUpperCase() + name.slice(1)), 'Updated', 'Published']),
  };
}
