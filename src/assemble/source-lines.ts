import { COLUMN, WHOLE_LINE } from '../features.ts';
import { attributionIn, behindLabel, isNameless, tellsFirst } from '../languages/source-labels.ts';
import type { Labelled } from '../model.ts';
import type { Role } from '../roles.ts';
import { agencyAlone, agencyAtEnd, agencyBeforeName, agencyBehindName, agencyBesideOutlet, agencyBesidePlace, agencyInDateline, agencyNamed, agencyThatHelped, agencyThatReports, creditAtEnd, isAgencyName, isLoneAgency, namesAny } from '../text/agencies.ts'; // prettier-ignore
import { agencyBesideInitials, agencyInBrackets, besideAuthor, sharedBy, withHelp } from './agency-lines.ts';
import { LABELLED, NEXT_LABEL, VALUE_MAX, beforeDate, beforeIssue, clean, isBareName, isSourceName, namedIn, namesOf, withIssue, withoutRest } from './attribution.ts'; // prettier-ignore
import { isSigning } from '../languages/byline-labels.ts';
import { featureOf, namesOthers } from './picker.ts';
import type { Picker } from './picker.ts';

/** How the name of a reading stands on its line. */
export const SOURCE_WAYS = [
  'label', 'below label', 'any label', 'below colon', 'capital label', 'agency', 'beside initials', 'beside outlet', 'beside place',
  'beside author', 'with help', 'helped', 'inside', 'before issue', 'with issue', 'in brackets', 'before date', 'quoted', 'beside date',
  'beside name', 'courtesy', 'behind label', 'among words', 'bare', 'opens', 'dateline', 'end', 'end in brackets', 'credit', 'reports', 'about',
  'named in text',
] as const; // prettier-ignore
export type SourceWay = (typeof SOURCE_WAYS)[number];

/** Whom one line, or a label and the line below it, may name as the source. */
export interface SourceReading {
  readonly from: Labelled;
  readonly to: Labelled;
  readonly value: string;
  /** As printed. */
  readonly raw: string;
  /** All the ways that give this name. */
  readonly ways: ReadonlySet<SourceWay>;
}

/** Blocks above headline or text, below the text's start, before its end and below it in which a source may stand. */
const ABOVE = 8;
const BELOW_START = 3;
const BEFORE_END = 3;
const BELOW_END = 40;
/** Blocks around the text in which any quoted name, or any before a number, may be the paper that it comes from. */
const PAPER_NEAR = 6;
/** Paragraphs that a dateline opens. */
const OPENING = 2;
const OPENING_CHARS = 120;
/** Words of a line that names a source and little more, of one with any label or the name alone, and of a sentence that is read for one. */
const SHORT_WORDS = 12;
const LABELLED_WORDS = 9;
const MOST_WORDS = 45;
/** A caption that is no sentence has fewer words. */
const SENTENCE_WORDS = 12;
/** Characters of a label alone on its line, and of a text's end in which an agency signs. */
const LABEL_MAX = 40;
const END_MAX = 240;
/** A line with fewer characters names nobody that the text's opening is asked for. */
const NAMED_MIN = 4;
/** So many readings of a page are weighed. */
const MOST = 100;

