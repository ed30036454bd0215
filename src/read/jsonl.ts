import { createHash } from 'node:crypto';
import type { Origin } from '../model.ts';
import type { ByteReader } from './bytes.ts';
import { decode } from './decode.ts';
import { failure, nameOf, tooLarge } from './item.ts';
import type { ReadItem, Task } from './item.ts';

const NEWLINE = 0x0a;

/**
 * One item a row, in order; a blank row too, or rows in and out would not line up. From stdin a row's place is no part of its
 * item, so that a stream that was split over several processes gives the same items.
 */
export async function* readJsonl(reader: ByteReader, task: Task): AsyncGenerator<ReadItem> {
  for (let index = 0; ; index++) {
    const offset = reader.memberAt(reader.offset);
    const bytes = await reader.line(task.maxBytes);
    const origin = originOf(task, index, offset, bytes.length);
    const id = task.path === null ? hashOf(bytes) : `${task.path}#${index + 1}`;
    const isWhole = bytes.at(-1) === NEWLINE;
    if (!isWhole && reader.gap !== null) {
      yield failure(id, origin, 'read', `${whereOf(task, index)}: ${reader.gap}`);
      reader.passGap();
      // What follows the damage starts within a row.
      await restOfLine(reader);
    } else if (bytes.length === 0) return;
    else if (!isWhole && bytes.length >= task.maxBytes) {
      await restOfLine(reader);
      yield tooLarge(id, origin, whereOf(task, index), task.maxBytes);
    } else {
      const { text } = decode(bytes, task.options.encoding === undefined ? {} : { encoding: task.options.encoding });
      yield itemOf(text, id, origin, task);
    }
  }
}

/** Of the row without its line end, which the last row of a stream may lack. */
function hashOf(bytes: Uint8Array): string {
  const line = bytes.at(-1) === NEWLINE ? bytes.subarray(0, -1) : bytes;
  return `sha256:${createHash('sha256').update(line).digest('hex')}`;
}

function whereOf(task: Task, index: number): string {
  return task.path === null ? 'the row' : `${nameOf(task)}, row ${index + 1}`;
}

async function restOfLine(reader: ByteReader): Promise<void> {
  const limit = 1 << 16;
  for (;;) {
    const bytes = await reader.line(limit);
    if (bytes.length < limit || bytes.at(-1) === NEWLINE) return;
  }
}

function originOf(task: Task, index: number, offset: number, bytes: number): Origin {
  return { path: task.path, format: 'jsonl', encoding: task.options.encoding ?? 'utf-8', bytes, record: { index, offset } };
}

function itemOf(line: string, id: string, origin: Origin, task: Task): ReadItem {
  const where = whereOf(task, origin.record?.index ?? 0);
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    // SyntaxError: not JSON.
    return failure(id, origin, 'parse', `${where} is not JSON`, 'each row must be one JSON object');
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return failure(id, origin, 'parse', `${where} is not a JSON object`, 'each row must be one JSON object');
  }
  const { textKey = 'text', htmlKey = 'html', idKey = 'id', urlKey = 'url' } = task.options;
  const value = (key: string): unknown => Object.getOwnPropertyDescriptor(row, key)?.value;
  const given = value(idKey);
  const pageId = typeof given === 'string' || typeof given === 'number' ? String(given) : id;
  const html = value(htmlKey);
  const text = typeof html === 'string' ? html : value(textKey);
  if (typeof text !== 'string') {
    return failure(pageId, origin, 'parse', `${where} has no string "${textKey}" or "${htmlKey}"`, 'name the keys of your rows');
  }
  const url = value(urlKey);
  return {
    page: {
      id: pageId,
      form: typeof html === 'string' ? 'html' : 'text',
      text: text.replaceAll('\0', ' '),
      ...(typeof url === 'string' && url !== '' ? { url } : {}),
      origin,
      ...(text.includes('\0') ? { warnings: [{ code: 'nul_bytes', message: 'NUL characters were replaced by spaces' }] } : {}),
    },
  };
}
