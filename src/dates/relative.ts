import type { LanguageFile } from '../languages/language.ts';
import { languages } from '../languages/all.ts';
import { isoDay } from './calendar.ts';
import { keyOf } from './tokens.ts';
import type { Token } from './tokens.ts';

type Unit = LanguageFile['relative']['ago'][number]['unit'];
type Meaning = { readonly unit: Unit; readonly count: number | 'printed' | 'one' };

export interface Relative {
  /** ISO, as precise as the words: minutes give a time, months no day. */
  readonly value: string;
  readonly next: number;
}

const MOST_WORDS = 6;
const MOST_COUNT = 10_000;
const MINUTE = 60_000;
const MINUTES: Readonly<Record<'minute' | 'hour' | 'day' | 'week', number>> = { minute: 1, hour: 60, day: 1440, week: 10_080 };
const REFERENCE = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/u;
let phrases: Map<string, Meaning> | undefined;

function build(): Map<string, Meaning> {
  const map = new Map<string, Meaning>();
  const add = (phrase: string, meaning: Meaning): void => {
    const key = keyOf(phrase.replaceAll('#', ' 0 '));
    if (key !== '' && key !== '0' && !map.has(key)) map.set(key, meaning);
  };
  for (const { relative } of languages()) {
    for (const phrase of relative.today) add(phrase, { unit: 'day', count: 0 });
    for (const phrase of relative.yesterday) add(phrase, { unit: 'day', count: 1 });
    for (const phrase of relative.beforeYesterday ?? []) add(phrase, { unit: 'day', count: 2 });
    for (const { phrase, unit } of relative.ago) add(phrase, { unit, count: 'printed' });
    for (const { phrase, unit } of relative.agoOne ?? []) add(phrase, { unit, count: 'one' });
  }
  return map;
}

/** Reckoned on the reference's own clock, so that no time zone shifts the day. */
function before(reference: string, unit: Unit, count: number): string | undefined {
  const match = REFERENCE.exec(reference);
  if (match === null || count > MOST_COUNT) return undefined;
  const [year = NaN, month = NaN, day = NaN, hour = NaN, minute = NaN] = match.slice(1, 6).map(Number);
  if (unit === 'year') return isoDay({ year: year - count });
  if (unit === 'month') {
    const months = year * 12 + month - 1 - count;
    return isoDay({ year: Math.floor(months / 12), month: (months % 12) + 1 });
  }
  const clock = match[4] !== undefined;
  if (!clock && (unit === 'minute' || unit === 'hour')) return undefined;
  const moment = Date.UTC(year, month - 1, day, clock ? hour : 0, clock ? minute : 0);
  const iso = new Date(moment - count * MINUTES[unit] * MINUTE).toISOString();
  return unit === 'minute' ? `${iso.slice(0, 16)}${match[6] ?? ''}` : iso.slice(0, 10);
}

/** A sign that a phrase may hold: "avant-hier", "aujourd’hui". */
const isInside = ({ text, gap }: Token): boolean => ".'\u2019".includes(text) || (text === '-' && !gap);

/** How many units a phrase goes back; "week ago" is none behind a number that belongs to it. */
function countOf(meaning: Meaning | undefined, printed: number, before: Token | undefined): number {
  if (meaning?.count === 'printed') return printed;
  return meaning?.count === 'one' ? (before?.kind === 'number' ? NaN : 1) : (meaning?.count ?? NaN);
}

/** "yesterday", "2 hours ago", "a week ago" at a token. */
export function readRelative(tokens: readonly Token[], at: number, reference: string): Relative | undefined {
  phrases ??= build();
  let key = '';
  let words = 0;
  let printed = NaN;
  let hit: Relative | undefined;
  for (let index = at; index < Math.min(tokens.length, at + MOST_WORDS + 2) && words < MOST_WORDS; index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === 'sign' && (index === at || !isInside(token)))) break;
    if (token.kind === 'sign') continue;
    if (token.kind === 'number' && Number.isNaN(printed)) printed = token.value;
    key = `${key}${key === '' ? '' : ' '}${token.kind === 'number' ? '0' : token.text}`;
    words += 1;
    const meaning = phrases.get(key);
    const count = countOf(meaning, printed, tokens[at - 1]);
    const value = meaning === undefined || Number.isNaN(count) ? undefined : before(reference, meaning.unit, count);
    if (value !== undefined) hit = { value, next: index + 1 };
  }
  return hit;
}
