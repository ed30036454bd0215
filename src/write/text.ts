import type { Article } from '../model.ts';
import { hasText, paragraphsOf } from './body.ts';

/** Title and paragraphs, a blank line between; empty where the page has no text to give. */
export function toText(article: Article): string {
  const paragraphs = paragraphsOf(article);
  if (!hasText(article)) return '';
  const title = article.title?.value;
  return `${[...(title ? [title] : []), ...paragraphs].join('\n\n')}\n`;
}
