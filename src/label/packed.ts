import type { StoredMatrix } from './dense.ts';
import { LEAF } from './trees.ts';
import type { StoredTrees } from './trees.ts';

/** What the file of the models holds apart: the nodes, these fields of a StoredTrees. */
export const NODES = ['columns', 'values'] as const;

/** The trees among the models, in the order in which the file has them. */
export function treesIn(models: unknown): StoredTrees[] {
  const trees: StoredTrees[] = [];
  mappedTrees(models, (one) => trees.push(one));
  return trees;
}

/** The models with something in place of each of their trees. */
export const mappedTrees = (models: unknown, turned: (trees: StoredTrees) => unknown): unknown => mapped(models, 'sizes', turned);

/** The matrices among the models, in the order in which the file has them. */
export function matricesIn(models: unknown): StoredMatrix[] {
  const matrices: StoredMatrix[] = [];
  mappedMatrices(models, (one) => matrices.push(one));
  return matrices;
}

/** The models with something in place of each of their matrices. */
export const mappedMatrices = (models: unknown, turned: (matrix: StoredMatrix) => unknown): unknown => mapped(models, 'rows', turned);

/** The same with something in place of each object that has this field. */
function mapped<Part>(models: unknown, field: string, turned: (part: Part) => unknown): unknown {
  if (typeof models !== 'object' || models === null) return models;
  if (Array.isArray(models)) return models.map((one) => mapped(one, field, turned));
  if (field in models) return turned(models as Part);
  return Object.fromEntries(Object.entries(models).map(([name, one]) => [name, mapped(one, field, turned)]));
}

/** How many steps a matrix has. */
export const stepsIn = ({ rows, scales }: Pick<StoredMatrix, 'rows' | 'scales'>): number =>
  (rows * Buffer.byteLength(scales, 'base64')) / 4;

/**
 * The models from the bytes that `training/weights-file.ts` writes: a line of JSON that lacks the nodes of the trees and the steps of the matrices, then, for
 * all trees, the column of each node, the upper bytes of the thresholds, their lower ones, and those of the leaves' values; the
 * steps of all matrices last. Like beside like, as a compressor wants it.
 */
export function unpackedModels(bytes: Buffer): unknown {
  const start = bytes.indexOf('\n') + 1;
  const models: unknown = JSON.parse(bytes.toString('utf8', 0, start));
  const trees = treesIn(models);
  const nodesOf = ({ sizes }: StoredTrees): number => sizes.reduce((sum, size) => sum + size, 0);
  const nodes = trees.reduce((sum, one) => sum + nodesOf(one), 0);
  const columns = bytes.subarray(start, start + nodes);
  const leaves = columns.reduce((sum, column) => sum + (column === LEAF ? 1 : 0), 0);
  const inner = { high: start + nodes, size: nodes - leaves };
  const leaf = { high: inner.high + 2 * inner.size, size: leaves };
  let from = 0;
  for (const one of trees) {
    const own = columns.subarray(from, (from += nodesOf(one)));
    const values = Buffer.alloc(2 * own.length);
    own.forEach((column, node) => {
      const kind = column === LEAF ? leaf : inner;
      values[2 * node] = bytes[kind.high + kind.size] as number;
      values[2 * node + 1] = bytes[kind.high++] as number;
    });
    Object.assign(one, { columns: own.toString('base64'), values: values.toString('base64') });
  }
  let steps = start + nodes + 2 * nodes;
  for (const one of matricesIn(models)) {
    const own = bytes.subarray(steps, (steps += stepsIn(one)));
    Object.assign(one, { steps: own.toString('base64') });
  }
  return models;
}
