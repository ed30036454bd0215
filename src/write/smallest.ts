/** The values with the smallest keys of a stream, so many at most. */
export class Smallest<T> {
  private kept: { readonly key: number; readonly value: T }[] = [];
  private limit = Infinity;

  constructor(private readonly most: number) {}

  /** Whether a value of this key would be kept now; asked before a costly value is made. */
  wants(key: number): boolean {
    return key < this.limit;
  }

  add(key: number, value: T): void {
    if (!this.wants(key)) return;
    this.kept.push({ key, value });
    // Sorted only when twice as many wait, so that a long stream costs little.
    if (this.kept.length >= 2 * this.most) this.trim();
  }

  values(): T[] {
    this.trim();
    return this.kept.map(({ value }) => value);
  }

  private trim(): void {
    this.kept = this.kept.sort((a, b) => a.key - b.key).slice(0, this.most);
    if (this.kept.length === this.most) this.limit = this.kept.at(-1)?.key ?? Infinity;
  }
}
