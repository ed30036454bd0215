import { MARKS } from '../model.ts';
import type { Mark } from '../model.ts';
import { CUE_KINDS } from '../features.ts';
import { FIRST_PASS } from './passes.ts';

/** A block's inputs by name, NaN where one does not apply. */
export type Inputs = (name: string) => number;
type Phrase = (value: number, input: Inputs) => string;

const either =
  (from: number, much: string, little: string): Phrase =>
  (value) =>
    value >= from ? much : little;

/** What a cue's words are called. */
const CUES: Readonly<Record<(typeof CUE_KINDS)[number], string>> = {
  byline: 'words of bylines', dateline: 'words that label a date', caption: 'words of captions', source: 'words that name a source',
  navigation: 'words of menus', related: 'words over lists of stories', copyright: 'words of copyright notices',
  social: 'words of share buttons', tags: 'words over tags', comment: 'words of reader comments', promo: 'words of advertising',
  notice: 'words of notices on cookies and the like', bio: 'words of author boxes', more: 'words like "read more"',
  updated: 'words like "updated"', paywall: 'words of a paywall',
}; // prettier-ignore

/** What stands where a line of such a cue is. */
const LANDMARKS: Readonly<Record<string, string>> = {
  related: 'list of stories', comment: 'line on comments', copyright: 'copyright notice', social: 'share button',
  byline: 'byline', dateline: 'line that dates', more: '"read more"', tags: 'line of tags', shortDate: 'short line with a date',
}; // prettier-ignore

const MARKED: Readonly<Record<Mark, string>> = {
  article: 'the article', main: 'the main part', menu: 'a menu', aside: 'a sidebar', head: 'the page’s head', foot: 'the page’s foot',
  byline: 'a byline', dateline: 'a date', comments: 'comments', related: 'related stories', social: 'share buttons', tags: 'tags',
  promo: 'advertising', notice: 'a notice', bio: 'an author box', caption: 'a caption', form: 'a form', hidden: 'hidden',
  title: 'a headline', link: 'one link', copyright: 'a legal notice', lead: 'a summary',
}; // prettier-ignore

/** Distances in blocks up to which something is close. */
const CLOSE = 8;

const length: Phrase = (_, input) =>
  input('words') >= 20 ? 'a long line' : input('words') >= 9 ? 'a line of middling length' : 'a short line';
const sentences: Phrase = (_, input) => (input('sentences') > 0 || input('endsSentence') > 0 ? 'written in sentences' : 'no full sentence');
const smallWords: Phrase = (_, input) => {
  if (input('functionShare') < 0.18) return 'few small words, unlike sentences';
  return input('words') >= 4 ? 'many small words, as sentences have' : 'made of small words';
};
const place: Phrase = (_, input) =>
  input('position') < 0.25
    ? 'near the top of the page'
    : input('position') > 0.75
      ? 'near the end of the page'
      : 'in the middle of the page';
/** The windows average logarithms of words. */
const company: Phrase = (_, input) =>
  input('mass±2') >= Math.log1p(15)
    ? 'long lines around it'
    : input('mass±2') >= Math.log1p(7)
      ? 'lines of middling length around it'
      : 'short lines around it';
const anyAround = (name: string, some: string, none: string): Phrase => (_, input) =>
  [-2, -1, 1, 2].some((step) => input(`${name}@${step}`) > 0) ? some : none; // prettier-ignore

const amid: Phrase = (_, input) => {
  const share = input('shareBefore');
  if (Number.isNaN(share)) return 'a page without running text';
  const runs = input('words') >= 20 && input('sentences') > 0;
  return share <= 0.02
    ? runs
      ? 'the first running text of the page'
      : 'above all running text'
    : share >= 0.98
      ? 'below all running text'
      : 'running text above and below';
};
const textNear: Phrase = (_, input) =>
  Math.min(input('toLongBefore'), input('toLongAfter')) <= 2 ? 'running text right beside it' : 'no running text beside it';
const rhythm: Phrase = (_, input) =>
  input('alikeBefore') + input('alikeAfter') >= 3 ? 'one of several lines that look alike' : 'hardly a line like it nearby';
const box: Phrase = (_, input) =>
  input('parentShare') >= 0.3 || input('bestAncestor') <= 2
    ? 'in the box with most of the text'
    : 'outside of the box with most of the text';
const template: Phrase = (_, input) =>
  input('templateWords') >= 0.2
    ? 'set like most of the text'
    : input('templateCount') >= 4
      ? 'set like many other short lines'
      : 'set like few other lines';
/** One row an idea: the inputs that stand for it, and what to say of their value. Rows with the same words are one reason. */
/** What the learned vocabulary says, of which no word is known to users. */
export const LEARNED_SAYS = ['words that articles use in and around it', 'words that articles seldom use in and around it'] as const;

