import type { Article } from '../model.ts';
import { Duplicates, type Dedup } from './dedup.ts';
import { linesOf, SiteLearner, type PageLines } from './site-memory.ts';
import type { SiteNamer } from './site.ts';
import { Stats, statsOf, type PageStats } from './stats.ts';

/** What is to be counted beside the output. */
export interface Wanted {
  readonly dedup?: Dedup;
  readonly stats?: boolean;
  readonly learnSites?: boolean;
  /** Whole articles, for a report. */
  readonly articles?: boolean;
}

/** What is noted of a page where it is cleaned. Plain values only, so that it can cross from one thread to another. */
export interface PageNotes {
  readonly failed: boolean;
  readonly stats?: PageStats;
  readonly lines?: PageLines;
  readonly article?: Article;
}

export function notesOf(article: Article, want: Wanted, siteOf: SiteNamer): PageNotes {
  const failed = article.status === 'error';
  if (!want.stats && !want.learnSites) return { failed };
  const { page } = article;
  const site = siteOf({ url: page.url ?? null, path: page.origin.path });
  return {
    failed,
    ...(want.stats && { stats: statsOf(article, site) }),
    ...(want.learnSites && site !== null && !failed && { lines: linesOf(article, site) }),
  };
}

/** Every page read is one of these: in = out + leftOut + errors. */
export interface Counts {
  in: number;
  /** Written, and no failure. */
  out: number;
  /** By a filter, or since its format has nothing to write of it. */
  leftOut: number;
  errors: number;
}

/** Keeps the books of a batch. Must be told of the pages in the order of the output. */
export class BookKeeper {
  readonly counts: Counts = { in: 0, out: 0, leftOut: 0, errors: 0 };
  readonly stats = new Stats();
  readonly sites = new SiteLearner();
  private readonly duplicates: Duplicates | null;

  constructor(want: Wanted) {
    this.duplicates = want.dedup === undefined ? null : new Duplicates();
  }

  /** A page's notes and its text as rendered (null: left out) → the text as it is to be written. */
  take({ failed, stats, lines }: PageNotes, text: string | null): string | null {
    const marked = text === null || this.duplicates === null ? text : this.duplicates.mark(text);
    this.counts.in++;
    if (failed) this.counts.errors++;
    else if (text === null || text === '') this.counts.leftOut++;
    else this.counts.out++;
    if (stats) this.stats.add(stats, text !== null && text !== '', marked !== text);
    if (lines) this.sites.add(lines);
    return marked;
  }
}
