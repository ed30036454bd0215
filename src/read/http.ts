import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { BrotliOptions, ZlibOptions } from 'node:zlib';
import { NewscleanError } from '../errors.ts';
import { kindOf } from './kind.ts';
import type { Kind } from './kind.ts';
import { unzstdBody } from './zstd.ts';

export interface HttpMessage {
  /** null: the bytes are no HTTP message, and all of them are the body. */
  readonly status: number | null;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  /** The stored body ends early: in the middle of a coding or of a chunk, or before the length that its header says. */
  readonly isCut: boolean;
}

/** A body with one coding or all of them undone. */
interface Undone {
  readonly bytes: Uint8Array;
  /** It ended before its end. */
  readonly isCut: boolean;
  /** It was in no such coding: the crawler has undone it, or it is one that we do not know. */
  readonly isAsStored: boolean;
}

/** Enough of a body to tell what it is. */
const HEAD = 4096;

type Undo = (bytes: Uint8Array, limit: number) => Omit<Undone, 'isAsStored'>;

const deflated: Unpack<ZlibOptions> = (bytes, options) => {
  // Servers send both: with a zlib header, as the standard says, and raw.
  const inflate = ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync : inflateRawSync;
  return inflate(bytes, options);
};
const CODINGS: Readonly<Record<string, Undo>> = {
  gzip: asFarAsItGoes<ZlibOptions>(gunzipSync, constants.Z_SYNC_FLUSH),
  deflate: asFarAsItGoes(deflated, constants.Z_SYNC_FLUSH),
  br: asFarAsItGoes<BrotliOptions>(brotliDecompressSync, constants.BROTLI_OPERATION_FLUSH),
  zstd: unzstdBody,
};
/** Fields that are lists, or that are sent twice by mistake: several lines of one name are one list. */
const LISTS = new Set(['content-encoding', 'transfer-encoding', 'content-type']);
const NOT_TEXT: ReadonlySet<Kind> = new Set<Kind>(['gzip', 'zstd', 'pdf', 'binary']);

const kindOfBody = (bytes: Uint8Array): Kind => kindOf(bytes.subarray(0, HEAD), null);
type Unpack<Options> = (bytes: Uint8Array, options: Options) => Uint8Array;

/** Flushing what is there gives the start of a clipped body instead of nothing. */
function asFarAsItGoes<Options extends ZlibOptions | BrotliOptions>(unpack: Unpack<Options>, finishFlush: number): Undo {
  return (bytes, maxOutputLength) => {
    try {
      return { bytes: unpack(bytes, { maxOutputLength } as Options), isCut: false };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'Z_BUF_ERROR') throw error;
      return { bytes: unpack(bytes, { maxOutputLength, finishFlush } as Options), isCut: true };
    }
  };
}

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

/** A stored HTTP response with its transfer and content codings undone. Throws `too_large` where that gives more than `limit` bytes. */
export function parseHttp(bytes: Uint8Array, limit: number): HttpMessage {
  let raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (raw.toString('latin1', 0, 5) !== 'HTTP/') return { status: null, headers: new Map(), body: raw, isCut: false };
  let end = headEnd(raw);
  for (let heads = 0; heads < MOST_INTERIM && INTERIM.test(statusAt(raw, 0) ?? '') && statusAt(raw, end) !== undefined; heads++) {
    raw = raw.subarray(end);
    end = headEnd(raw);
  }
  const rest = raw.subarray(0, end).toString('latin1').split(/\r?\n/u).slice(1);
  const headers = headersOf(rest);
  const status = Number(statusAt(raw, 0) ?? 0);
  const stored = raw.subarray(end);
  const undone = undo(stored, headers, limit);
  const isCut = undone.isCut || (!undone.isAsStored && isShort(stored, headers));
  return { status, headers, body: undone.bytes, isCut };
}

