import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { NewscleanError } from '../errors.ts';
import { kindOf } from './kind.ts';
import type { Kind } from './kind.ts';
import { unzstdBody } from './zstd.ts';

export interface HttpMessage {
  /** null: the bytes are no HTTP message, and all of them are the body. */
  readonly status: number | null;
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
/** Fields that are lists, or that are sent twice by mistake: several lines of one name are one list. */
const LISTS = new Set(['content-encoding', 'transfer-encoding', 'content-type']);
const NOT_TEXT: ReadonlySet<Kind> = new Set<Kind>(['gzip', 'zstd', 'pdf', 'binary']);

const kindOfBody = (bytes: Uint8Array): Kind => kindOf(bytes.subarray(0, HEAD), null);
/** Whether bytes that should be text are none: something else, or a coding that was not undone. */
export const isNoText = (bytes: Uint8Array): boolean => NOT_TEXT.has(kindOfBody(bytes));
/** Whether bytes of which nobody says what they are begin as HTML does. */
export const isHtml = (bytes: Uint8Array): boolean => kindOfBody(bytes) === 'html';

const HTML_TYPE = /^(?:text\/html|application\/xhtml\+xml)(?![\w.+-])/iu;
const MEDIA_TYPE = /^[\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127}/u;
/** Sent for whatever the server does not know. */
const UNKNOWN_TYPE = /^(?:(?:application|binary)\/octet-stream|[\w-]{1,127}\/(?:x-)?unknown(?:-content-type)?)(?![\w.+-])/iu;

/** What a value of Content-Type says of a body: that it is HTML, that it is not, or nothing that decides. */
export interface Declared {
  readonly isHtml: boolean | null;
  /** The type that names HTML where one does, with its parameters. */
  readonly type: string;
}

/** Of several types the last counts, as in browsers; where another names HTML, the body has to tell. */
export function declaredBy(contentType: string): Declared {
  const types = contentType
    .split(',')
    .map((type) => type.trim())
    .filter((type) => MEDIA_TYPE.test(type));
  const last = types.at(-1) ?? '';
  const html = types.filter((type) => HTML_TYPE.test(type));
  const type = html.findLast((one) => /charset/iu.test(one)) ?? (types.length === 1 ? contentType : (html.at(-1) ?? ''));
  if (HTML_TYPE.test(last)) return { isHtml: true, type };
  return { isHtml: last === '' || UNKNOWN_TYPE.test(last) || html.length > 0 ? null : false, type };
}

/**
 * Parses field lines `Name: value`, also those folded over several lines; names in lower case. Of several the last counts, but for
 * lists, which are joined by commas.
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

const STATUS = /^HTTP\/\S{1,8}[ \t]+(\d{3})/u;
const STATUS_LENGTH = 32;
/** A server may first say that it goes on, or what is to come: heads without a body, before that of the answer. */
const INTERIM = /^1(?!01)/u;
const MOST_INTERIM = 8;

const statusAt = (raw: Buffer, at: number): string | undefined => STATUS.exec(raw.toString('latin1', at, at + STATUS_LENGTH))?.[1];

/** A stored HTTP response with its transfer and content codings undone. */
export function parseHttp(bytes: Uint8Array, limit: number): HttpMessage {
  let raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (raw.toString('latin1', 0, 5) !== 'HTTP/') return { status: null, headers: new Map(), body: raw };
  let end = headEnd(raw);
  for (let heads = 0; heads < MOST_INTERIM && INTERIM.test(statusAt(raw, 0) ?? '') && statusAt(raw, end) !== undefined; heads++) {
    raw = raw.subarray(end);
    end = headEnd(raw);
  }
  const rest = raw.subarray(0, end).toString('latin1').split(/\r?\n/u).slice(1);
  const headers = headersOf(rest);
  const status = Number(statusAt(raw, 0) ?? 0);
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
