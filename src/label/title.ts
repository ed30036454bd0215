import { COLUMN, WHOLE_LINE } from '../features.ts';
import type { Measured } from '../model.ts';
import { endsWithCreditLabel } from '../languages/byline-labels.ts';
import { endsWithCredit } from '../text/agencies.ts';
import { folded } from '../text/folded.ts';
import { titleSums } from './model.ts';
import type { Scored } from './model.ts';
import type { Place } from './roles.ts';
import { FINALISTS, TITLE_INPUTS, finalRows } from './title-final.ts';
import type { Candidate } from './title-final.ts';
import { numberOf, sceneOf } from './title-scene.ts';
import type { Scene } from './title-scene.ts';
import { MAX_CHARS, MAX_WORDS, SIGNS } from './title-signs.ts';
import stored from './title-bar.json' with { type: 'json' };

/** A headline has at least so many words, where a line of fewer is as likely the topic above one. */
const HEADLINE_WORDS = 5;
/** A headline before a site's name has so many: fewer may be a section. */
const SITE_WORDS = 4;
/** So many of the likeliest lines are looked at for finalists. */
const LOOKED_AT = 40;
/** Share of the page's blocks beyond which no title stands, unless the article starts as late. */
const REACH = 0.9;

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

/** Tells by index whether a block may be the title: not too long, no date, no phrase, not behind the article. */
export function candidacyIn(places: readonly Place[]): (at: number) => boolean {
  const start = places.findIndex(({ zone }) => zone !== 'before');
  const end = Math.max(40, places.length * REACH, start);
  const isOwner = ownerOf(places);
  return (at) => {
    const block = places[at]?.block;
    return block !== undefined && at <= end && mayBeTitle(block) && !isOwner(block);
  };
}

/** Indices of the `most` highest numbers, the highest first; of equal ones the first. One pass. */
function highest(numbers: Float32Array, most: number): number[] {
  const found: number[] = [];
  numbers.forEach((number, at) => {
    if (found.length === most && number <= (numbers[found[most - 1] ?? -1] ?? -Infinity)) return;
    const behind = found.findIndex((other) => (numbers[other] ?? 0) < number);
    found.splice(behind < 0 ? found.length : behind, 0, at);
    found.length = Math.min(found.length, most);
  });
  return found;
}

/** Values of all signs for one candidate. */
function signsOf(at: number, scene: Scene): number[] {
  const block = scene.places[at]?.block;
  return block ? SIGNS.map(({ of }) => of(at, block, scene)) : [];
}

/** The lines among which trees choose the title. */
export interface Contest {
  /** Their indices, the likeliest by the networks first. */
  readonly finalists: readonly number[];
  /** Their rows of TITLE_INPUTS. */
  readonly table: Float32Array;
  readonly scene: Scene;
}

/** `declared`: titles that HTML declares; `chances`: of the ROLES, row-major. */
export function contestOf(
  places: readonly Place[],
  declared: readonly string[],
  { rows, titles }: Pick<Scored, 'rows' | 'titles'>,
  chances: Float64Array,
): Contest {
  const scene = sceneOf(places, declared);
  const all = logSum(titles);
  const candidateOf = (at: number): Candidate => ({ at, signs: signsOf(at, scene), told: (titles[at] ?? 0) - all });
  const finalists = highest(titles, LOOKED_AT).filter(candidacyIn(places)).slice(0, FINALISTS).map(candidateOf);
  const known = new Map<number, Candidate | undefined>(finalists.map((one) => [one.at, one]));
  const candidateAt = (at: number): Candidate | undefined => {
    if (!known.has(at)) known.set(at, places[at] && mayBeTitle(places[at].block) ? candidateOf(at) : undefined);
    return known.get(at);
  };
  return { finalists: finalists.map(({ at }) => at), table: finalRows(finalists, { candidateAt, rows, chances }), scene };
}

/** Logarithm of the sum of exponentials. */
function logSum(values: Float32Array): number {
  const top = values.reduce((most, value) => Math.max(most, value), -Infinity);
  return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0));
}

/** Index of the title block, -1 where none is likely. */
export function chooseTitle(contest: Contest): number {
  return titleOf(contest, titleSums(contest.table, TITLE_INPUTS.length), stored.none);
}

/** The title of finalists with these sums: the best above `none`, or the line that rather is the headline of those that say the same. */
export function titleOf({ finalists, scene }: Pick<Contest, 'finalists' | 'scene'>, sums: ArrayLike<number>, none: number): number {
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
