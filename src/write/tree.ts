import type { Blockquote, Heading, List, ListItem, Paragraph, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import type { Article, Labelled } from '../model.ts';
import { bodyText } from './body.ts';
import { phrasing, pieceOf, type Piece } from './phrasing.ts';

type Kind = 'heading' | 'caption' | 'item' | 'quote' | 'table' | 'code' | 'paragraph';
interface Part {
  readonly kind: Kind;
  readonly block: Labelled;
  readonly piece: Piece;
  readonly isText: boolean;
}
type Build = (run: readonly Part[], inside: (piece: Piece, block: Labelled) => PhrasingContent[]) => RootContent[];

/** Marks that text puts before its items, sub-headings and quotes, and that Markdown puts there itself. */
const BULLET = /^[•·▪►●◦‣∙*–—-]\s+/;
const NUMBER = /^(\d{1,3})[.)]\s+/;
const HASHES = /^#{1,6}\s+/;
const QUOTE_MARK = /^(?:>\s*)+/;
/** The title is the only heading of depth 1. */
const TOP = 2;

/** The body as mdast, neighbours of a kind put together. */
export function treeOf(article: Article, links: boolean): RootContent[] {
  const base = article.url?.value ?? null;
  const parts = article.body.filter((block) => bodyText(article, block) !== '').map((block) => partOf(article, block));
  return runsOf(parts).flatMap((run) => BUILD[run[0]?.kind ?? 'paragraph'](run, (piece, block) => phrasing(piece, block, links, base)));
}

function partOf(article: Article, block: Labelled): Part {
  const { role } = block.label;
  const kind = role === 'heading' || role === 'caption' ? role : block.shape;
  return { kind, block, piece: pieceOf(block, bodyText(article, block)), isText: article.page.form === 'text' };
}

function runsOf(parts: readonly Part[]): Part[][] {
  const runs: Part[][] = [];
  for (const part of parts) {
    const open = runs.at(-1);
    if (open?.[0]?.kind === part.kind) open.push(part);
    else runs.push([part]);
  }
  return runs;
}

/** A piece without the mark in front, unless there would be nothing left. */
function without(mark: RegExp, piece: Piece): Piece {
  const cut = mark.exec(piece.text)?.[0].length ?? 0;
  return cut < piece.text.length ? { text: piece.text.slice(cut), start: piece.start + cut } : piece;
}

const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

function depthOf({ block, isText }: Part): Heading['depth'] {
  const depth = isText ? TOP : Math.min(6, Math.max(TOP, block.level));
  return depth as Heading['depth'];
}

const BUILD: Readonly<Record<Kind, Build>> = {
  paragraph: (run, inside) => run.map(({ piece, block }) => paragraph(inside(piece, block))),
  heading: (run, inside) =>
    run.map((part) => {
      const piece = part.isText ? without(HASHES, part.piece) : part.piece;
      return { type: 'heading', depth: depthOf(part), children: inside(piece, part.block) };
    }),
  caption: (run, inside) => run.map(({ piece, block }) => paragraph([{ type: 'emphasis', children: inside(piece, block) }])),
  code: (run) => run.map(({ piece }) => ({ type: 'code', value: piece.text })),
  quote: (run, inside) => [quoteOf(run, inside)],
  table: (run, inside) => tablesOf(run, inside),
  item: (run, inside) => listsOf(run, inside),
};

function quoteOf(run: readonly Part[], inside: Parameters<Build>[1]): Blockquote {
  const children = run.map(({ piece, block, isText }) => paragraph(inside(isText ? without(QUOTE_MARK, piece) : piece, block)));
  return { type: 'blockquote', children };
}

/** Rows up to the next header row are one table. */
function tablesOf(run: readonly Part[], inside: Parameters<Build>[1]): Table[] {
  const tables: Table[] = [];
  for (const { block, piece } of run) {
    const cells = block.cells?.length ? block.cells.map((text) => [{ type: 'text', value: text } as const]) : [inside(piece, block)];
    const row: TableRow = { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) };
    const open = tables.at(-1);
    if (open && block.level !== 1) open.children.push(row);
    // Markdown has no table without a header; an empty one keeps the first row where it belongs.
    else tables.push({ type: 'table', children: block.level === 1 ? [row] : [emptyLike(row), row] });
  }
  return tables;
}

function emptyLike({ children }: TableRow): TableRow {
  return { type: 'tableRow', children: children.map(() => ({ type: 'tableCell', children: [] })) };
}

interface Item {
  readonly level: number;
  readonly number: number | null;
  readonly ordered: boolean;
  readonly node: ListItem;
}

function itemOf({ block, piece, isText }: Part, inside: Parameters<Build>[1]): Item {
  const number = isText ? NUMBER.exec(piece.text)?.[1] : undefined;
  const bare = number === undefined ? without(BULLET, piece) : without(NUMBER, piece);
  return {
    level: Math.max(1, block.level),
    number: number === undefined || bare === piece ? null : Number(number),
    ordered: (block.ordered ?? false) || (number !== undefined && bare !== piece),
    node: { type: 'listItem', spread: false, children: [paragraph(inside(bare, block))] },
  };
}

/** Lists nested by level. A level that skips one nests by one only, as nothing stands between. */
function listsOf(run: readonly Part[], inside: Parameters<Build>[1]): List[] {
  const roots: List[] = [];
  const open: { readonly level: number; readonly list: List }[] = [];
  for (const part of run) {
    const item = itemOf(part, inside);
    while ((open.at(-1)?.level ?? 0) > item.level) open.pop();
    const here = open.at(-1);
    if (here?.level === item.level && continues(here.list, item)) {
      here.list.children.push(item.node);
      continue;
    }
    if (here?.level === item.level) open.pop();
    const list: List = { type: 'list', ordered: item.ordered, start: item.number, spread: false, children: [item.node] };
    const parent = open.at(-1)?.list.children.at(-1);
    if (parent) parent.children.push(list);
    else roots.push(list);
    open.push({ level: item.level, list });
  }
  return roots;
}

/** Same kind of list, and the number, where one is printed, is the next. */
function continues(list: List, { ordered, number }: Item): boolean {
  return list.ordered === ordered && (number === null || number === (list.start ?? 1) + list.children.length);
}
