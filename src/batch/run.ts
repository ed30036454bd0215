import { setImmediate } from 'node:timers/promises';
import { cleanPage } from '../clean.ts';
import type { Article, Page, Status } from '../model.ts';
import { readInput } from '../read/read.ts';
import type { Settings } from '../settings.ts';
import { errorOf, failureArticle, unreadable, type Failure } from './failure.ts';
import type { Opened, Output } from './output.ts';
import type { Entry } from './walk.ts';

export type Reading = Parameters<typeof readInput>[1];

export interface Run {
  readonly entries: readonly Entry[];
  /** Read for the entry without a path. */
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly settings: Settings;
  readonly reading: Reading;
  /** The page as it is written, or null to leave it out. */
  readonly render: (article: Article) => string | null;
  readonly output: Output;
  readonly signal: AbortSignal;
  readonly onInput: (tally: Tally) => void;
}

export interface Tally {
  inputs: number;
  pages: number;
  /** Pages without an article. */
  readonly none: { readonly name: string; readonly status: Status }[];
  /** Left out because their output is there. */
  skipped: number;
  readonly failures: { readonly name: string; readonly message: string; readonly hint?: string | undefined }[];
}

/** Signals are only delivered when the event loop turns; cleaning never lets it, so we do, this often. */
const BREATH_MS = 50;

function breather(): () => Promise<void> {
  let last = Date.now();
  return async () => {
    if (Date.now() - last < BREATH_MS) return;
    await setImmediate();
    last = Date.now();
  };
}

function nameOf(entry: Entry, article: Article): string {
  const name = entry.path ?? 'stdin';
  const index = article.page.origin.record?.index;
  return index === undefined ? name : `${name} (record ${index})`;
}

function cleaned(page: Page, settings: Settings): Cleaned {
  try {
    return { article: cleanPage(page, settings) };
  } catch (thrown) {
    // One page must not end the run, whatever is wrong with it.
    return failed({ id: page.id, origin: page.origin, error: errorOf(thrown) });
  }
}

interface Cleaned {
  readonly article: Article;
  /** What to try, where it failed; the record has no place for it. */
  readonly hint?: string | undefined;
}

function failed(failure: Failure): Cleaned {
  return { article: failureArticle(failure), hint: failure.error.hint };
}

async function* articlesOf(entry: Entry, run: Run): AsyncGenerator<Cleaned> {
  if (entry.error) {
    yield failed(unreadable(entry.path, entry.error));
    return;
  }
  try {
    const source = entry.path === null ? { path: null, bytes: run.stdin } : { path: entry.path };
    for await (const read of readInput(source, run.reading)) {
      yield 'failure' in read ? failed(read.failure) : cleaned(read.page, run.settings);
    }
  } catch (thrown) {
    yield failed(unreadable(entry.path, errorOf(thrown)));
  }
}

/** Writes the pages of one input, in order. Stops early when the signal is given; says whether anything was written. */
async function writePages(entry: Entry, opened: Opened, run: Run, tally: Tally, breathe: () => Promise<void>): Promise<boolean> {
  let wrote = false;
  for await (const { article, hint } of articlesOf(entry, run)) {
    if (run.signal.aborted) break;
    count(article, hint, entry, tally);
    const text = run.render(article);
    if (text !== null) {
      await opened.write(text);
      wrote = true;
    }
    await breathe();
  }
  return wrote;
}

function count(article: Article, hint: string | undefined, entry: Entry, tally: Tally): void {
  tally.pages += 1;
  if (article.status === 'error') {
    tally.failures.push({ name: nameOf(entry, article), message: article.error?.message ?? 'failed', hint });
  } else if (article.status !== 'ok') tally.none.push({ name: nameOf(entry, article), status: article.status });
}

/** One input to its output, whole or not at all. */
async function runEntry(entry: Entry, opened: Opened, run: Run, tally: Tally, breathe: () => Promise<void>): Promise<void> {
  try {
    const wrote = await writePages(entry, opened, run, tally, breathe);
    if (wrote && !run.signal.aborted) await opened.finish();
    else opened.drop();
  } catch (error) {
    opened.drop();
    throw error;
  }
}

/** Cleans all inputs in order. Stops early, leaving no half output, when the signal is given. */
export async function runAll(run: Run): Promise<Tally> {
  const tally: Tally = { inputs: 0, pages: 0, none: [], skipped: 0, failures: [] };
  const breathe = breather();
  for (const entry of run.entries) {
    await breathe();
    if (run.signal.aborted) break;
    const opened = run.output.open(entry);
    if (opened === null) tally.skipped += 1;
    else await runEntry(entry, opened, run, tally, breathe);
    if (run.signal.aborted) break;
    tally.inputs += 1;
    run.onInput(tally);
  }
  return tally;
}
