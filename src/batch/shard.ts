import { createHash } from 'node:crypto';
import type { Sharing } from './parcels.ts';
import type { Entry } from './walk.ts';

/** Share `index` (from 1) of `of`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

export interface AllAndOwn {
  all: number;
  own: number;
}

/**
 * By the name alone: the same on every machine, and unchanged by files that are added. Records are hashed too: every third
 * one of a WARC may be a response, and all of them would fall to one share of three.
 */
function shareOf(name: string, of: number): number {
  return (createHash('sha256').update(name).digest().readUInt32BE() % of) + 1;
}

/**
 * One shard's part of a batch. Inputs that are named are read by every shard, which keeps its share of the records; files
 * found in directories belong to one shard whole.
 */
export class Share implements Sharing {
  readonly entries: readonly Entry[];
  readonly files: Readonly<AllAndOwn>;
  /** Pages and failures of named inputs: as far as read, all must agree on `all`, and their `own` add up to it. */
  readonly records: AllAndOwn = { all: 0, own: 0 };
  private readonly named: ReadonlySet<string | null>;

  constructor(
    readonly shard: Shard,
    entries: readonly Entry[],
    inputs: readonly string[],
  ) {
    this.named = new Set<string | null>(inputs.map((input) => (input === '-' ? null : input)));
    const found = entries.filter(({ path }) => !this.named.has(path));
    this.entries = entries.filter((entry) => this.named.has(entry.path) || this.isOwn(entry.relative));
    this.files = { all: found.length, own: this.entries.length - (entries.length - found.length) };
  }

  private isOwn(name: string): boolean {
    return shareOf(name, this.shard.of) === this.shard.index;
  }

  holdsWhole(entry: Entry): boolean {
    return !this.named.has(entry.path);
  }

  /** `record`: none where the input is one page or could not be read. */
  owns(entry: Entry, record: number | undefined): boolean {
    if (this.holdsWhole(entry)) return true;
    const own = record === undefined ? this.isOwn(entry.relative) : this.isOwnRecord(entry, record);
    this.records.all++;
    if (own) this.records.own++;
    return own;
  }

  isOwnRecord(entry: Entry, record: number): boolean {
    return this.holdsWhole(entry) || this.isOwn(String(record));
  }
}