function headEnd(raw: Buffer): number {
  const ends = ['\r\n\r\n', '\n\n'].map((mark) => [raw.indexOf(mark), mark.length] as const).filter(([at]) => at >= 0);
  const [at, length] = ends.sort((a, b) => a[0] - b[0])[0] ?? [raw.length, 0];
  return at + length;
}

/** Some crawlers store the body unpacked and the header of its coding under another name: the length is that of the packed one. */
const RENAMED_CODING = /.-content-encoding$/u;

/** The body as stored is shorter than its header says. Where it is in chunks its length says nothing. */
function isShort(stored: Uint8Array, headers: ReadonlyMap<string, string>): boolean {
  const length = headers.get('content-length') ?? '';
  if (!/^\d{1,15}$/u.test(length) || Number(length) <= stored.length) return false;
  return codingsOf(headers.get('transfer-encoding')).length === 0 && ![...headers.keys()].some((name) => RENAMED_CODING.test(name));
}

/** Codings in the order in which they were applied; servers give `gzip, chunked` for transfer too. */
function undo(body: Uint8Array, headers: ReadonlyMap<string, string>, limit: number): Undone {
  const codings = [...codingsOf(headers.get('content-encoding')), ...codingsOf(headers.get('transfer-encoding'))];
  return codings.reverse().reduce<Undone>(
    (before, name) => {
      const { bytes, isCut, isAsStored } = name === 'chunked' ? unchunk(before.bytes) : undoCoding(before.bytes, name, limit);
      return { bytes, isCut: before.isCut || isCut, isAsStored: before.isAsStored || isAsStored };
    },
    { bytes: body, isCut: false, isAsStored: false },
  );
}

/** Names of codings; `identity` is none. */
function codingsOf(value = ''): string[] {
  return value
    .toLowerCase()
    .split(/[,\s]+/u)
    .map((name) => name.replace(/^x-/u, ''))
    .filter((name) => name !== '' && name !== 'identity');
}

const asStored = (bytes: Uint8Array): Undone => ({ bytes, isCut: false, isAsStored: true });

function undoCoding(bytes: Uint8Array, name: string, limit: number): Undone {
  const coding = Object.hasOwn(CODINGS, name) ? CODINGS[name] : undefined;
  if (coding === undefined) return asStored(bytes);
  try {
    const plain = coding(bytes, limit);
    return plain.bytes.length === 0 && !isNoText(bytes) ? asStored(bytes) : { ...plain, isAsStored: false };
  } catch (error) {
    if (error instanceof RangeError) throw new NewscleanError('too_large', `the body unpacks to more than ${limit} bytes`);
    // Some crawlers keep the header but store the body unpacked, so a failure means: it is plain already.
    return asStored(bytes);
  }
}

const CHUNK_SIZE = /^([0-9a-f]{1,8})\s*(?:;[^\r\n]*)?\r?\n/iu;

/**
 * Undoes chunked transfer; bytes that are not in chunks come back as they are. Where chunks end in a clipped one, in half a line
 * of a size, or in something else, those before count, and the body is cut.
 */
function unchunk(bytes: Uint8Array): Undone {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: Uint8Array[] = [];
  let at = 0;
  let closed = false;
  let isCut = raw.length > 0;
  while (at < raw.length) {
    const head = CHUNK_SIZE.exec(raw.toString('latin1', at, at + 256));
    // Only a line end where the size says one shows that there are chunks.
    if (head === null && !closed) return asStored(bytes);
    const size = Number.parseInt(head?.[1] ?? '0', 16);
    isCut = head === null || size > 0;
    if (head === null || size === 0) break;
    at += head[0].length;
    parts.push(raw.subarray(at, at + size));
    at += size;
    const end = at;
    if (raw[at] === 0x0d) at++;
    if (raw[at] === 0x0a) at++;
    closed = at > end;
  }
  return { bytes: Buffer.concat(parts), isCut, isAsStored: false };
}
