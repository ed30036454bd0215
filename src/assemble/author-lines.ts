import { hasDate } from '../dates/dates.ts';
import { WHOLE_LINE } from '../features.ts';
import { startsWithName } from '../languages/names.ts';
import type { Labelled } from '../model.ts';
import type { Role } from '../roles.ts';
import { isLoneAgency } from '../text/agencies.ts';
import { namesIn } from './authors.ts';
import {
  behindLabels,
  endsWithByLabel,
  givenNames,
  handleIn,
  isByLabel,
  isHelpersLabel,
  isPersonLine,
  isSigned,
  leadingName,
  nameBehindDash,
  nameBesideDate,
} from './byline-pieces.ts';
import { labelAt } from '../languages/byline-labels.ts';
import { halved } from './declared-authors.ts';
import { isInterface, isNobody, withoutSigns } from './name-words.ts';
import { isNewsroom, isOutlet } from './outlets.ts';
import { DOMAIN } from './person-names.ts';
import { featureOf, namesOthers } from './picker.ts';
import type { Picker } from './picker.ts';

/** How the names of a reading stand on their line. */
export const WAYS = [
  'signed', 'labelled', 'below label', 'bare', 'among words', 'opens', 'bracketed', 'pen name', 'initials', 'behind words',
  'behind label', 'two words', 'behind dash', 'opens paragraph', 'ends paragraph', 'newsroom',
] as const; // prettier-ignore
export type Way = (typeof WAYS)[number];

/** Names that one line, or a label and the line below it, may sign the article with. */
export interface Reading {
  readonly from: Labelled;
  readonly to: Labelled;
  /** As printed. */
  readonly text: string;
  readonly names: readonly string[];
  readonly way: Way;
}

/** Blocks above the headline, with a known name and without, and below the article's start in which an author may stand, and those around its end. */
const ABOVE = 8;
const ABOVE_ALL = 5;
const BELOW_START = 6;
const BEFORE_END = 3;
const BELOW_END = 15;
/** Longest line that names an author and little more: words, characters. */
const LINE_WORDS = 24;
const LINE_MAX = 200;
/** Longest line of a sentence that may sign. */
const SENTENCE_WORDS = 12;
/** Words before a name whose meaning is not known. */
const WORDS_BEFORE = 4;
/** So many readings of a page are weighed. */
const MOST = 80;
/** A name with more characters is a sentence. */
const NAME_MAX = 60;

