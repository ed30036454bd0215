/** Lines as one string: to look for a text in each of them takes several times as long. */
export class JoinedLines {
  readonly #all: string;
  readonly #starts: Uint32Array;

  constructor(lines: readonly string[]) {
    this.#all = lines.join('\n');
    this.#starts = new Uint32Array(lines.length);
    let end = 0;
    lines.forEach((line, at) => {
      this.#starts[at] = end;
      end += line.length + 1;
    });
  }

  /** Numbers of the lines that hold a text, which has no line break, in their order. */
  *holding(text: string): Generator<number> {
    for (let at = this.#starts.length > 0 ? this.#all.indexOf(text) : -1; at >= 0;) {
      const line = this.#lineAt(at);
      yield line;
      const next = this.#starts[line + 1];
      at = next === undefined ? -1 : this.#all.indexOf(text, next);
    }
  }

  /** The last line that starts at or before a place. */
  #lineAt(place: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
