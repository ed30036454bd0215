import type { Article, Labelled } from '../model.ts';
import { destinationOf, ROLES, type Role } from '../roles.ts';
import { stripControls } from './control.ts';
import { reasonsIn } from './reasons.ts';

export interface ExplainOptions {
  /** Colours a text by the role of its block. */
  readonly paint: (role: Role, text: string) => string;
  /** Columns of the terminal. */
  readonly width: number;
}

const COLOURS = { body: 'green', field: 'cyan', dropped: 'dim' } as const;
const ROLE_WIDTH = Math.max(...ROLES.map(({ role }) => role.length));
const MIN_TEXT = 20;
/** Part of the space left that goes to the text; the reason has the rest. */
const TEXT_SHARE = 0.6;
/** East Asian characters and emoji fill two columns. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const NO_WIDTH = /^[\p{M}\u200b-\u200f\ufeff]$/u;

/** The colour that tells where lines of a role go, by its name in most colour libraries. */
export function colourOf(role: Role): (typeof COLOURS)[keyof typeof COLOURS] {
  return COLOURS[destinationOf(role)];
}

/** Every block on a line: its input lines, role, score, text and why. Safe to show on a terminal. */
export function explain(article: Article, { paint, width }: ExplainOptions): string {
  const numbers = article.blocks.map(numbersOf);
  const numberWidth = Math.max(1, ...numbers.map((number) => number.length));
  const before = numberWidth + ROLE_WIDTH + '  0.00    '.length + 2;
  const textWidth = Math.max(MIN_TEXT, Math.floor((width - before) * TEXT_SHARE));
  const reasons = reasonsIn(article);
  const rows = article.blocks.map((block, at) => {
    const { label, text } = block;
    const { role, score } = label;
    const head = `${(numbers[at] ?? '').padStart(numberWidth)}  ${role.padEnd(ROLE_WIDTH)}  ${score.toFixed(2)}`;
    const shown = fit(stripControls(text).replace(/\s+/g, ' '), textWidth);
    return `${paint(role, `${head}  ${shown}`)}  ${stripControls(reasons(block).join('; '))}`.trimEnd();
  });
  return rows.map((row) => `${row}\n`).join('');
}

function numbersOf({ lines: [first, last] }: Labelled): string {
  return first === last ? `${first}` : `${first}-${last}`;
}

const columnsOf = (char: string): number => (NO_WIDTH.test(char) ? 0 : WIDE.test(char) ? 2 : 1);

/** Cut or filled up to exactly so many columns. */
function fit(text: string, width: number): string {
  let used = 0;
  let fitting = '';
  // Where the text would have to end to leave room for the ellipsis.
  let short = '';
  let shortUsed = 0;
  for (const char of text) {
    used += columnsOf(char);
    if (used > width) return `${short}…${' '.repeat(width - shortUsed - 1)}`;
    fitting += char;
    if (used < width) [short, shortUsed] = [fitting, used];
  }
  return fitting + ' '.repeat(width - used);
}
