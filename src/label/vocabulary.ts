import type { Measured } from '../model.ts';
import { WordTable } from '../text/word-table.ts';
import { wordsOf } from '../text/words.ts';
import { prefixSums, windowMean } from './sums.ts';

/** What the words of a line say, as fitted by training/fit.py: for the article or against it, then along the axes that tell roles apart best. */
export const AXES = ['article', 'role1', 'role2', 'role3', 'role4', 'role5', 'role6'] as const;
/** Half width of the windows over which what words say is averaged, in blocks; the wide one is for the first axis alone. */
const NARROW = 3;
const WIDE = 8;

/** Names of the columns that `addWords` fills. */
export const LEARNED: readonly string[] = [
  ...['', '@-1', '@1', `±${NARROW}`].flatMap((where) => AXES.map((axis) => `words:${axis}${where}`)),
  `words:${AXES[0]}±${WIDE}`,
  'words:known',
  'words:known on the page',
];

/** As the weights file holds it. */
export interface StoredVocabulary {
  /** Hashes of the words, base64 of three little-endian bytes each: the lower ones of what `wordsOf` gives. */
  readonly hashes: string;
  /** A number for each of AXES a word, base64 of signed bytes, in the order of the hashes. */
  readonly points: string;
  /** By axis, what one point is worth. */
  readonly scales: readonly number[];
}

const HASH_BYTES = 3;
const HASH_MASK = 0xffffff;

/** Words whose company tells an article from boilerplate and one role from another. */
export class Vocabulary {
  readonly #table = new WordTable();
  /** By number of word, a row of AXES; row 0 is empty. */
  readonly #points: Float32Array;

  constructor({ hashes, points, scales }: StoredVocabulary) {
    const bytes = Buffer.from(hashes, 'base64');
    for (let at = 0; at < bytes.length; at += HASH_BYTES) this.#table.add(bytes.readUIntLE(at, HASH_BYTES));
    const own = Buffer.from(points, 'base64');
    this.#points = new Float32Array(own.length + AXES.length);
    for (let at = 0; at < own.length; at++) this.#points[at + AXES.length] = own.readInt8(at) * (scales[at % AXES.length] ?? 0);
  }

  /** Fills a row of AXES: the sums of what the words say, over the root of their number. */
  addLine(text: string, rows: Float32Array, from: number): Counts {
    const words = wordsOf(text);
    let known = 0;
    for (const word of words) {
      const row = this.#table.find(word & HASH_MASK) * AXES.length;
      if (row === 0) continue;
      known++;
      for (let k = 0; k < AXES.length; k++) rows[from + k] = (rows[from + k] ?? 0) + (this.#points[row + k] ?? 0);
    }
    const root = Math.sqrt(words.length);
    if (root > 1) for (let k = 0; k < AXES.length; k++) rows[from + k] = (rows[from + k] ?? 0) / root;
    return { all: words.length, known };
  }
}

/** Words of a line or of a page, and those of them that stand in the vocabulary: in languages that it does not know, few. */
interface Counts {
  readonly all: number;
  readonly known: number;
}

const shareKnown = ({ all, known }: Counts = { all: 0, known: 0 }): number => known / Math.max(1, all);

/** Fills the columns of LEARNED from `first` on of every row: what a block's words say, its neighbours' and those around, and how many are known. Linear in the blocks. */
export function addWords(blocks: readonly Measured[], vocabulary: Vocabulary, rows: Float32Array, width: number, first: number): void {
  const count = blocks.length;
  const own = new Float32Array(count * AXES.length);
  const told = blocks.map(({ text }, at) => vocabulary.addLine(text, own, at * AXES.length));
  const total = told.reduce((sum, { all, known }) => ({ all: sum.all + all, known: sum.known + known }), { all: 0, known: 0 });
  const sums = AXES.map((_, k) => prefixSums(Float32Array.from(blocks, (_, at) => own[at * AXES.length + k] ?? 0)));
  for (let at = 0; at < count; at++) {
    let col = at * width + first;
    for (const other of [at, at - 1, at + 1])
      for (let k = 0; k < AXES.length; k++) rows[col++] = other >= 0 && other < count ? (own[other * AXES.length + k] ?? NaN) : NaN;
    for (const sum of sums) rows[col++] = windowMean(sum, at, NARROW);
    rows[col++] = sums[0] ? windowMean(sums[0], at, WIDE) : NaN;
    rows[col++] = shareKnown(told[at]);
    rows[col] = shareKnown(total);
  }
}
