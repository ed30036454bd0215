import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { NewscleanError } from '../errors.ts';

export interface HttpMessage {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

type Undo = (bytes: Uint8Array, limit: number) => Uint8Array;

// Flushing what is there gives the start of a clipped body instead of nothing.
const clipped = { finishFlush: constants.Z_SYNC_FLUSH };
const CODINGS: Readonly<Record<string, Undo>> = {
  gzip: (bytes, maxOutputLength) => gunzipSync(bytes, { ...clipped, maxOutputLength }),
  deflate: (bytes, maxOutputLength) => {
    // Servers send both: with a zlib header, as the standard says, and raw.
    const inflate = ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync : inflateRawSync;
    return inflate(bytes, { ...clipped, maxOutputLength });
  },
  br: (bytes, maxOutputLength) => brotliDecompressSync(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH, maxOutputLength }),
};

/** Parses field lines `Name: value`; names in lower case, the last of several counts. */
export function headersOf(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** A stored HTTP response with its transfer and content codings undone. */
export function parseHttp(bytes: Uint8Array, limit: number): HttpMessage {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = headEnd(raw);
  const [first = '', ...rest] = raw.subarray(0, end).toString('latin1').split(/\r?\n/u);
  const headers = headersOf(rest);
  const status = Number(/^HTTP\/\S+\s+(\d{3})/u.exec(first)?.[1] ?? 0);
  return { status, headers, body: undo(raw.subarray(end), headers, limit) };
}

function headEnd(raw: Buffer): number {
  const ends = ['\r\n\r\n', '\n\n'].map((mark) => [raw.indexOf(mark), mark.length] as const).filter(([at]) => at >= 0);
  const [at, length] = ends.sort((a, b) => a[0] - b[0])[0] ?? [raw.length, 0];
  return at + length;
}

function undo(body: Uint8Array, headers: ReadonlyMap<string, string>, limit: number): Uint8Array {
  const chunked = /chunked/iu.test(headers.get('transfer-encoding') ?? '');
  const codings = (headers.get('content-encoding') ?? '').toLowerCase().split(/[,\s]+/u);
  return codings.reverse().reduce((bytes, name) => undoCoding(bytes, name.replace(/^x-/u, ''), limit), chunked ? unchunk(body) : body);
}

function undoCoding(bytes: Uint8Array, name: string, limit: number): Uint8Array {
  const coding = Object.hasOwn(CODINGS, name) ? CODINGS[name] : undefined;
  if (coding === undefined) return bytes;
  try {
    const plain = coding(bytes, limit);
    return plain.length === 0 ? bytes : plain;
  } catch (error) {
    if (error instanceof RangeError) throw new NewscleanError('too_large', `the body unpacks to more than ${limit} bytes`);
    // Some crawlers keep the header but store the body unpacked, so a failure means: it is plain already.
    return bytes;
  }
}

const CHUNK_SIZE = /^([0-9a-f]{1,8})\s*(?:;[^\r\n]*)?\r?\n/iu;

/** Undoes chunked transfer; bytes that are not in chunks come back as they are, a clipped last chunk as far as it goes. */
export function unchunk(bytes: Uint8Array): Uint8Array {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < raw.length) {
    const head = CHUNK_SIZE.exec(raw.toString('latin1', at, at + 256));
    if (head === null) return bytes;
    const size = Number.parseInt(head[1] ?? '0', 16);
    if (size === 0) break;
    at += head[0].length;
    parts.push(raw.subarray(at, at + size));
    at += size;
    if (raw[at] === 0x0d) at++;
    if (raw[at] === 0x0a) at++;
  }
  return Buffer.concat(parts);
}
