/** What the fitting sees of the sets: every page's blocks as rows of features, with labels and weights. */
import { COLUMN } from '../src/features.ts';
import type { Layout, Measured } from '../src/model.ts';
import { measure } from '../src/measure/measure.ts';
import { complete } from '../src/settings.ts';
import { split } from '../src/split/split.ts';
import { align } from './align.ts';
import { isKept } from '../src/roles.ts';
import { Carried } from './carry.ts';
import type { Role } from '../src/roles.ts';
import { MADE, labelledPages, madePages } from './guide.ts';
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

const made = madePages();
const handLabels = new Map([...labelledPages(), ...made.labels]);
/** Roles by the text of a line, of pages labelled by hand: the text of a page comes before its HTML. */
const byText = new Map<string, Map<string, Role>>();

/** Every page of the plan in a fixed order, split and measured; the invented pages last. */
export async function* samplesOf(plan: Plan): AsyncGenerator<Sample> {
  yield* ofSets(plan);
  if (plan.styles.includes('lines')) for (const page of made.pages) yield* styled(MADE, page, ['lines'], 1, 1);
}

async function* ofSets({ sets, styles, every, sample }: Plan): AsyncGenerator<Sample> {
  for (const set of setNames(sets))
    for (const html of [false, true]) {
      const wanted = styles.filter((style) => (style === 'html') === html);
      let n = 0;
      if (wanted.length)
        for await (const page of pagesOf(sets, set, html)) if (n++ % sample === 0) yield* styled(set, page, wanted, n, every);
    }
}

/** One form of a page, split. */
export function layoutOf(page: StyledPage, style: Style): Layout {
  const form = style === 'html' ? 'html' : 'text';
  return split({ id: page.id, form, text: page[style] ?? '', origin: { path: null, format: form, encoding: 'utf-8' } });
}

function* styled(set: string, page: StyledPage, styles: readonly Style[], n: number, every: number): Generator<Sample> {
  for (const [k, style] of styles.entries()) {
    if (style !== 'lines' && style !== 'html' && n % every !== k % every) continue;
    const { blocks } = layoutOf(page, style);
    if (blocks.length) yield { set, style, page, blocks: measure(blocks, settings) };
  }
}

/** Three numbers a block: label, words, and 1 where the label counts (pages with snippets alone label few blocks). */
export function labelsOf(sample: Sample): Float32Array {
  const { set, page, blocks } = sample;
  const rows = new Float32Array(3 * blocks.length);
  const texts = blocks.map(({ text }) => text);
  const labels = page.gold === null ? (guideLabels(sample) ?? snippetLabels(texts, page)) : align(texts, page.gold, ASCII_SETS.has(set));
  labels.forEach((label, at) =>
    rows.set([label === 1 ? 1 : 0, blocks[at]?.features[COLUMN.words] ?? 0, label === UNKNOWN ? 0 : 1], 3 * at),
  );
  return rows;
}

/** The labelled lines of a page's text, which comes before its HTML. */
const carried = new Map<string, Carried>();

/** Roles given by hand to a page's blocks, null where a block of HTML reads like no line of the text; undefined for pages without. */
export function rolesOf({ set, style, page, blocks }: Sample): (Role | null)[] | undefined {
  const key = `${set}/${page.id}`;
  const roles = handLabels.get(key);
  if (!roles || (style !== 'lines' && style !== 'html')) return undefined;
  if (style === 'lines') carried.set(key, new Carried(blocks, roles));
  return carried.get(key)?.to(blocks);
}

const UNKNOWN = 2;
/** Whether these belong to the gold text differs from set to set: no label of content is read off them. */
const FRONT: ReadonlySet<Role> = new Set(['title', 'byline', 'dateline', 'source', 'caption']);
const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Labels from the roles that were given by hand; null for pages without. */
function guideLabels({ set, style, page, blocks }: Sample): Uint8Array | null {
  const key = `${set}/${page.id}`;
  const roles = handLabels.get(key);
  if (!roles) return null;
  if (style === 'lines') byText.set(key, new Map(blocks.map(({ text, lines }) => [text, roles.get(lines[0]) ?? 'other'])));
  const texts = byText.get(key);
  return Uint8Array.from(blocks, ({ text }) => {
    const role = texts?.get(text);
    if (role === undefined || FRONT.has(role)) return UNKNOWN;
    return isKept(role) ? 1 : 0;
  });
}

/** Blocks that hold a snippet of the article, or one of its boilerplate; the rest is unknown. */
function snippetLabels(texts: readonly string[], page: StyledPage): Uint8Array {
  const inside = (page.with ?? []).map(fold);
  const outside = (page.without ?? []).map(fold);
  return Uint8Array.from(texts, (text) => {
    if (inside.some((snippet) => text.includes(snippet))) return 1;
    return outside.some((snippet) => text.includes(snippet)) ? 0 : UNKNOWN;
  });
}
