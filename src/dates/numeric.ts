import { ERAS, ERA_LETTERS, fullYear, isReal, shortYear, weekdayOf } from './calendar.ts';
import { hanNumber } from './han-numbers.ts';
import type { HanNumber } from './han-numbers.ts';
import { lexicon, longest } from './lexicon.ts';
import { isNumber, isStuck, skipFillers } from './scan.ts';
import type { Order, Reading, Scene } from './scan.ts';
import type { Token } from './tokens.ts';

const YEAR_SIGN = new Set(['年', '년']);
const MONTH_SIGN = new Set(['月', '월']);
const DAY_SIGN = new Set(['日', '일', '号', '號']);
/** Vietnamese, folded: its months are numbers after a word. */
const MONTH_WORD = new Set(['thang', 'thg']);
const FIRST_OF_ERA = '元';
const SEPARATORS = new Set(['.', '/', '-', '\u2013', '\u2010', '\u2011']);

const real = (reading: Reading): Reading | undefined => (isReal(reading) ? reading : undefined);

/** A number of so many digits in our signs or in Chinese ones. */
function printedAt(scene: Scene, at: number, least: number, most: number): HanNumber | undefined {
  const token = scene.tokens[at];
  const printed = token?.kind === 'number' ? { value: token.value, length: token.text.length, next: at + 1 } : hanNumber(scene.tokens, at);
  return printed !== undefined && printed.length >= least && printed.length <= most ? printed : undefined;
}

/** Tokens of a year in brackets. */
const OTHER_YEAR = 6;

/** Index after the same year in another count: "令和6年（2024年）3月5日"; the same index where none stands. */
function behindOtherYear(tokens: readonly Token[], at: number): number {
  if (!'(（'.includes(tokens[at]?.text ?? ' ')) return at;
  const inside = tokens.slice(at + 1, at + 1 + OTHER_YEAR);
  const end = inside.findIndex(({ text }) => text === ')' || text === '）');
  return YEAR_SIGN.has(inside[end - 1]?.text ?? '') ? at + 2 + end : at;
}

/** "2024年3月5日", "二〇二四年三月五日", "令和6年3月5日", "2024년 3월 5일" */
export function signed(scene: Scene, at: number): Reading | undefined {
  const { tokens } = scene;
  const era = ERAS.get(`${tokens[at]?.text ?? ''} ${tokens[at + 1]?.text ?? ''}`);
  const start = era === undefined ? at : at + 2;
  const isFirst = era !== undefined && tokens[start]?.text === FIRST_OF_ERA;
  const printed = isFirst ? { value: 1, next: start + 1 } : printedAt(scene, start, era === undefined ? 4 : 1, era === undefined ? 4 : 3);
  if (printed === undefined || !YEAR_SIGN.has(tokens[printed.next]?.text ?? '')) return undefined;
  const year = (era ?? 0) + printed.value;
  const after = behindOtherYear(tokens, printed.next + 1);
  const month = printedAt(scene, after, 1, 2);
  if (month === undefined || !MONTH_SIGN.has(tokens[month.next]?.text ?? ''))
    return real({ year, next: printed.next + 1, ambiguous: false });
  const day = printedAt(scene, month.next + 1, 1, 2);
  if (day === undefined || !DAY_SIGN.has(tokens[day.next]?.text ?? ''))
    return real({ year, month: month.value, next: month.next + 1, ambiguous: false });
  return real({ year, month: month.value, day: day.value, next: day.next + 1, ambiguous: false });
}

/** "R6.3.5", "令和6.3.5": the era, its year, month and day, in Japanese. */
export function eraNumbers(scene: Scene, at: number): Reading | undefined {
  const { tokens } = scene;
  const letter = scene.japanese && tokens[at + 1]?.gap === false ? ERA_LETTERS.get(tokens[at]?.text ?? '') : undefined;
  const era = letter ?? ERAS.get(`${tokens[at]?.text ?? ''} ${tokens[at + 1]?.text ?? ''}`);
  const start = letter === undefined ? at + 2 : at + 1;
  const [year, sign, month, again, day] = tokens.slice(start, start + 5);
  if (era === undefined || !isNumber(year, 1, 2) || !isNumber(month, 1, 2) || !isNumber(day, 1, 2)) return undefined;
  if (sign === undefined || !SEPARATORS.has(sign.text) || again?.text !== sign.text) return undefined;
  return real({ year: era + year.value, month: month.value, day: day.value, next: start + 5, ambiguous: false });
}

