import { NewscleanError } from '../errors.ts';
import type { Origin, Page, Warning } from '../model.ts';
import type { ByteReader } from './bytes.ts';
import { decode } from './decode.ts';
import { doubtOf } from './doubt.ts';
import type { Evidence } from './doubt.ts';
import { declaredBy, headersOf, isHtml, isNoText, parseHttp } from './http.ts';
import { failure, nameOf, tooLarge } from './item.ts';
import type { ReadItem, Task } from './item.ts';

/** Longest header line and most lines of a sane record. */
const LINE = 64 * 1024;
const LINES = 200;
const VERSION = /^WARC\/[01]\.\d+\s*$/u;
const VERSION_AT_END = /WARC\/[01]\.\d+\s*$/u;
const NEXT = Buffer.from('WARC/1.');
/** How a record starts, for certain. */
const START = /^WARC\/1\.\d+\r?\n[\w-]+:/u;
const START_LENGTH = 64;
/** Bytes looked at in one step where a record is passed over. */
const STEP = 1 << 20;

interface Header {
  readonly fields: ReadonlyMap<string, string>;
  readonly length: number;
}

/** Pages of a web archive: HTML responses and, in WET files, converted text. Damage costs only the records it hits. */
export async function* readWarc(reader: ByteReader, task: Task): AsyncGenerator<ReadItem> {
  const evidence: Evidence = { digestsHold: false, hurt: null };
  for (let index = 0; ; index++) {
    await reader.skipLineEnds();
    const at = reader.memberAt(reader.offset);
    if ((await reader.peek(1)).length === 0 && reader.gap === null) return;
    const opens = reader.startsMember(reader.offset);
    const header = await readHeader(reader);
    if (header === null) {
      evidence.hurt = at;
      yield damage(task, index, at, reader.gap ?? 'no sound WARC record');
      await resync(reader);
    } else yield* readRecord(reader, header, task, originOf(header, task, index, at), opens, evidence);
  }
}

/** The header at hand; null where none stands or it is clipped. */
async function readHeader(reader: ByteReader): Promise<Header | null> {
  const lines: string[] = [];
  while (lines.length < LINES) {
    const bytes = Buffer.from(await reader.line(LINE));
    const line = bytes.toString('utf8').replace(/\r?\n$/u, '');
    if (bytes.at(-1) !== 0x0a || (lines.length === 0 && !VERSION.test(line))) return null;
    const next = lines.length === 0 ? null : VERSION_AT_END.exec(line);
    if (next !== null) {
      // The header was cut, and the next record follows at once.
      reader.unread(bytes.subarray(bytes.lastIndexOf('WARC/')));
      return null;
    }
    if (line === '') {
      const fields = headersOf(lines.slice(1));
      const length = fields.get('content-length') ?? '';
      return /^\d{1,15}$/u.test(length) ? { fields, length: Number(length) } : null;
    }
    lines.push(line);
  }
  return null;
}

/** Goes on to the next line that starts a record, beyond damage if there is none before it. */
async function resync(reader: ByteReader): Promise<void> {
  for (;;) {
    const bytes = Buffer.from(await reader.peek(1 << 16));
    const at = bytes.indexOf(NEXT);
    if (at >= 0) return void (await reader.skip(at));
    const keep = NEXT.length - 1;
    if (bytes.length <= keep) {
      if (reader.gap !== null) return reader.passGap();
      return void (await reader.skip(bytes.length));
    }
    await reader.skip(bytes.length - keep);
  }
}

/** `opens`: it is the first of its gzip member. */
async function* readRecord(
  reader: ByteReader,
  header: Header,
  task: Task,
  origin: Origin,
  opens: boolean,
  evidence: Evidence,
): AsyncGenerator<ReadItem> {
  const type = typeOf(header);
  const toPage = toPageOf(header, task.maxBytes);
  const index = origin.record?.index ?? 0;
  const place = origin.record?.offset ?? 0;
  const trust = reader.trustAt(reader.offset);
  if (header.length > task.maxBytes) {
    const isWhole = await passLarge(reader, header.length);
    if (!isWhole) yield damage(task, index, place, reader.gap ?? WRONG_LENGTH);
    else if (toPage === undefined) task.options.onSkipped?.(type, index);
    else yield withUrl(tooLarge(idOf(header, task, origin), origin, `${nameOf(task)}, record ${index}`, task.maxBytes), header);
    if (!isWhole && reader.gap !== null && (await reader.peek(1)).length === 0) reader.passGap();
    return;
  }
  const bytes = await peekRecord(reader, header.length);
  const end = cutShort(reader, bytes, header.length);
  if (end !== null) {
    evidence.hurt = place;
    yield damage(task, index, place, end < bytes.length ? WRONG_LENGTH : (reader.gap ?? 'the record is clipped'));
    await reader.skip(end);
    if (end === bytes.length && reader.gap !== null) reader.passGap();
    return;
  }
  const body = await reader.take(header.length);
  if (toPage === undefined) return task.options.onSkipped?.(type, index);
  const doubt = trust === 'sound' ? null : await doubtOf(reader, body, { trust, opens, place, fields: header.fields }, evidence);
  if (doubt !== null && !doubt.mayPass) {
    evidence.hurt = place;
    yield damage(task, index, place, doubt.what);
    if (doubt.ends) reader.passGap();
  } else yield* pageOf(toPage, body, header, task, origin, doubt === null ? [] : [{ code: 'doubtful_bytes', message: doubt.what }]);
}

