import type { Inline } from '../model.ts';

/** Classes of words for those who listen to the page, which nobody sees. */
const UNSEEN = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|assistive-text|a11y-hidden)(?=\s|$)/i;
/** Longer stretches are kept: who knows where they should have ended. */
const UNSEEN_MAX = 160;
const WORDY = /[\p{L}\p{N}]/u;
const OPEN_END = /[\s([{«“]$/;
const CLOSING = /^\s?[.,:;!?…)\]}»”]/;

export const isForListeners = (classes: string): boolean => classes !== '' && UNSEEN.test(classes);

/** A stretch of a block for those who listen. */
export interface Unseen {
  /** From the end of the text before it, white space between included. */
  readonly from: number;
  readonly to: number;
  /** White space stands before its element, or at the end in it. */
  readonly before: boolean;
  readonly after: boolean;
}

export interface Seen {
  readonly text: string;
  readonly linkChars: number;
  readonly inlines: readonly Inline[];
}

/**
 * The block as those see it who read. A block without other words stays as it is, and so do words that name what stands
 * beside them (`isLabelled`: of a byline, a date, tags), unless the same words follow or go before.
 */
export function withoutUnseen(seen: Seen, unseen: readonly Unseen[], isLabelled: boolean): Seen {
  const { text } = seen;
  const cuts = unseen.filter((one) => one.to - one.from <= UNSEEN_MAX && (!isLabelled || isTwice(text, one)));
  if (cuts.length === 0) return seen;
  const kept = keptOf(text, cuts);
  if (!WORDY.test(kept.text)) return seen;
  const inlines = seen.inlines.map((inline) => movedTo(kept, inline)).filter(({ from, to }) => from < to);
  const linkChars = inlines.reduce((sum, { kind, from, to }) => (kind === 'link' ? sum + to - from : sum), 0);
  return { text: kept.text, linkChars: Math.min(linkChars, kept.text.length), inlines };
}

function isTwice(text: string, { from, to }: Unseen): boolean {
  const words = text.slice(from, to).trim();
  const [before, after] = [text.slice(0, from).trimEnd(), text.slice(to).trimStart()];
  return (
    (after.startsWith(words) && !WORDY.test(after.charAt(words.length))) ||
    (before.endsWith(words) && !WORDY.test(before.charAt(before.length - words.length - 1)))
  );
}

/** A part of the text that stays: where it was, where it is, how long. */
interface Part {
  readonly from: number;
  readonly at: number;
  readonly size: number;
}

interface Kept {
  readonly text: string;
  readonly parts: readonly Part[];
}

function keptOf(text: string, cuts: readonly Unseen[]): Kept {
  const parts: Part[] = [];
  let kept = '';
  const keep = (from: number, to: number): void => {
    if (to <= from) return;
    parts.push({ from, at: kept.length, size: to - from });
    kept += text.slice(from, to);
  };
  let next = 0;
  cuts.forEach((cut, at) => {
    keep(next, cut.from);
    const end = cuts[at + 1]?.from ?? text.length;
    const right = text.slice(cut.to, Math.min(cut.to + 2, end));
    const isApart = kept !== '' && !OPEN_END.test(kept.slice(-1));
    const closes = CLOSING.test(right);
    next = cut.to + (right.startsWith(' ') && (!isApart || (cut.after && closes)) ? 1 : 0);
    if (isApart && cut.before && !right.startsWith(' ') && !closes) kept += ' ';
  });
  keep(next, text.length);
  return { text: kept.trimEnd(), parts };
}

/** The stretch where it is now, without white space at its ends. */
function movedTo({ text, parts }: Kept, inline: Inline): Inline {
  const first = parts.find(({ from, size }) => from + size > inline.from);
  const last = parts.findLast(({ from }) => from < inline.to);
  if (!first || !last) return { ...inline, from: 0, to: 0 };
  const from = first.at + Math.max(0, inline.from - first.from);
  const to = last.at + Math.min(inline.to - last.from, last.size);
  return { ...inline, from: text[from] === ' ' ? from + 1 : from, to: text[to - 1] === ' ' ? to - 1 : Math.min(to, text.length) };
}
