import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { once } from 'node:events';

/** What a command took: seconds by the clock, seconds of the processors (its children's too), and megabytes at its peak. */
export interface Took {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

/** Seconds in the shell's `times`: "0m1.234s 0m0.100s" for the shell, then for its children. */
export function secondsOf(times: string): number {
  const found = [...times.matchAll(/(\d+)m([\d.]+)s/g)].slice(-2);
  if (found.length < 2) throw new Error(`no times in what the shell wrote: ${times}`);
  return found.reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds), 0);
}

const LOOK_MS = 20;

/** The peak of a process and of those it started, in megabytes; 0 where there is none any more. */
function peakOf(pid: number): number {
  try {
    const own = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return Math.max(own, ...children.map((child) => peakOf(Number(child))));
  } catch {
    // It has ended.
    return 0;
  }
}

/** What newsclean ends with where a page holds no article, which of so many some do not. */
const NO_ARTICLE = 1;

/** Runs a line of shell; its standard input is the bytes, if any. Throws where it fails. */
export async function run(command: string, input?: AsyncIterable<Uint8Array>): Promise<Took> {
  const start = performance.now();
  const child = spawn('sh', ['-c', `${command}\nstatus=$?; times >&2; exit $status`], { stdio: ['pipe', 'ignore', 'pipe'] });
  let peak = 0;
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors = `${errors}${chunk.toString()}`.slice(-4000)));
  const look = setInterval(() => (peak = Math.max(peak, peakOf(child.pid ?? 0))), LOOK_MS);
  const ended = once(child, 'close') as Promise<[number | null]>;
  for await (const chunk of input ?? []) if (!child.stdin.write(chunk)) await once(child.stdin, 'drain');
  child.stdin.end();
  const [status] = await ended;
  clearInterval(look);
  if (status !== 0 && !(status === NO_ARTICLE && errors.includes('no article found')))
    throw new Error(`${command}: status ${status}\n${errors}`);
  return { wall: (performance.now() - start) / 1000, cpu: secondsOf(errors), peak };
}

/** The middle one, of two the lower. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? NaN;
}
