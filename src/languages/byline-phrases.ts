import { LANGUAGES } from './languages.ts';
import { phraseHash } from '../text/pairs.ts';
import { WordTable } from '../text/word-table.ts';

/** What a phrase of bylines stands for; a phrase may stand for several. */
export const BY = 1;
export const CREDIT = 2;
export const EDITED = 4;
export const JOB = 8;
/** Behind a name: "reports". */
export const AFTER = 16;

/** The phrases of bylines in all languages by their hashes; made by the build beforehand. */
export interface BylinePhrases {
  /** A word table's slots. */
  readonly slots: Int32Array;
  /** By number of phrase, what it stands for. */
  readonly kinds: Uint8Array;
}

export function bylinePhrases(): BylinePhrases {
  const table = new WordTable();
  const kinds: number[] = [0];
  const add = (phrases: readonly string[], kind: number): void => {
    for (const phrase of phrases) {
      const number = table.add(phraseHash(phrase));
      kinds[number] = (kinds[number] ?? 0) | kind;
    }
  };
  for (const { authors, titles } of LANGUAGES) {
    // Who edited may have written, but does so seldom.
    add([...authors.by, ...(authors.labels ?? []).filter((label) => !authors.edited?.includes(label))], BY);
    add([...(authors.photos ?? []), ...(authors.credits ?? [])], CREDIT);
    add(authors.edited ?? [], EDITED);
    add(authors.after ?? [], AFTER);
    add([...titles, ...(authors.jobs ?? [])], JOB);
  }
  return { slots: table.slots, kinds: Uint8Array.from(kinds) };
}
