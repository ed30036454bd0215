import type { Origin, Warning } from '../model.ts';
import type { ByteReader } from './bytes.ts';
import { decode } from './decode.ts';
import type { Decoded } from './decode.ts';
import { failure, nameOf, tooLarge } from './item.ts';
import type { ReadItem, Task } from './item.ts';
import { Rows } from './row.ts';
import { writtenNumber } from './written.ts';
import { digestOf } from '../text/digest.ts';

/**
 * One item a row, in order; a blank row too, or rows in and out would not line up. From stdin a row's place is no part of its
 * item, so that a stream that was split over several processes gives the same items.
 */
export async function* readJsonl(reader: ByteReader, task: Task): AsyncGenerator<ReadItem> {
  const rows = await Rows.of(reader, task.maxBytes, task.options.encoding);
  let isBehindDamage = false;
  for (let index = 0; ;) {
    const offset = reader.memberAt(reader.offset);
    const bytes = await rows.next();
    const origin = originOf(task, index, offset, bytes.length);
    const id = task.path === null ? digestOf(rows.bare(bytes)) : `${task.path}#${index + 1}`;
    const isWhole = rows.isWhole(bytes);
    // What follows damage mostly starts within a row, which is lost already.
    const isFirstBehind = isBehindDamage;
    isBehindDamage = false;
    if (!isWhole && reader.gap !== null) {
      yield failure(id, origin, 'read', `${whereOf(task, index)}: ${reader.gap}`);
      reader.passGap();
      isBehindDamage = true;
    } else if (bytes.length === 0) return;
    else if (!isWhole && bytes.length >= task.maxBytes) {
      await rows.skipRest();
      if (isFirstBehind) continue;
      yield tooLarge(id, origin, whereOf(task, index), task.maxBytes);
    } else {
      const encoding = rows.wide ?? task.options.encoding;
      const decoded = decode(bytes, encoding === undefined ? {} : { encoding });
      if (isFirstBehind && objectIn(decoded.text) === null) continue;
      yield itemOf(decoded, id, { ...origin, encoding: decoded.encoding }, task);
    }
    index++;
  }
}

function whereOf(task: Task, index: number): string {
  return task.path === null ? 'the row' : `${nameOf(task)}, row ${index + 1}`;
}

function originOf(task: Task, index: number, offset: number, bytes: number): Origin {
  return { path: task.path, format: 'jsonl', encoding: task.options.encoding ?? 'utf-8', bytes, record: { index, offset } };
}

type Row = { readonly [key: string]: unknown };

/** The object that the line is; null for another value, undefined for no JSON. */
function valueIn(line: string): Row | null | undefined {
  try {
    const row: unknown = JSON.parse(line);
    return typeof row === 'object' && row !== null && !Array.isArray(row) ? (row as Row) : null;
  } catch {
    // SyntaxError: not JSON.
    return undefined;
  }
}

const objectIn = (line: string): Row | null => valueIn(line) ?? null;

function itemOf({ text: line, warnings }: Decoded, id: string, origin: Origin, task: Task): ReadItem {
  const where = whereOf(task, origin.record?.index ?? 0);
  const row = valueIn(line);
  if (row === undefined) return failure(id, origin, 'parse', `${where} is not JSON`, 'each row must be one JSON object');
  if (row === null) return failure(id, origin, 'parse', `${where} is not a JSON object`, 'each row must be one JSON object');
  const { textKey = 'text', htmlKey = 'html', idKey = 'id', urlKey = 'url' } = task.options;
  const value = (key: string): unknown => Object.getOwnPropertyDescriptor(row, key)?.value;
  const given = idOf(value(idKey), line, idKey);
  const pageId = given ?? id;
  const [html, plain] = [value(htmlKey), value(textKey)];
  // Rows of tables have all columns: an empty one says nothing.
  const isHtml = typeof html === 'string' && (html.trim() !== '' || typeof plain !== 'string');
  const text = isHtml ? html : plain;
  if (typeof text !== 'string') {
    return failure(pageId, origin, 'parse', `${where} has no string "${textKey}" or "${htmlKey}"`, 'name the keys of your rows');
  }
  const url = webAddress(value(urlKey));
  const all: Warning[] = [...warnings];
  if (text.includes('\0')) all.push({ code: 'nul_bytes', message: 'NUL characters were replaced by spaces' });
  if (given === null && (value(idKey) ?? null) !== null) {
    all.push({ code: 'unusable_id', message: `"${idKey}" is neither a number nor a string with characters: the row has another id` });
  }
  if (url === null && isFilled(value(urlKey))) {
    all.push({ code: 'unusable_url', message: `"${urlKey}" is no address of the web: the page's own counts` });
  }
  return {
    page: {
      id: pageId,
      form: isHtml ? 'html' : 'text',
      text: text.replaceAll('\0', ' '),
      ...(url === null ? {} : { url }),
      origin,
      ...(all.length > 0 ? { warnings: all } : {}),
    },
  };
}

/** The value says something; rows of tables have all columns. */
const isFilled = (value: unknown): boolean => (typeof value === 'string' ? value.trim() !== '' : (value ?? null) !== null);

/** Null for what is no whole address of the web. */
function webAddress(given: unknown): string | null {
  const address = typeof given === 'string' ? given.trim() : '';
  return /^https?:\/\//iu.test(address) && URL.canParse(address) ? address : null;
}

/** Numbers beyond 2^53 keep the digits that the row writes. Null for what is no id. */
function idOf(given: unknown, line: string, key: string): string | null {
  if (typeof given === 'string' && given !== '') return given;
  if (typeof given !== 'number') return null;
  return Number.isSafeInteger(given) ? String(given) : (writtenNumber(line, key) ?? String(given));
}
