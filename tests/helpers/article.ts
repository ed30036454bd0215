import type { Article, Block, Label, Labelled, Page } from '../../src/model.ts';
import type { Role } from '../../src/roles.ts';

type BlockFacts = Partial<Omit<Block, 'text'>> & { readonly role?: Role; readonly label?: Partial<Label> };

/** A block with defaults; `index` and `lines` count on their own in `articleOf`. */
export function blockOf(text: string, facts: BlockFacts = {}): Labelled {
  const { role = 'body', label, ...rest } = facts;
  return {
    index: 0,
    lines: [1, 1],
    text,
    shape: 'paragraph',
    level: 0,
    gap: true,
    linkChars: 0,
    marks: new Set(),
    inlines: [],
    dom: null,
    features: new Float32Array(),
    terms: [],
    shapeHash: 0,
    ...rest,
    label: { role, score: 0.9, content: 0.5, why: ['a reason'], moved: [], ...label },
  };
}

const BODY = new Set<Role>(['body', 'lead', 'heading', 'caption']);

/** An article of blocks, each on a line of its own with a blank line after it unless it names its lines. */
export function articleOf(blocks: readonly Labelled[], facts: Partial<Article> = {}, page: Partial<Page> = {}): Article {
  const placed = blocks.map((block, index): Labelled => {
    const lines = block.lines[0] === 1 && index > 0 ? ([2 * index + 1, 2 * index + 1] as const) : block.lines;
    return { ...block, index, lines };
  });
  return {
    page: { id: 'test:1', form: 'text', text: '', origin: { path: 'page.txt', format: 'text', encoding: 'utf-8' }, ...page },
    status: 'ok',
    kind: 'article',
    title: null,
    authors: null,
    byline: null,
    date: null,
    dateModified: null,
    url: null,
    sitename: null,
    source: null,
    copyright: null,
    section: null,
    tags: null,
    description: null,
    language: { tag: null, score: null },
    free: null,
    body: (facts.status ?? 'ok') === 'ok' ? placed.filter(({ label }) => BODY.has(label.role)) : [],
    trimmed: new Map(),
    owned: new Map(),
    blocks: placed,
    lines: placed.at(-1)?.lines[1] ?? 0,
    quality: null,
    repairs: [],
    warnings: [],
    ...facts,
  };
}
