import { NewscleanError } from '../errors.ts';
import type { Article, Origin } from '../model.ts';

/** What a failed page is put in the record as, so that inputs and outputs line up. */
export interface Failure {
  readonly id: string;
  readonly origin: Origin;
  readonly error: Fault;
  /** Where the page came from, if that is known. */
  readonly url?: string;
}

/** A NewscleanError as plain data: errors lose their fields on the way to a worker. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** The same failure, free to go to a worker. */
export function plain({ error: { code, message, hint }, ...about }: Failure): Failure {
  return { ...about, error: { code, message, hint } };
}

/** The record has no word for what only a command line gets wrong. */
const RECORD_CODES: Readonly<Record<string, string>> = { usage: 'read', output: 'internal' };

/** Anything thrown while a page was read or cleaned, in the record's vocabulary. */
export function errorOf(thrown: unknown): NewscleanError {
  if (thrown instanceof NewscleanError) return thrown;
  return new NewscleanError('internal', thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown));
}

/** An input that could not even be opened. */
export function unreadable(path: string | null, error: Fault): Failure {
  return { id: path ?? 'stdin', origin: { path, format: 'text', encoding: 'utf-8' }, error };
}

/** A page that failed, as an article without anything in it. */
export function failureArticle({ id, origin, error, url }: Failure): Article {
  return {
    page: { id, form: 'text', text: '', origin },
    status: 'error',
    kind: null,
    title: null,
    authors: null,
    byline: null,
    date: null,
    dateModified: null,
    url: url === undefined ? null : { value: url, score: 1, method: 'record:url' },
    sitename: null,
    source: null,
    copyright: null,
    section: null,
    tags: null,
    description: null,
    language: { tag: null, score: null },
    free: null,
    body: [],
    trimmed: new Map(),
    owned: new Map(),
    blocks: [],
    lines: 0,
    quality: null,
    repairs: [],
    warnings: [],
    error: { code: RECORD_CODES[error.code] ?? error.code, message: error.message },
  };
}
