import { startsWithName } from '../languages/names.ts';
import type { Found, PageChances } from '../model.ts';
import type { Role } from '../roles.ts';
import { labelAt } from '../languages/byline-labels.ts';
import { readingsOf } from './author-lines.ts';
import { bylineWords } from './byline-patterns.ts';
import type { Reading, Way } from './author-lines.ts';
import { AUTHOR_INPUTS, OWN_ADDRESS, addressBelow, authorRows } from './author-signs.ts';
import { declaredAuthors, distinct } from './declared-authors.ts';
import { DECLARED_SCORE } from './picker.ts';
import type { Picker } from './picker.ts';
import { folded } from './title.ts';

/** A reading with a sum above this is given: a wrong author costs less than a right one brings. */
const LIKELY = -0.5;
/** One beside it names another author with a sum above this; a known name alone on a byline with one above that. */
const SURE = 0.5;
/** Words alone on a line, of a script without capitals and in no language file for names, sign with a sum above this. */
const SURER = 1;
const MAYBE = -2;
/** By so much less likely may be whoever names more. */
const MARGIN = 1;
/** Lines between two authors at most, and so many of them. */
const APART = 3;
const MOST = 6;

export interface Authors {
  readonly authors: Found<readonly string[]> | null;
  /** As printed. */
  readonly byline: string | null;
}
/** With the organisation that markup names beside a person. */
export interface AllAuthors extends Authors {
  readonly source: Found | null;
}

/** Sums of the fitted trees for rows of `width` inputs. */
export type Sums = (rows: Float32Array, width: number) => Float64Array;

/** The sum above which a reading is likely. */
const barOf = ({ way, names }: Reading): number =>
  way === 'bare' && names.every((name) => !CASED.test(name) && !startsWithName(name)) ? SURER : LIKELY;
const CASED = /[\p{Lu}\p{Ll}]/u;

/** Index of the likeliest reading, -1 where none is likely. */
function likeliest(readings: readonly Reading[], sums: Float64Array): number {
  let best = -1;
  let most = LIKELY;
  for (let at = 0; at < readings.length; at++) {
    const sum = sums[at] ?? -Infinity;
    if (sum <= most || sum <= barOf(readings[at] as Reading)) continue;
    most = sum;
    best = at;
  }
  if (best < 0) return best;
  // The same with others beside it, if that is nearly as likely.
  const known = readings[best]?.names.map(folded) ?? [];
  let whole = best;
  for (let at = 0; at < readings.length; at++) {
    const names = readings[at]?.names.map(folded) ?? [];
    const holds = names.length > (readings[whole]?.names.length ?? 0) && known.every((name) => names.includes(name));
    if (holds && (sums[at] ?? 0) > most - MARGIN) whole = at;
  }
  return whole;
}

/** A known name alone on a byline. */
const isAlone = ({ from, way, names }: Reading): boolean =>
  (way === 'bare' || way === 'among words') && from.label.role === 'byline' && names.every(startsWithName);

/** The readings of the lines beside the best that are as good as sure, each line's best one, and that name others. */
function besidesOf(best: Reading, readings: readonly Reading[], sums: Float64Array): Reading[] {
  const known = new Set(best.names.map(folded));
  const all = [best];
  const sumOf = new Map(readings.map((reading, at) => [reading, sums[at] ?? 0]));
  // "and Jon Roe" on the line below
  const goesOn = ({ from, text, names }: Reading): boolean => from.index === best.to.index + 1 && bylineWords().opensWithAnd.test(text) && names.every(startsWithName); // prettier-ignore
  const joins = (reading: Reading): boolean => goesOn(reading) || (sumOf.get(reading) ?? 0) > (isAlone(reading) ? MAYBE : SURE);
  const sure = readings.filter(joins).sort((a, b) => (sumOf.get(b) ?? 0) - (sumOf.get(a) ?? 0));
  for (let found = true; found;) {
    found = false;
    for (const reading of sure) {
      const isNear = all.some((one) => Math.abs(reading.from.index - one.to.index) <= APART || Math.abs(one.from.index - reading.to.index) <= APART); // prettier-ignore
      if (!isNear || all.length > MOST || all.some((one) => one.from === reading.from) || reading.names.some((name) => known.has(folded(name)))) continue; // prettier-ignore
      all.push(reading);
      reading.names.forEach((name) => known.add(folded(name)));
      found = true;
    }
  }
  return all.sort((a, b) => a.from.index - b.from.index);
}

