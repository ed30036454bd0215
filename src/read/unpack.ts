import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import type { ByteReader, Piece } from './bytes.ts';

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
      yield { bytes: member.bytes, at, trust: member.sound ? 'sound' : 'unsound' };
      if (member.sound) await source.skip(member.length);
      else {
        yield { gap: failsItsSum(at) };
        // A clipped member unpacks on into the next one, whose start so stands before the end that was found.
        await findMember(source);
      }
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
  let [before, step]: [Uint8Array, Uint8Array] = [new Uint8Array(0), new Uint8Array(0)];
  while (is('going')) {
    [before, step] = [step, await source.take(STEP)];
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
  const rest = step.subarray(step.length - (source.offset - start - consumed));
  if (is('ended')) {
    source.unread(rest);
    const trailer = await source.peek(TRAILER);
    if (trailer.length === TRAILER && Buffer.from(trailer).readUInt32LE() === sum) return void (await source.skip(TRAILER));
  }
  yield { gap: is('ended') ? failsItsSum(at) : `gzip member at byte ${at} is damaged`, spoils: true };
  // A clipped member unpacks on into the next one until that makes no sense: its start stands before that place.
  source.unread(Buffer.concat([before, is('ended') ? step.subarray(0, step.length - rest.length) : step]));
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
