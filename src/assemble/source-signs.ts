import { startsWithName } from '../languages/names.ts';
import { attributionIn, isNameless, startsAsSource, tellsFirst } from '../languages/source-labels.ts';
import type { Labelled, PageChances } from '../model.ts';
import { agencyNamed, isAgencyName, isLoneAgency } from '../text/agencies.ts';
import { folded } from '../text/folded.ts';
import { LINE_INPUTS, commentsOf, putLine, yes } from './line-signs.ts';
import { isInterface } from './name-words.ts';
import { isNewsroom, isOutlet } from './outlets.ts';
import { DOMAIN } from './person-names.ts';
import type { Picker } from './picker.ts';
import { SAID_INPUTS, saidLines, timesSaid } from './said.ts';
import { SOURCE_WAYS, isSourceLabel, isWhole, lastSentenceOf } from './source-lines.ts';
import type { SourceReading } from './source-lines.ts';

/** Names of the inputs of the trees that choose whom the article comes from. */
export const SOURCE_INPUTS: readonly string[] = [
  ...SOURCE_WAYS.map((way) => `way:${way}`),
  'ways', 'valueWords', 'valueChars', 'valueShare', 'agency', 'sureAgency', 'agencyInside', 'known', 'quoted', 'digits', 'capital',
  'upperCase', 'comma', 'outlet', 'newsroom', 'interface', 'domain', 'common',
  'startsAsSource', 'tellsFirst', 'nameless', 'labelAlone', 'brackets', 'speech', 'bareLabels', 'labelFound', 'sentenceWords', 'speechInSentence', 'endsWithValue', 'startsWithValue', 'labelWords',
  ...LINE_INPUTS, ...SAID_INPUTS,
  'readings', 'rank', 'rankFromEnd', 'onLine', 'sameValue', 'sourceLines', 'rankOfSourceLine', 'agencies', 'rankOfAgency', 'labels', 'rankOfLabel',
  'article', 'forum', 'comments',
]; // prettier-ignore

/** "PRESS RELEASE": words of attributions that name nobody, alone on their line. */
const isBareLabel = (block: Labelled): boolean =>
  isWhole(block, 'cue:source') && !isSourceLabel(block) && !/[:：]/u.test(block.text) && !agencyNamed(block.text);

/** One row of SOURCE_INPUTS for each reading. */
export function sourceRows(readings: readonly SourceReading[], pick: Picker, { article, forum }: PageChances): Float32Array {
  const { blocks } = pick;
  const rows = new Float32Array(readings.length * SOURCE_INPUTS.length);
  if (readings.length === 0) return rows;
  const said = saidLines(blocks);
  const comments = commentsOf(blocks);
  const values = readings.map(({ value }) => folded(value));
  const isLabelled = ({ ways }: SourceReading): boolean => ways.has('label') || ways.has('below label') || ways.has('any label');
  const onSourceLine = ({ from }: SourceReading): boolean => from.label.role === 'source';
  const named = readings.map(({ value }) => isAgencyName(value));
  const alone = readings.map(({ value }) => isLoneAgency(value));
  const ofAgency = readings.map((_, at) => named[at] === true || alone[at] === true);
  const [sourceLines, labels] = [readings.filter(onSourceLine).length, readings.filter(isLabelled).length];
  const agencies = new Set(values.filter((_, at) => ofAgency[at])).size;
  const bareLabels = blocks.reduce((sum, block) => sum + yes(isBareLabel(block)), 0);
  const labelFound = yes(blocks.some((block) => isSourceLabel(block)));
  const ranks = { source: 0, agency: 0, label: 0 };
  let col = 0;
  const put = (value: number): void => {
    rows[col++] = value;
  };
  readings.forEach((reading, rank) => {
    const { from, to, value, ways } = reading;
    const { text } = to;
    const at = text.indexOf(value);
    const words = value.split(/\s/u);
    for (const way of SOURCE_WAYS) put(yes(ways.has(way)));
    put(ways.size);
    put(words.length);
    put(value.length);
    put(value.length / Math.max(1, text.length));
    put(yes(named[rank] === true));
    put(yes(alone[rank] === true));
    put(yes(agencyNamed(value) !== null));
    put(yes(startsWithName(value)));
    put(yes(/[“"„«《「『][^“”"„«»]*$/u.test(at < 0 ? '' : text.slice(0, at))));
    put(value.replace(/\P{Nd}/gu, '').length);
    put(yes(/^\p{Lu}/u.test(value)));
    put(yes(!/\p{Ll}/u.test(value) && /\p{Lu}/u.test(value)));
    put(yes(/[,，、]/u.test(value)));
    put(yes(isOutlet(value)));
    put(yes(isNewsroom(value)));
    put(yes(isInterface(value)));
    put(yes(DOMAIN.test(value)));
    put(words.filter((word) => word.length > 2 && pick.isCommon(word, text)).length);
    put(yes(startsAsSource(text)));
    put(yes(tellsFirst(text)));
    put(yes(isNameless(text)));
    put(yes(from !== to && attributionIn(from.text)?.value === ''));
    put(yes(/^[([（［<【].*[)\]）］>】]\.?$/u.test(text)));
    put(yes(/[“”"„«»]/u.test(text)));
    put(bareLabels);
    put(labelFound);
    const sentence = lastSentenceOf(text);
    put(sentence.split(' ').length);
    put(yes(/[“”"„«»]/u.test(sentence)));
    put(yes(at >= 0 && text.length - at - value.length < 3));
    put(yes(at >= 0 && at < 2));
    put(/^[^:：]{2,40}(?=[:：])/u.exec(text)?.[0].split(' ').length ?? NaN);
    putLine(from, to, pick, put);
    for (const count of timesSaid(value, from.index, to.index, said)) put(count);
    put(readings.length);
    put(rank);
    put(readings.length - 1 - rank);
    put(readings.filter((other) => other.to === to).length);
    put(values.filter((other) => other === values[rank]).length);
    put(sourceLines);
    put(onSourceLine(reading) ? ranks.source++ : NaN);
    put(agencies);
    put(ofAgency[rank] ? ranks.agency++ : NaN);
    put(labels);
    put(isLabelled(reading) ? ranks.label++ : NaN);
    put(article);
    put(forum);
    put(comments);
  });
  return rows;
}
