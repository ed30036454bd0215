import { fullYear, isReal, shortBuddhistYear, shortYear } from './calendar.ts';
import { isZone, readTime } from './clock.ts';
import { lexicon, longest } from './lexicon.ts';
import type { MonthName } from './lexicon.ts';
import { dayMonthNumbers } from './numeric.ts';
import { chooseMonth, isNumber, isStuck, skipFillers } from './scan.ts';
import type { Reading, Scene } from './scan.ts';
import type { Token } from './tokens.ts';

const ROMAN: ReadonlyMap<string, number> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].map((text, index) => [text, index + 1]),
);
/** Months this short are also words ("may", "set", "out", "ago"), which need more than a year beside them. */
const SHORT_MONTH = 3;
/** Lines up to here are labels, not sentences. */
const LABEL_TOKENS = 12;

interface Part {
  readonly value: number;
  readonly next: number;
}
interface MonthPart {
  readonly names: readonly MonthName[];
  readonly next: number;
}

function yearAt(scene: Scene, at: number): Part | undefined {
  const token = scene.tokens[at];
  if (!isNumber(token, 4, 4) || isStuck(scene.tokens, at)) return undefined;
  const value = fullYear(token.value, scene.thai);
  return Number.isNaN(value) ? undefined : { value, next: at + 1 };
}

/** A year after a month; two digits only where an apostrophe or a hyphen binds them ("5-Mar-24", "Mar 5 '24"), and in Thai ("5 มี.ค. 67"). */
function yearAfter(scene: Scene, at: number): Part | undefined {
  const start = skipFillers(scene.tokens, at);
  const full = yearAt(scene, start);
  if (full !== undefined) return full;
  const token = scene.tokens[start];
  const bond = scene.tokens[start - 1];
  const isClock = ':.'.includes(scene.tokens[start + 1]?.text ?? ' ') && scene.tokens[start + 2]?.kind === 'number';
  const thaiYear = scene.thai && isNumber(token, 2, 2) && !isClock ? shortBuddhistYear(token.value) : NaN;
  if (!Number.isNaN(thaiYear)) return { value: thaiYear, next: start + 1 };
  if (start === at || !isNumber(token, 2, 2) || token.gap || bond === undefined) return undefined;
  const bound = "'\u2019\u2018".includes(bond.text) || ('-/'.includes(bond.text) && start === at + 1 && !bond.gap);
  return bound && scene.tokens[start + 1]?.text !== ':' ? { value: shortYear(token.value), next: start + 1 } : undefined;
}

function dayAt(scene: Scene, at: number): Part | undefined {
  const token = scene.tokens[at];
  if (!isNumber(token, 1, 2) || token.value < 1 || token.value > 31 || isStuck(scene.tokens, at)) return undefined;
  return { value: token.value, next: at + 1 };
}

function monthAt(scene: Scene, at: number): MonthPart | undefined {
  if (scene.tokens[at]?.kind !== 'word') return undefined;
  const hit = longest(lexicon().months, scene.tokens, at);
  return hit && { names: hit.value, next: sameMonth(scene, hit.value, hit.next) };
}

/** Index after the month's other name, as Arabic prints it: "مارس/آذار", "مارس (آذار)"; the same index where none stands. */
function sameMonth({ tokens }: Scene, names: readonly MonthName[], at: number): number {
  const sign = tokens[at]?.text;
  if (sign !== '/' && sign !== '(') return at;
  const other = longest(lexicon().months, tokens, at + 1);
  const isSame = other?.value.some(({ month }) => names.some((name) => name.month === month)) ?? false;
  if (other === undefined || !isSame || (sign === '(' && tokens[other.next]?.text !== ')')) return at;
  return sign === '(' ? other.next + 1 : other.next;
}

function finish(scene: Scene, year: number, month: MonthPart, day: Part | undefined, next: number): Reading | undefined {
  const pointed = day !== undefined && scene.tokens[day.next]?.text === '.';
  const chosen = chooseMonth(month.names, scene, pointed);
  const reading = { year, month: chosen.month, ...(day === undefined ? {} : { day: day.value }), next, ambiguous: !chosen.sure };
  return isReal(reading) ? reading : undefined;
}

