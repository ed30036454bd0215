import type { LanguageFile } from '../languages/language.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

export interface MonthName {
  readonly month: number;
  readonly language: LanguageFile;
}

/** The words of dates in all languages. A key is the folded words and numbers of a form joined by spaces. */
export interface Lexicon {
  readonly months: ReadonlyMap<string, readonly MonthName[]>;
  /** 1 is Monday. */
  readonly weekdays: ReadonlyMap<string, ReadonlySet<number>>;
  readonly fillers: ReadonlySet<string>;
}

/** The longest month or weekday in tokens ("thứ hai", "كانون الثاني", "星期二"). */
const MOST_WORDS = 4;
/** Tokens looked over for one form, signs included. */
const MOST_TOKENS = 7;
let built: Lexicon | undefined;

export function keyOf(form: string): string {
  return tokenize(form)
    .filter((token) => token.kind !== 'sign')
    .map((token) => (token.kind === 'number' ? String(token.value) : token.text))
    .join(' ');
}

function build(): Lexicon {
  const months = new Map<string, MonthName[]>();
  const weekdays = new Map<string, Set<number>>();
  const fillers = new Set<string>();
  for (const language of LANGUAGES) {
    language.months.forEach((forms, index) => {
      for (const form of forms) {
        const key = keyOf(form);
        if (key === '' || /^\d+$/u.test(key)) continue;
        const names = months.get(key) ?? [];
        names.push({ month: index + 1, language });
        months.set(key, names);
      }
    });
    language.weekdays.forEach((forms, index) => {
      for (const form of forms) {
        const key = keyOf(form);
        if (key !== '') weekdays.set(key, (weekdays.get(key) ?? new Set<number>()).add(index + 1));
      }
    });
    for (const word of language.dateWords) for (const key of keyOf(word).split(' ')) if (key !== '') fillers.add(key);
  }
  return { months, weekdays, fillers };
}

/** Built at the first date and kept. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

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
