import { assemble } from './assemble/assemble.ts';
import { label } from './label/label.ts';
import { authorSums, sourceSums } from './label/model.ts';
import { identifyLanguage } from './measure/language.ts';
import { measure } from './measure/measure.ts';
import { NewscleanError } from './errors.ts';
import type { Article, Labelled, LabelledPage, Layout, Page } from './model.ts';
import type { Settings } from './settings.ts';
import { split } from './split/split.ts';

const TOOLS = { identify: identifyLanguage, sums: { authors: authorSums, source: sourceSums } };

/** Page → article: split, measure, label, assemble. Throws NewscleanError `too_large` above `settings.maxChars`. */
export function cleanPage(page: Page, settings: Settings): Article {
  const layout = layoutOf(page, settings);
  return assemble(page, layout, labelled(layout, settings), TOOLS, settings);
}

/** Page → its blocks, each with role, score and reasons. Throws as cleanPage does. */
export function labelPage(page: Page, settings: Settings): Labelled[] {
  return [...cleanPage(page, settings).blocks];
}

function labelled(layout: Layout, settings: Settings): LabelledPage {
  const titles = layout.declared.title.map(({ value }) => value);
  return label(measure(layout.blocks, settings), titles, settings);
}

function layoutOf(page: Page, settings: Settings): Layout {
  if (page.text.length > settings.maxChars)
    throw new NewscleanError('too_large', `${page.id}: ${page.text.length} characters are more than the limit of ${settings.maxChars}`, 'raise the limit: --max-size, in the library maxChars'); // prettier-ignore
  return split(page, settings.url ?? page.url);
}
