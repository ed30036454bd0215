import { COLUMN } from '../features.ts';
import type { Measured } from '../model.ts';
import { FIRST_PASS, SECOND_PASS, firstRows, secondRows } from './passes.ts';
import { readTrees, scoreRows } from './trees.ts';
import type { StoredTrees, Trees } from './trees.ts';
import weights from './weights.json' with { type: 'json' };

let passes: { first: Trees; second: Trees } | null = null;

function load(): { first: Trees; second: Trees } {
  const stored: { first: StoredTrees; second: StoredTrees } = weights;
  passes ??= { first: readTrees(stored.first), second: readTrees(stored.second) };
  return passes;
}

/** Chance of each block to be content, 0..1: trees on the blocks alone, then trees that see the neighbours' scores. */
export function scoreBlocks(blocks: readonly Measured[]): Float32Array {
  const { first, second } = load();
  const rows = firstRows(blocks);
  const alone = scoreRows(first, rows, FIRST_PASS.length);
  const words = blocks.map((block) => block.features[COLUMN.words] ?? 0);
  return scoreRows(second, secondRows(rows, alone, words), SECOND_PASS.length);
}
