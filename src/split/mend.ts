import type { Repair, Span, Unmended } from '../model.ts';
import { linesOf } from '../text/lines.ts';
import { looksWrong, mendMojibake } from '../text/mojibake.ts';

const STEPS = ['encode:windows-1252', 'decode:utf-8'];
/** Not at U+0085, which is the second byte of many a character read as latin-1. */
const LINE_END = /(\r\n|\n|\r)/;

export interface Mended {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** A text with the lines mended that were decoded wrongly; the very same text where none was. */
export function mendPage(text: string): Mended {
  if (!looksWrong(text)) return { text, repairs: [] };
  const parts: string[] = [];
  const spans: Span[] = [];
  let line = 1;
  for (const part of text.split(LINE_END)) {
    const mended = mendMojibake(part);
    parts.push(mended ?? part);
    const last = line + linesOf(parts.at(-1) ?? '').length - 1;
    if (mended !== null) spans.push([line, Math.max(line, last)]);
    line = LINE_END.test(part) ? line + 1 : Math.max(line, last);
  }
  return { text: parts.join(''), repairs: asRepairs(spans) };
}

/** The lines of the blocks that mending changed; all lines where it changed what the blocks are. */
export function repairsOf(before: Unmended, after: Unmended): Repair[] {
  if (before.blocks.length !== after.blocks.length) return after.lines ? asRepairs([[1, after.lines]]) : [];
  return asRepairs(after.blocks.filter(({ text }, at) => text !== before.blocks[at]?.text).map(({ lines }) => lines));
}

/** One repair for neighbouring lines. */
function asRepairs(spans: readonly Span[]): Repair[] {
  const joined: Span[] = [];
  for (const [first, last] of spans) {
    const open = joined.at(-1);
    if (open && first <= open[1] + 1) joined[joined.length - 1] = [open[0], last];
    else joined.push([first, last]);
  }
  return joined.map((lines) => ({ lines, steps: STEPS }));
}
