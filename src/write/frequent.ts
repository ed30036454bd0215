/** Above this many keys the rare ones are forgotten. */
const MOST_KEYS = 200_000;

/**
 * What comes most often in a stream, in bounded memory (lossy counting: Manku and Motwani, 2002). A count may be too
 * low by `missed` at most, never too high.
 */
export class Frequent<T> {
  private readonly counts = new Map<string, { count: number; readonly first: T }>();
  private forgotten = 0;

  constructor(private readonly mostKeys = MOST_KEYS) {}

  get missed(): number {
    return this.forgotten;
  }

  add(key: string, first: () => T): void {
    const known = this.counts.get(key);
    if (known) known.count += 1;
    else this.counts.set(key, { count: 1, first: first() });
    while (this.counts.size > this.mostKeys) this.forget();
  }

  private forget(): void {
    this.forgotten += 1;
    for (const [key, { count }] of this.counts) if (count <= this.forgotten) this.counts.delete(key);
  }

  /** The most often seen first, of those seen at least `least` times. */
  top(most: number, least: number): { readonly first: T; readonly count: number }[] {
    const rows = [...this.counts.values()].filter(({ count }) => count >= least);
    return rows.sort((a, b) => b.count - a.count).slice(0, most);
  }
}
