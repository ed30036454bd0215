import { namesAmong, startsWithName } from '../languages/names.ts';
import type { PageChances } from '../model.ts';
import { folded } from '../text/folded.ts';
import { wordsOf } from '../text/words.ts';
import { WAYS } from './author-lines.ts';
import type { Reading } from './author-lines.ts';
import { isPersonLine, isSigned } from './byline-pieces.ts';
import { isInitials } from './person-names.ts';
import { isByWord, isHelp, isHelper, isJob, labelAt } from '../languages/byline-labels.ts';
import { isCredential, isDating, isInterface } from './name-words.ts';
import { isNewsroom, isOutlet } from './outlets.ts';
import { LINE_INPUTS, commentsOf, putLine, yes } from './line-signs.ts';
import type { Picker } from './picker.ts';
import { SAID_INPUTS, SPACELESS, saidLines, timesSaid } from './said.ts';

/** Names of the inputs of the trees that choose who signs. */
export const AUTHOR_INPUTS: readonly string[] = [
  ...WAYS.map((way) => `way:${way}`),
  'names', 'nameWords', 'nameChars', 'nameShare', 'known', 'knownShare', 'knownAll', 'common', 'oneWord', 'hasDigits', 'upperCase', 'lowerCase', 'spaceless',
  'initials', 'firstWordLabels', 'lastWordLabels', 'insideOther', 'holdsOther', 'sameLine',
  'signed', 'label', 'helps', 'helper', 'job', 'jobBelow', 'credential', 'newsroom', 'newsroomName', 'outlet', 'interface', 'dating', 'personLine', 'behindDash', 'atSign',
  'personAbove', 'personBelow', 'helpBelow', 'addressBelow',
  ...LINE_INPUTS,
  ...SAID_INPUTS,
  'readings', 'rank', 'bylines', 'rankOfByline', 'signedReadings', 'rankOfSigned', 'seenBefore',
  'article', 'forum', 'comments',
]; // prettier-ignore

const ADDRESS = /^\S*@\S+$/u;

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

/** One row of AUTHOR_INPUTS for each reading. */
export function authorRows(readings: readonly Reading[], pick: Picker, { article, forum }: PageChances): Float32Array {
  const { blocks } = pick;
  const said = saidLines(blocks);
  const comments = commentsOf(blocks);
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
    putLine(from, to, pick, put);
    for (const count of timesSaid(first, from.index, to.index, said)) put(count);
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
