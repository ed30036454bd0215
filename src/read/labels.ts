import iconv from 'iconv-lite';
import { NewscleanError } from '../errors.ts';

/** iconv-lite calls these encodings too, but no text is in them. */
const NO_CHARSETS = new Set(['base64', 'hex', 'binary']);

/** The WHATWG name for a label in any of its spellings; null for an unknown one. */
export function labelOf(name: string): string | null {
  try {
    return new TextDecoder(name.trim()).encoding;
  } catch {
    // RangeError: not a WHATWG label, or one that Node lacks. iconv-lite knows some more.
    const label = name.trim().toLowerCase();
    return iconv.encodingExists(label) && !NO_CHARSETS.has(label) ? label : null;
  }
}

/** The same for a label that a user gave, who must hear of a wrong one. */
export function knownLabel(name: string): string {
  const label = labelOf(name);
  if (label !== null) return label;
  throw new NewscleanError('usage', `unknown encoding "${name}"`, 'use a WHATWG label such as utf-8, windows-1257 or iso-8859-2');
}

/** Decodes without failing: bytes that mean nothing become U+FFFD. A byte order mark is dropped. */
export function decodeAs(bytes: Uint8Array, label: string): string {
  // Node's TextDecoder reads windows-1252 as ISO 8859-1: no euro sign, no curly quotes.
  if (label === 'windows-1252') return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), label);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    // RangeError: a label that only iconv-lite knows, see labelOf.
    return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), label);
  }
}
