import type { Inline } from '../model.ts';
import type { Draft } from './dom.ts';

export interface OpenTable {
  /** Blocks from here on are the table's. */
  readonly first: number;
  readonly rows: OpenRow[];
  /** Holds page furniture, not data. */
  layout: boolean;
  /** Began with <thead>. */
  head: boolean;
}

interface OpenRow {
  readonly cells: { from: number; to: number }[];
  /** All its cells are <th>. */
  head: boolean;
}

const CELL_MAX = 200;
const BLOCKS_MAX = 3;

/** The rows of a table of data, one block each, after what stood outside its cells; null for tables that lay out a page. */
export function tableRows(table: OpenTable, drafts: readonly Draft[]): Draft[] | null {
  if (table.layout || !isData(table, drafts)) return null;
  const rows: Draft[] = [];
  let next = table.first;
  table.rows.forEach((row, at) => {
    const from = row.cells[0]?.from ?? next;
    for (; next < from; next++) pushIf(rows, drafts[next]);
    const cells = row.cells.map(({ from, to }) => joined(drafts.slice(from, to < 0 ? from : to)));
    pushIf(rows, rowOf(cells, at === 0 && (row.head || table.head)));
    next = Math.max(next, row.cells.at(-1)?.to ?? next);
  });
  for (; next < drafts.length; next++) pushIf(rows, drafts[next]);
  return rows;
}

function pushIf(rows: Draft[], draft: Draft | null | undefined): void {
  if (draft) rows.push(draft);
}

function isData(table: OpenTable, drafts: readonly Draft[]): boolean {
  const wide = table.rows.filter(({ cells }) => cells.length >= 2);
  if (wide.length < 2 || wide.length * 2 < table.rows.length) return false;
  return table.rows.every(({ cells }) => cells.every(({ from, to }) => isShort(drafts, from, to)));
}

function isShort(drafts: readonly Draft[], from: number, to: number): boolean {
  if (to - from > BLOCKS_MAX) return false;
  let size = 0;
  for (let at = from; at < to; at++) {
    const draft = drafts[at];
    if (draft && draft.shape !== 'paragraph' && draft.shape !== 'caption') return false;
    size += draft?.text.length ?? 0;
  }
  return size <= CELL_MAX;
}

/** Blocks made one, a space between. */
function joined(parts: readonly Draft[]): Draft | null {
  const [first, ...rest] = parts;
  if (!first || rest.length === 0) return first ?? null;
  let text = '';
  let linkChars = 0;
  const inlines: Inline[] = [];
  for (const part of parts) {
    const shift = text === '' ? 0 : text.length + 1;
    text += text === '' ? part.text : ` ${part.text}`;
    linkChars += part.linkChars;
    for (const inline of part.inlines) inlines.push({ ...inline, from: inline.from + shift, to: inline.to + shift });
  }
  return { ...first, text, linkChars, inlines };
}

function rowOf(cells: readonly (Draft | null)[], header: boolean): Draft | null {
  const row = joined(cells.filter((cell) => cell !== null));
  return row && { ...row, shape: 'table', level: header ? 1 : 0, gap: true, cells: cells.map((cell) => cell?.text ?? '') };
}
