import { OPENS, pairOf } from '../text/pairs.ts';
import { WordTable } from '../text/word-table.ts';
import { wordsOf } from '../text/words.ts';
import { nameSlots } from './name-tables.ts';

let table: WordTable | null = null;

/** Whether the word with this hash is a name of the language files. */
export const isGivenName = (hash: number): boolean => (table ??= new WordTable(nameSlots())).find(hash) > 0;

/** Korean names are written as one word: the family's syllable and two more. */
const KOREAN = /^[\p{sc=Hangul}]{3}(?![\p{sc=Hangul}])/u;
const isKorean = (text: string): boolean => KOREAN.test(text) && opens(wordsOf(text.slice(0, 1))[0] ?? 0);
/** A family name of one sign. */
const opens = (hash: number): boolean => isGivenName(pairOf(OPENS, hash));

/** Names among the words of a text, by their hashes as `wordsOf` gives them, and whether the first of them is one. */
export function namesAmong(text: string, words: readonly number[]): { readonly count: number; readonly first: boolean } {
  const isFamily = opens(words[0] ?? 0);
  let count = isFamily ? 1 : 0;
  for (let at = 0; at < words.length; at++)
    if (isGivenName(words[at] as number)) count++;
    else if (at > 0 && isGivenName(pairOf(words[at - 1] as number, words[at] as number))) count += 2;
  const first = isFamily || isGivenName(words[0] ?? 0) || isGivenName(pairOf(words[0] ?? 0, words[1] ?? 0)) || isKorean(text);
  return { count, first };
}

/** Whether a text starts with a name of the language files. */
export const startsWithName = (text: string): boolean => namesAmong(text, wordsOf(text)).first;
