import { languages } from '../languages/all.ts';
import type { Day } from './calendar.ts';
import { lexicon, longest } from './lexicon.ts';
import type { MonthName } from './lexicon.ts';
import type { Token } from './tokens.ts';

export type Order = 'dmy' | 'mdy';

/** What the whole line says, for readers of one of its dates. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly thai: boolean;
  /** Whether the line has letters or digits as Persian writes them. */
  readonly persian: boolean;
  /** Whether the page is Japanese, or the line has letters of Japanese alone. */
  readonly japanese: boolean;
  /** Order that another date of the line, or a caller, has settled. */
  readonly order: Order | undefined;
  /** Order where nothing settles it. */
  readonly fallback: Order;
  readonly language: string | undefined;
}

/** A date read from tokens. */
export interface Reading extends Day {
  /** Index of the token after it. */
  readonly next: number;
  readonly ambiguous: boolean;
  /** The order that its numbers prove. */
  readonly proves?: Order;
  /** A time that stands inside it, as `readTime` gives it. */
  readonly time?: string;
}

/** Signs and words between the parts of a date. */
const MOST_FILLERS = 5;
const LOOSE_SIGNS = new Set(['.', ',', '-', '\u2013', '/', "'", '\u2019', '\u2018', '(', ')', '\u060c', ':', '\u00ba', '\u00aa', '\u00b0']);
/** "5th", "1er", "5ú": letters stuck to a day. */
const ORDINAL_LETTERS = 3;
/** Languages that put a point after the day, to tell Croatian "5. listopada" from Polish "5 listopada". */
const POINTED = new Set(['hr', 'sl', 'cs', 'sk', 'sr', 'bs', 'de', 'da', 'no', 'fi', 'et', 'lv', 'hu', 'is']);

export const isNumber = (token: Token | undefined, least: number, most: number): token is Token =>
  token?.kind === 'number' && token.text.length >= least && token.text.length <= most;

/** A letter stands right before the number: a part of a name ("B5"), not a date. Scripts without spaces are fine. */
export function isStuck(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return (
    token !== undefined &&
    before !== undefined &&
    !token.gap &&
    before.kind === 'word' &&
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(before.text)
  );
}

/** Index after the words and signs that may stand between parts of a date. */
export function skipFillers(tokens: readonly Token[], at: number): number {
  const { fillers, months, weekdays } = lexicon();
  let index = at;
  for (let count = 0; count < MOST_FILLERS; count += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'number') break;
    const stuck = !token.gap && token.kind === 'word' && token.text.length <= ORDINAL_LETTERS && tokens[index - 1]?.kind === 'number';
    if (
      token.kind === 'sign'
        ? LOOSE_SIGNS.has(token.text)
        : (fillers.has(token.text) || stuck) && longest(months, tokens, index) === undefined
    ) {
      index += 1;
      continue;
    }
    const weekday = longest(weekdays, tokens, index);
    if (weekday === undefined || longest(months, tokens, index) !== undefined) break;
    index = weekday.next;
  }
  return index;
}

/** The month a name means. Neighbours share names: "listopad" is October in Croatian, November in Polish and Czech. */
export function chooseMonth(
  names: readonly MonthName[],
  scene: Scene,
  pointed: boolean,
): { readonly month: number; readonly sure: boolean } {
  const first = names[0]?.month ?? NaN;
  if (names.every((name) => name.month === first)) return { month: first, sure: true };
  const asked = names.find((name) => name.tag === scene.language);
  if (asked !== undefined) return { month: asked.month, sure: true };
  const fitting = names.filter((name) => POINTED.has(name.tag) === pointed);
  const left = fitting.length > 0 ? fitting : names;
  const words = new Set(scene.tokens.map((token) => token.text));
  const scored = left.map((name) => ({
    month: name.month,
    hits: (languages()[name.place]?.functionWords ?? []).filter((word) => words.has(word)).length,
  }));
  scored.sort((one, other) => other.hits - one.hits);
  const best = scored[0];
  const rival = scored.find((other) => other.month !== best?.month);
  return { month: best?.month ?? first, sure: rival === undefined || rival.hits < (best?.hits ?? 0) };
}
