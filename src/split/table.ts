import type { Frame, Inline, Shape } from '../model.ts';
import type { Draft } from './dom.ts';

export interface OpenTable {
  /** Blocks from here on are the table's. */
  readonly first: number;
  readonly rows: OpenRow[];
  /** Holds page furniture, not data. */
  layout: boolean;
  /** Began with <thead>. */
  head: boolean;
  /** Has <thead> or a <th>. */
  headed: boolean;
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
/** Of a cell with a list or code in it. */
const LIST_CELL_MAX = 600;
const LIST_BLOCKS_MAX = 24;
const CELL_SHAPES: ReadonlySet<Shape> = new Set<Shape>(['paragraph', 'caption']);
const LIST_CELL_SHAPES: ReadonlySet<Shape> = new Set<Shape>([...CELL_SHAPES, 'item', 'code']);

/** The rows of a table of data, one block each, after what stood outside its cells; null for tables that lay out a page. */
export function tableRows(table: OpenTable, drafts: readonly Draft[]): Draft[] | null {
  if (table.layout || !isData(table, drafts)) return null;
  const rows: Draft[] = [];
  const columns = new Columns(table.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0));
  let next = table.first;
  table.rows.forEach((row, at) => {
    const from = row.cells[0]?.from ?? next;
    for (; next < from; next++) pushIf(rows, drafts[next]);
    const cells = row.cells.map(({ from, to }) => cellOf(drafts.slice(from, to < 0 ? from : to)));
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
  return table.rows.every(({ cells }) => cells.every(({ from, to }) => isCell(drafts, from, to, table.headed)));
}

/** Whether a cell holds what one of a table of data may: with a header also lists and code. */
function isCell(drafts: readonly Draft[], from: number, to: number, headed: boolean): boolean {
  if (to - from > LIST_BLOCKS_MAX) return false;
  const parts = drafts.slice(from, Math.max(from, to));
  const listed = headed && parts.some(isListed);
  if (parts.length > (listed ? LIST_BLOCKS_MAX : BLOCKS_MAX)) return false;
  const shapes = listed ? LIST_CELL_SHAPES : CELL_SHAPES;
  const size = parts.reduce((sum, { text }) => sum + text.length, 0);
  return parts.every(({ shape }) => shapes.has(shape)) && size <= (listed ? LIST_CELL_MAX : CELL_MAX);
}

const isTerm = ({ dom }: Draft): boolean => dom?.tag === 'dt';
const isListed = (draft: Draft): boolean => draft.shape === 'item' || draft.shape === 'code' || isTerm(draft);

const ENDS_IN_SIGN = /[.,:;!?…。，：；！？、]$/;

/** What stands between two blocks of a cell. */
function jointOf(before: Draft, after: Draft): string {
  if (ENDS_IN_SIGN.test(before.text)) return ' ';
  const isItem = after.shape === 'item';
  const inList = before.frame?.item !== undefined;
  if ((isTerm(before) && !isTerm(after)) || (isItem && !inList)) return ': ';
  const leavesList = inList && after.frame?.item !== before.frame?.item;
  return isItem || leavesList || isTerm(after) ? '; ' : ' ';
}

/** A cell's blocks made one: the items of a list side by side, code in one line. */
function cellOf(parts: readonly Draft[]): Draft | null {
  return joined(parts.map(inLine), jointOf);
}

/** Code with its lines one behind the other. */
function inLine(draft: Draft): Draft {
  if (draft.shape !== 'code') return draft;
  const text = draft.text.replace(/\s+/g, ' ').trim();
  return { ...draft, text, linkChars: Math.min(draft.linkChars, text.length), inlines: [{ kind: 'code', from: 0, to: text.length }] };
}

/** Blocks made one. */
function joined(parts: readonly Draft[], jointOf: (before: Draft, after: Draft) => string): Draft | null {
  const [first, ...rest] = parts;
  if (!first || rest.length === 0) return first ?? null;
  let text = '';
  let linkChars = 0;
  const inlines: Inline[] = [];
  parts.forEach((part, at) => {
    const before = parts[at - 1];
    if (before) text += jointOf(before, part);
    const shift = text.length;
    text += part.text;
    linkChars += part.linkChars;
    for (const inline of part.inlines) inlines.push({ ...inline, from: inline.from + shift, to: inline.to + shift });
  });
  return { ...first, text, linkChars, inlines };
}

function rowOf(cells: readonly (Draft | null)[], texts: readonly string[], header: boolean, table: number): Draft | null {
  const row = joined(
    cells.filter((cell) => cell !== null),
    () => ' ',
  );
  if (!row) return null;
  const { text, linkChars, marks, inlines, dom, frame } = row;
  const level = header ? 1 : 0;
  return { text, shape: 'table', level, gap: true, linkChars, marks, inlines, cells: texts, frame: rowFrame(frame, table), dom };
}

/** What the row's first block says of what stands around the table. */
function rowFrame({ quotes, quoted, item }: Frame = {}, table: number): Frame {
  // Elements are numbered in order: a higher number is an item inside the table.
  return {
    ...(quotes !== undefined && { quotes }),
    ...(quoted !== undefined && { quoted }),
    ...(item !== undefined && item < table && { item }),
    table,
  };
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
