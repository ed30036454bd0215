import { TAGS } from '../languages/tags.ts';
import type { Labelled, Language, Quality, Repair } from '../model.ts';
import { countMojibake } from '../text/mojibake.ts';
import { featureOf } from './picker.ts';

/**
 * What quality is measured on. `body` may be empty; `blocks` are all blocks of the page.
 */
export interface Judged {
  readonly body: readonly Labelled[];
  readonly blocks: readonly Labelled[];
  readonly language: Language;
  readonly repairs: readonly Repair[];
  readonly identify: (lines: readonly string[]) => Language;
}

/** With a body's first characters, which tell its script. */
interface Sampled extends Judged {
  readonly sample: string;
}

/** Shares are 0..1 unless said otherwise. `docs/quality.md` has the formula and the source of each. */
export type Measures = Readonly<Record<(typeof MEASURES)[number]['name'], number>>;

const BULLET = /^(?:[•▪►●‣◦*⁃∙·-]|\p{Extended_Pictographic})\s/u;
const ELLIPSIS = /(?:…|\.\.\.)["'”’»)\]]*$/u;
const SYMBOLS = /#|…|\.\.\./gu;
/** FineWeb's bound of a short line, in characters; ideographs say as much in a third. */
const SHORT_LINE = 30;
const SHORT_LINE_IDEOGRAPHS = 10;
/** Signs of scripts that put no spaces between words, and those of them that each say a word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
const IDEOGRAPHS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
/** Korean letters are written as syllables: a word of three signs has six to nine letters. */
const HANGUL = /\p{sc=Hangul}/gu;
const SPACE_ENDS = /[\p{sc=Thai}\p{sc=Lao}]/gu;
const LETTERS = /\p{L}/gu;
/** What ends sentences in Urdu, Khmer, Burmese and Amharic, beside the signs that labelling knows. */
const OTHER_STOPS = /[\u06d4\u17d4\u104b\u1362]["”’»)\]]*$/u;
/** Words from which a paragraph's language can be told, and shares of function words that make another language likely. */
const PARAGRAPH = 25;
const OWN_AT_MOST = 0.1;
const ANY_AT_LEAST = 0.2;
const SURE_LANGUAGE = 0.89;

const total = (blocks: readonly Labelled[], of: (block: Labelled) => number): number => blocks.reduce((sum, block) => sum + of(block), 0);
const chars = ({ text }: Labelled): number => text.length;
const words = (block: Labelled): number => featureOf(block, 'words');
const over = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const lines = (body: readonly Labelled[], test: (block: Labelled) => boolean): number => over(body.filter(test).length, body.length);
const countOf = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;
/** Whether half of a text's letters and more are of these scripts. */
const isMostly = (text: string, scripts: RegExp): boolean => countOf(text, scripts) * 2 > countOf(text, LETTERS);
const endsSentence = (block: Labelled): boolean => featureOf(block, 'endsSentence') > 0 || OTHER_STOPS.test(block.text);

const isShort = ({ text }: Labelled): boolean =>
  text.length <= SHORT_LINE_IDEOGRAPHS || (text.length <= SHORT_LINE && !isMostly(text, IDEOGRAPHS));

/** The blocks that repeat an earlier one, case and digits included. */
function repeated(body: readonly Labelled[]): Labelled[] {
  const seen = new Set<string>();
  return body.filter(({ text }) => seen.size === seen.add(text).size);
}

/** Lines after the last of the body in which a paywall's words count. */
const WALL_REACH = 4;
const BROKEN_OFF = /(?:…|\.\.\.)["'”’»)\]]*(?:\s.{0,30})?$/u;

/** Whether the text goes on elsewhere: it ends in an ellipsis, in the middle of a sentence before "Read more", or at a wall. */
function isTruncated({ body, blocks }: Judged): boolean {
  const last = body.findLast(({ label }) => label.role === 'body');
  if (!last) return false;
  const [next, ...further] = blocks.slice(last.index + 1, last.index + 1 + WALL_REACH);
  const more = (block: Labelled | undefined): boolean => block !== undefined && featureOf(block, 'cue:more') > 0;
  const wall = (block: Labelled | undefined): boolean => block !== undefined && featureOf(block, 'cue:paywall') > 0;
  if (ELLIPSIS.test(last.text) || (more(last) && BROKEN_OFF.test(last.text))) return true;
  return (more(next) && !endsSentence(last)) || wall(last) || wall(next) || further.some(wall);
}

/** Words of paragraphs in another language than the body's. Suspects are few, so that each can be looked at. */
function foreignWords({ body, language, identify }: Judged): number {
  const suspects = body.filter(
    (block) =>
      words(block) >= PARAGRAPH && featureOf(block, 'functionShare') < OWN_AT_MOST && featureOf(block, 'anyFunctionShare') >= ANY_AT_LEAST,
  );
  return total(suspects, (block) => {
    const { tag, score } = identify([block.text]);
    return tag !== null && tag !== language.tag && (score ?? 0) >= SURE_LANGUAGE ? words(block) : 0;
  });
}

/** Each measure: its name in the record, and what it is of a body. */
export const MEASURES = [
  { name: 'kept_share', of: ({ body, blocks }) => over(total(body, chars), total(blocks, chars)) },
  { name: 'stop_word_share', of: ({ body }) => over(total(body, (block) => featureOf(block, 'functionWords')), total(body, words)) },
  { name: 'mean_word_length', of: ({ body }) => over(total(body, (block) => featureOf(block, 'wordLength') * words(block)), total(body, words)) },
  { name: 'symbol_word_ratio', of: ({ body }) => over(total(body, ({ text }) => text.match(SYMBOLS)?.length ?? 0), total(body, words)) },
  { name: 'bullet_lines', of: ({ body }) => lines(body, ({ text, shape }) => shape === 'item' || BULLET.test(text)) },
  { name: 'ellipsis_lines', of: ({ body }) => lines(body, ({ text }) => ELLIPSIS.test(text)) },
  { name: 'short_lines', of: ({ body }) => lines(body, isShort) },
  { name: 'ended_lines', of: ({ body }) => lines(body, endsSentence) },
  { name: 'repeated_lines', of: ({ body }) => over(repeated(body).length, body.length) },
  { name: 'repeated_chars', of: ({ body }) => over(total(repeated(body), chars), total(body, chars)) },
  { name: 'mojibake', of: ({ body }) => over(total(body, ({ text }) => countMojibake(text)), total(body, words)) },
  { name: 'repaired_lines', of: ({ repairs }) => repairs.reduce((sum, { lines: [first, last] }) => sum + last - first + 1, 0) },
  { name: 'foreign_share', of: (judged) => over(foreignWords(judged), total(judged.body, words)) },
  { name: 'truncated', of: (judged) => (isTruncated(judged) ? 1 : 0) },
] as const satisfies readonly { readonly name: string; readonly of: (judged: Judged) => number }[]; // prettier-ignore

interface Flag {
  readonly flag: string;
  /** Taken off the score of 1. */
  readonly costs: number;
  readonly raised: (measures: Measures, judged: Sampled) => boolean;
}

/** Words from which a text without function words is none; languages that newsclean has no function words of are not judged. */
const ENOUGH_WORDS = 50;
const knowsWords = ({ language }: Judged): boolean => TAGS.some(({ tag }) => tag === language.tag);
/** So many characters tell a body's script. */
const SAMPLE = 2000;
function sampleOf({ body }: Judged): string {
  let sample = '';
  for (const { text } of body) if (sample.length < SAMPLE) sample += `${text.slice(0, SAMPLE)} `;
  return sample.slice(0, SAMPLE);
}
const isSpaced = ({ sample }: Sampled): boolean => !isMostly(sample, UNSPACED);
/** Thai ends sentences with a space. */
const hasStops = ({ sample }: Sampled): boolean => !isMostly(sample, SPACE_ENDS);
const isSyllabic = ({ sample }: Sampled): boolean => isMostly(sample, HANGUL);
/** Languages that say with endings and prefixes what others say with function words, and the share of those that is too low in them. */
const AFFIXING: ReadonlySet<string> = new Set(['az', 'et', 'fi', 'he', 'ka', 'kk', 'ko', 'lt', 'ta', 'tr']);
const fewStopWords = ({ language }: Judged): number => (AFFIXING.has(language.tag ?? '') ? 0.02 : 0.1);
const isLong = ({ body }: Judged): boolean => total(body, words) >= ENOUGH_WORDS;

/** Bounds from Gopher, C4 and FineWeb, or measured on article pages where those name none; `docs/quality.md` says which. */
export const FLAGS: readonly Flag[] = [
  { flag: 'few_stop_words', costs: 0.3, raised: (of, judged) => isLong(judged) && isSpaced(judged) && knowsWords(judged) && of.stop_word_share < fewStopWords(judged) },
  { flag: 'odd_word_length', costs: 0.2, raised: (of, judged) => isLong(judged) && isSpaced(judged) && !isSyllabic(judged) && (of.mean_word_length < 3 || of.mean_word_length > 10) },
  { flag: 'many_symbols', costs: 0.2, raised: (of) => of.symbol_word_ratio > 0.1 },
  { flag: 'many_bullets', costs: 0.2, raised: (of) => of.bullet_lines > 0.9 },
  { flag: 'many_ellipses', costs: 0.2, raised: (of) => of.ellipsis_lines > 0.3 },
  { flag: 'short_lines', costs: 0.2, raised: (of) => of.short_lines > 0.67 },
  { flag: 'few_sentence_ends', costs: 0.2, raised: (of, judged) => of.ended_lines < 0.12 && hasStops(judged) },
  { flag: 'repeated_lines', costs: 0.3, raised: (of) => of.repeated_lines > 0.3 || of.repeated_chars > 0.2 },
  { flag: 'mojibake_suspected', costs: 0.3, raised: (of) => of.mojibake > 0.005 },
  { flag: 'mojibake_repaired', costs: 0, raised: (of) => of.repaired_lines > 0 },
  { flag: 'mixed_languages', costs: 0.2, raised: (of) => of.foreign_share > 0.15 },
  { flag: 'truncated', costs: 0.3, raised: (of) => of.truncated > 0 },
]; // prettier-ignore

/** Measures of a body, the flags that they raise, and a score: 1 less what the flags cost, 0 at the least. */
export function qualityOf(judged: Judged): Quality {
  const measures = Object.fromEntries(MEASURES.map(({ name, of }) => [name, of(judged)])) as Measures;
  const sampled = { ...judged, sample: sampleOf(judged) };
  const raised = FLAGS.filter((flag) => flag.raised(measures, sampled));
  const score = Math.max(0, 1 - raised.reduce((sum, { costs }) => sum + costs, 0));
  return { ...measures, score, flags: raised.map(({ flag }) => flag) };
}