/** "(Jane Doe)" */
const IN_BRACKETS = /^[（(【[/]\s*([^（()）【】[\]]{2,60}?)\s*[）)】\]/]$/u;
/** "nickel42", "lupo_di_mare" */
const PEN_NAME = /^[-–—~"“”„«»\s]*([\p{L}][\p{L}\p{M}\p{N}_.'’-]{1,30})["“”»\s]*$/u;
/** "– Philippa of the Hill", "”A friend of the river”" */
const QUOTED = /^[-–—~"“”„«»\s]+([\p{L}][\p{L}\p{M}\p{N}_.'’ -]{2,40}?)["“”»\s]*$/u;
/** "J. M.", "r.t.", "M. Doe", "mk/" */
const INITIALS = /^[([/]?((?:\p{L}\.[\s-]?){2,4}|(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}\p{Ll}+|\p{Lu}{2,4}|\p{L}{2,4}(?=[)\]/]))[)\]/]?[.,]?$/u;
/** In a paragraph's first words, between brackets or strokes: "HARBOUR, 12 May /Jane Doe, AFP/". */
const OPENING = /[（(/【〔]([^（()）/【】〔〕]{2,60})[)）/】〕]/gu;
/** "(Seoul=Agency) Jane Doe =" */
const OPENING_SIGN = /^[（(【[][^)）】\]]{2,30}[)）】\]]\s*([^=.。]{2,30}?)\s*=/u;
const OPENING_CHARS = 120;
const BRACKETED = /[（(/【[]([^（()）/【】[\]]{2,60})[)）/】\]]\.?$/u;
/** Behind a paragraph's last sentence, or behind a dash, or in brackets at its end. */
const ENDINGS = [/[.!?…。！？»”"’)]\s*[-–—]?\s+([\p{L}][^.!?…。！？()（）]{1,50}\.?)$/u, /\s[-–—]\s?([^.!?…。！？–—]{3,50})\.?$/u, BRACKETED] as const; // prettier-ignore
const ENDING_CHARS = 160;

/** The names of a line: those that it prints as names, else the one word behind its label. */
function namesOf(text: string): string[] {
  const names = namesIn(text)
    .map(halved)
    .filter((name) => !endsWithByLabel(name));
  const handle = names.length ? null : handleIn(text);
  return handle ? [handle] : names;
}

function wayOf(text: string): Way {
  if (isSigned(text)) return 'signed';
  if (labelAt(text)?.wrote === true) return 'labelled';
  return isPersonLine(text) ? 'bare' : 'among words';
}

/** Agencies are sources; buttons, labels, addresses and dates are nobody. */
const mayName = (name: string): boolean =>
  !name.includes('：') &&
  !isInterface(name) &&
  !isNobody(name) &&
  !isLoneAgency(name) &&
  !isByLabel(name) &&
  !DOMAIN.test(name) &&
  !hasDate(name);

/** "written for you by my friend Jane Doe": a known name behind a few words of any meaning. */
function behindWords(text: string): string | null {
  const words = isHelpersLabel(text) ? [] : text.split(' ');
  for (let from = 1; from <= Math.min(WORDS_BEFORE, words.length - 2); from++) {
    const rest = words.slice(from).join(' ');
    if (startsWithName(rest) && isPersonLine(rest)) return rest;
  }
  return null;
}

const lastLabel = (text: string): string => (isByLabel(text) ? text : (text.split(' ').at(-1) ?? '')).replace(/[:：]$/u, '');
const isShort = (block: Labelled): boolean => block.text.length <= NAME_MAX && featureOf(block, 'endsSentence') === 0;

type Add = (way: Way, names: readonly string[], text?: string, to?: Labelled) => void;

/** Readings of a short line. */
function readLine(block: Labelled, next: Labelled | undefined, add: Add): void {
  const { text } = block;
  const names = namesOf(text);
  const isLabel = isByLabel(text) || endsWithByLabel(text) || (names.length === 0 && featureOf(block, 'cue:byline') >= WHOLE_LINE);
  if (isLabel && next && isShort(next)) {
    const whole = `${lastLabel(text)}: ${next.text}`;
    add('below label', namesOf(whole), whole, next);
  }
  const behindBy = behindLabels(text);
  if (isNewsroom(text)) add('newsroom', [behindBy[0] ?? text]);
  add(wayOf(text), names);
  const first = leadingName(text);
  if (first !== null) add('opens', [first]);
  const inside = IN_BRACKETS.exec(text)?.[1];
  if (inside !== undefined) add('bracketed', namesOf(inside));
  const initials = INITIALS.exec(text)?.[1];
  if (initials !== undefined) add('initials', [initials]);
  const pen = (PEN_NAME.exec(text) ?? QUOTED.exec(text))?.[1];
  if (pen !== undefined && !isOutlet(pen)) add('pen name', [pen]);
  // What holds the names of several is no name.
  for (const name of behindBy) if (names.length < 2 || !names.every((own) => name.includes(own))) add('behind label', [name]);
  const two = /^\S+ \S+(?= \S)/u.exec(text)?.[0];
  if (two !== undefined && startsWithName(two) && isPersonLine(two)) add('two words', [two]);
  const last = nameBehindDash(text);
  if (last !== null) add('behind dash', [last]);
  add('pen name', givenNames(text));
  const beside = nameBesideDate(text);
  if (beside !== null) add('pen name', [beside]);
  const behind = behindWords(text);
  if (behind !== null) add('behind words', namesOf(behind));
}

/** Names that open a paragraph, in brackets or before a sign. */
function readOpening({ text }: Labelled, add: Add): void {
  const opening = text.slice(0, OPENING_CHARS);
  const sign = OPENING_SIGN.exec(opening)?.[1];
  if (sign !== undefined) add('opens paragraph', namesOf(sign));
  for (const [, inside = ''] of opening.matchAll(OPENING)) add('opens paragraph', namesOf(inside));
}

/** Names behind the last sentence of a paragraph. */
function readEnding({ text }: Labelled, add: Add): void {
  const ending = text.slice(-ENDING_CHARS);
  for (const pattern of ENDINGS) {
    const piece = pattern.exec(ending)?.[1]?.trim();
    if (piece === undefined) continue;
    const initials = INITIALS.exec(pattern === BRACKETED ? `(${piece})` : piece)?.[1];
    add('ends paragraph', initials === undefined ? namesOf(piece) : [initials]);
  }
}

const isLine = (block: Labelled): boolean =>
  block.text.length <= LINE_MAX &&
  featureOf(block, 'words') <= LINE_WORDS &&
  (featureOf(block, 'endsSentence') === 0 || featureOf(block, 'words') <= SENTENCE_WORDS || featureOf(block, 'cue:byline') > 0);

/** Roles of which a line below the article's end signs only with a name that language files know. */
const FOREIGN: ReadonlySet<Role> = new Set(['related', 'promo', 'social', 'copyright', 'heading', 'notice', 'tags']);

/** Longest name that no language file knows, in words, on a line of roles that hardly sign. */
const PEN_WORDS = 3;
const NAMELESS: ReadonlySet<Role> = new Set(['navigation', 'related', 'promo', 'social', 'copyright', 'notice', 'tags', 'heading', 'comment', 'title']); // prettier-ignore

/** Behind a label a name may be any word. */
const LABELLED: ReadonlySet<Way> = new Set(['signed', 'labelled', 'below label', 'behind label']);
/** The syllables of Vietnamese names are words as well. */
const VIETNAMESE = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/iu;

/** Whether the page writes all words of the name small: then it is hardly one. */
function isCommonName(name: string, pick: Picker): boolean {
  const words = VIETNAMESE.test(name) ? [] : name.split(/[\s-]/).filter((word) => word.length > 2 && /^\p{Lu}/u.test(word));
  return words.length > 1 && words.every((word) => pick.isCommon(word));
}

/** All readings of the lines in which an author may stand, in the page's order; of those alone that `isAsked` takes, or that label such a line. */
export function readingsOf(pick: Picker, isAsked: (text: string) => boolean = () => true): Reading[] {
  const { blocks, title, start, end } = pick;
  const readings: Reading[] = [];
  const seen = new Set<string>();
  const top = title < 0 ? start : title;
  for (const block of blocks) {
    if (readings.length >= MOST) break;
    const { index } = block;
    const { role } = block.label;
    const isNamed = featureOf(block, 'names') > 0 || featureOf(block, 'cue:byline') > 0 || role === 'byline';
    const inFront = index >= top - (isNamed ? ABOVE : ABOVE_ALL) && index <= Math.max(start, top) + BELOW_START;
    const atEnd = end >= 0 && index >= end - BEFORE_END && index <= end + BELOW_END && (isNamed || !FOREIGN.has(role));
    const add: Add = (way, all, text = block.text, to = block) => {
      const names = all.map(withoutSigns).filter((name) => mayName(name) && (LABELLED.has(way) || !isCommonName(name, pick)));
      const key = `${index} ${names.join(';')}`;
      if (names.length === 0 || seen.has(key)) return;
      seen.add(key);
      readings.push({ from: block, to, text, names, way });
    };
    if (!inFront && !atEnd && role !== 'byline' && role !== 'bio' && featureOf(block, 'cue:byline') === 0) continue;
    if (namesOthers(block) || !(isAsked(block.text) || isAsked(blocks[index + 1]?.text ?? ''))) continue;
    // A longer line of menus or text without a name that language files know is hardly worth a look.
    if (!isNamed && featureOf(block, 'words') > PEN_WORDS && NAMELESS.has(role) && !isSigned(block.text)) continue;
    if (isLine(block)) {
      readLine(block, blocks[index + 1], add);
      if (inFront) readOpening(block, add);
    } else {
      if (inFront && index >= top) readOpening(block, add);
      if (atEnd && index <= end + 1) readEnding(block, add);
    }
  }
  return readings;
}
