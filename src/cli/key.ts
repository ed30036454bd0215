import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Flags } from './options.ts';
import { VERSION } from './version.ts';

/** Flags that change nothing in the outputs; all others do, until they are listed here. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set<keyof Flags>([
  'output', 'resume', 'glob', 'filesFrom', 'jobs', 'unordered', 'timeout', 'color', 'quiet', 'shard', 'verify', 'stats', 'report', 'exitZero',
]); // prettier-ignore

/** Of what a file holds; null where there is none. */
function digestOf(path: string): string | null {
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : null;
}

/** Stands for the version and the options that change what is written, and for what the site memory holds: the same key, the same outputs. */
export function keyOf(flags: Flags): string {
  const memory = flags.siteMemory === undefined ? null : digestOf(flags.siteMemory);
  const telling = Object.entries(flags).filter(([name]) => !WITHOUT_EFFECT.has(name));
  telling.sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([VERSION, telling, memory]))
    .digest('hex')
    .slice(0, 32);
}
