/** What a caller may say about how pages are cleaned. Every option has a default; `complete` is the one place with them. */
export interface Options {
  /** The page's address. @default none */
  url?: string;
  /** The record's id. @default sha256 of the text */
  id?: string;
  /** `article` looks for one article; `any` also keeps the main content of products, listings, forums. @default 'article' */
  focus?: 'article' | 'any';
  /** Say of each block what moved its fitted score most, at about the cost of scoring it again. @default false */
  explain?: boolean;
  /** Keep link targets in Markdown. @default false */
  links?: boolean;
  /** Day the page was read, YYYY-MM-DD, against which "yesterday" is resolved. @default none: relative dates stay unresolved */
  reference?: string;
  /** Order of day and month in dates like 03/04/2024 where the page does not decide it. @default 'auto' */
  dateOrder?: 'auto' | 'dmy' | 'mdy';
  /** Pages of more characters than this get status `error`, code `too_large`. @default 64 million */
  maxChars?: number;
  /** Counts of lines seen on the pages of a site, from earlier pages. @default none */
  site?: SiteMemory;
}

/** On how many pages of its site a line was seen. */
export interface SiteMemory {
  /** Pages of this site seen, the present one not included. */
  readonly pages: number;
  /** Pages of this site that hold this line of text. */
  seen(line: string): number;
}

export interface Settings {
  readonly url: string | null;
  readonly id: string | null;
  readonly focus: 'article' | 'any';
  readonly explain: boolean;
  readonly links: boolean;
  readonly reference: string | null;
  readonly dateOrder: 'auto' | 'dmy' | 'mdy';
  readonly maxChars: number;
  readonly site: SiteMemory | null;
}

const MAX_CHARS = 64_000_000;

export function complete(options: Options = {}): Settings {
  return {
    url: options.url ?? null,
    id: options.id ?? null,
    focus: options.focus ?? 'article',
    explain: options.explain ?? false,
    links: options.links ?? false,
    reference: options.reference ?? null,
    dateOrder: options.dateOrder ?? 'auto',
    maxChars: options.maxChars ?? MAX_CHARS,
    site: options.site ?? null,
  };
}
