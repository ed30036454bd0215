import type { Role } from './roles.ts';

/** First and last line, 1-based, both included. */
export type Span = readonly [first: number, last: number];

export type InputFormat = 'text' | 'html' | 'warc' | 'wet' | 'jsonl';

/** Where a page came from; goes into the record's `input`. */
export interface Origin {
  /** As given on the command line; null for stdin and for text passed by a program. */
  readonly path: string | null;
  readonly format: InputFormat;
  /** WHATWG label used to decode. */
  readonly encoding: string;
  /** Size of the page's encoded bytes, where known. */
  readonly bytes?: number;
  readonly record?: {
    readonly index: number;
    /** Byte offset in the (decompressed for zstd, compressed member for gzip) file where the record starts. */
    readonly offset?: number;
    readonly warc_type?: string;
    readonly warc_date?: string;
  };
}

/** One page, decoded. The text is as read: line ends of any kind, not trimmed. */
export interface Page {
  readonly id: string;
  readonly form: 'text' | 'html';
  readonly text: string;
  readonly url?: string;
  /** When it was fetched, ISO 8601. */
  readonly fetched?: string;
  readonly origin: Origin;
  /** What reading had to mend or doubts, for the record's `warnings`. */
  readonly warnings?: readonly Warning[];
}

export interface Warning {
  readonly code: string;
  readonly message?: string;
  readonly lines?: Span;
}

/** Lines whose wrong decoding was undone, and the steps to do it again: `encode:windows-1252`, `decode:utf-8`. */
export interface Repair {
  readonly lines: Span;
  readonly steps: readonly string[];
}

export type Shape = 'paragraph' | 'heading' | 'item' | 'quote' | 'caption' | 'table' | 'code';

/** The closed vocabulary in which the HTML splitter speaks to the rest: from tags, roles, class and id words of ancestors. */
export const MARKS = [
  'article', // inside <article>, schema.org articleBody, entry-content and the like
  'main',
  'menu', // <nav>, role=navigation, menu and breadcrumb words
  'aside', // <aside>, sidebar words
  'head', // page header
  'foot', // page footer
  'byline',
  'dateline', // <time>, date words
  'comments',
  'related', // related, recommended, popular, teaser words
  'social', // share, social words
  'tags', // tag, topic, keyword words
  'promo', // ad, sponsor, newsletter, subscribe words
  'notice', // cookie, consent, gdpr, modal, popup words
  'bio', // author box words
  'caption', // <figcaption>, caption and credit words
  'form', // <form>, <button>, <label>, <select>
  'hidden', // hidden by attribute or inline style
  'title', // headline words, itemprop=headline
  'link', // the whole block is one link
  'copyright', // copyright, legal words
  'lead', // standfirst, summary, intro words
] as const;
export type Mark = (typeof MARKS)[number];

/** A stretch of a block's text with a meaning of its own; offsets are UTF-16 units into `text`, end exclusive. */
export interface Inline {
  readonly kind: 'link' | 'code' | 'strong' | 'emphasis' | 'break';
  readonly from: number;
  readonly to: number;
  readonly href?: string;
}

/** What only HTML knows of a block. Element numbers are in document order; the same number is the same element. */
export interface Dom {
  /** The block element's own tag, lower case. */
  readonly tag: string;
  readonly depth: number;
  /** Element numbers of the ancestors, root first, the block's parent last. Shared between siblings. */
  readonly trail: readonly number[];
  /** The same for blocks that one template made: a hash of the path of tags and first classes. */
  readonly signature: number;
  /** Hashes of the words in class and id of the block's element and of those close around it. Shared between siblings. */
  readonly names: readonly number[];
  /** No reader sees it as the page opens: hidden by attribute or inline style, or for readers without scripts. */
  readonly hidden: boolean;
}

/** What writing needs of a block of HTML: the labelling sees no more of it than which rows are one table's. */
export interface Frame {
  /** Quotes around it; for an item, those around the whole item. None without it. */
  readonly quotes?: number;
  /** Numbers of the elements that are these quotes, outermost first; of some 16 at most. */
  readonly quoted?: readonly number[];
  /** Number of the element that is the list item it makes or goes on with. */
  readonly item?: number;
  /** What stands before an item of a numbered list. */
  readonly number?: number;
  /** Language that code says it is in: `python`. */
  readonly language?: string;
  /** White space before code, which its text is without: behind a line's end where it goes on with the code above. */
  readonly lead?: string;
  /** Number of the element that is a row's table. */
  readonly table?: number;
}

