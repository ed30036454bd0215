const SAMPLE = 4096;
/** Share of one byte parity that must be NUL: Latin text in UTF-16 has nearly all, binary files rarely any such order. */
const NUL_SHARE = 0.4;

/** So many bytes tell other scripts from chance. */
const ENOUGH = 16;
/** Share of characters that must be of one script, or common to all. */
const OF_ONE_SCRIPT = 0.9;
const SCRIPTS = [
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Greek}/gu,
  /\p{Script=Arabic}/gu,
  /\p{Script=Hebrew}/gu,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu,
  /[\p{Script=Hangul}\p{Script=Han}]/gu,
  /\p{Script=Thai}/gu,
  /\p{Script=Devanagari}/gu,
  /\p{Script=Bengali}/gu,
  /\p{Script=Tamil}/gu,
  /\p{Script=Georgian}/gu,
  /\p{Script=Armenian}/gu,
];
/** ASCII, quotation marks and dashes, East Asian punctuation and digits. */
const COMMON = /[\t\n\r\x20-\x7e\u00a0-\u00bf\u2010-\u2027\u3000-\u3011\uff01-\uff1f]/gu;
/** No text holds these; bytes read in the wrong order or with another table do. */
const NONSENSE = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffd\p{Cn}\p{Co}]/u;
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f]/gu;
/** Share of control characters that no text in another encoding has. */
const CONTROL_SHARE = 0.05;

export type Utf16 = 'utf-16le' | 'utf-16be';

/** The byte order that the mark at the start tells; null where there is none. */
export function markedUtf16(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 by byte order mark, else by NULs on every other byte, else by its script; null for anything else. */
export function utf16Of(bytes: Uint8Array): Utf16 | null {
  return markedUtf16(bytes) ?? latinUtf16(bytes) ?? otherUtf16(bytes.subarray(0, SAMPLE));
}

function latinUtf16(bytes: Uint8Array): Utf16 | null {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  if (end < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = end / 2;
  if (odd / half > NUL_SHARE && even / half < NUL_SHARE / 8) return 'utf-16le';
  if (even / half > NUL_SHARE && odd / half < NUL_SHARE / 8) return 'utf-16be';
  return null;
}

/** UTF-16 of a script beyond Latin: only its spaces, line ends and punctuation have NULs. */
function otherUtf16(sample: Uint8Array): Utf16 | null {
  if (sample.length < ENOUGH || !sample.includes(0) || isOtherText(sample)) return null;
  const [little, big] = [shareOfScript(sample, 'utf-16le'), shareOfScript(sample, 'utf-16be')];
  if (Math.max(little, big) < OF_ONE_SCRIPT) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/** UTF-8, or ASCII but for some signs, with a stray NUL: pairs of its letters would pass for Chinese. */
function isOtherText(sample: Uint8Array): boolean {
  const text = new TextDecoder().decode(sample, { stream: true });
  const controls = text.match(CONTROLS)?.length ?? 0;
  return !text.includes('\ufffd') && controls <= text.length * CONTROL_SHARE;
}

/** Share of characters of the sample's main script, and of what is common to all; 0 for nonsense. */
function shareOfScript(sample: Uint8Array, encoding: Utf16): number {
  // The sample may end within a character.
  const text = new TextDecoder(encoding).decode(sample, { stream: true });
  if (NONSENSE.test(text)) return 0;
  const counts = SCRIPTS.map((script) => text.match(script)?.length ?? 0);
  return (Math.max(...counts) + (text.match(COMMON)?.length ?? 0)) / text.length;
}
