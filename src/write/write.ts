import type { Article } from '../model.ts';
import { toJson, toJsonl } from './json.ts';
import { toMarkdown, type MarkdownOptions } from './markdown.ts';
import { toRecord, type Wanted } from './record.ts';
import { toText } from './text.ts';

export type WriteOptions = MarkdownOptions & Wanted;

export interface Format {
  readonly name: string;
  /** Of output files. */
  readonly extension: string;
  /** The page as a string; empty in formats for reading if it holds no article. */
  readonly write: (article: Article, options?: WriteOptions) => string;
}

/** Every way to write an article. */
export const FORMATS: readonly Format[] = [
  { name: 'markdown', extension: '.md', write: toMarkdown },
  { name: 'text', extension: '.txt', write: toText },
  { name: 'json', extension: '.json', write: (article, options) => `${toJson(toRecord(article, options))}\n` },
  { name: 'jsonl', extension: '.jsonl', write: (article, options) => `${toJsonl(toRecord(article, options))}\n` },
];
