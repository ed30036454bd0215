import { statSync } from 'node:fs';
import type { Cleaner } from '../batch/unit.ts';
import type { Entry } from '../batch/walk.ts';
import type { Work } from '../batch/work.ts';
import type { Noting } from './books.ts';
import type { Screen } from './io.ts';
import type { Flags } from './options.ts';

/** What a worker is told: the rest of `Work` it makes itself, since functions do not travel. */
export interface WorkerData extends Omit<Work, 'render' | 'filter' | 'settingsOf' | 'note'> {
  readonly flags: Flags;
  readonly screen: Screen;
  readonly onlyOne: boolean;
  readonly noting?: Noting;
}

export interface Crew {
  readonly cleaner: Cleaner;
  /** Its members read files themselves. */
  readonly byName: boolean;
  /** Parcels to give out at a time. */
  readonly ahead: number;
}

/** Built beside the command; from here and from where the build puts this it is the same way. */
const WORKER = new URL('../../dist/cli/worker.js', import.meta.url);
/** Parcels a worker: one at hand, others waiting so that it never has to, also behind a slow one. */
const AHEAD = 4;
/** So many files of so many bytes together are done before a worker has started. */
const FEW = { files: 8, bytes: 100_000 };
const ARCHIVE = /\.(?:gz|zst|zstd|warc|wet|jsonl|ndjson)$/i;

function areFew(entries: readonly Entry[]): boolean {
  if (entries.length > FEW.files || entries.some(({ path }) => path === null || ARCHIVE.test(path))) return false;
  const sizes = entries.map(({ path }) => statSync(path ?? '', { throwIfNoEntry: false })?.size ?? 0);
  return sizes.reduce((sum, size) => sum + size, 0) <= FEW.bytes;
}

/** Those who clean: this process, or workers where more are wanted and the work is worth their start. */
export async function crewFor(work: Work, data: WorkerData, entries: readonly Entry[], heap: number | null): Promise<Crew> {
  const jobs = data.flags.jobs ?? 1;
  if (jobs === 1 || areFew(entries)) {
    const { inProcess } = await import('../batch/inprocess.ts');
    return { cleaner: inProcess(work), byName: false, ahead: 1 };
  }
  const { Pool } = await import('../batch/pool.ts');
  return { cleaner: new Pool({ entry: WORKER, jobs, data, limit: work.limit, ...(heap && { heap }) }), byName: true, ahead: jobs * AHEAD };
}

/** The parts of the screen that rendering asks for, as plain data. */
export function plainScreen({ stdout, env, isTTY }: Screen): Screen {
  const names = ['NO_COLOR', 'FORCE_COLOR', 'TERM'];
  return {
    stdout: stdout.columns === undefined ? {} : { columns: stdout.columns },
    env: Object.fromEntries(names.map((name) => [name, env[name]])),
    isTTY: { stdout: isTTY.stdout },
  };
}
