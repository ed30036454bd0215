import { createHash } from 'node:crypto';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/** Names in WARC headers, and Node's. */
const ALGORITHMS: Readonly<Record<string, string>> = { sha1: 'sha1', 'sha-1': 'sha1', sha256: 'sha256', 'sha-256': 'sha256', md5: 'md5' };

/** Whether a WARC digest such as `sha1:3I42H3S6…` (base32 or hex) is that of the bytes; null where it cannot be told. */
export function holdsDigest(bytes: Uint8Array, digest: string | undefined): boolean | null {
  const [name = '', value = ''] = (digest ?? '').toLowerCase().split(':', 2);
  const algorithm = Object.hasOwn(ALGORITHMS, name) ? ALGORITHMS[name] : undefined;
  if (algorithm === undefined || value === '') return null;
  const hash = createHash(algorithm).update(bytes).digest();
  return value === hash.toString('hex') || value.split('=', 1)[0] === base32(hash);
}

function base32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET[(held >> (bits - 5)) & 31] ?? '';
  }
  return bits > 0 ? text + (ALPHABET[(held << (5 - bits)) & 31] ?? '') : text;
}
