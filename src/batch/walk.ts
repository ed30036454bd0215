import { readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { NewscleanError } from '../errors.ts';

/** One input to read. */
export interface Entry {
  /** As named to the user and opened; null for stdin. */
  readonly path: string | null;
  /** The name as the system has it, where it is not UTF-8: `path` then shows its odd bytes as %XX. */
  readonly raw?: Uint8Array;
  /** Where it stands in the tree that outputs mirror. */
  readonly relative: string;
  /** Why it cannot be read at all. */
  readonly error?: NewscleanError;
}

/** What is to be read, as shown, and for names that are not UTF-8 what they are. */
export interface Inputs {
  readonly inputs: readonly string[];
  readonly raws: ReadonlyMap<string, Uint8Array>;
}

export interface WalkOptions {
  /** In directories, only files that match one of these. */
  readonly globs: readonly string[];
  /** Files and directories that are left out of directories: where the outputs go. */
  readonly skip?: readonly string[];
  /** Inputs whose names are not UTF-8: as `shown` → as the system has them. */
  readonly raws?: ReadonlyMap<string, Uint8Array>;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'part of the path is not a directory',
  ELOOP: 'symbolic links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space left on the device',
  EISDIR: 'it is a directory',
  EROFS: 'the file system is read-only',
};

/** What an error of the file system means, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

function failed(path: string, error: unknown): Entry {
  return { path, relative: basename(path), error: new NewscleanError('read', `${path === '' ? '""' : path}: ${reasonOf(error)}`) };
}

function isDirectory(path: string | Buffer): boolean {
  return statSync(path).isDirectory();
}

/** A file or directory in a tree. */
interface Place {
  readonly path: string;
  readonly raw?: Uint8Array;
  readonly isDirectory: boolean;
}

/** A name as text; bytes that are not UTF-8 as %XX, so that different names stay different. */
export function shown(name: Buffer): string {
  const text = name.toString();
  if (Buffer.from(text).equals(name)) return text;
  return [...name.toString('latin1')].map((char) => (char > '\x7e' ? `%${char.charCodeAt(0).toString(16).toUpperCase()}` : char)).join('');
}

/** What stands in a directory, but for hidden and odd things. By code units, so that the order is the same on every machine. */
function inDirectory({ path, raw }: Place): Place[] {
  const entries = readdirSync(raw === undefined ? path : Buffer.from(raw), { withFileTypes: true, encoding: 'buffer' });
  const places: Place[] = [];
  for (const entry of entries) {
    const name = shown(entry.name);
    if (name.startsWith('.') || !(entry.isFile() || entry.isDirectory())) continue;
    const isOdd = raw !== undefined || !Buffer.from(name).equals(entry.name);
    const whole = isOdd && Buffer.concat([raw ?? Buffer.from(path), Buffer.from(sep), entry.name]);
    places.push({ path: join(path, name), isDirectory: entry.isDirectory(), ...(whole && { raw: whole }) });
  }
  return places.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Files below a directory, depth first and sorted. With a stack of its own: trees may be deeper than the call stack. */
function* filesBelow(top: string, skip: ReadonlySet<string>): Generator<Place | Entry> {
  const stack: Place[] = [{ path: top, isDirectory: true }];
  for (let here = stack.pop(); here; here = stack.pop()) {
    if (skip.size > 0 && here.path !== top && skip.has(resolve(here.path))) continue;
    if (!here.isDirectory) {
      yield here;
      continue;
    }
    try {
      for (const place of inDirectory(here).reverse()) stack.push(place);
    } catch (error) {
      // A directory without permission is one failure, the others are still read.
      yield failed(here.path, error);
    }
  }
}

/** A pattern without a slash means any depth, as in ripgrep. */
function anyDepth(pattern: string): string {
  return pattern.includes('/') ? pattern : `**/${pattern}`;
}

async function matching(top: string, globs: readonly string[]): Promise<ReadonlySet<string> | null> {
  if (globs.length === 0) return null;
  const { globSync } = await import('tinyglobby');
  return new Set(globSync(globs.map(anyDepth), { cwd: top, followSymbolicLinks: false, expandDirectories: false }));
}

/** The path as Node decodes it, with a replacement character for what is not UTF-8: so others list it. */
function asDecoded({ path, raw }: Place): string {
  return raw === undefined ? path : Buffer.from(raw).toString();
}

async function entriesBelow(top: string, root: string, options: WalkOptions): Promise<Entry[]> {
  const wanted = await matching(top, options.globs);
  const skip = new Set((options.skip ?? []).map((path) => resolve(path)));
  const entries: Entry[] = [];
  for (const found of filesBelow(top, skip)) {
    if (!('isDirectory' in found)) entries.push(found);
    else if (wanted === null || wanted.has(relative(top, asDecoded(found)).split(sep).join('/'))) {
      const { path, raw } = found;
      entries.push({ path, relative: relative(root, resolve(path)), ...(raw && { raw }) });
    }
  }
  if (entries.length > 0) return entries;
  const hint = wanted === null ? 'hidden files and symbolic links are left out' : 'no file matches --glob';
  return [{ path: top, relative: basename(top), error: new NewscleanError('read', `${top}: no pages in this directory`, hint) }];
}

/** The deepest directory above all of them. */
function commonParent(paths: readonly string[]): string {
  let parent = dirname(resolve(paths[0] ?? '.'));
  for (const path of paths) {
    while (parent !== dirname(parent) && !resolve(path).startsWith(parent.endsWith(sep) ? parent : parent + sep)) {
      parent = dirname(parent);
    }
  }
  return parent;
}

/** All inputs that the arguments stand for, in order. Missing ones are entries with an error. */
export async function walk(inputs: readonly string[], options: WalkOptions): Promise<Entry[]> {
  const named = inputs.filter((input) => input !== '-');
  const shared = named.length === 0 ? '.' : commonParent(named);
  const entries: Entry[] = [];
  for (const input of inputs) {
    try {
      const raw = options.raws?.get(input);
      if (input === '-') entries.push({ path: null, relative: 'stdin' });
      else if (raw !== undefined && !isDirectory(Buffer.from(raw)))
        entries.push({ path: input, raw, relative: relative(shared, resolve(input)) });
      else if (!isDirectory(input)) entries.push({ path: input, relative: relative(shared, resolve(input)) });
      else {
        const root = named.length === 1 ? resolve(input) : shared;
        for (const entry of await entriesBelow(input, root, options)) entries.push(entry);
      }
    } catch (error) {
      entries.push(failed(input, error));
    }
  }
  return entries;
}

/** What a symbolic link names; null for all else. */
function linkedFrom(path: string): string | null {
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch {
    // No link, or nothing at all.
    return null;
  }
}

/**
 * The same file has the same place, however it was named: links are followed, also one to what is not there yet. A path that
 * does not exist counts from its directory.
 */
export function placeOf(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch (error) {
    // Only links that lead somewhere are followed, and none in a circle.
    const linked = (error as NodeJS.ErrnoException).code === 'ENOENT' ? linkedFrom(whole) : null;
    if (linked !== null) return placeOf(linked);
  }
  try {
    return join(realpathSync(dirname(whole)), basename(whole));
  } catch {
    // The directory is not there yet, so nothing in it can be an input.
    return whole;
  }
}

const DESCRIPTOR = /^\/(?:dev|proc\/self)\/fd\/(\d{1,9})$/;
const NAMED_DESCRIPTORS: Readonly<Record<string, number>> = { '/dev/stdout': 1, '/dev/stderr': 2 };

/** The open file that a path such as /dev/stdout or /dev/fd/3 stands for; null for all others. */
export function descriptorOf(path: string): number | null {
  const whole = resolve(path);
  const number = DESCRIPTOR.exec(whole)?.[1];
  return number === undefined ? (NAMED_DESCRIPTORS[whole] ?? null) : Number(number);
}

/**
 * A pipe with a name, a socket, a device: written straight into, since a file in its place would be another thing. So is what the
 * shell has opened for us, also a file, which may hold something already.
 */
export function isSpecial(path: string): boolean {
  if (descriptorOf(path) !== null) return true;
  try {
    const found = statSync(path);
    return !found.isFile() && !found.isDirectory();
  } catch {
    // Nothing there, or no way to it: whoever opens it says so.
    return false;
  }
}
