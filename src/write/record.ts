import type { Article, Found, InputFormat, Kind, Span, Status, Warning } from '../model.ts';
import type { Role } from '../roles.ts';
import { bodyText, paragraphsOf } from './body.ts';
import { toMarkdown } from './markdown.ts';
import { placesOf, type Removed } from './places.ts';
import { countWords } from './words.ts';

export interface FieldRecord {
  /** The input lines that this field alone owns. */
  lines?: Span;
  /** Where the value was read, if those lines are the body's or another field's. */
  at?: Span;
  raw?: string;
  score: number;
  method: string;
}

export interface RemovedRecord {
  lines: Span;
  role: Role;
  score: number;
  rules: string[];
  text?: string;
}

export interface BlockRecord {
  lines: Span;
  role: Role;
  score: number;
  why: string[];
  text: string;
}

/** The JSON record of a page, described by `record.schema.json`. */
export interface NewscleanRecord {
  schema: 'newsclean/1';
  id: string;
  fingerprint?: string | null;
  duplicate_of?: string | null;
  input: {
    path: string | null;
    format: InputFormat;
    encoding: string;
    lines: number;
    bytes?: number;
    record?: { index: number; offset?: number; warc_type?: string; warc_date?: string };
  };
  status: Status;
  kind: Kind | null;
  title: string | null;
  authors: string[];
  byline: string | null;
  date: string | null;
  date_modified: string | null;
  url: string | null;
  hostname: string | null;
  sitename: string | null;
  source: string | null;
  copyright: string | null;
  section: string | null;
  tags: string[];
  description: string | null;
  language: string | null;
  language_score: number | null;
  accessible_for_free: boolean | null;
  text: string | null;
  markdown?: string | null;
  word_count: number;
  lines: { body: Span[] };
  removed: RemovedRecord[];
  fields: Record<string, FieldRecord>;
  repairs: { lines: Span; steps: string[] }[];
  quality?: { score: number; flags: string[]; [measure: string]: number | string[] };
  warnings: Warning[];
  error?: { code: string; message: string };
  blocks?: BlockRecord[];
}

/** Parts of the record that are left out unless wanted. */
export interface Wanted {
  readonly markdown?: boolean;
  /** Keep link targets in `markdown`. */
  readonly links?: boolean;
  readonly removedText?: boolean;
  readonly blocks?: boolean;
  /** Makes `fingerprint` from the article's text; `duplicate_of` is then null until the batch knows better. */
  readonly fingerprint?: (text: string) => string | null;
}

/** Reasons named for a run of removed lines; the rest only repeat them. */
const MAX_RULES = 5;

/** Article → record. Holds every non-blank input line exactly once, whatever the status. */
export function toRecord(article: Article, want: Wanted = {}): NewscleanRecord {
  const found = foundIn(article);
  const places = placesOf(article, new Set(found.keys()));
  const paragraphs = paragraphsOf(article);
  const text = orNull(paragraphs.join('\n\n'));
  return {
    schema: 'newsclean/1',
    id: article.page.id,
    // Before all else, where the batch looks for them without reading the whole line again.
    ...(want.fingerprint && { fingerprint: text === null ? null : want.fingerprint(text), duplicate_of: null }),
    input: inputOf(article),
    status: article.status,
    kind: article.kind,
    ...valuesOf(article),
    text,
    ...(want.markdown && { markdown: text === null ? null : toMarkdown(article, { links: want.links === true }) }),
    word_count: countWords(text ?? ''),
    lines: { body: [...places.body] },
    removed: places.removed.map((run) => removedRecord(run, want)),
    fields: Object.fromEntries([...found].map(([name, value]) => [name, fieldRecord(value, places.fields.get(name))])),
    repairs: article.repairs.map(({ lines, steps }) => ({ lines, steps: [...steps] })),
    ...(article.quality && { quality: qualityOf(article.quality) }),
    warnings: article.warnings.map((warning) => ({ ...warning })),
    ...(article.error && { error: { ...article.error } }),
    ...(want.blocks && { blocks: blocksOf(article) }),
  };
}

