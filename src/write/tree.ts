import type { BlockContent, Code, Heading, List, ListItem, Paragraph, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import type { Article, Labelled } from '../model.ts';
import { bodyText } from './body.ts';
import { phrasing, pieceOf, type Piece } from './phrasing.ts';

type Kind = 'heading' | 'caption' | 'item' | 'quote' | 'table' | 'code' | 'paragraph';
interface Part {
  readonly kind: Kind;
  readonly block: Labelled;
  readonly piece: Piece;
  readonly isText: boolean;
  /** Of the last heading in the markup before it. */
  readonly under: number;
}
type Inside = (piece: Piece, block: Labelled) => PhrasingContent[];
type Build = (run: readonly Part[], inside: Inside, depth: number) => BlockContent[];

/** Marks that text puts before its items, sub-headings and quotes, and that Markdown puts there itself. */
const BULLET = /^[•·▪►●◦‣∙*–—-]\s+/;
const NUMBER = /^(\d{1,3})[.)]\s+/;
const HASHES = /^#{1,6}\s+/;
const QUOTE_MARK = /^(?:>\s*)+/;
/** The title is the only heading of depth 1. */
const TOP = 2;
/** Quotes in quotes beyond so many are as those around them. */
const QUOTES_MAX = 16;

/** The body as mdast, neighbours of a kind put together. */
export function treeOf(article: Article, links: boolean): RootContent[] {
  const base = article.url?.value ?? null;
  let under = 0;
  const parts = article.body.flatMap((block) => {
    if (bodyText(article, block) === '') return [];
    const part = partOf(article, block, under);
    if (part.kind === 'heading' && block.shape === 'heading') under = block.level;
    return [part];
  });
  return nodesOf(parts, (piece, block) => phrasing(piece, block, links, base), 0);
}

/** Parts that stand in so many quotes already. */
function nodesOf(parts: readonly Part[], inside: Inside, depth: number): BlockContent[] {
  return runsOf(parts, depth).flatMap(({ kind, parts: run }) => BUILD[kind](run, inside, depth));
}

function partOf(article: Article, block: Labelled, under: number): Part {
  const { role } = block.label;
  const isText = article.page.form === 'text';
  // Rows and code keep their form whatever they say, and so do parts of a list's item.
  const isItem = !isText && role === 'heading' && block.shape !== 'heading' && block.frame?.item !== undefined;
  const isFixed = block.shape === 'table' || block.shape === 'code' || isItem;
  const kind = !isFixed && (role === 'heading' || role === 'caption') ? role : block.shape;
  return { kind, block, piece: pieceOf(block, bodyText(article, block)), isText, under };
}

interface Run {
  readonly kind: Kind;
  /** Number of the element that is the quote, where known. */
  readonly quote: number | undefined;
  readonly parts: Part[];
  /** Open list items, which later parts may go on with: level by number. */
  readonly items: Map<number, number>;
}

/** Neighbours of a kind; what goes on with an item stays with it, unless it is a heading. */
function runsOf(parts: readonly Part[], depth: number): Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    const kind = kindIn(part, depth);
    const { item, quoted } = part.block.frame ?? {};
    const quote = kind === 'quote' ? quoted?.[depth] : undefined;
    let run = runs.at(-1);
    if (!run || !((run.kind === kind && run.quote === quote) || (part.kind !== 'heading' && item !== undefined && run.items.has(item)))) {
      run = { kind, quote, parts: [], items: new Map() };
      runs.push(run);
    }
    run.parts.push(part);
    if (kind === 'item') openItem(run.items, part.block);
  }
  return runs;
}

/** An item ends those of its level and deeper ones. */
function openItem(items: Map<number, number>, { level, frame }: Labelled): void {
  for (const [item, other] of items) if (other >= level) items.delete(item);
  if (frame?.item !== undefined) items.set(frame.item, level);
}

/** What a part is to those who have opened so many quotes: all that stands in a further one is that quote's. */
function kindIn({ kind, block }: Part, depth: number): Kind {
  const quotes = block.frame?.quotes ?? (kind === 'quote' ? block.level : 0);
  if (Math.min(quotes, QUOTES_MAX) > depth) return 'quote';
  return kind === 'quote' ? 'paragraph' : kind;
}

/** A piece without the mark in front, unless there would be nothing left. */
function without(mark: RegExp, piece: Piece): Piece {
  const cut = mark.exec(piece.text)?.[0].length ?? 0;
  return cut < piece.text.length ? { text: piece.text.slice(cut), start: piece.start + cut } : piece;
}

