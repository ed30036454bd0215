import { WHOLE_LINE } from '../features.ts';
import { startsWithName } from '../languages/names.ts';
import { findDates } from '../dates/dates.ts';
import type { Labelled } from '../model.ts';
import type { Role } from '../roles.ts';
import {
  endsWithByLabel,
  isByLabel,
  isLabelled,
  isNameWithJob,
  isPersonLine,
  isSigned,
  leadingName,
  handleIn,
  nameBesideDate,
  namesIn,
  withoutAnd,
} from './authors.ts';
import { isHelp, isHelper, labelAt } from './byline-labels.ts';
import { isInterface } from './name-words.ts';
import { isNewsroom } from './outlets.ts';
import { featureOf } from './picker.ts';
import type { Picker } from './picker.ts';
import { folded } from './title.ts';

/** A name with more words is a sentence. */
const NAME_MAX = 60;
/** An author stands within so many blocks of the headline and the start of the article. */
const NEAR = 3;
/** A headline and its repetition above the article are at most so many blocks apart. */
const REPEATED = 30;
/** Lines below the article's last in which it may be signed. */
const BELOW = 5;
const LINE_WORDS = 16;
/** "jane.doe@example.com", "@janedoe" */
const ADDRESS = /^\S*@\S+$/u;
/** What stands between the lines of several authors. */
const FURTHER: ReadonlySet<Role> = new Set(['byline', 'social', 'other', 'bio', 'navigation']);
const SIGNED_ELSEWHERE: ReadonlySet<Role> = new Set(['related', 'source', 'caption', 'comment', 'copyright']);
const ELSEWHERE: ReadonlySet<Role> = new Set(['related', 'source', 'caption', 'heading', 'tags', 'comment', 'copyright']);

/** Roles that a byline is taken for now and then. */
const SOME_SIGN: ReadonlySet<Role> = new Set(['heading', 'caption']);
/** Lines below the article's text in which a name with a job or title signs it. */
const SIGN_OFF = 2;

/** A line of role `byline`, with the next where it is only a label: "By", "Author:". */
export interface Line {
  readonly from: Labelled;
  readonly to: Labelled;
  readonly text: string;
  /** Where only a part of the text is a name. */
  readonly names?: readonly string[];
}

const byItself = (block: Labelled): Line => ({ from: block, to: block, text: block.text });
/** A label alone on its line, with the name on the next. */
const withName = (label: Labelled, name: Labelled): Line => ({ from: label, to: name, text: `${lastLabel(label.text)}: ${name.text}` });

/** Lines of role `byline`, the nearest to the headline first. */
export function linesOf(pick: Picker): Line[] {
  const lines = pick.all('byline').map((block): Line => {
    const next = pick.blocks[block.index + 1];
    const alone =
      isByLabel(block.text) ||
      (endsWithByLabel(block.text) && next !== undefined && isPersonLine(next.text)) ||
      (featureOf(block, 'cue:byline') >= WHOLE_LINE && namesIn(block.text).length === 0);
    if (alone && !isNewsroom(block.text) && next && isShort(next) && (isPersonLine(next.text) ? next.label.role !== 'related' : !['body', 'related', 'heading', 'dateline'].includes(next.label.role))) return withName(block, next); // prettier-ignore
    return byItself(block);
  });
  return lines.sort((a, b) => pick.distance(a.from) - pick.distance(b.from));
}

/** What may stand between the lines of two authors: an address, a job, a button. */
const BETWEEN = 2;
/** Authors of one article that stand below each other. */
const MOST_LINES = 6;

/** The lines below a byline that name further authors, each on its own: bare names, or behind an "and". */
export function furtherLines(line: Line, pick: Picker): Line[] {
  const found: Line[] = [];
  let last = line.to;
  for (let { index } = last; index < last.index + 1 + BETWEEN && found.length < MOST_LINES;) {
    const block = pick.blocks[++index];
    if (!block || !FURTHER.has(block.label.role)) break;
    const text = withoutAnd(block.text);
    const signs = block.label.role === 'byline' ? isPersonLine(text) || namesIn(text).some(startsWithName) : isPersonLine(text) && startsWithName(text); // prettier-ignore
    if (
      !signs ||
      endsWithByLabel(text) ||
      isNewsroom(text) ||
      isHelper(text) ||
      isHelped(text) ||
      isHelp(pick.blocks[index + 1]?.text ?? '')
    )
      continue;
    found.push({ from: block, to: block, text });
    last = block;
  }
  return found;
}

