/**
 * npm run train:authors -- SETS FOLDER [--except ROLES_DIR] [--faults]: fits the trees that choose who signs among the names of a
 * page's lines, and adds them to src/label/weights.br.
 *
 * FOLDER is what `npm run train -- SETS --out FOLDER`, `train:titles` and `train:roles` left: pages are labelled by models that have not seen them. One set's index tells authors, and so
 * do the invented pages.
 */
import { AUTHOR_INPUTS, authorRows } from '../src/assemble/author-signs.ts';
import { readingsOf } from '../src/assemble/author-lines.ts';
import { authorsOf } from '../src/assemble/byline.ts';
import { Picker } from '../src/assemble/picker.ts';
import { fold } from '../bench/field-score.ts';
import { MADE, excepted, madePages } from './guide.ts';
import { ReadingsFit, unseenIn } from './readings.ts';
import { pagesOf } from './sets.ts';
import type { StyledPage } from './sets.ts';

const [sets, folder] = process.argv.slice(2);
if (!sets || !folder) throw new Error('usage: npm run train:authors -- SETS FOLDER [--except ROLES_DIR] [--faults]');
/** The set whose index tells authors. */
const TELLS = 'wcxb-dev';
const TREES = 160;
/** An index that tells no author may only not know; of HTML most authors are declared. */
const UNTOLD = 0.3;
const HTML = 0.3;
const INVENTED = 1.5;

const unseen = unseenIn(folder);
const except = excepted(process.argv);
const fit = new ReadingsFit(folder, 'authors', AUTHOR_INPUTS);
const folded = (author: string | null): string => fold('authors', author);
const names = (all: readonly string[]): string => folded(all.join(', '));

function add(set: string, page: StyledPage, html: boolean): void {
  const found = set === TELLS && except.has(page.id) ? null : unseen(set, page, html);
  if (!found) return;
  const { blocks, declared, chances } = found;
  const readings = readingsOf(new Picker(blocks, declared));
  const author = page.author ?? null;
  const wanted = new Set((author ?? '').split(/, | and /).map(folded));
  const all = readings.flatMap((reading, at) => (author !== null && names(reading.names) === folded(author) ? [at] : []));
  const some = readings.flatMap((reading, at) => (author !== null && reading.names.every((name) => wanted.has(folded(name))) ? [at] : []));
  fit.add({
    set,
    id: page.id,
    html,
    wanted: author,
    weight: set === MADE ? INVENTED : (author ? 1 : UNTOLD) * (html ? HTML : 1),
    rows: authorRows(readings, new Picker(blocks, declared), chances),
    readings: readings.length,
    right: all.length ? all : some,
    answer: (sums) => names(authorsOf(new Picker(blocks, declared), chances, () => sums).authors?.value ?? []),
  });
}

for await (const page of pagesOf(sets, TELLS, false)) add(TELLS, page, false);
for await (const page of pagesOf(sets, TELLS, true)) add(TELLS, page, true);
for (const page of madePages().pages) add(MADE, page, false);
fit.fit(TREES, folded);
