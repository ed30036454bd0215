import type { Token } from './tokens.ts';

export interface Time {
  /** `THH:MM[:SS][offset]` */
  readonly iso: string;
  /** Index of the token after it. */
  readonly next: number;
  /** It was told from twelve hours, by an English am or pm. */
  readonly english: boolean;
}

/** Halves of the day, as folded tokens joined by spaces: English, Spanish, Greek, Arabic, Persian, Hindi, Vietnamese, Bengali, Korean, Chinese, Japanese. Swedish and Albanian ones are left out: "em" is a Portuguese word. */
const HALVES: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['am', 'am'],
  ['pm', 'pm'],
  ['a m', 'am'],
  ['p m', 'pm'],
  ['π μ', 'am'],
  ['μ μ', 'pm'],
  ['πμ', 'am'],
  ['μμ', 'pm'],
  ['ص', 'am'],
  ['م', 'pm'],
  ['صباحا', 'am'],
  ['مساء', 'pm'],
  ['ق ظ', 'am'],
  ['ب ظ', 'pm'],
  ['पूर्वाह्न', 'am'],
  ['अपराह्न', 'pm'],
  ['sa', 'am'],
  ['ch', 'pm'],
  ['오전', 'am'],
  ['오후', 'pm'],
  ['上 午', 'am'],
  ['下 午', 'pm'],
  ['午 前', 'am'],
  ['午 後', 'pm'],
  ['凌 晨', 'am'],
  ['晚 上', 'pm'],
  ['এএম', 'am'],
  ['পিএম', 'pm'],
] as const);
/** Words after the numbers of a clock time, which make `14.32` one. */
const AFTER = new Set([
  'val',
  'uhr',
  'h',
  'ur',
  'u',
  'uur',
  'ura',
  'hod',
  'godz',
  'น',
  'hs',
  'hrs',
  'uhr',
  'wib',
  'wita',
  'wit',
  'ч',
  'час',
  'год',
]);
/** Words before a clock time. Those between a date and its time; they make `14.32` one too. */
const BEFORE = new Set([
  'at',
  'um',
  'kl',
  'klo',
  'kello',
  'plkst',
  'ore',
  'alle',
  'ora',
  'a',
  'as',
  'la',
  'las',
  'les',
  'ob',
  'u',
  'o',
  'om',
  'godz',
  'godzina',
  'g',
  'в',
  'във',
  'у',
  'о',
  'об',
  'στις',
  'ωρα',
  'saat',
  'pukul',
  'jam',
  'lúc',
  'luc',
  'ag',
  'fil',
  'kell',
  'h',
  'hora',
  'horas',
  'heures',
  'الساعة',
  'ساعت',
  'בשעה',
  'เวลา',
  'बजे',
  'ne',
  'val',
  've',
  'time',
  'orë',
  'ժամը',
]);
const HOUR = new Set(['h', '시', '時', '时', '點', '点']);
const MINUTE = new Set(['분', '分', 'min', 'm']);
const ZERO_ZONES = new Set(['utc', 'gmt', 'z']);
/** Abbreviations of zones: they prove a time, but name no single offset, so none is told. */
const ZONES = new Set([
  ...ZERO_ZONES,
  'bst',
  'cet',
  'cest',
  'eet',
  'eest',
  'msk',
  'мск',
  'est',
  'edt',
  'et',
  'pst',
  'pdt',
  'cst',
  'cdt',
  'ist',
  'jst',
  'kst',
  'wib',
]);
const CLOCK_WORDS = 2;
const pad = (value: number): string => String(value).padStart(2, '0');

export const isZone = (token: Token | undefined): boolean => ZONES.has(token?.text ?? '');

export const isClockWord = (token: Token): boolean => BEFORE.has(token.text) || AFTER.has(token.text) || ZONES.has(token.text);

/** am or pm at a token, points inside skipped. */
export function half(tokens: readonly Token[], at: number): { readonly half: 'am' | 'pm'; readonly next: number } | undefined {
  let key = '';
  let words = 0;
  for (let index = at; index < Math.min(tokens.length, at + 4) && words < CLOCK_WORDS; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'sign' && token.text === '.' && index > at) continue;
    if (token?.kind !== 'word') return undefined;
    key = key === '' ? token.text : `${key} ${token.text}`;
    words += 1;
    const found = HALVES.get(key);
    if (found !== undefined) return { half: found, next: tokens[index + 1]?.text === '.' && index > at ? index + 2 : index + 1 };
  }
  return undefined;
}

