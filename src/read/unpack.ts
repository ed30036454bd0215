import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { Decompress } from 'fzstd';
import { ByteReader } from './bytes.ts';
import type { Piece } from './bytes.ts';

/** Members up to this many packed bytes are unpacked in one call, which is several times as fast. */
const SHORT = 256 * 1024;
/** Unpacked bytes held at once; a gzip bomb streams by in pieces no larger. */
const HELD = 16 * 1024 * 1024;
/** Deflate makes at most 1,032 bytes of one, so that a step makes no more than HELD. */
const STEP = 16 * 1024;
const HEADER = 10;
const TRAILER = 8;
/** A header with file name and comment; longer ones are taken for damage. */
const LONGEST_HEADER = 4096;

/** Unpacks gzip member by member: a broken one costs only itself. */
export async function* gunzip(source: ByteReader): AsyncGenerator<Piece> {
  while ((await source.peek(1)).length > 0) {
    const at = source.offset;
    const head = headerLength(await source.peek(LONGEST_HEADER));
    if (head === 0) {
      yield { gap: `bytes at ${at} are not gzip` };
      await findMember(source);
      continue;
    }
    const member = readShort(await source.peek(SHORT), head);
    if (member === null) yield* readLong(source, at, head);
    else {
      await source.skip(member.length);
      yield { bytes: member.bytes, at, trust: member.sound ? 'sound' : 'unsound' };
      if (!member.sound) yield { gap: failsItsSum(at) };
    }
    await skipPadding(source);
  }
}

const failsItsSum = (at: number): string => `gzip member at byte ${at} fails its checksum: something in it is damaged`;

/** Length of a gzip member's header; 0 where none stands. */
function headerLength(bytes: Uint8Array): number {
  const flags = bytes[3] ?? 0xff;
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8 || (flags & 0xe0) !== 0) return 0;
  let end = HEADER;
  if ((flags & 4) !== 0) end += 2 + (bytes[end] ?? 0) + (bytes[end + 1] ?? 0) * 256;
  for (const flag of [8, 16]) if ((flags & flag) !== 0) end = bytes.indexOf(0, end) + 1 || bytes.length + 1;
  if ((flags & 2) !== 0) end += 2;
  return end <= bytes.length ? end : 0;
}

/** A whole member, or null where it is long or broken and so needs `readLong`. */
function readShort(bytes: Uint8Array, head: number): { bytes: Uint8Array; length: number; sound: boolean } | null {
  try {
    // With `info` Node gives the engine too, which says how much it consumed; its types do not know.
    const result = inflateRawSync(bytes.subarray(head), { maxOutputLength: HELD, info: true }) as unknown as {
      buffer: Uint8Array;
      engine: { bytesWritten: number };
    };
    const end = head + result.engine.bytesWritten;
    if (end + TRAILER > bytes.length) return null;
    const sound = crc32(result.buffer) === Buffer.from(bytes.subarray(end, end + 4)).readUInt32LE();
    return { bytes: result.buffer, length: end + TRAILER, sound };
  } catch {
    // Cut by the window, too large, or broken: readLong tells which.
    return null;
  }
}

/** Streams a member of any length, giving what is sound before any damage. */
async function* readLong(source: ByteReader, at: number, head: number): AsyncGenerator<Piece> {
  await source.skip(head);
  const start = source.offset;
  const engine = createInflateRaw();
  let out: Uint8Array[] = [];
  let state = 'going' as 'going' | 'ended' | 'broken';
  let sum = 0;
  let place: number | undefined = at;
  let wake = (): void => undefined;
  engine.on('data', (bytes: Uint8Array) => out.push(bytes));
  engine.on('end', () => ((state = 'ended'), wake()));
  engine.on('error', () => ((state = 'broken'), wake()));
  const is = (one: typeof state): boolean => state === one;
  let step: Uint8Array = new Uint8Array(0);
  while (is('going')) {
    step = await source.take(STEP);
    if (step.length === 0) break;
    await new Promise<void>((resolve) => {
      wake = resolve;
      // Behind the end of its member the engine never calls back, it only ends.
      engine.write(step, () => resolve());
    });
    for (const bytes of out) {
      sum = crc32(bytes, sum);
      yield place === undefined ? { bytes } : { bytes, at: place, trust: 'unproven' };
      place = undefined;
    }
    out = [];
  }
  const consumed = engine.bytesWritten;
  engine.destroy();
  if (is('going')) {
    yield { gap: `gzip member at byte ${at} is clipped` };
    return;
  }
  source.unread(step.subarray(step.length - (source.offset - start - consumed)));
  const trailer = await source.peek(TRAILER);
  if (is('ended') && trailer.length === TRAILER && Buffer.from(trailer).readUInt32LE() === sum) {
    await source.skip(TRAILER);
    return;
  }
  yield { gap: is('ended') ? failsItsSum(at) : `gzip member at byte ${at} is damaged`, spoils: true };
  await findMember(source);
}

/** Some writers pad with zeros behind the last member. */
async function skipPadding(source: ByteReader): Promise<void> {
  for (;;) {
    const bytes = await source.peek(512);
    const at = bytes.findIndex((byte) => byte !== 0);
    await source.skip(at < 0 ? bytes.length : at);
    if (at >= 0 || bytes.length === 0) return;
  }
}

/** Goes on to the next thing that looks like a gzip member. */
async function findMember(source: ByteReader): Promise<void> {
  await source.skip(1);
  for (;;) {
    const bytes = Buffer.from(await source.peek(1 << 16));
    const at = bytes.indexOf(Buffer.from([0x1f, 0x8b, 0x08]));
    if (at >= 0) return void (await source.skip(at));
    if (bytes.length < 3) return void (await source.skip(bytes.length));
    await source.skip(bytes.length - 2);
  }
}

/** Unpacks zstd; damage ends it, since frames give no foothold to go on. */
export async function* unzstd(source: ByteReader): AsyncGenerator<Piece> {
  let out: Uint8Array[] = [];
  let held = 0;
  const engine = new Decompress((bytes) => {
    out.push(bytes);
    held += bytes.length;
    if (held > HELD * 4) throw new RangeError('unpacks to far more than it holds');
  });
  for (;;) {
    const step = await source.take(STEP * 4);
    let damage: string | null = null;
    try {
      engine.push(step, (await source.peek(1)).length === 0);
    } catch (error) {
      // fzstd throws on any damage and at a clipped end.
      damage = `zstd data is damaged: ${error instanceof Error ? error.message : String(error)}`;
    }
    for (const bytes of out) yield { bytes };
    [out, held] = [[], 0];
    if (damage !== null) return yield { gap: damage };
    if ((await source.peek(1)).length === 0) return;
  }
}
