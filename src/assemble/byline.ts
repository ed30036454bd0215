import { WHOLE_LINE } from '../features.ts';
import { findDates } from '../dates/dates.ts';
import type { Found, Labelled } from '../model.ts';
import type { Role } from '../roles.ts';
import { endsWithByLabel, handleIn, isByLabel, isPersonLine, isSigned, leadingName, nameBesideDate, namesIn } from './authors.ts';
import { isLoneAgency } from '../text/agencies.ts';
import { isInterface } from './name-words.ts';
import { declaredNames, distinct, halved } from './declared-authors.ts';
import { isNewsroom, isOutlet } from './outlets.ts';
import { DECLARED_SCORE, featureOf } from './picker.ts';
import type { Picker } from './picker.ts';
import { folded } from './title.ts';

export interface Authors {
  readonly authors: Found<readonly string[]> | null;
  /** As printed. */
  readonly byline: string | null;
}

/** A name with more words is a sentence. */
const NAME_MAX = 60;
/** An author stands within so many blocks of the headline and the start of the article. */
const NEAR = 3;
const LINE_WORDS = 16;
const UNSEEN_SCORE = 0.6;
/** "jane.doe@example.com", "@janedoe" */
const ADDRESS = /^\S*@\S+$/u;
const ELSEWHERE: ReadonlySet<Role> = new Set(['related', 'source', 'caption', 'heading', 'tags', 'comment', 'copyright']);

/** A line of role `byline`, with the next where it is only a label: "By", "Author:". */
interface Line {
  readonly from: Labelled;
  readonly to: Labelled;
  readonly text: string;
  /** Where only a part of the text is a name. */
  readonly names?: readonly string[];
}

function linesOf(pick: Picker): Line[] {
  const lines = pick.all('byline').map((block): Line => {
    const next = pick.blocks[block.index + 1];
    const alone =
      isByLabel(block.text) ||
      (endsWithByLabel(block.text) && next !== undefined && isPersonLine(next.text)) ||
      (featureOf(block, 'cue:byline') >= WHOLE_LINE && namesIn(block.text).length === 0);
    if (alone && !isNewsroom(block.text) && next && isShort(next) && (isPersonLine(next.text) ? next.label.role !== 'related' : !['body', 'related', 'heading', 'dateline'].includes(next.label.role))) return { from: block, to: next, text: `${lastLabel(block.text)}: ${next.text}` }; // prettier-ignore
    return { from: block, to: block, text: block.text };
  });
  return lines.sort((a, b) => pick.distance(a.from) - pick.distance(b.from));
}

const lastLabel = (text: string): string => (isByLabel(text) ? text : (text.split(' ').at(-1) ?? '')).replace(/[:：]$/u, '');
const isShort = (block: Labelled): boolean => block.text.length <= NAME_MAX && featureOf(block, 'endsSentence') === 0;

/** Blocks between headline and start, and a few around, that may hold an author whom labelling did not see. */
function frontOf(pick: Picker): Labelled[] {
  const { blocks, title, start } = pick;
  if (start < 0) return [];
  return blocks.slice(Math.max(0, (title < 0 ? start : title) - NEAR), start + NEAR).filter((block) => block.index !== title && (!ELSEWHERE.has(block.label.role) || isBetween(block, pick) || (block.label.role === 'heading' && isSigned(block.text))) && featureOf(block, 'words') <= LINE_WORDS && featureOf(block, 'endsSentence') === 0); // prettier-ignore
}

/** Right under the headline and above a date stands the author, whatever labelling thought. */
const isBetween = ({ index }: Labelled, { blocks, title }: Picker): boolean =>
  title >= 0 && index === title + 1 && blocks[index + 1]?.label.role === 'dateline';

/** "By Jane Doe", "Published 3 May by Jane Doe", or "By" with the name below. */
function labelledLine(pick: Picker): Line | null {
  for (const block of frontOf(pick)) {
    const next = pick.blocks[block.index + 1];
    if ((isByLabel(block.text) || endsWithByLabel(block.text)) && next && isPersonLine(next.text))
      return { from: block, to: next, text: `${lastLabel(block.text)}: ${next.text}` };
    if (isSigned(block.text) && (namesIn(block.text).length || handleIn(block.text))) return { from: block, to: block, text: block.text };
  }
  return null;
}

