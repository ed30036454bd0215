import { constants, createReadStream, openSync, statSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Opened, Output } from './output.ts';
import { plain, unreadable } from './failure.ts';
import type { Unit } from './unit.ts';
import { isFetched } from '../read/item.ts';
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
  /** Called for each response or file of an archive that holds no page. */
  readonly onOtherResponse: () => void;
  /** The run is over: lets sources go that may be silent for ever. */
  readonly signal: AbortSignal;
  /** What of it this run is to clean. @default all */
  readonly share?: Sharing;
}

export interface Sharing {
  /** All pages of the input are this run's, whatever it holds. */
  holdsWhole(entry: Entry): boolean;
  /** Asked once for each page; `record`: the index of an archive's record. */
  owns(entry: Entry, record: number | undefined): boolean;
  /** The same of a record without a page, which is not counted. */
  isOwnRecord(entry: Entry, record: number): boolean;
}

/** Enough that sending it to a worker costs nothing beside cleaning it, and little enough to share out evenly. */
const FULL = { units: 64, size: 256 * 1024 };
/** A parcel that fills up slowly, from a pipe perhaps, is sent as it is. */
const OLD_MS = 50;
/** Files up to this size are read at once. */
const SMALL = 1024 * 1024;
/** Unpacked or row by row these may hold any number of pages, so they are streamed. */
const STREAMED = /\.(?:gz|zst|zstd|warc|wet|jsonl|ndjson)$/i;

interface Kind {
  /** Bytes of a regular file that may be read at once; null for what is streamed. */
  readonly small: number | null;
  readonly isFifo: boolean;
}

function kindOf({ path, raw, error }: Entry): Kind {
  if (path === null || error) return { small: null, isFifo: false };
  try {
    const status = statSync(raw === undefined ? path : Buffer.from(raw));
    const isSmall = status.isFile() && status.size <= SMALL && !STREAMED.test(path);
    return { small: isSmall ? status.size : null, isFifo: status.isFIFO() };
  } catch {
    // Not there or not allowed: reading it will tell.
    return { small: null, isFifo: false };
  }
}

async function* pagesOf(open: Open, kind: Kind, supply: Supply): AsyncGenerator<Slot> {
  const { path, error } = open.entry;
  const owns = (record?: number): boolean => supply.share?.owns(open.entry, record) ?? true;
  if (error && owns()) yield { open, unit: { failure: plain(unreadable(path, error)) }, last: false };
  if (!error) {
    const bytes = bytesOf(open.entry, kind, supply);
    let index = 0;
    const onSkipped = (type: string, record: number): void => {
      if (isFetched(type) && (supply.share?.isOwnRecord(open.entry, record) ?? true)) supply.onOtherResponse();
    };
    for await (const unit of itemsOf(path, bytes, { ...supply.reading, onSkipped })) {
      const { origin } = 'page' in unit ? unit.page : unit.failure;
      if (owns(origin.record?.index) && index++ >= open.output.done) yield { open, unit, last: false };
    }
  }
  yield { open, unit: null, last: true };
}

/** null: the reader opens it itself. */
function bytesOf({ path, raw }: Entry, { small, isFifo }: Kind, supply: Supply): AsyncIterable<Uint8Array> | null {
  if (path === null) return supply.stdin;
  if (isFifo) return fifo(path, supply.signal);
  if (small !== null) return wholeFile({ path, ...(raw && { raw }) });
  return raw ? createReadStream(Buffer.from(raw)) : null;
}

/** Opening a FIFO blocks until somebody writes to it, and with it the end of the process; a socket only waits. */
async function* fifo(path: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  yield* new Socket({ fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK), readable: true, writable: false, signal });
}

async function* slotsOf(supply: Supply): AsyncGenerator<{ slot: Slot; size: number }> {
  for (const entry of supply.entries) {
    const output = supply.output.open(entry);
    if (output === null) {
      supply.onSkipped();
      continue;
    }
    const open: Open = { entry, output, waiting: 0, ended: false };
    const kind = kindOf(entry);
    const isWhole = output.done === 0 && (supply.share?.holdsWhole(entry) ?? true);
    if (supply.byName && isWhole && kind.small !== null && entry.path !== null) {
      const file = { path: entry.path, ...(entry.raw && { raw: entry.raw }) };
      yield { slot: { open, unit: { file }, last: true }, size: kind.small };
    } else {
      for await (const slot of pagesOf(open, kind, supply)) yield { slot, size: sizeOf(slot.unit) };
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
