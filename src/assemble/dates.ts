import { findDates } from '../dates/dates.ts';
import type { DateFound, DateOptions } from '../dates/dates.ts';
import { WHOLE_LINE } from '../features.ts';
import type { DeclaredValue, Found, Labelled, Language } from '../model.ts';
import type { Role } from '../roles.ts';
import { joinedPhrases } from '../languages/cue-lists.ts';
import { isSigned } from './byline-pieces.ts';
import { labelsDate } from './name-words.ts';
import { SPACELESS } from './said.ts';
import { updatedWords } from './updated-words.ts';
import { once } from '../text/once.ts';
import { PhraseList, caseless, isBehindLetter } from '../text/phrase-list.ts';
import type { Settings } from '../settings.ts';
import { featureOf, fromDeclared } from './picker.ts';
import type { Picker } from './picker.ts';

export interface Dates {
  readonly date: Found | null;
  readonly dateModified: Found | null;
}

/** `<time>` without a word of what it dates: teasers have them too, so a dateline in the text comes first. */
const WEAK = /^html:time$/;
/** Blocks around the headline and the article's start among which a short line with a date counts without being told a dateline. */
const NEAR = 4;
const SHORT_LINE = 14;
/** Longest line of nothing but a date, in characters. */
const ONLY_DATE_MAX = 60;
/** Longest label of a date, in words. */
const LABEL_WORDS = 4;
const FRONT: ReadonlySet<Role> = new Set(['navigation', 'other', 'body', 'source']);
const BARE: ReadonlySet<Role> = new Set(['navigation', 'other', 'source', 'caption']);
const AMBIGUOUS_SCORE = 0.6;
/** Score of the day of an update for the day of publication. */
const UPDATE_SCORE = 0.5;

/** Characters of "2024-03-05". */
const DAY_LENGTH = 10;

