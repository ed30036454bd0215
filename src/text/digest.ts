import { createHash } from 'node:crypto';

/** The content's SHA-256 in hexadecimal digits, as ids print it: "sha256:…". */
export const digestOf = (content: string | Uint8Array): string => `sha256:${createHash('sha256').update(content).digest('hex')}`;
