import type { PhrasingContent } from 'mdast';
import type { Labelled } from '../model.ts';
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

/** The piece as text and, if wanted, links. */
export function phrasing({ text, start }: Piece, block: Labelled, links: boolean, base: string | null): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let done = 0;
  const inlines = links && !Number.isNaN(start) ? block.inlines : [];
  for (const { kind, from, to, href } of inlines) {
    const [first, last] = [from - start, Math.min(to - start, text.length)];
    const url = kind === 'link' ? targetOf(href, base) : null;
    if (url === null || first < done || last <= first) continue;
    if (first > done) nodes.push({ type: 'text', value: text.slice(done, first) });
    nodes.push({ type: 'link', url, children: [{ type: 'text', value: text.slice(first, last) }] });
    done = last;
  }
  if (done < text.length) nodes.push({ type: 'text', value: text.slice(done) });
  return nodes;
}

function targetOf(href: string | undefined, base: string | null): string | null {
  if (href === undefined) return null;
  // Browsers pass over white space around an address.
  const whole = resolved(href.trim(), base);
  return whole !== null && SAFE.test(whole) ? whole : null;
}
