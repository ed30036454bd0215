import { LANGUAGES } from './languages.ts';
import type { LanguageFile } from './language.ts';

/** All that LANGUAGES holds, for those who ask while a page is cleaned: built code reads it only then, since few pages need it. */
export const languages = (): readonly LanguageFile[] => LANGUAGES;
