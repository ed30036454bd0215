import { ROLES } from '../roles.ts';
import { SECOND_PASS } from './passes.ts';
import { SIGNS } from './title-signs.ts';

/** So many lines of a page, the likeliest by the networks, are weighed by the trees. */
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

/** Lines whose roles are looked at: of the finalist, above and below it. */
const ROLES_NEAR = [0, -1, 1, -2, 2] as const;

/** Names of the inputs of the trees that choose the headline among the finalists. `told`: what the networks say of a line, against that of the finalist where it is another line's. */
export const TITLE_INPUTS: readonly string[] = [
  'told', 'behindBest', 'rank', 'index', 'fromBest', 'finalistsAbove', 'finalistsBelow',
  ...NAMES,
  ...SIDES.flatMap((side) => [`told@${side}`, ...NEAR.map((name) => `${name}@${side}`)]),
  ...SECOND_AT.map((at) => SECOND_PASS[at] ?? ''),
  ...['above', 'below'].flatMap((side) => [`lines to the finalist ${side}`, `told of the finalist ${side}`, ...AGAINST.map((name) => `${name} of the finalist ${side}`)]),
  ...ROLES_NEAR.flatMap((step) => ROLES.map(({ role }) => `chance:${role}@${step}`)),
]; // prettier-ignore

/** A line that may be the headline. */
export interface Candidate {
  readonly at: number;
  readonly signs: ArrayLike<number>;
  /** Logarithm of its chance among the page's lines, by the networks. */
  readonly told: number;
}

/** What is known of a page's blocks, by index. */
export interface Known {
  /** The candidate of a block, undefined for blocks that are none. */
  readonly candidateAt: (at: number) => Candidate | undefined;
  /** Rows of SECOND_PASS. */
  readonly rows: Float32Array;
  /** Chances of the ROLES, row-major. */
  readonly chances: Float64Array;
}

/** One row of TITLE_INPUTS for each finalist. `finalists`: the likeliest first. */
export function finalRows(finalists: readonly Candidate[], { candidateAt, rows, chances }: Known): Float32Array {
  const all = new Float32Array(finalists.length * TITLE_INPUTS.length);
  const best = finalists[0];
  const inOrder = [...finalists].sort((a, b) => a.at - b.at);
  const width = SECOND_PASS.length;
  let col = 0;
  finalists.forEach(({ at, signs, told }, rank) => {
    all[col++] = told;
    all[col++] = told - (best?.told ?? 0);
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
      all[col++] = other ? other.told - told : NaN;
      for (const sign of NEAR_AT) all[col++] = other ? (other.signs[sign] ?? NaN) : NaN;
    }
    for (const from of SECOND_AT) all[col++] = rows[at * width + from] ?? NaN;
    for (const side of SIDES) {
      const other = inOrder[place + side];
      all[col++] = other ? Math.abs(other.at - at) : NaN;
      all[col++] = other ? other.told - told : NaN;
      for (const sign of AGAINST_AT) all[col++] = other ? (other.signs[sign] ?? NaN) : NaN;
    }
    for (const step of ROLES_NEAR)
      for (let role = 0; role < ROLES.length; role++)
        all[col++] = at + step < 0 ? NaN : (chances[(at + step) * ROLES.length + role] ?? NaN);
  });
  return all;
}
