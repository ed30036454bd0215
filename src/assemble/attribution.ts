import { findDates } from '../dates/dates.ts';
import { startsWithName } from '../languages/names.ts';
import { namedInside, tellsFirst } from '../languages/source-labels.ts';
import { agencyNamed, isAgencyName, isLoneAgency } from '../text/agencies.ts';
import { sharedBy } from './agency-lines.ts';
import { isPersonLine } from './byline-pieces.ts';

export const LABELLED = /^[^:：]{2,40}[:：]\s*(.+)$/u;
/** Characters of a line that are looked at: the rest is no name. */
export const VALUE_MAX = 1000;
/** Words of a line from which it is read as a sentence. */
const SENTENCE = 6;
/** Without brackets, dashes and quotation marks around it; a mark that closes what opens inside stays. */
export function clean(text: string): string {
  const bare = text.replace(/^[\s([<“"„«–—-]+|[\s)\]>”“"».,]+$/gu, '').trim();
  const closed = /[„«“]([^„«”“"»]*)$/u.test(bare) ? /[”“"»]/u.exec(text.slice(text.indexOf(bare) + bare.length)) : null;
  return bare + (closed?.[0] ?? '');
}
/** A name in quotation marks that more follows: "„Slenkstis“, 2019 m. Nr. 3". */
export const QUOTED = /^[“"„«]([^“”"„«»]{2,60})[”“"»]/u;
/** "The Harbour Post Author: Jane Doe": another label. */
export const NEXT_LABEL = /\s+(?:[\p{L}/]{1,14}\s?[:：]\s?|(?:本[报報])?[记記]者\s?|作者\s?|编辑\s?|編輯\s?|责编\s?)\S.*$/u;
/** ", No. 4/2016" behind the name of a paper. */
const ISSUE = /[,،]\s(?:\p{L}{1,10}\.?\s?)?\p{Nd}[\p{Nd}./-]{0,12}$/u;
/** What every date has. */
const HAS_NUMBER = /\p{N}|[一二三四五六七八九十]/u;
const DASH = /\s[-–—]\s/u;
/** "harbour.example" */
const ADDRESS = /^[\p{L}\d-]+\.\p{Ll}{2,8}$/u;

/** Whose the text is, without what stands beside an agency: own reporting, initials, the own address, a place: "Belga / eigen berichtgeving", "kd, PAP", "harbour.example/dpa", "Berlin - dpa". */
function withoutOwn(value: string): string {
  const [place = '', behind = '', ...more] = value.split(DASH);
  if (more.length === 0 && isAgencyName(behind) && !isAgencyName(place)) return behind;
  const parts = value.split(/[,/]/).map((part) => part.trim());
  const agencies = parts.filter(isAgencyName);
  if (agencies.length === 1 && agencies.length < parts.length) return agencies[0] as string;
  const kept = parts.filter((part) => !/^\p{Ll}/u.test(part) && !ADDRESS.test(part));
  return kept.length > 0 && kept.length < parts.length && kept.every(isLoneAgency) ? kept.join(', ') : value;
}

/** A name without what stands around it, behind it another label, a date or the number of an issue. */
const bareName = (raw: string): string => undated(clean(raw)).replace(NEXT_LABEL, '').replace(ISSUE, '');

/** Whom a phrase inside a line names, but when: "Originally published in March 2022". */
export function namedIn(text: string): string | null {
  const name = namedInside(text);
  if (name === null) return null;
  const at = text.lastIndexOf(name);
  const isTime = findDates(text).some(({ from, to }) => at >= from && at < to) || findDates(`1 ${name} 2020`).length > 0;
  return isTime ? null : name;
}

/** "Harbour Letters no. 4/2016": a paper and its issue, at the end of a name or inside a line. */
const AT_ISSUE = /,?\s(?:\p{L}{1,6}\.?\s)?\p{Nd}{1,4}(?:\s?\/\s?\p{Nd}{2,4})?\.?$/u;
const NUMBERED = String.raw`,?\s\p{L}{1,6}\.?\s\p{Nd}{1,4}(?:\s?\/\s?\p{Nd}{2,4})?(?!\p{L}|\p{Nd})`;
const WITH_ISSUE = [
  new RegExp(String.raw`(?:^|\s)(\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,4})${NUMBERED}`, 'u'),
  new RegExp(String.raw`(?:^|\s)(\p{Lu}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*){0,4}?)${NUMBERED}`, 'u'),
];
/** What may be the paper before the issue: the words with capitals, and all from the first of them on. */
export const withIssue = (text: string): string[] => WITH_ISSUE.flatMap((form) => form.exec(text)?.[1] ?? []);
/** "Harbour Energy, sent by": what goes on small behind a name. */
const GOES_ON = /,\s\p{Ll}.*$/u;

/** The names that the words behind a label may mean: as they stand, without what goes on behind them or their issue, the one agency among them. */
export function namesOf(raw: string): string[] {
  const text = raw.slice(0, VALUE_MAX);
  // "dpa, AFP": all of them, as where they stand without a label.
  const shared = sharedBy(text.trim());
  if (shared !== null) return [shared];
  const value = withoutOwn(QUOTED.exec(text)?.[1] ?? bareName(text));
  const agency = isLoneAgency(value) ? null : agencyNamed(text);
  return [value, value.replace(GOES_ON, ''), value.replace(AT_ISSUE, ''), ...(agency ? [agency] : [])];
}

/** "harbour.example and was translated", "Harbour University. Read more": the name without what goes on behind it. */
const ADDRESS_FIRST = /^\S+\.\p{Ll}{2,8}(?=\s)/u;
const SENTENCE_BEHIND = /(?<=\p{L}{3})\.\s/u;
export function withoutRest(name: string): string {
  const behind = name.search(SENTENCE_BEHIND);
  return ADDRESS_FIRST.exec(name)?.[0] ?? (behind < 0 ? name : name.slice(0, behind));
}

/** Without a label a few words, and no results of a match, name somebody. */
export const isBareName = (text: string): boolean => isLoneAgency(text) || (text.split(' ').length < SENTENCE && !/\d:\d/u.test(text));

/** Words and characters of a name. */
const NAME_WORDS = 12;
const NAME_MAX = 100;
/** Whether words may name a source: no address, number, date or person. */
export const isSourceName = (name: string): boolean =>
  name.length <= NAME_MAX && /\p{L}/u.test(name) && !/^https?:|@/iu.test(name) && name.split(' ').length <= NAME_WORDS && !isNumber(name) && !isDated(name) && !isWeekday(name) && !isPerson(name); // prettier-ignore

/** "No. 2817 of 08.05.2025": more digits than letters. */
const isNumber = (value: string): boolean => value.replace(/\P{Nd}/gu, '').length > value.replace(/\P{L}/gu, '').length;

/** A word that belongs to the date behind it: "Originally published on Tuesday, 9 August". */
const isWeekday = (name: string): boolean => /^\p{L}+$/u.test(name) && findDates(`${name}, 5 May 2020`).some(({ from }) => from === 0);

/** Without a date behind it: "Hafenblatt, 3. Mai 2018". */
function undated(value: string): string {
  if (!HAS_NUMBER.test(value)) return value;
  const last = findDates(value).at(-1);
  const behind = last && last.to >= value.length - 1 ? value.slice(0, last.from).replace(/[\s,(]+$/u, '') : value;
  return /\p{L}{3}/u.test(behind) ? behind : value;
}

/** A date, with a new sentence behind it or nothing: "March 2022. Last updated on …". */
const isDated = (value: string): boolean =>
  HAS_NUMBER.test(value) &&
  findDates(value).some(({ from, to }) => !/\p{L}/u.test(value.slice(0, from)) && /^[^\p{L}]*(?:$|[.;])/u.test(value.slice(to)));

/** An author or a photographer with the job, beside words that also name sources. */
export function isPerson(value: string): boolean {
  const [name = ''] = clean(value).split(/, |\s[–—-]\s/u);
  return name.includes(' ') && startsWithName(name) && isPersonLine(name);
}

/** "(University of Elm, 14.05.2014 – KS)" */
const WITH_DATE = /^[([（［]\s*(\p{Lu}[^()[\]（）［］,;:]{3,60}),\s*[^()[\]（）［］]{6,40}[)\]）］]$/u;
export function beforeDate(text: string): string | undefined {
  const value = WITH_DATE.exec(text)?.[1];
  const isRight =
    value !== undefined && findDates(text).some(({ from }) => /^[\s,]*$/u.test(text.slice(text.indexOf(value) + value.length, from)));
  return isRight && !isPerson(value) ? value : undefined;
}

/** "eredetileg a Part 2019/4. számában jelent meg": the words with capitals before an issue's year. */
const BEFORE_ISSUE = /(?:^|\s)(\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,4})\s\d{4}\s?\/\s?\d/u;
export const beforeIssue = (text: string): string | null => (tellsFirst(text) ? (BEFORE_ISSUE.exec(text)?.[1] ?? null) : null);