const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/** A heading that the markup does not call one opens no section of the level of those that it calls so. */
function depthOf({ block, isText, under }: Part): Heading['depth'] {
  const level = block.shape === 'heading' ? block.level : under + 1;
  const depth = isText ? TOP : Math.min(6, Math.max(TOP, level));
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
  code: codesOf,
  quote: (run, inside, depth) => [{ type: 'blockquote', children: nodesOf(run.map(withoutQuoteMark), inside, depth + 1) }],
  table: (run, inside) => tablesOf(run, inside),
  item: listsOf,
};

/** Blocks of one <pre> are one piece of code again, its first line with its indent. */
function codesOf(run: readonly Part[]): Code[] {
  const codes: Code[] = [];
  run.forEach(({ piece, block }, at) => {
    const { lead = '', language = null } = block.frame ?? {};
    const open = lead.startsWith('\n') && run[at - 1]?.block.index === block.index - 1 ? codes.at(-1) : undefined;
    if (open) open.value += lead + piece.text;
    else codes.push({ type: 'code', lang: language, value: lead.replace(/^\n+/, '') + piece.text });
  });
  return codes;
}

function withoutQuoteMark(part: Part): Part {
  return part.isText ? { ...part, piece: without(QUOTE_MARK, part.piece) } : part;
}

/** Rows of one table element; else rows up to the next header row. */
function tablesOf(run: readonly Part[], inside: Inside): Table[] {
  const tables: Table[] = [];
  let last: Labelled | undefined;
  for (const { block, piece } of run) {
    const cells = block.cells?.length ? piecesOf(block.cells) : [piece];
    const row: TableRow = { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: inside(cell, block) })) };
    const open = last?.frame?.table === block.frame?.table ? tables.at(-1) : undefined;
    last = block;
    if (open && block.level !== 1) open.children.push(row);
    // Markdown has no table without a header; an empty one keeps the first row where it belongs.
    else tables.push({ type: 'table', children: block.level === 1 ? [row] : [emptyLike(row), row] });
  }
  return tables;
}

/** Cells as stretches of their row's text, in which a space stands between those that hold any. */
function piecesOf(cells: readonly string[]): Piece[] {
  let start = 0;
  return cells.map((text) => {
    const piece = { text, start };
    if (text !== '') start += text.length + 1;
    return piece;
  });
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

function itemOf({ block, piece, isText }: Part, inside: Inside): Item {
  const number = isText ? NUMBER.exec(piece.text)?.[1] : undefined;
  const bare = number === undefined ? without(BULLET, piece) : without(NUMBER, piece);
  const printed = number === undefined || bare === piece ? null : Number(number);
  return {
    level: Math.max(1, block.level),
    number: printed ?? block.frame?.number ?? null,
    ordered: (block.ordered ?? false) || (number !== undefined && bare !== piece),
    node: { type: 'listItem', spread: false, children: [paragraph(inside(bare, block))] },
  };
}

/** Number of the list item that a part belongs to; NaN for none. */
const numberOf = ({ block }: Part): number => block.frame?.item ?? NaN;

/** Each item's first part alone; parts that go on with the same item together. */
function unitsOf(run: readonly Part[], depth: number): [Part, ...Part[]][] {
  const units: [Part, ...Part[]][] = [];
  for (const part of run) {
    const open = units.at(-1);
    const goesOn = open && [open[0], part].every((one) => kindIn(one, depth) !== 'item') && numberOf(open[0]) === numberOf(part);
    if (goesOn) open.push(part);
    else units.push([part]);
  }
  return units;
}

/** Lists nested by level. A level that skips one nests by one only, as nothing stands between. */
function listsOf(run: readonly Part[], inside: Inside, depth: number): List[] {
  const roots: List[] = [];
  const open: { readonly level: number; readonly list: List }[] = [];
  const items = new Map<number, Item>();
  for (const parts of unitsOf(run, depth)) {
    const [first] = parts;
    const begun = kindIn(first, depth) === 'item' ? undefined : items.get(numberOf(first));
    if (begun) {
      while ((open.at(-1)?.level ?? 0) > begun.level) open.pop();
      begun.node.children.push(...nodesOf(parts, inside, depth));
      begun.node.spread = true;
      continue;
    }
    const item = itemOf(first, inside);
    if (first.block.frame?.item !== undefined) items.set(first.block.frame.item, item);
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
