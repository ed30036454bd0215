import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { NewscleanError } from '../errors.ts';
import { kindOf } from './kind.ts';
import type { Kind } from './kind.ts';
import { unzstdBody } from './zstd.ts';

export interface HttpMessage {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** Enough of a body to tell what it is. */
const HEAD = 4096;

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
  zstd: unzstdBody,
};
/** Fields that are lists: several lines of one name are one list. */
const LISTS = new Set(['content-encoding', 'transfer-encoding']);
const NOT_TEXT: ReadonlySet<Kind> = new Set<Kind>(['gzip', 'zstd', 'pdf', 'binary']);

const kindOfBody = (bytes: Uint8Array): Kind => kindOf(bytes.subarray(0, HEAD), null);
/** Whether bytes that should be text are none: something else, or a coding that was not undone. */
export const isNoText = (bytes: Uint8Array): boolean => NOT_TEXT.has(kindOfBody(bytes));
/** Whether bytes of which nobody says what they are begin as HTML does. */
export const isHtml = (bytes: Uint8Array): boolean => kindOfBody(bytes) === 'html';

/**
 * Parses field lines `Name: value`, also those folded over several lines; names in lower case. Of several the last counts, but for
 * lists of codings.
 */
export function headersOf(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  let name = '';
  for (const line of lines) {
    const colon = line.indexOf(':');
    const before = headers.get(name);
    if (before !== undefined && /^[ \t]/u.test(line)) headers.set(name, `${before} ${line.trim()}`.trim());
    else if (colon > 0) {
      name = line.slice(0, colon).trim().toLowerCase();
      const value = line.slice(colon + 1).trim();
      const earlier = LISTS.has(name) ? headers.get(name) : undefined;
      headers.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
    }
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

/** Codings in the order in which they were applied; servers give `gzip, chunked` for transfer too. */
function undo(body: Uint8Array, headers: ReadonlyMap<string, string>, limit: number): Uint8Array {
  const codings = [...codingsOf(headers.get('content-encoding')), ...codingsOf(headers.get('transfer-encoding'))];
  return codings.reverse().reduce((bytes, name) => (name === 'chunked' ? unchunk(bytes) : undoCoding(bytes, name, limit)), body);
}

function codingsOf(value = ''): string[] {
  return value
    .toLowerCase()
    .split(/[,\s]+/u)
    .map((name) => name.replace(/^x-/u, ''));
}

function undoCoding(bytes: Uint8Array, name: string, limit: number): Uint8Array {
  const coding = Object.hasOwn(CODINGS, name) ? CODINGS[name] : undefined;
  if (coding === undefined) return bytes;
  try {
    const plain = coding(bytes, limit);
    return plain.length === 0 && !isNoText(bytes) ? bytes : plain;
  } catch (error) {
    if (error instanceof RangeError) throw new NewscleanError('too_large', `the body unpacks to more than ${limit} bytes`);
    // Some crawlers keep the header but store the body unpacked, so a failure means: it is plain already.
    return bytes;
  }
}

const CHUNK_SIZE = /^([0-9a-f]{1,8})\s*(?:;[^\r\n]*)?\r?\n/iu;

/**
 * Undoes chunked transfer; bytes that are not in chunks come back as they are. Where chunks end in a clipped one, in half a line
 * of a size, or in something else, those before count.
 */
export function unchunk(bytes: Uint8Array): Uint8Array {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: Uint8Array[] = [];
  let at = 0;
  let closed = false;
  while (at < raw.length) {
    const head = CHUNK_SIZE.exec(raw.toString('latin1', at, at + 256));
    // Only a line end where the size says one shows that there are chunks.
    if (head === null && !closed) return bytes;
    const size = Number.parseInt(head?.[1] ?? '0', 16);
    if (head === null || size === 0) break;
    at += head[0].length;
    parts.push(raw.subarray(at, at + size));
    at += size;
    const end = at;
    if (raw[at] === 0x0d) at++;
    if (raw[at] === 0x0a) at++;
    closed = at > end;
  }
  return Buffer.concat(parts);
}
