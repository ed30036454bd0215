import { CUE_KINDS } from '../features.ts';
import type { Measured } from '../model.ts';
import { likenessWords } from '../text/words.ts';
import { numberOf } from './title-scene.ts';
import type { Scene } from './title-scene.ts';

/** A sign that a line is the page's headline, or is not: its value for a block, about 0 to 3. */
interface Sign {
  readonly name: string;
  readonly of: (at: number, block: Measured, scene: Scene) => number;
}

const yes = (is: boolean): number => (is ? 1 : 0);
const is = (name: Parameters<typeof numberOf>[1]) => (_: number, block: Measured) => numberOf(block, name);
const words = (block: Measured | undefined): number => numberOf(block, 'words');
const front = (block: Measured | undefined): number =>
  yes(
    words(block) <= 14 &&
      words(block) > 0 &&
      numberOf(block, 'date') + numberOf(block, 'cue:byline') + numberOf(block, 'cue:dateline') + numberOf(block, 'cue:updated') > 0,
  );
const near = (at: number, { places }: Scene, step: number): Measured | undefined => places[at + step]?.block;

/** Share of the words that the article's text holds too. */
function shared({ text }: Measured, { body }: Scene): number {
  const own = likenessWords(text).filter((word, at, all) => all.indexOf(word) === at);
  return own.length ? own.filter((word) => body.has(word)).length / own.length : 0;
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
const runs = (block: Measured | undefined): boolean => words(block) >= 20 && numberOf(block, 'sentences') > 0;
const textSoon = (at: number, scene: Scene): boolean =>
  SOON.some((step) => runs(near(at, scene, step)) && scene.places[at + step]?.kept === true);
const frontSoon = (at: number, scene: Scene): boolean => SOON.some((step) => front(near(at, scene, step)) > 0);
const headlineSize = (block: Measured): boolean => words(block) >= 4 && words(block) <= 18;

const length = (block: Measured): number => words(block) + block.text.length / 100;

export const SIGNS: readonly Sign[] = [
  { name: 'far above', of: (at, _, { start }) => Math.log1p(Math.max(0, start - at)) },
  { name: 'far above in lines', of: (at, _, { start, linesAbove }) => Math.log1p(Math.max(0, (linesAbove[start] ?? 0) - (linesAbove[at + 1] ?? 0))) },
  { name: 'right above', of: (at, _, { start }) => yes(start - at === 1) },
  { name: 'above', of: (at, _, { start }) => yes(at < start) },
  { name: 'far below', of: (at, _, { start }) => Math.log1p(Math.max(0, at - start)) },
  { name: 'from the top', of: (at) => Math.log1p(at) },
  { name: 'first', of: (at) => yes(at === 0) },
  { name: 'lines above', of: (at, _, { linesAbove }) => Math.log1p(linesAbove[at] ?? 0) },
  { name: 'one word', of: (_, block) => yes(words(block) <= 1) },
  { name: 'two words', of: (_, block) => yes(words(block) === 2) },
  { name: 'three words', of: (_, block) => yes(words(block) === 3) },
  { name: 'length', of: (_, block) => Math.log1p(words(block)) },
  { name: 'long', of: (_, block) => Math.max(0, Math.log1p(words(block)) - Math.log1p(14)) },
  { name: 'many characters', of: (_, block) => Math.max(0, block.text.length - 90) / 50 },
  { name: 'full stop', of: (_, { text }) => yes(/[.。।…]["”’»]?$/u.test(text)) },
  { name: 'question', of: (_, { text }) => yes(/[?!？！؟]["”’»]?$/u.test(text)) },
  { name: 'open end', of: (_, { text }) => yes(/[,:;：،-]$/u.test(text)) },
  { name: 'sentences', of: (_, block) => Math.min(3, numberOf(block, 'sentences')) },
  { name: 'upper start', of: is('startsUpper') },
  { name: 'sign start', of: is('startsSign') },
  { name: 'digits', of: is('digits') },
  { name: 'capitals', of: (_, block) => numberOf(block, 'allCaps') },
  { name: 'capitalised', of: is('capitalised') },
  { name: 'separators', of: (_, { text }) => yes(/[|›»>→]|\S\/\S.*\S\/\S/u.test(text)) },
  { name: 'date', of: is('date') },
  { name: 'time', of: is('time') },
  { name: 'address', of: is('address') },
  { name: 'function words', of: is('functionShare') },
  { name: 'item', of: (_, { shape }) => yes(shape === 'item') },
  ...CUE_KINDS.map((kind): Sign => ({ name: `cue ${kind}`, of: (_, block) => Math.min(2, numberOf(block, `cue:${kind}`)) })),
  { name: 'front below', of: (at, _, scene) => front(near(at, scene, 1)) },
  { name: 'front 2 below', of: (at, _, scene) => front(near(at, scene, 2)) },
  { name: 'front 3 below', of: (at, _, scene) => front(near(at, scene, 3)) },
  { name: 'text soon', of: (at, _, scene) => yes(textSoon(at, scene)) },
  { name: 'front soon', of: (at, _, scene) => yes(frontSoon(at, scene)) },
  { name: 'front and text soon', of: (at, _, scene) => yes(frontSoon(at, scene) && textSoon(at, scene)) },
  { name: 'of a headline\'s size', of: (_, block) => yes(headlineSize(block)) },
  { name: 'of a headline\'s size, text soon', of: (at, block, scene) => yes(headlineSize(block) && textSoon(at, scene)) },
  { name: 'first of its size above the text', of: (at, block, scene) => yes(headlineSize(block) && ![1, 2, 3, 4, 5].some((step) => { const above = near(at, scene, -step); return above !== undefined && headlineSize(above); })) },
  { name: 'front above', of: (at, _, scene) => front(near(at, scene, -1)) },
  { name: 'front 2 above', of: (at, _, scene) => front(near(at, scene, -2)) },
  { name: 'shorter above', of: (at, block, scene) => yes(at > 0 && words(near(at, scene, -1)) < words(block) / 2) },
  { name: 'longer above', of: (at, block, scene) => yes(length(near(at, scene, -1) ?? block) > length(block) * 1.5) },
  { name: 'longer below', of: (at, block, scene) => yes(length(near(at, scene, 1) ?? block) > length(block) * 1.5) },
  { name: 'running below', of: (at, _, scene) => yes(words(near(at, scene, 1)) >= 20) },
  { name: 'running above', of: (at, _, scene) => yes(words(near(at, scene, -1)) >= 20) },
  { name: 'lines like it beside', of: (at, block, scene) => [-3, -2, -1, 1, 2, 3].filter((step) => Math.abs(words(near(at, scene, step)) - words(block)) <= 3).length / 6 },
  { name: 'shared words', of: (_, block, scene) => shared(block, scene) },
  { name: 'many shared words', of: (_, block, scene) => Math.log1p(shared(block, scene) * words(block)) },
  { name: 'page likeness', of: is('pageLikeness') },
  { name: 'said before', of: (at, _, { firstAt, texts }) => yes((firstAt.get(texts[at] ?? '') ?? at) < at) },
  { name: 'said again', of: (at, _, { lastAt, texts }) => yes((lastAt.get(texts[at] ?? '') ?? at) > at) },
  { name: 'long and said twice', of: (at, block, { firstAt, lastAt, texts }) => yes(words(block) >= 4 && firstAt.get(texts[at] ?? '') !== lastAt.get(texts[at] ?? '')) },
  { name: 'part of a line above', of: (at, _, { insideAt, texts }) => yes((insideAt.get(texts[at] ?? '') ?? at) < at) },
  { name: 'part of a line below', of: (at, _, { insideAt, texts }) => yes((insideAt.get(texts[at] ?? '') ?? at) > at) },
  { name: 'content', of: (at, _, { places }) => places[at]?.content ?? 0 },
  { name: 'kept', of: (at, _, { places }) => yes(places[at]?.kept ?? false) },
  { name: 'content above', of: (at, _, { places }) => places[at - 1]?.content ?? 0 },
  { name: 'content below', of: (at, _, { places }) => places[at + 1]?.content ?? 0 },
  { name: 'under a heading of links', of: (at, _, { places }) => yes((places[at]?.under?.blocks ?? 99) <= 12) },
  { name: 'top heading', of: (_, block) => yes(numberOf(block, 'headingLevel') === 1) },
  { name: 'only top heading', of: (_, block, { tops }) => yes(tops === 1 && numberOf(block, 'headingLevel') === 1) },
  { name: 'second heading', of: (_, block) => yes(numberOf(block, 'headingLevel') === 2) },
  { name: 'low heading', of: (_, block) => yes(numberOf(block, 'headingLevel') > 2) },
  ...(['title', 'menu', 'related', 'aside', 'link', 'head', 'main', 'article', 'lead', 'hidden', 'caption'] as const).map((mark): Sign => ({ name: `mark ${mark}`, of: (_, { marks }) => yes(marks.has(mark)) })),
  { name: 'declared', of: (at, _, { declared, texts }) => declaredLikeness(texts[at] ?? '', declared) },
  { name: 'declared word for word', of: (at, _, { declared, texts }) => yes(declared.includes(texts[at] ?? '')) },
]; // prettier-ignore
