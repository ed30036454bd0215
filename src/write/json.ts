import type { NewscleanRecord } from './record.ts';

const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Line ends for some readers of JSONL, though JSON lets them stand in strings. */
const ODD_LINE_END = /[\u0085\u2028\u2029]/g;

/** Half a surrogate pair is no character: strict JSON readers refuse it, so it becomes U+FFFD. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(LONE_SURROGATE, '\ufffd') : value;
}

function stringify(record: NewscleanRecord, indent?: number): string {
  const json = JSON.stringify(record, null, indent);
  // JSON.stringify writes a lone surrogate, and nothing else, as \ud…; the second pass is rare.
  return json.includes('\\ud') ? JSON.stringify(record, wellFormed, indent) : json;
}

/** Indented, for people. No line break at the end. */
export function toJson(record: NewscleanRecord): string {
  return stringify(record, 2);
}

/** One line, whatever counts as a line end to its reader. No line break at the end. */
export function toJsonl(record: NewscleanRecord): string {
  return stringify(record).replace(ODD_LINE_END, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
