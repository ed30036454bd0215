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
  /** Of the element. */
  readonly number: number;
}

interface OpenRow {
  readonly cells: OpenCell[];
  /** All its cells are <th>. */
  head: boolean;
}

interface OpenCell {
  /** Its blocks; `to` is -1 until it closes. */
  readonly from: number;
  to: number;
  /** Columns and rows that it reaches over. */
  readonly across: number;
  readonly down: number;
}

const CELL_MAX = 200;
const BLOCKS_MAX = 3;

/** The rows of a table of data, one block each, after what stood outside its cells; null for tables that lay out a page. */
export function tableRows(table: OpenTable, drafts: readonly Draft[]): Draft[] | null {
  if (table.layout || !isData(table, drafts)) return null;
  const rows: Draft[] = [];
  const columns = new Columns(table.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0));
  let next = table.first;
  table.rows.forEach((row, at) => {
    const from = row.cells[0]?.from ?? next;
    for (; next < from; next++) pushIf(rows, drafts[next]);
    const cells = row.cells.map(({ from, to }) => joined(drafts.slice(from, to < 0 ? from : to)));
    const texts = columns.place(row.cells, cells);
    pushIf(rows, rowOf(cells, texts, at === 0 && (row.head || table.head), table.number));
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

function rowOf(cells: readonly (Draft | null)[], texts: readonly string[], header: boolean, table: number): Draft | null {
  const row = joined(cells.filter((cell) => cell !== null));
  return row && { ...row, shape: 'table', level: header ? 1 : 0, gap: true, cells: texts, frame: { ...row.frame, table } };
}

/** Spans reach no further than this column, so that a few of them do not make a table without bounds. */
const SPANNED_MAX = 100;

/** Puts cells into columns, past those that a cell above reaches down into. */
class Columns {
  /** Rows that each column is still taken for. */
  private readonly taken: number[] = [];

  /** `most`: cells of the longest row, as spans of hundreds only mean "to the end". */
  constructor(private readonly most: number) {}

  place(open: readonly OpenCell[], drafts: readonly (Draft | null)[]): string[] {
    const texts: string[] = [];
    const passTaken = (): void => {
      for (let left = this.taken[texts.length] ?? 0; left > 0; left = this.taken[texts.length] ?? 0) {
        this.taken[texts.length] = left - 1;
        texts.push('');
      }
    };
    open.forEach(({ across, down }, at) => {
      passTaken();
      const width = Math.max(1, Math.min(across, Math.min(this.most, SPANNED_MAX) - texts.length));
      for (let column = 0; column < width; column++) {
        if (texts.length < SPANNED_MAX) this.taken[texts.length] = down - 1;
        texts.push(column === 0 ? (drafts[at]?.text ?? '') : '');
      }
    });
    passTaken();
    return texts;
  }
}
