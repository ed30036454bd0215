import type { Layout, Page } from '../model.ts';
import { splitHtml } from './html.ts';
import { splitText } from './text.ts';

const SPLITTERS = { text: splitText, html: splitHtml } as const satisfies Record<Page['form'], (text: string) => Layout>;

/** Page → blocks, by the page's form. */
export function split(page: Page): Layout {
  return SPLITTERS[page.form](page.text);
}
