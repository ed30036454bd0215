import type { Found, PageChances } from '../model.ts';
import type { Role } from '../roles.ts';
import type { Sums } from './byline.ts';
import type { Picker } from './picker.ts';
import { sourceReadings } from './source-lines.ts';
import type { SourceReading, SourceWay } from './source-lines.ts';
import { SOURCE_INPUTS, sourceRows } from './source-signs.ts';

/** A reading with a sum above this is given. */
const LIKELY = -0.5;
/** One that nothing but the line's role speaks for, with a sum above this. */
const LIKELY_BARE = 0;
const isBare = ({ ways }: SourceReading): boolean => ways.size === 1 && ways.has('bare');
/** Ways in which the end of the text names an agency. */
const AT_END = ['end', 'end in brackets', 'credit', 'reports'] as const;
/** How the record says that a value was read, by the first way that gave it. */
const METHODS: readonly (readonly [method: string, ways: readonly SourceWay[]])[] = [
  ['text:source-label', ['label', 'below label', 'any label', 'below colon', 'inside', 'before issue', 'beside date', 'behind label']],
  ['text:end-of-body', AT_END],
  ['text:dateline', ['dateline']],
  ['text:agency-line', ['agency', 'beside initials', 'beside outlet', 'beside place', 'beside author', 'with help', 'helped']],
  ['text:byline', ['beside name']],
  ['text:copyright-line', ['courtesy']],
];
const methodOf = ({ ways }: SourceReading): string =>
  METHODS.find(([, own]) => own.some((way) => ways.has(way)))?.[0] ?? 'text:source-line';

/** Blocks around the article within which a plain attribution is believed. */
const NEAR = 4;
/** Score of one that the trees do not find likely. */
const PLAIN_SCORE = 0.5;
const PLAIN: ReadonlySet<SourceWay> = new Set(['label', 'below label', 'agency', 'beside initials', 'with help', 'helped', 'inside', 'before issue', 'before date', 'in brackets', 'beside date', 'beside name', 'behind label', 'end', 'dateline']); // prettier-ignore
const FOREIGN: ReadonlySet<Role> = new Set(['related', 'comment', 'promo', 'bio', 'copyright']);
/** An agency and nothing more is no notice of copyright. */
const isForeign = ({ from, ways }: SourceReading): boolean =>
  FOREIGN.has(from.label.role) && !(from.label.role === 'copyright' && ways.has('agency'));

/** A plain form beside the article: it names the source, however unlike the pages it is that the trees were fitted on. */
function isPlain(reading: SourceReading, { title, start, end }: Picker): boolean {
  const { index, label } = reading.from;
  const top = title < 0 ? start : title;
  const isNear =
    label.role === 'source' || (start >= 0 && ((index >= top && index <= start + 1) || (index >= end - 1 && index <= end + NEAR)));
  return isNear && !isForeign(reading) && [...reading.ways].some((way) => PLAIN.has(way));
}

/** Ways in which a sentence of the text names an agency, which may have told it only that. */
const IN_TEXT: ReadonlySet<SourceWay> = new Set([...AT_END, 'opens']);
const isInText = ({ from, ways }: SourceReading): boolean => from.label.role === 'body' && [...ways].every((way) => IN_TEXT.has(way));
const isLabelled = ({ ways }: SourceReading): boolean => ways.has('label') || ways.has('below label');

/** The attribution: of all names that lines near the article may give as its source, the one that fitted trees find likeliest. `sums`: those of the trees for SOURCE_INPUTS. */
export function sourceOf(pick: Picker, chances: PageChances, sums: Sums): Found | null {
  const readings = sourceReadings(pick);
  if (readings.length === 0) return null;
  const likely = sums(sourceRows(readings, pick, chances), SOURCE_INPUTS.length);
  const ranked = readings.map((reading, at) => ({ reading, sum: likely[at] ?? -Infinity })).sort((a, b) => b.sum - a.sum);
  const isLikely = (reading: SourceReading, sum: number): boolean => sum > (isBare(reading) ? LIKELY_BARE : LIKELY);
  const likeliest = ranked.find(({ reading, sum }) => isLikely(reading, sum) || isPlain(reading, pick));
  if (!likeliest) return null;
  const told = isInText(likeliest.reading) ? ranked.find(({ reading }) => isLabelled(reading) && isPlain(reading, pick)) : undefined;
  const { sum, reading } = told ?? likeliest;
  // A notice names in full whom the dateline names short.
  const isLonger = ({ value, ways }: SourceReading): boolean =>
    ways.has('courtesy') && value.toLowerCase().endsWith(reading.value.toLowerCase());
  const best = readings.find(isLonger) ?? reading;
  const { from, to, value, raw } = best;
  const isOwn = from.label.role === 'source' || to.label.role === 'source';
  const score = sum > LIKELY ? Math.round(1000 / (1 + Math.exp(-sum))) / 1000 : PLAIN_SCORE;
  return { value, method: methodOf(best), raw, score, at: isOwn ? pick.claim('source', from, to) : to.lines };
}
