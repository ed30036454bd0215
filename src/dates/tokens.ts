/** A number, a word or a sign of a line. Offsets are UTF-16 units of the line. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign';
  /** Folded: Latin digits, lower case, no accents. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** White space stands before it. */
  readonly gap: boolean;
  /** A number's value, else NaN. */
  readonly value: number;
}

/** First code points of the decimal digits that news pages print: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];
export const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/u;
const FOREIGN = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19\uff0e\uff0f\uff1a\uff0d\uff0c\uff0b]/gu;
/** Han is split into characters, since no spaces part its words. */
const PIECE = /(\d+)|(\p{Script=Han})|([\p{L}\p{M}]+)|(\s+)|([^\d\p{L}\p{M}\s])/gu;
const HAN = /\p{Script=Han}/u;
/** What Korean writes right after a number; the rest of the word is a particle. */
const KOREAN_UNIT = /^[년월일시분초]/u;
/** Most words need no folding beyond lower case. */
const PLAIN = /^[a-zA-Z]+$/u;
/** Of Latin and Greek, and the short vowels of Arabic, which most print without. */
const MARKS = /[\u0300-\u036f\u064b-\u0652]/gu;

function latinDigit(char: string): string {
  const code = char.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  return String.fromCharCode(code - 0xfee0);
}

/** Lower case without Latin and Greek accents and Arabic vowels, so that capitals, which often lose them, match too. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word.toLowerCase().normalize('NFD').replace(MARKS, '').normalize('NFC');
}

/** Keeps the length, so that offsets stay true. */
export function withLatinDigits(text: string): string {
  return text.replace(FOREIGN, latinDigit);
}

/** Splits words at a Han border: `\p{L}+` would run across it. */
function wordLength(word: string): number {
  for (let at = 1; at < word.length; at += 1) if (HAN.test(word.charAt(at))) return at;
  return word.length;
}

/** A year that flattening glued to the day of the next date: "5 Mar 20245 Mar 2024". */
const GLUED_YEAR = /^(?:19|20)\d{3,4}$/u;
const BEFORE_MONTH = /^ \p{L}/u;

export function tokenize(line: string, start = 0, end = line.length): Token[] {
  const text = withLatinDigits(line.slice(start, end));
  const tokens: Token[] = [];
  let gap = true;
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(text); match !== null; match = PIECE.exec(text)) {
    let piece = match[0];
    const [, digits, han, word, space] = match;
    if (space !== undefined) {
      gap = true;
      continue;
    }
    if (word !== undefined) {
      const afterNumber = !gap && tokens.at(-1)?.kind === 'number';
      piece = afterNumber && KOREAN_UNIT.test(word) ? word.charAt(0) : word.slice(0, wordLength(word));
      PIECE.lastIndex = match.index + piece.length;
    }
    const isGlued = digits !== undefined && GLUED_YEAR.test(digits) && tokens.at(-1)?.kind === 'word';
    if (isGlued && BEFORE_MONTH.test(text.slice(PIECE.lastIndex, PIECE.lastIndex + 2))) {
      piece = piece.slice(0, 4);
      PIECE.lastIndex = match.index + piece.length;
    }
    const from = start + match.index;
    const kind = digits !== undefined ? 'number' : han !== undefined || word !== undefined ? 'word' : 'sign';
    const folded = kind === 'word' ? fold(piece) : piece;
    tokens.push({ kind, text: folded, from, to: from + piece.length, gap, value: kind === 'number' ? Number(piece) : NaN });
    gap = false;
  }
  return tokens;
}

/** The folded words and numbers of a form, joined by spaces. */
export function keyOf(form: string): string {
  return tokenize(form)
    .filter((token) => token.kind !== 'sign')
    .map((token) => (token.kind === 'number' ? String(token.value) : token.text))
    .join(' ');
}
