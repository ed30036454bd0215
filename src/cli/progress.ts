import type { Tally } from '../batch/tally.ts';
import { EXIT, type Io } from './io.ts';

const EVERY_MS = 100;

function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}

/** Count, rate, failures and time left, in one line that is written over. */
export function progressLine(tally: Pick<Tally, 'inputs' | 'failures'>, total: number, seconds: number): string {
  const rate = seconds > 0 ? tally.inputs / seconds : 0;
  const left = rate > 0 ? `, ${clock((total - tally.inputs) / rate)} left` : '';
  const failed = tally.failures.count > 0 ? `, ${tally.failures.count} failed` : '';
  return `${tally.inputs}/${total}, ${rate.toFixed(rate < 10 ? 1 : 0)}/s${failed}${left}`;
}

export interface Progress {
  show(tally: Tally): void;
  clear(): void;
}

/** Shown only for several inputs, and only where stderr is a terminal. */
export function showProgress(io: Io, total: number, quiet: boolean): Progress {
  if (quiet || total < 2 || !io.isTTY.stderr) return { show: () => undefined, clear: () => undefined };
  const start = Date.now();
  let last = start;
  let shown = false;
  return {
    show(tally) {
      const now = Date.now();
      if (now - last < EVERY_MS) return;
      last = now;
      shown = true;
      io.stderr.write(`\r${progressLine(tally, total, (now - start) / 1000)}\u001B[K`);
    },
    clear() {
      if (shown) io.stderr.write('\r\u001B[K');
    },
  };
}

/** A run that was gone on with ends as it would have without a break. */
export function exitCodeOf({ failures, none, before }: Tally): number {
  if (failures.count + before.failed > 0) return EXIT.failed;
  return none.count + before.none > 0 ? EXIT.none : EXIT.ok;
}