/** "ngày 5 tháng 3 năm 2024", "tháng 3/2024" */
export function monthWord(scene: Scene, at: number): Reading | undefined {
  const { tokens } = scene;
  const day = tokens[at];
  const dated = isNumber(day, 1, 2);
  const start = dated ? at + 1 : at;
  const month = tokens[start + 1];
  if (!MONTH_WORD.has(tokens[start]?.text ?? '') || !isNumber(month, 1, 2)) return undefined;
  if (!dated && tokens[at - 1]?.kind === 'number') return undefined;
  const index = skipFillers(tokens, start + 2);
  const year = tokens[index];
  if (!isNumber(year, 4, 4)) return undefined;
  return real({ year: year.value, month: month.value, ...(dated ? { day: day.value } : {}), next: index + 1, ambiguous: false });
}

/** Three numbers parted by one sign: their tokens' values, or nothing. Points may be followed by a space ("5. 3. 2024"). */
export function triple(scene: Scene, at: number): { readonly sign: string; readonly next: number } | undefined {
  const { tokens } = scene;
  const [one, sign, two, again, three] = tokens.slice(at, at + 5);
  if (one?.kind !== 'number' || two?.kind !== 'number' || three?.kind !== 'number' || sign === undefined || again === undefined)
    return undefined;
  if (!SEPARATORS.has(sign.text) || again.text !== sign.text) return undefined;
  const spaced = sign.text === '.' || (sign.gap && two.gap && again.gap && three.gap && sign.text !== '-');
  if (!spaced && (sign.gap || two.gap || again.gap || three.gap)) return undefined;
  if (sign.text === '.' && (sign.gap || again.gap)) return undefined;
  const before = tokens[at - 1];
  if (isStuck(tokens, at)) return undefined;
  const isLater = before?.text === '/' && sign.text === '-' && one.text.length === 4;
  if (!isLater && before !== undefined && !one.gap && SEPARATORS.has(before.text) && tokens[at - 2]?.kind === 'number' && !before.gap)
    return undefined;
  const after = tokens[at + 5];
  const last = tokens[at + 6];
  // "2024-03-05/2024-03-07" is a range.
  const isEarlier = after?.text === '/' && sign.text === '-' && last?.text.length === 4;
  if (!isEarlier && after !== undefined && !after.gap && SEPARATORS.has(after.text) && last?.kind === 'number' && !last.gap)
    return undefined;
  return { sign: sign.text === '.' ? '.' : sign.text, next: at + 5 };
}

/** "2024 03 05", as Lithuania prints it: neither part of a telephone number nor of a row of them. */
function spacedDay({ tokens }: Scene, at: number): Reading | undefined {
  const [year, month, day, after, sign] = tokens.slice(at, at + 5);
  const before = tokens[at - 1];
  if (!isNumber(year, 4, 4) || !isNumber(month, 2, 2) || !isNumber(day, 2, 2)) return undefined;
  if (year.value < SPACED_FIRST || year.value > SPACED_LAST || before?.kind === 'number' || before?.text === '+') return undefined;
  if (after?.kind === 'number' && sign?.text !== ':') return undefined;
  return real({ year: year.value, month: month.value, day: day.value, next: at + 3, ambiguous: false });
}
const SPACED_FIRST = 1990;
const SPACED_LAST = 2099;

/** "2024-03-05", "2024/3/5", "2024. 3. 5." */
export function yearMonthDay(scene: Scene, at: number): Reading | undefined {
  const { tokens } = scene;
  const spaced = spacedDay(scene, at);
  if (spaced !== undefined) return spaced;
  if (!isNumber(tokens[at], 4, 4) || triple(scene, at) === undefined) return undefined;
  const [month, day] = [tokens[at + 2], tokens[at + 4]];
  if (!isNumber(month, 1, 2) || !isNumber(day, 1, 2)) return undefined;
  const year = fullYear(tokens[at].value, scene.thai);
  return real({ year, month: month.value, day: day.value, next: at + 5, ambiguous: false });
}

