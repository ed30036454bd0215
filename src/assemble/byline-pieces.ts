import { startsWithName } from '../languages/names.ts';
import { isLoneAgency } from '../text/agencies.ts';
import { isJob, labelAt, withoutJob } from '../languages/byline-labels.ts';
import {
  LINE_MAX,
  bylineWords,
  isBy,
  replaceTitles,
  startsWithBy,
  unglued,
  withoutBy,
  withoutDates,
  withoutNoteMarks,
  withoutPhotos,
} from './byline-patterns.ts';
import { isCredential } from './name-words.ts';
import { BEHIND, NAME_MAX, PEN_NAME, isName, withoutTitle } from './person-names.ts';

/** A dash or a number ends a name, with the little word before it: "Jane Doe at 5:11". */
export const TAIL = /\s[-–—|]\s|\s(?:\p{Ll}{1,5}\.?\s)?\d|(?<=\p{Lu}{3})\.\s|(?<=\p{Ll}{3})\.\s(?=\p{Lu}[\p{L} ]{2,25}:\s)/u;
/** A dash between the names of two. */
export const DASH = /\s[-–—]\s/u;
/** Minutes of reading, counts and the like beside a name. */
const COUNTED = /\d+\s*(?:\p{L}+\s*){0,3}/gu;

/** Whether a line names an author by a label at its start or behind a date. */
export function isSigned(text: string): boolean {
  const line = unglued(text).trim();
  return startsWithBy(line) || withoutDates(line).split('|').slice(1).some((part) => startsWithBy(part.trim())); // prettier-ignore
}

/** Whether a line starts with one of the many labels that only a name behind them makes a byline: "Interview: Jane Doe". */
export const isLabelled = (text: string): boolean => labelAt(unglued(text).trim())?.wrote === true;

/** The name that opens a line, before a sign or a date; null where other words do. */
export function leadingName(text: string): string | null {
  const part = withoutDates(unglued(text)).split(bylineWords().and)[0]?.split(TAIL)[0]?.trim() ?? '';
  if (isLoneAgency(withoutBy(part))) return null;
  const name = replaceTitles(withoutJob(part.replace(BEHIND, '')), withoutTitle)
    .replace(/\s+/g, ' ')
    .trim();
  return isName(name) ? name : null;
}

/** The name, of one word too, that is all a line holds beside its date and counts: "3 May 2024, 19:49 | Nickel", "3 May · 5 min · Jane Doe". */
export function nameBesideDate(text: string): string | null {
  const [only, ...more] = withoutDates(text).split(/[|·•∙]/u).map((part) => part.trim()).filter((part) => /\p{L}/u.test(part) && !/\d/u.test(part)); // prettier-ignore
  if (only === undefined || more.length > 0 || !/[|·•∙]/u.test(text)) return null;
  return isName(only) || (text.includes('|') && PEN_NAME.test(only)) ? only : null;
}

/** "By", "Author:", "Written by" and nothing more. */
export function isByLabel(text: string): boolean {
  const rest = text.length < LINE_MAX ? text.trim().replace(/[\s:：]+$/u, '') : '';
  return rest !== '' && rest.length < 30 && isBy(rest);
}

/** A line that ends with a label, whose name is on the next: "Opinion By". */
export const endsWithByLabel = (text: string): boolean =>
  text.length < 40 && /\s\p{Lu}/u.test(text) && isByLabel(text.split(' ').at(-1) ?? '');

/** The one word, of any case, that a line holds behind its label: "by nickel42"; null without it. */
export function handleIn(text: string): string | null {
  const rest = withoutBy(text.trim());
  return rest !== text.trim() && /^[\p{L}][\p{L}\p{N}_.-]{2,30}$/u.test(rest) && !isLoneAgency(rest) ? rest : null;
}

/** Where a piece of a line ends. */
const PIECES = /\s*[|·•∙]\s*|\s[-–—]\s/u;
/** What ends an author's name of any form, an outlet's or a nickname. */
const REST_ENDS = /[,(（|@]|\s?(?:\s\p{Ll}{1,5}\.?\s)?\d|—/u;
/** Several words written small are no name: "By the numbers". */
const SMALL_WORDS = /^\p{Ll}+(?:\s\p{Ll}+)+$/u;
/** A word written small with a number in it: "nickel42". */
const HANDLE = /^\p{Ll}[\p{Ll}_.-]{1,30}\d[\p{L}\d_.-]{0,30}(?![\p{L}\d_.-])/u;
/** Words before a label: "Uploaded by". */
const WORDS_BEFORE = 3;

/** Whether a text starts with the label of who did anything but write: "Edited by Jon Roe". */
export const isHelpersLabel = (text: string): boolean => labelAt(text)?.wrote === false;

/** What stands behind a piece's label, at its start or behind a few words. */
function behindLabel(piece: string): string {
  if (isHelpersLabel(piece)) return '';
  const words = piece.split(' ');
  for (let from = 0; from <= Math.min(WORDS_BEFORE, words.length - 2); from++) {
    const own = words.slice(from).join(' ');
    const rest = withoutBy(own);
    const handle = HANDLE.exec(rest)?.[0];
    if (rest !== own && handle !== undefined) return handle;
    if (rest !== own) return (withoutPhotos(rest).split(REST_ENDS)[0] ?? '').trim();
  }
  return '';
}

/** What stands behind the labels of a line's pieces, a name or not: "1 May 2020 | by the Harbour Team". */
export function behindLabels(text: string): string[] {
  const pieces = withoutDates(unglued(text)).split(PIECES);
  const names = pieces.map((piece) => behindLabel(piece.trim()));
  return names.filter((name) => name.length > 1 && name.length <= NAME_MAX && /^\p{L}/u.test(name) && !SMALL_WORDS.test(name));
}

/** Given names alone, beside no more than a date: "Zoe and Tom, 3 May 2010". */
export function givenNames(text: string): string[] {
  const parts = withoutDates(text).split(bylineWords().and).map((part) => part.trim()).filter((part) => /\p{L}/u.test(part)); // prettier-ignore
  return parts.length <= 3 && parts.every((part) => PEN_NAME.test(part) && startsWithName(part)) ? parts : [];
}

/** The name that ends a line behind a dash: "HARBOUR - Jane Doe"; null without one. */
export function nameBehindDash(text: string): string | null {
  const name = text.slice(0, LINE_MAX).split(DASH).slice(1).at(-1)?.trim() ?? '';
  return isName(name) ? name : null;
}

/** A line of names and nothing else but a date or a time. */
export function isPersonLine(text: string): boolean {
  const rest = withoutDates(withoutNoteMarks(text)).replace(COUNTED, ' | ');
  const parts = withoutBy(rest).split(bylineWords().and).map((part) => part.trim()).filter((part) => /\p{L}/u.test(part)); // prettier-ignore
  const names = parts.filter((part, at) => at === 0 || !(isCredential(part) || isJob(part)));
  return (
    names.length > 0 &&
    names.length <= 3 &&
    names.every((part) => isName(replaceTitles(withoutJob(part.replace(BEHIND, '')), withoutTitle).trim()))
  );
}
