import type { Block, Frame } from '../model.ts';
import { hashOf } from '../text/words.ts';
import { TAG_TABLE, wordsOfNames } from './marks.ts';

/** What the splitter knows of a tag by its name. */
export interface Tag {
  readonly name: string;
  /** From 1 for known tags; all others have 0. */
  readonly id: number;
  readonly block: boolean;
  readonly empty: boolean;
  /** Its content is no text of the page. */
  readonly skip: boolean;
  /** Closes an open paragraph. */
  readonly endsP: boolean;
  /** End tags do not reach out of it: table cells, captions, buttons. */
  readonly fence: boolean;
  readonly marks: number;
  /** 1–6 for headings. */
  readonly heading: number;
}

const list = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const BLOCKS = list('html body address article aside blockquote button center caption dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav noscript ol optgroup option p pre listing plaintext search section summary table tbody td tfoot th thead tr ul video audio canvas iframe object rt-block'); // prettier-ignore
const EMPTY = list('area base basefont bgsound br col command embed frame hr img image input keygen link meta param source track wbr');
const SKIPPED = list(
  'script style title template svg iframe select textarea noembed noframes datalist canvas audio video annotation annotation-xml',
);
const ENDS_P = list('address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre listing search section summary table ul'); // prettier-ignore
const FENCES = list('table td th caption button');
const INLINE = 'a abbr b bdi bdo big cite code data del dfn em font i img input ins kbd label mark math meter nobr object output picture progress q rp ruby rt rtc s samp small span strike strong sub sup time tt u var wbr br'.split(' '); // prettier-ignore

function tagOf(name: string, id: number): Tag {
  return {
    name,
    id,
    block: BLOCKS.has(name),
    empty: EMPTY.has(name),
    skip: SKIPPED.has(name),
    endsP: ENDS_P.has(name),
    fence: FENCES.has(name),
    marks: TAG_TABLE.get(name) ?? 0,
    heading: /^h[1-6]$/.test(name) ? Number(name[1]) : 0,
  };
}

const NAMES = [...new Set([...BLOCKS, ...EMPTY, ...SKIPPED, ...ENDS_P, ...FENCES, ...INLINE])];
const TAGS = new Map(NAMES.map((name, at) => [name, tagOf(name, at + 1)]));

/** The tag by its name as written, in any case. */
export function tagNamed(written: string): Tag {
  const known = TAGS.get(written);
  if (known) return known;
  const name = written.toLowerCase();
  return TAGS.get(name) ?? tagOf(name.slice(0, 64), 0);
}

/** What one element adds to how its text is shown. */
export type InlineKind = 'link' | 'code' | 'strong' | 'emphasis';
export const INLINE_KINDS: ReadonlyMap<string, InlineKind> = new Map([
  ['a', 'link'], ['code', 'code'], ['kbd', 'code'], ['samp', 'code'], ['tt', 'code'],
  ['b', 'strong'], ['strong', 'strong'], ['em', 'emphasis'], ['i', 'emphasis'],
]); // prettier-ignore

export interface Countdown {
  items: number;
  /** Frames of items that wait for their numbers. */
  readonly waiting: { readonly frame: { number?: number }; readonly place: number }[];
}

/** An open element. Inherited facts are copied from the parent, so that none has to be looked for further up. */
export interface Element {
  readonly tag: Tag;
  /** Number in document order. */
  readonly number: number;
  readonly depth: number;
  readonly parent: Element | null;
  /** Hash of tag and first class. */
  readonly hash: number;
  /** Marks that reach all descendants. */
  readonly coarse: number;
  /** Marks of this element that reach few levels down. */
  readonly fine: number;
  /** All marks that hold here. */
  readonly mask: number;
  /** Nearest element around text that a reader sees as a block, itself included. */
  readonly block: Element | null;
  readonly heading: number;
  readonly list: number;
  readonly ordered: boolean;
  readonly quote: number;
  /** Numbers of the outermost <blockquote>s around, itself included. */
  readonly quoted: readonly number[];
  /** The outermost <pre> around, itself included. */
  readonly pre: Element | null;
  readonly caption: boolean;
  /** Not shown as the page opens. */
  readonly hidden: boolean;
  /** Nearest open list item: its first block is the item. */
  readonly item: Element | null;
  itemUsed: boolean;
  /** A list item that holds a heading lays out the page. */
  layout: boolean;
  /** Nearest open list. */
  readonly around: Element | null;
  /** Number of a list's next item, and of this one; NaN where none is known. */
  nextNumber: number;
  /** From item to item: -1 in a list that counts down. */
  readonly step: number;
  readonly itemNumber: number;
  /** Of a list whose items count down to 1, so that their numbers are known only at its end. */
  readonly countdown: Countdown | null;
  /** Of an item: how many its list has before it. */
  readonly place: number;
  /** Language that a <code> inside names. */
  language: string | null;
  /** Kind of stretch it makes of its text; null when it makes none, or no longer. */
  inline: InlineKind | null;
  readonly href: string | undefined;
  /** Where its stretch begins in the block being read. */
  from: number;
  /** Class and id, as they stand. */
  readonly classes: string;
  readonly id: string;
  /** Trail, signature and names of its blocks, made when first needed. */
  trail: readonly number[] | null;
  signature: number | null;
  names: readonly number[] | null;
}

