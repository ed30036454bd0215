/** Numbers by hash of word, from 1 on, in one flat table: four times as fast as a Map, and every word of a page is looked up. */
export class WordTable {
  /** A hash and its number in turn, so that both come from memory at once; number 0 for an empty place. */
  #slots: Int32Array;
  #mask: number;
  /** Numbers given; 0 for a table that was taken over, which is only looked at. */
  size = 0;

  /** An empty table, or one of the `slots` of another, to look words up in. */
  constructor(slots: Int32Array = new Int32Array(2048)) {
    this.#slots = slots;
    this.#mask = slots.length / 2 - 1;
  }

  get slots(): Int32Array {
    return this.#slots;
  }

  /** The word's number, 0 without one. */
  find(hash: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[2 * slot + 1] as number;
      if (number === 0 || slots[2 * slot] === hash) return number;
    }
  }

  /** The word's number, a new one if it had none. */
  add(hash: number): number {
    const known = this.find(hash);
    if (known) return known;
    if (this.size * 2 >= this.#mask) this.#grow();
    return this.#put(hash, ++this.size);
  }

  #put(hash: number, number: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[2 * slot] = hash;
    this.#slots[2 * slot + 1] = number;
    return number;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    this.#mask = old.length - 1;
    for (let at = 0; at < old.length; at += 2) if (old[at + 1] !== 0) this.#put(old[at] as number, old[at + 1] as number);
  }
}
