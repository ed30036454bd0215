import { createHash } from 'node:crypto';
import type { Flags } from './options.ts';
import { VERSION } from './version.ts';

/** Flags that change nothing in the outputs; all others do, until they are listed here. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set<keyof Flags>([
  'output', 'resume', 'glob', 'filesFrom', 'jobs', 'unordered', 'timeout', 'color', 'quiet', 'shard', 'verify', 'stats', 'report', 'exitZero',
]); // prettier-ignore

/** Stands for the version and the options that change what is written: the same key, the same outputs. */
export function keyOf(flags: Flags): string {
  const telling = Object.entries(flags).filter(([name]) => !WITHOUT_EFFECT.has(name));
  telling.sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([VERSION, telling]))
    .digest('hex')
    .slice(0, 32);
}
