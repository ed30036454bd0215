import { COLUMN, CUE_KINDS, FIRST_CUE } from '../features.ts';
import { isMisleading } from '../languages/source-labels.ts';
import type { Mark, Measured } from '../model.ts';
import { ROLES } from '../roles.ts';
import type { Role } from '../roles.ts';
import { isLoneAgency } from '../text/agencies.ts';

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

/** What the rules say of a page's blocks. */
export interface Votes {
  /** Points for each of ROLES, one row a block, row-major. */
  readonly points: Float64Array;
  /** The rules that hold for each block. */
  readonly rules: readonly (readonly Rule[])[];
}

interface Vote {
  readonly role: Role;
  readonly points: number;
  readonly why: string;
}

export interface Rule extends Vote {
  readonly when: (place: Place) => boolean;
}

const { date, digits, endsColon, endsSentence, item, sentences, startsUpper } = COLUMN;
/** A feature, by its column. */
const of = (block: Measured | undefined, column: number): number => (block === undefined ? 0 : (block.features[column] ?? 0));
const CUE = Object.fromEntries(CUE_KINDS.map((kind, at) => [kind, FIRST_CUE + at])) as Readonly<Record<(typeof CUE_KINDS)[number], number>>;
const wordsIn = (block: Measured | undefined): number => of(block, COLUMN.words);
const words = (place: Place): number => wordsIn(place.block);
const marked = (place: Place, mark: Mark): boolean => place.block.marks.has(mark);
const near = (place: Place): boolean => place.distance <= 8;
const running = (place: Place): boolean => words(place) >= 12 && of(place.block, sentences) > 0;

/** Networks by name, in scripts where the name is glued to the words around it too: "分享到微信", "שתפו בפייסבוק". */
const NETWORK =
  /(?<!\p{L})(?:facebook|twitter|whatsapp|telegram|linkedin|pinterest|instagram|vkontakte)(?!\p{L})|微信|微博|פייסבוק|טוויטר|וואטסאפ|فيسبوك|تويتر|واتساب|フェイスブック|ツイッター|페이스북|트위터|카카오톡|фейсбук|вконтакте|телеграм/iu;
/** Blocks from the article's text within which an agency alone on its line signs it. */
const BESIDE = 4;
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
  { role: 'heading', points: 2.5, why: 'a short line above running text, inside the article', when: (p) => p.kept && p.zone === 'inside' && words(p) <= 14 && !of(p.block, endsSentence) && of(p.block, startsUpper) > 0 && !of(p.block, item) && wordsIn(p.next) >= 15 && wordsIn(p.previous) >= 12 },
  { role: 'heading', points: 3, why: 'marked up as a heading', when: (p) => p.kept && p.block.shape === 'heading' },
  { role: 'caption', points: 4, why: 'has a caption or photo cue', when: (p) => of(p.block, CUE.caption) > 0 && words(p) < 40 && (p.kept || near(p)) && of(p.previous, CUE.source) < 2 && !(p.kept && running(p) && p.content > 0.8) },
  { role: 'byline', points: 5, why: 'starts like a byline', when: (p) => of(p.block, CUE.byline) > 0 && words(p) <= 14 && near(p) && !of(p.block, endsSentence) },
  { role: 'dateline', points: 4.5, why: 'a date on a short line beside the article', when: (p) => of(p.block, date) > 0 && words(p) <= 10 && p.distance <= 6 && p.zone !== 'inside' && !p.under },
  { role: 'dateline', points: 5, why: 'little but a date', when: (p) => of(p.block, date) > 0 && words(p) <= 8 && of(p.block, digits) > 0.12 && p.distance <= 8 && p.zone === 'before' && !p.under },
  { role: 'dateline', points: 5, why: 'labels a date', when: (p) => of(p.block, CUE.dateline) + of(p.block, CUE.updated) > 0 && words(p) <= 14 && p.distance <= 10 && p.under?.role !== 'related' },
  { role: 'dateline', points: 8, why: 'a label for a date, alone on its line', when: (p) => of(p.block, CUE.dateline) + of(p.block, CUE.updated) >= 2 && of(p.block, endsColon) > 0 && words(p) <= 4 && p.distance <= 10 },
  { role: 'source', points: 7, why: 'names where the text was taken from', when: (p) => of(p.block, CUE.source) > 0 && words(p) <= 10 && near(p) && !isMisleading(p.block.text) },
  { role: 'source', points: 7, why: 'an agency alone on its line', when: (p) => words(p) <= 8 && p.distance <= BESIDE && p.zone !== 'inside' && isLoneAgency(p.block.text) },
  { role: 'source', points: 10, why: 'stands after a source label', when: (p) => of(p.previous, CUE.source) === 2 && of(p.previous, endsColon) > 0 && wordsIn(p.previous) <= 3 && words(p) <= 6 && near(p) },
  ...DROPPED_CUES.map((role) => ({ role, points: 5, why: `the whole line is a ${role} phrase`, when: (p: Place) => of(p.block, CUE[role]) === 2 })),
  ...DROPPED_CUES.map((role) => ({ role, points: 2.2, why: `has a ${role} phrase`, when: (p: Place) => of(p.block, CUE[role]) === 1 && (!p.kept || words(p) < 30) })),
  { role: 'copyright', points: 3, why: 'a notice on rights, not running text of the article', when: (p) => of(p.block, CUE.copyright) > 0 && (!p.kept || p.content < 0.7 || p.zone === 'after') },
  { role: 'related', points: 5, why: 'ends with "more", as teasers do', when: (p) => of(p.block, CUE.more) > 0 && (!p.kept || words(p) < 30) },
  { role: 'related', points: 5, why: 'followed by "more", as teasers are', when: (p) => of(p.next, CUE.more) === 2 && wordsIn(p.next) <= 4 },
  { role: 'social', points: 4, why: 'a short line with the name of a network to share on', when: (p) => words(p) <= 5 && p.zone !== 'inside' && !of(p.block, endsSentence) && NETWORK.test(p.block.text) },
  { role: 'related', points: 5, why: 'a headline right under a heading of related stories', when: (p) => p.kept && p.under?.role === 'related' && p.under.blocks <= 4 && words(p) <= 14 && !of(p.block, endsSentence) && p.block.shape !== 'heading' },
  { role: 'related', points: 2.5, why: 'stands under a heading of related stories', when: (p) => !p.kept && p.under?.role === 'related' && p.under.blocks <= 40 },
  { role: 'comment', points: 3.2, why: 'stands among the comments', when: (p) => !p.kept && p.under?.role === 'comment' },
  { role: 'promo', points: 1.5, why: 'stands under an advertisement', when: (p) => !p.kept && p.under?.role === 'promo' && p.under.blocks <= 3 },
  { role: 'bio', points: 2, why: 'stands under "about the author"', when: (p) => !p.kept && p.under?.role === 'bio' && p.under.blocks <= 4 },
  { role: 'tags', points: 2, why: 'stands under a tags label', when: (p) => !p.kept && p.under?.role === 'tags' && p.under.blocks <= 8 && words(p) <= 4 },
  { role: 'navigation', points: 1.5, why: 'a short line outside the article', when: (p) => !p.kept && words(p) <= 5 },
  { role: 'navigation', points: 1, why: 'stands before the article', when: (p) => !p.kept && p.zone === 'before' },
  { role: 'related', points: 1.2, why: 'a headline-like line outside the article', when: (p) => !p.kept && words(p) >= 5 },
  { role: 'other', points: 0.5, why: 'not part of the article', when: (p) => !p.kept },
  ...MARKED.map(([mark, role, points]) => ({ role, points, why: `marked up as ${mark}`, when: (p: Place) => marked(p, mark) && (!p.kept || mark === 'caption' || mark === 'byline' || mark === 'dateline') && (mark !== 'byline' || words(p) <= 14) && (mark !== 'dateline' || of(p.block, date) > 0) })),
]; // prettier-ignore

