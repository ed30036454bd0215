import { HASH_PRIME, HASH_START, wordsOf } from './words.ts';

/** Stands for the word before a family name of one sign, which tells at the start of a line alone: "王", "김". */
export const OPENS = 1;

/** One hash for two words that stand side by side. */
export const pairOf = (first: number, second: number): number => Math.imul(first, HASH_PRIME) ^ second;

/** One hash for all the words of a phrase. */
export const phraseHash = (phrase: string): number => wordsOf(phrase).reduce(pairOf, HASH_START);
