import { TAGS } from '../languages/tags.ts';
import { MARKS, toMeasured } from '../model.ts';
import type { Block, Measured } from '../model.ts';
import type { Settings } from '../settings.ts';
import { countCharacters } from './counts.ts';
import { COLUMN, FEATURES, FIRST_CUE, FIRST_HTML, FIRST_MARK } from '../features.ts';
import { measureDom } from './dom.ts';
import { timesOf } from '../text/terms.ts';
import { knownOf, lexiconOf, markCues } from './lexicon.ts';
import { measureNames } from './names.ts';
import { WordTable } from '../text/word-table.ts';

/** Words from which a block counts as running text. */
export const LONG_BLOCK = 20;
/** Share of the page's blocks within which the title is looked for. */
const TITLE_REACH = 0.6;

/** Counts and cue hits of every block, no judgement. Linear in the characters of the page. */
export function measure(blocks: readonly Block[], settings: Settings): Measured[] {
  const width = FEATURES.length;
  const table = new Float32Array(blocks.length * width);
  const rows = blocks.map((_, at) => table.subarray(at * width, (at + 1) * width));
  const words = blocks.map((block, at) => countBlock(block, rows[at] as Float32Array));
  countFunctionWords(words, rows);
  countRepeats(blocks, rows, settings);
  measureNames(
    blocks.map(({ text }) => text),
    words.map(({ words }) => words),
    rows,
  );
  measurePlace(blocks, rows);
  const terms = termsOf(words);
  measureLikeness(terms, rows);
  if (blocks.some((block) => block.dom)) measureDom(blocks, rows);
  return blocks.map((block, at) => toMeasured(block, rows[at] as Float32Array, terms[at] ?? [], words[at]?.shape ?? 0));
}

/** A block's words: their hashes, and their numbers in the lexicon. */
interface Words {
  readonly words: readonly number[];
  readonly known: readonly number[];
  readonly shape: number;
}

function countBlock(block: Block, row: Float32Array): Words {
  const scan = countCharacters(block.text, row, lexiconOf().months);
  const words = { text: block.text, words: scan.words, known: knownOf(scan.words), colonAt: scan.colonAt, shape: scan.shape };
  markCues(words, row, FIRST_CUE);
  row[COLUMN.gap] = block.gap ? 1 : 0;
  row[COLUMN.item] = block.shape === 'item' ? 1 : 0;
  if (!block.dom) return (row.fill(NaN, FIRST_HTML), words);
  row[COLUMN.linkDensity] = block.linkChars / block.text.length;
  row[COLUMN.headingLevel] = block.shape === 'heading' ? block.level : 0;
  row[COLUMN.isItem] = block.shape === 'item' ? block.level : 0;
  row[COLUMN.isTable] = block.shape === 'table' ? 1 : 0;
  row[COLUMN.isQuote] = block.shape === 'quote' ? 1 : 0;
  row[COLUMN.depth] = block.dom.depth;
  MARKS.forEach((mark, at) => (row[FIRST_MARK + at] = block.marks.has(mark) ? 1 : 0));
  return words;
}

/** The page's language is the one whose function words its long blocks hold most of; each block is measured by it. */
function countFunctionWords(words: readonly Words[], rows: readonly Float32Array[]): void {
  const { functionWords, speakers } = lexiconOf();
  const best = languageOf(words);
  words.forEach(({ known }, at) => {
    let own = 0;
    let any = 0;
    for (const word of known) {
      const from = functionWords[word] as number;
      const to = functionWords[word + 1] as number;
      if (from === to) continue;
      any++;
      for (let k = from; k < to; k++)
        if (speakers[k] === best) {
          own++;
          break;
        }
    }
    const row = rows[at] as Float32Array;
    row[COLUMN.functionWords] = own;
    row[COLUMN.functionShare] = known.length ? own / known.length : 0;
    row[COLUMN.anyFunctionShare] = known.length ? any / known.length : 0;
  });
}

/** The language, by its place in LANGUAGES, that most function words speak for. */
function languageOf(words: readonly Words[]): number {
  const { functionWords, speakers } = lexiconOf();
  const votes = new Float64Array(TAGS.length);
  for (const { known } of words) {
    const weight = known.length >= LONG_BLOCK ? 1 : 0.05;
    for (const word of known) {
      const to = functionWords[word + 1] as number;
      for (let k = functionWords[word] as number; k < to; k++) (votes[speakers[k] as number] as number) += weight;
    }
  }
  return votes.indexOf(Math.max(...votes));
}

function countRepeats(blocks: readonly Block[], rows: readonly Float32Array[], settings: Settings): void {
  const times = new Map<string, number>();
  for (const { text } of blocks) times.set(text, (times.get(text) ?? 0) + 1);
  blocks.forEach(({ text }, at) => {
    const row = rows[at] as Float32Array;
    row[COLUMN.repeats] = (times.get(text) ?? 1) - 1;
    row[COLUMN.seenBefore] = settings.site && settings.site.pages > 0 ? settings.site.seen(text) / settings.site.pages : NaN;
  });
}

function measurePlace(blocks: readonly Block[], rows: readonly Float32Array[]): void {
  rows.forEach((row, at) => {
    row[COLUMN.position] = at / blocks.length;
    row[COLUMN.fromStart] = at;
    row[COLUMN.fromEnd] = blocks.length - 1 - at;
  });
}

/** The words of each block that carry matter, numbered from 1 on as they come in the page. */
function termsOf(words: readonly Words[]): number[][] {
  const { functionWords } = lexiconOf();
  const numbers = new WordTable();
  return words.map(({ words, known }) => {
    const terms: number[] = [];
    for (let at = 0; at < words.length; at++) {
      const number = known[at] as number;
      if (functionWords[number] === functionWords[number + 1]) terms.push(numbers.add(words[at] as number));
    }
    return terms;
  });
}

/** Likeness of each block to the page's title line and to the vocabulary of its long blocks, by share of shared words. */
function measureLikeness(terms: readonly (readonly number[])[], rows: readonly Float32Array[]): void {
  const times = timesOf(terms, (list) => list.length >= LONG_BLOCK / 2);
  const titleWords = new Set(
    terms.slice(0, Math.ceil(terms.length * TITLE_REACH)).find((list) => list.length >= 4 && list.length <= 18) ?? [],
  );
  terms.forEach((list, at) => {
    const row = rows[at] as Float32Array;
    const own = list.length >= LONG_BLOCK / 2 ? 1 : 0;
    let shared = 0;
    let titled = 0;
    for (const term of list) {
      if ((times[term] ?? 0) > own) shared++;
      if (titleWords.has(term)) titled++;
    }
    row[COLUMN.pageLikeness] = list.length ? shared / list.length : 0;
    row[COLUMN.titleLikeness] = list.length ? titled / list.length : 0;
  });
}
