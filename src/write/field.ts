import { NewscleanError } from '../errors.ts';
import type { NewscleanRecord } from './record.ts';

/** Keys that a record may lack. */
const OPTIONAL = ['markdown', 'quality', 'error', 'blocks'];

/**
 * The value at a dot path (`title`, `fields.date.method`, `lines.body`): bare, an array one item a line, nothing for null. A step
 * into an array goes into each of its items (`removed.role`), or into the one of that number (`removed.0`).
 */
export function fieldOf(record: NewscleanRecord, path: string): string {
  const steps = path.split('.');
  const known = [...Object.keys(record), ...OPTIONAL];
  if (!known.includes(steps[0] ?? '')) {
    throw new NewscleanError('usage', `the record has no field "${path}"`, `fields: ${[...new Set(known)].join(', ')}`);
  }
  return bare(steps.reduce<unknown>(stepInto, record));
}

function stepInto(value: unknown, key: string): unknown {
  if (Array.isArray(value) && !/^\d+$/.test(key)) return value.map((item) => stepInto(item, key));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
  return Reflect.get(value, key);
}

function bare(value: unknown): string {
  return Array.isArray(value) ? value.map(inline).join('\n') : inline(value);
}

function inline(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
