import { COLUMN, CUE_KINDS } from '../features.ts';
import type { Measured } from '../model.ts';
import type { WordTable } from '../text/word-table.ts';
import { likenessWords, stemsOf } from '../text/words.ts';
import { numberOf } from './title-scene.ts';
import type { Scene } from './title-scene.ts';

/** A sign that a line is the page's headline, or is not: its value for a block. */
interface Sign {
  readonly name: string;
  readonly of: (at: number, block: Measured, scene: Scene) => number;
}

const yes = (is: boolean): number => (is ? 1 : 0);
const is = (name: Parameters<typeof numberOf>[1], most = Infinity) => {
  const column = COLUMN[name];
  return (_: number, { features }: Measured) => Math.min(most, features[column] || 0);
};
/** Words of a block, 0 beyond the page's ends. */
const wordsAt = (at: number, { words }: Scene): number => words[at] ?? 0;

/** How many of a line's words or stems a text holds too, and what share of them. */
function shared(words: readonly number[], text: WordTable): { readonly count: number; readonly share: number } {
  const own = [...new Set(words)];
  const count = own.filter((word) => text.find(word) > 0).length;
  return { count, share: own.length ? count / own.length : 0 };
}

/** Best likeness to a title that the page declares: the same, one inside the other, or not. */
function declaredLikeness(text: string, declared: readonly string[]): number {
  if (declared.includes(text)) return 1;
  if (text.length < 4) return 0;
  if (declared.some((title) => title.startsWith(`${text} `))) return 0.7;
  return declared.some((title) => ` ${title} `.includes(` ${text} `) || ` ${text} `.includes(` ${title} `)) ? 0.5 : 0;
}

/** Blocks below a headline in which its date, its author or its text begin. */
const SOON = [1, 2, 3, 4] as const;
const textSoon = (at: number, { running }: Scene): boolean => SOON.some((step) => running[at + step] === 1);
const frontSoon = (at: number, { fronts }: Scene): boolean => SOON.some((step) => fronts[at + step] === 1);
const front = (at: number, { fronts }: Scene): number => fronts[at] ?? 0;
const headlineSize = (words: number): boolean => words >= 4 && words <= 18;
const ABOVE = [1, 2, 3, 4, 5] as const;
const BESIDE = [-3, -2, -1, 1, 2, 3] as const;

/** A block's length in words and characters; the other's beyond the page's ends. */
const length = (at: number, other: number, { words, places }: Scene): number => {
  const own = places[at] ? at : other;
  return (words[own] ?? 0) + (places[own]?.block.text.length ?? 0) / 100;
};
const LEVEL = COLUMN.headingLevel;
const partOf = (holder: number, is: (holder: number) => boolean): number => yes(holder >= 0 && is(holder));
/** "« The story before | Main | The next »" */
const PAGER = /^[«‹←<]|[»›→>]$/u;
/** Longest headline, in words (each ideograph one). */
export const MAX_WORDS = 60;
/** The same in characters. */
export const MAX_CHARS = 300;