/** Signs that part a number from what follows: "No. 3, March 2024", "Issue 7 (May 2023)". */
const PARTING = new Set([',', '\u060c', '(', ')', ':']);

/** Behind a word that is not of dates, a number parted from the month counts something else: issues, pages. */
function isCount(scene: Scene, at: number, month: number): boolean {
  const { tokens } = scene;
  if (!tokens.slice(at + 1, month).some((token) => PARTING.has(token.text))) return false;
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  if (before?.kind !== 'word') return before !== undefined && '#№'.includes(before.text);
  const { weekdays, fillers } = lexicon();
  return !weekdays.has(before.text) && !fillers.has(before.text);
}

/** The year of "5 Mar 24", if the date is all that the line says. */
function shortYearAtEnd({ tokens }: Scene, at: number, place: number): Part | undefined {
  const token = tokens[place];
  const { weekdays, fillers } = lexicon();
  const isAlone = tokens.slice(0, at).every(({ kind, text }) => kind === 'sign' || weekdays.has(text) || fillers.has(text));
  if (!isNumber(token, 2, 2) || !token.gap || place !== tokens.length - 1 || !isAlone) return undefined;
  return { value: shortYear(token.value), next: place + 1 };
}

/** "5 March 2024", "5. März 2024", "5 de marzo de 2024", "5.III.2024" */
export function dayMonthYear(scene: Scene, at: number): Reading | undefined {
  const day = dayAt(scene, at);
  if (day === undefined) return undefined;
  const start = skipFillers(scene.tokens, day.next);
  if (isCount(scene, at, start)) return undefined;
  const month = monthAt(scene, start);
  const year = month && yearAfter(scene, month.next);
  if (month !== undefined && year !== undefined) return finish(scene, year.value, month, day, year.next);
  const short = month && shortYearAtEnd(scene, at, month.next);
  if (month !== undefined && short !== undefined) return finish(scene, short.value, month, day, short.next);
  const roman = ROMAN.get(scene.tokens[start]?.text ?? '');
  const romanYear = roman === undefined ? undefined : yearAt(scene, skipFillers(scene.tokens, start + 1));
  if (roman === undefined || romanYear === undefined) return undefined;
  const reading = { year: romanYear.value, month: roman, day: day.value, next: romanYear.next, ambiguous: false };
  return isReal(reading) ? reading : undefined;
}

/** A day stands before the month, but not a real one ("31 February 2024"): then the month is in doubt too. */
function hasDayBefore(scene: Scene, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 3); index -= 1) {
    const token = scene.tokens[index];
    if (token?.kind === 'number') return token.text.length <= 2;
    if (token?.kind === 'sign' ? !'.-/'.includes(token.text) : !lexicon().fillers.has(token?.text ?? '')) return false;
  }
  return false;
}

/** A day with its month, in either order: "5 March", "March 5". */
function dayOfMonth(scene: Scene, at: number): (Part & { readonly month: MonthPart }) | undefined {
  const day = dayAt(scene, at);
  const month = monthAt(scene, day === undefined ? at : skipFillers(scene.tokens, day.next));
  if (month === undefined) return undefined;
  if (day !== undefined) return { value: day.value, month, next: month.next };
  const late = dayAt(scene, skipFillers(scene.tokens, month.next));
  return late && { value: late.value, month, next: late.next };
}

/** Signs of a range, and words between its ends ("bis zum"). */
const RANGE_SIGNS = new Set(['-', '\u2013', '\u2014', '/']);
const RANGE_WORDS = 2;

const isMonth = (tokens: readonly Token[], at: number): boolean => longest(lexicon().months, tokens, at) !== undefined;

/** Index of what may be a range's end, behind a sign or a word or two; the same index where neither stands. */
function rangeEnd(tokens: readonly Token[], at: number): number {
  let index = at;
  if (tokens[index]?.text === '.') index += 1;
  if (RANGE_SIGNS.has(tokens[index]?.text ?? '')) return index + 1;
  for (let words = 0; words < RANGE_WORDS && tokens[index]?.kind === 'word' && !isMonth(tokens, index); words += 1) index += 1;
  return index;
}