/** "编辑：王小明": a label that may name who edited. */
const isHelped = (text: string): boolean => labelAt(text.replace(/^[[【（(]/u, ''))?.helped === true;

const lastLabel = (text: string): string => (isByLabel(text) ? text : (text.split(' ').at(-1) ?? '')).replace(/[:：]$/u, '');
const isShort = (block: Labelled): boolean => block.text.length <= NAME_MAX && featureOf(block, 'endsSentence') === 0;

/** Blocks between headline and start, and a few around, that may hold an author whom labelling did not see. */
function frontOf(pick: Picker): Labelled[] {
  const { blocks, title, start } = pick;
  if (start < 0) return [];
  return blocks.slice(Math.max(0, (title < 0 ? start : headlineOf(pick)) - NEAR), start + NEAR).filter((block) => block.index !== title && (!ELSEWHERE.has(block.label.role) || isBetween(block, pick) || isNameBesideDate(block, pick) || (SOME_SIGN.has(block.label.role) && isSigned(block.text))) && featureOf(block, 'words') <= LINE_WORDS && (featureOf(block, 'endsSentence') === 0 || block.label.role === 'dateline')); // prettier-ignore
}

/** The first line near the title that says what it does: a page may repeat it between its author and the article. */
function headlineOf({ blocks, title }: Picker): number {
  const own = folded(blocks[title]?.text ?? '');
  const from = Math.max(0, title - REPEATED);
  return from + blocks.slice(from, title + 1).findIndex(({ text }) => folded(text) === own);
}

/** Right under the headline and above a date stands the author, whatever labelling thought. */
const isBetween = ({ index }: Labelled, { blocks, title }: Picker): boolean =>
  title >= 0 && index === title + 1 && blocks[index + 1]?.label.role === 'dateline';

/** A label of bylines, or one of other things with a name behind it. */
const signs = (block: Labelled): boolean => isSigned(block.text) || (featureOf(block, 'names') > 0 && isLabelled(block.text));

/** A name that language files know, alone on its line beside a date, below the headline. */
const isNameBesideDate = ({ index, text }: Labelled, { blocks, title, start }: Picker): boolean =>
  index > title && index < start && [index - 1, index + 1].some((at) => blocks[at]?.label.role === 'dateline') && startsWithName(text) && isPersonLine(text); // prettier-ignore

/** "By Jane Doe", "Published 3 May by Jane Doe", or "By" with the name below. */
export function labelledLine(pick: Picker): Line | null {
  for (const block of frontOf(pick)) {
    const next = pick.blocks[block.index + 1];
    if ((isByLabel(block.text) || endsWithByLabel(block.text)) && next && isPersonLine(next.text)) return withName(block, next);
    // In a menu two words hardly sign.
    const handle = block.label.role !== 'navigation' || /[:：]/u.test(block.text) ? handleIn(block.text) : null;
    if (signs(block) && (namesIn(block.text).length || handle)) return byItself(block);
  }
  return null;
}

/** "Words and transcript: Jane Doe" between headline and text, or right below a standfirst: a label that no language file knows before a name that one does. */
export function unknownLabelLine({ blocks, title, start }: Picker): Line | null {
  if (title < 0) return null;
  for (const block of blocks.slice(title + 1, start + NEAR)) {
    const name = block.label.role === 'comment' || labelAt(block.text) ? undefined : UNKNOWN_LABEL.exec(block.text)?.[1];
    if (name && startsWithName(name) && isPersonLine(name)) return { ...byItself(block), text: name };
  }
  return null;
}

/** "By Jane Doe" and nothing else, wherever above the article's end: where the headline is not seen, nothing else tells. */
export function signedAnywhere({ blocks, end }: Picker): Line | null {
  const found = blocks.slice(0, end + 1).find(({ text, label }) => !ELSEWHERE.has(label.role) && text.length <= NAME_MAX && isSigned(text) && isPersonLine(text) && namesIn(text).some((name) => name.includes(' ') && startsWithName(name))); // prettier-ignore
  return found ? byItself(found) : null;
}

/** A bare name beside the headline or a dateline, or before a date on one line. Words that the page writes small are none. */
export function bareName(pick: Picker): Line | null {
  const { blocks, title, start } = pick;
  const dates = (block: Labelled | undefined): boolean => block !== undefined && (block.label.role === 'dateline' || featureOf(block, 'cue:dateline') > 0); // prettier-ignore
  // A button to follow the author stands between the two now and then.
  const datedBelow = (index: number): boolean => dates(blocks[index + 1]) || (isButton(blocks[index + 1]) && dates(blocks[index + 2]));
  const signsBelow = (block: Labelled | undefined): boolean =>
    block?.label.role === 'byline' || (block !== undefined && isLabelled(block.text));
  const headline = headlineOf(pick);
  for (const block of frontOf(pick)) {
    const { index, text } = block;
    const first = leadingName(text) ?? (block.label.role === 'dateline' ? nameBesideDate(text) : null);
    const known = first !== null && startsWithName(first);
    // Above the headline a columnist's name stands, which the page says again.
    const above = index < headline && !(known && (featureOf(block, 'elsewhere') > 0 || datedBelow(index)));
    if (above || first === null || isCommonName(first, pick) || (!known && /^\p{Lo}/u.test(first))) continue;
    const dated = findDates(text).length > 0 || featureOf(block, 'cue:dateline') > 0;
    const beside = index === title + 1 || dates(blocks[index - 1]) || datedBelow(index);
    const alone =
      (beside && index > title && NAME_AND_JOB.test(text)) ||
      (isPersonLine(text) && (beside || (known && index !== title && (index < start || signsBelow(blocks[index + 1])))));
    if (dated) return { ...byItself(block), names: [first] };
    if (alone) return byItself(block);
  }
  return null;
}

/** "（関口恭平）" */
const IN_BRACKETS = /^[（(]([^（()）]{2,40})[）)]$/u;

/** "M. Doe", "M. Doe, captain" */
const INITIALS = /^(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}\p{Ll}+(?:,\s[\p{L} -]{3,40})?$/u;
/** " (jane.doe@example.com)" */
const ADDRESSED = /\s\([^()\s]+@[^()\s]+\)$/u;
/** "s. Jane Doe" */
const SMALL_TITLE = /^\p{Ll}{1,5}\.\s(?:\p{Lu}[\p{L}'’-]+\s){1,2}\p{Lu}[\p{L}'’-]+$/u;
/** "Words and transcript: Jane Doe" */
const UNKNOWN_LABEL = /^\p{Lu}[\p{L} &-]{2,28}[:：]\s(\p{Lu}\p{L}+\s[^\d:]{2,30})$/u;
/** Under the headline: "Jane Doe, reporter on farming". */
const NAME_AND_JOB = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,2},\s\p{Ll}[\p{L} -]{3,40}$/u;

/** The letters of a name as its address writes them: "par-ola.hedquist@…" for "Pär-Ola Hedquist". */
const bareLetters = (text: string): string => text.normalize('NFKD').replace(/\P{L}/gu, '').toLowerCase();

/** A name alone above an address that repeats its last word: "Jane Doe", "jane.doe@example.com". */
function isAboveAddress({ index, text }: Labelled, { blocks }: Picker): boolean {
  const below = blocks[index + 1]?.text ?? '';
  if (!ADDRESS.test(below) || !text.includes(' ') || !isPersonLine(text)) return false;
  const last = bareLetters(text.split(' ').at(-1) ?? '');
  return last.length > 2 && bareLetters(below).includes(last);
}

/** A line of the text that ends a sentence. */
const isSentence = (block: Labelled | undefined): boolean => block?.label.role === 'body' && featureOf(block, 'endsSentence') > 0;

/** A name alone right below the text or its source, which no other name follows. */
function isSignature({ index, text }: Labelled, { blocks }: Picker): boolean {
  const [above, below] = [blocks[index - 1], blocks[index + 1]];
  return (
    (above?.label.role === 'source' || isSentence(above)) &&
    (INITIALS.test(text) ||
      SMALL_TITLE.test(text) ||
      (startsWithName(text) && (isPersonLine(text) || NAME_AND_JOB.test(text.replace(ADDRESSED, ''))))) &&
    !(below && isPersonLine(below.text))
  );
}

/** Initials and a name right below a sentence of the text, above what is no sentence, wherever the article seems to end. */
export function initialsBelow(pick: Picker): Line | null {
  const { blocks, start } = pick;
  const found = start < 0 ? undefined : blocks.slice(start + 1).find((block) => INITIALS.test(block.text) && isSignature(block, pick) && block.label.role !== 'comment' && !isSentence(blocks[block.index + 1])); // prettier-ignore
  return found ? byItself(found) : null;
}

/** A line that signs below the article: "Article by Jane Doe", or "Author" with the name below. */
export function lineBelow(pick: Picker): Line | null {
  const { blocks, end } = pick;
  for (const block of blocks.slice(Math.max(0, end - 1), end + 1 + BELOW)) {
    const inside = IN_BRACKETS.exec(block.text)?.[1];
    if (inside && block.label.role !== 'comment' && startsWithName(inside) && isPersonLine(inside))
      return { ...byItself(block), text: inside };
    const next = blocks[block.index + 1];
    if (
      (SIGNED_ELSEWHERE.has(block.label.role) && !(block.label.role === 'source' && isByLabel(block.text))) ||
      featureOf(block, 'words') > LINE_WORDS ||
      featureOf(block, 'endsSentence') > 0
    )
      continue;
    const line: Line =
      isByLabel(block.text) && next && (isPersonLine(next.text) || isNameWithJob(next.text)) ? withName(block, next) : byItself(block);
    if ((isSigned(line.text) || signs(block)) && namesIn(line.text).some(isFull)) return line;
    if (block.index >= end && block.index <= end + SIGN_OFF && (isNameWithJob(block.text) || isSignature(block, pick)))
      return byItself(block);
    if (block.label.role !== 'bio' && isAboveAddress(block, pick)) return byItself(block);
  }
  return null;
}

/** "Jane Doe | 3 Comments | Permalink", below the text and above the comments. */
export function lineOfCounts({ blocks, end }: Picker): Line | null {
  const below = end < 0 ? [] : blocks.slice(Math.max(0, end - 1), end + 1 + BELOW);
  for (const block of below.filter(({ label }) => label.role !== 'comment')) {
    if (featureOf(block, 'words') > LINE_WORDS || !block.text.split(' | ').slice(1).some(isInterface)) continue;
    const name = leadingName(block.text);
    if (name && isFull(name)) return { ...byItself(block), names: [name] };
  }
  return null;
}

/** A newsroom that signs right below the text: "Harbour Newsroom". */
export function newsroomBelow({ blocks, end }: Picker): Labelled | undefined {
  const below = end < 0 ? [] : blocks.slice(end + 1, end + 1 + BELOW);
  return below.find(
    ({ text, label }) =>
      label.role !== 'comment' && text.includes(' ') && isNewsroom(text) && isNewsroom(text.split(' ').slice(-2).join(' ')),
  );
}

const isFull = (name: string): boolean => name.includes(' ') || /^\p{Lo}{2,}$/u.test(name);

const isButton = (block: Labelled | undefined): boolean =>
  block !== undefined &&
  (ADDRESS.test(block.text) || (featureOf(block, 'words') <= 2 && (block.label.role === 'social' || isInterface(block.text))));

/** The syllables of Vietnamese names are words as well. */
const VIETNAMESE = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/iu;

/** Whether the page writes a word of the name small: then it is hardly one. */
export const isCommonName = (name: string, pick: Picker): boolean =>
  !VIETNAMESE.test(name) && name.split(/[\s-]/).some((word) => word.length > 2 && /^\p{Lu}/u.test(word) && pick.isCommon(word));
