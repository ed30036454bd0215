import type { Article, Labelled } from '../model.ts';

/** A block's text as the article has it; empty where all of it went into a field. */
export function bodyText(article: Article, block: Labelled): string {
  return article.trimmed.get(block.index) ?? block.text;
}

/** Whether there is anything to read: an article, or the main content of a page without one. */
export function hasText({ status, body }: Article): boolean {
  return status === 'ok' || body.length > 0;
}

/** The paragraphs of the body; none where its text is withheld. */
export function paragraphsOf(article: Article): string[] {
  return article.body.map((block) => bodyText(article, block)).filter((text) => text !== '');
}