function offset(tokens: readonly Token[], at: number): { readonly iso: string; readonly next: number } {
  let index = at;
  if (tokens[index]?.text === '(') index += 1;
  const zone = ZERO_ZONES.has(tokens[index]?.text ?? '');
  if (zone) index += 1;
  const sign = tokens[index]?.text;
  const hours = tokens[index + 1];
  const none = zone ? { iso: 'Z', next: index } : { iso: '', next: at };
  if ((sign !== '+' && sign !== '-' && sign !== '\u2212') || hours?.kind !== 'number' || hours.gap) return none;
  const mark = sign === '+' ? '+' : '-';
  // A bare "- 5" after a time is a dash; numeric offsets without UTC have four digits.
  if (hours.text.length === 4) {
    const [hour, minute] = [Number(hours.text.slice(0, 2)), Number(hours.text.slice(2))];
    if (hour > 14 || minute > 59) return none;
    return { iso: `${mark}${pad(hour)}:${pad(minute)}`, next: index + 2 };
  }
  if (hours.text.length > 2 || hours.value > 14) return none;
  const minutes = tokens[index + 3];
  if (tokens[index + 2]?.text === ':' && minutes?.kind === 'number' && minutes.text.length === 2 && minutes.value < 60) {
    if (!zone && tokens[index]?.gap === true && mark === '-') return none;
    return { iso: `${mark}${pad(hours.value)}:${pad(minutes.value)}`, next: index + 4 };
  }
  return zone ? { iso: `${mark}${pad(hours.value)}:00`, next: index + 2 } : none;
}

interface Reading {
  readonly minute: number;
  readonly second: number | undefined;
  readonly next: number;
  readonly dotted: boolean;
}

/** The minutes and seconds after an hour: `:32:05`, `.32`, `h32`, `시 32분`. */
function minutes(tokens: readonly Token[], at: number): Reading | undefined {
  const sign = tokens[at];
  const minute = tokens[at + 1];
  if (sign === undefined || minute?.kind !== 'number' || minute.text.length > 2 || minute.value > 59) return undefined;
  if (HOUR.has(sign.text)) {
    // "14h32", and "14 h 32" as Canada prints it
    if (sign.text === 'h' && (minute.gap !== sign.gap || minute.text.length !== 2)) return undefined;
    const unit = MINUTE.has(tokens[at + 2]?.text ?? '') ? 1 : 0;
    return { minute: minute.value, second: undefined, next: at + 2 + unit, dotted: false };
  }
  if ((sign.text !== ':' && sign.text !== '.') || sign.gap || minute.gap || minute.text.length !== 2) return undefined;
  const second = tokens[at + 3];
  if (tokens[at + 2]?.text === sign.text && second?.kind === 'number' && !second.gap) {
    if (second.text.length !== 2 || second.value > 59 || sign.text === '.') return undefined;
    const fraction = tokens[at + 4]?.text === '.' && tokens[at + 5]?.kind === 'number' && tokens[at + 5]?.gap === false;
    return { minute: minute.value, second: second.value, next: at + (fraction ? 6 : 4), dotted: false };
  }
  return { minute: minute.value, second: undefined, next: at + 2, dotted: sign.text === '.' };
}

function inDay(hour: number, part: 'am' | 'pm' | undefined): number {
  if (part === undefined || hour > 12) return hour;
  return (hour % 12) + (part === 'pm' ? 12 : 0);
}

/** A clock time that starts at a token. Hours alone ("2 pm") are none: a minute would have to be invented. */
export function readTime(tokens: readonly Token[], at: number): Time | undefined {
  const early = half(tokens, at);
  const start = early?.next ?? at;
  const hour = tokens[start];
  if (hour?.kind !== 'number' || hour.text.length > 2 || hour.value > 23) return undefined;
  const reading = minutes(tokens, start + 1);
  if (reading === undefined) return undefined;
  let { next } = reading;
  const late = early === undefined ? half(tokens, next) : undefined;
  const before = tokens[start - 1];
  const beforeIt = before?.text === '.' ? tokens[start - 2] : before;
  const named =
    ZONES.has(tokens[next]?.text ?? '') ||
    AFTER.has(tokens[next]?.text ?? '') ||
    (beforeIt !== undefined && beforeIt.kind === 'word' && BEFORE.has(beforeIt.text));
  if (reading.dotted && late === undefined && !named) return undefined;
  next = late?.next ?? next;
  if (AFTER.has(tokens[next]?.text ?? '')) next += tokens[next + 1]?.text === '.' ? 2 : 1;
  const zone = offset(tokens, next);
  const seconds = reading.second === undefined ? '' : `:${pad(reading.second)}`;
  const english = late !== undefined && /^[ap]m?$/u.test(tokens[reading.next]?.text ?? '');
  return { iso: `T${pad(inDay(hour.value, (early ?? late)?.half))}:${pad(reading.minute)}${seconds}${zone.iso}`, next: zone.next, english };
}