/** Roles of lines on which only words of attributions are a label. */
const ELSEWHERE: ReadonlySet<Role> = new Set(['related', 'comment', 'navigation', 'bio', 'tags', 'copyright']);
const COURTESY = /\bcourtesy of ((?:the )?[\p{Lu}][^.,;©]{2,40})/iu;
const NOTICE = /^(?:©|\(c\)|copyright)/iu;
/** A line in brackets with a name in quotation marks: "(from "The Harbour Gazette", 25 June 2002)". */
const PAPER_IN_BRACKETS = /^[([（［][^()[\]（）［］“”"„«»]{0,40}[“"„«]([^“”"„«»()]{3,60})[”“"»][^()[\]（）［］“”"„«»]{0,40}[)\]）］]\.?$/u;
/** "(Reuters)", "/BTA/" */
const BRACKETED = /[(（/]([^()（）/]{2,40})[)）/]/gu;
/** "It ends here. (Source Reuters)", "…48人（共同）。", "It ends here. /BTA" */
const BRACKETED_END = /(?:(?<=[.!?…。！？»”"]\s?)[(/]|(?<=[\p{L}\p{N}.!?…。！？»”"])（)([^()（）/\d]{2,30})[)）/]?[.。]?$/u;
const LAST_SENTENCE = /(?:^|[.!?…。！？]["”»]?\s?)([^.!?…。！？]{3,200}[.!?…。！？]?["”»)）/]?[.。]?)$/u;
/** Parts of a dateline, of which one may be an attribution: "2023-03-17 07:52 来源：…". */
const PARTS = /[|｜]|(?<=\d)\s(?=\p{L})/u;
const ANY_QUOTED = /["“”„«»《「『‘']([^"“”„«»《》「」『』‘’']{2,60})["“”»》」』’']/u;
/** "SOURCE Harbour Energy": the line with which wires of press releases end. */
const CAPITAL_LABEL = /^SOURCE\s+(?=[\p{Lu}\p{Lo}])/u;
const COLON_OR_DIGIT = /[:：\p{Nd}]/u;
/** "About Harbour Energy": up to three words and the issuer of a release. */
const ABOUT = /^(?:[\p{L}\p{M}'’]+\s){1,3}?(?=[\p{Lu}\p{Lo}])/u;

/** "Source:" and nothing more. */
export const isSourceLabel = (block: Labelled | undefined): boolean => block !== undefined && block.text.length <= LABEL_MAX && attributionIn(block.text)?.value === ''; // prettier-ignore
/** Whether a line is a phrase of the cue and nothing more. */
export const isWhole = (block: Labelled, cue: keyof typeof COLUMN): boolean => block.features[COLUMN[cue]] === WHOLE_LINE;
const wordsOf = (block: Labelled): number => featureOf(block, 'words');
/** What stands behind a text's last mark but one that ends a sentence. */
export const lastSentenceOf = (text: string): string => LAST_SENTENCE.exec(text.slice(-END_MAX))?.[1] ?? '';

/** Words of buttons and of interfaces name nobody. */
const isButton = (block: Labelled): boolean =>
  (['cue:social', 'cue:more', 'cue:navigation', 'cue:comment', 'cue:promo'] as const).some((cue) => isWhole(block, cue));

/** The one agency in a few words; a name that means something else elsewhere has them to itself. */
const anyAgency = (text: string): string | null => (isAgencyName(text) ? text : agencyNamed(text));

/** A line that says whose a picture is, and no last line of the text that is taken for one. */
const isCredit = (block: Labelled, end: number): boolean =>
  (featureOf(block, 'cue:caption') > 0 && /[:：©]/u.test(block.text)) || (block.label.role === 'caption' && block.index !== end);

type Add = (way: SourceWay, value: string | null | undefined, raw?: string, from?: Labelled) => void;

/** Lines near headline, text's start and end, those beside the text inside it, and those whose role or words say that they tell. */
function linesOf({ blocks, title, start, end }: Picker): Labelled[] {
  const top = title < 0 ? start : Math.min(title, start < 0 ? title : start);
  const tells = (block: Labelled): boolean =>
    ['source', 'dateline', 'byline', 'copyright'].includes(block.label.role) || featureOf(block, 'cue:source') > 0;
  const isNear = ({ index }: Labelled): boolean =>
    start >= 0 && ((index >= top - ABOVE && index <= start + BELOW_START) || (index >= end - BEFORE_END && index <= end + BELOW_END));
  const isBeside = ({ index, label }: Labelled): boolean =>
    index > start && index < end && label.role !== 'body' && label.role !== 'heading';
  return blocks.filter((block) => !namesOthers(block) && !isButton(block) && (tells(block) || isNear(block) || isBeside(block)));
}

/** Running text that ends the body is a caption only in name: the agency at its end, as of a picture, made it one. */
const isText = (block: Labelled): boolean =>
  block.label.role === 'body' || (block.label.role === 'caption' && wordsOf(block) >= SENTENCE_WORDS && featureOf(block, 'sentences') > 0);

/** All readings of a page's lines, from top to bottom. */
export function sourceReadings(pick: Picker): SourceReading[] {
  const { blocks, body } = pick;
  const text = body.filter((block, at) => block.label.role === 'body' || (at === body.length - 1 && isText(block)));
  const [opening, closing] = [text.slice(0, OPENING), text.slice(-BEFORE_END)];
  const opens = opening.map((block) => block.text).join('\n');
  const found: SourceReading[] = [];
  const near = new Set([...linesOf(pick), ...opening, ...closing]);
  for (const block of blocks) {
    if (!near.has(block)) continue;
    if (found.length >= MOST) break;
    const own = new Map<string, SourceReading & { ways: Set<SourceWay> }>();
    const add: Add = (way, value, raw = block.text, from = block) => {
      const name = withoutRest(value?.trim() ?? '');
      if (!isSourceName(name)) return;
      const known = own.get(name);
      if (known) known.ways.add(way);
      else own.set(name, { from, to: block, value: name, raw, ways: new Set([way]) });
    };
    if (opening.includes(block)) readStart(block, add);
    if (closing.includes(block)) readEnd(block, add);
    if (opening.includes(block) || closing.includes(block)) readReport(block, add);
    if (wordsOf(block) <= MOST_WORDS) {
      readLabels(block, pick, add);
      readAgencies(block, pick, add);
      readPapers(block, pick, closing.includes(block), add);
      readIssuer(block, pick, opens, add);
    }
    found.push(...own.values());
  }
  return found;
}

/** "LONDON (Reuters) - …" */
function readStart({ text }: Labelled, add: Add): void {
  const start = text.slice(0, OPENING_CHARS);
  const dateline = agencyInDateline(start);
  add('dateline', dateline?.name, dateline?.raw);
  for (const [raw, inside = ''] of start.matchAll(BRACKETED)) add('opens', anyAgency(inside), raw);
}

/** "… (Reuters)" */
function readEnd({ text }: Labelled, add: Add): void {
  const end = agencyAtEnd(text);
  add('end', end?.name, end?.raw);
  const credit = creditAtEnd(text);
  add('credit', credit?.name, credit?.raw);
  const [raw, inside = ''] = BRACKETED_END.exec(text.slice(-END_MAX)) ?? [];
  add('end in brackets', anyAgency(inside), raw);
  // "… next month. Source: BBC"
  const last = lastSentenceOf(text);
  const said = last === text ? null : attributionIn(last);
  const name = clean(said?.value ?? '');
  if (said && /^\s*[:：]/u.test(last.slice(said.label.length)) && isBareName(name)) add('label', name, last);
}

/** "…, as the agency reports": but not behind speech, which was said to the agency. */
function readReport({ text }: Labelled, add: Add): void {
  const reports = agencyThatReports(text);
  if (reports && (!reports.endsSpeech || isSigning(reports.words))) add('reports', reports.name, reports.raw);
}

/** No digit before the colon: that is a time. Searched for, since a pattern that runs over a line of megabytes takes all the stack. */
function hasLabel(text: string): boolean {
  const at = text.search(COLON_OR_DIGIT);
  return at > 0 && /[:：]/.test(text.charAt(at));
}

/** Names behind a label, or below one. */
function readLabels(block: Labelled, { blocks, end }: Picker, add: Add): void {
  const above = blocks[block.index - 1];
  const { text, label } = block;
  const isShort = wordsOf(block) <= SHORT_WORDS || text.length <= LABEL_MAX;
  const addAll = (way: SourceWay, raw: string, from?: Labelled): void => {
    for (const name of namesOf(raw)) add(way, name, undefined, from);
  };
  const first = attributionIn(text)?.value ?? '';
  if (first !== '') addAll('label', attributionIn(first)?.value || first);
  if (isNameless(text)) add('behind label', clean(behindLabel(text) ?? ''));
  if (CAPITAL_LABEL.test(text)) add('capital label', clean(text.replace(CAPITAL_LABEL, '')));
  if (isShort && above && isSourceLabel(above)) addAll('below label', text, above);
  if (label.role === 'dateline' || label.role === 'byline')
    for (const part of text.slice(0, VALUE_MAX).split(PARTS).slice(1)) add('beside date', clean(attributionIn(part)?.value ?? '').replace(NEXT_LABEL, '')); // prettier-ignore
  if (isCredit(block, end)) return;
  const behindAny = isNameless(text) || !hasLabel(text) ? '' : (LABELLED.exec(text)?.[1] ?? '');
  const mayBeAny = label.role === 'source' || isLoneAgency(behindAny) || (!ELSEWHERE.has(label.role) && wordsOf(block) <= LABELLED_WORDS);
  if (mayBeAny && behindAny !== '') addAll('any label', behindAny);
  const isBelowAny = above !== undefined && above.text.length <= LABEL_MAX && (/[:：]$/u.test(above.text) || isWhole(above, 'cue:source'));
  if (isShort && isBelowAny) addAll('below colon', text, above);
  if (isShort && label.role === 'source' && !isSourceLabel(block) && !isNameless(text) && isBareName(text)) addAll('bare', text);
}

/** Agencies alone on the line, or beside something else. */
function readAgencies(block: Labelled, { end }: Picker, add: Add): void {
  const { text, label } = block;
  const isShort = wordsOf(block) <= SHORT_WORDS;
  const isBeside = isShort && !isCredit(block, end);
  if (isBeside) add('beside name', (agencyBehindName(text) ?? agencyBeforeName(text))?.name);
  if (!namesAny(text)) return;
  add('agency', agencyAlone(text)?.name ?? sharedBy(text));
  add('beside initials', agencyBesideInitials(text));
  if (label.role !== 'title' && label.role !== 'heading') add('beside outlet', agencyBesideOutlet(text)?.name);
  if (isBeside) add('beside name', agencyInBrackets(text));
  add('beside place', agencyBesidePlace(text)?.name);
  add('beside author', besideAuthor(block));
  add('with help', withHelp(text));
  add('helped', agencyThatHelped(text)?.name);
  if (isBeside && label.role !== 'body') add('among words', anyAgency(text));
}

/** Papers and institutions in which the article appeared. */
function readPapers(block: Labelled, pick: Picker, closes: boolean, add: Add): void {
  const { text, label, index } = block;
  if (label.role === 'copyright' || NOTICE.test(text)) add('courtesy', clean(COURTESY.exec(text)?.[1] ?? ''));
  add('in brackets', PAPER_IN_BRACKETS.exec(text)?.[1]);
  add('before date', beforeDate(text));
  const tells = label.role === 'source' || featureOf(block, 'cue:source') > 0;
  if (tells || tellsFirst(text)) {
    if (!isNameless(text)) for (const name of namesOf(namedIn(text) ?? '')) add('inside', name);
    add('before issue', beforeIssue(text));
  }
  const isNear = (index >= pick.end && index <= pick.end + PAPER_NEAR) || (index < pick.start && pick.distance(block) <= PAPER_NEAR);
  if (!tells && !closes && (!isNear || label.role === 'body')) return;
  if (tells || label.role !== 'body') add('quoted', ANY_QUOTED.exec(text)?.[1]);
  for (const name of withIssue(text)) add('with issue', name);
}

/** The firm or office that issued a release: above it a line of its own, below it a heading that tells about it; the text's opening names it. */
function readIssuer(block: Labelled, { title, start, end }: Picker, opens: string, add: Add): void {
  const { text, index } = block;
  if (wordsOf(block) > LABELLED_WORDS || isWhole(block, 'cue:social')) return;
  const isIn = (name: string): boolean => name.length >= NAMED_MIN && opens.includes(name);
  if (index < Math.max(title, start) && isIn(text)) add('named in text', text);
  const about = index > Math.max(start, end - BEFORE_END) && block.label.role !== 'body' ? ABOUT.exec(text)?.[0] : undefined;
  const name = about ? clean(text.slice(about.length)) : '';
  if (isIn(name)) add('about', name);
}
