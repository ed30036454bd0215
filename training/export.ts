/** What the fitting sees of the sets: every page's blocks as rows of features, with labels and weights. */
import { COLUMN } from '../src/features.ts';
import type { Measured } from '../src/model.ts';
import { measure } from '../src/measure/measure.ts';
import { complete } from '../src/settings.ts';
import { split } from '../src/split/split.ts';
import { align } from './align.ts';
import { pagesOf, setNames } from './sets.ts';
import type { Style, StyledPage } from './sets.ts';

/** Sets whose gold lost its non-ASCII letters. */
const ASCII_SETS = new Set(['l3s']);
const settings = complete();

export interface Sample {
  readonly set: string;
  readonly style: Style;
  readonly page: StyledPage;
  readonly blocks: readonly Measured[];
}

export interface Plan {
  readonly sets: string;
  readonly styles: readonly Style[];
  /** `inner` and `nodes` say little that `lines` does not: one page in so many. */
  readonly every: number;
  /** One page in so many of all, for trials. */
  readonly sample: number;
}

/** Every page of the plan in a fixed order, split and measured. */
export async function* samplesOf({ sets, styles, every, sample }: Plan): AsyncGenerator<Sample> {
  for (const set of setNames(sets))
    for (const html of [false, true]) {
      const wanted = styles.filter((style) => (style === 'html') === html);
      let n = 0;
      if (wanted.length)
        for await (const page of pagesOf(sets, set, html)) if (n++ % sample === 0) yield* styled(set, page, wanted, n, every);
    }
}

function* styled(set: string, page: StyledPage, styles: readonly Style[], n: number, every: number): Generator<Sample> {
  for (const [k, style] of styles.entries()) {
    if (style !== 'lines' && style !== 'html' && n % every !== k % every) continue;
    const form = style === 'html' ? 'html' : 'text';
    const { blocks } = split({ id: page.id, form, text: page[style] ?? '', origin: { path: null, format: form, encoding: 'utf-8' } });
    if (blocks.length) yield { set, style, page, blocks: measure(blocks, settings) };
  }
}

/** Three numbers a block: label, words, and 1 where the label counts (pages with snippets alone label few blocks). */
export function labelsOf({ set, page, blocks }: Sample): Float32Array {
  const rows = new Float32Array(3 * blocks.length);
  const texts = blocks.map(({ text }) => text);
  const labels = page.gold === null ? snippetLabels(texts, page) : align(texts, page.gold, ASCII_SETS.has(set));
  labels.forEach((label, at) =>
    rows.set([label === 1 ? 1 : 0, blocks[at]?.features[COLUMN.words] ?? 0, label === UNKNOWN ? 0 : 1], 3 * at),
  );
  return rows;
}

const UNKNOWN = 2;
const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Blocks that hold a snippet of the article, or one of its boilerplate; the rest is unknown. */
function snippetLabels(texts: readonly string[], page: StyledPage): Uint8Array {
  const inside = (page.with ?? []).map(fold);
  const outside = (page.without ?? []).map(fold);
  return Uint8Array.from(texts, (text) => {
    if (inside.some((snippet) => text.includes(snippet))) return 1;
    return outside.some((snippet) => text.includes(snippet)) ? 0 : UNKNOWN;
  });
}
