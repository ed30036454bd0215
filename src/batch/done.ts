import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { NewscleanError } from '../errors.ts';
import type { AllAndOwn, Shard } from './shard.ts';
import { reasonOf, type Entry } from './walk.ts';

const SCHEMA = 'newsclean-shard/1';
const DONE = /^shard-\d+-of-\d+\.done\.json$/u;
const TEMPORARY = /^\.shard-.*\.tmp$/u;

/** What a finished shard leaves beside its output: in = out + left_out + errors. */
export interface Done {
  readonly schema: typeof SCHEMA;
  readonly shard: number;
  readonly of: number;
  /** Of inputs and options: a shard with another one is not this shard. */
  readonly digest: string;
  /** Exit status. */
  readonly status: number;
  readonly in: number;
  readonly out: number;
  readonly left_out: number;
  readonly errors: number;
  /** Files found in directories. */
  readonly files: Readonly<AllAndOwn>;
  /** Pages of the named inputs, which every shard reads. */
  readonly records: Readonly<AllAndOwn>;
  /** Name of the output, in the same directory. */
  readonly output: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Padded, so that names sort as numbers do. */
export function baseName({ index, of }: Shard): string {
  return `shard-${String(index).padStart(String(of).length, '0')}-of-${of}`;
}

export function donePath(directory: string, shard: Shard): string {
  return join(directory, `${baseName(shard)}.done.json`);
}

export function doneText(done: Omit<Done, 'schema'>): string {
  return `${JSON.stringify({ schema: SCHEMA, ...done }, null, 2)}\n`;
}

/** null: there is none, or it is not whole. */
export function readDone(path: string): Done | null {
  try {
    const content = JSON.parse(readFileSync(path, 'utf8')) as Done;
    return content.schema === SCHEMA ? content : null;
  } catch {
    // Not there, or not JSON: not done.
    return null;
  }
}

/** Cheap, so that a re-run can skip: only `verify` reads the output. */
export function isFinished(directory: string, done: Done | null, digest: string): done is Done {
  if (done === null || done.digest !== digest) return false;
  return statSync(join(directory, done.output), { throwIfNoEntry: false })?.size === done.bytes;
}

/** In seconds, which is all that some copies keep. */
function stampOf({ path, raw, error }: Entry): string {
  if (error || path === null) return 'unreadable';
  const stat = statSync(raw === undefined ? path : Buffer.from(raw), { throwIfNoEntry: false });
  return stat ? `${stat.size} ${Math.floor(stat.mtimeMs / 1000)}` : 'missing';
}

/** Of the inputs' names, sizes and times (not their bytes, which may be many) and of what else decides the output. */
export function digestOf(entries: readonly Entry[], options: unknown): string {
  const hash = createHash('sha256').update(`${JSON.stringify(options)}\n`);
  for (const entry of entries) hash.update(`${JSON.stringify(entry.path)} ${stampOf(entry)}\n`);
  return hash.digest('hex');
}

export interface Verdict {
  /** In words; none: all is well. */
  readonly problems: readonly string[];
  readonly shards: number;
  readonly in: number;
  readonly out: number;
  readonly left_out: number;
  readonly errors: number;
  /** Temporary files of runs that were killed. */
  readonly leftovers: number;
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
}

async function problemOf(directory: string, done: Done, first: Done, digest: string | null): Promise<string | null> {
  if (done.in !== done.out + done.left_out + done.errors) return 'its counts do not add up';
  if (done.digest !== first.digest) return `its inputs or options are not those of shard ${first.shard}`;
  if (digest !== null && done.digest !== digest) return 'its inputs or options are not these';
  if (done.records.all !== first.records.all) return `it read ${done.records.all} records, shard ${first.shard} ${first.records.all}`;
  const path = join(directory, done.output);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return `${done.output} is missing`;
  return (await sha256Of(path)) === done.sha256 ? null : `${done.output} is not what it wrote`;
}

const sum = (dones: readonly Done[], count: (done: Done) => number): number => dones.reduce((total, done) => total + count(done), 0);

/** What no shard took, or two did. */
function sharingProblems(dones: readonly Done[]): string[] {
  return (['files', 'records'] as const).flatMap((what) => {
    const all = dones[0]?.[what].all ?? 0;
    const own = sum(dones, (done) => done[what].own);
    return own === all ? [] : [`the shards hold ${own} of ${all} ${what}`];
  });
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory).sort();
  } catch (error) {
    throw new NewscleanError('read', `cannot read ${directory}: ${reasonOf(error)}`);
  }
}

/**
 * Checks all shards in a directory: each is there and whole, and together they hold every input once. `digestFor` says what
 * the digest of so many shards should be; null: compare them with each other only.
 */
export async function verify(directory: string, digestFor: ((of: number) => Promise<string>) | null): Promise<Verdict> {
  const names = namesIn(directory);
  const found = names.filter((name) => DONE.test(name)).map((name) => ({ name, done: readDone(join(directory, name)) }));
  const problems = found.flatMap(({ name, done }) => (done === null ? [`${name} is not whole`] : []));
  const dones = found.flatMap(({ done }) => (done === null ? [] : [done]));
  const [first] = dones;
  if (!first) problems.push(`${directory} holds no finished shard`);
  const digest = first && digestFor ? await digestFor(first.of) : null;
  for (let index = 1; first && index <= first.of; index++) {
    const done = dones.find((one) => one.shard === index && one.of === first.of);
    const problem = done ? await problemOf(directory, done, first, digest) : 'it is not finished';
    if (problem !== null) problems.push(`shard ${index}/${first.of}: ${problem}`);
  }
  const odd = dones.find(({ of }) => of !== first?.of);
  if (odd && first) problems.push(`there are shards of ${first.of} and of ${odd.of}`);
  if (problems.length === 0) problems.push(...sharingProblems(dones));
  return {
    problems,
    shards: first?.of ?? 0,
    in: sum(dones, (done) => done.in),
    out: sum(dones, (done) => done.out),
    left_out: sum(dones, (done) => done.left_out),
    errors: sum(dones, (done) => done.errors),
    leftovers: names.filter((name) => TEMPORARY.test(name)).length,
  };
}
