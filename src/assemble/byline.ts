import type { Found } from '../model.ts';
import { namesAmong } from '../languages/names.ts';
import { wordsOf } from '../text/words.ts';
import { isLoneAgency } from '../text/agencies.ts';
import { endsWithByLabel, handleIn, isSigned, namesIn } from './authors.ts';
import { declaredNames, distinct, halved } from './declared-authors.ts';
import { isNewsroom, isOutlet } from './outlets.ts';
import { DECLARED_SCORE } from './picker.ts';
import type { Picker } from './picker.ts';
import {
  bareName,
  furtherLines,
  initialsBelow,
  isCommonName,
  labelledLine,
  lineBelow,
  lineOfCounts,
  linesOf,
  newsroomBelow,
  signedAnywhere,
  unknownLabelLine,
} from './signing-lines.ts';
import type { Line } from './signing-lines.ts';
import { folded } from './title.ts';

/** Three words, of which none is known as a name, are rather a button. */
const PHRASE = 3;
/** Score of a line that labelling did not see for a byline. */
const UNSEEN_SCORE = 0.6;

export interface Authors {
  readonly authors: Found<readonly string[]> | null;
  /** As printed. */
  readonly byline: string | null;
}

/** The names of a line. Behind the first one of a labelled line come jobs and places too: words that the page writes small. */
function namesOf({ text }: Line, pick: Picker): string[] {
  const names = namesIn(text)
    .map(halved)
    .filter((name) => !endsWithByLabel(name));
  const handle = names.length ? null : handleIn(text);
  if (handle && (/[:：]/u.test(text) || !pick.isCommon(handle, text))) return [handle];
  const signed = isSigned(text);
  return distinct(names.filter((name, at) => (at === 0 && signed) || !(isCommonName(name, pick) || (!signed && isPhrase(name)))));
}

/** Words of a script without capitals of which none is a name of the language files. */
const isPhrase = (name: string): boolean =>
  /^\p{Lo}/u.test(name) && name.split(' ').length >= PHRASE && namesAmong(name, wordsOf(name)).count === 0;

function fromLine(line: Line, names: readonly string[], score: number, pick: Picker): Authors {
  const { from, to, text } = line;
  const own = from.label.role === 'byline';
  const at = own ? pick.claim('authors', from, to.label.role === 'body' ? from : to) : from.lines;
  return { authors: { value: names, score, method: 'text:byline', at, raw: text }, byline: text };
}

/** Ways to find a line that signs the article without being labelled so, the surest first. */
const UNSEEN = [labelledLine, unknownLabelLine, bareName, lineBelow, initialsBelow, lineOfCounts, signedAnywhere] as const;

function* signingLines(lines: readonly Line[], pick: Picker): Generator<Line> {
  yield* lines;
  for (const find of UNSEEN) {
    const line = find(pick);
    if (line) yield line;
  }
}

/** Persons on the page's bylines; a newsroom where it alone signs. */
function fromText(pick: Picker): Authors | null {
  const lines = linesOf(pick);
  for (const line of signingLines(lines, pick)) {
    const names = line.names ?? namesOf(line, pick);
    if (names.length === 0) continue;
    const further = furtherLines(line, pick);
    const all = distinct([...names, ...further.flatMap((other) => namesOf(other, pick))]);
    const whole = { ...line, to: further.at(-1)?.to ?? line.to, text: [line, ...further].map(({ text }) => text).join(', ') };
    return fromLine(whole, all, line.from.label.role === 'byline' ? line.from.label.score : UNSEEN_SCORE, pick);
  }
  const signed =
    lines.flatMap(({ to }) => [to, pick.blocks[to.index + 1]]).find((block) => block && isNewsroom(block.text)) ?? newsroomBelow(pick);
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
