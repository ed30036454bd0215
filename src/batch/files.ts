import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';
import { NewscleanError } from '../errors.ts';
import { Ledger, changedAt, stampOf, type DoneInput } from './ledger.ts';
import type { Opened, Output } from './output.ts';
import { OutputFile } from './part.ts';
import { placeOf, reasonOf, type Entry } from './walk.ts';

export interface FileOptions {
  readonly target: string;
  /** The target is one file, not a directory. */
  readonly single: boolean;
  readonly extension: string;
  readonly separator: string;
  readonly resume: boolean;
  /** Stands for the version and all options that change what is written. */
  readonly key: string;
  /** Pages come in order, so that a place in an input says which are done. */
  readonly ordered: boolean;
  /** What else is written, by its place → the flag that names it. */
  readonly beside: ReadonlyMap<string, string>;
  /** Outputs were begun with other options, and are made anew. */
  readonly onForeign: () => void;
  /** The run is over: what it found of earlier ones. */
  readonly onEarlier: (outputs: Readonly<Earlier>) => void;
}

/** How many outputs of earlier runs there were. */
export interface Earlier {
  /** No journal tells what made them: left as they are. */
  untold: number;
  /** They have another size than when they were written: made anew. */
  changed: number;
  /** Of inputs of which nothing is written now. Those that the journal knows for newsclean's own are removed, the others stay. */
  removed: number;
  remaining: number;
}

const FAILED_RECORD = /"status":\s*"error"/;
/** Records of failures are short; longer outputs need not be read to know that they are none. */
const FAILED_RECORD_BYTES = 4096;
/** File systems take 255 bytes; what stands around a name while it is written needs some of them. */
const LONGEST_NAME = 200;

/** There, not just the record of a failure, which is worth another try, and not older than `since`. */
function isDone(path: string, since = 0): boolean {
  try {
    const { size, mtimeMs } = statSync(path);
    if (mtimeMs < since) return false;
    return size > FAILED_RECORD_BYTES || !FAILED_RECORD.test(readFileSync(path, 'utf8'));
  } catch {
    // Not there: not done.
    return false;
  }
}

/** It is not as the journal says; `bytes`: none where the journal does not say. */
const isChanged = (path: string, bytes: number | undefined): boolean => bytes !== undefined && statSync(path).size !== bytes;

function remove(path: string): void {
  try {
    rmSync(path);
  } catch (error) {
    throw new NewscleanError('output', `cannot remove ${path}, of which nothing is written now: ${reasonOf(error)}`);
  }
}

/** The name with its extension, shortened where a file system would not take it. */
function fitting(name: string, extension: string): string {
  if (Buffer.byteLength(name) <= LONGEST_NAME) return name + extension;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 16);
  // The cut may go through a character.
  const short = Buffer.from(name)
    .toString('utf8', 0, LONGEST_NAME - digest.length - 1)
    .replace(/\uFFFD+$/, '');
  return `${short}-${digest}${extension}`;
}

/** Says where the output of each input goes: no two to one place. */
function placer({ target, single, extension }: FileOptions): (entry: Entry) => string {
  const taken = new Set<string>();
  return (entry) => {
    if (single) return target;
    const { dir, name, base } = parse(entry.relative);
    let path = join(target, dir, fitting(name, extension));
    // a.txt and a.html side by side: the second keeps its own extension.
    if (taken.has(path)) path = join(target, dir, fitting(base, extension));
    for (let number = 2; taken.has(path); number++) path = join(target, dir, fitting(`${base}~${number}`, extension));
    taken.add(path);
    return path;
  };
}

const overwriting = (path: string): NewscleanError =>
  new NewscleanError('output', `${path} is an input and is not overwritten`, 'choose another -o');

/** Where the inputs are that are files. */
const placesOf = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ path }) => (path === null ? [] : [placeOf(path)])));

/** `output`: what the journal calls it; null where nothing was written. */
function doneBy({ none, bytes }: OutputFile, stamp: string, output: string | null): DoneInput {
  return output === null ? { stamp, made: 'none', none } : { stamp, made: 'written', none, bytes, output };
}

