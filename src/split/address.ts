const WEB = /^https?:/i;

/** The address as written, or resolved against `base` where it is relative; null for what is no address of the web. */
export function absolute(written: string, base?: string): string | null {
  const address = written.trim();
  if (URL.canParse(address)) return WEB.test(address) ? address : null;
  if (base === undefined || !URL.canParse(address, base)) return null;
  const { href } = new URL(address, base);
  return WEB.test(href) ? href : null;
}
