import { namesAmong, startsWithName } from '../languages/names.ts';
import type { Labelled, PageChances } from '../model.ts';
import { ROLES } from '../roles.ts';
import type { Role } from '../roles.ts';
import { folded } from '../text/folded.ts';
import { wordsOf } from '../text/words.ts';
import { WAYS } from './author-lines.ts';
import type { Reading } from './author-lines.ts';
import { isPersonLine, isSigned } from './byline-pieces.ts';
import { isInitials } from './person-names.ts';
import { isByWord, isHelp, isHelper, isJob, labelAt } from './byline-labels.ts';
import { isCredential, isDating, isInterface } from './name-words.ts';
import { isNewsroom, isOutlet } from './outlets.ts';
import { featureOf } from './picker.ts';
import type { Picker } from './picker.ts';

const NAMES = ROLES.map(({ role }) => role);
/** Features of the line itself, and of the lines around it. */
const OWN = [
  'words', 'chars', 'capitalised', 'allCaps', 'digits', 'commas', 'sentences', 'endsSentence', 'endsColon', 'separators', 'functionShare',
  'anyFunctionShare', 'date', 'time', 'year', 'address', 'repeats', 'position', 'titleLikeness', 'pageLikeness', 'item', 'names', 'startsName',
  'elsewhere', 'cue:byline', 'cue:dateline', 'cue:caption', 'cue:source', 'cue:navigation', 'cue:related', 'cue:copyright', 'cue:social',
  'cue:tags', 'cue:comment', 'cue:promo', 'cue:bio', 'cue:more', 'cue:updated',
] as const; // prettier-ignore
const NEAR = [
  'words', 'capitalised', 'digits', 'endsSentence', 'date', 'time', 'address', 'names', 'startsName', 'elsewhere', 'cue:byline', 'cue:dateline',
  'cue:comment', 'cue:social', 'cue:bio', 'cue:caption', 'cue:source', 'cue:tags',
] as const; // prettier-ignore
const SIDES = [-1, 1, -2, 2] as const;
/** Groups of roles whose lines are asked for the name. */
const SAYS: readonly (readonly [name: string, roles: readonly Role[]])[] = [
  ['title', ['title']], ['front', ['byline', 'dateline', 'source']], ['body', ['body', 'heading', 'caption']], ['comments', ['comment']],
  ['bio', ['bio']], ['related', ['related', 'tags']], ['copyright', ['copyright']], ['rest', ['navigation', 'social', 'promo', 'notice', 'other']],
]; // prettier-ignore
const GROUP = new Map(SAYS.flatMap(([, roles], at) => roles.map((role) => [role, at] as const)));
/** Farthest place that counts. */
const FAR = 40;

/** Names of the inputs of the trees that choose who signs. */
export const AUTHOR_INPUTS: readonly string[] = [
  ...WAYS.map((way) => `way:${way}`),
  'names', 'nameWords', 'nameChars', 'nameShare', 'known', 'knownShare', 'knownAll', 'common', 'oneWord', 'hasDigits', 'upperCase', 'lowerCase', 'spaceless',
  'initials', 'firstWordLabels', 'lastWordLabels', 'insideOther', 'holdsOther', 'sameLine',
  'signed', 'label', 'helps', 'helper', 'job', 'jobBelow', 'credential', 'newsroom', 'newsroomName', 'outlet', 'interface', 'dating', 'personLine', 'behindDash', 'atSign',
  'personAbove', 'personBelow', 'helpBelow', 'addressBelow',
  'fromTitle', 'noTitle', 'fromStart', 'fromEnd', 'inside',
  'score', 'content', ...NAMES.map((role) => `role:${role}`), ...OWN,
  ...SIDES.flatMap((side) => [...NAMES.map((role) => `role:${role}@${side}`), ...NEAR.map((name) => `${name}@${side}`)]),
  'equalLines', 'opensLines', ...SAYS.flatMap(([name]) => [`says:${name}`, `saysLast:${name}`]),
  'readings', 'rank', 'bylines', 'rankOfByline', 'signedReadings', 'rankOfSigned', 'seenBefore',
  'article', 'forum', 'comments',
]; // prettier-ignore

const yes = (is: boolean): number => (is ? 1 : 0);
const ADDRESS = /^\S*@\S+$/u;
const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const far = (distance: number): number => Math.max(-FAR, Math.min(FAR, distance));

/** The letters of a name as its address writes them: "par-ola.hedquist@…" for "Pär-Ola Hedquist". */
const bareLetters = (text: string): string => text.normalize('NFKD').replace(/\P{L}/gu, '').toLowerCase();

/** What `addressBelow` gives for an address that holds a word of the name. */
export const OWN_ADDRESS = 2;
/** 1 where the line below is an address, OWN_ADDRESS where it holds a word of the name. */
export function addressBelow(name: string, below: string): number {
  if (!ADDRESS.test(below)) return 0;
  const letters = bareLetters(below);
  const words = name.split(/[\s-]/).map(bareLetters);
  return words.some((word) => word.length > 2 && letters.includes(word)) ? OWN_ADDRESS : 1;
}

/** The words of a page's lines, to look names up in. */
interface Texts {
  readonly lines: readonly string[];
  readonly groups: readonly number[];
}

/** Whether words stand in a line as such; where a script puts no space between them, anywhere. */
const holds = (line: string, words: string, glued: boolean): boolean => (glued ? line.includes(words) : line.includes(` ${words} `));

