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
import { MADE, labelledIn, labelledPages, madePages } from './guide.ts';
import type { LineRoles } from './guide.ts';
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

/** Roles given by hand to the lines of pages, also of a folder like that of the labelled pages, by "set/id". */
export const handLabels = (dir: string | null): ReadonlyMap<string, LineRoles> =>
  new Map([...labelledPages(), ...made.labels, ...(dir === null ? [] : labelledIn(dir))]);

/** The roles of each sample's blocks, `lines` first and HTML last: null where a block reads like no line of `lines`; undefined for pages without. */
export function rolesFrom(labels: ReadonlyMap<string, LineRoles>): (sample: Sample) => (Role | null)[] | undefined {
  const carried = new Map<string, Carried>();
  return ({ set, style, page, blocks }) => {
    const key = `${set}/${page.id}`;
    const roles = labels.get(key);
    if (!roles) return undefined;
    if (style === 'lines') carried.set(key, new Carried(blocks, roles));
    return carried.get(key)?.to(blocks);
  };
}

/** Three numbers a block: label, words, and 1 where the label counts (pages with snippets alone label few blocks). `roles`: given by hand. */
export function labelsOf({ set, page, blocks }: Sample, roles: readonly (Role | null)[] | undefined): Float32Array {
  const rows = new Float32Array(3 * blocks.length);
  const texts = blocks.map(({ text }) => text);
  const labels = page.gold !== null ? align(texts, page.gold, ASCII_SETS.has(set)) : roles ? roles.map(sideOf) : snippetLabels(texts, page);
  labels.forEach((label, at) =>
    rows.set([label === 1 ? 1 : 0, blocks[at]?.features[COLUMN.words] ?? 0, label === UNKNOWN ? 0 : 1], 3 * at),
  );
  return rows;
}

const UNKNOWN = 2;
/** Whether these belong to the gold text differs from set to set: no label of content is read off them. */
const FRONT: ReadonlySet<Role> = new Set(['title', 'byline', 'dateline', 'source', 'caption']);
const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The label of content that a role given by hand stands for. */
const sideOf = (role: Role | null): number => (role === null || FRONT.has(role) ? UNKNOWN : isKept(role) ? 1 : 0);

/** Blocks that hold a snippet of the article, or one of its boilerplate; the rest is unknown. */
function snippetLabels(texts: readonly string[], page: StyledPage): Uint8Array {
  const inside = (page.with ?? []).map(fold);
  const outside = (page.without ?? []).map(fold);
  return Uint8Array.from(texts, (text) => {
    if (inside.some((snippet) => text.includes(snippet))) return 1;
    return outside.some((snippet) => text.includes(snippet)) ? 0 : UNKNOWN;
  });
}