/** The first day of a range that tells its year only once: "March 5 to March 7, 2024", "5 March – 7 April 2024". */
function rangeOfMonths(scene: Scene, at: number): Reading | undefined {
  const first = dayOfMonth(scene, at);
  if (first === undefined || yearAfter(scene, first.next) !== undefined) return undefined;
  const joint = rangeEnd(scene.tokens, first.next);
  const weekday = longest(lexicon().weekdays, scene.tokens, joint);
  const last = joint > first.next ? dayOfMonth(scene, weekday?.next ?? joint) : undefined;
  const year = last && yearAfter(scene, last.next);
  if (last === undefined || year === undefined) return undefined;
  const [start, end] = [chooseMonth(first.month.names, scene, false), chooseMonth(last.month.names, scene, false)];
  // "28 December – 3 January 2025" began the year before.
  const began = start.month > end.month ? year.value - 1 : year.value;
  const reading = { year: began, month: start.month, day: first.value, next: year.next, ambiguous: !start.sure };
  return isReal(reading) ? reading : undefined;
}

/** Words between the two days of a range, folded: "5 to 7 March", "5 bis 7", "5 и 6". */
const JOINTS = new Set(
  'to till until through and bis und au et al y e a ao i do az es og och til ja en tot si la dhe deri ir iki un lidz kuni sampai hingga dan ve ile по до и та και εως إلى الى و और से'.split(
    ' ',
  ),
);
/** Signs before a number that leave it free to be a range's first day. */
const FREE = new Set([',', '(', '|', ':', '\u00b7', '\u2022']);

/** Whether a number that stands apart from the next one may be a day: nothing that it could count stands before it. */
function isFree({ tokens }: Scene, at: number): boolean {
  const place = tokens[at - 1]?.text === '.' ? at - 2 : at - 1;
  const before = tokens[place];
  if (before === undefined) return true;
  const { weekdays, fillers } = lexicon();
  if (before.kind === 'word') return fillers.has(before.text) || weekdays.has(before.text) || isMonth(tokens, place);
  return FREE.has(before.text) && tokens[at]?.gap === true;
}

/** Index of the second day of "5-7", "5. - 7.", "5 to 7". */
function secondDay(scene: Scene, at: number): number | undefined {
  const { tokens } = scene;
  const first = dayAt(scene, at);
  const joint = tokens[at + 1]?.text === '.' && tokens[at + 1]?.gap === false ? at + 2 : at + 1;
  const sign = tokens[joint];
  const second = dayAt(scene, joint + 1);
  if (first === undefined || second === undefined || sign === undefined || second.value <= first.value) return undefined;
  if (tokens[joint + 2]?.text === ':') return undefined;
  if (sign.kind === 'word') return JOINTS.has(sign.text) ? joint + 1 : undefined;
  if (!RANGE_SIGNS.has(sign.text) && sign.text !== '&') return undefined;
  const isApart = sign.gap || tokens[joint + 1]?.gap === true;
  return !isApart || isFree(scene, at) ? joint + 1 : undefined;
}

/** The first day of a range in one month: "5-7 March 2024", "5. bis 7. März 2024", "05.-07.03.2024". */
function rangeOfDays(scene: Scene, at: number): Reading | undefined {
  const { tokens } = scene;
  const first = dayAt(scene, at);
  const second = secondDay(scene, at);
  if (first === undefined || second === undefined) return undefined;
  // "14:05-7 March" and the like
  if (tokens[at - 1]?.kind === 'sign' && tokens[at]?.gap === false && tokens[at - 2]?.kind === 'number') return undefined;
  const last = dayMonthYear(scene, second) ?? (tokens[at + 1]?.text === '.' ? dayMonthNumbers(scene, second) : undefined);
  const reading = last?.day === tokens[second]?.value ? last && { ...last, day: first.value } : undefined;
  return reading && isReal(reading) ? reading : undefined;
}

/** The first day of a range in figures that tells its year only once: "05.03.-07.04.2024". */
function rangeOfNumbers(scene: Scene, at: number): Reading | undefined {
  const { tokens } = scene;
  const [day, dot, month, again, sign] = tokens.slice(at, at + 5);
  if (!isNumber(day, 1, 2) || !isNumber(month, 1, 2) || dot?.text !== '.' || again?.text !== '.') return undefined;
  if (!RANGE_SIGNS.has(sign?.text ?? '') || (tokens[at - 1]?.kind === 'sign' && !day.gap)) return undefined;
  const last = dayMonthNumbers(scene, at + 5);
  if (last === undefined) return undefined;
  const year = month.value > (last.month ?? 0) ? last.year - 1 : last.year;
  const reading = { ...last, year, month: month.value, day: day.value };
  return isReal(reading) ? reading : undefined;
}

