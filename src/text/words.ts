import { CLASS, DIGIT, IDEOGRAPH, LETTER, LOWER, PLAIN, SIGN, UPPER } from './characters.ts';

/** FNV-1a's start and prime, here over folded UTF-16 units. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** FNV-1a of a text's UTF-16 units as they are, or on from another hash. */
export function hashOf(text: string, seed = HASH_START): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME);
  return hash | 0;
}

/** The hashes of a line's words: case folded; numbers and punctuation left out; © counts as a word. */
export function wordsOf(text: string): number[] {
  const found: number[] = [];
  let hash = HASH_START;
  let open = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const cls = CLASS[code] ?? 0;
    const letter = cls === LOWER || cls === UPPER || cls === LETTER;
    if (letter) {
      hash = Math.imul(hash ^ (PLAIN[code] ?? code), HASH_PRIME);
      open = true;
      continue;
    }
    if (open) found.push(hash);
    hash = HASH_START;
    open = false;
    if (cls === IDEOGRAPH || cls === SIGN) found.push(Math.imul(HASH_START ^ code, HASH_PRIME));
  }
  return found;
}

/** Words for likeness: lower-case runs of letters and digits, each ideograph one. */
export function likenessWords(text: string): number[] {
  const found: number[] = [];
  let hash = HASH_START;
  let open = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const cls = CLASS[code] ?? 0;
    if (cls === LOWER || cls === UPPER || cls === LETTER || cls === DIGIT) {
      hash = Math.imul(hash ^ (PLAIN[code] ?? code), HASH_PRIME);
      open = true;
      continue;
    }
    if (open) found.push(hash);
    hash = HASH_START;
    open = false;
    if (cls === IDEOGRAPH) found.push(Math.imul(HASH_START ^ code, HASH_PRIME));
  }
  return found;
}

/** Letters of a word that stay when it is inflected, and letters from which on it is more than a little word. */
const STEM = 5;
const LEAST = 4;

/** What words have in common with their other forms: the first letters of those that are not short, each two ideographs one. */
export function stemsOf(text: string): number[] {
  const found: number[] = [];
  let hash = HASH_START;
  let letters = 0;
  let before = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const cls = CLASS[code] ?? 0;
    if (cls === LOWER || cls === UPPER || cls === LETTER) {
      if (letters++ < STEM) hash = Math.imul(hash ^ (PLAIN[code] ?? code), HASH_PRIME);
    } else {
      if (letters >= LEAST) found.push(hash);
      hash = HASH_START;
      letters = 0;
    }
    if (cls === IDEOGRAPH && before > 0) found.push(Math.imul(Math.imul(HASH_START ^ before, HASH_PRIME) ^ code, HASH_PRIME));
    before = cls === IDEOGRAPH ? code : 0;
  }
  return found;
}