/** A bare name beside the headline or a dateline, or before a date on one line. Words that the page writes small are none. */
function bareName(pick: Picker): Line | null {
  const { blocks, title } = pick;
  const dates = (block: Labelled | undefined): boolean => block !== undefined && (block.label.role === 'dateline' || featureOf(block, 'cue:dateline') > 0); // prettier-ignore
  // A button to follow the author stands between the two now and then.
  const datedBelow = (index: number): boolean => dates(blocks[index + 1]) || (isButton(blocks[index + 1]) && dates(blocks[index + 2]));
  for (const block of frontOf(pick)) {
    const { index, text } = block;
    const first = leadingName(text) ?? (block.label.role === 'dateline' ? nameBesideDate(text) : null);
    if (index < title || first === null || isCommonName(first, pick)) continue;
    const dated = findDates(text).length > 0 || featureOf(block, 'cue:dateline') > 0;
    const alone = isPersonLine(text) && (index === title + 1 || dates(blocks[index - 1]) || datedBelow(index));
    if (dated) return { from: block, to: block, text, names: [first] };
    if (alone) return { from: block, to: block, text };
  }
  return null;
}

const isButton = (block: Labelled | undefined): boolean =>
  block !== undefined &&
  featureOf(block, 'words') <= 2 &&
  (block.label.role === 'social' || isInterface(block.text) || ADDRESS.test(block.text));

const isCommonName = (name: string, pick: Picker): boolean =>
  name.split(/[\s-]/).some((word) => word.length > 2 && /^\p{Lu}/u.test(word) && pick.isCommon(word));

/** The names of a line. Behind the first one of a labelled line come jobs and places too: words that the page writes small. */
function namesOf({ text }: Line, pick: Picker): string[] {
  const names = namesIn(text)
    .map(halved)
    .filter((name) => !endsWithByLabel(name));
  const handle = names.length ? null : handleIn(text);
  if (handle && !pick.isCommon(handle)) return [handle];
  return distinct(names.filter((name, at) => (at === 0 && isSigned(text)) || !isCommonName(name, pick)));
}

function fromLine(line: Line, names: readonly string[], score: number, pick: Picker): Authors {
  const { from, to, text } = line;
  const own = from.label.role === 'byline';
  const at = own ? pick.claim('authors', from, to.label.role === 'body' ? from : to) : from.lines;
  return { authors: { value: names, score, method: 'text:byline', at, raw: text }, byline: text };
}

/** Persons on the page's bylines; a newsroom where it alone signs. */
function fromText(pick: Picker): Authors | null {
  const lines = linesOf(pick);
  const others = [labelledLine(pick), bareName(pick)].filter((line) => line !== null);
  for (const line of [...lines, ...others]) {
    const names = line.names ?? namesOf(line, pick);
    if (names.length) return fromLine(line, names, line.from.label.role === 'byline' ? line.from.label.score : UNSEEN_SCORE, pick);
  }
  const signed = lines.flatMap(({ to }) => [to, pick.blocks[to.index + 1]]).find((block) => block && isNewsroom(block.text));
  return signed ? fromLine({ from: signed, to: signed, text: signed.text }, [signed.text], signed.label.score, pick) : null;
}

/** The authors: declared where a person is, else on a byline, else whoever else is declared. */
export function authorsOf(pick: Picker): Authors {
  const { declared } = pick;
  const sites = declared.sitename.map(({ value }) => folded(value));
  const names = declaredNames(declared.authors, sites);
  const method = declared.authors[0]?.method ?? 'html';
  const given: Found<readonly string[]> | null = names.length ? { value: names, score: DECLARED_SCORE, method } : null;
  const persons = names.some((name) => !sites.includes(folded(name)) && !isOutlet(name) && !isLoneAgency(name));
  const read = fromText(pick);
  const byline = read?.byline ?? pick.first('byline')?.text ?? null;
  if (given && (persons || !read)) return { authors: given, byline };
  return { authors: read?.authors ?? null, byline };
}