const ROWS: readonly (readonly [inputs: RegExp, say: Phrase])[] = [
  [/^(words|chars)$/, length],
  [/^(sentences|endsSentence)$/, sentences],
  [/^(functionShare|functionWords|anyFunctionShare)$/, smallWords],
  [/^wordLength$/, (value) => (value >= 7 ? 'long words' : value < 4 ? 'short words' : 'words of ordinary length')],
  [/^capitalised$/, either(0.5, 'most words with a capital', 'few words with a capital')],
  [/^allCaps$/, either(0.3, 'written in capitals', 'not written in capitals')],
  [/^digits$/, either(0.08, 'many digits', 'few digits')],
  [/^commas$/, either(1, 'has commas', 'no comma')],
  [/^endsColon$/, either(1, 'ends with a colon', 'does not end with a colon')],
  [/^startsUpper$/, either(1, 'starts with a capital', 'does not start with a capital')],
  [/^closers$/, either(1, 'has quotation marks or brackets', 'no quotation marks or brackets')],
  [/^separators$/, either(1, 'has signs like | or ›', 'no signs like | or ›')],
  [/^startsSign$/, either(1, 'starts with a sign', 'does not start with a sign')],
  [/^endsSign$/, either(1, 'ends with a sign like »', 'does not end with a sign like »')],
  [/^date$/, either(1, 'has a date', 'no date')],
  [/^year$/, either(1, 'names a year', 'no year')],
  [/^time$/, either(1, 'has a time of day', 'no time of day')],
  [/^address$/, either(1, 'has an e-mail or web address', 'no e-mail or web address')],
  [/^repeats$/, either(1, 'stands on the page more than once', 'stands on the page once')],
  [/^(position|fromStart|fromEnd)$/, place],
  [/^gap$/, either(1, 'a blank line above', 'no blank line above')],
  [/^titleLikeness$/, either(0.25, 'repeats the headline’s words', 'hardly repeats the headline')],
  [/^pageLikeness$/, either(0.25, 'shares words with the rest of the page', 'hardly shares words with the rest of the page')],
  [/^(item|isItem)$/, either(1, 'an item of a list', 'no item of a list')],
  [/^seenBefore$/, either(0.01, 'stands on other pages of the site', 'stands on no other page of the site')],
  [/^names$/, either(0.2, 'names a person', 'names no person')],
  [/^startsName$/, either(1, 'starts with a person’s name', 'does not start with a person’s name')],
  [/^elsewhere$/, either(1, 'its first words stand elsewhere on the page', 'its first words stand nowhere else')],
  [/^linkDensity$/, (value) => (value >= 0.5 ? 'mostly links' : value > 0 ? 'few links' : 'no links')],
  [/^headingLevel$/, either(1, 'marked up as a heading', 'not marked up as a heading')],
  [/^isTable$/, either(1, 'a row of a table', 'no row of a table')],
  [/^isQuote$/, either(1, 'marked up as a quotation', 'not marked up as a quotation')],
  [/^(depth|siblings|parentShare|bestAncestor)$/, box],
  [/^template(Count|Words)$/, template],
  ...CUE_KINDS.map((kind) => [new RegExp(`^cue:${kind}$`), either(1, CUES[kind], `no ${CUES[kind]}`)] as const),
  ...MARKS.map((mark) => [new RegExp(`^mark:${mark}$`), either(1, `marked up as ${MARKED[mark]}`, `not marked up as ${MARKED[mark]}`)] as const),
  [/^words:/, (_, input) => LEARNED_SAYS[input('words:article') + input('words:article±3') >= 0 ? 0 : 1]],
  [/^date@/, anyAround('date', 'dates around it', 'no dates around it')],
  [/^gap@/, anyAround('gap', 'blank lines around it', 'no blank lines around it')],
  [/^linkDensity@/, anyAround('linkDensity', 'links around it', 'no links around it')],
  [/^names@/, anyAround('names', 'names of persons around it', 'no names of persons around it')],
  [/^address@/, anyAround('address', 'addresses around it', 'no addresses around it')],
  [/^cue@/, anyAround('cue', 'menu-like words around it', 'no menu-like words around it')],
  [/^(words|functionShare|sentences|endsSentence|capitalised)@|^mass±/, company],
  [/^(longBefore|longAfter|shareBefore)$/, amid],
  [/^toLong/, textNear],
  ...Object.entries(LANDMARKS).flatMap(([cue, what]) => [
    [new RegExp(`^${cue}Above$`), (value: number) => (value <= CLOSE ? `soon below a ${what}` : `no ${what} right above`)] as const,
    [new RegExp(`^${cue}Below$`), (value: number) => (value <= CLOSE ? `soon above a ${what}` : `no ${what} right below`)] as const,
  ]),
  [/^(sameShape|template)$/, (_, input) => (input('template') > 0 ? 'one of several lines made alike' : 'made like hardly another line')],
  [/^template[±S]/, either(0.4, 'among lines made alike', 'among lines that are not made alike')],
  [/^buttons/, either(0.01, 'a repeated button close by', 'no repeated button close by')],
  ...Object.entries({ shortDates: 'short lines with dates', comments: 'lines on comments' }).flatMap(([name, what]) => [
    [new RegExp(`^${name}±`), either(0.01, `${what} around it`, `no ${what} around it`)] as const,
    [new RegExp(`^${name}Before$`), either(1, `${what} further up`, `no ${what} further up`)] as const,
    [new RegExp(`^${name}After$`), either(1, `${what} further down`, `no ${what} further down`)] as const,
    [new RegExp(`^${name}SinceLong$`), either(1, `${what} since the text began`, `no ${what} since the text began`)] as const,
  ]),
  [/^(alike|beat)/, rhythm],
]; // prettier-ignore

let phrases: readonly (Phrase | null)[] | null = null;

/** What to say of each of FIRST_PASS; null for those that are the same for all blocks of a page. */
export function phrasesOf(): readonly (Phrase | null)[] {
  phrases ??= FIRST_PASS.map((name) => ROWS.find(([inputs]) => inputs.test(name))?.[1] ?? null);
  return phrases;
}
