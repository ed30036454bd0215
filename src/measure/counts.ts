import * as C from '../text/characters.ts';
import { HASH_PRIME, HASH_START } from '../text/words.ts';
import { COLUMN } from '../features.ts';

/** What one pass over a block's characters gives besides its counts. */
export interface Scan {
  /** Hashes of the words, numbers left out. */
  readonly words: number[];
  /** Words before the first colon; -1 without one. */
  colonAt: number;
  /** Hash of the block's first signs with names and numbers masked: "Posted by Ann, 12:30" and "Posted by Bob, 9:05" are alike. */
  shape: number;
}

/** So many words, numbers and signs of a block make its shape. */
const SHAPE_TOKENS = 30;
const NAME_TOKEN = 1;
const NUMBER_TOKEN = 2;

const YEAR_MIN = 1900;
const YEAR_MAX = 2100;

/** Counts characters and words of one block into its row of features. */
export function countCharacters(text: string, row: Float32Array, months: ReadonlySet<number>): Scan {
  const scan: Scan = { words: [], colonAt: -1, shape: HASH_START };
  let tokens = 0, afterName = false; // prettier-ignore
  let words = 0, letters = 0, capitalised = 0, allCaps = 0, digits = 0, commas = 0, sentences = 0, closers = 0; // prettier-ignore
  let separators = 0, numbers = 0, year = 0, time = 0, numericDate = 0, address = 0; // prettier-ignore
  let hash = HASH_START, length = 0, uppers = 0, firstUpper = false; // prettier-ignore
  let run = 0, value = 0; // prettier-ignore
  let last = C.SPACE;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const cls = C.CLASS[code] ?? 0;
    if (cls === C.LOWER || cls === C.UPPER || cls === C.LETTER) {
      if (length === 0) firstUpper = cls === C.UPPER;
      if (cls === C.UPPER) uppers++;
      hash = Math.imul(hash ^ (C.PLAIN[code] ?? code), HASH_PRIME);
      length++;
    } else if (length > 0) {
      words++;
      letters += length;
      if (firstUpper) capitalised++;
      if (length > 1 && uppers === length) allCaps++;
      scan.words.push(hash);
      if (tokens < SHAPE_TOKENS && !(firstUpper && afterName)) {
        scan.shape = Math.imul(scan.shape ^ (firstUpper ? NAME_TOKEN : hash), HASH_PRIME);
        tokens++;
      }
      afterName = firstUpper;
      hash = HASH_START;
      length = 0;
      uppers = 0;
    }
    if (cls === C.DIGIT) {
      digits++;
      run++;
      value = value * 10 + (code & 15);
    } else if (run > 0) {
      numbers++;
      scan.shape = tokens++ < SHAPE_TOKENS ? Math.imul(scan.shape ^ NUMBER_TOKEN, HASH_PRIME) : scan.shape;
      afterName = false;
      if (run === 4 && value >= YEAR_MIN && value <= YEAR_MAX) year = 1;
      if (run <= 2 && (cls === C.COLON || code === 0x68) && C.CLASS[text.charCodeAt(at + 1)] === C.DIGIT) time = 1;
      if (run <= 4 && (code === 46 || code === 47 || code === 45) && C.CLASS[text.charCodeAt(at + 1)] === C.DIGIT) numericDate++;
      // "3. 6. 2016"
      if (run <= 2 && code === 46 && text.charCodeAt(at + 1) === 32 && C.CLASS[text.charCodeAt(at + 2)] === C.DIGIT) numericDate++;
      if (code === 0x5e74 || code === 0x6708 || code === 0xb144 || code === 0xc6d4) numericDate += 2;
      run = 0;
      value = 0;
    }
    switch (cls) {
      case C.IDEOGRAPH:
        words++;
        letters++;
        scan.words.push(Math.imul(HASH_START ^ code, HASH_PRIME));
        break;
      case C.SIGN:
        scan.words.push(Math.imul(HASH_START ^ code, HASH_PRIME));
        break;
      case C.COMMA:
        commas++;
        break;
      case C.SENTENCE_END:
        if (last !== C.SENTENCE_END && (at + 1 >= text.length || (C.CLASS[text.charCodeAt(at + 1)] ?? 0) !== C.DIGIT)) sentences++;
        break;
      case C.CLOSER:
        closers++;
        break;
      case C.COLON:
        if (scan.colonAt < 0) scan.colonAt = scan.words.length;
        if (code === 58 && text.charCodeAt(at + 1) === 47 && text.charCodeAt(at + 2) === 47) address = 1;
        break;
      case C.SEPARATOR:
        separators++;
        break;
      default:
        if (code === 64) address = 1;
    }
    if (cls !== C.LOWER && cls !== C.UPPER && cls !== C.LETTER && cls !== C.DIGIT && cls !== C.SPACE && tokens < SHAPE_TOKENS) {
      scan.shape = Math.imul(scan.shape ^ code, HASH_PRIME);
      tokens++;
      afterName = false;
    }
    last = cls;
  }
  const all = words + numbers;
  row[COLUMN.words] = all;
  row[COLUMN.chars] = text.length;
  row[COLUMN.wordLength] = words ? letters / words : 0;
  row[COLUMN.capitalised] = words ? capitalised / words : 0;
  row[COLUMN.allCaps] = words ? allCaps / words : 0;
  row[COLUMN.digits] = digits / text.length;
  row[COLUMN.commas] = commas;
  row[COLUMN.sentences] = sentences;
  row[COLUMN.closers] = closers;
  row[COLUMN.separators] = separators;
  row[COLUMN.date] = numericDate > 1 || (numbers > 0 && scan.words.some((word) => months.has(word))) ? 1 : 0;
  row[COLUMN.time] = time;
  row[COLUMN.year] = year;
  row[COLUMN.address] = address;
  markEnds(text, row);
  return scan;
}

function markEnds(text: string, row: Float32Array): void {
  let end = text.length - 1;
  while (end > 0 && C.CLASS[text.charCodeAt(end)] === C.CLOSER && text.charCodeAt(end) !== 0xbb) end--;
  const lastClass = C.CLASS[text.charCodeAt(end)] ?? 0;
  const firstClass = C.CLASS[text.charCodeAt(0)] ?? 0;
  row[COLUMN.endsSentence] = lastClass === C.SENTENCE_END ? 1 : 0;
  row[COLUMN.endsColon] = lastClass === C.COLON ? 1 : 0;
  row[COLUMN.startsUpper] = firstClass === C.UPPER ? 1 : 0;
  row[COLUMN.startsSign] = firstClass === C.OTHER || firstClass === C.SEPARATOR || firstClass === C.SIGN ? 1 : 0;
  row[COLUMN.endsSign] = lastClass === C.SEPARATOR || text.endsWith('»') || text.endsWith('…') ? 1 : 0;
}