export const SIGNS: readonly Sign[] = [
  { name: 'far above', of: (at, _, { start }) => Math.log1p(Math.max(0, start - at)) },
  { name: 'far above in lines', of: (at, _, { start, linesAbove }) => Math.log1p(Math.max(0, (linesAbove[start] ?? 0) - (linesAbove[at + 1] ?? 0))) },
  { name: 'right above', of: (at, _, { start }) => yes(start - at === 1) },
  { name: 'above', of: (at, _, { start }) => yes(at < start) },
  { name: 'far below', of: (at, _, { start }) => Math.log1p(Math.max(0, at - start)) },
  { name: 'from the top', of: (at) => Math.log1p(at) },
  { name: 'first', of: (at) => yes(at === 0) },
  { name: 'lines above', of: (at, _, { linesAbove }) => Math.log1p(linesAbove[at] ?? 0) },
  { name: 'one word', of: (at, _, scene) => yes(wordsAt(at, scene) <= 1) },
  { name: 'two words', of: (at, _, scene) => yes(wordsAt(at, scene) === 2) },
  { name: 'three words', of: (at, _, scene) => yes(wordsAt(at, scene) === 3) },
  { name: 'length', of: (at, _, scene) => Math.log1p(wordsAt(at, scene)) },
  { name: 'long', of: (at, _, scene) => Math.max(0, Math.log1p(wordsAt(at, scene)) - Math.log1p(14)) },
  { name: 'many characters', of: (_, block) => Math.max(0, block.text.length - 90) / 50 },
  { name: 'full stop', of: (_, { text }) => yes(/[.。।…]["”’»]?$/u.test(text)) },
  { name: 'question', of: (_, { text }) => yes(/[?!？！؟]["”’»]?$/u.test(text)) },
  { name: 'open end', of: (_, { text }) => yes(/[,:;：،-]$/u.test(text)) },
  { name: 'sentences', of: is('sentences', 3) },
  { name: 'upper start', of: is('startsUpper') },
  { name: 'sign start', of: is('startsSign') },
  { name: 'digits', of: is('digits') },
  { name: 'capitals', of: is('allCaps') },
  { name: 'capitalised', of: is('capitalised') },
  { name: 'separators', of: (_, { text }) => yes(/[|›»>→]|\S\/\S.*\S\/\S/u.test(text)) },
  { name: 'date', of: is('date') },
  { name: 'time', of: is('time') },
  { name: 'address', of: is('address') },
  { name: 'function words', of: is('functionShare') },
  { name: 'item', of: (_, { shape }) => yes(shape === 'item') },
  ...CUE_KINDS.map((kind): Sign => ({ name: `cue ${kind}`, of: is(`cue:${kind}`, 2) })),
  { name: 'front below', of: (at, _, scene) => front(at + 1, scene) },
  { name: 'front 2 below', of: (at, _, scene) => front(at + 2, scene) },
  { name: 'front 3 below', of: (at, _, scene) => front(at + 3, scene) },
  { name: 'text soon', of: (at, _, scene) => yes(textSoon(at, scene)) },
  { name: 'front soon', of: (at, _, scene) => yes(frontSoon(at, scene)) },
  { name: 'front and text soon', of: (at, _, scene) => yes(frontSoon(at, scene) && textSoon(at, scene)) },
  { name: 'labelled', of: (_, { text }) => yes(/^\p{L}[\p{L} ]{0,24}[:：]\s/u.test(text)) },
  { name: 'path', of: (_, { text }) => yes(text.split(/\s[/>›»|]\s/u).length > 2) },
  { name: 'names', of: is('names', 1) },
  { name: 'elsewhere', of: is('elsewhere', 1) },
  { name: 'counter', of: (_, { text }) => yes(/\(\d{1,3}\)$/u.test(text)) },
  { name: 'of a headline\'s size', of: (at, _, scene) => yes(headlineSize(wordsAt(at, scene))) },
  { name: 'of a headline\'s size, text soon', of: (at, _, scene) => yes(headlineSize(wordsAt(at, scene)) && textSoon(at, scene)) },
  { name: 'first of its size above the text', of: (at, _, scene) => yes(headlineSize(wordsAt(at, scene)) && !ABOVE.some((step) => headlineSize(wordsAt(at - step, scene)))) },
  { name: 'front above', of: (at, _, scene) => front(at - 1, scene) },
  { name: 'front 2 above', of: (at, _, scene) => front(at - 2, scene) },
  { name: 'shorter above', of: (at, _, scene) => yes(at > 0 && wordsAt(at - 1, scene) < wordsAt(at, scene) / 2) },
  { name: 'longer above', of: (at, _, scene) => yes(length(at - 1, at, scene) > length(at, at, scene) * 1.5) },
  { name: 'longer below', of: (at, _, scene) => yes(length(at + 1, at, scene) > length(at, at, scene) * 1.5) },
  { name: 'running below', of: (at, _, scene) => yes(wordsAt(at + 1, scene) >= 20) },
  { name: 'running above', of: (at, _, scene) => yes(wordsAt(at - 1, scene) >= 20) },
  { name: 'lines like it beside', of: (at, _, scene) => BESIDE.filter((step) => Math.abs(wordsAt(at + step, scene) - wordsAt(at, scene)) <= 3).length / 6 },
  { name: 'shared words', of: (_, { text }, { body }) => shared(likenessWords(text), body()).share },
  { name: 'many shared words', of: (at, block, scene) => Math.log1p(shared(likenessWords(block.text), scene.body()).share * wordsAt(at, scene)) },
  { name: 'shared stems', of: (_, { text }, { stems }) => shared(stemsOf(text), stems()).share },
  { name: 'many shared stems', of: (_, { text }, { stems }) => Math.log1p(shared(stemsOf(text), stems()).count) },
  { name: 'stems of the opening', of: (_, { text }, { opening }) => shared(stemsOf(text), opening()).share },
  { name: 'page likeness', of: is('pageLikeness') },
  { name: 'said before', of: (at, _, { firstAt, texts }) => yes((firstAt.get(texts[at] ?? '') ?? at) < at) },
  { name: 'said again', of: (at, _, { lastAt, texts }) => yes((lastAt.get(texts[at] ?? '') ?? at) > at) },
  { name: 'long and said twice', of: (at, _, { words, firstAt, lastAt, texts }) => yes((words[at] ?? 0) >= 4 && firstAt.get(texts[at] ?? '') !== lastAt.get(texts[at] ?? '')) },
  { name: 'part of a line above', of: (at, _, { holderOf, texts }) => partOf(holderOf(texts[at] ?? ''), (holder) => holder < at) },
  { name: 'part of a line below', of: (at, _, { holderOf, texts }) => partOf(holderOf(texts[at] ?? ''), (holder) => holder > at) },
  { name: 'part of a pager', of: (at, _, { holderOf, texts, places }) => partOf(holderOf(texts[at] ?? ''), (holder) => PAGER.test(places[holder]?.block.text ?? '')) },
  { name: 'content', of: (at, _, { places }) => places[at]?.content ?? 0 },
  { name: 'kept', of: (at, _, { places }) => yes(places[at]?.kept ?? false) },
  { name: 'content above', of: (at, _, { places }) => places[at - 1]?.content ?? 0 },
  { name: 'content below', of: (at, _, { places }) => places[at + 1]?.content ?? 0 },
  { name: 'under a heading of links', of: (at, _, { places }) => yes((places[at]?.under?.blocks ?? 99) <= 12) },
  { name: 'top heading', of: (_, block) => yes(block.features[LEVEL] === 1) },
  { name: 'only top heading', of: (_, block, { tops }) => yes(tops === 1 && block.features[LEVEL] === 1) },
  { name: 'second heading', of: (_, block) => yes(block.features[LEVEL] === 2) },
  { name: 'low heading', of: (_, block) => yes((block.features[LEVEL] ?? 0) > 2) },
  ...(['title', 'menu', 'related', 'aside', 'link', 'head', 'main', 'article', 'lead', 'hidden', 'caption'] as const).map((mark): Sign => ({ name: `mark ${mark}`, of: (_, { marks }) => yes(marks.has(mark)) })),
  { name: 'declared', of: (at, _, { declared, texts }) => declaredLikeness(texts[at] ?? '', declared) },
  { name: 'declared word for word', of: (at, _, { declared, texts }) => yes(declared.includes(texts[at] ?? '')) },
]; // prettier-ignore
