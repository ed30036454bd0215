import type { ByteReader, Trust } from './bytes.ts';
import { holdsDigest } from './digest.ts';

/** What the archive has shown so far. */
export interface Evidence {
  /** Some writers' digests are of something else: they count once one has held. */
  digestsHold: boolean;
  /** Where the member starts in which damage was met. */
  hurt: number | null;
}
export interface Doubt {
  readonly what: string;
  /** It may be sound all the same, so the page is given with a warning. */
  readonly mayPass: boolean;
  /** The member has nothing else that is worth reading. */
  readonly ends?: boolean;
}

/**
 * A member's checksum is known only behind its last byte, and data that is damaged unpacks on for a while. So far behind a record
 * the damage is that of another.
 */
const TAIL = 64 * 1024;
/** A record alone in a member of this size is all that a damaged member can have hit. */
const LARGE = 256 * 1024;

/** How the record stands in its archive. `place`: where its gzip member starts; `opens`: it is the member's first. */
interface Circumstances {
  readonly trust: Trust;
  readonly opens: boolean;
  readonly place: number;
  readonly fields: ReadonlyMap<string, string>;
}

/** Whether a record of a member without a good checksum may be damaged. Its digest, where it has one, says for sure. */
export async function doubtOf(
  reader: ByteReader,
  body: Uint8Array,
  { trust, opens, place, fields }: Circumstances,
  evidence: Evidence,
): Promise<Doubt | null> {
  const holds = holdsDigest(body, fields.get('warc-block-digest'));
  if (holds) evidence.digestsHold = true;
  if (holds) return null;
  if (holds === false && evidence.digestsHold) return { what: 'the record fails its digest', mayPass: false };
  if (holds === null && evidence.digestsHold) return { what: 'the record lacks the digest that others have', mayPass: true };
  if (evidence.hurt === place) return { what: 'the gzip member is damaged before this record', mayPass: true };
  await reader.peek(TAIL);
  // Where a member is merely clipped, what came before is sound.
  const what = reader.spoilt || trust === 'unsound' ? reader.gap : null;
  if (trust === 'unsound') return { what: what ?? 'the gzip member fails its checksum', mayPass: false, ends: await isLast(reader) };
  if (what === null) return holds === false ? { what: 'the record fails its digest', mayPass: true } : null;
  const fills = opens && body.length >= LARGE;
  return { what, mayPass: !fills, ends: fills };
}

/** Only blank lines stand between here and the damage. */
async function isLast(reader: ByteReader): Promise<boolean> {
  await reader.skipLineEnds();
  return (await reader.peek(1)).length === 0 && reader.gap !== null;
}
