import type { Article } from '../model.ts';
import type { BookKeeper } from './books.ts';
import type { Output } from './output.ts';

/** The same output, with every page shown to the keeper on its way. */
export function keepingBooks(output: Output, keeper: BookKeeper, onArticle: (article: Article) => void): Output {
  return {
    open(entry) {
      const opened = output.open(entry);
      if (opened === null) return null;
      return {
        done: opened.done,
        ...(opened.before && { before: opened.before }),
        put(outcome) {
          const notes = outcome.notes ?? { failed: outcome.status === 'error' };
          if (notes.article) onArticle(notes.article);
          return opened.put({ ...outcome, text: keeper.take(notes, outcome.text) });
        },
        finish: () => opened.finish(),
        drop: () => opened.drop(),
      };
    },
    noneBefore: () => output.noneBefore?.() ?? 0,
    close: (whole) => output.close?.(whole),
  };
}
