import { Decompress } from 'fzstd';
import type { ByteReader, Piece } from './bytes.ts';

const MAGIC = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
/** The longest header of a frame, and more than the shortest frame has. */
const LONGEST_HEADER = 18;
const BLOCK_HEADER = 3;
const SKIPPABLE_HEADER = 8;
const CHECKSUM = 4;
/** Bytes of a block at most, packed or unpacked. */
const BLOCK = 128 * 1024;
/** RLE blocks hold one byte, whatever size they say. */
const RLE = 1;
const RESERVED = 3;
/** What a reader of web content must be ready to keep: RFC 9659. */
const WINDOW = 8 * 1024 * 1024;

interface FrameHead {
  readonly length: number;
  /** Bytes that unpacking holds. */
  readonly window: number;
  readonly hasChecksum: boolean;
}

interface Block {
  /** With its header. */
  readonly length: number;
  readonly isLast: boolean;
}

/** Unpacks zstd frame by frame: a broken one costs only itself, from its first bad block on. */
export async function* unzstd(source: ByteReader): AsyncGenerator<Piece> {
  for (;;) {
    const at = source.offset;
    const start = await source.peek(LONGEST_HEADER);
    if (start.length === 0) return;
    const skippable = skippableLength(start);
    const head = frameHead(start);
    if (skippable !== null) await source.skip(skippable);
    else if (head !== null) yield* unpackFrame(source, head, at);
    else {
      yield { gap: `bytes at ${at} are not zstd` };
      await findFrame(source);
    }
  }
}

async function* unpackFrame(source: ByteReader, head: FrameHead, at: number): AsyncGenerator<Piece> {
  let out: Uint8Array[] = [];
  const engine = new Decompress((bytes) => out.push(bytes));
  let damage: string | null = null;
  try {
    engine.push(await source.take(head.length));
    for (let isLast = false; !isLast;) {
      const block = blockAt(await source.peek(BLOCK_HEADER), 0);
      if (block === null) throw new RangeError('a block is clipped or says a wrong size');
      isLast = block.isLast;
      const length = block.length + (isLast && head.hasChecksum ? CHECKSUM : 0);
      const bytes = await source.peek(length);
      // Pushed as the end, or the engine would wait for more of a very short frame.
      engine.push(bytes, isLast || bytes.length < length);
      for (const piece of out) yield { bytes: piece };
      out = [];
      await source.skip(length);
    }
  } catch (error) {
    // fzstd throws on any damage and at a clipped end.
    damage = `zstd frame at byte ${at} is damaged: ${error instanceof Error ? error.message : String(error)}`;
  }
  for (const piece of out) yield { bytes: piece };
  if (damage === null) return;
  yield { gap: damage };
  await findFrame(source);
}

/** Goes on to the next thing that looks like a frame. */
async function findFrame(source: ByteReader): Promise<void> {
  await source.skip(1);
  for (;;) {
    const bytes = Buffer.from(await source.peek(1 << 16));
    const at = bytes.indexOf(MAGIC);
    if (at >= 0) return void (await source.skip(at));
    if (bytes.length < MAGIC.length) return void (await source.skip(bytes.length));
    await source.skip(bytes.length - MAGIC.length + 1);
  }
}

/**
 * Unpacks a whole body, a clipped or damaged one (`isCut`) as far as it goes. Throws RangeError where it unpacks to more than `limit`
 * bytes or needs as much memory, Error where it is no zstd.
 */
export function unzstdBody(bytes: Uint8Array, limit: number): { readonly bytes: Uint8Array; readonly isCut: boolean } {
  const out: Uint8Array[] = [];
  let isCut = false;
  let size = 0;
  const onData = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > limit) throw new RangeError(`unpacks to more than ${limit} bytes`);
    out.push(piece);
  };
  for (let at = 0; at < bytes.length;) {
    const rest = bytes.subarray(at);
    const skippable = skippableLength(rest);
    const head = frameHead(rest);
    if (skippable !== null) at += skippable;
    else if (head === null) {
      if (size === 0) throw new Error('no zstd frame');
      break;
    } else {
      if (head.window > Math.max(limit, WINDOW)) throw new RangeError(`unpacks in ${head.window} bytes of memory`);
      const end = frameEnd(rest, head);
      const isWhole = unpackWhole(rest.subarray(0, end ?? rest.length), onData) && end !== null;
      isCut ||= !isWhole;
      at += end ?? rest.length;
    }
  }
  return { bytes: Buffer.concat(out), isCut };
}

/** Says whether the frame was whole and sound; what came before a clipped or damaged place has been given. */
function unpackWhole(frame: Uint8Array, onData: (bytes: Uint8Array) => void): boolean {
  try {
    new Decompress(onData).push(frame, true);
    return true;
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return false;
  }
}

/** Where the frame ends; null where it is clipped or damaged before. */
function frameEnd(bytes: Uint8Array, head: FrameHead): number | null {
  let at = head.length;
  for (;;) {
    const block = blockAt(bytes, at);
    if (block === null) return null;
    at += block.length;
    if (!block.isLast) continue;
    const end = at + (head.hasChecksum ? CHECKSUM : 0);
    return end <= bytes.length ? end : null;
  }
}

/** Length of a frame that holds data for others, such as an index; null where none stands. */
function skippableLength(bytes: Uint8Array): number | null {
  const isOne =
    bytes.length >= SKIPPABLE_HEADER && ((bytes[0] ?? 0) & 0xf0) === 0x50 && bytes[1] === 0x2a && bytes[2] === 0x4d && bytes[3] === 0x18;
  return isOne ? SKIPPABLE_HEADER + Buffer.from(bytes.subarray(4, SKIPPABLE_HEADER)).readUInt32LE() : null;
}

/** The head of a frame; null where none stands or it is clipped. */
function frameHead(bytes: Uint8Array): FrameHead | null {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LONGEST_HEADER));
  if (!raw.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  const flags = raw[4] ?? 0;
  const isSingle = (flags & 0x20) !== 0;
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0;
  const sizeAt = (isSingle ? 5 : 6) + ([0, 1, 2, 4][flags & 3] ?? 0);
  const length = sizeAt + sizeBytes;
  if (raw.length < length) return null;
  const exponent = 10 + ((raw[5] ?? 0) >> 3);
  const window = isSingle ? contentSize(raw, sizeAt, sizeBytes) : 2 ** exponent * (1 + ((raw[5] ?? 0) & 7) / 8);
  return { length, window, hasChecksum: (flags & 4) !== 0 };
}

function contentSize(raw: Buffer, at: number, bytes: number): number {
  if (bytes === 8) return Number(raw.readBigUInt64LE(at));
  return raw.readUIntLE(at, bytes) + (bytes === 2 ? 256 : 0);
}

/** The block whose header stands there; null where it is clipped or cannot be. */
function blockAt(bytes: Uint8Array, at: number): Block | null {
  if (bytes.length < at + BLOCK_HEADER) return null;
  const header = Buffer.from(bytes.subarray(at, at + BLOCK_HEADER)).readUIntLE(0, BLOCK_HEADER);
  const [type, size] = [(header >> 1) & 3, header >> 3];
  if (type === RESERVED || size > BLOCK) return null;
  return { length: BLOCK_HEADER + (type === RLE ? 1 : size), isLast: (header & 1) !== 0 };
}
