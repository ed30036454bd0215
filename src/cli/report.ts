import { WholeFile } from '../batch/whole.ts';
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
export function openReport(target: string): OpenReport {
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
