import { InvalidArgumentError } from 'commander';
import { isDay } from '../settings.ts';
import { FORMAT_NAMES } from './formats.ts';

const INPUTS = 'Input:';
const OUTPUTS = 'Output:';
const CLEANING = 'Cleaning:';
const SCALE = 'Many pages:';
const OTHER = 'Other:';

/** One row a flag: help, parsing and shell completion all come from here. */
export interface Flag {
  readonly flags: string;
  readonly about: string;
  readonly group: string;
  readonly choices?: readonly string[];
  /** Turns what was typed into the value, or throws InvalidArgumentError. */
  readonly parse?: (typed: string, before: unknown) => unknown;
}

/** What the flags below come to. */
export interface Flags {
  readonly json?: true;
  readonly jsonl?: true;
  readonly text?: true;
  readonly markdown?: true;
  readonly print?: string;
  readonly explain?: true;
  readonly frontmatter?: true;
  readonly with?: readonly string[];
  readonly output?: string;
  readonly resume?: true;
  readonly report?: string;
  readonly input?: 'text' | 'html' | 'warc' | 'wet' | 'jsonl';
  readonly encoding?: string;
  readonly glob?: readonly string[];
  readonly filesFrom?: string;
  readonly maxSize?: number;
  readonly textKey?: string;
  readonly htmlKey?: string;
  readonly idKey?: string;
  readonly urlKey?: string;
  readonly jobs?: number;
  readonly unordered?: true;
  readonly timeout?: number;
  readonly focus?: 'article' | 'any';
  readonly links?: true;
  readonly url?: string;
  readonly reference?: string;
  readonly dateOrder?: 'auto' | 'dmy' | 'mdy';
  readonly onlyLang?: readonly string[];
  readonly minWords?: number;
  readonly dedup?: 'exact' | 'near';
  readonly stats?: string;
  readonly siteMemory?: string;
  readonly shard?: { readonly index: number; readonly of: number };
  readonly verify?: true;
  readonly exitZero?: true;
  readonly color?: 'auto' | 'always' | 'never';
  readonly quiet?: true;
  readonly printSchema?: true;
  readonly listRoles?: true;
  readonly listLanguages?: true;
  readonly completion?: 'bash' | 'zsh' | 'fish';
}

const EXTRAS = ['markdown', 'removed-text'];
const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };

function list(typed: string, before: unknown): string[] {
  const items = typed.split(',').map((item) => item.trim());
  return [...(Array.isArray(before) ? (before as string[]) : []), ...items.filter((item) => item !== '')];
}

function append(typed: string, before: unknown): string[] {
  return [...(Array.isArray(before) ? (before as string[]) : []), typed];
}

function oneField(typed: string, before: unknown): string {
  if (before !== undefined) throw new InvalidArgumentError('Ask for one field, or use --jsonl for several.');
  return typed;
}

function extras(typed: string, before: unknown): string[] {
  const items = list(typed, before);
  const odd = items.find((item) => !EXTRAS.includes(item));
  if (odd !== undefined) throw new InvalidArgumentError(`Allowed are ${EXTRAS.join(', ')}.`);
  return items;
}

function count(least: number): (typed: string) => number {
  return (typed) => {
    const number = Number(typed);
    if (!/^\d+$/.test(typed) || number < least) throw new InvalidArgumentError(`Give a whole number from ${least} up.`);
    return number;
  };
}

function seconds(typed: string): number {
  const number = Number(typed);
  if (!/^\d*\.?\d+$/.test(typed) || number <= 0) throw new InvalidArgumentError('Give seconds, more than 0.');
  return number;
}

function size(typed: string): number {
  const found = /^(\d+(?:\.\d+)?)\s*([kmg]?)b?$/i.exec(typed.trim());
  const bytes = Number(found?.[1]) * (UNITS[found?.[2]?.toLowerCase() ?? ''] ?? NaN);
  if (!(bytes >= 1)) throw new InvalidArgumentError('Give bytes, or a number with k, M or G: 500k, 64M.');
  return Math.floor(bytes);
}

function day(typed: string): string {
  if (!isDay(typed)) throw new InvalidArgumentError('Give a day as YYYY-MM-DD.');
  return typed;
}

/** A variable of the shell that is not set gives an empty name. */
function place(typed: string): string {
  if (typed === '') throw new InvalidArgumentError('Give a name.');
  return typed;
}

function address(typed: string): string {
  if (!URL.canParse(typed)) throw new InvalidArgumentError('Give a whole address, such as https://example.org/page.');
  return typed;
}

function shard(typed: string): { index: number; of: number } {
  const [, index = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(typed) ?? []).map(Number);
  if (index < 1 || index > of) throw new InvalidArgumentError('Give the number of the share and how many there are: 3/16.');
  return { index, of };
}

