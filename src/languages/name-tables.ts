import { LANGUAGES } from './languages.ts';
import { WordTable } from '../text/word-table.ts';
import { wordsOf } from '../text/words.ts';
import { OPENS, pairOf } from '../text/pairs.ts';

/**
 * A word table's slots: hashes of the names that the language files hold, of two ideographs the pair's, without those that are
 * grammatical words of any language; made by the build beforehand.
 */
export function nameSlots(): Int32Array {
  const table = new WordTable();
  const grammar = new Set(LANGUAGES.flatMap(({ functionWords }) => functionWords.flatMap(wordsOf)));
  for (const name of LANGUAGES.flatMap(({ names = [] }) => names)) {
    const [first, second, more] = wordsOf(name);
    if (first === undefined || more !== undefined) continue;
    if (second !== undefined) table.add(pairOf(first, second));
    else if (name.length === 1) table.add(pairOf(OPENS, first));
    else if (!grammar.has(first)) table.add(first);
  }
  return table.slots;
}
