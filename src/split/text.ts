import type { Block, Unmended, Shape } from '../model.ts';
import { foldSpace, linesOf } from '../text/lines.ts';
import { NOTHING_DECLARED } from './declared-nothing.ts';

const BULLET = /^(?:[•▪►●‣◦*-]|\d{1,2}[.)])\s+\S/;
const NUMBERED = /^\d{1,2}[.)]\s/;
const QUOTE = /^>\s*\S/;
const HEADING = /^#{1,6}\s+\S/;
const NO_MARKS: ReadonlySet<never> = new Set();
const CONTENT = /[^\s\u200b\ufeff]/;

/** Longest line of hard-wrapped text, e-mail and Gutenberg style included. */
const WRAP_MAX = 100;
/** Shortest longest-line that still looks like a wrap margin. */
const WRAP_MIN = 45;
/** Share of a page's lines that must fill the margin and go on in lower case. */
const WRAP_SHARE = 0.4;

interface Row {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly gap: boolean;
}

/** Plain text: one block a line, except where the page is hard-wrapped, where lines up to a blank line are one paragraph. */
export function splitText(text: string): Unmended {
  const lines = linesOf(text);
  const rows = joinWrapped(rowsOf(lines));
  return { blocks: rows.map(blockOf), lines: lines.length, declared: NOTHING_DECLARED, warnings: [] };
}

function rowsOf(lines: readonly string[]): Row[] {
  const rows: Row[] = [];
  let gap = true;
  lines.forEach((line, at) => {
    if (!CONTENT.test(line)) {
      gap = true;
      return;
    }
    rows.push({ first: at + 1, last: at + 1, text: foldSpace(line), gap });
    gap = false;
  });
  return rows;
}

/** A line that a margin broke: near the margin, no sentence end, and the next goes on. */
function breaksInside(row: Row, next: Row | undefined, margin: number): boolean {
  if (!next || next.gap || BULLET.test(next.text) || QUOTE.test(next.text)) return false;
  const firstWord = next.text.indexOf(' ');
  const wouldFit = row.text.length + 1 + (firstWord < 0 ? next.text.length : firstWord) <= margin;
  return !wouldFit && row.text.length >= margin * 0.6;
}

function marginOf(rows: readonly Row[]): number {
  let margin = 0;
  for (const row of rows) margin = Math.max(margin, row.text.length);
  return margin;
}

/** Joins hard-wrapped lines. The margin is the page's longest line; pages with longer lines are not wrapped. */
function joinWrapped(rows: readonly Row[]): readonly Row[] {
  const margin = marginOf(rows);
  if (margin > WRAP_MAX || margin < WRAP_MIN) return rows;
  const goesOn = rows.map((row, at) => breaksInside(row, rows[at + 1], margin));
  const filled = goesOn.filter((yes, at) => yes && /^\p{Ll}/u.test(rows[at + 1]?.text ?? '')).length;
  if (filled < WRAP_SHARE * rows.length * 0.5) return rows;
  const joined: Row[] = [];
  let open: Row | null = null;
  rows.forEach((row, at) => {
    open = open ? { ...open, last: row.last, text: `${open.text} ${row.text}` } : row;
    if (goesOn[at]) return;
    joined.push(open);
    open = null;
  });
  return joined;
}

function shapeOf(text: string): Shape {
  if (BULLET.test(text)) return 'item';
  if (HEADING.test(text)) return 'heading';
  return QUOTE.test(text) ? 'quote' : 'paragraph';
}

function levelOf(shape: Shape, text: string): number {
  if (shape === 'heading') return text.indexOf(' ');
  return shape === 'item' || shape === 'quote' ? 1 : 0;
}

function blockOf(row: Row, index: number): Block {
  const shape = shapeOf(row.text);
  const block: Block = {
    index,
    lines: [row.first, row.last],
    text: row.text,
    shape,
    level: levelOf(shape, row.text),
    gap: row.gap,
    linkChars: 0,
    marks: NO_MARKS,
    inlines: [],
    dom: null,
  };
  return shape === 'item' && NUMBERED.test(row.text) ? { ...block, ordered: true } : block;
}