const TRAIL_MAX = 64;
const SIGNATURE_LEVELS = 6;

/** Numbers of an element and its ancestors, root first, at most the last 64. One array for all that asks. */
export function trailOf(element: Element | null): readonly number[] {
  if (!element) return NO_TRAIL;
  if (element.trail) return element.trail;
  const numbers: number[] = [];
  for (let at: Element | null = element; at && numbers.length < TRAIL_MAX; at = at.parent) numbers.push(at.number);
  return (element.trail = numbers.reverse());
}
const NO_TRAIL: readonly number[] = [];

export function signatureOf(element: Element): number {
  if (element.signature !== null) return element.signature;
  let hash = 17;
  let at: Element | null = element;
  for (let level = 0; at && level < SIGNATURE_LEVELS; level++, at = at.parent) hash = (Math.imul(hash, 31) + at.hash) | 0;
  return (element.signature = hash >>> 0);
}

/** An element and so many around it have names that tell. */
const NAME_LEVELS = 5;
/** The element's own names are told from those around it by what they are multiplied with. */
const OWN = 0x9e3779b1;

/** Hashes of the words in class and id of an element and those around it; of its own ones, and of its tag, once more as such. */
export function namesOf(element: Element): readonly number[] {
  if (element.names) return element.names;
  const found = new Set<number>([Math.imul(hashOf(element.tag.name), OWN)]);
  let at: Element | null = element;
  for (let level = 0; at && level < NAME_LEVELS; level++, at = at.parent)
    // Classes of <html> and <body> tell of the whole page.
    if (at.tag.name !== 'body' && at.tag.name !== 'html')
      for (const names of [at.classes, at.id])
        for (const word of names ? wordsOfNames(names) : []) {
          found.add(word);
          if (at === element) found.add(Math.imul(word, OWN));
        }
  return (element.names = [...found]);
}

const LANGUAGE = /(?:^|\s)lang(?:uage)?-([\w+#.-]+)/i;

/** The language that a class names, as highlighters write it: `language-python`, `lang-sh`. */
export function languageIn(classes: string): string | null {
  const language = LANGUAGE.exec(classes)?.[1]?.toLowerCase();
  return language === undefined || language === 'none' ? null : language;
}

const LINE_NUMBERS = /(?:^|[\s-])(?:linenos?|line-?num(?:ber)?s?|linenodiv|lnt?|gutter)(?=\s|$)/i;
/** Cells and boxes around a <pre> of its own that only numbers the lines. */
const GUTTER_LEVELS = 2;

/** Whether class names of an element, or of those just `above` it, are those that highlighters give to numbers of lines. */
export function numbersLines(classes: string, above: Element | null = null, levels = GUTTER_LEVELS): boolean {
  return LINE_NUMBERS.test(classes) || (above !== null && levels > 0 && numbersLines(above.classes, above.parent, levels - 1));
}

/** Named inside <pre>, by <pre>, or up to two elements above it, as Sphinx and Jekyll do. */
function languageOf(code: Element): string | null {
  // Classes of <html> and <body> tell the language that people speak.
  const near = [code, code.parent, code.parent?.parent].filter((at) => at && at.tag.name !== 'body' && at.tag.name !== 'html');
  return code.language ?? near.map((at) => languageIn(at?.classes ?? '')).find((language) => language !== null) ?? null;
}

/** Markdown knows no longer numbers of items, nor any below 0. */
const NUMBER_MAX = 999_999_999;

/** What writing needs of the next block of this element; undefined for most. */
export function frameOf(at: Element | null, shape: Block['shape'], lead: string): Frame | undefined {
  if (!at) return undefined;
  const { item } = at;
  if (item && at.heading > 0) item.layout = true;
  const isItem = shape === 'item' && item !== null;
  const { quote: quotes, quoted } = isItem ? item : at;
  const language = shape === 'code' ? languageOf(at) : null;
  const inItem = item !== null && !item.layout;
  if (quotes === 0 && !inItem && language === null && lead === '') return undefined;
  return {
    ...(quotes > 0 && { quotes, quoted }),
    ...(inItem && { item: item.number }),
    ...(isItem && at.ordered && item.itemNumber >= 0 && item.itemNumber <= NUMBER_MAX && { number: item.itemNumber }),
    ...(language !== null && { language }),
    ...(lead !== '' && { lead }),
  };
}

/** A block before its place in the page is known. */
export type Draft = Omit<Block, 'index' | 'lines'>;
