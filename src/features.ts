import { MARKS } from './model.ts';

/** The kinds of cue that become features, in order. */
export const CUE_KINDS = [
  'byline', 'dateline', 'caption', 'source', 'navigation', 'related', 'copyright', 'social', 'tags',
  'comment', 'promo', 'notice', 'bio', 'more', 'updated', 'paywall',
] as const; // prettier-ignore

const COUNTS = [
  'words', 'chars', 'wordLength', 'capitalised', 'allCaps', 'digits', 'commas', 'sentences', 'endsSentence',
  'endsColon', 'startsUpper', 'closers', 'separators', 'startsSign', 'endsSign', 'functionShare', 'functionWords',
  'anyFunctionShare', 'date', 'time', 'year', 'address', 'repeats', 'position', 'fromStart', 'fromEnd', 'gap',
  'titleLikeness', 'pageLikeness', 'item', 'seenBefore', 'names', 'startsName', 'elsewhere',
] as const; // prettier-ignore

const HTML_ONLY = [
  'linkDensity', 'headingLevel', 'isItem', 'isTable', 'isQuote', 'depth', 'siblings', 'parentShare', 'bestAncestor',
  'templateCount', 'templateWords',
] as const; // prettier-ignore

/** Names of a block's features, in the order of its row. */
export const FEATURES: readonly string[] = [
  ...COUNTS,
  ...CUE_KINDS.map((kind) => `cue:${kind}`),
  ...HTML_ONLY,
  ...MARKS.map((mark) => `mark:${mark}`),
];

type Named = (typeof COUNTS)[number] | (typeof HTML_ONLY)[number] | `cue:${(typeof CUE_KINDS)[number]}` | `mark:${(typeof MARKS)[number]}`;

/** Column of each feature. */
export const COLUMN = Object.fromEntries(FEATURES.map((name, at) => [name, at])) as Record<Named, number>;
export const FIRST_CUE = COUNTS.length;
export const FIRST_HTML = FIRST_CUE + CUE_KINDS.length;
export const FIRST_MARK = FIRST_HTML + HTML_ONLY.length;

/** How surely a cue speaks: the value in a cue's column. */
export const WHOLE_LINE = 2;
export const PART_OF_LINE = 1;
