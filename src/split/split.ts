import type { Layout, Page, Unmended } from '../model.ts';
import { splitHtml } from './html.ts';
import { mendPage, repairsOf } from './mend.ts';
import { splitText } from './text.ts';

const SPLITTERS = { text: splitText, html: splitHtml } as const satisfies Record<Page['form'], (text: string, url?: string) => Unmended>;

/**
 * Page → blocks, by the page's form, of text whose wrong decoding is undone where that is beyond doubt. Addresses in HTML
 * are relative to its <base>, else to `url`.
 */
export function split({ form, text, url }: Page, base: string | undefined = url): Layout {
  const splitter = SPLITTERS[form];
  const mended = mendPage(text);
  const layout = splitter(mended.text, base);
  if (mended.text === text) return { ...layout, repairs: [] };
  // The lines of HTML are those of the page as flattened, so that what changed shows only beside the page unmended.
  return { ...layout, repairs: form === 'text' ? mended.repairs : repairsOf(splitter(text), layout) };
}
