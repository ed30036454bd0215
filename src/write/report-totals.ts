import type { Labelled } from '../model.ts';
import type { Destination } from '../roles.ts';
import { Frequent } from './frequent.ts';
import type { PageSummary } from './report-page.ts';

export interface Site {
  readonly pages: number;
  readonly articles: number;
  /** Sum over its articles. */
  readonly kept: number;
}

/** A line of many pages, as it is first seen. */
export interface RemovedLine {
  readonly text: string;
  readonly role: string;
}

/** Bins of 5 %. */
export const KEPT_BINS = 20;
/** A site repeats short lines; what is longer differs from page to page, or is told by its start. */
const LINE_CHARS = 240;

/** Counts over a batch. Its size depends on how different the pages are, not on how many they are. */
export class Totals {
  pages = 0;
  words = 0;
  /** Of wrongly decoded characters. */
  readonly repaired = { pages: 0, lines: 0 };
  readonly statuses = new Map<string, number>();
  readonly kinds = new Map<string, number>();
  readonly languages = new Map<string, number>();
  /** By the day, or as much of it as is known. */
  readonly dates = new Map<string, number>();
  readonly sites = new Map<string, Site>();
  readonly flags = new Map<string, number>();
  /** Articles by the share of the page that is kept. */
  readonly kept: number[] = Array.from({ length: KEPT_BINS }, () => 0);
  /** Articles that have the field. */
  readonly fields = new Map<string, number>();
  /** Characters by role. */
  readonly roles = new Map<string, number>();
  readonly removed = new Frequent<RemovedLine>();

  get articles(): number {
    return this.statuses.get('ok') ?? 0;
  }

  /** `fields` are those that the page has; `goes` tells where a line of input went. */
  add(page: PageSummary, fields: readonly string[], blocks: readonly Labelled[], goes: (line: number) => Destination): void {
    this.pages += 1;
    this.words += page.words;
    if (page.repaired > 0) this.repaired.pages += 1;
    this.repaired.lines += page.repaired;
    bump(this.statuses, page.status);
    for (const flag of page.flags) bump(this.flags, flag);
    if (page.host !== null) this.addSite(page.host, page);
    if (page.status === 'ok') this.addArticle(page, fields);
    for (const { text, label } of blocks) bump(this.roles, label.role, text.length);
    this.addRemoved(blocks.filter(({ lines }) => goes(lines[0]) === 'dropped'));
  }

  private addArticle(page: PageSummary, fields: readonly string[]): void {
    bump(this.kinds, page.kind ?? 'article');
    bump(this.languages, page.language ?? 'unknown');
    if (page.date !== null) bump(this.dates, page.date.slice(0, 'YYYY-MM-DD'.length));
    for (const field of fields) bump(this.fields, field);
    const bin = Math.min(KEPT_BINS - 1, Math.floor((page.kept ?? 0) * KEPT_BINS));
    this.kept[bin] = (this.kept[bin] ?? 0) + 1;
  }

  private addSite(host: string, { status, kept }: PageSummary): void {
    const before = this.sites.get(host) ?? { pages: 0, articles: 0, kept: 0 };
    const isArticle = status === 'ok';
    this.sites.set(host, {
      pages: before.pages + 1,
      articles: before.articles + (isArticle ? 1 : 0),
      kept: before.kept + (isArticle ? (kept ?? 0) : 0),
    });
  }

  private addRemoved(blocks: readonly Labelled[]): void {
    // A line counts once a page, however often it stands there.
    const lines = new Map(blocks.map(({ text, label }) => [text.slice(0, LINE_CHARS), label.role]));
    for (const [text, role] of lines) this.removed.add(text, () => ({ text, role }));
  }
}

function bump(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** The largest first, the rest as one row named `other`. */
export function largest(counts: ReadonlyMap<string, number>, most: number): [string, number][] {
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const rest = rows.slice(most).reduce((sum, [, count]) => sum + count, 0);
  return rest > 0 ? [...rows.slice(0, most), ['other', rest]] : rows;
}
