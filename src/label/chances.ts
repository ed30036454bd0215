import { ROLES, isKept } from '../roles.ts';
import { logistic } from './trees.ts';

/** Share of the networks in the logit of content, the first pass's trees have the rest: best of a grid, cross-validated. */
const NETWORK = 0.8;
/** Share of the networks in the chances of roles of text, likewise. */
export const NETWORK_ROLES = 0.65;
const TINY = 1e-5;

/** The trees and the networks err in their own way: the mean of their logits is right more often than either. */
export function joined(first: Float32Array, second: Float32Array): Float32Array {
  return first.map((score, at) => logistic((1 - NETWORK) * logit(score) + NETWORK * logit(second[at] ?? 0)));
}

/** Chances with evidence added to their logits. */
export const moved = (scores: Float32Array, evidence: Float64Array): Float32Array =>
  scores.map((score, at) => logistic(logit(score) + (evidence[at] ?? 0)));

export const logit = (chance: number): number => Math.log((chance + TINY) / (1 - chance + TINY));

/** The sums' shares of their exponentials, into `shares`, by way of the same precision. */
export function softmax(sums: Float64Array, shares: Float32Array): void {
  let [top, total] = [-Infinity, 0];
  for (const sum of sums) if (sum > top) top = sum;
  for (let k = 0; k < shares.length; k++) total += shares[k] = Math.fround(Math.exp((sums[k] ?? 0) - top));
  for (let k = 0; k < shares.length; k++) shares[k] = (shares[k] ?? 0) / total;
}

/** The trees, which know where article and headline stand, and the networks err in their own way as well. */
export const bothRoles = (trees: Float64Array, networks: Float32Array): Float64Array =>
  trees.map((chance, at) => (1 - NETWORK_ROLES) * chance + NETWORK_ROLES * (networks[at] ?? 0));

const KEPT = ROLES.map(({ role }) => isKept(role));

/** The chances with the side of each line as `roleChances` wants it; changes them. */
export function sided(
  chances: Float64Array,
  trust: number,
  isContent: readonly boolean[],
  evidence: Float64Array | null = null,
): Float64Array {
  if (trust === 1 && evidence === null) return chances;
  isContent.forEach((is, at) => {
    const row = at * ROLES.length;
    let kept = 0;
    for (let k = 0; k < KEPT.length; k++) if (KEPT[k]) kept += chances[row + k] ?? 0;
    const side = evidence === null ? kept : logistic(logit(kept) + (evidence[at] ?? 0));
    onSide(chances, row, trust * side + (1 - trust) * (is ? 1 : 0));
  });
  return chances;
}

/** Brings the sum of a row's kept roles to this share. */
function onSide(chances: Float64Array, row: number, share: number): void {
  let kept = TINY;
  let all = 2 * TINY;
  for (let k = 0; k < KEPT.length; k++) {
    const chance = chances[row + k] ?? 0;
    all += chance;
    if (KEPT[k]) kept += chance;
  }
  for (let k = 0; k < KEPT.length; k++) chances[row + k] = (chances[row + k] ?? 0) * (KEPT[k] ? share / kept : (1 - share) / (all - kept));
}
