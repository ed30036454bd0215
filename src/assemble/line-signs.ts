import type { Labelled } from '../model.ts';
import { ROLES } from '../roles.ts';
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
/** Farthest place that counts. */
const FAR = 40;

/** Names of what `putLine` gives of a reading's lines: place in the page, roles and features, those of the lines around. */
export const LINE_INPUTS: readonly string[] = [
  'fromTitle', 'noTitle', 'fromStart', 'fromEnd', 'inside',
  'score', 'content', ...NAMES.map((role) => `role:${role}`), ...OWN,
  ...SIDES.flatMap((side) => [...NAMES.map((role) => `role:${role}@${side}`), ...NEAR.map((name) => `${name}@${side}`)]),
]; // prettier-ignore

export const yes = (is: boolean): number => (is ? 1 : 0);
const far = (distance: number): number => Math.max(-FAR, Math.min(FAR, distance));

/** Gives LINE_INPUTS one by one for a reading of the lines from `from` to `to`. */
export function putLine(from: Labelled, to: Labelled, { blocks, title, start, end }: Picker, put: (value: number) => void): void {
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
}

function putSide(block: Labelled | undefined, put: (value: number) => void): void {
  for (const role of NAMES) put(block ? yes(block.label.role === role) : NaN);
  for (const name of NEAR) put(block ? featureOf(block, name) : NaN);
}

/** The page's share of lines that are comments. */
export const commentsOf = (blocks: readonly Labelled[]): number =>
  blocks.reduce((sum, { label }) => sum + yes(label.role === 'comment'), 0) / Math.max(1, blocks.length);
