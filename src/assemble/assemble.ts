import { findDates } from '../dates/dates.ts';
import type { Article, Declared, DeclaredValue, Found, Labelled, Language, Layout, Page, Span } from '../model.ts';
import { destinationOf } from '../roles.ts';
import type { Role } from '../roles.ts';
import type { Settings } from '../settings.ts';
import { namesIn } from './authors.ts';
import { factsOf } from './facts.ts';
import { judge } from './kind.ts';
import { qualityOf } from './quality.ts';
import { insideBody, isLoneAgency, onSourceLine } from './source.ts';

const DECLARED_SCORE = 0.95;

/** Labelled blocks → article: the body, and each field with where it was read. */
export function assemble(
  page: Page,
  layout: Layout,
  blocks: readonly Labelled[],
  identify: (lines: readonly string[]) => Language,
  settings: Settings,
): Article {
  const { declared } = layout;
  const body = blocks.filter(({ label }) => destinationOf(label.role) === 'body');
  const url = urlOf(page, declared, settings);
  const { status, kind } = judge(factsOf(blocks, declared, url?.value ?? null), settings.focus);
  const owned = new Map<string, Span>();
  const pick = new Picker(blocks, owned);
  const title = titleOf(pick, declared);
  const dates = datesOf(pick, declared, settings);
  const byline = pick.first('byline');
  const authors = authorsOf(byline, pick, declared);
  const source = sourceOf(pick, blocks, body);
  const copyright = copyrightOf(pick);
  const language = identify((body.length ? body : blocks).map(({ text }) => text));
  return {
    page,
    status,
    kind,
    title,
    authors,
    byline: byline?.text ?? null,
    ...dates,
    url,
    sitename: sitenameOf(copyright, declared),
    source,
    copyright,
    section: fromDeclared(declared.section),
    tags: declared.tags[0]
      ? { value: [...new Set(declared.tags.map(({ value }) => value))], score: DECLARED_SCORE, method: declared.tags[0].method }
      : null,
    description: fromDeclared(declared.description),
    language,
    free: freeOf(declared),
    body: status === 'ok' ? body : [],
    trimmed: new Map(),
    owned,
    blocks,
    lines: layout.lines,
    quality: status === 'ok' ? qualityOf({ body, blocks, language, repairs: layout.repairs, identify }) : null,
    repairs: layout.repairs,
    warnings: [...(page.warnings ?? []), ...layout.warnings],
  };
}

/** Finds blocks by role and claims their lines for a field, each line at most once. */
class Picker {
  constructor(
    readonly blocks: readonly Labelled[],
    private readonly owned: Map<string, Span>,
  ) {}
  all(role: Role): Labelled[] {
    return this.blocks.filter(({ label }) => label.role === role);
  }
  first(role: Role): Labelled | undefined {
    return this.blocks.find(({ label }) => label.role === role);
  }
  /** Gives the field the lines from `from` to `to`, unless another field has them. */
  claim(field: string, from: Labelled, to: Labelled = from): Span {
    const span: Span = [from.lines[0], to.lines[1]];
    const taken = [...this.owned.values()].some(([first, last]) => first <= span[1] && last >= span[0]);
    if (!taken) this.owned.set(field, span);
    return span;
  }
}

function fromDeclared(values: readonly DeclaredValue[]): Found | null {
  const best = values[0];
  return best ? { value: best.value, score: DECLARED_SCORE, method: best.method } : null;
}