/** A range of days, which is as old as its first. */
export const range = (scene: Scene, at: number): Reading | undefined =>
  rangeOfMonths(scene, at) ?? rangeOfDays(scene, at) ?? rangeOfNumbers(scene, at);

/** Another month is joined before this one: "March/April 2024". */
function isSecondMonth(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  const before = RANGE_SIGNS.has(tokens[at - 1]?.text ?? '') ? at - 2 : NaN;
  return isMonth(tokens, tokens[before]?.text === '.' ? before - 1 : before);
}

/** The year of "Tue Mar 5 14:32:10 EST 2024", as programs print it. */
function yearBehindTime(scene: Scene, at: number): (Part & { readonly time: string }) | undefined {
  const time = readTime(scene.tokens, at);
  const year = time && (yearAt(scene, time.next) ?? (isZone(scene.tokens[time.next]) ? yearAt(scene, time.next + 1) : undefined));
  return time && year && { ...year, time: time.iso };
}

/** "March 5, 2024", "March 2024", and of "March/April 2024" the year */
export function monthFirst(scene: Scene, at: number): Reading | undefined {
  const month = monthAt(scene, at);
  if (month === undefined) return undefined;
  const start = skipFillers(scene.tokens, month.next);
  const day = dayAt(scene, start);
  // "March 5-7, 2024"
  const end = (secondDay(scene, start) ?? start) + 1;
  const year = day && yearAfter(scene, end);
  if (day !== undefined && year !== undefined && (year.next > end + 1 || scene.tokens[end]?.gap === true))
    return finish(scene, year.value, month, day, year.next);
  const timed = day && yearBehindTime(scene, day.next);
  const reading = timed && finish(scene, timed.value, month, day, timed.next);
  if (timed !== undefined && reading !== undefined) return { ...reading, time: timed.time };
  const only = yearAt(scene, start);
  if (only === undefined || hasDayBefore(scene, at)) return undefined;
  if (isSecondMonth(scene, at)) return { year: only.value, next: only.next, ambiguous: false };
  const short = month.next === at + 1 && (scene.tokens[at]?.text.length ?? 0) <= SHORT_MONTH;
  if (short && scene.tokens.length > LABEL_TOKENS && scene.tokens[at + 1]?.text !== '.') return undefined;
  return finish(scene, only.value, month, undefined, only.next);
}

/** "2024 m. kovo 5 d.", "2024. gada 5. martā", "2024. március", "2024-Mar-05" */
export function yearFirst(scene: Scene, at: number): Reading | undefined {
  const year = yearAt(scene, at);
  if (year === undefined) return undefined;
  const start = skipFillers(scene.tokens, year.next);
  const month = monthAt(scene, start);
  if (month !== undefined) {
    const day = dayAt(scene, skipFillers(scene.tokens, month.next));
    if (day !== undefined && yearAfter(scene, day.next) === undefined && scene.tokens[day.next]?.text !== ':')
      return finish(scene, year.value, month, day, day.next);
    // "In 2024. May is" and "2024 may" are no months: a word or hyphen must bind them.
    const bond = scene.tokens[start - 1];
    const bound =
      start > year.next &&
      bond !== undefined &&
      (bond.kind === 'word' || bond.text === '-' || start - year.next > 1 || (scene.tokens[start]?.text.length ?? 0) > SHORT_MONTH) &&
      bond.text !== ',';
    return bound && day === undefined && yearAfter(scene, month.next) === undefined
      ? finish(scene, year.value, month, undefined, month.next)
      : undefined;
  }
  const day = scene.tokens[start - 1]?.text === ',' || start === year.next ? undefined : dayAt(scene, start);
  const late = day && monthAt(scene, skipFillers(scene.tokens, (secondDay(scene, start) ?? start) + 1));
  if (day === undefined || late === undefined || yearAfter(scene, late.next) !== undefined) return undefined;
  return finish(scene, year.value, late, day, late.next);
}