const WRONG_LENGTH = 'the record is clipped or says a wrong length';
/** Blank lines behind a record. */
const AFTER = 4;
const OPENING = Buffer.from('WARC/');

/**
 * Up to `length` bytes and what follows: the blank lines, and as much as it takes to tell where another record may start in the last
 * bytes, or the header of one may go on behind them. Records of a live source do not wait for the next one.
 */
async function peekRecord(reader: ByteReader, length: number): Promise<Buffer> {
  const bytes = Buffer.from(await reader.peek(length + AFTER));
  const at = bytes.indexOf(OPENING, Math.max(0, length - START_LENGTH));
  const isSeen = (at < 0 || at >= length) && !/^\r?\nW/u.test(bytes.toString('latin1', length));
  return isSeen ? bytes : Buffer.from(await reader.peek(length + START_LENGTH));
}

/**
 * Where a record ends before the length that it says: at the start of the next, or at the last byte that is left; null for one that
 * is whole. `bytes`: from its start, with what follows.
 */
function cutShort(reader: ByteReader, bytes: Buffer, length: number): number | null {
  const member = reader.memberStarts(length).find((at) => startsRecord(bytes, at));
  if (member !== undefined) return member;
  const after = bytes.toString('latin1', length, length + START_LENGTH);
  const isAll = bytes.length >= length;
  if (isAll && ENDS.test(after)) return null;
  const next = nextRecord(bytes, 0);
  if (next !== null && next < length) return next;
  return isAll ? null : bytes.length;
}

/** What stands behind a record: nothing, blank lines, or at least a line end before the next. Behind one alone a header may go on. */
const ENDS = /^(?:$|\r?\n(?:$|\r?\n|WARC\/))/u;

function startsRecord(bytes: Buffer, at: number): boolean {
  return START.test(bytes.toString('latin1', at, at + START_LENGTH));
}

/** Where the next record starts, from a place on; null for none. */
function nextRecord(bytes: Buffer, from: number): number | null {
  for (let at = bytes.indexOf(NEXT, from); at >= 0; at = bytes.indexOf(NEXT, at + 1)) if (startsRecord(bytes, at)) return at;
  return null;
}

/**
 * Passes over a record that is too large to hold, and says whether it was all there. So large a length may be wrong: what stands
 * as a record does between blank lines, or opens a gzip member, is the next.
 */
async function passLarge(reader: ByteReader, length: number): Promise<boolean> {
  for (let left = length; left > 0;) {
    const held = await peekRecord(reader, Math.min(left, STEP));
    const bytes = held.subarray(0, Math.min(left, STEP));
    if (bytes.length === 0) return false;
    const starts = reader.memberStarts(bytes.length).filter((at) => startsRecord(held, at));
    for (let at = nextRecord(held, 0); at !== null && at < bytes.length; at = nextRecord(held, at + 1))
      if (/\n\r?\n$/u.test(bytes.toString('latin1', Math.max(at - AFTER, 0), at))) starts.push(at);
    if (starts.length > 0) {
      await reader.skip(Math.min(...starts));
      return false;
    }
    // The last bytes are seen again with those that follow, in case a record starts in them.
    const step = bytes.length < STEP ? bytes.length : bytes.length - START_LENGTH;
    await reader.skip(step);
    left -= step;
  }
  return true;
}

type ToPage = (
  body: Uint8Array,
  task: Task,
  fields: Header['fields'],
) => { form: Page['form']; bytes: Uint8Array; contentType?: string; isCut?: boolean } | null;

