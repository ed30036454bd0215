import { COLUMN, CUE_KINDS, FIRST_CUE } from '../features.ts';
import type { Mark, Measured } from '../model.ts';
import type { Role } from '../roles.ts';

/** What the role rules see of a block: itself, its place against the article, and what stands around it. */
export interface Place {
  readonly block: Measured;
  readonly content: number;
  readonly kept: boolean;
  /** 'before' the first kept running text, 'inside', or 'after' the last. */
  readonly zone: 'before' | 'inside' | 'after';
  /** Blocks to the nearest kept running text. */
  readonly distance: number;
  readonly previous: Measured | undefined;
  readonly next: Measured | undefined;
  /** The role of the heading-like cue under which the block stands: "Most popular", "Comments", and how far above it is. */
  readonly under: { readonly role: Role; readonly blocks: number } | null;
}

/** What labelling knows of a page before it decides roles. */
export interface Placed {
  readonly places: readonly Place[];
  /** Rows of the second pass. */
  readonly second: Float32Array;
  /** Index of the title block, -1 without one. */
  readonly title: number;
}

/** The votes for one role of a block, summed. */
export interface Votes {
  readonly role: Role;
  readonly points: number;
  readonly why: readonly string[];
}

export interface Vote {
  readonly role: Role;
  readonly points: number;
  readonly why: string;
}

interface Rule extends Vote {
  readonly when: (place: Place) => boolean;
}

type Column = keyof typeof COLUMN;
const of = (block: Measured | undefined, name: Column): number => block?.features[COLUMN[name]] ?? 0;
const cue = (block: Measured | undefined, kind: (typeof CUE_KINDS)[number]): number =>
  block?.features[FIRST_CUE + CUE_KINDS.indexOf(kind)] ?? 0;
const words = (place: Place): number => of(place.block, 'words');
const marked = (place: Place, mark: Mark): boolean => place.block.marks.has(mark);
const near = (place: Place): boolean => place.distance <= 8;
const running = (place: Place): boolean => words(place) >= 12 && of(place.block, 'sentences') > 0;

const DROPPED_CUES = ['navigation', 'related', 'copyright', 'social', 'tags', 'comment', 'promo', 'notice', 'bio'] as const;
/** Marks that speak for the role of their name, and how much. */
const MARKED = [
  ['menu', 'navigation', 3], ['head', 'navigation', 1], ['foot', 'navigation', 1], ['comments', 'comment', 3], ['related', 'related', 2.5],
  ['social', 'social', 2], ['tags', 'tags', 2.5], ['promo', 'promo', 2], ['notice', 'notice', 2], ['bio', 'bio', 2.5], ['copyright', 'copyright', 2],
  ['caption', 'caption', 2], ['byline', 'byline', 1.5], ['dateline', 'dateline', 1.5], ['aside', 'related', 1],
] as const satisfies readonly (readonly [Mark, Role, number])[]; // prettier-ignore

