import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/languages/languages.ts';
import type { LanguageFile } from '../src/languages/language.ts';
import { identifyLanguage } from '../src/measure/language.ts';
import { wordsOf } from '../src/text/words.ts';

const require = createRequire(import.meta.url);
/** Their sentences need fewer characters. */
const DENSE = new Set(['zh', 'ja', 'ko', 'th']);
/** No spaces between words: function words are looked for as they stand. */
const UNSPACED = new Set(['th', 'ja', 'zh']);
/** CLDR forms that newspapers do not print, or that the files write otherwise on purpose. */
const OTHER_MONTHS: Readonly<Record<string, readonly string[]>> = {};

const twice = (words: readonly string[]): string[] => words.filter((word, at) => words.indexOf(word) !== at);
const notLower = (words: readonly string[]): string[] => words.filter((word) => word !== word.toLowerCase());

/** Share of the sample that is the language's own function words: of its words, or of its characters where unspaced. */
function ownShare({ tag, functionWords, sample }: LanguageFile): number {
  if (UNSPACED.has(tag)) {
    const rest = [...functionWords].sort((a, b) => b.length - a.length).reduce((text, word) => text.replaceAll(word, ''), sample);
    return 1 - rest.length / sample.length;
  }
  const own = new Set(functionWords.flatMap((word) => wordsOf(word)));
  const words = wordsOf(sample);
  return words.filter((word) => own.has(word)).length / words.length;
}

interface Cldr {
  readonly main: Readonly<Record<string, { readonly dates: { readonly calendars: { readonly gregorian: { readonly months: Readonly<Record<'format' | 'stand-alone', { readonly wide: Readonly<Record<string, string>> }>> } } } }>>;
} // prettier-ignore

/** CLDR's twelve pairs of month names, as in a date and alone. */
function cldrMonths(tag: string): string[][] {
  const data = JSON.parse(readFileSync(require.resolve(`cldr-dates-full/main/${tag}/ca-gregorian.json`), 'utf8')) as Cldr;
  const months = data.main[tag]?.dates.calendars.gregorian.months;
  return Array.from({ length: 12 }, (_, at) =>
    (['format', 'stand-alone'] as const).map((form) => (months?.[form].wide[String(at + 1)] ?? '').normalize('NFC').toLowerCase()),
  );
}

test('every tag, and every ISO 639-3 code, has one file', () => {
  expect(LANGUAGES).toHaveLength(54);
  expect(twice(LANGUAGES.map(({ tag }) => tag))).toEqual([]);
  expect(twice(LANGUAGES.flatMap(({ iso3 }) => iso3))).toEqual([]);
});

describe.each(LANGUAGES.map((language) => [language.tag, language] as const))('%s', (tag, language) => {
  test('twelve months, seven weekdays, no form twice in one list', () => {
    expect(language.months).toHaveLength(12);
    expect(language.weekdays).toHaveLength(7);
    for (const forms of [...language.months, ...language.weekdays]) expect(twice(forms)).toEqual([]);
    for (const forms of language.weekdays) expect(forms.length).toBeGreaterThan(0);
    expect(new Set(language.months.map((forms) => forms.length > 0)).size, 'all months have names or none has').toBe(1);
  });

  test('function words stand once, and all words are lower case', () => {
    expect(twice(language.functionWords)).toEqual([]);
    expect(notLower([...language.functionWords, ...language.months.flat(), ...language.weekdays.flat(), ...language.titles])).toEqual([]);
    const { today, yesterday, ago } = language.relative;
    expect(notLower([...today, ...yesterday, ...ago.map(({ phrase }) => phrase)])).toEqual([]);
    for (const { phrase } of ago) expect(phrase).toContain('#');
  });

  test('has cues for the commonest boilerplate, none empty', () => {
    for (const kind of ['source', 'related', 'copyright', 'navigation'] as const)
      expect(language.cues[kind]?.length ?? 0, kind).toBeGreaterThan(0);
    for (const [kind, cues] of Object.entries(language.cues)) for (const { phrase } of cues) expect(phrase.trim(), kind).not.toBe('');
  });

  test('the sample is long enough, reads like the language and is told to be it', () => {
    expect(language.sample.length).toBeGreaterThanOrEqual(DENSE.has(tag) ? 80 : 200);
    expect(ownShare(language)).toBeGreaterThanOrEqual(0.12);
    expect(identifyLanguage([language.sample]).tag).toBe(tag);
  });

  test.skipIf(language.months.every((forms) => forms.length === 0))('knows the months that CLDR gives', () => {
    const unknown = cldrMonths(tag).flatMap((names, at) =>
      names.filter((name) => !language.months[at]?.includes(name) && !OTHER_MONTHS[tag]?.includes(name)),
    );
    expect(unknown).toEqual([]);
  });
});
