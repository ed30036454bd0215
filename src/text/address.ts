/** The address as written where it is a whole one, else resolved against `base`; null where it cannot be. */
export function resolved(written: string, base: string | null): string | null {
  if (URL.canParse(written)) return written;
  return base !== null && URL.canParse(written, base) ? new URL(written, base).href : null;
}
