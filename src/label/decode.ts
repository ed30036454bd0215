/**
 * The threshold that maximises the page's expected F1 in words, for blocks of independent chances: keep the blocks of
 * score at least the threshold returned. F1 = 2·kept right / (kept + right in all), in expectation; the best set is
 * always a prefix of the blocks by falling score (Nan, Chai, Lee and Chieu, "Optimizing F-measure", ICML 2012).
 */
export function bestThreshold(scores: Float32Array, words: ArrayLike<number>): number {
  const order = Array.from(scores, (_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  let right = 0;
  for (let at = 0; at < scores.length; at++) right += (scores[at] ?? 0) * (words[at] ?? 0);
  let kept = 0;
  let keptRight = 0;
  let best = 0;
  let threshold = 1;
  for (const at of order) {
    kept += words[at] ?? 0;
    keptRight += (scores[at] ?? 0) * (words[at] ?? 0);
    const f1 = kept + right > 0 ? (2 * keptRight) / (kept + right) : 0;
    if (f1 < best) continue;
    best = f1;
    threshold = scores[at] ?? 0;
  }
  return threshold;
}
