import { COLUMN, WHOLE_LINE } from '../features.ts';
import type { Measured } from '../model.ts';
import { endsWithCreditLabel } from '../languages/byline-labels.ts';
import { endsWithCredit } from '../text/agencies.ts';
import { folded } from '../text/folded.ts';
import { titleSums } from './model.ts';
import type { Place } from './roles.ts';
import { FINALISTS, finalRows } from './title-final.ts';
import type { Candidate } from './title-final.ts';
import { numberOf, sceneOf } from './title-scene.ts';
import type { Scene } from './title-scene.ts';
import { MAX_CHARS, MAX_WORDS, SIGNS } from './title-signs.ts';
import stored from './title-points.json' with { type: 'json' };

/** So many candidates from the top are weighed; pages of that many short lines before their article are none. */
const MOST = 1000;
/** A headline has at least so many words, where a line of fewer is as likely the topic above one. */
const HEADLINE_WORDS = 5;
/** A headline before a site's name has so many: fewer may be a section. */
const SITE_WORDS = 4;
/** Share of the page's blocks beyond which no title stands, unless the article starts as late. */
const REACH = 0.9;

const points = SIGNS.map(({ name }) => (stored.points as Readonly<Record<string, number>>)[name] ?? 0);

/** A line of little but a date is none: "19 FEB 2020 - 18:37 CET". */
const isDateLine = (block: Measured): boolean => numberOf(block, 'date') > 0 && numberOf(block, 'digits') > 0.2;

/** "« The story before", "The next »": of 998 such lines on labelled pages none was a headline. Quotation marks come in pairs. */
const isPager = (text: string): boolean => (/[»›→]$/u.test(text) && !/[«‹]/u.test(text)) || (/^[«‹←]/u.test(text) && !/[»›]/u.test(text));

/** A line that is a phrase of these and nothing more is no headline: of 14,000 on labelled pages three were. */
const PHRASES = ['promo', 'notice', 'paywall', 'more', 'updated', 'byline', 'caption', 'dateline', 'bio', 'source', 'tags', 'copyright'] as const; // prettier-ignore
const PHRASE_AT = PHRASES.map((kind) => COLUMN[`cue:${kind}`]);
const isPhrase = ({ features }: Measured): boolean => PHRASE_AT.some((column) => features[column] === WHOLE_LINE);

/** Whose a page is, behind the sign of its notice; longer names are sentences. */
const BEHIND_SIGN = /(?:©|\([cC]\))\s*(?:[Cc]opyright\s*)?(?:\p{Nd}{4}(?:\s*[-–]\s*\p{Nd}{4})?)?[\s,.]*(\S.*)$/u;
const NOTICE_CHARS = 300;
const OWNER_WORDS = 8;

/** Whether a line is the name behind the sign of the page's notice on rights: of 637 such lines on labelled pages one was the headline. */
function ownerOf(places: readonly Place[]): (block: Measured) => boolean {
  const names = places.flatMap(({ block: { text } }) => (text.includes('©') || /\([cC]\)/.test(text) ? [BEHIND_SIGN.exec(text.slice(0, NOTICE_CHARS))?.[1]] : [])); // prettier-ignore
  const known = names.flatMap((name) => (name === undefined ? [] : [`${folded(name)} `]));
  return (block) => {
    if (known.length === 0 || numberOf(block, 'words') > OWNER_WORDS) return false;
    const own = folded(block.text);
    return own.length > 3 && known.some((name) => name.startsWith(`${own} `));
  };
}

function mayBeTitle(block: Measured): boolean {
  if (numberOf(block, 'words') > MAX_WORDS || block.text.length > MAX_CHARS || isDateLine(block)) return false;
  if (isPhrase(block) || isPager(block.text) || endsWithCredit(block.text) || endsWithCreditLabel(block.text)) return false;
  return /[\p{L}\d]/u.test(block.text);
}

