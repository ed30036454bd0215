import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { numbersOf } from './dense.ts';
import type { PlacedLayer, PlacedVectors } from './dense.ts';
import type { Numbers, PlacedNetwork } from './network.ts';
import { mappedMatrices, mappedTrees, unpackedModels } from './packed.ts';
import { readTrees } from './trees.ts';
import type { Nodes, PlacedTrees, Trees } from './trees.ts';
import type { StoredVocabulary } from './vocabulary.ts';

interface PlacedClasses {
  readonly classes: readonly string[];
  readonly trees: readonly PlacedTrees[];
}
/** The fitted models: the words that tell, a first pass of content, the page's kind, then networks for content, roles and the title, and trees for roles of text beside them. */
export interface Models {
  readonly words: StoredVocabulary;
  readonly first: PlacedTrees;
  readonly kinds: PlacedClasses;
  /** Fitted alike but for the seed: the mean of what they say is right more often. */
  readonly networks: readonly PlacedNetwork[];
  /** Which of a page's lines is the headline. */
  readonly titles: PlacedTrees;
  /** Which of the names in a page's lines signs the article. */
  readonly authors: PlacedTrees;
  /** Whom the article comes from, of the names in a page's lines. */
  readonly sources: PlacedTrees;
  /** Roles of the lines of pages of text. */
  readonly roles: PlacedClasses;
}

/** The models, the nodes of all their trees, one booster behind the other, and the numbers of the networks. */
export interface Weights extends Nodes, Numbers {
  readonly models: Models;
}

/** The fitted models, from their file. The build does this beforehand: what is left is to read typed arrays. */
export function storedWeights(): Weights {
  const stored = unpackedModels(brotliDecompressSync(readFileSync(new URL('weights.br', import.meta.url))));
  const boosters: Trees[] = [];
  let count = 0;
  const models = mappedTrees(stored, (trees): PlacedTrees => {
    const booster = readTrees(trees);
    const from = count;
    count += booster.column.length;
    boosters.push(booster);
    return { baseline: trees.baseline, sizes: trees.sizes, from };
  });
  const { models: all, layers, steps } = withoutNumbers(models);
  const [column, value, right] = [new Int16Array(count), new Float32Array(count), new Int32Array(count)];
  let at = 0;
  for (const booster of boosters) {
    column.set(booster.column, at);
    value.set(booster.value, at);
    right.set(booster.right, at);
    at += booster.column.length;
  }
  return { models: all, column, value, right, layers, steps };
}

/** The models with the numbers of their matrices aside: of layers, which have biases, as the kernel wants them, of vectors as steps. */
function withoutNumbers(stored: unknown): Pick<Weights, 'models' | 'layers' | 'steps'> {
  const layers: Uint8Array[] = [];
  let size = 0;
  const steps: number[] = [];
  const models = mappedMatrices(stored, (matrix): PlacedLayer | PlacedVectors => {
    const { rows, scales, bias } = matrix;
    if (bias === undefined) {
      const from = steps.length;
      for (const step of Buffer.from(matrix.steps, 'base64')) steps.push(step);
      return { rows, scales, from };
    }
    const numbers = numbersOf(matrix);
    const from = size;
    size += numbers.length;
    layers.push(numbers);
    return { rows, outputs: Buffer.from(scales, 'base64').length / 4, from };
  }) as Models;
  return { models, layers: Uint8Array.from(Buffer.concat(layers)), steps: Int8Array.from(steps) };
}
