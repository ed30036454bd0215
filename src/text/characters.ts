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

/** Class by code unit. Surrogates count as letters: most are rare Han or emoji, neither changes a count much. */
export const CLASS = new Uint8Array(65536);
/** Lower case by code unit; length-changing cases (İ) fold to their base letter. */
export const FOLD = new Uint16Array(65536);

const CASED = /\p{Lu}|\p{Lt}/u;
const ANY_LETTER = /\p{L}|\p{M}/u;
const NUMBER = /\p{Nd}/u;
const WHITE = /\s|[\u200b\ufeff\u00ad]/u;

const isIdeograph = (code: number): boolean =>
  (code >= 0x0e00 && code <= 0x0eff) || // Thai, Lao
  (code >= 0x1000 && code <= 0x109f) || // Burmese
  (code >= 0x1780 && code <= 0x17ff) || // Khmer
  (code >= 0x3005 && code <= 0x30ff && code !== 0x3000) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xf900 && code <= 0xfaff);

function classOf(code: number): number {
  const char = String.fromCharCode(code);
  if (WHITE.test(char)) return SPACE;
  if (NUMBER.test(char)) return DIGIT;
  if (ANY_LETTER.test(char)) {
    if (isIdeograph(code)) return IDEOGRAPH;
    if (CASED.test(char)) return UPPER;
    return char.toUpperCase() === char ? LETTER : LOWER;
  }
  return OTHER;
}

const mark = (chars: string, cls: number): void => {
  for (const char of chars) CLASS[char.charCodeAt(0)] = cls;
};

/** Long stretches of one class, without case: to ask for each character takes a fifth of a small page's time. */
const STRETCHES = [
  { from: 0x3400, to: 0x4dc0, cls: IDEOGRAPH },
  { from: 0x4e00, to: 0xa000, cls: IDEOGRAPH },
  { from: 0xac00, to: 0xd7a4, cls: LETTER },
  { from: 0xd800, to: 0xe000, cls: LETTER },
  { from: 0xe000, to: 0xf900, cls: OTHER },
] as const;

for (const { from, to, cls } of STRETCHES) {
  CLASS.fill(cls, from, to);
  for (let code = from; code < to; code++) FOLD[code] = code;
}
for (let code = 0, next = 0; code < 65536; code++) {
  const stretch = STRETCHES[next];
  if (stretch?.from === code) {
    code = stretch.to - 1;
    next++;
    continue;
  }
  CLASS[code] = classOf(code);
  const lower = code < 0x3000 || code >= 0xff00 ? String.fromCharCode(code).toLowerCase() : '';
  FOLD[code] = lower ? lower.charCodeAt(0) : code;
}
mark(',،、，;؛', COMMA);
mark('.!?…。！？؟։।', SENTENCE_END);
mark('"\'”’“„»«)]}）」』›', CLOSER);
mark(':：', COLON);
mark('|•·/–—-▪►●*>→‹<', SEPARATOR);
mark('©®℗™', SIGN);
