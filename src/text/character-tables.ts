import { CLOSER, COLON, COMMA, DIGIT, IDEOGRAPH, LETTER, LOWER, OTHER, SENTENCE_END, SEPARATOR, SIGN, SPACE, UPPER } from './classes.ts';

/** Class by code unit. Surrogates count as letters: most are rare Han or emoji, neither changes a count much. */
export const CLASS = new Uint8Array(65536);
/** Lower case by code unit; length-changing cases (İ) fold to their base letter. */
export const FOLD = new Uint16Array(65536);
/**
 * As FOLD, for words that are looked up. Greek capitals are written without accents, and Turkish has two letters for I, so neither
 * is told apart: "ΠΗΓΗ" is "Πηγή", "KATEGORİ" and "KATEGORI" are "kategori".
 */
export const PLAIN = new Uint16Array(65536);

/** Classes of what is no letter without case, by the runs of their characters, a later row over an earlier: quicker by far than to ask for each character. */
const RUNS = [
  [LOWER, /\p{Changes_When_Uppercased}+/gu],
  [OTHER, /[^\p{L}\p{M}]+/gu],
  [UPPER, /[\p{Lu}\p{Lt}]+/gu],
  [DIGIT, /\p{Nd}+/gu],
  [SPACE, /[\s\u200b\ufeff\u00ad]+/gu],
] as const;

/** Code units of scripts without spaces, end not included: their letters and marks are words of their own. */
const IDEOGRAPHS = [
  [0x0e00, 0x0f00], // Thai, Lao
  [0x1000, 0x10a0], // Burmese
  [0x1780, 0x1800], // Khmer
  [0x3005, 0x3100],
  [0xf900, 0xfb00],
] as const;

/** Long stretches of one class, which need no pattern: Han, Hangul, surrogates. Private use between them is no class. */
const STRETCHES = [
  [IDEOGRAPH, 0x3400, 0x4dc0],
  [IDEOGRAPH, 0x4e00, 0xa000],
  [LETTER, 0xac00, 0xd7a4],
  [LETTER, 0xd800, 0xe000],
] as const;

/** The rest, with what lies between. */
const OTHERS = [
  [0, 0x3400],
  [0xa000, 0xac00],
  [0xd7a4, 0xd800],
  [0xf900, 0x10000],
] as const;

/** Letters with case are looked for below and above these: none between would change. */
const CASED_TO = 0x3000;
const CASED_AGAIN = 0xff00;

function classify(from: number, to: number): void {
  const all = String.fromCharCode(...FOLD.subarray(from, to));
  CLASS.fill(LETTER, from, to);
  for (const [cls, runs] of RUNS)
    for (const { 0: run, index } of all.matchAll(runs)) CLASS.fill(cls, from + index, from + index + run.length);
  if (from >= CASED_TO && from < CASED_AGAIN && to <= CASED_AGAIN) return;
  // Of all characters only İ has more than one below it.
  const lower = all.replace('\u0130', 'i').toLowerCase();
  for (let at = 0; at < lower.length; at++) if (from + at < CASED_TO || from + at >= CASED_AGAIN) FOLD[from + at] = lower.charCodeAt(at);
}

const mark = (chars: string, cls: number): void => {
  for (const char of chars) CLASS[char.charCodeAt(0)] = cls;
};

for (let code = 0; code < 65536; code++) FOLD[code] = code;
for (const [from, to] of OTHERS) classify(from, to);
for (const [from, to] of IDEOGRAPHS)
  for (let code = from; code < to; code++)
    if (CLASS[code] === LETTER || CLASS[code] === LOWER || CLASS[code] === UPPER) CLASS[code] = IDEOGRAPH;
for (const [cls, from, to] of STRETCHES) CLASS.fill(cls, from, to);
mark(',،、，;؛', COMMA);
mark('.!?…。！？؟։।', SENTENCE_END);
mark('"\'”’“„»«)]}）」』›', CLOSER);
mark(':：', COLON);
mark('|•·/–—-▪►●*>→‹<', SEPARATOR);
mark('©®℗™', SIGN);

const ALIKE: Readonly<Record<string, string>> = { α: 'άΆ', ε: 'έΈ', η: 'ήΉ', ι: 'ίΊϊΪΐ', ο: 'όΌ', υ: 'ύΎϋΫΰ', ω: 'ώΏ', σ: 'ς', i: 'ı' };
PLAIN.set(FOLD);
for (const [plain, others] of Object.entries(ALIKE)) for (const other of others) PLAIN[other.charCodeAt(0)] = plain.charCodeAt(0);
