import { TAGS } from '../languages/tags.ts';
import { dateForms } from './forms.ts';
import type { MonthForm } from './forms.ts';
import type { Token } from './tokens.ts';

export interface MonthName {
  readonly month: number;
  readonly tag: string;
  /** Of its language in LANGUAGES. */
  readonly place: number;
}

/** The words of dates in all languages. Keys as `keyOf` gives them. */
export interface Lexicon {
  readonly months: ReadonlyMap<string, readonly MonthName[]>;
  readonly solarMonths: ReadonlyMap<string, number>;
  /** 1 is Monday. */
  readonly weekdays: ReadonlyMap<string, ReadonlySet<number>>;
  readonly fillers: ReadonlySet<string>;
}

/** The longest month or weekday in tokens ("thứ hai", "كانون الثاني", "星期二"). */
const MOST_WORDS = 4;
/** Tokens looked over for one form, signs included. */
const MOST_TOKENS = 7;
let built: Lexicon | undefined;

function build(): Lexicon {
  const { months, solarMonths, weekdays, fillers } = dateForms();
  const named = ([month, place]: MonthForm): MonthName[] => [{ month, tag: TAGS[place]?.tag ?? '', place }];
  return {
    months: new Map(months.map(([key, names]) => [key, names.flatMap(named)])),
    solarMonths: new Map(solarMonths),
    weekdays: new Map(weekdays.map(([key, days]) => [key, new Set(days)])),
    fillers: new Set(fillers),
  };
}

/** Built at the first date and kept. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

/** Whether the word is the name of a month in some language. */
export const isMonth = (word: string): boolean => lexicon().months.has(word.toLowerCase());

export interface Hit<T> {
  readonly value: T;
  /** Index of the token after it. */
  readonly next: number;
}

/** The longest form of the map that starts at a token; points and hyphens inside are skipped. */
export function longest<T>(map: ReadonlyMap<string, T>, tokens: readonly Token[], at: number): Hit<T> | undefined {
  let key = '';
  let words = 0;
  let hit: Hit<T> | undefined;
  const end = Math.min(tokens.length, at + MOST_TOKENS);
  for (let index = at; index < end && words < MOST_WORDS; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'sign') {
      if (index === at || !'.-\u2019\u200c'.includes(token.text)) break;
      continue;
    }
    key = key === '' ? token.text : `${key} ${token.kind === 'number' ? String(token.value) : token.text}`;
    words += 1;
    const value = map.get(key);
    if (value !== undefined) hit = { value, next: index + 1 };
  }
  return hit;
}
