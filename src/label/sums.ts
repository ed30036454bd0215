/** Running sums, so that each window costs the same whatever its width. */
export function prefixSums(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at++) sums[at + 1] = (sums[at] ?? 0) + (values[at] ?? 0);
  return sums;
}

/** Mean of the values within `half` of `at`, from their prefix sums; the page's ends cut the window. */
export function windowMean(sums: Float64Array, at: number, half: number): number {
  const from = Math.max(0, at - half);
  const to = Math.min(sums.length - 1, at + half + 1);
  return ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
}
