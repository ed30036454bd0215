/**
 * newsclean as a library: typed, silent, without side effects.
 *
 * @example
 * import { cleanText } from 'newsclean';
 * const record = cleanText('A headline of some words\nBy Jane Doe\nFirst paragraph …');
 * record.title; // 'A headline of some words'
 */
import { cleanPage as clean, labelPage as labelBlocks } from './clean.ts';
import type { Labelled, Page } from './model.ts';
import { NewscleanError } from './errors.ts';
import { digestOf } from './text/digest.ts';
import { complete } from './settings.ts';
import type { Options } from './settings.ts';
import { toRecord } from './write/record.ts';
import type { NewscleanRecord } from './write/record.ts';

export { NewscleanError } from './errors.ts';
export { ROLES } from './roles.ts';
export type { Role } from './roles.ts';
export type { Labelled, Label, Page, Span } from './model.ts';
export type { Options } from './settings.ts';
export type { NewscleanRecord } from './write/record.ts';

/** What cleanPage and labelPage take: a page's text, whether it is HTML, and where it came from if known. */
export interface PageInput {
  readonly text: string;
  readonly form?: 'text' | 'html';
  /** @default sha256 of the text */
  readonly id?: string;
  readonly url?: string;
}

const isStringOrNone = (value: unknown): boolean => value === undefined || value === null || typeof value === 'string';

/** Callers without types give anything; throws `usage` for what is no page. */
function checkPage(page: PageInput): void {
  const { text, form, id, url } = ((page as PageInput | undefined) ?? {}) as Partial<PageInput>;
  if (typeof text !== 'string') {
    throw new NewscleanError('usage', 'the text of the page is no string', "decode bytes first; a page is { text, form: 'html' }");
  }
  if (![undefined, 'text', 'html'].includes(form))
    throw new NewscleanError('usage', `a page cannot have the form ${form}`, 'give text or html');
  if (!isStringOrNone(id) || !isStringOrNone(url)) throw new NewscleanError('usage', "the page's id or url is no string", 'leave it out');
}

function pageOf({ text, form = 'text', id, url }: PageInput): Page {
  return { id: id ? id : 'page', form, text, ...(url ? { url } : {}), origin: { path: null, format: form, encoding: 'utf-8' } };
}

/** The record of one page, text or HTML. Throws NewscleanError: `usage` for a wrong value, `too_large` above `options.maxChars`. */
export function cleanPage(page: PageInput, options: Options = {}): NewscleanRecord {
  checkPage(page);
  const settings = complete(options);
  const { explain, markdown, links } = settings;
  const record = toRecord(clean(pageOf(page), settings), { blocks: explain, markdown, links });
  return { ...record, id: [settings.id, page.id].find((id) => id) ?? digestOf(page.text) };
}

/** The record of a page of plain text, one block a line. Throws as cleanPage does. */
export function cleanText(text: string, options: Options = {}): NewscleanRecord {
  return cleanPage({ text, form: 'text' }, options);
}

/** The record of an HTML page, already decoded. Throws as cleanPage does. */
export function cleanHtml(html: string, options: Options = {}): NewscleanRecord {
  return cleanPage({ text: html, form: 'html' }, options);
}

/** Every block of a page with its role, score and reasons, in order. Throws as cleanPage does. */
export function labelPage(page: PageInput, options: Options = {}): Labelled[] {
  checkPage(page);
  return labelBlocks(pageOf(page), complete(options));
}