/** How often lines say the name: whole, at their start, and by group of roles the name and its last word. */
function saidOf(name: string, own: Reading, { lines, groups }: Texts): number[] {
  const glued = SPACELESS.test(name);
  const whole = folded(name);
  const last = whole.split(' ').at(-1) ?? '';
  const counts = new Array<number>(2 + 2 * SAYS.length).fill(0);
  if (whole === '') return counts;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    if ((at >= own.from.index && at <= own.to.index) || !line.includes(last)) continue;
    const group = 2 + 2 * (groups[at] as number);
    if (holds(line, last, glued)) counts[group + 1]!++;
    if (!holds(line, whole, glued)) continue;
    counts[group]!++;
    if (line.length === whole.length + 2) counts[0]!++;
    else if (line.startsWith(` ${whole}`)) counts[1]!++;
  }
  return counts;
}

/** One row of AUTHOR_INPUTS for each reading. */
export function authorRows(readings: readonly Reading[], pick: Picker, { article, forum }: PageChances): Float32Array {
  const { blocks, title, start, end } = pick;
  const texts: Texts = { lines: blocks.map(({ text }) => ` ${folded(text)} `), groups: blocks.map(({ label }) => GROUP.get(label.role) ?? SAYS.length - 1) }; // prettier-ignore
  const comments = blocks.reduce((sum, { label }) => sum + yes(label.role === 'comment'), 0) / Math.max(1, blocks.length);
  const rows = new Float32Array(readings.length * AUTHOR_INPUTS.length);
  const isByline = ({ from }: Reading): boolean => from.label.role === 'byline';
  const isOfLabel = ({ way }: Reading): boolean => way === 'signed' || way === 'below label';
  const bylines = readings.filter(isByline).length;
  const signed = readings.filter(isOfLabel).length;
  let rankOfByline = 0;
  let rankOfSigned = 0;
  const seen = new Set<string>();
  let col = 0;
  const put = (value: number): void => {
    rows[col++] = value;
  };
  readings.forEach((reading, rank) => {
    const { from, to, text, names, way } = reading;
    const [first = ''] = names;
    const key = folded(names.join(' '));
    const nameWords = first.split(' ').length;
    const among = namesAmong(first, wordsOf(first));
    const above = blocks[from.index - 1];
    const below = blocks[to.index + 1];
    const label = labelAt(text.replace(/^[[【（(]/u, ''));
    for (const other of WAYS) put(yes(way === other));
    put(names.length);
    put(nameWords);
    put(first.length);
    put(names.join(' ').length / Math.max(1, text.length));
    put(yes(among.first));
    put(among.count / nameWords);
    put(names.filter(startsWithName).length / names.length);
    put(names.reduce((sum, name) => sum + name.split(/[\s-]/).filter((word) => word.length > 2 && pick.isCommon(word, text)).length, 0));
    put(yes(nameWords === 1));
    put(yes(/\p{N}/u.test(first)));
    put(yes(!/\p{Ll}/u.test(first) && /\p{Lu}/u.test(first)));
    put(yes(/^\p{Ll}/u.test(first)));
    put(yes(SPACELESS.test(first)));
    put(yes(isInitials(first)));
    put(yes(nameWords > 1 && isByWord(first.split(' ')[0] ?? '')));
    put(yes(nameWords > 1 && isByWord(first.split(' ').at(-1) ?? '')));
    const beside = readings.filter((other) => other !== reading && other.from === from);
    put(yes(beside.some((other) => other.names.join(' ').includes(first))));
    put(yes(beside.some((other) => first.includes(other.names[0] ?? first) && startsWithName(other.names[0] ?? ''))));
    put(beside.length);
    put(yes(isSigned(text)));
    put(yes(label?.wrote === true));
    put(yes(label?.helped === true));
    put(yes(isHelper(text)));
    put(yes(text.split(/[,|–—-]\s/u).slice(1).some(isJob))); // prettier-ignore
    put(yes(below !== undefined && isJob(below.text)));
    put(yes(isCredential(first)));
    put(yes(isNewsroom(text)));
    put(yes(isNewsroom(first)));
    put(yes(isOutlet(first)));
    put(yes(isInterface(first)));
    put(yes(isDating(first)));
    put(yes(isPersonLine(text)));
    put(yes(/^\s*[-–—~]/u.test(text)));
    put(yes(text.includes('@')));
    put(yes(above !== undefined && startsWithName(above.text) && isPersonLine(above.text)));
    put(yes(below !== undefined && startsWithName(below.text) && isPersonLine(below.text)));
    put(yes(below !== undefined && isHelp(below.text)));
    put(addressBelow(first, below?.text ?? ''));
    put(title < 0 ? NaN : far(from.index - title));
    put(yes(title < 0));
    put(start < 0 ? NaN : far(from.index - start));
    put(end < 0 ? NaN : far(from.index - end));
    put(yes(from.index > start && from.index < end));
    put(from.label.score);
    put(from.label.content);
    for (const role of NAMES) put(yes(from.label.role === role));
    for (const name of OWN) put(featureOf(from, name));
    for (const side of SIDES) putSide(blocks[(side < 0 ? from.index : to.index) + side], put);
    for (const count of saidOf(first, reading, texts)) put(count);
    put(readings.length);
    put(rank);
    put(bylines);
    put(isByline(reading) ? rankOfByline++ : NaN);
    put(signed);
    put(isOfLabel(reading) ? rankOfSigned++ : NaN);
    put(yes(seen.has(key)));
    seen.add(key);
    put(article);
    put(forum);
    put(comments);
  });
  return rows;
}

function putSide(block: Labelled | undefined, put: (value: number) => void): void {
  for (const role of NAMES) put(block ? yes(block.label.role === role) : NaN);
  for (const name of NEAR) put(block ? featureOf(block, name) : NaN);
}