/** One file for each input, never one of the inputs. */
export function toFiles(entries: readonly Entry[], options: FileOptions): Output {
  const inputs = placesOf(entries);
  const placeFor = placer(options);
  const ledger = new Ledger(options);
  /** One input alone needs the journal only where the next run has something to learn from it. */
  const isKept = options.resume || entries.length > 1;
  let failed = false;
  let noneBefore = 0;
  const earlier: Earlier = { untold: 0, changed: 0, removed: 0, remaining: 0 };

  if (ledger.isForeign) options.onForeign();

  function isLeftOut(entry: Entry, path: string, stamp: string | null): boolean {
    if (!options.resume || ledger.isForeign) return false;
    if (ledger.isNew) {
      // An earlier run that ended has left its outputs, but no journal: of those of files the times tell more.
      if (stamp === null || !isDone(path, changedAt(stamp))) return false;
      // Without its name: it may be somebody else's.
      ledger.add(entry.relative, { stamp, made: 'written', none: 0, bytes: statSync(path).size });
      earlier.untold++;
      return true;
    }
    const found = stamp === null ? null : ledger.get(entry.relative, stamp);
    if (found === null || (found.made === 'written' && !isDone(path))) return false;
    if (found.made === 'written' && isChanged(path, found.bytes)) {
      earlier.changed++;
      return false;
    }
    if (found.made === 'none' && existsSync(path)) earlier.remaining++;
    noneBefore += found.none;
    return true;
  }

  /** What an earlier run has written for an input of which nothing is written now: without the journal's word it may be somebody else's. */
  function passOver(entry: Entry, path: string): void {
    if (!existsSync(path)) return;
    if (ledger.isOwn(entry.relative, path)) {
      remove(path);
      earlier.removed++;
    } else earlier.remaining++;
  }

  return {
    open(entry): Opened | null {
      const path = placeFor(entry);
      const place = placeOf(path);
      if (inputs.has(place)) throw overwriting(path);
      const flag = options.beside.get(place);
      if (flag !== undefined)
        throw new NewscleanError('output', `${flag} and a page are both to be written to ${path}`, `choose another ${flag}`);
      const stamp = stampOf(entry);
      if (isLeftOut(entry, path, stamp)) return null;
      // From here on what an earlier run left at these places is no output of this one, also if this one is killed.
      if (!options.resume && existsSync(place)) ledger.begin();
      const key = stamp !== null && options.ordered ? `${options.key} ${stamp}` : null;
      const file = new OutputFile(path, { separator: options.separator, key, resume: options.resume, always: options.single });
      return {
        done: file.done,
        before: file.before,
        put: (outcome) => file.put(outcome),
        drop: () => file.drop(),
        finish: async () => {
          const wrote = await file.finish();
          failed ||= file.failed;
          if (!wrote && !file.failed) passOver(entry, path);
          // The bare journal says that it is not done.
          if (file.failed) ledger.begin();
          else if (stamp !== null && isKept) ledger.add(entry.relative, doneBy(file, stamp, wrote ? ledger.nameOf(path) : null));
        },
      };
    },
    noneBefore: () => noneBefore,
    close(whole) {
      options.onEarlier(earlier);
      ledger.close(whole && !options.resume && !failed);
    },
  };
}

/** All inputs to one file, none of them, which is seen once the last is written. */
export function toOneFile(entries: readonly Entry[], target: string, separator: string): Output {
  if (placesOf(entries).has(placeOf(target))) throw overwriting(target);
  const file = new OutputFile(target, { separator, key: null, resume: false, always: true });
  let left = entries.length;
  const opened: Opened = {
    done: 0,
    put: (outcome) => file.put(outcome),
    drop: () => file.drop(),
    finish: async () => {
      left -= 1;
      if (left === 0) await file.finish();
    },
  };
  return { open: () => opened, close: (whole) => (whole ? undefined : file.drop()) };
}
