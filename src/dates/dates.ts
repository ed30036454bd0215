import { fullYear, isoDay } from './calendar.ts';
import { isClockWord, readTime } from './clock.ts';
import type { Time } from './clock.ts';
import { lexicon, longest } from './lexicon.ts';
import { dayMonthNumbers, eraNumbers, monthWord, signed, yearMonth, yearMonthDay } from './numeric.ts';
import { readRelative } from './relative.ts';
import { skipFillers } from './scan.ts';
import type { Order, Reading, Scene } from './scan.ts';
import { solarNumbers, solarWords } from './solar.ts';
import { DIGIT, tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';
import { dayMonthYear, monthFirst, range, yearFirst } from './worded.ts';

export interface DateFound {
  /** ISO 8601, as precise as printed: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS][offset]`. */
  readonly value: string;
  /** UTF-16 units of the line, end exclusive; a weekday and a time beside the date belong to it. */
  readonly from: number;
  readonly to: number;
  /** Nothing in the line settles which number is the day, or which month the name means. */
  readonly ambiguous: boolean;
  /** The order that its own numbers prove: "13/2/2024". */
  readonly proves?: Order | undefined;
}

export interface DateOptions {
  /** When the page was fetched or published, ISO 8601: without it "yesterday" means nothing. @default null */
  readonly reference?: string | null;
  /** How to read 3/5/2024. @default 'auto' */
  readonly dateOrder?: 'auto' | Order;
  /** BCP 47 tag of the page, which settles month names that languages share. */
  readonly language?: string;
}

/** Longer lines are prose; only the surroundings of their digits are looked at. */
const LONG_LINE = 400;
const AROUND_DIGIT = 64;
/** Tokens between a date and its time. */
const MOST_BETWEEN = 6;
const BETWEEN_SIGNS = new Set([
  ',',
  '.',
  '|',
  '-',
  '\u2013',
  '\u2014',
  '\u00b7',
  '\u2022',
  '@',
  '/',
  '(',
  ')',
  '[',
  ']',
  ':',
  '\u060c',
  '\u2019',
  "'",
  '\uff08',
  '\uff09',
  '\u3010',
  '\u3011',
  '\u3001',
]);
const THAI = /[\u0e00-\u0e7f]/u;
/** Month-first numbers are written in Latin letters only. */
const DAY_FIRST_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]/u;
/** Where years of the solar Hijri calendar are printed. */
const PERSIAN = /[\u0600-\u06ff]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A year in Chinese signs. */
const HAN_YEAR = /[〇零○一二三四五六七八九十元]年/u;
const LETTER = /\p{L}/u;
const READERS = [
  range,
  solarWords,
  solarNumbers,
  signed,
  eraNumbers,
  monthWord,
  yearMonthDay,
  dayMonthNumbers,
  dayMonthYear,
  yearFirst,
  monthFirst,
  yearMonth,
] as const;

/** Stretches of the line around its digits, joined where they meet. */
function windows(line: string): [number, number][] {
  if (line.length <= LONG_LINE) return [[0, line.length]];
  const found: [number, number][] = [];
  for (let at = 0; at < line.length; at += 1) {
    if (!DIGIT.test(line.charAt(at))) continue;
    const last = found.at(-1);
    const [from, to] = [Math.max(0, at - AROUND_DIGIT), Math.min(line.length, at + AROUND_DIGIT)];
    if (last !== undefined && last[1] >= from) last[1] = to;
    else found.push([from, to]);
  }
  return found;
}

/** Index after what may stand between a date and its time. */
function skipBetween(tokens: readonly Token[], at: number): number {
  const { fillers, weekdays } = lexicon();
  let index = at;
  for (let count = 0; count < MOST_BETWEEN; count += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'number') break;
    const weekday = longest(weekdays, tokens, index);
    if (weekday !== undefined) index = weekday.next;
    else if (token.kind === 'sign' ? BETWEEN_SIGNS.has(token.text) : fillers.has(token.text) || isClockWord(token) || token.text === 't')
      index += 1;
    else break;
  }
  return index;
}

function timeAfter(tokens: readonly Token[], next: number): Time | undefined {
  for (let at = next, end = skipBetween(tokens, next); at <= end; at += 1) {
    const time = readTime(tokens, at);
    if (time !== undefined) return time;
  }
  return undefined;
}

/** Takes in a weekday and words like "y." or "г." after the date. */
function trailing(tokens: readonly Token[], next: number): number {
  const { fillers, weekdays } = lexicon();
  let end = next;
  for (let index = next; index < Math.min(tokens.length, next + MOST_BETWEEN); index += 1) {
    const token = tokens[index];
    const weekday = longest(weekdays, tokens, index);
    if (weekday !== undefined) return weekday.next;
    const isPointed = tokens[index + 1]?.text === '.';
    // "à" alone leads to an hour that is not read.
    const isOwn = token?.kind === 'word' && token.text.length <= 2 && fillers.has(token.text) && (isPointed || !isClockWord(token));
    if (isOwn && index === end) end = isPointed ? index + 2 : index + 1;
    else if (token?.kind !== 'sign' || !BETWEEN_SIGNS.has(token.text)) break;
  }
  return end;
}

