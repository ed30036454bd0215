import type { InlineCode, PhrasingContent, Text } from 'mdast';
import type { Inline, Labelled } from '../model.ts';
import { resolved } from '../text/address.ts';

/** A stretch of a block's text; `start` is its offset in the block, NaN if it does not stand there. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Targets that are safe to follow. */
const SAFE = /^(?:https?|mailto):/i;

export function pieceOf(block: Labelled, text: string): Piece {
  const start = block.text.indexOf(text);
  return { text, start: start < 0 ? NaN : start };
}

/** A stretch of a piece: offsets into its text. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The piece as text, code and, if wanted, links. */
export function phrasing(piece: Piece, block: Labelled, links: boolean, base: string | null): PhrasingContent[] {
  const { text } = piece;
  const codes = codesIn(piece, block);
  const nodes: PhrasingContent[] = [];
  let done = 0;
  for (const { from, to, url } of links ? linksIn(piece, block, base) : []) {
    if (from < done) continue;
    nodes.push(...wordsOf(text, { from: done, to: from }, codes));
    nodes.push({ type: 'link', url, children: wordsOf(text, { from, to }, codes) });
    done = to;
  }
  return [...nodes, ...wordsOf(text, { from: done, to: text.length }, codes)];
}

/** The inlines of a kind that stand in a piece. */
function inlinesIn(
  { text, start }: Piece,
  { inlines }: Labelled,
  wanted: Inline['kind'],
): (Stretch & { readonly href: string | undefined })[] {
  if (Number.isNaN(start)) return [];
  const within = inlines.filter(({ kind }) => kind === wanted);
  const placed = within.map(({ from, to, href }) => ({ from: Math.max(0, from - start), to: Math.min(to - start, text.length), href }));
  return placed.filter(({ from, to }) => from < to);
}

function linksIn(piece: Piece, block: Labelled, base: string | null): (Stretch & { readonly url: string })[] {
  return inlinesIn(piece, block, 'link').flatMap(({ from, to, href }) => {
    const url = targetOf(href, base);
    return url === null ? [] : [{ from, to, url }];
  });
}

/** Stretches of code in order, those that touch made one: Markdown cannot tell two apart without a sign between. */
function codesIn(piece: Piece, block: Labelled): Stretch[] {
  const codes: { from: number; to: number }[] = [];
  for (const { from, to } of inlinesIn(piece, block, 'code').sort((a, b) => a.from - b.from)) {
    const last = codes.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else codes.push({ from, to });
  }
  return codes;
}

function wordsOf(text: string, { from, to }: Stretch, codes: readonly Stretch[]): (Text | InlineCode)[] {
  const nodes: (Text | InlineCode)[] = [];
  let done = from;
  const write = (type: 'text' | 'inlineCode', end: number): void => {
    if (end > done) nodes.push({ type, value: text.slice(done, end) });
    done = Math.max(done, end);
  };
  for (const code of codes) {
    if (code.to <= from || code.from >= to) continue;
    write('text', code.from);
    write('inlineCode', Math.min(code.to, to));
  }
  write('text', to);
  return nodes;
}

function targetOf(href: string | undefined, base: string | null): string | null {
  if (href === undefined) return null;
  // Browsers pass over white space around an address.
  const whole = resolved(href.trim(), base);
  return whole !== null && SAFE.test(whole) ? whole : null;
}
