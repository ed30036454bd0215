/** Dates of the solar Hijri calendar, which Iran and Afghanistan use, as days of ours. */
import type { Day } from './calendar.ts';
import { lexicon, longest } from './lexicon.ts';
import { triple } from './numeric.ts';
import { isNumber, isStuck, skipFillers } from './scan.ts';
import type { Reading, Scene } from './scan.ts';

const FIRST_YEAR = 1280;
const LAST_YEAR = 1450;
const DAY_MS = 86_400_000;
/** The first day of 1400 is 21 March 2021. */
const ANCHOR = { year: 1400, time: Date.UTC(2021, 2, 21) };

/**
 * Leap years before a year: 8 in 33, as the calendar's own sky-bound rule gives for the years that are printed here
 * (Borkowski, "The Persian calendar for 3000 years", Earth, Moon, and Planets 74, 1996).
 */
const leapsBefore = (year: number): number => Math.floor((8 * year + 21) / 33);
const daysIn = (year: number, month: number): number => (month < 7 ? 31 : month < 12 ? 30 : 29 + leapsBefore(year + 1) - leapsBefore(year));

/** A day of the solar Hijri calendar as one of ours; null where there is none. */
export function solarDay(year: number, month: number, day: number): Required<Day> | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const years = 365 * (year - ANCHOR.year) + leapsBefore(year) - leapsBefore(ANCHOR.year);
  const months = 31 * Math.min(month - 1, 6) + 30 * Math.max(0, month - 7);
  const date = new Date(ANCHOR.time + (years + months + day - 1) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function reading(year: number, month: number, day: number, next: number): Reading | undefined {
  const found = solarDay(year, month, day);
  return found === null ? undefined : { ...found, next, ambiguous: false };
}

/** A month without a day lies in two of ours: no more than the year is told, where it is one. */
function monthOf(year: number, month: number, next: number): Reading | undefined {
  const [first, last] = [solarDay(year, month, 1), solarDay(year, month, daysIn(year, month))];
  return first && first.year === last?.year ? { year: first.year, next, ambiguous: false } : undefined;
}

/** "۱۴ مهر ۱۳۹۷", "مهر ۱۴، ۱۳۹۷", "مهر ۱۳۹۷" */
export function solarWords(scene: Scene, at: number): Reading | undefined {
  if (!scene.persian) return undefined;
  const { tokens } = scene;
  const numberAt = (index: number): number | null => {
    const token = tokens[index];
    return isNumber(token, 1, 2) && !isStuck(tokens, index) ? token.value : null;
  };
  const before = numberAt(at);
  const start = before === null ? at : skipFillers(tokens, at + 1);
  const month = tokens[start]?.kind === 'word' ? longest(lexicon().solarMonths, tokens, start) : undefined;
  if (month === undefined) return undefined;
  const behind = skipFillers(tokens, month.next);
  const after = before === null ? numberAt(behind) : null;
  const index = after === null ? behind : skipFillers(tokens, behind + 1);
  const year = tokens[index];
  if (!isNumber(year, 4, 4)) return undefined;
  const day = before ?? after;
  if (day !== null) return reading(year.value, month.value, day, index + 1);
  // The number before is a day that the month does not have.
  return tokens[at - 1]?.kind === 'number' ? undefined : monthOf(year.value, month.value, index + 1);
}

/** "۱۳۹۷/۰۷/۱۴", "1397-07-14", "۱۴/۷/۱۳۹۷" */
export function solarNumbers(scene: Scene, at: number): Reading | undefined {
  const { tokens } = scene;
  const found = scene.persian ? triple(scene, at) : undefined;
  const [one, two, three] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  if (found === undefined || !isNumber(two, 1, 2)) return undefined;
  if (isNumber(one, 4, 4) && isNumber(three, 1, 2)) return reading(one.value, two.value, three.value, found.next);
  return isNumber(one, 1, 2) && isNumber(three, 4, 4) ? reading(three.value, two.value, one.value, found.next) : undefined;
}
