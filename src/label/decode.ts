/** Levels at which a page is thought to be cut where its blocks are right or wrong together. */
const LEVELS = 16;

/**
 * The threshold that maximises the page's expected F1 in words: keep the blocks of score at least the threshold returned.
 *
 * F1 = 2·kept right / (kept + right in all), in expectation. For blocks of independent chances the best set is always a
 * prefix of the blocks by falling score (Nan, Chai, Lee and Chieu, "Optimizing F-measure", ICML 2012). But a page's doubtful
 * blocks are mostly right or wrong together, as its comments are: then the article is the blocks above an unknown score,
 * each score as likely. `together`, 0..1, is how much the second view counts. O(n log n).
 */
export function bestThreshold(scores: Float32Array, words: ArrayLike<number>, together = 0): number {
  const order = Array.from(scores, (_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  let right = 0;
  for (let at = 0; at < scores.length; at++) right += (scores[at] ?? 0) * (words[at] ?? 0);
  const wholes = wholesOf(order, scores, words);
  let kept = 0;
  let keptRight = 0;
  let best = 0;
  let threshold = 1;
  for (const at of order) {
    kept += words[at] ?? 0;
    keptRight += (scores[at] ?? 0) * (words[at] ?? 0);
    const apart = kept + right > 0 ? (2 * keptRight) / (kept + right) : 0;
    const f1 = together > 0 ? (1 - together) * apart + together * meanF1(kept, wholes) : apart;
    if (f1 < best) continue;
    best = f1;
    threshold = scores[at] ?? 0;
  }
  return threshold;
}

/** Words of the article, were it the blocks above each of LEVELS scores. */
function wholesOf(order: readonly number[], scores: Float32Array, words: ArrayLike<number>): Float64Array {
  const wholes = new Float64Array(LEVELS);
  let kept = 0;
  let next = 0;
  for (let level = LEVELS - 1; level >= 0; level--) {
    const cut = (level + 0.5) / LEVELS;
    for (; next < order.length && (scores[order[next] ?? 0] ?? 0) > cut; next++) kept += words[order[next] ?? 0] ?? 0;
    wholes[level] = kept;
  }
  return wholes;
}

/** Sets nested in each other: what both hold is the smaller one. */
function meanF1(kept: number, wholes: Float64Array): number {
  let sum = 0;
  for (const whole of wholes) if (kept + whole > 0) sum += (2 * Math.min(kept, whole)) / (kept + whole);
  return sum / wholes.length;
}
