import type { Article, Labelled } from '../model.ts';

/** A block's text as the article has it; empty where all of it went into a field. */
export function bodyText(article: Article, block: Labelled): string {
  return article.trimmed.get(block.index) ?? block.text;
}

/** The paragraphs of the body; none unless the page is an article. */
export function paragraphsOf(article: Article): string[] {
  if (article.status !== 'ok') return [];
  return article.body.map((block) => bodyText(article, block)).filter((text) => text !== '');
}