export const FLAGS: readonly Flag[] = [
  { flags: '--markdown', about: 'Markdown (the default)', group: OUTPUTS },
  { flags: '--text', about: 'plain text; a form feed between several pages', group: OUTPUTS },
  { flags: '--json', about: 'one JSON record a page; indented for one page on a terminal', group: OUTPUTS },
  { flags: '--jsonl', about: 'one compact JSON record a line', group: OUTPUTS },
  {
    flags: '-p, --print <field>',
    about: 'only this field of the record, bare: title, date, fields.date.method; of several pages one line each',
    group: OUTPUTS,
    parse: oneField,
  },
  { flags: '--explain', about: 'every line with its role, score and reason; with --json or --jsonl: adds `blocks`', group: OUTPUTS },
  { flags: '--frontmatter', about: 'Markdown: put the fields before the text as YAML', group: OUTPUTS },
  { flags: '--with <extras>', about: `add to the JSON record: ${EXTRAS.join(', ')}`, group: OUTPUTS, parse: extras },
  {
    flags: '-o, --output <path>',
    about: 'write here: a file for one input, else a directory that mirrors the tree; with --jsonl also NAME.jsonl for all',
    group: OUTPUTS,
    parse: place,
  },
  {
    flags: '--report <file>',
    about: 'write an HTML page to judge the batch by; other output only if asked for',
    group: OUTPUTS,
    parse: place,
  },
  { flags: '--resume', about: 'with -o: go on where an earlier run with the same options stopped', group: OUTPUTS },

  {
    flags: '-i, --input <format>',
    about: 'kind of input, instead of finding out',
    group: INPUTS,
    choices: ['text', 'html', 'warc', 'wet', 'jsonl'],
  },
  { flags: '-E, --encoding <label>', about: 'character encoding, instead of finding out', group: INPUTS },
  { flags: '--glob <pattern>', about: 'in directories, only these files, such as "*.html" (repeatable)', group: INPUTS, parse: append },
  { flags: '--files-from <file>', about: 'read input names from a file, one a line; - is stdin', group: INPUTS, parse: place },
  { flags: '--max-size <size>', about: 'refuse larger pages: 500k, 64M', group: INPUTS, parse: size },
  { flags: '--text-key <key>', about: 'JSONL: key of the text', group: INPUTS },
  { flags: '--html-key <key>', about: 'JSONL: key of the HTML', group: INPUTS },
  { flags: '--id-key <key>', about: 'JSONL: key of the id', group: INPUTS },
  { flags: '--url-key <key>', about: 'JSONL: key of the address', group: INPUTS },

  { flags: '--focus <what>', about: 'look for an article, or keep any main content', group: CLEANING, choices: ['article', 'any'] },
  { flags: '--links', about: 'keep link targets in Markdown', group: CLEANING },
  { flags: '--url <address>', about: "the page's address", group: CLEANING, parse: address },
  { flags: '--reference <day>', about: 'day the page was read, for "yesterday": YYYY-MM-DD', group: CLEANING, parse: day },
  { flags: '--date-order <order>', about: 'order in dates like 03/04/2024', group: CLEANING, choices: ['auto', 'dmy', 'mdy'] },
  { flags: '--only-lang <tags>', about: 'only articles in these languages: lt,en', group: CLEANING, parse: list },
  { flags: '--min-words <n>', about: 'only articles of at least so many words', group: CLEANING, parse: count(0) },
  {
    flags: '--dedup <how>',
    about: 'JSON: mark copies of earlier articles with `duplicate_of`',
    group: CLEANING,
    choices: ['exact', 'near'],
  },
  {
    flags: '--site-memory <file>',
    about: 'counts of lines by site: learned into the file where it is new, else used',
    group: CLEANING,
    parse: place,
  },

  { flags: '--shard <i/n>', about: 'only share i of n; with -o DIR: one output and a done file in DIR', group: SCALE, parse: shard },
  { flags: '--verify', about: 'check the shards in -o DIR: all there, whole, and of the same inputs', group: SCALE },
  { flags: '--stats <file>', about: 'write totals by status, role, language and site to a JSON file', group: SCALE, parse: place },
  { flags: '--exit-zero', about: 'exit 0 also where pages failed or held no article; their records tell', group: SCALE },

  { flags: '-j, --jobs <n>', about: 'clean in so many threads (default: 1)', group: OTHER, parse: count(1) },
  { flags: '--unordered', about: 'with -j: write pages as they are done, not in the order of the inputs', group: OTHER },
  { flags: '--timeout <seconds>', about: 'give up a page that takes longer (default: 60)', group: OTHER, parse: seconds },
  { flags: '--color <when>', about: 'colours (also NO_COLOR, FORCE_COLOR)', group: OTHER, choices: ['auto', 'always', 'never'] },
  { flags: '-q, --quiet', about: 'no progress and no summary on stderr', group: OTHER },
  { flags: '--print-schema', about: 'print the JSON Schema of the record', group: OTHER },
  { flags: '--list-roles', about: 'print the roles a line can have', group: OTHER },
  { flags: '--list-languages', about: 'print the languages with a file of their own', group: OTHER },
  { flags: '--completion <shell>', about: 'print a completion script', group: OTHER, choices: ['bash', 'zsh', 'fish'] },
];

/** Flags that commander has on its own. */
export const VERSION_FLAG: Flag = { flags: '-V, --version', about: 'print the version', group: OTHER };
export const HELP_FLAG: Flag = { flags: '-h, --help', about: 'print this help', group: OTHER };

/** The flags of which at most one may be given. */
export const EXCLUSIVE = FORMAT_NAMES;