/** What stands before the date of a letter. */
const PLACE = /^\p{Lu}[\p{L} .’'-]{1,40},\s*(?:\p{Ll}{2,6}\.?\s)?$/u;

/** A date on the page with what its label says of it. */
interface Dated extends DateFound {
  readonly block: Labelled;
  readonly from: number;
  readonly to: number;
  /** The block that only labels it. */
  readonly label: Labelled | null;
  readonly updated: boolean;
  /** Whether a label before it on the line says that it dates: "published", not "received". */
  readonly labelled: boolean;
}

let updated: PhraseList | null = null;
const saysUpdated = (text: string): boolean => (updated ??= new PhraseList(updatedWords())).opensWord(caseless(text));

const joined = once(joinedPhrases);
/** Characters of a text's end in which a label stands. */
const JOINED_MAX = 40;
const BEHIND_LABEL = /[\s:：|·(（]{1,8}$/u;
/** Whether a text ends with what labels the day on which a member joined: "Posts: 12 Joined: ". */
function saysJoined(text: string): boolean {
  const end = text.slice(-JOINED_MAX).toLowerCase().replace(BEHIND_LABEL, '');
  return joined().some((phrase) => end.endsWith(phrase) && (SPACELESS.test(phrase) || !isBehindLetter(end, end.length - phrase.length)));
}
/** Whether a line only labels such a day. */
const isJoinedLabel = ({ text }: Labelled): boolean =>
  text.length <= JOINED_MAX && (/[:：]\s?$/u.test(text) ? saysJoined(text) : joined().includes(text.toLowerCase()));

/** A block's dates, each with what stands before it on the line, and the line above if that may label it. */
function withLabels(block: Labelled, pick: Picker, options: DateOptions): Printed[] {
  let end = 0;
  return findDates(block.text, options).map((found, at) => {
    const before = block.text.slice(end, found.from);
    const head = block.text.slice(found.from, found.to).split(/\p{Nd}/u, 1)[0] ?? '';
    end = found.to;
    return { found, before, upToDigits: before + head, above: at > 0 || /\p{L}/u.test(before) ? undefined : pick.blocks[block.index - 1] };
  });
}
interface Printed {
  readonly found: DateFound;
  readonly before: string;
  /** "登録日：": a weekday belongs to the date, and the end of a label may look like one. */
  readonly upToDigits: string;
  readonly above: Labelled | undefined;
}

/** Whether a member of a forum joined on that day. */
const isJoining = ({ before, upToDigits, above }: Printed): boolean =>
  saysJoined(before) || saysJoined(upToDigits) || (above !== undefined && isJoinedLabel(above));

/** The dates of one block that may be the article's, each with the label before it on the line or on the line above. */
function datesIn(block: Labelled, pick: Picker, options: DateOptions): Dated[] {
  const dates = withLabels(block, pick, options);
  return dates.flatMap((printed, at) => {
    if (isJoining(printed)) return [];
    const { found, before, above } = printed;
    const label = above && isLabel(above, options) ? above : null;
    return {
      ...found,
      block,
      label,
      updated: saysUpdated(before) || (label !== null && saysUpdated(label.text)),
      labelled: at > 0 && labelsDate(before),
    };
  });
}

/** Days on which members of a forum joined, as printed. */
const joiningDays = (pick: Picker): string[] =>
  pick.blocks
    .filter((block) => featureOf(block, 'date') > 0)
    .flatMap((block) => withLabels(block, pick, {}).filter(isJoining))
    .map(({ found }) => found.value);

/** "Published:" alone on its line. */
function isLabel(block: Labelled, { reference = null }: DateOptions): boolean {
  if (block.label.role !== 'dateline' && featureOf(block, 'endsColon') === 0) return false;
  return featureOf(block, 'words') <= LABEL_WORDS && findDates(block.text, { reference }).length === 0;
}

/** A line of nothing but one date. */
function isOnlyDate({ text }: Labelled, options: DateOptions): boolean {
  const [only, ...more] = findDates(text, options);
  return only !== undefined && more.length === 0 && !/\p{L}/u.test(text.slice(0, only.from) + text.slice(only.to));
}

/** A short line with a date between headline and start that labelling took for something else, a bare date a little below or right above the headline. */
function isFront(block: Labelled, { title, start }: Picker, options: DateOptions): boolean {
  const { index, label } = block;
  if (index === title - 1) return BARE.has(label.role) && isOnlyDate(block, options);
  if (index < title) return false;
  if (index < start + 2) return FRONT.has(label.role) || isSigned(block.text) || (index < start && isOnlyDate(block, options));
  return BARE.has(label.role) && isOnlyDate(block, options);
}

/** "Published on 5 May 2024", or a line under "Published:", wherever it stands but among teasers. */
function isLabelled(block: Labelled, { blocks }: Picker): boolean {
  const above = blocks[block.index - 1];
  return (
    featureOf(block, 'cue:dateline') > 0 || (featureOf(above, 'cue:dateline') >= WHOLE_LINE && featureOf(above, 'words') <= LABEL_WORDS)
  );
}

/** "Harbour, 24 August 2003", below the text that somebody signed. */
function isPlaceAndDate({ index, text, label }: Labelled, { end }: Picker): boolean {
  const [only] = index >= end && index <= end + NEAR && label.role !== 'comment' ? findDates(text) : [];
  return only !== undefined && PLACE.test(text.slice(0, only.from)) && !/\p{L}{3}/u.test(text.slice(only.to));
}

/** The day may be another one elsewhere on earth. */
const DAY = 86_400_000;
/** Whether a day comes after the one on which the page was fetched: it is an event's, not the article's. */
const isAhead = (value: string, reference: string | null): boolean =>
  reference !== null &&
  value.length >= DAY_LENGTH &&
  Date.parse(value.slice(0, DAY_LENGTH)) > Date.parse(reference.slice(0, DAY_LENGTH)) + DAY;

/** Dates on datelines and bylines, the nearest to headline and start first; without one, on short lines that are as good. */
function datedLines(pick: Picker, options: DateOptions): Dated[] {
  const read = (blocks: readonly Labelled[]): Dated[] =>
    nearest(
      blocks.flatMap((block) => datesIn(block, pick, options)).filter(({ value }) => !isAhead(value, options.reference ?? null)),
      pick,
    );
  const told = read(pick.all('dateline', 'byline'));
  if (told.some(({ updated }) => !updated) || pick.start < 0) return told;
  // Without digits, or in a script without spaces, of which each letter counts as a word, a date has its line to itself.
  const mayDate = (block: Labelled): boolean =>
    (featureOf(block, 'digits') > 0 && featureOf(block, 'words') <= SHORT_LINE) ||
    (block.text.length <= ONLY_DATE_MAX && isOnlyDate(block, options));
  const front = read(pick.blocks.filter((block) => pick.distance(block) <= NEAR && mayDate(block) && isFront(block, pick, options)));
  const short = pick.blocks.filter((block) => featureOf(block, 'date') > 0 && mayDate(block));
  const dated = [...told, ...front, ...read(short.filter((block) => isLabelled(block, pick)))];
  return dated.length > 0 ? dated : read(short.filter((block) => isPlaceAndDate(block, pick)));
}

/** Dates that tell the day come before months and years; then the nearest, of a line those with a label: "received 3 March 2019, published 28 June 2019". */
const nearest = (dates: readonly Dated[], pick: Picker): Dated[] =>
  [...dates].sort(
    (a, b) =>
      Number(a.value.length < DAY_LENGTH) - Number(b.value.length < DAY_LENGTH) ||
      pick.distance(a.block) - pick.distance(b.block) ||
      (a.block === b.block ? Number(b.labelled) - Number(a.labelled) : 0),
  );

/** "March 5, 2024" */
const MONTH_FIRST = /\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}/u;
/** "5 March 2024" */
const DAY_FIRST = /\b\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}\.?,?\s\d{4}/u;

