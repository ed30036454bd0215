import { LANGUAGES } from '../languages/languages.ts';
import { escaped } from '../text/patterns.ts';

/** The words that label a later date ("Updated:", "Last modified"), with their colons, as a part of a pattern; made beforehand by the build. */
export function updatedWords(): string {
  const phrases = LANGUAGES.flatMap(({ cues }) => (cues.updated ?? []).map(({ phrase }) => phrase));
  return [...new Set(phrases)].map(escaped).join('|');
}
