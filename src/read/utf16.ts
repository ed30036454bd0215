const SAMPLE = 4096;
/** Share of one byte parity that must be NUL: Latin text in UTF-16 has nearly all, binary files rarely any such order. */
const NUL_SHARE = 0.4;

export type Utf16 = 'utf-16le' | 'utf-16be';

/** UTF-16 by byte order mark, else by NULs on every other byte; null for anything else. */
export function utf16Of(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  if (end < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = end / 2;
  if (odd / half > NUL_SHARE && even / half < NUL_SHARE / 8) return 'utf-16le';
  if (even / half > NUL_SHARE && odd / half < NUL_SHARE / 8) return 'utf-16be';
  return null;
}
