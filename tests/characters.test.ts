import { expect, test } from 'vitest';
import { CLASS, DIGIT, FOLD, IDEOGRAPH, LETTER, LOWER, OTHER, SPACE, UPPER } from '../src/text/characters.ts';
import { wordsOf } from '../src/text/words.ts';

const isIdeograph = (code: number): boolean =>
  [[0x0e00, 0x0eff], [0x1000, 0x109f], [0x1780, 0x17ff], [0x3005, 0x30ff], [0x3400, 0x9fff], [0xf900, 0xfaff]].some(([from = 0, to = 0]) => code >= from && code <= to); // prettier-ignore

/** The class of one character, asked for by itself. Signs have classes of their own beside these. */
function classOf(code: number): number {
  const char = String.fromCharCode(code);
  if (code >= 0xd800 && code < 0xe000) return LETTER;
  if (/\s|[\u200b\ufeff\u00ad]/u.test(char)) return SPACE;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (!/\p{L}|\p{M}/u.test(char)) return OTHER;
  if (isIdeograph(code)) return IDEOGRAPH;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER;
  return char.toUpperCase() === char ? LETTER : LOWER;
}

test('the class of every character is what it has by itself, signs aside', () => {
  const wrong: number[] = [];
  for (let code = 0; code < 65536; code++) if ((CLASS[code] ?? 0) <= IDEOGRAPH && CLASS[code] !== classOf(code)) wrong.push(code);
  expect(wrong).toEqual([]);
  expect(CLASS.filter((cls) => cls > IDEOGRAPH).length).toBeLessThan(60);
});

test('every character below Han folds to its lower case, İ to its base letter', () => {
  const wrong: number[] = [];
  for (let code = 0; code < 0x3000; code++) if (FOLD[code] !== String.fromCharCode(code).toLowerCase().charCodeAt(0)) wrong.push(code);
  expect(wrong).toEqual([]);
});

test.each([
  ['Πηγή', 'ΠΗΓΗ'],
  ['Ροή ειδήσεων', 'ΡΟΗ ΕΙΔΗΣΕΩΝ'],
  ['Προηγούμενος', 'ΠΡΟΗΓΟΥΜΕΝΟΣ'],
  ['kategori', 'KATEGORİ'],
  ['yazarın', 'YAZARIN'],
])('"%s" has the words of "%s"', (lower, upper) => expect(wordsOf(upper)).toEqual(wordsOf(lower)));
