import { placeOf, type Entry } from '../batch/walk.ts';
import { WholeFile } from '../batch/whole.ts';
import { NewscleanError } from '../errors.ts';
import type { Article } from '../model.ts';
import { Report } from '../write/report.ts';
import { VERSION } from './version.ts';

export interface OpenReport {
  add(article: Article): void;
  /** All pages are added: write the file. */
  finish(): void;
  /** Leave nothing behind. */
  drop(): void;
}

/** Where the report goes, opened before the run, so that a place that cannot be written to does not cost a run. */
export function openReport(target: string, entries: readonly Entry[]): OpenReport {
  if (entries.some(({ path }) => path !== null && placeOf(path) === placeOf(target))) {
    throw new NewscleanError('output', `${target} is an input and is not overwritten`, 'choose another --report');
  }
  const report = new Report(VERSION);
  const file = new WholeFile(target);
  return {
    add: (article) => report.add(article),
    finish() {
      try {
        for (const piece of report.html()) file.write(piece);
        file.finish();
      } catch (thrown) {
        file.drop();
        throw thrown;
      }
    },
    drop: () => file.drop(),
  };
}