/** "2024-03"; not "2011-12", a season, nor the start of a longer number. */
export function yearMonth(scene: Scene, at: number): Reading | undefined {
  const { tokens } = scene;
  const [year, sign, month, after] = tokens.slice(at, at + 4);
  if (!isNumber(year, 4, 4) || sign?.text !== '-' || sign.gap || !isNumber(month, 2, 2) || month.gap) return undefined;
  if (month.value === (year.value + 1) % 100 || isStuck(tokens, at)) return undefined;
  if (tokens[at - 1]?.kind === 'sign' && !year.gap) return undefined;
  if (after !== undefined && !after.gap && after.text !== '.' && after.text !== ',') return undefined;
  return real({ year: fullYear(year.value, false), month: month.value, next: at + 3, ambiguous: false });
}

/** A weekday beside the date, 1 is Monday. */
function weekdaysBeside(scene: Scene, at: number, next: number): ReadonlySet<number> | undefined {
  const { weekdays } = lexicon();
  for (const back of [2, 1, 3, 4]) {
    const hit = at - back >= 0 ? longest(weekdays, scene.tokens, at - back) : undefined;
    if (hit !== undefined && hit.next >= at - 1) return hit.value;
  }
  for (const ahead of [0, 1]) {
    const hit = longest(weekdays, scene.tokens, next + ahead);
    if (hit !== undefined) return hit.value;
  }
  return undefined;
}

function orderOf(
  scene: Scene,
  first: number,
  second: number,
  year: number,
  sign: string,
  beside: ReadonlySet<number> | undefined,
): { readonly order: Order; readonly sure: boolean; readonly proven: boolean } {
  const dmy = isReal({ year, month: second, day: first });
  const mdy = isReal({ year, month: first, day: second });
  if (dmy !== mdy) return { order: dmy ? 'dmy' : 'mdy', sure: true, proven: true };
  if (first === second) return { order: 'dmy', sure: true, proven: false };
  const fitsDmy = beside?.has(weekdayOf(year, second, first)) ?? false;
  const fitsMdy = beside?.has(weekdayOf(year, first, second)) ?? false;
  if (dmy && fitsDmy !== fitsMdy) return { order: fitsDmy ? 'dmy' : 'mdy', sure: true, proven: true };
  if (scene.order !== undefined) return { order: scene.order, sure: true, proven: false };
  // Points are the sign of day-first countries; only a caller's word makes them doubtful.
  if (sign === '.' && scene.fallback === 'dmy') return { order: 'dmy', sure: true, proven: false };
  return { order: scene.fallback, sure: false, proven: false };
}

/** Where the year is first, short ones as well. */
const YEAR_FIRST: ReadonlySet<string> = new Set(['ja', 'ko', 'zh']);

/** "24.03.05" on a page in Korean, Japanese or Chinese. */
function shortYearFirst(scene: Scene, year: Token, month: Token, day: Token, next: number): Reading | undefined {
  if (!YEAR_FIRST.has(scene.language ?? '') || year.text.length !== 2) return undefined;
  return real({ year: shortYear(year.value), month: month.value, day: day.value, next, ambiguous: false });
}

/** "05.03.2024", "3/13/2024", "05-03-24" */
export function dayMonthNumbers(scene: Scene, at: number): Reading | undefined {
  const { tokens } = scene;
  const found = triple(scene, at);
  const [first, second, last] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  if (found === undefined || !isNumber(first, 1, 2) || !isNumber(second, 1, 2) || last === undefined) return undefined;
  const long = last.text.length === 4;
  // "8.3.14" is a version far more often than a date.
  const short = last.text.length === 2 && (found.sign === '/' || (first.text.length === 2 && second.text.length === 2)) && !last.gap;
  if (!long && !short) return undefined;
  const yearFirst = long ? undefined : shortYearFirst(scene, first, second, last, found.next);
  if (yearFirst !== undefined) return yearFirst;
  const year = long ? fullYear(last.value, scene.thai) : shortYear(last.value);
  const { order, sure, proven } = orderOf(scene, first.value, second.value, year, found.sign, weekdaysBeside(scene, at, found.next));
  const [day, month] = order === 'dmy' ? [first.value, second.value] : [second.value, first.value];
  return real({ year, month, day, next: found.next, ambiguous: !sure, ...(proven ? { proves: order } : {}) });
}
