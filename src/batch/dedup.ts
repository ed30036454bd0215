import { createHash } from 'node:crypto';
import { HASH_PRIME, HASH_START, likenessWords } from '../text/words.ts';

export type Dedup = 'exact' | 'near';

/*
 * MinHash: A. Broder, "On the resemblance and containment of documents", 1997. Words in a row, bands, rows and likeness are
 * those of FineWeb (G. Penedo et al., "The FineWeb Datasets", 2024). Of each minimum only 16 bits are kept: P. Li and
 * A. König, "b-Bit Minwise Hashing", 2010.
 */
const SHINGLE = 5;
const BANDS = 14;
const ROWS = 8;
const SLOTS = BANDS * ROWS;
/** Estimated share of common shingles (Jaccard) from which two articles are near-duplicates. */
const NEAR = 0.75;
const EXACT_DIGITS = 32;
const NEAR_PREFIX = 'minhash:';

/** Spreads all bits over all bits: the finalizer of MurmurHash3 (A. Appleby, public domain). */
function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** One hash function a slot: h → a·h + b, a odd. Fixed for ever, so that fingerprints of different runs compare. */
const FACTORS = Uint32Array.from({ length: SLOTS }, (_, slot) => mix(2 * slot + 1) | 1);
const TERMS = Uint32Array.from({ length: SLOTS }, (_, slot) => mix(2 * slot + 2));

function shinglesOf(text: string): Set<number> {
  const words = likenessWords(text);
  const shingles = new Set<number>();
  const last = words.length === 0 ? -1 : Math.max(0, words.length - SHINGLE);
  for (let at = 0; at <= last; at++) {
    let hash = HASH_START;
    for (let word = at; word < Math.min(at + SHINGLE, words.length); word++) hash = mix(Math.imul(hash, HASH_PRIME) ^ (words[word] ?? 0));
    shingles.add(hash);
  }
  return shingles;
}

function minimaOf(shingles: ReadonlySet<number>): Uint32Array {
  const minima = new Uint32Array(SLOTS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let slot = 0; slot < SLOTS; slot++) {
      const hash = (Math.imul(shingle, FACTORS[slot] ?? 1) + (TERMS[slot] ?? 0)) >>> 0;
      if (hash < (minima[slot] ?? 0)) minima[slot] = hash;
    }
  }
  return minima;
}

function nearPrint(text: string): string | null {
  const shingles = shinglesOf(text);
  if (shingles.size === 0) return null;
  const bytes = Buffer.alloc(2 * SLOTS);
  minimaOf(shingles).forEach((hash, slot) => bytes.writeUInt16LE(hash & 0xffff, 2 * slot));
  return NEAR_PREFIX + bytes.toString('base64');
}

function exactPrint(text: string): string | null {
  const folded = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return folded === '' ? null : `sha256:${createHash('sha256').update(folded).digest('hex').slice(0, EXACT_DIGITS)}`;
}

/** An article's text → its fingerprint; null where there is no word to take it from. */
export const FINGERPRINTS: Readonly<Record<Dedup, (text: string) => string | null>> = { exact: exactPrint, near: nearPrint };

function sketchOf(print: string): Uint16Array {
  const bytes = Buffer.from(print.slice(NEAR_PREFIX.length), 'base64');
  return Uint16Array.from({ length: SLOTS }, (_, slot) => bytes.readUInt16LE(2 * slot));
}

/** Share of slots that agree, which estimates the share of common shingles. */
function likeness(a: Uint16Array, b: Uint16Array): number {
  let same = 0;
  for (let slot = 0; slot < SLOTS; slot++) if (a[slot] === b[slot]) same++;
  return same / SLOTS;
}

/** Two `near` fingerprints → the estimated share of common runs of five words, 0..1. */
export function estimate(a: string, b: string): number {
  return likeness(sketchOf(a), sketchOf(b));
}

/** Finds the likest of the articles seen; about 1.5 KB an article. */
class Sketches {
  private readonly kept: { readonly id: string; readonly sketch: Uint16Array }[] = [];
  /** A map a band, since one map holds at most 2^24 keys. */
  private readonly bands = Array.from({ length: BANDS }, () => new Map<string, number[]>());

  /** The id of the likest earlier article, the earliest of equals; null (and the article is kept) where none is near. */
  find(id: string, print: string): string | null {
    const sketch = sketchOf(print);
    const keys = this.bands.map((_, band) => String.fromCharCode(...sketch.subarray(band * ROWS, (band + 1) * ROWS)));
    const near = new Set(keys.flatMap((key, band) => this.bands[band]?.get(key) ?? []));
    const ranked = [...near]
      .map((at) => ({ at, like: likeness(sketch, this.kept[at]?.sketch ?? sketch) }))
      .filter(({ like }) => like >= NEAR)
      .sort((a, b) => b.like - a.like || a.at - b.at);
    const best = ranked[0];
    if (best) return this.kept[best.at]?.id ?? null;
    this.keep(id, sketch, keys);
    return null;
  }

  private keep(id: string, sketch: Uint16Array, keys: readonly string[]): void {
    const at = this.kept.push({ id, sketch }) - 1;
    keys.forEach((key, band) => {
      const held = this.bands[band]?.get(key);
      if (held) held.push(at);
      else this.bands[band]?.set(key, [at]);
    });
  }
}

/** The start of a JSON line with a fingerprint, as `write/record.ts` orders its keys. */
const HEAD = /^(\{"schema":"newsclean\/1","id":("[^"\\]*(?:\\.[^"\\]*)*"),"fingerprint":"([^"]+)","duplicate_of":)null/;

/** Sees the lines of the output in their order and writes into each later copy whose copy it is. */
export class Duplicates {
  private readonly exact = new Map<string, string>();
  private readonly sketches = new Sketches();

  /** A record as one line of JSON → the same, with `duplicate_of` filled where an earlier one has this fingerprint. */
  mark(line: string): string {
    const [head, start, id, print] = HEAD.exec(line) ?? [];
    if (head === undefined || start === undefined || id === undefined || print === undefined) return line;
    const original = this.originalOf(id, print);
    return original === null ? line : start + original + line.slice(head.length);
  }

  private originalOf(id: string, print: string): string | null {
    if (print.startsWith(NEAR_PREFIX)) return this.sketches.find(id, print);
    const original = this.exact.get(print);
    if (original === undefined) this.exact.set(print, id);
    return original ?? null;
  }
}