/** Takes in a weekday before the date. */
function leading(tokens: readonly Token[], at: number): number {
  const { weekdays } = lexicon();
  for (let start = Math.max(0, at - MOST_BETWEEN); start < at; start += 1) {
    const hit = longest(weekdays, tokens, start);
    if (hit !== undefined && hit.next <= at && skipBetween(tokens, hit.next) >= at) return start;
  }
  return at;
}

interface Waiting {
  readonly time: Time;
  readonly at: number;
}

function spot(
  scene: Scene,
  at: number,
  reading: Reading,
  waiting: Waiting | undefined,
): { readonly date: DateFound; readonly next: number } {
  const { tokens } = scene;
  const whole = reading.day !== undefined;
  const inside = reading.time;
  const after = whole && inside === undefined ? timeAfter(tokens, reading.next) : undefined;
  const before =
    whole && inside === undefined && after === undefined && waiting !== undefined && skipBetween(tokens, waiting.time.next) >= at
      ? waiting
      : undefined;
  const next = after?.next ?? trailing(tokens, reading.next);
  const start = before?.at ?? leading(tokens, at);
  const date: DateFound = {
    value: isoDay(reading) + (inside ?? (after ?? before?.time)?.iso ?? ''),
    from: tokens[start]?.from ?? 0,
    to: tokens[next - 1]?.to ?? 0,
    ambiguous: reading.ambiguous,
    proves: reading.proves,
  };
  return { date, next };
}

function readDate(scene: Scene, at: number): Reading | undefined {
  for (const read of READERS) {
    const reading = read(scene, at);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** A bare year counts only where it is all the line says. */
function loneYear(scene: Scene): DateFound[] {
  const { tokens } = scene;
  const at = skipFillers(tokens, 0);
  const reading = tokens[at]?.text.length === 4 && skipFillers(tokens, at + 1) === tokens.length ? tokens[at] : undefined;
  const year = reading === undefined ? NaN : fullYear(reading.value, scene.thai);
  if (reading === undefined || Number.isNaN(year)) return [];
  return [{ value: isoDay({ year }), from: reading.from, to: reading.to, ambiguous: false, proves: undefined }];
}

function scan(scene: Scene, reference: string | null): DateFound[] {
  const found: DateFound[] = [];
  const { tokens } = scene;
  let waiting: Waiting | undefined;
  for (let at = 0; at < tokens.length;) {
    const reading = readDate(scene, at);
    if (reading !== undefined) {
      const { date, next } = spot(scene, at, reading, waiting);
      found.push(date);
      waiting = undefined;
      at = next;
      continue;
    }
    const relative = reference === null ? undefined : readRelative(tokens, at, reference);
    if (relative !== undefined) {
      const time = relative.value.length === 10 ? timeAfter(tokens, relative.next) : undefined;
      const next = time?.next ?? relative.next;
      found.push({
        value: relative.value + (time?.iso ?? ''),
        from: tokens[at]?.from ?? 0,
        to: tokens[next - 1]?.to ?? 0,
        ambiguous: false,
        proves: undefined,
      });
      at = next;
      continue;
    }
    const time = readTime(tokens, at);
    if (time !== undefined) waiting = { time, at };
    at = time?.next ?? at + 1;
  }
  return found;
}

/** The dates of a line, in order. Dates without a year, and days that do not exist, are none. */
export function findDates(line: string, options: DateOptions = {}): DateFound[] {
  const reference = options.reference ?? null;
  if (!DIGIT.test(line) && !HAN_YEAR.test(line) && (reference === null || line.length > LONG_LINE)) return [];
  const thai = THAI.test(line);
  const scenes = windows(line).map(([from, to]): Scene => {
    const tokens = tokenize(line, from, to);
    const english = tokens.some((_, at) => readTime(tokens, at)?.english === true);
    const asked = options.dateOrder === undefined || options.dateOrder === 'auto' ? undefined : options.dateOrder;
    const dayFirst = asked === undefined && tokens.some((token) => LETTER.test(token.text) && DAY_FIRST_SCRIPT.test(token.text));
    return {
      tokens,
      thai,
      persian: PERSIAN.test(line),
      japanese: options.language === 'ja' || KANA.test(line),
      order: dayFirst ? 'dmy' : undefined,
      fallback: asked ?? (english ? 'mdy' : 'dmy'),
      language: options.language,
    };
  });
  let found = scenes.flatMap((scene) => scan(scene, reference));
  const proven = found.find((date) => date.proves !== undefined)?.proves;
  if (proven !== undefined && found.some((date) => date.ambiguous))
    found = scenes.flatMap((scene) => scan({ ...scene, order: proven }, reference));
  const [only] = scenes;
  if (found.length === 0 && only !== undefined && line.length <= LONG_LINE) found = loneYear(only);
  return found;
}

/** Whether a line has a date with a year. */
export function hasDate(line: string): boolean {
  return findDates(line).length > 0;
}
