/** Trees small enough to add up in one's head, for the tests of what walks and explains them. */
import { MISSING_LEFT, treesOf } from '../src/label/trees.ts';

/**
 * Two trees over two columns, in preorder:
 * 1. column 0 ≤ 2 (missing left) → column 1 ≤ 0.5 (missing right) → 1 | 2, else 4
 * 2. column 1 ≤ 8 (missing right) → 16 | 32
 */
export const SMALL_TREES = treesOf(
  0.25,
  [5, 3],
  Int16Array.of(0 | MISSING_LEFT, 1, -1, -1, -1, 1, -1, -1),
  Float32Array.of(2, 0.5, 1, 2, 4, 8, 16, 32),
);
