import type { Article, Labelled, Span } from '../model.ts';
import type { Role } from '../roles.ts';

export interface Removed {
  readonly lines: Span;
  readonly role: Role;
  readonly blocks: readonly Labelled[];
}

/** Where each line of the page went. Every line of every block is in exactly one of the three. */
export interface Places {
  readonly body: readonly Span[];
  readonly fields: ReadonlyMap<string, Span>;
  readonly removed: readonly Removed[];
}

/** Sorts the lines into body, the fields named in `known`, and the rest. */
export function placesOf(article: Article, known: ReadonlySet<string>): Places {
  const taken = new Lines(article);
  const { body } = article;
  for (const { lines } of body) taken.take(lines);
  const fields = new Map<string, Span>();
  for (const [name, span] of article.owned) {
    // A span without a value is no field's, and lines that are taken stay where they are.
    if (!known.has(name) || taken.touches(span)) continue;
    taken.take(span);
    fields.set(name, span);
  }
  return { body: runsOf(body), fields, removed: removedOf(article.blocks, taken) };
}

class Lines {
  private readonly isTaken: Uint8Array;

  constructor(article: Article) {
    const last = article.blocks.reduce((most, { lines }) => Math.max(most, lines[1]), article.lines);
    this.isTaken = new Uint8Array(last + 2);
  }
  take([first, last]: Span): void {
    this.isTaken.fill(1, first, last + 1);
  }
  touches([first, last]: Span): boolean {
    return this.isTaken.subarray(first, last + 1).includes(1);
  }
  /** The parts of a span that nobody has. */
  free(span: Span): Span[] {
    if (!this.touches(span)) return [span];
    const parts: Span[] = [];
    for (let line = span[0]; line <= span[1]; line++) {
      const before = parts.at(-1);
      if (this.isTaken[line]) continue;
      if (before && before[1] === line - 1) parts[parts.length - 1] = [before[0], line];
      else parts.push([line, line]);
    }
    return parts;
  }
}

/** Spans of blocks that follow each other with at most blank lines between. */
function runsOf(blocks: readonly Labelled[]): Span[] {
  const runs: Span[] = [];
  let next = -1;
  for (const { index, lines } of blocks) {
    const open = runs.at(-1);
    if (open && index === next) runs[runs.length - 1] = [open[0], lines[1]];
    else runs.push(lines);
    next = index + 1;
  }
  return runs;
}

function removedOf(blocks: readonly Labelled[], taken: Lines): Removed[] {
  const runs: { lines: Span; readonly role: Role; readonly blocks: Labelled[] }[] = [];
  for (const block of blocks) {
    for (const lines of taken.free(block.lines)) {
      const open = runs.at(-1);
      const { role } = block.label;
      if (open?.role === role && !taken.touches([open.lines[1] + 1, lines[0] - 1])) {
        open.lines = [open.lines[0], lines[1]];
        if (open.blocks.at(-1) !== block) open.blocks.push(block);
      } else runs.push({ lines, role, blocks: [block] });
    }
  }
  return runs;
}
