/** Which blocks of a page are content, by the gold text: 1 content, 0 boilerplate. */

const WORD = /[\p{L}\p{N}]+/gu;
const ASCII_WORD = /[a-z0-9]+/g;
const GRAM = 4;
/** Share of a block's shingles that must stand in the gold text. */
const ENOUGH = 0.6;

export function wordsIn(text: string, ascii: boolean): string[] {
  return text.toLowerCase().match(ascii ? ASCII_WORD : WORD) ?? [];
}

function positions(gold: readonly string[], size: number): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let at = 0; at + size <= gold.length; at++) {
    const key = gold.slice(at, at + size).join(' ');
    const list = found.get(key);
    if (list) list.push(at);
    else found.set(key, [at]);
  }
  return found;
}

/**
 * Long blocks are content where most of their 4-grams stand in the gold text. Short ones must stand there whole, and
 * between the gold positions of the surest content blocks before and after them.
 */
export function align(blocks: readonly string[], goldText: string, ascii: boolean): Uint8Array {
  const gold = wordsIn(goldText, ascii);
  const words = blocks.map((text) => wordsIn(text, ascii));
  const grams = positions(gold, GRAM);
  const labels = new Uint8Array(blocks.length);
  const anchor = new Int32Array(blocks.length).fill(-1);
  words.forEach((list, at) => {
    if (list.length < GRAM) return;
    let hits = 0;
    let first = -1;
    for (let from = 0; from + GRAM <= list.length; from++) {
      const where = grams.get(list.slice(from, from + GRAM).join(' '));
      if (!where) continue;
      hits++;
      if (first < 0) first = where[0] ?? -1;
    }
    if (hits >= ENOUGH * (list.length - GRAM + 1)) {
      labels[at] = 1;
      if (list.length >= 8) anchor[at] = first;
    }
  });
  placeShort(words, gold, labels, anchor);
  return labels;
}

function placeShort(words: readonly string[][], gold: readonly string[], labels: Uint8Array, anchor: Int32Array): void {
  const bySize = [1, 2, 3].map((size) => positions(gold, size));
  const next = new Int32Array(words.length);
  for (let at = words.length - 1, n = -1; at >= 0; at--) {
    next[at] = n;
    if ((anchor[at] ?? -1) >= 0) n = anchor[at] ?? -1;
  }
  const anyAnchor = anchor.some((a) => a >= 0);
  for (let at = 0, last = -1; at < words.length; at++) {
    if ((anchor[at] ?? -1) >= 0) last = anchor[at] ?? -1;
    const list = words[at] ?? [];
    if (list.length === 0 || list.length >= GRAM) continue;
    const where = bySize[list.length - 1]?.get(list.join(' ')) ?? [];
    const low = last < 0 ? (anyAnchor ? Math.max(-1, (next[at] ?? 0) - 60) : -1) : last;
    const high = (next[at] ?? -1) < 0 ? (last < 0 ? gold.length : last + 400) : (next[at] ?? 0);
    if (where.some((p) => p >= low && p <= high)) labels[at] = 1;
  }
}
