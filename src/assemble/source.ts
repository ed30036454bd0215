import { COLUMN, WHOLE_LINE } from '../features.ts';
import { findDates } from '../dates/dates.ts';
import { startsWithName } from '../languages/names.ts';
import { attributionIn, behindLabel, isNameless, namedInside, startsAsSource, tellsFirst } from '../languages/source-labels.ts';
import type { Found, Labelled } from '../model.ts';
import type { Role } from '../roles.ts';
import {
  agencyAlone,
  agencyAtEnd,
  agencyBeforeName,
  agencyBehindName,
  agencyBesideOutlet,
  agencyBesidePlace,
  agencyInDateline,
  agencyNamed,
  agencyThatHelped,
  agencyThatReports,
  isAgencyName,
  isLoneAgency,
} from '../text/agencies.ts';
import { isPersonLine } from './byline-pieces.ts';
import { isSigning } from './byline-labels.ts';
import { featureOf } from './picker.ts';
import type { Picker } from './picker.ts';

export interface Attribution {
  readonly value: string;
  readonly method: string;
  readonly raw: string;
}

const LABELLED = /^[^:：]{2,40}[:：]\s*(.+)$/u;
const INSIDE_SCORE = 0.8;
/** Characters of a line that are looked at: the rest is no name. */
const VALUE_MAX = 1000;
/** An attribution names somebody; more words are a sentence. */
const MAX_WORDS = 12;
/** Blocks around the article within which an agency alone on its line signs it. */
const NEAR = 4;
/** Blocks below the article's last in which an agency signs it, whatever labelling took it for. */
const SIGNED = 2;
/** A caption that is no sentence has fewer words. */
const SENTENCE_WORDS = 12;
/** Words of a line from which it is read as a sentence. */
const SENTENCE = 6;
/** The longest sentence beside the article that is read for whom it comes from. */
const MOST_WORDS = 45;
/** Characters of a label alone on its line. */
const LABEL_MAX = 40;
/** Who wrote, in short. */
const INITIALS = /^(?:\p{L}?\p{Ll}{1,3}|(?:\p{Lu}\.\s?){1,3})$/u;
/** A dateline opens the first paragraph. */
const OPENING = 120;
const COURTESY = /\bcourtesy of ((?:the )?[\p{Lu}][^.,;©]{2,40})/iu;
const NOTICE = /^(?:©|\(c\)|copyright)/iu;
/** Without brackets, dashes and quotation marks around it; a mark that closes what opens inside stays. */
function clean(text: string): string {
  const bare = text.replace(/^[\s([<“"„«–—-]+|[\s)\]>”“"».,]+$/gu, '').trim();
  const closed = /[„«“]([^„«”“"»]*)$/u.test(bare) ? /[”“"»]/u.exec(text.slice(text.indexOf(bare) + bare.length)) : null;
  return bare + (closed?.[0] ?? '');
}
/** A name in quotation marks that more follows: "„Slenkstis“, 2019 m. Nr. 3". */
const QUOTED = /^[“"„«]([^“”"„«»]{2,60})[”“"»]/u;
/** "The Harbour Post Author: Jane Doe": another label. */
const NEXT_LABEL = /\s+[\p{L}/]{1,14}\s?[:：]\s?\S.*$/u;
/** ", No. 4/2016" behind the name of a paper. */
const ISSUE = /[,،]\s(?:\p{L}{1,10}\.?\s?)?\p{Nd}[\p{Nd}./-]{0,12}$/u;
/** A line in brackets with a name in quotation marks: "(from "The Harbour Gazette", 25 June 2002)". */
const IN_BRACKETS = /^[([（［][^()[\]（）［］“”"„«»]{0,40}[“"„«]([^“”"„«»()]{3,60})[”“"»][^()[\]（）［］“”"„«»]{0,40}[)\]）］]\.?$/u;
const DASH = /\s[-–—]\s/u;
/** "harbour.example" */
const ADDRESS = /^[\p{L}\d-]+\.\p{Ll}{2,8}$/u;
/** Parts of a dateline, of which one may be an attribution: "2023-03-17 07:52 来源：…". */
const PARTS = /[|｜]|(?<=\d)\s(?=\p{L})/u;

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

/** The agency before "and our own enquiries". */
const ownReporting = (value: string): string | null => (/\s\p{Ll}+\s\p{Ll}/u.test(value) ? agencyNamed(value) : null);

/** A name without what stands around it, behind it another label, a date or the number of an issue. */
const bareName = (raw: string): string => undated(clean(raw)).replace(NEXT_LABEL, '').replace(ISSUE, '');

/** Whom a phrase inside a line names, but when: "Originally published in March 2022". */
function namedIn(text: string): string | null {
  const name = namedInside(text);
  const at = name === null ? -1 : text.lastIndexOf(name);
  const isTime = findDates(text).some(({ from, to }) => at >= from && at < to) || findDates(`1 ${name} 2020`).length > 0;
  return isTime ? null : name;
}

/** A line of agencies, of which some names mean something else elsewhere: "SITA, TASR". */
const sharedBy = (text: string): string | null => (text.split(/\s?[,/]\s?/).every(isAgencyName) ? text : null);

/** More words than a label and a name: a sentence that names whom the article comes from. */
const isSentence = (text: string): boolean => text.split(' ').length >= SENTENCE && !/[:：]\s*\S/u.test(text);

/** The attribution on a line of role `source`: after its label, or the whole line. */
export function onSourceLine(text: string): Attribution {
  const inside = isSentence(text) || tellsFirst(text) ? namedIn(text) : null;
  if (inside) return { value: ownReporting(inside) ?? inside, method: 'text:source-label', raw: text };
  const first = (attributionIn(text)?.value || LABELLED.exec(text)?.[1]) ?? null;
  const labelled = (first && attributionIn(first)?.value) || first;
  const raw = (labelled ?? sharedBy(text) ?? agencyAlone(text)?.name ?? agencyNamed(text.slice(0, VALUE_MAX)) ?? text).slice(0, VALUE_MAX);
  const value = withoutOwn((labelled && QUOTED.exec(raw)?.[1]) || bareName(raw));
  return { value, method: labelled ? 'text:source-label' : 'text:source-line', raw: text };
}

/** An attribution inside the body: an agency in brackets at the end, or in the dateline at the start. */
export function insideBody(body: readonly Labelled[]): Attribution | null {
  const ends = body.filter((block, at) => block.label.role === 'body' || isLastSentence(block, body[at - 1], at === body.length - 1)).flatMap(({ text }) => agencyAtEnd(text) ?? []); // prettier-ignore
  const end = ends[0];
  // Several agencies sign the items of a round-up.
  if (end && ends.every(({ name }) => name === end.name)) return { value: end.name, method: 'text:end-of-body', raw: end.raw };
  // Behind the last sentence the text of a picture follows now and then.
  const own = body.filter((block) => block.label.role === 'body');
  const reports = own
    .slice(-2)
    .map(({ text }) => agencyThatReports(text))
    .find((found, at, both) => found && ((at === both.length - 1 && !found.endsSpeech) || isSigning(found.words)));
  if (reports) return { value: reports.name, method: 'text:end-of-body', raw: reports.raw };
  const start = own
    .slice(0, 2)
    .map(({ text }) => agencyInDateline(text.slice(0, OPENING)))
    .find((found) => found !== null);
  return start ? { value: start.name, method: 'text:dateline', raw: start.raw } : null;
}

/** Running text that ends the body is a caption only in name: the agency at its end, as of a picture, made it one. */
const isLastSentence = (block: Labelled, before: Labelled | undefined, isLast: boolean): boolean =>
  isLast && block.label.role === 'caption' && before?.label.role === 'body' && featureOf(block, 'words') >= SENTENCE_WORDS && featureOf(block, 'sentences') > 0; // prettier-ignore

/** "Source:" and nothing more. */
export const isSourceLabel = (block: Labelled | undefined): boolean => block !== undefined && block.text.length <= LABEL_MAX && attributionIn(block.text)?.value === ''; // prettier-ignore

/** Words of buttons and of interfaces name nobody. */
const isButton = (block: Labelled): boolean =>
  (['cue:social', 'cue:more', 'cue:navigation', 'cue:comment', 'cue:promo'] as const).some((cue) => block.features[COLUMN[cue]] === WHOLE_LINE); // prettier-ignore

/** "PRESS RELEASE", "4. Sources": words of attributions that name nobody, alone on their line. */
const isBareLabel = (block: Labelled): boolean =>
  block.features[COLUMN['cue:source']] === WHOLE_LINE && !isSourceLabel(block) && !/[:：]/u.test(block.text) && !isLoneAgency(block.text) && !agencyNamed(block.text); // prettier-ignore

/** The attribution that a labelled line gives, with the next line's value where the label stands alone. */
function labelledSource(block: Labelled, pick: Picker): Found | null {
  const { blocks } = pick;
  const before = blocks[block.index - 1];
  const next = blocks[block.index + 1];
  if (isBareLabel(block)) return null;
  const printed = isNameless(block.text) ? behindLabel(block.text) : undefined;
  if (printed === null) return null;
  if (printed) return { value: clean(printed), method: 'text:source-label', raw: block.text, score: block.label.score, at: pick.claim('source', block) }; // prettier-ignore
  if (isSourceLabel(block)) return next && mayBeValue(next) ? valueAt(next, block, pick) : null;
  return valueAt(block, isSourceLabel(before) ? (before as Labelled) : block, pick);
}

/** Whether a line may be the value of the label above it: a name, and of no role that is sure of itself. */
const mayBeValue = (block: Labelled): boolean =>
  (block.label.role !== 'body' || isLoneAgency(block.text)) && block.label.role !== 'copyright' && !isSourceLabel(block);

const isName = (value: string, block: Labelled): boolean =>
  /\p{L}/u.test(value) && featureOf(block, 'words') <= MAX_WORDS && !isButton(block) && !/^https?:/i.test(value) && !isDated(value) && !isPerson(value); // prettier-ignore

/** Without a label a few words, and no results of a match, name somebody. */
const isBareName = (value: string): boolean => isLoneAgency(value) || (value.split(' ').length < SENTENCE && !/\d:\d/u.test(value));

/** "No. 2817 of 08.05.2025": more digits than letters. */
const isNumber = (value: string): boolean => value.replace(/\P{Nd}/gu, '').length > value.replace(/\P{L}/gu, '').length;

/** Without a date behind it: "Hafenblatt, 3. Mai 2018". */
function undated(value: string): string {
  const last = findDates(value).at(-1);
  const behind = last && last.to >= value.length - 1 ? value.slice(0, last.from).replace(/[\s,(]+$/u, '') : value;
  return /\p{L}{3}/u.test(behind) ? behind : value;
}

/** A date, with a new sentence behind it or nothing: "March 2022. Last updated on …". */
const isDated = (value: string): boolean =>
  findDates(value).some(({ from, to }) => !/\p{L}/u.test(value.slice(0, from)) && /^[^\p{L}]*(?:$|[.;])/u.test(value.slice(to)));

/** An author or a photographer with the job, beside words that also name sources. */
function isPerson(value: string): boolean {
  const [name = ''] = clean(value).split(/, |\s[–—-]\s/u);
  return name.includes(' ') && startsWithName(name) && isPersonLine(name);
}

function valueAt(block: Labelled, from: Labelled, pick: Picker): Found | null {
  const { value, method, raw } = onSourceLine(block.text);
  if (!isName(value, block) || isNumber(block.text) || (method === 'text:source-line' && !isBareName(value))) return null;
  return { value, method, raw, score: block.label.score, at: pick.claim('source', from, block) };
}

/** "Article from: Reuters": an agency behind any label but a picture's. */
const isAgencyLabelled = (block: Labelled): boolean =>
  featureOf(block, 'cue:caption') === 0 && isLoneAgency(LABELLED.exec(block.text)?.[1] ?? '');

const ELSEWHERE: ReadonlySet<Role> = new Set(['related', 'comment', 'promo', 'bio']);

/** What other people say. */
const SPOKEN: ReadonlySet<Role> = new Set(['comment', 'promo', 'bio', 'copyright']);
/** Blocks below the article's last up to which a label tells the source. */
const BELOW = 24;

/** Blocks above the article or right after it, but teasers and pictures. */
function nearOf(pick: Picker): Labelled[] {
  const { blocks, start, end } = pick;
  if (start < 0) return [];
  const isNear = (block: Labelled): boolean => pick.distance(block) <= NEAR || (block.index >= end && block.index - end <= NEAR);
  // The last line is taken for a caption now and then.
  const signs = (block: Labelled): boolean => block.index >= end && block.index <= end + SIGNED && (isLoneAgency(block.text) || isAgencyLabelled(block) || agencyBesideInitials(block.text) !== null || agencyBesidePlace(block.text) !== null); // prettier-ignore
  return blocks.filter((block) => isNear(block) && (!ELSEWHERE.has(block.label.role) || signs(block)) && (block.label.role !== 'caption' || block.index === end || agencyBesideNewsroom(block) !== null || agencyBesidePlace(block.text) !== null || tellsFirst(block.text))); // prettier-ignore
}

/** Lines below the article that start with a label of attributions and a colon, whatever labelling took them for: lists of other stories push them down. */
function belowOf({ blocks, end }: Picker): Labelled[] {
  const below = end < 0 ? [] : blocks.slice(end + 1, end + BELOW);
  return below.filter(({ text, label }) => !SPOKEN.has(label.role) && /[:：]/u.test(text) && attributionIn(text)?.value);
}

/** A label with its value on a short line that labelling took for something else; the last one, as of lines of role `source`. */
function unseenLabel(near: readonly Labelled[], pick: Picker): Found | null {
  for (const block of [...near, ...belowOf(pick)].reverse()) {
    if (block.label.role === 'source' || featureOf(block, 'words') > MAX_WORDS || featureOf(block, 'cue:caption') > 0) continue;
    const raw = attributionIn(block.text)?.value ?? '';
    const value = QUOTED.exec(raw)?.[1] ?? bareName(raw);
    const next = pick.blocks[block.index + 1];
    if (value && isName(value, block)) return { value, method: 'text:source-label', raw: block.text, score: INSIDE_SCORE, at: block.lines };
    if (isSourceLabel(block) && next && (next.label.role === 'source' || isLoneAgency(next.text))) return valueAt(next, block, pick);
  }
  return null;
}

const IN_ANY_BRACKETS = /^[([（［](.*)[)\]）］]$/u;
/** "kd, PAP", "M. K., STA", "ČTK, jkl", "(hks/sda)" */
function agencyBesideInitials(text: string): { value: string; raw: string } | null {
  const inside = IN_ANY_BRACKETS.exec(text)?.[1];
  const [first = '', last = '', ...more] = text.length <= LABEL_MAX ? (inside ?? text).split(/[,/]/).map((part) => part.trim()) : [];
  const isOne = inside === undefined ? isLoneAgency : isAgencyName;
  const [initials, value] = isOne(first) ? [last, first] : [first, last];
  return more.length === 0 && INITIALS.test(initials) && isOne(value) ? { value, raw: text } : null;
}

/** "Harbour Radio with AFP", but in a headline. */
function agencyBesideNewsroom({ text, label }: Labelled): { value: string; raw: string } | null {
  const found = label.role === 'title' || label.role === 'heading' ? null : agencyBesideOutlet(text);
  return found && { value: found.name, raw: text };
}

/** An agency that a short line names beside initials or a newsroom. */
const agencyBeside = (block: Labelled): { value: string; raw: string } | null =>
  agencyBesideInitials(block.text) ?? agencyBesideNewsroom(block) ?? placed(block.text) ?? besideAuthor(block);

/** "Pagal dpa inf. parengė Jurga Roe": a short line that starts as attributions do and names one agency. */
function besideAuthor({ text, label, features }: Labelled): { value: string; raw: string } | null {
  const isLine = label.role !== 'body' && (features[COLUMN.words] ?? 0) <= MAX_WORDS && startsAsSource(text);
  const value = isLine ? agencyNamed(text) : null;
  return value === null ? null : { value, raw: text };
}

/** "L. M. (with AFP)" */
const IN_LAST_BRACKETS = /[(（]([^()（）]{3,40})[)）]$/u;

function placed(text: string): { value: string; raw: string } | null {
  const value = agencyBesidePlace(text)?.name ?? withHelp(text);
  return value === null ? null : { value, raw: text };
}

/** The agency in brackets at a short line's end, behind a label. */
function withHelp(text: string): string | null {
  const inside = text.length <= LABEL_MAX ? IN_LAST_BRACKETS.exec(text)?.[1] : undefined;
  const value = inside === undefined || isAgencyName(inside) ? undefined : attributionIn(inside)?.value;
  return value !== undefined && isLoneAgency(value) ? value : null;
}

/** An agency alone on its line, above the article or right after it; elsewhere it is a link to its page. */
function loneAgency(near: readonly Labelled[], pick: Picker): Found | null {
  const block = near.find((one) => isLoneAgency(one.text) || isAgencyLabelled(one) || agencyBeside(one) !== null);
  if (!block) return null;
  const { value, raw } = { ...onSourceLine(block.text), ...(agencyBeside(block) ?? {}) };
  const at = block.label.role === 'source' ? pick.claim('source', block) : block.lines;
  return { value, method: 'text:agency-line', raw, score: block.label.score, at };
}

/** "(University of Elm, 14.05.2014 – KS)" */
const WITH_DATE = /^[([（［]\s*(\p{Lu}[^()[\]（）［］,;:]{3,60}),\s*[^()[\]（）［］]{6,40}[)\]）］]$/u;
function beforeDate(text: string): string | undefined {
  const value = WITH_DATE.exec(text)?.[1];
  const isRight =
    value !== undefined && findDates(text).some(({ from }) => /^[\s,]*$/u.test(text.slice(text.indexOf(value) + value.length, from)));
  return isRight && !isPerson(value) ? value : undefined;
}

/** The paper, or the institution with a date, that a line in brackets names right below the article. */
function bracketedPaper(near: readonly Labelled[], { end }: Picker): Found | null {
  for (const { text, lines, index, features } of near) {
    const value = index < end || (features[COLUMN['cue:caption']] ?? 0) > 0 ? undefined : (IN_BRACKETS.exec(text)?.[1] ?? beforeDate(text));
    if (value) return { value, method: 'text:source-line', raw: text, score: INSIDE_SCORE, at: lines };
  }
  return null;
}

/** "2023-03-17 07:52 来源：…": the attribution beside a date. */
function besideDate(pick: Picker): Found | null {
  for (const { text, lines } of pick.all('dateline', 'byline')) {
    const found = text.slice(0, VALUE_MAX).split(PARTS).slice(1).flatMap((part) => attributionIn(part)?.value || []); // prettier-ignore
    const value = clean(found[0] ?? '').replace(NEXT_LABEL, '');
    if (value) return { value, method: 'text:source-label', raw: text, score: INSIDE_SCORE, at: lines };
  }
  return null;
}

/** "The Associated Press contributed to this report." */
function helped(near: readonly Labelled[]): Found | null {
  for (const { text, lines } of near) {
    const agency = agencyThatHelped(text);
    if (agency) return { value: agency.name, method: 'text:agency-line', raw: text, score: INSIDE_SCORE, at: lines };
  }
  return null;
}

/** "eredetileg a Part 2019/4. számában jelent meg": the words with capitals before an issue's year. */
const BEFORE_ISSUE = /(?:^|\s)(\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,4})\s\d{4}\s?[/.]/u;
const beforeIssue = (text: string): string | null => (tellsFirst(text) ? (BEFORE_ISSUE.exec(text)?.[1] ?? null) : null);

/** "This interview was first published in „Harbour Quarterly“ and appears here with permission." beside the article. */
function republished(near: readonly Labelled[]): Found | null {
  for (const { text, lines, features } of near) {
    if ((features[COLUMN.words] ?? 0) > MOST_WORDS || !((features[COLUMN['cue:source']] ?? 0) > 0 || tellsFirst(text))) continue;
    const value = isNameless(text) ? null : (namedIn(text) ?? beforeIssue(text));
    if (value && !isPerson(value)) return { value, method: 'text:source-label', raw: text, score: INSIDE_SCORE, at: lines };
  }
  return null;
}

/** A notice on rights, also where labelling took it for text. */
const isNotice = ({ text, label }: Labelled): boolean => label.role === 'copyright' || NOTICE.test(text);

/** An agency behind the author's name, or "courtesy of" in a notice. */
function besideBody(pick: Picker): Found | null {
  for (const { text, lines } of pick.all('byline')) {
    const agency = agencyBehindName(text) ?? agencyBeforeName(text);
    if (agency) return { value: clean(agency.name), method: 'text:byline', raw: text, score: INSIDE_SCORE, at: lines };
  }
  for (const { text, lines } of pick.blocks.filter(isNotice)) {
    const value = COURTESY.exec(text)?.[1];
    if (value) return { value: clean(value), method: 'text:copyright-line', raw: text, score: INSIDE_SCORE, at: lines };
  }
  return null;
}

const BARE = 2;
/** Agencies come before all others, what a label names before what stands bare. */
function rankOf(block: Labelled, { blocks }: Picker): number {
  if (isLoneAgency(block.text) || isAgencyLabelled(block)) return 0;
  return attributionIn(block.text) !== null || isSourceLabel(blocks[block.index - 1]) ? 1 : BARE;
}

/**
 * The attribution: behind a label on the same line or the next, an agency alone on its line, one in brackets at the end or in the
 * dateline at the start, one behind the author's name, or "courtesy of" in a notice. Words of running text are none.
 */
export function sourceOf(pick: Picker): Found | null {
  const lines = pick.all('source').reverse();
  const ranked = [...lines].sort((a, b) => rankOf(a, pick) - rankOf(b, pick));
  const near = nearOf(pick);
  for (const block of ranked) {
    const agency = rankOf(block, pick) === BARE ? loneAgency(near, pick) : null;
    const found = agency ?? labelledSource(block, pick);
    if (found) return found;
  }
  const beside =
    unseenLabel(near, pick) ??
    loneAgency(near, pick) ??
    besideDate(pick) ??
    helped(near) ??
    republished(near) ??
    bracketedPaper(near, pick);
  if (beside) return beside;
  const inside = insideBody(pick.body);
  const named = besideBody(pick);
  // A notice names in full whom the dateline names short.
  if (!inside || named?.value.toLowerCase().endsWith(inside.value.toLowerCase())) return named;
  return { ...inside, score: INSIDE_SCORE };
}