const round = (score: number): number => Math.round(score * 1000) / 1000;
/** Unknown is null in the record, never an empty string. */
const orNull = (text: string | null | undefined): string | null => (text ? text : null);

function inputOf({ page: { origin }, lines }: Article): NewscleanRecord['input'] {
  const { path, format, encoding, bytes, record } = origin;
  // Where a row stands in a stream depends on how the stream was split; its record must not.
  const hasPlace = path !== null || format !== 'jsonl';
  return {
    path: orNull(path),
    format,
    encoding,
    lines,
    ...(bytes !== undefined && { bytes }),
    ...(record && hasPlace && { record: { ...record } }),
  };
}

function valuesOf(article: Article) {
  const url = orNull(article.url?.value);
  return {
    title: orNull(article.title?.value),
    authors: (article.authors?.value ?? []).filter((name) => name !== ''),
    byline: orNull(article.byline),
    date: orNull(article.date?.value),
    date_modified: orNull(article.dateModified?.value),
    url,
    hostname: hostnameOf(url),
    sitename: orNull(article.sitename?.value),
    source: orNull(article.source?.value),
    copyright: orNull(article.copyright?.value),
    section: orNull(article.section?.value),
    tags: [...(article.tags?.value ?? [])],
    description: orNull(article.description?.value),
    language: orNull(article.language.tag),
    language_score: article.language.tag && article.language.score !== null ? round(article.language.score) : null,
    accessible_for_free: article.free?.value ?? null,
  };
}

function hostnameOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? orNull(new URL(url).hostname) : null;
}

/** The values that the page has, by the record's names. */
function foundIn(article: Article): Map<string, Found<unknown>> {
  const all: Readonly<Record<string, Found<unknown> | null>> = {
    title: article.title,
    authors: article.authors,
    byline: bylineOf(article),
    date: article.date,
    date_modified: article.dateModified,
    url: article.url,
    sitename: article.sitename,
    source: article.source,
    copyright: article.copyright,
    section: article.section,
    tags: article.tags,
    description: article.description,
    accessible_for_free: article.free,
  };
  return new Map(Object.entries(all).flatMap(([name, value]) => (value && value.value !== '' ? [[name, value] as const] : [])));
}

/** The byline is a field of its own only where it owns lines; else it is the `raw` of the authors. */
function bylineOf(article: Article): Found | null {
  const span = article.owned.get('byline');
  if (!span || !article.byline) return null;
  const block = article.blocks.find(({ lines }) => lines[0] >= span[0] && lines[1] <= span[1]);
  return { value: article.byline, score: block?.label.score ?? 0, method: 'text:byline' };
}

function fieldRecord({ at, raw, score, method }: Found<unknown>, lines: Span | undefined): FieldRecord {
  return { ...(lines && { lines }), ...(at && { at }), ...(raw !== undefined && { raw }), score: round(score), method };
}

function removedRecord({ lines, role, blocks }: Removed, want: Wanted): RemovedRecord {
  const mean = blocks.reduce((sum, { label }) => sum + label.score, 0) / blocks.length;
  const rules = [...new Set(blocks.flatMap(({ label }) => label.why))].slice(0, MAX_RULES);
  return { lines, role, score: round(mean), rules, ...(want.removedText && { text: blocks.map(({ text }) => text).join('\n') }) };
}

function qualityOf({ score, flags, ...measures }: NonNullable<Article['quality']>): NonNullable<NewscleanRecord['quality']> {
  const plain = Object.entries(measures).map(([name, value]) => [name, typeof value === 'number' ? round(value) : [...value]] as const);
  return { ...Object.fromEntries(plain), score: round(score), flags: [...flags] };
}

/** With the text as it ended up in the body, for blocks that a field was cut from. */
function blocksOf(article: Article): BlockRecord[] {
  return article.blocks.map((block) => ({
    lines: block.lines,
    role: block.label.role,
    score: round(block.label.score),
    why: [...block.label.why, ...block.label.moved],
    text: bodyText(article, block),
  }));
}
