import type { Article } from '../model.ts';
import type { Destination } from '../roles.ts';
import { reasonsIn, REPAIRED, repairedLines } from './reasons.ts';
import { toRecord, type NewscleanRecord } from './record.ts';

/** A line of the reading view. */
interface LineView {
  /** Input lines: `4` or `4–6`. */
  readonly at: string;
  readonly role: string;
  readonly score: number;
  readonly goes: Destination;
  readonly text: string;
  /** What is left of the text in the body, where a field was cut from it. */
  readonly left?: string;
  readonly why: string;
}

interface FieldView {
  readonly name: string;
  readonly value: string;
  readonly score: number;
  readonly method: string;
  readonly raw?: string;
  readonly at?: string;
}

/** What the report says of a page in its list. */
export interface PageSummary {
  readonly title: string | null;
  /** Path, with the record's number where there are several. */
  readonly name: string;
  readonly host: string | null;
  readonly status: string;
  readonly kind: string | null;
  readonly language: string | null;
  readonly date: string | null;
  readonly words: number;
  /** Share of the page's characters that the body has; null for a page without text. */
  readonly kept: number | null;
  /** Mean score of the page's lines, weighted by length; null for a page without text. */
  readonly sure: number | null;
  readonly flags: readonly string[];
  /** Lines of which wrongly decoded characters were put right. */
  readonly repaired: number;
}

/** A page with its lines, as it stands in the report's data. */
export interface PageView extends PageSummary {
  readonly url: string | null;
  readonly fields: readonly FieldView[];
  readonly notes: readonly string[];
  readonly lines: readonly LineView[];
  /** Lines left out of a page that is too long to be read. */
  readonly more: number;
}

/** Nobody reads further, and one huge page must not make the report unusable. */
const MOST_LINES = 3000;
const MOST_CHARS = 4000;
const MOST_REPAIRS = 5;

const spanOf = ([first, last]: readonly [number, number]): string => (first === last ? `${first}` : `${first}–${last}`);
const cut = (text: string): string => (text.length > MOST_CHARS ? `${text.slice(0, MOST_CHARS)}…` : text);
const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** Where the record put each line. */
export function destinations(record: NewscleanRecord): (line: number) => Destination {
  const places = new Map<number, Destination>();
  const put = (goes: Destination, [first, last]: readonly [number, number]): void => {
    for (let line = first; line <= last; line++) places.set(line, goes);
  };
  for (const { lines } of record.removed) put('dropped', lines);
  for (const span of record.lines.body) put('body', span);
  return (line) => places.get(line) ?? 'field';
}

/** Article → what the list shows of it. `record` is the article's. */
export function summaryOf(article: Article, record: NewscleanRecord): PageSummary {
  const goes = destinations(record);
  let [all, body, weighed] = [0, 0, 0];
  for (const { text, lines, label } of article.blocks) {
    all += text.length;
    weighed += text.length * label.score;
    if (goes(lines[0]) === 'body') body += text.length;
  }
  const index = record.input.record?.index;
  return {
    title: record.title,
    name: `${record.input.path ?? 'stdin'}${index === undefined ? '' : ` (record ${index})`}`,
    host: record.hostname ?? record.sitename,
    status: record.status,
    kind: record.kind,
    language: record.language,
    date: record.date,
    words: record.word_count,
    kept: all === 0 ? null : rounded(body / all),
    sure: all === 0 ? null : rounded(weighed / all),
    flags: record.quality?.flags ?? [],
    repaired: repairedLines(article),
  };
}

function fieldsOf(record: NewscleanRecord): FieldView[] {
  return Object.entries(record.fields).map(([name, { lines, at, raw, score, method }]) => {
    const value = record[name as keyof NewscleanRecord];
    const where = at ?? lines;
    return {
      name,
      value: cut(Array.isArray(value) ? value.join(', ') : String(value)),
      score,
      method,
      ...(raw !== undefined && { raw: cut(raw) }),
      ...(where && { at: spanOf(where) }),
    };
  });
}

function linesOf(article: Article, record: NewscleanRecord): LineView[] {
  const goes = destinations(record);
  const noted = reasonsIn(article);
  return article.blocks.slice(0, MOST_LINES).map((block) => {
    const { index, lines, text, label } = block;
    const left = article.trimmed.get(index);
    return {
      at: spanOf(lines),
      role: label.role,
      score: rounded(label.score),
      goes: goes(lines[0]),
      text: cut(text),
      ...(left !== undefined && left !== text && { left: cut(left) }),
      why: noted(block).join('; '),
    };
  });
}

function notesOf({ error, warnings, repairs }: NewscleanRecord): string[] {
  const warned = warnings.map(({ code, message }) => (message === undefined ? code : `${code}: ${message}`));
  const mended = repairs.map(
    ({ lines, steps }) => `${lines[0] === lines[1] ? 'line' : 'lines'} ${spanOf(lines)}: ${REPAIRED} (${steps.join(', ')})`,
  );
  return [...(error ? [`${error.code}: ${error.message}`] : []), ...warned, ...shortened(mended)];
}

const shortened = (notes: readonly string[]): string[] =>
  notes.length > MOST_REPAIRS ? [...notes.slice(0, MOST_REPAIRS), `and ${notes.length - MOST_REPAIRS} more such stretches`] : [...notes];

/** Article → everything that the reading view shows. */
export function viewOf(article: Article): PageView {
  const record = toRecord(article);
  return {
    ...summaryOf(article, record),
    url: record.url,
    fields: fieldsOf(record),
    notes: notesOf(record),
    lines: linesOf(article, record),
    more: Math.max(0, article.blocks.length - MOST_LINES),
  };
}