/** English pages that print so many dates in one order, and none in the other, are of a country that does. */
const SOME = 2;

/** What agencies and writers print is not how the page itself prints dates. */
const OF_OTHERS: ReadonlySet<Role> = new Set(['body', 'caption']);

/** In which order the page's other dates have day and month: by their numbers, else in English by their words; undefined where they do not agree. */
function orderShown({ blocks }: Picker, isEnglish: boolean): DateOptions['dateOrder'] {
  const byNumbers = { dmy: 0, mdy: 0 };
  const byWords = { dmy: 0, mdy: 0 };
  for (const block of blocks) {
    if (featureOf(block, 'date') === 0) continue;
    for (const { from, to, proves } of findDates(block.text)) {
      if (proves) byNumbers[proves]++;
      if (!isEnglish || OF_OTHERS.has(block.label.role)) continue;
      const raw = block.text.slice(from, to);
      if (MONTH_FIRST.test(raw)) byWords.mdy++;
      else if (DAY_FIRST.test(raw)) byWords.dmy++;
    }
  }
  const isShown = byNumbers.dmy + byNumbers.mdy > 0;
  const { dmy, mdy } = isShown ? byNumbers : byWords;
  if (dmy * mdy > 0 || (!isShown && dmy + mdy < SOME)) return undefined;
  return dmy > 0 ? 'dmy' : 'mdy';
}

/** The page's dated lines, numbers read in the order that the page's other dates show where nothing else settles it. */
function linesIn(pick: Picker, settings: Settings, language: string): Dated[] {
  const options = { reference: settings.reference, dateOrder: settings.dateOrder, language };
  const lines = datedLines(pick, options);
  const open = lines.filter(({ ambiguous }) => ambiguous);
  if (settings.dateOrder !== 'auto' || open.length === 0) return lines;
  // Words tell of numbers with strokes alone: "02-12-2025" is printed by templates of any country.
  const hasStrokes = open.some(({ block, from, to }) => block.text.slice(from, to).includes('/'));
  const dateOrder = orderShown(pick, language === 'en' && hasStrokes);
  return dateOrder ? datedLines(pick, { ...options, dateOrder }) : lines;
}

function foundAt(dated: Dated, field: string, pick: Picker): Found {
  const { block, label, value, ambiguous, from, to } = dated;
  const own = block.label.role === 'dateline';
  return {
    value,
    score: ambiguous ? AMBIGUOUS_SCORE : block.label.score,
    method: 'text:date-line',
    at: own ? pick.claim(field, label?.label.role === 'dateline' ? label : block, block) : block.lines,
    raw: block.text.slice(from, to),
  };
}

/** The day of a bare `<time>` that is not one on which a member joined. */
function bareTime(declared: readonly DeclaredValue[], pick: Picker): Found | null {
  if (declared.length === 0) return null;
  const days = joiningDays(pick);
  return fromDeclared(declared.filter(({ value }) => !days.some((day) => value.startsWith(day) || day.startsWith(value))));
}

/** The printed date, or the time and zone that a `<time>` of the same day tells beside it: "March 5, 2024" of 2024-03-05T23:30-05:00. */
function inFull(printed: Found, declared: readonly DeclaredValue[]): Found {
  const { value } = printed;
  const full = declared.find((one) => WEAK.test(one.method) && one.value.length > value.length && one.value.startsWith(value));
  return full && value.length >= DAY_LENGTH ? { ...printed, value: full.value } : printed;
}

/** A declared date counts only if a date can be read in it. */
function isoOf(declared: DeclaredValue): DeclaredValue[] {
  const found = findDates(declared.value)[0];
  return found ? [{ ...declared, value: found.value }] : [];
}

/**
 * Published: declared by JSON-LD, meta tags or microdata, else on a dateline whose label does not say "updated", else in a bare
 * `<time>`, which also tells the time of a day that is printed, else the update, where the page tells no other date. Updated: declared, else on a line that says so. Copyright lines, teasers and today's date in a header are no datelines.
 */
export function datesOf(pick: Picker, settings: Settings, language: Language): Dates {
  const declared = pick.declared.date.flatMap(isoOf);
  const strong = declared.filter(({ method }) => !WEAK.test(method));
  const lines = linesIn(pick, settings, language.tag?.split('-')[0] ?? '');
  const published = lines.find(({ updated }) => !updated);
  const updated = lines.find((line) => line.updated);
  const date = fromDeclared(strong) ?? (published ? inFull(foundAt(published, 'date', pick), declared) : null) ?? bareTime(declared, pick);
  const modified = fromDeclared(pick.declared.dateModified.flatMap(isoOf));
  const dateModified = modified ?? (updated ? foundAt(updated, 'date_modified', pick) : null);
  // A page that tells its last update alone is as old as that, as far as anybody can see.
  return { date: date ?? (dateModified && { ...dateModified, score: UPDATE_SCORE }), dateModified };
}
