import { decodeAs, knownLabel } from './labels.ts';
import { utf16Of } from './utf16.ts';

export type Kind = 'text' | 'html' | 'jsonl' | 'warc' | 'wet' | 'json' | 'gzip' | 'zstd' | 'pdf' | 'binary' | 'empty';

/** Bytes at the start that a certain kind of file always has. */
const MAGIC: readonly (readonly [kind: Kind, bytes: string])[] = [
  ['gzip', '\x1f\x8b'],
  ['zstd', '\x28\xb5\x2f\xfd'],
  ['pdf', '%PDF-'],
  ['binary', '\x89PNG'],
  ['binary', '\xff\xd8\xff'],
  ['binary', 'GIF8'],
  ['binary', 'PK\x03\x04'],
  ['binary', '\x7fELF'],
  ['binary', '\xd0\xcf\x11\xe0'],
  ['binary', 'BZh'],
  ['binary', '\xfd7zXZ'],
  ['binary', '7z\xbc\xaf'],
];
/** Share of control characters from which a file is no text. */
const CONTROL_SHARE = 0.05;
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/gu;
const HTML =
  /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|meta|title|link|script|style|main|article|section|header|nav|div|p|h[1-6]|table|ul)\b/iu;
const JSON_ROW = /^\s*\{\s*(?:"(?:[^"\\\r\n]|\\.)*"\s*:|\})/u;
/** The start of one array of rows, or of one object over several lines, as programs write tables and settings. */
const JSON_DOCUMENT = /^\s*(?:\[\s*\{|\{[ \t]*\r?\n)\s*"(?:[^"\\\r\n]|\\.)*"\s*:/u;
const NAMES: readonly (readonly [kind: Kind, name: RegExp])[] = [
  ['html', /\.(?:x?html?|shtml|php|aspx?)$/iu],
  ['jsonl', /\.(?:jsonl|ndjson)$/iu],
  ['warc', /\.warc$/iu],
  ['wet', /\.wet$/iu],
];
/** A file of none of these holds no page. */
const MANY: ReadonlySet<Kind> = new Set<Kind>(['jsonl', 'warc', 'wet']);
/** A zstd file may start with frames of data for others, such as an index. */
const SKIPPABLE = /^[\x50-\x5f]\x2a\x4d\x18/u;
const PACKED_NAME = /\.(?:gz|zst|zstd)$/iu;

/** What a file holds, by its first bytes and then, where they leave it open, by its name. `encoding`: what the user says it is in. */
export function kindOf(head: Uint8Array, name: string | null, encoding?: string): Kind {
  const bare = (name ?? '').replace(PACKED_NAME, '');
  const named = NAMES.find(([, pattern]) => pattern.test(bare))?.[0];
  if (head.length === 0) return named !== undefined && MANY.has(named) ? named : 'empty';
  const raw = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1');
  const magic = MAGIC.find(([, bytes]) => raw.startsWith(bytes));
  if (magic !== undefined) return magic[0];
  if (SKIPPABLE.test(raw)) return 'zstd';
  if (/^\s*WARC\/\d/u.test(raw)) return isWet(raw, bare) ? 'wet' : 'warc';
  const label = encoding === undefined ? utf16Of(head) : knownLabel(encoding);
  const start = (label === null ? raw : decodeAs(head, label)).replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/u, '');
  if ((start.match(CONTROL)?.length ?? 0) > start.length * CONTROL_SHARE) return 'binary';
  if (HTML.test(start)) return 'html';
  const isDocument = named === undefined && JSON_DOCUMENT.test(start);
  if (!isDocument && JSON_ROW.test(start)) return 'jsonl';
  return named ?? (isDocument ? 'json' : 'text');
}

const NEWLINE = 0x0a;

/** Whether the first line is there as a whole and is an object of JSON: whatever follows, these are rows. */
export function startsWithRow(head: Uint8Array): boolean {
  const end = head.indexOf(NEWLINE);
  if (end < 0) return false;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(head.subarray(0, end)));
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    // SyntaxError: no row, or not in UTF-8.
    return false;
  }
}

function isWet(raw: string, name: string): boolean {
  return /\.wet$/iu.test(name) || /^WARC-Type:\s*conversion/imu.test(raw);
}
