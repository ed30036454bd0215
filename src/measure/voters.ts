import { LANGUAGES } from '../languages/languages.ts';
import { PLAIN_LANGUAGES } from '../languages/words.ts';
import { WordTable } from '../text/word-table.ts';
import { byNumber } from '../text/by-number.ts';
import { wordsOf } from '../text/words.ts';

/** Which languages a function word speaks for, as flat tables, which the build makes beforehand. */
export interface Voters {
  /** A word table's slots. */
  readonly slots: Int32Array;
  /** Languages, by their place in LANGUAGES and then in PLAIN_LANGUAGES, of the first word, then the second. */
  readonly languages: Uint8Array;
  /** By number of word: the first of its languages; those up to the next word's are its own. */
  readonly from: Int32Array;
}

export function voterTables(): Voters {
  const table = new WordTable();
  const found: number[][] = [];
  const add = (word: string, language: number): void => {
    const [hash, more] = wordsOf(word);
    if (hash === undefined || more !== undefined) return;
    const list = (found[table.add(hash)] ??= []);
    if (!list.includes(language)) list.push(language);
  };
  LANGUAGES.forEach(({ functionWords }, at) => functionWords.forEach((word) => add(word, at)));
  PLAIN_LANGUAGES.forEach(({ words }, at) => words.split(' ').forEach((word) => add(word, LANGUAGES.length + at)));
  const { list, from } = byNumber(table.size, found, 0);
  return { slots: table.slots, languages: Uint8Array.from(list), from };
}
