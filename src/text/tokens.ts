import { CLASS, DIGIT, LETTER, LOWER, PLAIN, SPACE, UPPER } from './characters.ts';
import { HASH_PRIME, HASH_START } from './words.ts';

/** Words of a line that are tokens, pairs of them that are too, and characters in which they are looked for. */
const WORDS = 24;
const PAIRS = 16;
const CHARS = 200;
const ZERO = 48;
/** What tells the first word from the same one further on. */
const FIRST = 94;

/** Hashes of what a line's start is made of: its words, case folded and digits all alike, each sign as a word; its first word as such; and pairs of words. */
export function tokensOf(text: string): number[] {
  const tokens = startWords(text);
  const words = tokens.length;
  const [first] = tokens;
  if (first !== undefined) tokens.push(Math.imul(first ^ FIRST, HASH_PRIME));
  for (let at = 1; at < words && at <= PAIRS; at++) {
    tokens.push(Math.imul(Math.imul(tokens[at - 1] as number, HASH_PRIME) ^ (tokens[at] as number), HASH_PRIME));
  }
  return tokens;
}

function startWords(text: string): number[] {
  const found: number[] = [];
  const end = Math.min(text.length, CHARS);
  let hash = HASH_START;
  let open = false;
  for (let at = 0; at <= end && found.length < WORDS; at++) {
    const code = at < end ? text.charCodeAt(at) : 32;
    const cls = CLASS[code] ?? 0;
    if (cls === LOWER || cls === UPPER || cls === LETTER || cls === DIGIT) {
      hash = Math.imul(hash ^ (cls === DIGIT ? ZERO : (PLAIN[code] ?? code)), HASH_PRIME);
      open = true;
      continue;
    }
    if (open) found.push(hash);
    hash = HASH_START;
    open = false;
    if (cls !== SPACE && found.length < WORDS) found.push(Math.imul(HASH_START ^ code, HASH_PRIME));
  }
  return found;
}
