import type { Heading, Root } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as stringify, type Options } from 'mdast-util-to-markdown';
import type { Article } from '../model.ts';
import { frontmatterOf } from './frontmatter.ts';
import { treeOf } from './tree.ts';

export interface MarkdownOptions {
  /** Keep link targets. @default false */
  readonly links?: boolean;
  /** Put the fields before the text as YAML. @default false */
  readonly frontmatter?: boolean;
}

const STYLE: Options = {
  bullet: '-',
  rule: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  extensions: [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    // CommonMark leaves ~ alone, but GitHub's dialect strikes out what stands between two.
    { unsafe: [{ character: '~', inConstruct: 'phrasing' }] },
  ],
};

/** The article as Markdown, its title as first heading; empty if the page holds no article. */
export function toMarkdown(article: Article, options: MarkdownOptions = {}): string {
  if (article.status !== 'ok') return '';
  const title = article.title?.value;
  const head: Heading[] = title ? [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }] : [];
  const root: Root = { type: 'root', children: [...head, ...treeOf(article, options.links === true)] };
  return (options.frontmatter ? `${frontmatterOf(article)}\n` : '') + stringify(root, STYLE);
}