/** Blocks below the article's end in which a plain signature is believed. */
const SIGN_OFF = 2;
const PLAIN: ReadonlySet<Way> = new Set(['signed', 'below label', 'bracketed']);
const FOREIGN: ReadonlySet<Role> = new Set(['comment', 'related', 'caption', 'source']);
/** How agencies and papers of Korea and China sign: "[서울=뉴시스] 이지은 기자 =", "김민수 기자 minsu@post.example", "（记者李明、王芳）". */
const PRESS_SIGN =
  /^(?:[（(【[][^)）】\]]{2,30}[)）】\]]\s?\p{sc=Hangul}[^=.。]{1,25}(?:기자|특파원)\s?=|\p{sc=Hangul}{2,4}\s?(?:기자|특파원)\s?[[(<]?[\w.-]{1,40}@|[^。（(〔]{0,30}[（(〔【](?:本[报報])?[记記]者)/u;
const PRESS_WAYS: ReadonlySet<Way> = new Set(['opens paragraph', 'labelled', 'bare', 'among words']);
/** Chinese and Japanese names have no space. */
const HAN_NAME = /^\p{sc=Han}{2,4}$/u;

/** A known name behind a label, in brackets or above its own address, between headline and text or right below the text: it signs, however unlike the pages it is that the trees were fitted on. */
function isPlainlySigned({ from, to, way, names: [first = ''] }: Reading, { blocks, title, start, end }: Picker): boolean {
  const { index, label } = from;
  const isNear = (title >= 0 && index > title && index <= start + 1) || (end >= 0 && index >= end && index <= end + SIGN_OFF);
  if (isNear && !FOREIGN.has(label.role) && PRESS_WAYS.has(way) && PRESS_SIGN.test(from.text)) return true;
  const isWhole = first.includes(' ') || (way === 'signed' && HAN_NAME.test(first));
  if (!isNear || FOREIGN.has(label.role) || !isWhole || labelAt(from.text)?.helped === true) return false;
  const isAddressed = way === 'bare' && addressBelow(first, blocks[to.index + 1]?.text ?? '') === OWN_ADDRESS;
  return isAddressed || (way === 'signed' && index >= end) || (PLAIN.has(way) && startsWithName(first));
}

/** A newsroom on a byline or right below one, which signs where no person does. */
const isNewsroomLine = ({ way, from }: Reading, { blocks }: Picker): boolean =>
  way === 'newsroom' && [from, blocks[from.index - 1]].some((block) => block?.label.role === 'byline');

/** Who signs, by the page's lines. */
function fromText(pick: Picker, chances: PageChances, sumsFor: Sums, isAsked?: (text: string) => boolean): Authors | null {
  const readings = readingsOf(pick, isAsked);
  if (readings.length === 0) return null;
  const sums = sumsFor(authorRows(readings, pick, chances), AUTHOR_INPUTS.length);
  const likely = likeliest(readings, sums);
  const plain = likely >= 0 ? likely : readings.findIndex((reading) => isPlainlySigned(reading, pick));
  const at = plain >= 0 ? plain : readings.findIndex((reading) => isNewsroomLine(reading, pick));
  const best = readings[at];
  if (!best) return null;
  const all = besidesOf(best, readings, sums);
  const names = distinct(all.flatMap((one) => one.names));
  const text = all.map((one) => one.text).join(', ');
  const { from } = all[0] as Reading;
  const { to } = all.at(-1) as Reading;
  const isOwn = from.label.role === 'byline';
  const lines = isOwn ? pick.claim('authors', from, to.label.role === 'body' ? from : to) : from.lines;
  const score = Math.round(1000 / (1 + Math.exp(-(sums[at] ?? 0)))) / 1000;
  return { authors: { value: names, score, method: 'text:byline', at: lines, raw: text }, byline: text };
}

/** Whether one line names whom the markup names, and others with them: markup may stop at the first. */
function holdsAll({ value, at }: Found<readonly string[]>, declared: readonly string[]): boolean {
  if (declared.length === 0 || value.length <= declared.length || at?.[0] !== at?.[1]) return false;
  const own = new Set(declared.map(folded));
  const others = value.filter((name) => !own.has(folded(name)));
  return others.length === value.length - declared.length && others.every(startsWithName);
}

/** The authors: declared where a person is, else as the lines of the page sign, else whoever else is declared. `sums`: those of the fitted trees for AUTHOR_INPUTS. */
export function authorsOf(pick: Picker, chances: PageChances, sums: Sums): AllAuthors {
  const { declared } = pick;
  const { names, persons, method, source } = declaredAuthors(
    declared.authors,
    declared.sitename.map(({ value }) => value),
  );
  const given: Found<readonly string[]> | null = names.length ? { value: names, score: DECLARED_SCORE, method } : null;
  // Where the markup names a person, only lines that do so too can tell more.
  const known = names.map(folded);
  const isAsked = (text: string): boolean => {
    const own = folded(text);
    return known.some((name) => own.includes(name));
  };
  const read = fromText(pick, chances, sums, persons ? isAsked : undefined);
  const byline = read?.byline ?? pick.first('byline')?.text ?? null;
  if (read?.authors && holdsAll(read.authors, names)) return { authors: read.authors, byline, source };
  if (given && (persons || !read)) return { authors: given, byline, source };
  return { authors: read?.authors ?? null, byline, source };
}
