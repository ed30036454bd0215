import type { Article } from '../model.ts';
import { paragraphsOf } from './body.ts';

/** Title and paragraphs, a blank line between; empty if the page holds no article. */
export function toText(article: Article): string {
  const paragraphs = paragraphsOf(article);
  if (article.status !== 'ok') return '';
  const title = article.title?.value;
  return `${[...(title ? [title] : []), ...paragraphs].join('\n\n')}\n`;
}
