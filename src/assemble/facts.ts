import type { Declared, Labelled, LabelledPage, PageChances } from '../model.ts';
import { destinationOf } from '../roles.ts';
import { featureOf } from './picker.ts';

/** What a page's labelled blocks, address and declared types say of it as a whole. */
export interface PageFacts {
  readonly form: 'text' | 'html';
  /** What the labelling takes the page for. */
  readonly chances: PageChances;
  readonly blocks: number;
  /** Words of the page, and of its body. */
  readonly words: number;
  readonly bodyWords: number;
  /** Words in paragraphs of the body that end a sentence. */
  readonly prose: number;
  /** Mean chance, by words, that the body is article text, 0..1. */
  readonly content: number;
  /** Stretches of blocks without boilerplate between them. */
  readonly runs: number;
  /** Lines that end a teaser: "Read more". */
  readonly teasers: number;
  readonly datelines: number;
  readonly bylines: number;
  readonly captions: number;
  /** Short lines with a time of day and no date, as over the entries of a live blog. */
  readonly stamps: number;
  /** Lines that only a message holds: "Page not found". */
  readonly notices: number;
  /** Short lines with an amount of money. */
  readonly prices: number;
  /** Short lines with two times of a player: "00:00 / 06:42". */
  readonly players: number;
  /** Share of the page's words that stand in teasers, 0..1. */
  readonly related: number;
  /** Parts of the address's path; null without an address. */
  readonly path: readonly string[] | null;
  /** schema.org and Open Graph types, lower case. */
  readonly types: readonly string[];
}

const PARAGRAPH = 20;
/** Lines of buttons, prices and messages have no more words. */
const SHORT = 10;
const CURRENCY =
  '(?:[€$£¥₺₽₹₩₪₴₸₾₫฿৳]|(?:EUR|USD|GBP|CHF|PLN|CZK|HUF|RON|DKK|SEK|NOK|TL|Kč|Ft|kr|zł|lei|руб|грн|лв|ден|дин|din|Rp|тг|Lt|Br)(?!\\p{L})|円|元|원|บาท|تومان|ریال|ریال|درهم|روپے|টাকা)';
const PRICE = new RegExp(`${CURRENCY}\\.?\\s?\\p{Nd}|\\p{Nd}[ ,.-]*${CURRENCY}`, 'u');
const PLAYER = /\d{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2}/u;
/** "14:32", "2.15 pm CET": a stamp has no more words. */
const STAMP_WORDS = 4;

const sum = (blocks: readonly Labelled[], of: (block: Labelled) => number): number => blocks.reduce((all, block) => all + of(block), 0);
const words = (block: Labelled): number => featureOf(block, 'words');
const isBody = ({ label }: Labelled): boolean => destinationOf(label.role) === 'body';

export function factsOf({ blocks, chances }: LabelledPage, declared: Declared, url: string | null): PageFacts {
  const body = blocks.filter(isBody);
  const bodyWords = sum(body, words);
  const after = ({ index }: Labelled): boolean => index > 0 && isBody(blocks[index - 1] as Labelled);
  const count = (from: readonly Labelled[], test: (block: Labelled) => boolean): number => from.filter(test).length;
  const short = (pattern: RegExp): number => count(blocks, (block) => words(block) <= SHORT && pattern.test(block.text));
  return {
    form: blocks.some(({ dom }) => dom !== null) ? 'html' : 'text',
    chances,
    blocks: blocks.length,
    words: sum(blocks, words),
    bodyWords,
    prose: sum(body, (block) => (words(block) >= PARAGRAPH && featureOf(block, 'endsSentence') ? words(block) : 0)),
    content: bodyWords ? sum(body, (block) => block.label.content * words(block)) / bodyWords : 0,
    runs: count(blocks, (block) => isBody(block) && !after(block)),
    teasers: count(blocks, (block) => featureOf(block, 'cue:more') > 0),
    datelines: count(blocks, ({ label }) => label.role === 'dateline'),
    bylines: count(blocks, ({ label }) => label.role === 'byline'),
    captions: count(body, ({ label }) => label.role === 'caption'),
    stamps: count(blocks, isStamp),
    notices: count(blocks, (block) => featureOf(block, 'cue:notice') > 0),
    prices: short(PRICE),
    players: short(PLAYER),
    related: sum(blocks.filter(({ label }) => label.role === 'related'), words) / Math.max(1, sum(blocks, words)), // prettier-ignore
    path: pathOf(url),
    types: declared.types.map(({ value }) => value),
  };
}

function isStamp(block: Labelled): boolean {
  const fits = words(block) <= STAMP_WORDS && block.label.role !== 'comment' && block.label.role !== 'related';
  return fits && featureOf(block, 'time') > 0 && featureOf(block, 'date') === 0;
}

function pathOf(url: string | null): readonly string[] | null {
  if (url === null || !URL.canParse(url)) return null;
  const { pathname, search } = new URL(url);
  return [...pathname.toLowerCase().split('/'), ...(search ? [search] : [])].filter((part) => part !== '');
}
