import { BookKeeper, notesOf, type Counts, type Wanted } from '../batch/books.ts';
import { keepingBooks } from '../batch/keeping-books.ts';
import type { Output } from '../batch/output.ts';
import { readSiteMemory } from '../batch/site-memory.ts';
import { siteNamer } from '../batch/site.ts';
import { checkPlace, writeWhole } from '../batch/whole.ts';
import type { Work } from '../batch/work.ts';
import { NewscleanError } from '../errors.ts';
import type { Article } from '../model.ts';
import type { Settings } from '../settings.ts';
import type { Flags } from './options.ts';

/** What whoever cleans must know to take notes; plain data, so that it can go to a worker. */
export interface Noting {
  readonly want: Wanted;
  /** The directories among the inputs. */
  readonly tops: readonly string[];
  /** A site memory to use. */
  readonly memory: string | null;
}

/** The side of those who clean: notes of each page, and what its site is known for. Throws `usage` for an unsound memory. */
export function noteTaking({ want, tops, memory }: Noting, settings: Settings): Required<Pick<Work, 'settingsOf' | 'note'>> {
  const siteOf = siteNamer(tops);
  const sites = memory === null ? null : readSiteMemory(memory);
  return {
    settingsOf(page) {
      if (sites === null) return settings;
      const site = siteOf({ url: settings.url ?? page.url ?? null, path: page.origin.path });
      return { ...settings, site: sites.forPage(site, page.id) };
    },
    note: (article, isKept) => ({ ...notesOf(article, want, siteOf), ...(want.articles && isKept && { article }) }),
  };
}

/** The side of the output, as `--dedup`, `--stats`, `--site-memory` and `--shard` ask. */
export interface Books {
  readonly noting: Noting;
  readonly counts: Readonly<Counts>;
  keep(output: Output, onArticle: (article: Article) => void): Output;
  /** The run came to its end: writes the files. `otherResponses`: records of archives that hold no page. Throws `output`. */
  close(otherResponses: number): void;
}

/** Throws `usage` where the site memory cannot be read, `output` where a file cannot be written. */
export function openBooks({ stats, siteMemory, dedup, resume, report }: Flags, tops: readonly string[]): Books {
  const knows = siteMemory !== undefined && readSiteMemory(siteMemory) !== null;
  const learns = siteMemory !== undefined && !knows;
  if (learns && resume) {
    throw new NewscleanError('usage', 'a run with --resume sees only a part, and learns no sites', 'learn in a run without it');
  }
  if (stats !== undefined) checkPlace(stats);
  if (learns) checkPlace(siteMemory);
  const want: Wanted = { ...(dedup && { dedup }), stats: stats !== undefined, learnSites: learns, articles: report !== undefined };
  const keeper = new BookKeeper(want);
  return {
    noting: { want, tops, memory: knows ? siteMemory : null },
    counts: keeper.counts,
    keep: (output, onArticle) => keepingBooks(output, keeper, onArticle),
    close(otherResponses) {
      if (stats !== undefined) writeWhole(stats, keeper.stats.toJson(otherResponses));
      if (learns) writeWhole(siteMemory, keeper.sites.toJson());
    },
  };
}
