import type { Warning } from '../model.ts';
import { guess } from './guess.ts';
import { decodeAs, knownLabel, labelOf } from './labels.ts';
import { markedUtf16, utf16Of } from './utf16.ts';

export interface DecodeHint {
  /** What the user says; wins over all else. */
  encoding?: string;
  /** The HTTP header, of which the charset is read. */
  contentType?: string;
  form?: 'text' | 'html';
}

export interface Decoded {
  readonly text: string;
  /** WHATWG label. */
  readonly encoding: string;
  readonly warnings: readonly Warning[];
}

/** Browsers look for `<meta charset>` in as many bytes. */
const META_BYTES = 1024;
/** A page that is not UTF-8 is looked through further: heads that are full of scripts come before it. */
const LATE_META_BYTES = 64 * 1024;
/**
 * So many bytes that go on with a sound character for one broken make a page broken UTF-8 rather than another encoding: a quotation
 * mark has two, and hardly comes about by chance.
 */
const SOUND_FOR_BROKEN = 4;
const JIS_ESCAPES = ['\x1b$B', '\x1b$@'];
const CHARSET = /charset\s*=\s*["']?\s*([\w.:-]+)/iu;
const XML = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/iu;
const BODY = /<body\b/iu;
const META = /<meta\b[^>]*>/giu;
const COMMENT = /<!--[\s\S]*?-->/gu;

/** Bytes to text: what the user says, the byte order mark, UTF-8 if it fits, what the page declares, the likeliest. */
export function decode(bytes: Uint8Array, hint: DecodeHint = {}): Decoded {
  const warnings: Warning[] = [];
  const encoding = encodingOf(bytes, hint, warnings);
  const text = decodeAs(bytes, encoding);
  if (!text.includes('\0')) return { text, encoding, warnings };
  warnings.push({ code: 'nul_bytes', message: 'NUL characters were replaced by spaces' });
  return { text: text.replaceAll('\0', ' '), encoding, warnings };
}

function encodingOf(bytes: Uint8Array, hint: DecodeHint, warnings: Warning[]): string {
  if (hint.encoding !== undefined) return toldEncoding(bytes, knownLabel(hint.encoding), warnings);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return brokenOrSound(bytes, warnings);
  const wide = utf16Of(bytes);
  if (wide !== null) return wide;
  const declared = declaredIn(bytes, hint);
  if (isUtf8(bytes)) return declared === 'iso-2022-jp' || isJis(bytes) ? 'iso-2022-jp' : 'utf-8';
  if (isMostlyUtf8(bytes)) return brokenOrSound(bytes, warnings);
  const late = declared ?? declaredIn(bytes, hint, LATE_META_BYTES);
  if (late !== null && !late.startsWith('utf-')) return late;
  const guessed = guess(bytes);
  warnings.push({ code: 'guessed_encoding', message: `the encoding was guessed: ${guessed}` });
  return guessed;
}

/** "utf-16" leaves the order of bytes to the mark; what is not in the encoding told must not vanish without a word. */
function toldEncoding(bytes: Uint8Array, label: string, warnings: Warning[]): string {
  if (label === 'utf-8') return brokenOrSound(bytes, warnings);
  return label.startsWith('utf-16') ? (markedUtf16(bytes) ?? label) : label;
}

function brokenOrSound(bytes: Uint8Array, warnings: Warning[]): string {
  if (!isUtf8(bytes)) warnings.push({ code: 'broken_utf8', message: 'bytes that are not UTF-8 became U+FFFD' });
  return 'utf-8';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // TypeError: some byte is not UTF-8.
    return false;
  }
}

/** ISO-2022-JP is ASCII that switches to Japanese with an escape; no terminal knows these two. */
function isJis(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return JIS_ESCAPES.some((escape) => text.includes(escape)) && text.every((byte) => byte < 0x80);
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let broken = 0;
  // A character cut off at the end tells nothing: a page that was clipped by its size.
  for (const char of new TextDecoder().decode(bytes, { stream: true })) {
    if (char === '\ufffd') broken++;
    else if (char > '\u007f') sound += char < '\u0800' ? 1 : 2;
  }
  return sound > 0 && sound >= broken * SOUND_FOR_BROKEN;
}

/** The label that the HTTP header or the page itself declares, in its first bytes; null for none or an unknown one. */
function declaredIn(bytes: Uint8Array, hint: DecodeHint, within = META_BYTES): string | null {
  const inHeader = CHARSET.exec(hint.contentType ?? '')?.[1];
  const label = inHeader === undefined ? null : labelOf(inHeader);
  if (label !== null || hint.form !== 'html') return label;
  const start = Buffer.from(bytes.subarray(0, within)).toString('latin1').replace(COMMENT, '');
  for (const [meta] of headOf(start, META_BYTES).matchAll(META)) {
    const inMeta = CHARSET.exec(meta)?.[1];
    if (inMeta !== undefined) return labelOf(inMeta);
  }
  const inXml = XML.exec(start)?.[1];
  return inXml === undefined ? null : labelOf(inXml);
}

/** Beyond the bytes where browsers look, what stands in the body may be shown there, and no declaration. */
function headOf(page: string, least: number): string {
  const body = BODY.exec(page);
  return body === null ? page : page.slice(0, Math.max(body.index, least));
}
