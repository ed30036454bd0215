import { SECOND_PASS } from './passes.ts';
import { SIGNS } from './title-signs.ts';

/** So many lines of a page, those with the highest sums of signs, are weighed by the trees. */
export const FINALISTS = 8;
/** Signs of the lines above and below that a finalist is seen with. */
const NEAR = [
  'length', 'full stop', 'question', 'open end', 'capitals', 'capitalised', 'function words', 'content', 'shared words',
  'many shared words', 'shared stems', 'stems of the opening', 'page likeness', 'digits', 'many characters', 'declared', 'said again', 'cue navigation', 'cue byline', 'date',
  'top heading',
] as const; // prettier-ignore
const SIDES = [-1, 1] as const;
/** Signs of the next finalists above and below that a finalist is seen with: which of two lines is the headline shows when both are seen. */
const AGAINST = ['length', 'full stop', 'question', 'many characters', 'content', 'shared stems', 'stems of the opening', 'front below', 'running below', 'function words'] as const; // prettier-ignore
const NAMES = SIGNS.map(({ name }) => name);
const NEAR_AT = NEAR.map((name) => NAMES.indexOf(name));
const AGAINST_AT = AGAINST.map((name) => NAMES.indexOf(name));
/** Inputs of the second pass that are of use: marks are among the signs, and the page's kind says nothing of a line. */
const SECOND_AT = SECOND_PASS.flatMap((name, at) => (/^(?:mark|page):/.test(name) ? [] : [at]));

/** Names of the inputs of the trees that choose the headline among the finalists. */
export const TITLE_INPUTS: readonly string[] = [
  'sum', 'behindBest', 'rank', 'index', 'fromBest', 'finalistsAbove', 'finalistsBelow',
  ...NAMES,
  ...SIDES.flatMap((side) => [`sum@${side}`, ...NEAR.map((name) => `${name}@${side}`)]),
  ...SECOND_AT.map((at) => SECOND_PASS[at] ?? ''),
  ...['above', 'below'].flatMap((side) => [`lines to the finalist ${side}`, `sum of the finalist ${side}`, ...AGAINST.map((name) => `${name} of the finalist ${side}`)]),
]; // prettier-ignore

/** A line that may be the headline. */
export interface Candidate {
  readonly at: number;
  readonly signs: ArrayLike<number>;
  /** Sum of the signs' points. */
  readonly sum: number;
}

/**
 * One row of TITLE_INPUTS for each finalist. `finalists`: the best first; `candidateAt`: the candidate of a block, undefined for
 * blocks that are none; `rowOf`: a block's inputs of the second pass.
 */
export function finalRows(
  finalists: readonly Candidate[],
  candidateAt: (at: number) => Candidate | undefined,
  rowOf: (at: number) => Float32Array,
): Float32Array {
  const all = new Float32Array(finalists.length * TITLE_INPUTS.length);
  const best = finalists[0];
  const inOrder = [...finalists].sort((a, b) => a.at - b.at);
  let col = 0;
  finalists.forEach(({ at, signs, sum }, rank) => {
    all[col++] = sum;
    all[col++] = sum - (best?.sum ?? 0);
    all[col++] = rank;
    all[col++] = at;
    all[col++] = at - (best?.at ?? 0);
    const place = inOrder.findIndex((other) => other.at === at);
    all[col++] = place;
    all[col++] = inOrder.length - 1 - place;
    all.set(signs, col);
    col += signs.length;
    for (const side of SIDES) {
      const other = candidateAt(at + side);
      all[col++] = other ? other.sum - sum : NaN;
      for (const sign of NEAR_AT) all[col++] = other ? (other.signs[sign] ?? NaN) : NaN;
    }
    const row = rowOf(at);
    for (const from of SECOND_AT) all[col++] = row[from] ?? NaN;
    for (const side of SIDES) {
      const other = inOrder[place + side];
      all[col++] = other ? Math.abs(other.at - at) : NaN;
      all[col++] = other ? other.sum - sum : NaN;
      for (const sign of AGAINST_AT) all[col++] = other ? (other.signs[sign] ?? NaN) : NaN;
    }
  });
  return all;
}