/** Indices of the blocks that may be the title: not too long, and not a date. */
export function candidatesIn(places: readonly Place[]): number[] {
  const start = places.findIndex(({ zone }) => zone !== 'before');
  const end = Math.max(40, places.length * REACH, start);
  const isOwner = ownerOf(places);
  return places.flatMap(({ block }, at) => (at <= end && mayBeTitle(block) && !isOwner(block) ? [at] : [])).slice(0, MOST);
}

/** Values of all signs for one candidate. */
export function signsOf(at: number, scene: Scene): number[] {
  const block = scene.places[at]?.block;
  return block ? SIGNS.map(({ of }) => of(at, block, scene)) : [];
}

const upTo = (k: number): number => SIGNS[k]?.upTo ?? 1;
const isDear = (k: number): boolean => SIGNS[k]?.dear === true;
/** The most that a sign can add. */
const ownMost = (k: number): number => ((points[k] ?? 0) > 0 ? (points[k] ?? 0) * upTo(k) : 0);
/** How much a sign moves a sum; those without a bound more than any other. */
const reach = (k: number): number => Math.abs(points[k] ?? 0) * Math.min(upTo(k), 1000);
/** What moves a sum most is asked first, and last what takes time. */
const ORDER = [...SIGNS.keys()].sort((a, b) => Number(isDear(a)) - Number(isDear(b)) || reach(b) - reach(a));
/** So many signs are asked of every line. */
const OPENING = 16;
const OPENERS = ORDER.slice(0, OPENING);
/** The most by which each sign of the order can add, where the last of several that exclude each other stands for all of them. */
const MOST_OF = ORDER.map((k) => {
  const group = SIGNS[k]?.oneOf;
  if (group === undefined) return ownMost(k);
  const together = ORDER.filter((other) => SIGNS[other]?.oneOf === group);
  return k === together.at(-1) ? Math.max(...together.map(ownMost)) : 0;
});
const MOST_LEFT = ORDER.map((_, first) => MOST_OF.slice(first).reduce((all, most) => all + most, 0));
/** Somewhat more than rounding does to a sum in another order. */
const ROUNDING = 1e-6;

const worth = (k: number, at: number, block: Measured, scene: Scene): number => (SIGNS[k]?.of(at, block, scene) ?? 0) * (points[k] ?? 0);

interface Opened {
  readonly at: number;
  readonly block: Measured;
  /** The sum of the signs that are asked first. */
  readonly opening: number;
}

/** The line's sum; -Infinity as soon as the signs that were not asked yet cannot lift it above so much. */
function sumAbove(most: number, { at, block, opening }: Opened, scene: Scene): number {
  let sum = opening;
  for (let place = OPENING; place < ORDER.length; place++) {
    if (sum + ROUNDING + (MOST_LEFT[place] ?? 0) <= most) return -Infinity;
    sum += worth(ORDER[place] ?? 0, at, block, scene);
  }
  return sum;
}

/** Indices of the lines with the highest sums, the best first. */
function likeliest(scene: Scene): number[] {
  const opened = candidatesIn(scene.places).map((at): Opened => {
    const block = (scene.places[at] as Place).block;
    return { at, block, opening: OPENERS.reduce((sum, k) => sum + worth(k, at, block, scene), 0) };
  });
  // The likeliest lines so far set the mark: most others cannot reach it.
  opened.sort((a, b) => b.opening - a.opening);
  const best: { readonly at: number; readonly sum: number }[] = [];
  for (const one of opened) {
    const sum = sumAbove(best[FINALISTS - 1]?.sum ?? -Infinity, one, scene);
    if (sum === -Infinity) continue;
    const behind = best.findIndex((other) => other.sum < sum || (other.sum === sum && other.at > one.at));
    best.splice(behind < 0 ? best.length : behind, 0, { at: one.at, sum });
    best.length = Math.min(best.length, FINALISTS);
  }
  return best.map(({ at }) => at);
}

