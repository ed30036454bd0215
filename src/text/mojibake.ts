/**
 * Text in UTF-8 that somebody read as windows-1252 or latin-1: "cafÃ©" for "café". Undone where nothing else can be meant.
 */

/** What windows-1252 has at 0x80–0x9F, 0 where it has nothing and readers leave the control character. */
const HIGH =
  '\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178';
const BYTE = new Map(Array.from(HIGH, (char, at) => [char, 0x80 + at] as const).filter(([char]) => char !== '\0'));

const NEXT = `[\u0080-\u00bf${[...BYTE.keys()].join('')}]`;
/** A character of two to four bytes, each of which became one. */
const SEQUENCE = new RegExp(`[\u00c2-\u00df]${NEXT}|[\u00e0-\u00ef]${NEXT}{2}|[\u00f0-\u00f4]${NEXT}{3}`, 'gu');
/** Quick look: most pages hold nothing like it. */
const LOOKS_WRONG = new RegExp(`[\u00c2-\u00f4]${NEXT}`, 'u');
/** But not the `â€` of a quotation mark whose last byte was lost. */
const ACCENTED = /[\u00c0-\u00ff](?![\u0080\u20ac])/gu;

/** What text is made of: the scripts of Europe, Asia's, punctuation, emoji; not the corners of Unicode that chance hits. */
const PLAUSIBLE =
  /^[\u00a0-\u017f\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u0259\u0300-\u0328\u0370-\u04ff\u0531-\u058a\u05d0-\u05ea\u060c-\u06ff\u0900-\u0dff\u0e00-\u0e5b\u10d0-\u10ff\u1e00-\u1eff\u200b-\u2044\u20ac\u20bd\u2122\u2190-\u2193\u25a0-\u25ff\u2600-\u27bf\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7af\ufb01\ufb02\ufe0f\uff01-\uff5e\u{1f300}-\u{1faff}\ufeff]$/u;
/** Capital letters that words end in and signs that follow words: `CAFÉ»`, `AMANHÃ…`. They prove nothing. */
const BY_CHANCE = /^[\u00c3-\u00df][\u00a0\u00ab\u00ae\u00b0\u00b2\u00b3\u00b9\u00bb\u2013\u2014\u2018-\u201d\u2026\u2122\u203a]$/u;
/** Two letters side by side that some alphabet has both of, or Asian characters: `ÚŽ`, `áž…`. Few of them prove nothing. */
const MAYBE = /^[\u00c2-\u00df][\p{Lu}\p{Ll}]$|^[\u00e0\u00e1\u00e3-\u00ef]/u;
/** Signs whose class says letter, and that words do not hold. */
const SIGNS = /[\u00aa\u00b5\u00ba\u02c6]/u;
const SMALL = /\p{Ll}/u;
const ENOUGH_MAYBES = 3;

/** Times that text may have been read wrongly, one after the other. */
const MOST_TIMES = 3;
/** Accented letters that are no part of a sequence, for one sequence: more are a text in a language that has both. */
const LEFT_OVER = 0.25;

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The character that the sequence was; null where the bytes are no UTF-8 or no character of texts. */
function characterOf(sequence: string): string | null {
  const bytes = Uint8Array.from(sequence, (char) => BYTE.get(char) ?? char.charCodeAt(0));
  try {
    const char = STRICT.decode(bytes);
    return PLAUSIBLE.test(char) ? char : null;
  } catch {
    // TypeError: an overlong form or a surrogate.
    return null;
  }
}

type Certainty = 'certain' | 'maybe' | 'chance';

/** How surely the sequence at `at` is one character: a capital inside a word of small letters is no capital. */
function certaintyOf(sequence: string, at: number, text: string): Certainty {
  if (BY_CHANCE.test(sequence)) return at > 0 && SMALL.test(text[at - 1] ?? '') ? 'certain' : 'chance';
  return MAYBE.test(sequence) && !SIGNS.test(sequence) ? 'maybe' : 'certain';
}

/** One reading undone; the same text where that is not beyond doubt. */
function undoOnce(text: string): string {
  const count = { certain: 0, maybe: 0, chance: 0 };
  let used = 0;
  const mended = text.replace(SEQUENCE, (sequence: string, at: number) => {
    const char = characterOf(sequence);
    if (char === null) return sequence;
    count[certaintyOf(sequence, at, text)]++;
    used += sequence.match(ACCENTED)?.length ?? 0;
    return char;
  });
  const leftOver = (text.match(ACCENTED)?.length ?? 0) - used;
  const proven = count.certain > 0 || count.maybe >= ENOUGH_MAYBES;
  return proven && leftOver <= LEFT_OVER * (count.certain + count.maybe + count.chance) ? mended : text;
}

/** Something in the text may have been decoded wrongly: a quick look. */
export const looksWrong = (text: string): boolean => LOOKS_WRONG.test(text);

/** The text with wrong readings of UTF-8 as windows-1252 undone, up to three on top of each other; null where none is certain. */
export function mendMojibake(text: string): string | null {
  if (!looksWrong(text)) return null;
  let mended = text;
  for (let times = 0; times < MOST_TIMES; times++) {
    const next = undoOnce(mended);
    if (next === mended) break;
    mended = next;
  }
  return mended === text ? null : mended;
}

/** Sequences that still look wrongly decoded, and characters that decoding lost (U+FFFD). */
export function countMojibake(text: string): number {
  const lost = text.includes('\ufffd') ? (text.match(/\ufffd+/g)?.length ?? 0) : 0;
  if (!looksWrong(text)) return lost;
  const certain = [...text.matchAll(SEQUENCE)].filter(
    ({ 0: sequence, index }) => certaintyOf(sequence, index, text) === 'certain' && characterOf(sequence) !== null,
  );
  return lost + certain.length;
}
