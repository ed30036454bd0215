import { COLUMN } from '../features.ts';
import type { Declared, DeclaredValue, Found, Labelled, Span } from '../model.ts';
import { destinationOf } from '../roles.ts';
import type { Role } from '../roles.ts';
import { JoinedLines } from '../text/joined-lines.ts';

const LOWER_WORD = /(?<![\p{L}\p{N}.@/])\p{Ll}[\p{Ll}'’-]+(?!\p{L}|[.@]\p{L})/gu;
const ADDRESS = /[\p{L}\p{N}._-]{1,64}@\S+/gu;
/** Score of a value that the page declares beside its text. */
export const DECLARED_SCORE = 0.95;

/** A measured feature of a block, 0 without block or value. */
export const featureOf = (block: Labelled | undefined, name: keyof typeof COLUMN): number => block?.features[COLUMN[name]] || 0;

/**
 * How sure the labelling is of a line's role where whoever the line names neither wrote the article nor gave it: of 1,227 pages whose
 * author is known, read by models that had not seen them, one had the author on such lines alone, and none of 389 its source.
 */
const OTHERS: ReadonlyMap<Role, number> = new Map([
  ['navigation', 0.98],
  ...(['related', 'comment', 'social', 'promo', 'tags', 'notice'] as const).map((role) => [role, 0.9] as const),
]);
export const namesOthers = ({ label: { role, score } }: Labelled): boolean => score >= (OTHERS.get(role) ?? Infinity);

/** The value declared with most trust. */
export function fromDeclared(values: readonly DeclaredValue[]): Found | null {
  const best = values[0];
  return best ? { value: best.value, score: DECLARED_SCORE, method: best.method } : null;
}

/** A page's labelled blocks, from which each field claims the lines it was read from, each line at most once. */
export class Picker {
  readonly owned = new Map<string, Span>();
  readonly body: readonly Labelled[];
  /** Index of the title block, of the first block of the body and of the last; -1 without them. */
  readonly title: number;
  readonly start: number;
  readonly end: number;

  constructor(
    readonly blocks: readonly Labelled[],
    readonly declared: Declared,
  ) {
    this.body = blocks.filter(({ label }) => destinationOf(label.role) === 'body');
    // Of lines that repeat the headline the lowest is the headline.
    this.title = this.all('title').at(-1)?.index ?? -1;
    this.start = this.body.find(({ index }) => index > this.title)?.index ?? this.body[0]?.index ?? -1;
    this.end = this.body.at(-1)?.index ?? -1;
  }
  /** Whether the page writes the word without a capital somewhere, on another line than `but`: then it is hardly a name. */
  isCommon(word: string, but?: string): boolean {
    const lower = word.toLowerCase();
    let lines = this.common.get(lower);
    if (!lines) this.common.set(lower, (lines = this.linesWith(lower)));
    return lines.some((text) => text !== but);
  }
  /** By word, the first lines that write it small: two tell of any other line. */
  private readonly common = new Map<string, readonly string[]>();
  private page: JoinedLines | null = null;
  private readonly lowerWords = new Map<string, ReadonlySet<string>>();
  private linesWith(lower: string): string[] {
    const found: string[] = [];
    this.page ??= new JoinedLines(this.blocks.map(({ text }) => text));
    for (const at of this.page.holding(lower)) {
      const { text } = this.blocks[at] as Labelled;
      if (found[0] === text) continue;
      let words = this.lowerWords.get(text);
      if (!words) this.lowerWords.set(text, (words = new Set((text.includes('@') ? text.replace(ADDRESS, '') : text).match(LOWER_WORD))));
      if (words.has(lower) && found.push(text) === 2) break;
    }
    return found;
  }
  all(...roles: readonly Role[]): Labelled[] {
    return this.blocks.filter(({ label }) => roles.includes(label.role));
  }
  first(role: Role): Labelled | undefined {
    return this.blocks.find(({ label }) => label.role === role);
  }
  /** Blocks from the title to where the article begins; 0 inside the two, for choosing the nearest of several lines. */
  distance({ index }: Labelled): number {
    const top = this.title < 0 ? this.start : this.title;
    if (top < 0) return 0;
    if (index < top) return top - index;
    return index > Math.max(this.start, top) ? index - Math.max(this.start, top) : 0;
  }
  /** Gives the field the lines from `from` to `to`, unless another field or the body has them. */
  claim(field: string, from: Labelled, to: Labelled = from): Span {
    const span: Span = [from.lines[0], to.lines[1]];
    const taken = [...this.owned.values()].some(([first, last]) => first <= span[1] && last >= span[0]);
    if (!taken) this.owned.set(field, span);
    return span;
  }
}