/** Types of record that hold a page; null says that this one does not. */
const PAGES: Readonly<Record<string, ToPage>> = {
  response: (body, task, fields) => {
    const { status, headers, body: bytes, isCut } = parseHttp(body, task.maxBytes);
    // Some writers store the page without the head that came before it.
    if (status === null) return bareFile(bytes, fields);
    const declared = declaredBy(headers.get('content-type') ?? '');
    // Some servers do not say what they send.
    if (status !== 200 || !(declared.isHtml ?? isHtml(bytes))) return null;
    if (isNoText(bytes)) {
      const coding = headers.get('content-encoding') ?? headers.get('transfer-encoding');
      const why = coding === undefined ? '' : `: it is damaged, or its coding "${coding}" cannot be undone`;
      throw new NewscleanError('parse', `the body is not text${why}`, 'the records around it were read');
    }
    return { form: 'html', bytes, contentType: declared.type, isCut };
  },
  resource: (bytes, _task, fields) => bareFile(bytes, fields),
  conversion: (bytes) => ({ form: 'text', bytes }),
};

/** The page that a file is as it stands, without HTTP around it; null for none. */
function bareFile(bytes: Uint8Array, fields: Header['fields']): ReturnType<ToPage> {
  const { isHtml: isDeclared, type } = declaredBy(fields.get('content-type') ?? '');
  const isPage = isDeclared === true ? !isNoText(bytes) : isHtml(bytes);
  return isPage ? { form: 'html', bytes, contentType: type } : null;
}

const typeOf = ({ fields }: Header): string => (fields.get('warc-type') ?? '').toLowerCase();

/** How a record gives its page; undefined for one that its header says holds none. `limit`: no larger ones are looked into. */
function toPageOf(header: Header, limit: number): ToPage | undefined {
  const type = typeOf(header);
  if (type === 'resource' && !(declaredBy(header.fields.get('content-type') ?? '').isHtml ?? header.length <= limit)) return undefined;
  return Object.hasOwn(PAGES, type) ? PAGES[type] : undefined;
}

function* pageOf(
  toPage: ToPage,
  body: Uint8Array,
  header: Header,
  task: Task,
  origin: Origin,
  doubts: readonly Warning[],
): Generator<ReadItem> {
  const id = idOf(header, task, origin);
  let found: ReturnType<ToPage>;
  try {
    found = toPage(body, task, header.fields);
  } catch (error) {
    // A body that unpacks to too much, or is no text.
    if (!(error instanceof NewscleanError)) throw error;
    yield withUrl({ failure: { id, origin, error } }, header);
    return;
  }
  if (found === null) return task.options.onSkipped?.(typeOf(header), origin.record?.index ?? 0);
  const { form, bytes, contentType, isCut = false } = found;
  const { encoding } = task.options;
  const decoded = decode(bytes, {
    form,
    ...(contentType === undefined ? {} : { contentType }),
    ...(encoding === undefined ? {} : { encoding }),
  });
  const url = urlOf(header);
  const fetched = header.fields.get('warc-date');
  yield {
    page: {
      id,
      form,
      text: decoded.text,
      ...(url === undefined ? {} : { url }),
      ...(fetched === undefined ? {} : { fetched }),
      origin: { ...origin, encoding: decoded.encoding, bytes: bytes.length },
      warnings: [...decoded.warnings, ...cutBy(header, isCut), ...doubts],
    },
  };
}

function cutBy({ fields }: Header, isCut: boolean): Warning[] {
  if (fields.has('warc-truncated')) return [{ code: 'truncated', message: 'the crawler cut this page short' }];
  return isCut ? [{ code: 'truncated', message: 'the stored body ends early: the page is cut short' }] : [];
}

const urlOf = ({ fields }: Header): string | undefined => fields.get('warc-target-uri')?.replace(/^<|>$/gu, '');

/** The failure of a page whose address is known: it may be fetched again. */
function withUrl(item: ReadItem, header: Header): ReadItem {
  const url = urlOf(header);
  return 'failure' in item && url !== undefined ? { failure: { ...item.failure, url } } : item;
}

/** What the record says, else its place. */
function idOf(header: Header, task: Task, origin: Origin): string {
  const given = (header.fields.get('warc-record-id') ?? '').replace(/^<|>$/gu, '');
  return given === '' ? placeOf(task, origin.record?.index ?? 0) : given;
}

function placeOf(task: Task, index: number): string {
  return `${task.path ?? '-'}#${index}`;
}

function originOf(header: Header, task: Task, index: number, offset: number): Origin {
  const type = header.fields.get('warc-type');
  const date = header.fields.get('warc-date');
  const record = { index, offset, ...(type === undefined ? {} : { warc_type: type }), ...(date === undefined ? {} : { warc_date: date }) };
  return { path: task.path, format: type === 'conversion' ? 'wet' : 'warc', encoding: 'utf-8', record };
}

function damage(task: Task, index: number, offset: number, what: string): ReadItem {
  const origin: Origin = { path: task.path, format: task.options.format ?? 'warc', encoding: 'utf-8', record: { index, offset } };
  return failure(placeOf(task, index), origin, 'parse', `${nameOf(task)}, byte ${offset}: ${what}`, 'the records around it were read');
}
