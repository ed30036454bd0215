import type { Heading, Root, Text } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as stringify, type Options } from 'mdast-util-to-markdown';
import type { Article } from '../model.ts';
import { hasText } from './body.ts';
import { frontmatterOf } from './frontmatter.ts';
import { treeOf } from './tree.ts';

export interface MarkdownOptions {
  /** Keep link targets. @default false */
  readonly links?: boolean;
  /** Put the fields before the text as YAML. @default false */
  readonly frontmatter?: boolean;
}

/** A sign that is escaped without need: "&" that begins no character reference. */
const ESCAPED_AND = /(?<!\\)((?:\\\\)*)\\&(?!(?:#\d+|#[xX][\da-fA-F]+|[A-Za-z][\dA-Za-z]*);)/g;

const STYLE: Options = {
  bullet: '-',
  rule: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  handlers: { text: (node: Text, _parent, state, info) => state.safe(node.value, info).replace(ESCAPED_AND, '$1&') },
  extensions: [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    // CommonMark leaves ~ alone, but GitHub's dialect strikes out what stands between two.
    { unsafe: [{ character: '~', inConstruct: 'phrasing' }] },
  ],
};

/** The article as Markdown, its title as first heading; empty where the page has no text to give. */
export function toMarkdown(article: Article, options: MarkdownOptions = {}): string {
  if (!hasText(article)) return '';
  const title = article.title?.value;
  const head: Heading[] = title ? [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }] : [];
  const root: Root = { type: 'root', children: [...head, ...treeOf(article, options.links === true)] };
  return (options.frontmatter ? `${frontmatterOf(article)}\n` : '') + stringify(root, STYLE);
}
