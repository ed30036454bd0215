import { FINGERPRINTS } from '../batch/dedup.ts';
import type { LeftOut } from '../batch/unit.ts';
import { isSpecial } from '../batch/walk.ts';
import type { Article } from '../model.ts';
import type { Role } from '../roles.ts';
import { stripControls, stripEscapes } from '../write/control.ts';
import { toRecord } from '../write/record.ts';
import { loadChalk, wantsColour } from './colours.ts';
import type { FormatName } from './formats.ts';
import type { Screen } from './io.ts';
import type { Flags } from './options.ts';

export interface Renderer {
  /** Of output files. */
  readonly extension: string;
  /** Between two pages of one output. */
  readonly separator: string;
  /** Why the filters leave the page out; null: they let it through. */
  filter(article: Article): LeftOut | null;
  /** null: the format has nothing to say of the page. Ends with a line break, or is empty where the page holds no article. */
  render(article: Article): string | null;
}

type Draw = (article: Article) => string | null;
interface Kind {
  readonly extension: string;
  readonly separator: string;
  make(flags: Flags, io: Screen, onlyOne: boolean): Promise<Draw>;
}

const DEFAULT_WIDTH = 100;
/** Inputs that hold one page only. */
const SINGLE_PAGE = new Set(['text', 'html']);

const line = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);
const lineIfAny = (text: string): string => (text === '' ? '' : line(text));

/** Formats for reading have nothing to say of a page that failed; stderr names it. */
function unlessFailed(draw: (article: Article) => string): Draw {
  return (article) => (article.status === 'error' ? null : lineIfAny(draw(article)));
}

function wants(flags: Flags) {
  return {
    ...(flags.with?.includes('markdown') && { markdown: true, links: flags.links === true }),
    ...(flags.with?.includes('removed-text') && { removedText: true }),
    ...(flags.explain && { blocks: true }),
    ...(flags.dedup && { fingerprint: FINGERPRINTS[flags.dedup] }),
  };
}

async function compact(flags: Flags): Promise<Draw> {
  const { toJsonl } = await import('../write/json.ts');
  return (article) => line(toJsonl(toRecord(article, wants(flags))));
}

/** Indented for one page on a terminal; else as JSONL, so that any number of pages can be read back. */
async function json(flags: Flags, io: Screen, onlyOne: boolean): Promise<Draw> {
  if (!onlyOne || !io.isTTY.stdout || flags.output !== undefined) return compact(flags);
  const { toJson, toJsonl } = await import('../write/json.ts');
  return (article) => {
    const write = SINGLE_PAGE.has(article.page.origin.format) ? toJson : toJsonl;
    return line(write(toRecord(article, wants(flags))));
  };
}

async function markdown(flags: Flags): Promise<Draw> {
  const { toMarkdown } = await import('../write/markdown.ts');
  const options = { links: flags.links === true, frontmatter: flags.frontmatter === true };
  return unlessFailed((article) => toMarkdown(article, options));
}

async function text(): Promise<Draw> {
  const { toText } = await import('../write/text.ts');
  return unlessFailed((article) => toText(article));
}

/** Several inputs go into one output. */
function isShared({ output, shard }: Flags, onlyOne: boolean): boolean {
  return !onlyOne && (output === undefined || shard !== undefined || isSpecial(output));
}

/** A line a page, where an output may hold several; one page alone keeps its lines. */
async function print(flags: Flags, _io: Screen, onlyOne: boolean): Promise<Draw> {
  const { fieldLineOf, fieldOf } = await import('../write/field.ts');
  const path = flags.print ?? '';
  // Costly parts of the record only where they are what is asked for.
  const want = { markdown: path === 'markdown', blocks: path.startsWith('blocks'), removedText: true, links: flags.links === true };
  const areMany = isShared(flags, onlyOne);
  return (article) => {
    const isOneOfMany = areMany || !SINGLE_PAGE.has(article.page.origin.format);
    return isOneOfMany ? `${fieldLineOf(toRecord(article, want), path)}\n` : line(fieldOf(toRecord(article, want), path));
  };
}

/** A report alone: nothing else was asked for. */
async function nothing(): Promise<Draw> {
  return () => null;
}

async function explained(flags: Flags, io: Screen): Promise<Draw> {
  const { colourOf, explain } = await import('../write/explain.ts');
  const chalk = await loadChalk(flags.output === undefined && wantsColour(flags, io));
  const paint = (role: Role, words: string): string => chalk[colourOf(role)](words);
  const width = io.stdout.columns ?? DEFAULT_WIDTH;
  return unlessFailed((article) => explain(article, { paint, width }));
}

type Shape = FormatName | 'explain' | 'nothing';
/** JSON escapes what could start a sequence, and `--explain` strips the page's text itself, before it adds its colours. */
const ESCAPED: ReadonlySet<Shape> = new Set(['json', 'jsonl', 'explain', 'nothing']);

const KINDS: Readonly<Record<Shape, Kind>> = {
  markdown: { extension: '.md', separator: '\n---\n\n', make: markdown },
  // A form feed, since a blank line parts paragraphs.
  text: { extension: '.txt', separator: '\f\n', make: text },
  json: { extension: '.json', separator: '', make: json },
  jsonl: { extension: '.jsonl', separator: '', make: compact },
  print: { extension: '.txt', separator: '', make: print },
  explain: { extension: '.explain.txt', separator: '\n', make: explained },
  nothing: { extension: '', separator: '', make: nothing },
};

function kindOf(flags: Flags): Shape {
  if (flags.jsonl) return 'jsonl';
  if (flags.json) return 'json';
  if (flags.explain) return 'explain';
  if (flags.print !== undefined) return 'print';
  if (flags.text) return 'text';
  const isAsked = flags.markdown || flags.frontmatter || flags.output !== undefined;
  return flags.report !== undefined && !isAsked ? 'nothing' : 'markdown';
}

/** `lt` wants `lt` and `lt-LT`. */
function isWanted(tag: string | null, wanted: readonly string[]): boolean {
  const lower = tag?.toLowerCase();
  return lower !== undefined && wanted.some((want) => lower === want.toLowerCase() || lower.startsWith(`${want.toLowerCase()}-`));
}

/** What `--only-lang` and `--min-words` keep. Failures always stay: they are no answer to the question. */
function filterOf(flags: Flags): (article: Article) => LeftOut | null {
  const { onlyLang, minWords = 0 } = flags;
  return (article) => {
    if (article.status === 'error') return null;
    if (onlyLang && !isWanted(article.language.tag, onlyLang)) return 'language';
    return minWords === 0 || toRecord(article).word_count >= minWords ? null : 'words';
  };
}

export async function rendererFor(flags: Flags, io: Screen, onlyOne: boolean): Promise<Renderer> {
  const name = kindOf(flags);
  const kind = KINDS[name];
  const draw = await kind.make(flags, io, onlyOne);
  const onScreen = io.isTTY.stdout && flags.output === undefined && name !== 'explain';
  // What is piped or written may be shown on a terminal later.
  const show = onScreen ? stripControls : ESCAPED.has(name) ? (written: string) => written : stripEscapes;
  return {
    extension: kind.extension,
    separator: kind.separator,
    filter: filterOf(flags),
    render(article) {
      const written = draw(article);
      return written === null ? null : show(written);
    },
  };
}
