import { statSync } from 'node:fs';
import type { Opened, Output } from './output.ts';
import { plain, unreadable } from './failure.ts';
import type { Unit } from './unit.ts';
import type { Entry } from './walk.ts';
import { itemsOf, wholeFile, type Reading } from './work.ts';

/** An input whose pages are on their way. */
export interface Open {
  readonly entry: Entry;
  readonly output: Opened;
  /** Parcels that hold pages of it and are not written yet. */
  waiting: number;
  /** No more pages of it will come. */
  ended: boolean;
}

/** One thing to clean and where its pages go; without a unit it only says that the input has ended. */
export interface Slot {
  readonly open: Open;
  readonly unit: Unit | null;
  readonly last: boolean;
}

export interface Supply {
  readonly entries: readonly Entry[];
  /** Read for the entry without a path. */
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly reading: Reading;
  readonly output: Output;
  /** Whoever cleans reads small files itself. */
  readonly byName: boolean;
  readonly onSkipped: () => void;
}

/** Enough that sending it to a worker costs nothing beside cleaning it, and little enough to share out evenly. */
const FULL = { units: 64, size: 256 * 1024 };
/** A parcel that fills up slowly, from a pipe perhaps, is sent as it is. */
const OLD_MS = 50;
/** Files up to this size are read at once. */
const SMALL = 1024 * 1024;
/** Unpacked or row by row these may hold any number of pages, so they are streamed. */
const STREAMED = /\.(?:gz|zst|zstd|warc|wet|jsonl|ndjson)$/i;

/** Bytes of a regular file that may be read at once; null for what is streamed. */
function smallSize({ path, raw }: Entry): number | null {
  if (path === null || STREAMED.test(path)) return null;
  try {
    const status = statSync(raw === undefined ? path : Buffer.from(raw));
    return status.isFile() && status.size <= SMALL ? status.size : null;
  } catch {
    // Not there or not allowed: reading it will tell.
    return null;
  }
}

async function* pagesOf(open: Open, small: boolean, supply: Supply): AsyncGenerator<Slot> {
  const { path, raw, error } = open.entry;
  const name = { path: path ?? '', ...(raw && { raw }) };
  if (error) yield { open, unit: { failure: plain(unreadable(path, error)) }, last: false };
  else {
    const bytes = path === null ? supply.stdin : small ? wholeFile(name) : raw ? streamOf(raw) : null;
    let index = 0;
    for await (const unit of itemsOf(path, bytes, supply.reading)) if (index++ >= open.output.done) yield { open, unit, last: false };
  }
  yield { open, unit: null, last: true };
}

async function* streamOf(raw: Uint8Array): AsyncGenerator<Uint8Array> {
  const { createReadStream } = await import('node:fs');
  yield* createReadStream(Buffer.from(raw)) as AsyncIterable<Uint8Array>;
}

async function* slotsOf(supply: Supply): AsyncGenerator<{ slot: Slot; size: number }> {
  for (const entry of supply.entries) {
    const output = supply.output.open(entry);
    if (output === null) {
      supply.onSkipped();
      continue;
    }
    const open: Open = { entry, output, waiting: 0, ended: false };
    const size = entry.error ? null : smallSize(entry);
    if (supply.byName && size !== null && entry.path !== null && output.done === 0) {
      const file = { path: entry.path, ...(entry.raw && { raw: entry.raw }) };
      yield { slot: { open, unit: { file }, last: true }, size };
    } else {
      for await (const slot of pagesOf(open, size !== null, supply)) yield { slot, size: sizeOf(slot.unit) };
    }
  }
}

function sizeOf(unit: Unit | null): number {
  return unit !== null && 'page' in unit ? unit.page.text.length : 0;
}

/** All pages of all inputs in order, in parcels. A slow source does not hold back what it has given. */
export async function* parcelsOf(supply: Supply): AsyncGenerator<Slot[]> {
  const slots = slotsOf(supply);
  let next = slots.next();
  for (let ended = false; !ended;) {
    const parcel: Slot[] = [];
    let size = 0;
    let timer: NodeJS.Timeout | undefined;
    const old = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, OLD_MS, null);
    });
    while (parcel.length < FULL.units && size < FULL.size) {
      const got = parcel.length === 0 ? await next : await Promise.race([next, old]);
      if (got === null) break;
      if (got.done) {
        ended = true;
        break;
      }
      parcel.push(got.value.slot);
      size += got.value.size;
      next = slots.next();
    }
    clearTimeout(timer);
    if (parcel.length > 0) yield parcel;
  }
}
