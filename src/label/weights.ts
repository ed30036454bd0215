import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { unpackedModels } from './packed.ts';
import type { StoredTrees } from './trees.ts';
import type { StoredVocabulary } from './vocabulary.ts';

interface StoredClasses {
  readonly classes: readonly string[];
  readonly trees: readonly StoredTrees[];
}
/** The weights file: the words that tell, two passes of content, the page's kind between them, roles after them. */
export interface StoredWeights {
  readonly words: StoredVocabulary;
  readonly first: StoredTrees;
  readonly kinds: StoredClasses;
  readonly second: StoredTrees;
  /** Which of a page's lines is the headline. */
  readonly titles: StoredTrees;
  /** The same, once the chances of roles are known. */
  readonly headlines: StoredTrees;
  /** Which of the names in a page's lines signs the article. */
  readonly authors: StoredTrees;
  /** Whom the article comes from, of the names in a page's lines. */
  readonly sources: StoredTrees;
  /** One model for pages of text, one for pages whose blocks come with what HTML says of them. */
  readonly roles: { readonly text: StoredRoles; readonly html: StoredRoles };
}
export interface StoredRoles extends StoredClasses {
  /** Whether a line is kept, by the guide that the role labels follow. */
  readonly side: StoredTrees;
  /** A second model of the same kind, which sees what the first one says of the lines around. */
  readonly again?: Omit<StoredRoles, 'again'>;
}

/** The fitted models, from their file. The build unpacks it beforehand. */
export const storedWeights = (): StoredWeights =>
  unpackedModels(brotliDecompressSync(readFileSync(new URL('weights.br', import.meta.url)))) as StoredWeights;
