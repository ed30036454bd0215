import type { Page, Status } from '../model.ts';
import type { PageNotes } from './books.ts';
import type { Failure } from './failure.ts';

/** A file that whoever cleans it reads itself. */
export interface NamedFile {
  /** As shown to the user. */
  readonly path: string;
  /** The name as the system has it, where it is not UTF-8. */
  readonly raw?: Uint8Array;
}

/** A page as it was read, or why there is none. */
export type Item = { readonly page: Page } | { readonly failure: Failure };
/** What one cleaner is given at a time. Plain data, so that it can go to a worker. */
export type Unit = Item | { readonly file: NamedFile };

/** What a filter left a page out for. */
export type LeftOut = 'language' | 'words';

/** What came of a page. */
export interface Outcome {
  readonly status: Status;
  /** As it is written; null to leave it out. */
  readonly text: string | null;
  /** Why a filter left it out, if one did. */
  readonly leftOut?: LeftOut;
  /** For messages. */
  readonly name: string;
  readonly message?: string;
  readonly hint?: string | undefined;
  /** Responses and files of archives that hold no page and stand in the same file, where whoever cleans reads it. */
  readonly otherResponses?: number;
  /** For what is kept beside the output. */
  readonly notes?: PageNotes;
}

/** A page that took a worker down and is not tried again: its number in its unit, or -1 for the reading of the unit. */
export interface Refused {
  readonly unit: number;
  readonly page: number;
  readonly code: 'timeout' | 'memory';
}

export interface Cleaner {
  /** The outcomes of each unit, in order. A page that hangs or throws is an outcome too. */
  clean(units: readonly Unit[]): Promise<Outcome[][]>;
  close(): Promise<void>;
}
