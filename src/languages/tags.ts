import { LANGUAGES } from './languages.ts';
import type { LanguageFile } from './language.ts';

/** What tells languages with a file from each other, in the order of LANGUAGES. */
export const TAGS: readonly Pick<LanguageFile, 'tag' | 'iso3'>[] = LANGUAGES.map(({ tag, iso3 }) => ({ tag, iso3 }));