/** The unit of labelling: a line or hard-wrapped paragraph of text, or what a reader of HTML sees as one. */
export interface Block {
  /** Position in the page, from 0. */
  readonly index: number;
  /**
   * Lines of the input that it holds. For HTML: lines of the page as flattened, one block a line, since one source
   * line of HTML often holds many blocks.
   */
  readonly lines: Span;
  /** Trimmed, white space folded to one space (except in `code`, which keeps its line breaks as \n). Never empty. */
  readonly text: string;
  readonly shape: Shape;
  /** Heading 1–6, nesting depth of an item or quote (from 1), 0 for the rest. */
  readonly level: number;
  /** Blank lines stand before it (always true for the first block and for HTML paragraphs). */
  readonly gap: boolean;
  /** Characters of `text` inside links; 0 in text. */
  readonly linkChars: number;
  readonly marks: ReadonlySet<Mark>;
  readonly inlines: readonly Inline[];
  /**
   * The cells of a table row, where the shape is `table`; empty where one above or before reaches over. The first row of
   * a table has `level` 1 if it is a header.
   */
  readonly cells?: readonly string[];
  /** `item`: in a numbered list. */
  readonly ordered?: boolean;
  /** Not there for text, nor for plain paragraphs. */
  readonly frame?: Frame;
  /** null for text. */
  readonly dom: Dom | null;
}

/** A metadata value that the page declares beside its text (JSON-LD, meta tags, …), with where it stood. */
export interface DeclaredValue {
  readonly value: string;
  /** e.g. `jsonld:datePublished`, `html:meta[article:published_time]`, `html:time`. */
  readonly method: string;
  /** Of authors: whether JSON-LD calls it an organisation. */
  readonly organization?: boolean;
}

/** Declared metadata of HTML, each list in order of trust, best first. Empty lists for text. */
export interface Declared {
  readonly title: readonly DeclaredValue[];
  readonly authors: readonly DeclaredValue[];
  readonly date: readonly DeclaredValue[];
  readonly dateModified: readonly DeclaredValue[];
  readonly sitename: readonly DeclaredValue[];
  readonly description: readonly DeclaredValue[];
  readonly section: readonly DeclaredValue[];
  readonly tags: readonly DeclaredValue[];
  readonly url: readonly DeclaredValue[];
  readonly language: readonly DeclaredValue[];
  /** schema.org and Open Graph types, lower case: `newsarticle`, `website`, … */
  readonly types: readonly DeclaredValue[];
  /** `true` or `false`, schema.org isAccessibleForFree. */
  readonly free: readonly DeclaredValue[];
}

/** What splitting gives: the blocks, how many lines the page has, and what HTML declares. */
export interface Layout extends Unmended {
  readonly repairs: readonly Repair[];
}

/** The layout of a text as it stands. */
export interface Unmended {
  readonly blocks: readonly Block[];
  /** Lines of the input, blank ones included (HTML: as flattened). */
  readonly lines: number;
  readonly declared: Declared;
  readonly warnings: readonly Warning[];
}

/** A row of numbers, one for each name in `features.ts`; NaN where a feature does not apply. */
export type Features = Float32Array;
export type Measured = Block & {
  readonly features: Features;
  /** The block's words that carry matter (no function words, no numbers), numbered page by page, for likeness between blocks. */
  readonly terms: readonly number[];
  /** Hash of the block's text with names and numbers masked, for templates that fill in the like of them. */
  readonly shapeHash: number;
};

type Writable<T> = { -readonly [key in keyof T]: T[key] };

/**
 * The block with what was measured. Field by field: a spread takes ten times as long, and there is no time for two spreads a
 * line. A new field of Block has to be named here and in `toLabelled`.
 */
