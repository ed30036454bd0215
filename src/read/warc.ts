import { NewscleanError } from '../errors.ts';
import type { Origin, Page, Warning } from '../model.ts';
import type { ByteReader } from './bytes.ts';
import { decode } from './decode.ts';
import { doubtOf } from './doubt.ts';
import type { Evidence } from './doubt.ts';
import { headersOf, parseHttp } from './http.ts';
import { failure, nameOf, tooLarge } from './item.ts';
import type { ReadItem, Task } from './item.ts';

/** Longest header line and most lines of a sane record. */
const LINE = 64 * 1024;
const LINES = 200;
const VERSION = /^WARC\/[01]\.\d+\s*$/u;
const NEXT = Buffer.from('WARC/1.');
const HTML_TYPE = /^(?:text\/html|application\/xhtml\+xml)/iu;

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
    if (line === '') {
      const fields = headersOf(lines.slice(1));
      const length = fields.get('content-length') ?? '';
      return /^\d{1,15}$/u.test(length) ? { fields, length: Number(length) } : null;
    }
    lines.push(line);
  }
  return null;
}

/** Goes on to the next line that starts a record, beyond damage if it must. */
async function resync(reader: ByteReader): Promise<void> {
  if (reader.gap !== null) return reader.passGap();
  for (;;) {
    const bytes = Buffer.from(await reader.peek(1 << 16));
    const at = bytes.indexOf(NEXT);
    if (at >= 0) return void (await reader.skip(at));
    const keep = NEXT.length - 1;
    if (bytes.length <= keep)
      return void (await reader.skip(reader.gap === null ? bytes.length : 0), reader.gap !== null && reader.passGap());
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
  const type = (header.fields.get('warc-type') ?? '').toLowerCase();
  const toPage = Object.hasOwn(PAGES, type) ? PAGES[type] : undefined;
  const index = origin.record?.index ?? 0;
  const place = origin.record?.offset ?? 0;
  const trust = reader.trustAt(reader.offset);
  const isWanted = toPage !== undefined && header.length <= task.maxBytes;
  const body = isWanted ? await reader.take(header.length) : null;
  const got = body === null ? await reader.skip(header.length) : body.length;
  if (got < header.length) {
    yield damage(task, index, place, reader.gap ?? 'the record is clipped');
    if (reader.gap !== null) reader.passGap();
    return;
  }
  if (toPage === undefined) return task.options.onSkipped?.(type);
  if (body === null) return yield tooLarge(idOf(header), origin, `${nameOf(task)}, record ${index}`, task.maxBytes);
  const doubt = trust === 'sound' ? null : await doubtOf(reader, body, { trust, opens, place, fields: header.fields }, evidence);
  if (doubt !== null && !doubt.mayPass) {
    evidence.hurt = place;
    yield damage(task, index, place, doubt.what);
    if (doubt.ends) reader.passGap();
  } else if (await swallowsNext(reader, body)) {
    evidence.hurt = place;
    yield damage(task, index, place, 'the record says a wrong length');
  } else yield* pageOf(toPage, body, header, task, origin, doubt === null ? [] : [{ code: 'doubtful_bytes', message: doubt.what }]);
}

/** Too large a length runs into the next record: found, that record is put back. */
async function swallowsNext(reader: ByteReader, body: Uint8Array): Promise<boolean> {
  const after = Buffer.from(await reader.peek(4)).toString('latin1');
  if (/^(?:\r?\n){1,2}/u.test(after) || after === '') return false;
  const at = Buffer.from(body.buffer, body.byteOffset, body.length).indexOf('\r\n\r\nWARC/1.');
  if (at < 0) return false;
  reader.unread(body.subarray(at + 4));
  return true;
}

type ToPage = (body: Uint8Array, task: Task) => { form: Page['form']; bytes: Uint8Array; contentType?: string } | null;

/** Types of record that hold a page; null says that this one does not. */
const PAGES: Readonly<Record<string, ToPage>> = {
  response: (body, task) => {
    const { status, headers, body: bytes } = parseHttp(body, task.maxBytes);
    const contentType = headers.get('content-type') ?? '';
    return status === 200 && HTML_TYPE.test(contentType) ? { form: 'html', bytes, contentType } : null;
  },
  conversion: (bytes) => ({ form: 'text', bytes }),
};

function* pageOf(
  toPage: ToPage,
  body: Uint8Array,
  header: Header,
  task: Task,
  origin: Origin,
  doubts: readonly Warning[],
): Generator<ReadItem> {
  const id = idOf(header);
  let found: ReturnType<ToPage>;
  try {
    found = toPage(body, task);
  } catch (error) {
    // A body that unpacks to too much.
    if (!(error instanceof NewscleanError)) throw error;
    yield { failure: { id, origin, error } };
    return;
  }
  if (found === null) return task.options.onSkipped?.('response');
  const { form, bytes, contentType } = found;
  const { encoding } = task.options;
  const decoded = decode(bytes, {
    form,
    ...(contentType === undefined ? {} : { contentType }),
    ...(encoding === undefined ? {} : { encoding }),
  });
  const url = header.fields.get('warc-target-uri')?.replace(/^<|>$/gu, '');
  const fetched = header.fields.get('warc-date');
  const cut = header.fields.has('warc-truncated') ? [{ code: 'truncated', message: 'the crawler cut this page short' }] : [];
  yield {
    page: {
      id,
      form,
      text: decoded.text,
      ...(url === undefined ? {} : { url }),
      ...(fetched === undefined ? {} : { fetched }),
      origin: { ...origin, encoding: decoded.encoding, bytes: bytes.length },
      warnings: [...decoded.warnings, ...cut, ...doubts],
    },
  };
}

function idOf(header: Header): string {
  return (header.fields.get('warc-record-id') ?? '').replace(/^<|>$/gu, '');
}

function originOf(header: Header, task: Task, index: number, offset: number): Origin {
  const type = header.fields.get('warc-type');
  const date = header.fields.get('warc-date');
  const record = { index, offset, ...(type === undefined ? {} : { warc_type: type }), ...(date === undefined ? {} : { warc_date: date }) };
  return { path: task.path, format: type === 'conversion' ? 'wet' : 'warc', encoding: 'utf-8', record };
}

function damage(task: Task, index: number, offset: number, what: string): ReadItem {
  const origin: Origin = { path: task.path, format: task.options.format ?? 'warc', encoding: 'utf-8', record: { index, offset } };
  return failure(
    `${task.path ?? '-'}#${index}`,
    origin,
    'parse',
    `${nameOf(task)}, byte ${offset}: ${what}`,
    'the records around it were read',
  );
}
