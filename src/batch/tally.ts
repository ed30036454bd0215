import type { Status } from '../model.ts';
import type { LeftOut, Outcome } from './unit.ts';

/** How many there were, and the first few by name: millions must not fill the memory. */
export interface Counted<T> {
  count: number;
  readonly first: T[];
}

export interface Tally {
  inputs: number;
  pages: number;
  /** Pages without an article. */
  readonly none: Counted<{ readonly name: string; readonly status: Status }>;
  /** Left out because their output is there. */
  skipped: number;
  /** Responses and files in archives that are no HTML or have another status than 200. */
  otherResponses: number;
  /** What came of pages that an earlier run has written and this one goes on behind. */
  readonly before: { failed: number; none: number };
  /** By filters. */
  readonly leftOut: Record<LeftOut, number>;
  readonly failures: Counted<{ readonly name: string; readonly message: string; readonly hint?: string | undefined }>;
}

const NAMED = 20;

export function emptyTally(): Tally {
  return {
    inputs: 0,
    pages: 0,
    none: { count: 0, first: [] },
    skipped: 0,
    otherResponses: 0,
    before: { failed: 0, none: 0 },
    leftOut: { language: 0, words: 0 },
    failures: { count: 0, first: [] },
  };
}

export function count(tally: Tally, { status, name, message = '', hint, otherResponses = 0, leftOut }: Outcome): void {
  tally.pages += 1;
  tally.otherResponses += otherResponses;
  if (leftOut !== undefined) tally.leftOut[leftOut] += 1;
  if (status === 'error') add(tally.failures, { name, message, hint });
  else if (status !== 'ok') add(tally.none, { name, status });
}

function add<T>(to: Counted<T>, one: T): void {
  to.count += 1;
  if (to.first.length < NAMED) to.first.push(one);
}
