import { readFileSync } from 'node:fs';
import { cleanPage } from '../clean.ts';
import type { Article, Page } from '../model.ts';
import { readInput } from '../read/read.ts';
import type { Settings } from '../settings.ts';
import type { PageNotes } from './books.ts';
import { errorOf, failureArticle, plain, unreadable, type Failure, type Fault } from './failure.ts';
import { misbehave } from './hook.ts';
import type { Item, LeftOut, NamedFile, Outcome, Refused } from './unit.ts';

export type Reading = Parameters<typeof readInput>[1];

/** How pages are cleaned and written, whoever does it. */
export interface Work {
  readonly settings: Settings;
  /** Settings of one page, where they are not those of all. */
  readonly settingsOf?: (page: Page) => Settings;
  /** What is noted of a page for the batch; `isKept`: no filter leaves it out. */
  readonly note?: (article: Article, isKept: boolean) => PageNotes;
  readonly reading: Reading;
  /** The page as it is written, or null to leave it out. */
  readonly render: (article: Article) => string | null;
  /** Why the page is left out; null to write it. */
  readonly filter?: (article: Article) => LeftOut | null;
  /** Milliseconds that one page may take. */
  readonly limit: number;
  /** See `misbehave`. */
  readonly hook: string | null;
}

/** Cleans and writes one page. Never throws, whatever is wrong with the page. */
export function outcomeOf(item: Item, work: Work): Outcome {
  if ('failure' in item) return failed(item.failure, work);
  const { page } = item;
  try {
    misbehave(work.hook, page.text);
    return written(cleanPage(page, work.settingsOf?.(page) ?? work.settings), work);
  } catch (thrown) {
    return failed({ id: page.id, origin: page.origin, error: errorOf(thrown) }, work);
  }
}

/** The outcome of a page that is not tried, or not again. */
export function refused(item: Item, code: Refused['code'], work: Work): Outcome {
  if ('failure' in item) return failed(item.failure, work);
  return failed({ id: item.page.id, origin: item.page.origin, error: faultOf(code, work) }, work);
}

export function unread(file: NamedFile, code: Refused['code'], work: Work): Outcome {
  return failed(unreadable(file.path, faultOf(code, work)), work);
}

function faultOf(code: Refused['code'], work: Work): Fault {
  if (code === 'memory') return { code, message: 'the page takes more memory than a worker may have', hint: 'lower --max-size' };
  return { code, message: `the page took longer than ${work.limit / 1000} s`, hint: 'raise the limit with --timeout' };
}

function failed(failure: Failure, work: Work): Outcome {
  return { ...written(failureArticle(failure), work), hint: failure.error.hint };
}

function written(article: Article, work: Work): Outcome {
  const leftOut = work.filter?.(article) ?? null;
  return {
    status: article.status,
    text: leftOut === null ? work.render(article) : null,
    ...(leftOut !== null && { leftOut }),
    name: nameOf(article),
    ...(work.note && { notes: work.note(article, leftOut === null) }),
    ...(article.status === 'error' && { message: article.error?.message ?? 'failed' }),
  };
}

function nameOf({ page: { origin } }: Article): string {
  const name = origin.path ?? 'stdin';
  if (origin.record === undefined) return name;
  // Rows are counted as editors count lines.
  return origin.format === 'jsonl' ? `${name}, row ${origin.record.index + 1}` : `${name} (record ${origin.record.index})`;
}

/** A whole file at once: for small ones this is many times as fast as a stream. */
export async function* wholeFile(file: NamedFile): AsyncGenerator<Uint8Array> {
  yield readFileSync(file.raw === undefined ? file.path : Buffer.from(file.raw));
}

/** The pages of one input, each as soon as it is read, as plain data. Never throws. */
export async function* itemsOf(path: string | null, bytes: AsyncIterable<Uint8Array> | null, reading: Reading): AsyncGenerator<Item> {
  try {
    for await (const item of readInput(bytes === null ? { path } : { path, bytes }, reading)) {
      yield 'failure' in item ? { failure: plain(item.failure) } : item;
    }
  } catch (thrown) {
    yield { failure: plain(unreadable(path, errorOf(thrown))) };
  }
}
