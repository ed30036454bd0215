import { findDates } from '../dates/dates.ts';
import { PhraseList, caseless, isBehindLetter } from '../text/phrase-list.ts';
import { authorWords } from './author-words.ts';
import { isJob } from '../languages/byline-labels.ts';

/** Characters of a line that are looked at: a longer one is no byline, and patterns are slow on lines that are all one sign. */
export const LINE_MAX = 600;
const GLUED_BY = /^((?:Written |Posted |Words )?[Bb]y)(?:by)?(?=\p{Lu})/u;

interface Words {
  readonly by: PhraseList;
  readonly titles: PhraseList;
  readonly photos: PhraseList;
  readonly dated: PhraseList;
  /** What stands between names; `eachAnd` finds all of them. */
  readonly and: RegExp;
  readonly eachAnd: RegExp;
  /** "and" at a line's start. */
  readonly opensWithAnd: RegExp;
  /** "and", or a sign for it, between a label and "photos". */
  readonly joins: RegExp;
}
let words: Words | null = null;

export function bylineWords(): Words {
  if (words) return words;
  const { by, and, titles, dated, photos } = authorWords();
  const between = `\\s*[,;/|•·⋅∙●、，；،؛]\\s*|\\s+(?:${and}|&)\\s+`;
  words = {
    by: new PhraseList(by),
    titles: new PhraseList(titles),
    photos: new PhraseList(photos),
    dated: new PhraseList(dated),
    and: new RegExp(between, 'iu'),
    eachAnd: new RegExp(between, 'giu'),
    opensWithAnd: new RegExp(`^(?:${and}|&)\\s+(?=[\\p{Lu}\\p{Lo}])`, 'u'),
    joins: new RegExp(`\\s*(?:[&+/,·・]|${and})\\s*`, 'iuy'),
  };
  return words;
}

/** What stands between a label and a name. */
const BEHIND_BY = /\s*[:：=＝/／|｜・]\s*|\s+|(?<=['’])|(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])/uy;
const BEHIND_BOTH = /\s*[:：/／|｜]\s*|\s+/uy;
const BEHIND_PHOTOS = /\s*[:：=＝/／|｜・]\s*|\s+(?=\p{L})/uy;
const BEHIND_TITLE = /(?!\p{L})\.?/uy;
const BEHIND_FIRST = /(?!\p{L})\.?|(?=\p{sc=Thai})/uy;

/** Where a match of a sticky pattern ends that begins at a place of the text; -1 without one. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Where one of the phrases and what stands behind it end, the longest phrase that has that behind it; -1 without one. */
function endOfPhrase(list: PhraseList, behind: RegExp, text: string, at = 0): number {
  for (const phrase of list.startingAt(text, at)) {
    const end = endOf(behind, text, at + phrase.length);
    if (end >= 0) return end;
  }
  return -1;
}

const endOfBy = (text: string): number => endOfPhrase(bylineWords().by, BEHIND_BY, caseless(text));

/** Whether a line starts with a label of authors: "By Jane Doe". */
export const startsWithBy = (text: string): boolean => endOfBy(text) >= 0;

/** A line without the label of authors that it starts with. */
export function withoutBy(text: string): string {
  const end = endOfBy(text);
  return end < 0 ? text : text.slice(end);
}

/** Whether a text is a label of authors and nothing else. */
export const isBy = (text: string): boolean => bylineWords().by.has(caseless(text));

/** A line without the label of who did both: "Text and photos:". */
export function withoutBoth(text: string): string {
  const { by, photos, joins } = bylineWords();
  const line = caseless(text);
  for (const phrase of by.startingAt(line)) {
    const joined = endOf(joins, line, phrase.length);
    const end = joined < 0 ? -1 : endOfPhrase(photos, BEHIND_BOTH, line, joined);
    if (end >= 0) return text.slice(end);
  }
  return text;
}

/** A line up to where it names who took the pictures. */
export function withoutPhotos(text: string): string {
  const { photos } = bylineWords();
  const line = caseless(text);
  for (let at = 0; at < line.length; at++)
    if (endOfPhrase(photos, BEHIND_PHOTOS, line, at) >= 0 && !isBehindLetter(line, at)) return text.slice(0, at);
  return text;
}

/** A name with each of its titles, told by `replacement` what it becomes by the title, its place and the whole. */
export function replaceTitles(text: string, replacement: (title: string, at: number, whole: string) => string): string {
  const { titles } = bylineWords();
  const line = caseless(text);
  let result = '';
  let done = 0;
  for (let at = 0; at < line.length; at++) {
    const end = endOfPhrase(titles, at === 0 ? BEHIND_FIRST : BEHIND_TITLE, line, at);
    if (end < 0 || isBehindLetter(line, at)) continue;
    result += text.slice(done, at) + replacement(text.slice(at, end), at, text);
    done = end;
    at = end - 1;
  }
  return result + text.slice(done);
}

/** What `make` gives for a line; several readings ask for the same line in a row. */
function lastOf(make: (line: string) => string): (whole: string) => string {
  let last = { line: '', made: '' };
  return (whole) => {
    const line = whole.slice(0, LINE_MAX);
    if (line !== last.line) last = { line, made: make(line) };
    return last.made;
  };
}

/** A line without its dates, each replaced by a sign that ends a name. */
export const withoutDates = lastOf(dateless);

function dateless(line: string): string {
  let bare = '';
  let end = 0;
  for (const { from, to } of findDates(line)) {
    bare += `${line.slice(end, from)} | `;
    end = to;
  }
  return bare + line.slice(end);
}

/** Where a capital or a letter without case is glued to a small one. */
const GLUE = /(?<=\p{Ll})(?=[\p{Lu}\p{Lo}])/gu;
const SMALL = /\p{Ll}/uy;
/** The words that are glued to a name, up to what cannot be part of a job. */
const GLUED_JOB = /^\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+){0,3}/u;

/** "Jane Doe[1]": marks of notes, as HTML is flattened. */
const NOTE_MARKS = /\[(?:\d{1,3}|[*†‡§]{1,3})\]/gu;
export const withoutNoteMarks = (line: string): string => line.replace(NOTE_MARKS, '');

/** Labels, dates and jobs that flattening glued to a name: "ByJane DoeUpdated", "Jane DoeNovember 20, 2007", "Jane DoeSenior Reporter". */
export const unglued = lastOf((whole) => {
  const line = withoutNoteMarks(whole).replace(GLUED_BY, '$1 ');
  return line.replace(GLUE, (_, at: number) => {
    const dated = bylineWords().dated.startingAt(line, at);
    return dated.some((word) => endOf(SMALL, line, at + word.length) < 0) || isJob(GLUED_JOB.exec(line.slice(at))?.[0] ?? '') ? ' | ' : '';
  });
});
