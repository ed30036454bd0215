import { LANGUAGES } from '../languages/languages.ts';
import { keyOf } from './tokens.ts';

/** A month, January is 1, and the language that calls it so, by its place in LANGUAGES. */
export type MonthForm = readonly [month: number, language: number];

/** The words of dates in all languages by key, as lists, which the build makes beforehand. */
export interface DateForms {
  readonly months: readonly (readonly [key: string, names: readonly MonthForm[]])[];
  /** Months of the solar Hijri calendar. */
  readonly solarMonths: readonly (readonly [key: string, month: number])[];
  /** 1 is Monday. */
  readonly weekdays: readonly (readonly [key: string, days: readonly number[]])[];
  readonly fillers: readonly string[];
}

export function dateForms(): DateForms {
  const months = new Map<string, MonthForm[]>();
  const weekdays = new Map<string, Set<number>>();
  const solarMonths = new Map<string, number>();
  const fillers = new Set<string>();
  LANGUAGES.forEach((language, place) => {
    for (const [at, key] of keysOf(language.months)) {
      if (/^\d+$/u.test(key)) continue;
      const names = months.get(key) ?? [];
      names.push([at + 1, place]);
      months.set(key, names);
    }
    for (const [at, key] of keysOf(language.solarMonths ?? [])) solarMonths.set(key, at + 1);
    for (const [at, key] of keysOf(language.weekdays)) weekdays.set(key, (weekdays.get(key) ?? new Set<number>()).add(at + 1));
    for (const word of language.dateWords) for (const key of keyOf(word).split(' ')) if (key !== '') fillers.add(key);
  });
  return {
    months: [...months],
    solarMonths: [...solarMonths],
    weekdays: [...weekdays].map(([key, days]) => [key, [...days]] as const),
    fillers: [...fillers],
  };
}

/** Each form's key, with the place of its list. */
const keysOf = (lists: readonly (readonly string[])[]): (readonly [number, string])[] =>
  lists.flatMap((forms, at) => forms.map((form) => [at, keyOf(form)] as const)).filter(([, key]) => key !== '');
