import { WHOLE_LINE } from '../features.ts';
import type { DeclaredValue, Found, Labelled } from '../model.ts';
import { isNewsroom, isOutlet, isPersonLine, isByLabel, namesIn } from './authors.ts';
import { isLoneAgency } from './agencies.ts';
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
/** A bare name stands within so many blocks of the headline and the start of the article. */
const NEAR = 3;
const BARE_SCORE = 0.6;

/** Declared authors of most trust only: a page's other lists are of its other stories. Nothing of addresses. */
function declaredNames(values: readonly DeclaredValue[], sites: readonly string[]): string[] {
  const best = values[0]?.method;
  const names = values.filter(({ method }) => method === best).flatMap(({ value }) => partsOf(value));
  const persons = names.filter((name) => !sites.includes(folded(name)));
  return distinct(persons.length ? persons : names);
}

/** One declared value is one author as written, or a list of full names. */
function partsOf(value: string): string[] {
  const bare = value.replace(/<[^>]*>|\S+@\S+\.\S+|https?:\S+/gu, ' ').replace(/\(\s*\)/g, '').replace(/\s+/g, ' ').trim(); // prettier-ignore
  const names = namesIn(bare);
  const full = names.filter((name) => name.includes(' '));
  if (full.length > 1 && full.length === names.length && bare.split(/,|;|&|\s\|\s/).length <= full.length + 1) return full;
  const single = bare.replace(/^(?:by|written by|posted by)\s*:?\s+/i, '').replace(/^[\s,;|–—-]+|[\s,;|–—-]+$/gu, '');
  return single && single.length <= NAME_MAX && /\p{L}/u.test(single) ? [halved(single)] : [];
}

/** A name that flattening doubled: "Jane DoeJane Doe". */
function halved(name: string): string {
  const half = name.slice(0, Math.ceil(name.length / 2)).trim();
  return half.length > 3 && (name === half + half || name === `${half} ${half}`) ? half : name;
}

function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(folded(name)) && seen.add(folded(name)));
}

/** A line of role `byline`, with the next where it is only a label: "By", "Author:". */
interface Line {
  readonly from: Labelled;
  readonly to: Labelled;
  readonly text: string;
}

function linesOf(pick: Picker): Line[] {
  const lines = pick.all('byline').map((block): Line => {
    const next = pick.blocks[block.index + 1];
    const alone = isByLabel(block.text) || (featureOf(block, 'cue:byline') >= WHOLE_LINE && namesIn(block.text).length === 0);
    if (alone && next && isShort(next) && !['body', 'related', 'heading'].includes(next.label.role)) return { from: block, to: next, text: `${block.text.replace(/[:：]$/u, '')}: ${next.text}` }; // prettier-ignore
    return { from: block, to: block, text: block.text };
  });
  return lines.sort((a, b) => pick.distance(a.from) - pick.distance(b.from));
}

const isShort = (block: Labelled): boolean => block.text.length <= NAME_MAX && featureOf(block, 'endsSentence') === 0;

/** A label that labelling did not see, or a bare name, beside headline, dateline and start. */
function unseen(pick: Picker): Line | null {
  const { blocks } = pick;
  const here = blocks.filter((block) => isShort(block) && pick.start >= 0 && pick.distance(block) <= NEAR && block.index !== pick.title && !['related', 'source', 'caption', 'heading', 'tags'].includes(block.label.role)); // prettier-ignore
  for (const block of here) {
    const next = blocks[block.index + 1];
    if (isByLabel(block.text) && next && isPersonLine(next.text)) return { from: block, to: next, text: next.text };
  }
  const dated = (block: Labelled | undefined): boolean => block?.label.role === 'dateline';
  const bare = here.find((block) => block.index > pick.title && isPersonLine(block.text) && (dated(blocks[block.index - 1]) || dated(blocks[block.index + 1]) || dated(block))); // prettier-ignore
  return bare ? { from: bare, to: bare, text: bare.text } : null;
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
  for (const line of lines) {
    const names = distinct(namesIn(line.text).map(halved));
    if (names.length) return fromLine(line, names, line.from.label.score, pick);
  }
  const bare = unseen(pick);
  const names = bare ? namesIn(bare.text).map(halved) : [];
  if (bare && names.length) return fromLine(bare, distinct(names), BARE_SCORE, pick);
  const signed = lines.find(({ to }) => isNewsroom(to.text));
  return signed ? fromLine(signed, [signed.to.text.trim()], signed.from.label.score, pick) : null;
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
