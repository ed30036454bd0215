import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestThreshold } from '../src/label/decode.ts';

/** Expected F1 in words of keeping the blocks of score at least the threshold. */
function expectedF1(scores: Float32Array, words: readonly number[], threshold: number): number {
  let kept = 0;
  let keptRight = 0;
  let right = 0;
  scores.forEach((score, at) => {
    right += score * (words[at] ?? 0);
    if (score < threshold) return;
    kept += words[at] ?? 0;
    keptRight += score * (words[at] ?? 0);
  });
  return kept + right > 0 ? (2 * keptRight) / (kept + right) : 0;
}

describe('the threshold of a page', () => {
  test('no blocks: nothing is kept', () => expect(bestThreshold(new Float32Array(), [])).toBe(1));

  test('one sure block is kept', () => expect(bestThreshold(Float32Array.of(0.75), [100])).toBe(0.75));

  test('a long doubtful block is left out beside a long sure one', () => {
    expect(bestThreshold(Float32Array.of(0.125, 1), [100, 100])).toBe(1);
  });

  test('where nothing is sure, the best of it is kept, below one half', () => {
    expect(bestThreshold(Float32Array.of(0.25, 0.125, 0.25), [50, 50, 50])).toBeLessThanOrEqual(0.25);
  });

  test('long blocks weigh more than short ones', () => {
    // One block of score 0.375 beside a sure one: keeping a short one costs little, a long one costs more than it brings.
    expect(bestThreshold(Float32Array.of(1, 0.375), [1, 1000])).toBe(0.375);
    expect(bestThreshold(Float32Array.of(1, 0.375), [1000, 300])).toBe(1);
  });

  test('no threshold on the page does better', () => {
    const block = fc.tuple(fc.integer({ min: 0, max: 64 }), fc.integer({ min: 1, max: 300 }));
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 30 }), (blocks) => {
        const scores = Float32Array.from(blocks, ([score]) => score / 64);
        const words = blocks.map(([, count]) => count);
        const best = Math.max(...Array.from(scores, (threshold) => expectedF1(scores, words, threshold)));
        expect(expectedF1(scores, words, bestThreshold(scores, words))).toBeCloseTo(best, 9);
      }),
    );
  });
});
