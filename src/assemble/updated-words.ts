import { LANGUAGES } from '../languages/languages.ts';
import { caseless } from '../text/phrase-list.ts';

/** The words that label a later date ("updated:", "last modified"), with their colons, caseless; made beforehand by the build. */
export function updatedWords(): string[] {
  const phrases = LANGUAGES.flatMap(({ cues }) => (cues.updated ?? []).map(({ phrase }) => phrase));
  return [...new Set(phrases.map(caseless))];
}
