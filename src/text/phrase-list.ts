/** A text in one case, as long as it was: what a pattern without regard to case takes for equal is the same here. */
export function caseless(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : Array.from(text, (char) => ofLength(char.toLowerCase(), char)).join('');
  return same.replaceAll('ς', 'σ');
}

const ofLength = (lower: string, char: string): string => (lower.length === char.length ? lower : char);

/** Sorts phrases into 256 boxes by their first character. */
const boxOf = (code: number): number => code & 0xff;
const NONE: readonly string[] = [];

const LETTER_ENDS = /\p{L}$/u;
/** Whether a letter stands right before a place of the text. */
export const isBehindLetter = (text: string, at: number): boolean => LETTER_ENDS.test(text.slice(Math.max(0, at - 2), at));

/** Phrases to look for at a place of a text. As a pattern of thousands of words they would take long to compile and to try. */
export class PhraseList {
  /** By box, the longest first. */
  readonly #boxes: (string[] | undefined)[] = [];
  readonly #all: ReadonlySet<string>;

  constructor(phrases: Iterable<string>) {
    this.#all = new Set(phrases);
    for (const phrase of [...this.#all].sort((a, b) => b.length - a.length)) {
      const box = boxOf(phrase.charCodeAt(0));
      const others = this.#boxes[box];
      if (others) others.push(phrase);
      else this.#boxes[box] = [phrase];
    }
  }

  has(phrase: string): boolean {
    return this.#all.has(phrase);
  }

  /** The phrases that stand in the text from `at` on, the longest first. */
  startingAt(text: string, at = 0): readonly string[] {
    const box = this.#boxes[boxOf(text.charCodeAt(at))];
    return box ? box.filter((phrase) => text.startsWith(phrase, at)) : NONE;
  }

  /** Whether any of the phrases stands anywhere in the text. */
  isIn(text: string): boolean {
    for (let at = 0; at < text.length; at++) {
      const box = this.#boxes[boxOf(text.charCodeAt(at))];
      if (box === undefined) continue;
      for (const phrase of box) if (text.startsWith(phrase, at)) return true;
    }
    return false;
  }

  /** Whether any of the phrases stands in the text with no letter before it. */
  opensWord(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (this.startingAt(text, at).length > 0 && !isBehindLetter(text, at)) return true;
    return false;
  }
}
