import { resolved } from '../text/address.ts';

const WEB = /^https?:/i;

/** The address as written, or resolved against `base` where it is relative; null for what is no address of the web. */
export function absolute(written: string, base: string | null = null): string | null {
  const address = resolved(written.trim(), base);
  return address !== null && WEB.test(address) ? address : null;
}