export function toMeasured(block: Block, features: Features, terms: readonly number[], shapeHash: number): Measured {
  const { index, lines, text, shape, level, gap, linkChars, marks, inlines, dom } = block;
  const measured: Writable<Measured> = { index, lines, text, shape, level, gap, linkChars, marks, inlines, dom, features, terms, shapeHash }; // prettier-ignore
  if (block.cells !== undefined) measured.cells = block.cells;
  if (block.ordered !== undefined) measured.ordered = block.ordered;
  if (block.frame !== undefined) measured.frame = block.frame;
  return measured;
}

export interface Label {
  readonly role: Role;
  /** How sure the role is, 0..1. */
  readonly score: number;
  /** Chance that the block belongs to the article, 0..1. */
  readonly content: number;
  /** The reasons in words for users, strongest first. */
  readonly why: readonly string[];
  /** What moved `content` most, in words for users: `for article: …`, `against: …`. Empty unless `Settings.explain`. */
  readonly moved: readonly string[];
}
export type Labelled = Measured & { readonly label: Label };

export function toLabelled(block: Measured, label: Label): Labelled {
  const { index, lines, text, shape, level, gap, linkChars, marks, inlines, dom, features, terms, shapeHash } = block;
  const labelled: Writable<Labelled> = { index, lines, text, shape, level, gap, linkChars, marks, inlines, dom, features, terms, shapeHash, label }; // prettier-ignore
  if (block.cells !== undefined) labelled.cells = block.cells;
  if (block.ordered !== undefined) labelled.ordered = block.ordered;
  if (block.frame !== undefined) labelled.frame = block.frame;
  return labelled;
}

/** How likely it is that a page is of each kind, as the labelling tells them apart: 0..1, together 1. */
export interface PageChances {
  readonly article: number;
  readonly forum: number;
  readonly listing: number;
  readonly product: number;
  readonly service: number;
}

/** What labelling gives: the blocks with their roles, and what the page is taken for as a whole. */
export interface LabelledPage {
  readonly blocks: readonly Labelled[];
  readonly chances: PageChances;
}

/** A value found, with its proof. */
export interface Found<T = string> {
  readonly value: T;
  readonly score: number;
  /** e.g. `text:date-line`, `html:meta[article:published_time]`, `record:url`. */
  readonly method: string;
  /** Where it was read. */
  readonly at?: Span;
  /** As printed. */
  readonly raw?: string;
}

export interface Language {
  /** BCP 47 tag; null below what can be told. */
  readonly tag: string | null;
  /** Chance that it is right, 0..1; null with a null tag. */
  readonly score: number | null;
}

export type Status = 'ok' | 'empty' | 'not_article' | 'error';
export type Kind = 'article' | 'live_blog' | 'listing' | 'gallery' | 'notice' | 'other';

export interface Quality {
  readonly score: number;
  readonly flags: readonly string[];
  readonly [measure: string]: number | readonly string[];
}

/** A page cleaned. An article that is not there is no error: `status` says so. */
export interface Article {
  readonly page: Page;
  readonly status: Status;
  readonly kind: Kind | null;
  readonly title: Found | null;
  readonly authors: Found<readonly string[]> | null;
  /** The byline as printed. */
  readonly byline: string | null;
  readonly date: Found | null;
  readonly dateModified: Found | null;
  readonly url: Found | null;
  readonly sitename: Found | null;
  readonly source: Found | null;
  readonly copyright: Found | null;
  readonly section: Found | null;
  readonly tags: Found<readonly string[]> | null;
  readonly description: Found | null;
  readonly language: Language;
  readonly free: Found<boolean> | null;
  /**
   * The blocks of the body in order: body, lead, heading, caption. With status `not_article` the page's main content if it has
   * some length, else empty.
   */
  readonly body: readonly Labelled[];
  /** Body text where it differs from its block's (an attribution cut from the last sentence, a dateline from the first). */
  readonly trimmed: ReadonlyMap<number, string>;
  /** Lines that a field owns, by the record's name of the field; disjoint from the body and from each other. */
  readonly owned: ReadonlyMap<string, Span>;
  /** All blocks of the page, in order. */
  readonly blocks: readonly Labelled[];
  readonly lines: number;
  readonly quality: Quality | null;
  readonly repairs: readonly Repair[];
  readonly warnings: readonly Warning[];
  readonly error?: { readonly code: string; readonly message: string };
}