/** Every rule votes; the role with most points wins. `why` is shown to users. */
export const RULES: readonly Rule[] = [
  { role: 'body', points: 2, why: 'scored as text of the article', when: (p) => p.kept },
  { role: 'body', points: 2, why: 'running text', when: (p) => p.kept && running(p) },
  { role: 'heading', points: 2.5, why: 'a short line above running text, inside the article', when: (p) => p.kept && p.zone === 'inside' && words(p) <= 14 && !of(p.block, 'endsSentence') && of(p.block, 'startsUpper') > 0 && !of(p.block, 'item') && of(p.next, 'words') >= 15 && of(p.previous, 'words') >= 12 },
  { role: 'heading', points: 3, why: 'marked up as a heading', when: (p) => p.kept && p.block.shape === 'heading' },
  { role: 'caption', points: 4, why: 'has a caption or photo cue', when: (p) => cue(p.block, 'caption') > 0 && words(p) < 40 && (p.kept || near(p)) && cue(p.previous, 'source') < 2 && !(p.kept && running(p) && p.content > 0.8) },
  { role: 'byline', points: 5, why: 'starts like a byline', when: (p) => cue(p.block, 'byline') > 0 && words(p) <= 14 && near(p) && !of(p.block, 'endsSentence') },
  { role: 'dateline', points: 4.5, why: 'a date on a short line beside the article', when: (p) => of(p.block, 'date') > 0 && words(p) <= 10 && p.distance <= 6 && p.zone !== 'inside' && !p.under },
  { role: 'dateline', points: 5, why: 'little but a date', when: (p) => of(p.block, 'date') > 0 && words(p) <= 8 && of(p.block, 'digits') > 0.12 && p.distance <= 8 && p.zone === 'before' && !p.under },
  { role: 'dateline', points: 5, why: 'labels a date', when: (p) => cue(p.block, 'dateline') + cue(p.block, 'updated') > 0 && words(p) <= 14 && p.distance <= 10 && p.under?.role !== 'related' },
  { role: 'dateline', points: 8, why: 'a label for a date, alone on its line', when: (p) => cue(p.block, 'dateline') + cue(p.block, 'updated') >= 2 && of(p.block, 'endsColon') > 0 && words(p) <= 4 && p.distance <= 10 },
  { role: 'source', points: 7, why: 'names where the text was taken from', when: (p) => cue(p.block, 'source') > 0 && words(p) <= 10 && near(p) },
  { role: 'source', points: 10, why: 'stands after a source label', when: (p) => cue(p.previous, 'source') === 2 && of(p.previous, 'endsColon') > 0 && of(p.previous, 'words') <= 3 && words(p) <= 6 && near(p) },
  ...DROPPED_CUES.map((role) => ({ role, points: 5, why: `the whole line is a ${role} phrase`, when: (p: Place) => cue(p.block, role) === 2 })),
  ...DROPPED_CUES.map((role) => ({ role, points: 2.2, why: `has a ${role} phrase`, when: (p: Place) => cue(p.block, role) === 1 && (!p.kept || words(p) < 30) })),
  { role: 'copyright', points: 3, why: 'a notice on rights, not running text of the article', when: (p) => cue(p.block, 'copyright') > 0 && (!p.kept || p.content < 0.7 || p.zone === 'after') },
  { role: 'related', points: 5, why: 'ends with "more", as teasers do', when: (p) => cue(p.block, 'more') > 0 && (!p.kept || words(p) < 30) },
  { role: 'related', points: 5, why: 'followed by "more", as teasers are', when: (p) => cue(p.next, 'more') === 2 && of(p.next, 'words') <= 4 },
  { role: 'related', points: 2.5, why: 'stands under a heading of related stories', when: (p) => !p.kept && p.under?.role === 'related' && p.under.blocks <= 40 },
  { role: 'comment', points: 3.2, why: 'stands among the comments', when: (p) => !p.kept && p.under?.role === 'comment' },
  { role: 'promo', points: 1.5, why: 'stands under an advertisement', when: (p) => !p.kept && p.under?.role === 'promo' && p.under.blocks <= 3 },
  { role: 'bio', points: 2, why: 'stands under "about the author"', when: (p) => !p.kept && p.under?.role === 'bio' && p.under.blocks <= 4 },
  { role: 'tags', points: 2, why: 'stands under a tags label', when: (p) => !p.kept && p.under?.role === 'tags' && p.under.blocks <= 8 && words(p) <= 4 },
  { role: 'navigation', points: 1.5, why: 'a short line outside the article', when: (p) => !p.kept && words(p) <= 5 },
  { role: 'navigation', points: 1, why: 'stands before the article', when: (p) => !p.kept && p.zone === 'before' },
  { role: 'related', points: 1.2, why: 'a headline-like line outside the article', when: (p) => !p.kept && words(p) >= 5 },
  { role: 'other', points: 0.5, why: 'not part of the article', when: (p) => !p.kept },
  ...MARKED.map(([mark, role, points]) => ({ role, points, why: `marked up as ${mark}`, when: (p: Place) => marked(p, mark) && (!p.kept || mark === 'caption' || mark === 'byline' || mark === 'dateline') && (mark !== 'byline' || words(p) <= 14) && (mark !== 'dateline' || of(p.block, 'date') > 0) })),
]; // prettier-ignore

/** All votes for a block, summed by role, best first. */
export function votesFor(place: Place): Votes[] {
  const sums = new Map<Role, { role: Role; points: number; why: string[] }>();
  for (const rule of RULES) {
    if (!rule.when(place)) continue;
    const sum = sums.get(rule.role) ?? { role: rule.role, points: 0, why: [] };
    sum.points += rule.points;
    sum.why.push(rule.why);
    sums.set(rule.role, sum);
  }
  return [...sums.values()].sort((a, b) => b.points - a.points);
}

/** The role that a heading-like block opens for those under it, null where it opens none. */
export function opens(block: Measured): Role | null {
  if (of(block, 'words') > 8) return null;
  for (const role of ['related', 'comment', 'promo', 'bio', 'tags'] as const)
    if (cue(block, role) === 2 || (cue(block, role) === 1 && of(block, 'endsColon'))) return role;
  return null;
}
