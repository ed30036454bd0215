import { NewscleanError } from './errors.ts';

/** What a caller may say about how pages are cleaned. Every option has a default; `complete` is the one place with them. */
export interface Options {
  /** The page's address, a whole one: https://example.org/page. @default none */
  url?: string;
  /** The record's id. @default sha256 of the text */
  id?: string;
  /** `article` looks for one article; `any` also keeps the main content of products, listings, forums. @default 'article' */
  focus?: 'article' | 'any';
  /**
   * Add `blocks` to the record, and say of each what moved its fitted score most, at about the cost of scoring it again.
   * @default false
   */
  explain?: boolean;
  /** Add `markdown` to the record. @default false */
  markdown?: boolean;
  /** Keep link targets in `markdown`. @default false */
  links?: boolean;
  /** Day the page was read, YYYY-MM-DD, against which "yesterday" is resolved. @default none: relative dates stay unresolved */
  reference?: string;
  /** Order of day and month in dates like 03/04/2024 where the page does not decide it. @default 'auto' */
  dateOrder?: 'auto' | 'dmy' | 'mdy';
  /** Pages of more characters (UTF-16 units) than this throw NewscleanError `too_large`. @default 64 million */
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
  readonly markdown: boolean;
  readonly links: boolean;
  readonly reference: string | null;
  readonly dateOrder: 'auto' | 'dmy' | 'mdy';
  readonly maxChars: number;
  readonly site: SiteMemory | null;
}

const MAX_CHARS = 64_000_000;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const time = new Date(`${text}T00:00:00Z`);
  return ISO_DAY.test(text) && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

interface Check {
  readonly holds: (value: unknown) => boolean;
  /** What to give instead. */
  readonly hint: string;
}

const isBoolean: Check = { holds: (value) => typeof value === 'boolean', hint: 'give true or false' };
const oneOf = (...words: string[]): Check => ({ holds: (value) => words.includes(value as string), hint: `give ${words.join(', ')}` });
const seesLines = ({ pages, seen }: Partial<SiteMemory>): boolean => typeof pages === 'number' && typeof seen === 'function';

const CHECKS: Readonly<Record<keyof Options, Check>> = {
  url: {
    holds: (value) => typeof value === 'string' && URL.canParse(value),
    hint: 'give a whole address, such as https://example.org/page',
  },
  id: { holds: (value) => typeof value === 'string', hint: 'give a string' },
  focus: oneOf('article', 'any'),
  explain: isBoolean,
  markdown: isBoolean,
  links: isBoolean,
  reference: { holds: (value) => typeof value === 'string' && isDay(value), hint: 'give a day as YYYY-MM-DD' },
  dateOrder: oneOf('auto', 'dmy', 'mdy'),
  maxChars: { holds: (value) => typeof value === 'number' && value >= 1, hint: 'give a number from 1 up' },
  site: { holds: (value) => typeof value === 'object' && seesLines(value as Partial<SiteMemory>), hint: 'give { pages, seen(line) }' },
};

function check(options: Options): void {
  if (typeof options !== 'object' || (options as Options | null) === null)
    throw new NewscleanError('usage', 'options are no object', "give them by name: { focus: 'any' }");
  for (const [name, { holds, hint }] of Object.entries(CHECKS)) {
    const value = options[name as keyof Options] ?? null;
    if (value !== null && !holds(value)) throw new NewscleanError('usage', `the option ${name} cannot be ${shown(value)}`, hint);
  }
}

const shown = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(value));

/** Options with the defaults of those that are not given. Throws NewscleanError `usage` for a value that an option cannot have. */
export function complete(options: Options = {}): Settings {
  check(options);
  return {
    url: options.url ?? null,
    id: options.id ?? null,
    focus: options.focus ?? 'article',
    explain: options.explain ?? false,
    markdown: options.markdown ?? false,
    links: options.links ?? false,
    reference: options.reference ?? null,
    dateOrder: options.dateOrder ?? 'auto',
    maxChars: options.maxChars ?? MAX_CHARS,
    site: options.site ?? null,
  };
}
