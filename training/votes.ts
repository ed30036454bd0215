/**
 * npm run train:votes -- SETS FOLDER: fits the points of src/assemble/kind.ts, which tell pages without an article.
 *
 * FOLDER is what `npm run train -- SETS --out FOLDER` left: each page is labelled and scored by models that have not seen
 * it. Its facts come out of src/ itself, with its address and without. fit_votes.py fits them by logistic regression, and prints
 * the points of each vote, the bounds, and how many pages of each type are told, cross-validated.
 */
import fs from 'node:fs';
import path from 'node:path';
import { factsOf } from '../src/assemble/facts.ts';
import { VOTES, isPlainlyNone } from '../src/assemble/kind.ts';
import { measure } from '../src/measure/measure.ts';
import { complete } from '../src/settings.ts';
import { layoutOf } from './export.ts';
import { fittedIn, labelledAs } from './fitted.ts';
import { MADE, madePages } from './guide.ts';
import { runPython } from './python.ts';
import { pagesOf, setNames } from './sets.ts';

const [sets, folder] = process.argv.slice(2);
if (!sets || !folder) throw new Error('usage: npm run train:votes -- SETS FOLDER');

const fitted = fittedIn(folder);
const settings = complete();
const rows = fs.openSync(path.join(folder, 'votes.jsonl'), 'w');

const made = madePages().pages;
for (const style of ['lines', 'html'] as const)
  for (const set of [...setNames(sets), ...(style === 'lines' ? [MADE] : [])])
    for await (const page of set === MADE ? made : pagesOf(sets, set, style === 'html')) {
      const { blocks, declared } = layoutOf(page, style);
      const own = fitted({ set, style, page });
      if (!own || blocks.length === 0) continue;
      const titles = declared.title.map(({ value }) => value);
      const labelled = labelledAs(measure(blocks, settings), own, titles);
      const ways = [page.url, declared.url[0]?.value ?? null].map((url) => {
        const facts = factsOf(labelled, declared, url);
        return { none: isPlainlyNone(facts), holds: VOTES.map(({ holds }) => holds(facts)) };
      });
      fs.writeSync(rows, `${JSON.stringify({ set, style, id: page.id, type: page.type, ways })}\n`);
    }
fs.closeSync(rows);
fs.writeFileSync(path.join(folder, 'votes.json'), JSON.stringify(VOTES.map(({ why }) => why)));
runPython('fit_votes.py', folder);
