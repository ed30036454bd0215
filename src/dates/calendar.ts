const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Thailand counts from the Buddha's death. */
const BUDDHIST = 543;
const BUDDHIST_FROM = 2400;
/** Two digits from here on are years of that count since 2000; lower ones may be of either count. */
const BUDDHIST_SHORT_FROM = 43;
/** Two-digit years from here on are of the last century. */
const PIVOT = 70;
/** The year before an era's first, by the era's name. */
export const ERAS: ReadonlyMap<string, number> = new Map([
  ['令 和', 2018],
  ['平 成', 1988],
  ['昭 和', 1925],
  ['大 正', 1911],
  ['民 國', 1911],
  ['民 国', 1911],
]);
/** The same by the letter that Japanese puts for the era, folded. */
export const ERA_LETTERS: ReadonlyMap<string, number> = new Map([
  ['r', 2018],
  ['h', 1988],
  ['s', 1925],
]);

export interface Day {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const pad = (value: number): string => String(value).padStart(2, '0');

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isReal({ year, month, day }: Day): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  if (month === undefined) return day === undefined;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysIn(year, month));
}

export function isoDay({ year, month, day }: Day): string {
  return [String(year), ...(month === undefined ? [] : [pad(month)]), ...(day === undefined ? [] : [pad(day)])].join('-');
}

/** 1 is Monday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** A printed four-digit year as ours, or NaN. */
export function fullYear(printed: number, thai: boolean): number {
  const year = thai && printed > BUDDHIST_FROM ? printed - BUDDHIST : printed;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : NaN;
}

export function shortYear(printed: number): number {
  return printed >= PIVOT ? 1900 + printed : 2000 + printed;
}

/** A Thai year of two digits as ours ("67" is 2024), or NaN. */
export function shortBuddhistYear(printed: number): number {
  return printed >= BUDDHIST_SHORT_FROM ? 2500 + printed - BUDDHIST : NaN;
}
