import { fullYear, isReal, shortYear } from './calendar.ts';
import { lexicon, longest } from './lexicon.ts';
import type { MonthName } from './lexicon.ts';
import { chooseMonth, isNumber, isStuck, skipFillers } from './scan.ts';
import type { Reading, Scene } from './scan.ts';

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

/** A year after a month; two digits only where an apostrophe or a hyphen binds them ("5-Mar-24", "Mar 5 '24"). */
function yearAfter(scene: Scene, at: number): Part | undefined {
  const start = skipFillers(scene.tokens, at);
  const full = yearAt(scene, start);
  if (full !== undefined) return full;
  const token = scene.tokens[start];
  const bond = scene.tokens[start - 1];
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
  return hit && { names: hit.value, next: hit.next };
}

function finish(scene: Scene, year: number, month: MonthPart, day: Part | undefined, next: number): Reading | undefined {
  const pointed = day !== undefined && scene.tokens[day.next]?.text === '.';
  const chosen = chooseMonth(month.names, scene, pointed);
  const reading = { year, month: chosen.month, ...(day === undefined ? {} : { day: day.value }), next, ambiguous: !chosen.sure };
  return isReal(reading) ? reading : undefined;
}

/** "5 March 2024", "5. März 2024", "5 de marzo de 2024", "5.III.2024" */
export function dayMonthYear(scene: Scene, at: number): Reading | undefined {
  const day = dayAt(scene, at);
  if (day === undefined) return undefined;
  const start = skipFillers(scene.tokens, day.next);
  const month = monthAt(scene, start);
  const year = month && yearAfter(scene, month.next);
  if (month !== undefined && year !== undefined) return finish(scene, year.value, month, day, year.next);
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

/** "March 5, 2024" and "March 2024" */
export function monthFirst(scene: Scene, at: number): Reading | undefined {
  const month = monthAt(scene, at);
  if (month === undefined) return undefined;
  const start = skipFillers(scene.tokens, month.next);
  const day = dayAt(scene, start);
  const year = day && yearAfter(scene, day.next);
  if (day !== undefined && year !== undefined && year.next > day.next + 1) return finish(scene, year.value, month, day, year.next);
  if (day !== undefined && year !== undefined && scene.tokens[day.next]?.gap === true)
    return finish(scene, year.value, month, day, year.next);
  const only = yearAt(scene, start);
  if (only === undefined || hasDayBefore(scene, at)) return undefined;
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
  const late = day && monthAt(scene, skipFillers(scene.tokens, day.next));
  if (day === undefined || late === undefined || yearAfter(scene, late.next) !== undefined) return undefined;
  return finish(scene, year.value, late, day, late.next);
}