/** A line with all its signs. */
function candidateOf(at: number, scene: Scene): Candidate {
  const signs = signsOf(at, scene);
  return { at, signs, sum: signs.reduce((sum, value, k) => sum + value * (points[k] ?? 0), 0) };
}

/** What choosing the title went through. */
export interface Choice {
  /** The title block's index, -1 where none is likely. */
  readonly title: number;
  /** Blocks that were weighed, the one of most points first. */
  readonly finalists: readonly number[];
  /** Their rows of TITLE_INPUTS, and what the trees say of each. */
  readonly table: Float32Array;
  readonly sums: Float64Array;
  readonly scene: Scene;
}

/** Chooses the title block. `declared`: titles that HTML declares; `rows`: of ROLE_INPUTS, the second pass's filled in. */
export function chooseTitle(places: readonly Place[], declared: readonly string[], rows: Float32Array): Choice {
  const scene = sceneOf(places, declared);
  const finalists = places.length === 0 ? [] : likeliest(scene).map((at) => candidateOf(at, scene));
  const known = new Map<number, Candidate | undefined>(finalists.map((one) => [one.at, one]));
  const candidateAt = (at: number): Candidate | undefined => {
    if (!known.has(at)) known.set(at, places[at] && mayBeTitle(places[at].block) ? candidateOf(at, scene) : undefined);
    return known.get(at);
  };
  const width = rows.length / places.length;
  const table = finalRows(finalists, candidateAt, (at) => rows.subarray(at * width, (at + 1) * width));
  const sums = titleSums(table);
  const blocks = finalists.map(({ at }) => at);
  return { title: titleOf(blocks, sums, stored.none, scene), finalists: blocks, table, sums, scene };
}

/** The title of finalists with these sums: the best above `none`, or the line that rather is the headline of those that say the same. */
export function titleOf(finalists: readonly number[], sums: ArrayLike<number>, none: number, scene: Scene): number {
  let best = -1;
  let most = none;
  finalists.forEach((at, k) => {
    if ((sums[k] ?? -Infinity) <= most) return;
    most = sums[k] ?? 0;
    best = at;
  });
  return best < 0 ? -1 : lastAbove(scene.places, upperOfTwo(best, scene));
}

/** A headline and the line below it that a page says twice, always together: the upper is the headline, if it is as long as one. */
function upperOfTwo(title: number, { texts, words, places }: Scene): number {
  const upper = texts[title - 1] ?? '';
  const block = places[title - 1]?.block;
  if (!block || (words[title - 1] ?? 0) < HEADLINE_WORDS || !mayBeTitle(block)) return title;
  const said = texts.flatMap((text, at) => (text === texts[title] ? [at] : []));
  return said.length > 1 && said.every((at) => texts[at - 1] === upper) ? title - 1 : title;
}

/**
 * A breadcrumb or the page's own title repeats the headline further up: of lines that say the same, the last one above the
 * article's first paragraph is the headline (so on all but 3 of 53 labelled pages with such lines).
 */
function lastAbove(places: readonly Place[], title: number): number {
  const printed = places[title]?.block.text ?? '';
  const text = folded(printed);
  if (text === '' || !places.some(({ zone }) => zone !== 'before')) return title;
  const isSame = (other: Measured): boolean => folded(other.text) === text || isWithSite(printed, other);
  return places.findLastIndex(({ block, zone }, at) => at === title || (at > title && zone === 'before' && isSame(block)));
}

/** Whether a line is the headline with the site's name behind it, as in the page's own title: "Bridge closed | The Harbour Post". */
export const isWithSite = (printed: string, headline: Measured): boolean =>
  numberOf(headline, 'words') >= SITE_WORDS && printed.startsWith(headline.text) && /^\s*[|–—·»-]+\s/u.test(printed.slice(headline.text.length)); // prettier-ignore
