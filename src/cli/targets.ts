import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { isSpecial, placeOf, type Entry } from '../batch/walk.ts';
import { NewscleanError } from '../errors.ts';
import type { Flags } from './options.ts';

/** A path that a flag names, to be written or read beside the pages. */
interface Named {
  readonly flag: string;
  readonly path: string;
}

const HEAD_BYTES = 4096;
/** How records, totals and site memories begin, and what stands at the head of a report. */
const OURS = /^\{\s*"schema":\s*"newsclean(?:-stats|-sites)?\/1"|^<!doctype html>[^]*<title>newsclean: \d/;

function isRegular(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // Nothing there, or no way to it.
    return false;
  }
}

function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(HEAD_BYTES);
    const head = bytes.subarray(0, readSync(file, bytes));
    return (/\.gz$/i.test(path) ? gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }) : head).toString();
  } finally {
    closeSync(file);
  }
}

/** Written by an earlier run, as far as its head tells; an empty file holds nothing to lose. */
function isOurs(path: string): boolean {
  try {
    const head = headOf(path);
    return head === '' || OURS.test(head);
  } catch {
    // Not to be read, or not packed: none of ours.
    return false;
  }
}

function namedBy({ output, report, stats, siteMemory }: Flags): Named[] {
  const all = [
    { flag: '-o', path: output },
    { flag: '--report', path: report },
    { flag: '--stats', path: stats },
    { flag: '--site-memory', path: siteMemory },
  ];
  return all.filter((one): one is Named => one.path !== undefined);
}

/** What is no input though it lies among them: where outputs go. A file that newsclean did not write stays an input. */
export function placesToSkip(flags: Flags): string[] {
  return namedBy(flags)
    .map(({ path }) => path)
    .filter((path) => !isRegular(path) || isOurs(path));
}

/** What is written beside the pages, by its place → the flag. */
export function besidePages(flags: Flags): ReadonlyMap<string, string> {
  const named = namedBy(flags).filter(({ flag, path }) => flag !== '-o' && !isSpecial(path));
  return new Map(named.map(({ flag, path }) => [placeOf(path), flag]));
}

/** Endings of packed files that we do not make → what packs them. */
const PACKERS: Readonly<Record<string, string>> = {
  '.zst': 'zstd',
  '.zstd': 'zstd',
  '.bz2': 'bzip2',
  '.xz': 'xz',
  '.lz4': 'lz4',
  '.br': 'brotli',
  '.zip': 'zip',
};

/** Throws `usage` where the pages would go unpacked into a file that is named like a packed one. */
function checkPacking({ output, shard }: Flags): void {
  if (output === undefined || shard !== undefined || isSpecial(output)) return;
  const packer = PACKERS[extname(output).toLowerCase()];
  // A folder may have any name.
  if (packer === undefined || /[/\\]$/.test(output) || statSync(output, { throwIfNoEntry: false })?.isDirectory() === true) return;
  const hint = `name it ${output.slice(0, -extname(output).length)}.gz, or leave out -o and pipe through ${packer}`;
  throw new NewscleanError('usage', `only .gz is packed, not ${output}`, hint);
}

/** Throws `usage` for an output that would have to be packed otherwise than with gzip, or where two flags name one place, `output` where one names an input or the list of them. */
export function checkTargets(flags: Flags, entries: readonly Entry[]): void {
  checkPacking(flags);
  // Into pipes and devices one may write more than once.
  const named = namedBy(flags).filter(({ path }) => !isSpecial(path));
  const first = new Map<string, string>();
  for (const { flag, path } of named) {
    const place = placeOf(path);
    const other = first.get(place);
    if (other !== undefined) throw new NewscleanError('usage', `${other} and ${flag} both name ${path}`, 'give each its own');
    first.set(place, flag);
  }
  // Only what is a file already can be an input: a folder for outputs costs no look at all of them.
  const files = new Map([...first].filter(([place]) => isRegular(place)));
  if (files.size === 0) return;
  const list = flags.filesFrom === undefined || flags.filesFrom === '-' ? [] : [flags.filesFrom];
  for (const path of [...list, ...entries.flatMap((entry) => entry.path ?? [])]) {
    const flag = files.get(placeOf(path));
    if (flag === undefined) continue;
    throw new NewscleanError('output', `${path} is an input and is not overwritten`, `choose another ${flag}`);
  }
}
