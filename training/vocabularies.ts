/** The vocabularies that fit.py words left in a folder, each fitted without the pages of one fold. */
import fs from 'node:fs';
import path from 'node:path';
import { Vocabulary } from '../src/label/vocabulary.ts';
import type { StoredVocabulary } from '../src/label/vocabulary.ts';

/** The vocabulary for a page, by "set/id": one that has not seen it. Folds are dealt to pages in the order of pages.json. */
export function vocabulariesIn(folder: string): (page: string) => Vocabulary {
  const read = (name: string): unknown => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
  const folds = (read('words.json') as readonly StoredVocabulary[]).map((stored) => new Vocabulary(stored));
  const { pages } = read('pages.json') as { pages: readonly { set: string; id: string }[] };
  const numbers = new Map<string, number>();
  for (const { set, id } of pages) if (!numbers.has(`${set}/${id}`)) numbers.set(`${set}/${id}`, numbers.size);
  return (page) => {
    const number = numbers.get(page);
    const vocabulary = number === undefined ? undefined : folds[number % folds.length];
    if (!vocabulary) throw new Error(`${folder} knows no page ${page}: was it left by the same sets?`);
    return vocabulary;
  };
}
