import { NewscleanError } from '../errors.ts';
import type { ErrorCode } from '../errors.ts';
import type { InputFormat, Origin, Page } from '../model.ts';

/** Why there is no page. */
interface ReadFailure {
  readonly id: string;
  readonly origin: Origin;
  readonly error: NewscleanError;
  /** Where the page came from, if that is known. */
  readonly url?: string;
}

/** A page, or why there is none. */
export type ReadItem = { readonly page: Page } | { readonly failure: ReadFailure };

export interface ReadOptions {
  /** @default found from the content, then the name */
  readonly format?: InputFormat;
  /** WHATWG label. @default found */
  readonly encoding?: string;
  /** Larger pages fail with `too_large`. @default 64 MB */
  readonly maxBytes?: number;
  /** Keys of JSON rows. @default 'text', 'html', 'id', 'url' */
  readonly textKey?: string;
  readonly htmlKey?: string;
  readonly idKey?: string;
  readonly urlKey?: string;
  /** Called for each WARC record that gives no page, with its type and its place among all records, from 0. */
  readonly onSkipped?: (type: string, index: number) => void;
}

/** What a reader of a format is given beside the bytes. */
export interface Task {
  readonly path: string | null;
  readonly options: ReadOptions;
  readonly maxBytes: number;
}

/** Types of WARC records that hold what was fetched, be it a page or not. */
const FETCHED = new Set(['response', 'resource']);

/** Whether a record that gives no page is worth a word: others, such as requests, never hold one. */
export const isFetched = (type: string): boolean => FETCHED.has(type);

export const MAX_BYTES = 64 * 1024 * 1024;

export function nameOf(task: Task): string {
  return task.path ?? 'standard input';
}

export function failure(id: string, origin: Origin, code: ErrorCode, message: string, hint?: string): ReadItem {
  return { failure: { id, origin, error: new NewscleanError(code, message, hint) } };
}

export function tooLarge(id: string, origin: Origin, what: string, limit: number): ReadItem {
  return failure(id, origin, 'too_large', `${what} holds more than ${limit} bytes`, 'raise the limit with --max-size, or split the input');
}