function titleOf(pick: Picker, declared: Declared): Found | null {
  const block = pick.first('title');
  if (!block) return fromDeclared(declared.title);
  return {
    value: block.text.replace(/^#{1,6}\s+/, ''),
    score: block.label.score,
    method: 'text:title-line',
    at: pick.claim('title', block),
  };
}

interface Dates {
  readonly date: Found | null;
  readonly dateModified: Found | null;
}

/** The first date on a dateline is the article's, unless its label says "updated"; then the next one is, or none. */
function datesOf(pick: Picker, declared: Declared, settings: Settings): Dates {
  const lines = pick.blocks.filter(({ label }) => label.role === 'dateline' || label.role === 'byline');
  const options = { reference: settings.reference, dateOrder: settings.dateOrder };
  for (const block of lines) {
    const found = findDates(block.text, options)[0];
    if (!found) continue;
    const before = pick.blocks[block.index - 1];
    const labelled = before?.label.role === 'dateline' && block.label.role === 'dateline' && !findDates(before.text, options).length;
    const at = block.label.role === 'dateline' ? pick.claim('date', labelled ? before : block, block) : block.lines;
    const date = {
      value: found.value,
      score: found.ambiguous ? 0.6 : block.label.score,
      method: 'text:date-line',
      at,
      raw: block.text.slice(found.from, found.to),
    };
    return { date, dateModified: fromDeclared(declared.dateModified) };
  }
  return { date: fromDeclared(declared.date.flatMap(isoOf)), dateModified: fromDeclared(declared.dateModified.flatMap(isoOf)) };
}

/** A declared date counts only if a date can be read in it. */
function isoOf(declared: DeclaredValue): DeclaredValue[] {
  const found = findDates(declared.value)[0];
  return found ? [{ ...declared, value: found.value }] : [];
}

function authorsOf(byline: Labelled | undefined, pick: Picker, declared: Declared): Found<readonly string[]> | null {
  const names = byline ? namesIn(byline.text) : [];
  if (byline) {
    const at = pick.claim('authors', byline);
    if (names.length) return { value: names, score: byline.label.score, method: 'text:byline', at, raw: byline.text };
  }
  const given = [...new Set(declared.authors.flatMap(({ value }) => namesIn(value)))];
  return given.length ? { value: given, score: DECLARED_SCORE, method: declared.authors[0]?.method ?? 'html' } : null;
}

function sourceOf(pick: Picker, blocks: readonly Labelled[], body: readonly Labelled[]): Found | null {
  const block = pick.all('source').at(-1) ?? blocks.find(({ text, label }) => isLoneAgency(text) && label.role !== 'related');
  if (block) {
    const before = blocks[block.index - 1];
    const label = before?.label.role === 'source' ? before : block;
    const { value, method, raw } = onSourceLine(block.text);
    if (value && block.label.role === 'source')
      return { value, method, raw, score: block.label.score, at: pick.claim('source', label, block) };
  }
  const inside = insideBody(body);
  return inside ? { ...inside, score: 0.8 } : null;
}

const NOTICE_SITE = /\b((?:[\p{L}\d-]+\.)+(?:[a-z]{2,6}))\b/iu;
const AFTER_SIGN =
  /(?:©|\(c\)|copyright)\s*(?:©|\(c\)|copyright)?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,]*(?:by\s+)?([\p{Lu}\d][^.,|–—-]{1,50})/iu;

function copyrightOf(pick: Picker): Found | null {
  const notices = pick.all('copyright').filter(({ text }) => text.length > 15 || /©|\d{4}/.test(text));
  const block = notices[0];
  return block ? { value: block.text, score: block.label.score, method: 'text:copyright-line', at: pick.claim('copyright', block) } : null;
}

function sitenameOf(copyright: Found | null, declared: Declared): Found | null {
  if (declared.sitename.length) return fromDeclared(declared.sitename);
  if (!copyright) return null;
  const name =
    NOTICE_SITE.exec(copyright.value)?.[1] ??
    AFTER_SIGN.exec(copyright.value)?.[1]
      ?.replace(/\ball rights reserved\b.*/i, '')
      .trim();
  return name && !/^\d+$/.test(name)
    ? { value: name, score: 0.7, method: 'text:copyright-line', ...(copyright.at ? { at: copyright.at } : {}) }
    : null;
}

function urlOf(page: Page, declared: Declared, settings: Settings): Found | null {
  if (settings.url) return { value: settings.url, score: 1, method: 'flag:--url' };
  return page.url ? { value: page.url, score: 1, method: 'record:url' } : fromDeclared(declared.url);
}

function freeOf(declared: Declared): Found<boolean> | null {
  const free = declared.free[0];
  return free ? { value: free.value === 'true', score: DECLARED_SCORE, method: free.method } : null;
}