const AT = new Map<Role, number>(ROLES.map(({ role }, at) => [role, at]));
/** Index in ROLES of each rule's role. */
const ROLE_OF_RULE = Int8Array.from(RULES, ({ role }) => AT.get(role) ?? -1);

/** All votes for a page's blocks. */
export function votesFor(places: readonly Place[]): Votes {
  const points = new Float64Array(places.length * ROLES.length);
  const rules = places.map((place, at) => {
    const held = RULES.filter((rule, k) => {
      if (!rule.when(place)) return false;
      const cell = at * ROLES.length + (ROLE_OF_RULE[k] ?? 0);
      points[cell] = (points[cell] ?? 0) + rule.points;
      return true;
    });
    return held;
  });
  return { points, rules };
}

const FRONT_CUES = [CUE.byline, CUE.dateline, CUE.updated] as const;
/** Words of a standfirst, and how far below it the date or the author stands. */
const STANDFIRST_WORDS = 10;
const FRONT_REACH = 3;
export const STANDFIRST = 'stands between the headline and its date or author';

/** A line of some words right under the headline, above the article's date or author (on all of 59 labelled pages but one). */
export function isStandfirst(places: readonly Place[], title: number, at: number): boolean {
  const block = places[at]?.block;
  if (title < 0 || at !== title + 1 || wordsIn(block) < STANDFIRST_WORDS || of(block, date) > 0) return false;
  if (DROPPED_CUES.some((role) => of(block, CUE[role]) > 0) || FRONT_CUES.some((cue) => of(block, cue) > 0)) return false;
  return places.slice(at + 1, at + 1 + FRONT_REACH).some(({ block: below }) => wordsIn(below) <= STANDFIRST_WORDS && (of(below, date) > 0 || FRONT_CUES.some((cue) => of(below, cue) > 0))); // prettier-ignore
}

/** The role that a heading-like block opens for those under it, null where it opens none. */
export function opens(block: Measured): Role | null {
  if (wordsIn(block) > 8) return null;
  for (const role of ['related', 'comment', 'promo', 'bio', 'tags'] as const)
    if (of(block, CUE[role]) === 2 || (of(block, CUE[role]) === 1 && of(block, endsColon))) return role;
  return null;
}
