import { CLASS, DIGIT, FOLD, IDEOGRAPH, LETTER, LOWER, PLAIN, UPPER } from './characters.ts';

const SPACE = 32;
/** By class, whether a character stays. */
const STAYS = new Uint8Array(16);
for (const kept of [LOWER, UPPER, LETTER, DIGIT, IDEOGRAPH]) STAYS[kept] = 1;
/** What each character below 256 becomes. */
const NARROW = new Uint8Array(0x100);
for (let code = 0; code < 0x100; code++) NARROW[code] = STAYS[CLASS[code] as number] ? (FOLD[code] as number) : SPACE;

const line = Buffer.alloc(1024);

/** Lower case, all but letters, marks and digits as single spaces, none at the ends. */
export function folded(text: string): string {
  if (text.length > line.length) return foldedWide(text);
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x100) return foldedWide(text);
    const char = NARROW[code] as number;
    if (char !== SPACE || (size > 0 && line[size - 1] !== SPACE)) line[size++] = char;
  }
  if (size > 0 && line[size - 1] === SPACE) size--;
  return line.toString('latin1', 0, size);
}

const isSurrogate = (code: number): boolean => (code & 0xf800) === 0xd800;
/** What a pattern leaves in place of longer runs. In pieces, since a run of millions of emoji takes the engine's whole stack. */
const oneSpaced = (text: string, others: RegExp): string => text.toLowerCase().replace(others, ' ').replace(/ {2,}/g, ' ').trim();
const foldedAnyhow = (text: string): string => oneSpaced(text, /[^\p{L}\p{M}\p{Nd}]{1,1000}/gu);

/** The same for text of any characters and length. */
function foldedWide(text: string): string {
  const units = new Uint16Array(text.length);
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSurrogate(code)) return foldedAnyhow(text);
    if (STAYS[CLASS[code] as number]) units[size++] = FOLD[code] as number;
    else if (size > 0 && units[size - 1] !== SPACE) units[size++] = SPACE;
  }
  if (size > 0 && units[size - 1] === SPACE) size--;
  return Buffer.from(units.buffer, 0, 2 * size).toString('utf16le');
}

/** Lower case, all but letters and marks as single spaces, none at the ends: "No Comments (3)" is "no comments". */
export const lettersOnly = (text: string): string => oneSpaced(text, /[^\p{L}\p{M}]{1,1000}/gu);

/** Lower case, Greek without accents and i without its dot told apart no more; all signs stay. */
export const lowered = (text: string): string =>
  text.toLowerCase().replace(/[\u0131\u0370-\u03ff]/g, (char) => String.fromCharCode(PLAIN[char.charCodeAt(0)] ?? 0));
