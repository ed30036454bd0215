/**
 * What unpacking gives: bytes, with the place in the packed file where their member starts, or word of damage; `spoils`: it is
 * known only at the member's end, and what came before may be wrong too.
 */
export type Piece =
  { readonly bytes: Uint8Array; readonly at?: number; readonly trust?: Trust } | { readonly gap: string; readonly spoils?: true };

/** What is known of a member's bytes: its checksum holds, is yet to come, or fails. */
export type Trust = 'sound' | 'unproven' | 'unsound';

const NONE = new Uint8Array(0);
const NEWLINE = 0x0a;
/** Lines up to here are read piece by piece. */
const STEADY = 1 << 16;
/** Members are remembered for so many bytes behind, since bytes may be put back. */
const REMEMBERED = 1 << 18;

/** Reads a stream of pieces by count and by line. At damage it reads short, until `passGap` goes beyond. */
export class ByteReader {
  #pieces: AsyncIterator<Piece>;
  #buffer: Uint8Array = NONE;
  #members: { from: number; at: number; trust: Trust }[] = [];
  #ended = false;
  /** Bytes consumed. */
  offset = 0;
  /** The damage that reading has run into. */
  gap: string | null = null;
  /** That damage may lie before the place where it was found. */
  spoilt = false;

  constructor(pieces: AsyncIterable<Piece>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** Up to `count` bytes, not consumed; fewer only at the end or at damage. */
  async peek(count: number): Promise<Uint8Array> {
    if (this.#buffer.length < count) await this.#fill(count);
    return this.#buffer.subarray(0, count);
  }

  /** The same, but no more is waited for once `isEnough` says so of what is there: a live source may give the rest much later. */
  async peekUntil(count: number, isEnough: (bytes: Uint8Array) => boolean): Promise<Uint8Array> {
    for (;;) {
      const bytes = this.#buffer.subarray(0, count);
      if (bytes.length === count || isEnough(bytes)) return bytes;
      if ((await this.peek(bytes.length + 1)).length === bytes.length) return bytes;
    }
  }

  async take(count: number): Promise<Uint8Array> {
    const bytes = await this.peek(count);
    this.#drop(bytes.length);
    return bytes;
  }

  /** Passes over bytes without keeping them; says how many there were. */
  async skip(count: number): Promise<number> {
    let left = count;
    while (left > 0) {
      const got = (await this.take(Math.min(left, 1 << 20))).length;
      if (got === 0) break;
      left -= got;
    }
    return count - left;
  }

  /**
   * A line with its line end; longer ones are cut at `limit` and the rest stays. Empty only at the end. A line that is
   * there does not wait for what may come after it.
   */
  async line(limit: number): Promise<Uint8Array> {
    let seen = 0;
    for (;;) {
      const bytes = this.#buffer.subarray(0, limit);
      const at = bytes.indexOf(NEWLINE, seen);
      if (at >= 0) return await this.take(at + 1);
      seen = bytes.length;
      // A long line doubles what is held, so that its start is not copied with every piece.
      const want = seen < STEADY ? seen + 1 : seen * 2;
      if (seen >= limit || (await this.peek(Math.min(want, limit))).length === seen) return await this.take(seen);
    }
  }

  /** Passes over carriage returns and line feeds. */
  async skipLineEnds(): Promise<void> {
    for (;;) {
      const byte = (await this.peek(1))[0];
      if (byte !== 0x0d && byte !== 0x0a) return;
      await this.skip(1);
    }
  }

  /** Puts bytes just taken back, at most as many as members are remembered for. */
  unread(bytes: Uint8Array): void {
    this.#buffer = Buffer.concat([bytes, this.#buffer]);
    this.offset -= bytes.length;
  }

  /** Where in the packed file the member starts that holds this offset; the offset itself for plain files. */
  memberAt(offset: number): number {
    return this.#members.findLast((member) => member.from <= offset)?.at ?? offset;
  }

  /** What is known of the bytes at this offset. Plain files have no checksum, and pass for sound. */
  trustAt(offset: number): Trust {
    return this.#members.findLast((member) => member.from <= offset)?.trust ?? 'sound';
  }

  /** A member of the packed file starts at this offset, which is not far behind. */
  startsMember(offset: number): boolean {
    return this.#members.some(({ from }) => from === offset);
  }

  /** How many bytes from here members start, of those that begin within the next `count` bytes. */
  memberStarts(count: number): number[] {
    return this.#members.map(({ from }) => from - this.offset).filter((at) => at > 0 && at < count);
  }

  /** Drops what is left before the damage and goes on behind it. */
  passGap(): void {
    this.#drop(this.#buffer.length);
    this.gap = null;
    this.spoilt = false;
  }

  /** Lets the source go, so that its file closes. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#pieces.return?.();
  }

  #drop(count: number): void {
    this.#buffer = this.#buffer.subarray(count);
    this.offset += count;
    while ((this.#members[1]?.from ?? Infinity) <= this.offset - REMEMBERED) this.#members.shift();
  }

  async #fill(count: number): Promise<void> {
    const parts = [this.#buffer];
    let size = this.#buffer.length;
    while (size < count && !this.#ended && this.gap === null) {
      const { done, value } = await this.#pieces.next();
      if (done === true) this.#ended = true;
      else if ('gap' in value) [this.gap, this.spoilt] = [value.gap, value.spoils ?? false];
      else {
        if (value.at !== undefined) this.#members.push({ from: this.offset + size, at: value.at, trust: value.trust ?? 'sound' });
        parts.push(value.bytes);
        size += value.bytes.length;
      }
    }
    this.#buffer = parts.length === 1 ? this.#buffer : Buffer.concat(parts);
  }
}
