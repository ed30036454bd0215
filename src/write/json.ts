import type { NewscleanRecord } from './record.ts';

const LONE_SURROGATE = /\p{Surrogate}/gu;
/** JSON lets them stand in strings: what a terminal would obey, and line ends for some readers of JSONL. */
const RAW = /[\u007f-\u009f\u2028\u2029]/g;

/** Half a surrogate pair is no character: strict JSON readers refuse it, so it becomes U+FFFD. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(LONE_SURROGATE, '\ufffd') : value;
}

function stringify(record: NewscleanRecord, indent?: number): string {
  const json = JSON.stringify(record, null, indent);
  // JSON.stringify writes a lone surrogate, and nothing else, as \ud…; the second pass is rare.
  const formed = json.includes('\\ud') ? JSON.stringify(record, wellFormed, indent) : json;
  return formed.replace(RAW, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Indented, for people. No line break at the end. */
export function toJson(record: NewscleanRecord): string {
  return stringify(record, 2);
}

/** One line, whatever counts as a line end to its reader. No line break at the end. */
export function toJsonl(record: NewscleanRecord): string {
  return stringify(record);
}
