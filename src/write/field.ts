import { NewscleanError } from '../errors.ts';
import type { NewscleanRecord } from './record.ts';

/** Keys that a record may lack. */
const OPTIONAL = ['markdown', 'quality', 'error', 'blocks'];

/**
 * The value at a dot path (`title`, `fields.date.method`, `lines.body`): bare, an array one item a line, nothing for null. A step
 * into an array goes into each of its items (`removed.role`), or into the one of that number (`removed.0`).
 */
export function fieldOf(record: NewscleanRecord, path: string): string {
  const value = valueAt(record, path);
  return Array.isArray(value) ? value.map(inline).join('\n') : inline(value);
}

/**
 * The same on one line, so that line n of one field and line n of another are of one page: line breaks, tabs and backslashes as `\n`,
 * `\r`, `\t` and `\\`, the items of an array joined by "; ", and what holds objects or arrays as JSON.
 */
export function fieldLineOf(record: NewscleanRecord, path: string): string {
  const value = valueAt(record, path);
  if (Array.isArray(value) && value.every(isScalar)) return value.map(escaped).join('; ');
  return isScalar(value) ? escaped(value) : inline(value);
}

/** As cells of tables separated by tabs are written. */
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;
const escaped = (value: unknown): string => inline(value).replace(/[\\\n\r\t]/g, (char) => ESCAPES[char] ?? char);

function valueAt(record: NewscleanRecord, path: string): unknown {
  const steps = path.split('.');
  const known = [...Object.keys(record), ...OPTIONAL];
  if (!known.includes(steps[0] ?? '')) {
    throw new NewscleanError('usage', `the record has no field "${path}"`, `fields: ${[...new Set(known)].join(', ')}`);
  }
  return steps.reduce<unknown>(stepInto, record);
}

function stepInto(value: unknown, key: string): unknown {
  if (Array.isArray(value) && !/^\d+$/.test(key)) return value.map((item) => stepInto(item, key));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
  return Reflect.get(value, key);
}

function inline(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
