import { toFiles } from '../batch/files.ts';
import type { Opened } from '../batch/output.ts';
import type { Entry } from '../batch/walk.ts';
import type { Article } from '../model.ts';
import { Report } from '../write/report.ts';
import { VERSION } from './version.ts';

export interface OpenReport {
  add(article: Article): void;
  /** All pages are added: write the file. */
  finish(): Promise<void>;
  /** Leave nothing behind. */
  drop(): void;
}

/** Where the report goes, opened before the run, so that a place that cannot be written to does not cost a run. */
export async function openReport(target: string, entries: readonly Entry[]): Promise<OpenReport> {
  const report = new Report(VERSION);
  const output = toFiles(entries, {
    target,
    single: true,
    extension: '',
    separator: '',
    resume: false,
    ordered: true,
    key: '',
    onForeign: () => undefined,
  });
  // Without `resume` an output is always opened.
  const file = output.open({ path: null, relative: target }) as Opened;
  const write = (text: string): Promise<void> => file.put({ status: 'ok', text, name: target });
  await write('');
  return {
    add: (article) => report.add(article),
    async finish() {
      try {
        for (const piece of report.html()) await write(piece);
        await file.finish();
      } catch (thrown) {
        file.drop();
        throw thrown;
      }
    },
    drop: () => file.drop(),
  };
}
