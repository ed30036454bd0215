import type { Article, Declared, Found, LabelledPage, Language, Layout, Page } from '../model.ts';
import type { Settings } from '../settings.ts';
import { authorsOf } from './byline.ts';
import type { Sums } from './byline.ts';
import { datesOf } from './dates.ts';
import { factsOf } from './facts.ts';
import { judge } from './kind.ts';
import { DECLARED_SCORE, Picker, fromDeclared } from './picker.ts';
import { qualityOf } from './quality.ts';
import { copyrightOf, sitenameOf } from './sitename.ts';
import { sourceOf } from './source.ts';
import { withTellers, withoutHeadline } from './tellers.ts';
import { titleOf } from './title.ts';

/** What other layers lend. */
export interface Tools {
  readonly identify: (lines: readonly string[]) => Language;
  /** Sums of the fitted trees that choose among the readings of a field. */
  readonly sums: { readonly authors: Sums; readonly source: Sums };
}

/** Labelled page → article: the body, and each field with where it was read. */
export function assemble(
  page: Page,
  layout: Layout,
  { blocks: labelled, chances }: LabelledPage,
  { identify, sums }: Tools,
  settings: Settings,
): Article {
  const { declared } = layout;
  const url = urlOf(page, declared, settings);
  const { status, kind, given } = judge(factsOf({ blocks: labelled, chances }, declared, url?.value ?? null), settings.focus);
  const blocks = kind === 'listing' ? withoutHeadline(labelled) : labelled;
  const pick = new Picker(blocks, declared);
  const { body, owned } = pick;
  const title = titleOf(pick, url?.value ?? null);
  const language = identify((body.length ? body : blocks).map(({ text }) => text));
  const dates = datesOf(pick, settings, language);
  const { byline, authors, source: giver } = authorsOf(pick, chances, sums.authors);
  const source = sourceOf(pick, chances, sums.source) ?? giver;
  const copyright = copyrightOf(pick);
  const told = withTellers(pick, { authors, source, date: dates.date });
  return {
    page,
    status,
    kind,
    title,
    authors,
    byline,
    ...dates,
    url,
    sitename: sitenameOf(copyright, declared, title?.value ?? null),
    source,
    copyright,
    section: fromDeclared(declared.section),
    tags: declared.tags[0]
      ? { value: [...new Set(declared.tags.map(({ value }) => value))], score: DECLARED_SCORE, method: declared.tags[0].method }
      : null,
    description: fromDeclared(declared.description),
    language,
    free: freeOf(declared),
    body: given ? body : [],
    trimmed: new Map(),
    owned,
    blocks: told,
    lines: layout.lines,
    quality: given ? qualityOf({ body, blocks, language, repairs: layout.repairs, identify }) : null,
    repairs: layout.repairs,
    warnings: [...(page.warnings ?? []), ...layout.warnings],
  };
}

function urlOf(page: Page, declared: Declared, settings: Settings): Found | null {
  if (settings.url) return { value: settings.url, score: 1, method: 'flag:--url' };
  return page.url ? { value: page.url, score: 1, method: 'record:url' } : fromDeclared(declared.url);
}

function freeOf(declared: Declared): Found<boolean> | null {
  const free = declared.free[0];
  return free ? { value: free.value === 'true', score: DECLARED_SCORE, method: free.method } : null;
}
