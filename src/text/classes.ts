/** Classes of UTF-16 code units, as the counts of `measure/` need them. */
export const OTHER = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
/** A letter without case, in a script that puts spaces between words. */
export const LETTER = 4;
export const DIGIT = 5;
/** A character that is a word of its own: Han, kana, Thai and their like, which put no spaces between words. */
export const IDEOGRAPH = 6;
export const COMMA = 7;
export const SENTENCE_END = 8;
export const CLOSER = 9;
export const COLON = 10;
export const SEPARATOR = 11;
/** A sign that counts as a word: ©. */
export const SIGN = 12;
