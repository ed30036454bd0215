/**
 * npm run train:authors -- SETS FOLDER [--except ROLES_DIR]: fits the trees that choose who signs among the names of a page's lines,
 * and adds them to src/label/weights.br.
 *
 * FOLDER is what `npm run train -- SETS --check --out FOLDER` and `npm run train:roles -- SETS ROLES_DIR FOLDER` left: pages are
 * labelled by models that have not seen them. One set's index tells authors, and so do the invented pages.
 */
import fs from 'node:fs';
import path from 'node:path';
import { AUTHOR_INPUTS, authorRows } from '../src/assemble/author-signs.ts';
import { readingsOf } from '../src/assemble/author-lines.ts';
import { authorsOf } from '../src/assemble/byline.ts';
import { Picker } from '../src/assemble/picker.ts';
import { measure } from '../src/measure/measure.ts';
import { complete } from '../src/settings.ts';
import { fold } from '../bench/field-score.ts';
import { layoutOf } from './export.ts';
import { fittedIn, headlinesIn, labelledAs, rolesIn, titlesIn } from './fitted.ts';
import { MADE, excepted, madePages } from './guide.ts';
import { runPython } from './python.ts';
import { pagesOf } from './sets.ts';
import type { StyledPage } from './sets.ts';
import { WEIGHTS, withWeights } from './weights-file.ts';

const [sets, folder] = process.argv.slice(2);
if (!sets || !folder) throw new Error('usage: npm run train:authors -- SETS FOLDER [--except ROLES_DIR]');
/** The set whose index tells authors. */
const TELLS = 'wcxb-dev';
const settings = complete();
const fitted = fittedIn(folder);

const roles = rolesIn(folder);
const titles = titlesIn(folder);
const headlines = headlinesIn(folder);

const except = excepted(process.argv);

interface Contest {
  readonly set: string;
  readonly id: string;
  readonly html: boolean;
  readonly type: string;
  readonly author: string | null;
  readonly rows: number;
  /** Readings that name the authors, all of them where one does. */
  readonly right: readonly number[];
}
const contests: Contest[] = [];
const answers: ((sums: Float64Array) => string)[] = [];
const rows = fs.openSync(path.join(folder, 'authors.f32'), 'w');

const names = (all: readonly string[]): string => fold('authors', all.join(', '));

function add(set: string, page: StyledPage, html: boolean): void {
  const style = html ? 'html' : 'lines';
  const layout = layoutOf(page, style);
  const found = layout.blocks.length > 0 ? fitted({ set, style, page }) : null;
  if (!found || (set === TELLS && except.has(page.id))) return;
  const declared = layout.declared.title.map(({ value }) => value);
  const key = `${set}/${page.id}/${style}`;
  const told = { title: titles[key]?.title, chances: roles.get(key), headline: headlines[key] };
  const { blocks, chances } = labelledAs(measure(layout.blocks, settings), found, declared, told);
  const readings = readingsOf(new Picker(blocks, layout.declared));
  fs.writeSync(rows, new Uint8Array(authorRows(readings, new Picker(blocks, layout.declared), chances).buffer));
  const author = page.author ?? null;
  const wanted = new Set((author ?? '').split(/, | and /).map((name) => fold('authors', name)));
  const whole = fold('authors', author);
  const all = readings.flatMap((reading, at) => (author !== null && names(reading.names) === whole ? [at] : []));
  const some = readings.flatMap((reading, at) => (author !== null && reading.names.every((name) => wanted.has(fold('authors', name))) ? [at] : [])); // prettier-ignore
  contests.push({ set, id: page.id, html, type: page.type, author, rows: readings.length, right: all.length ? all : some });
  answers.push((sums) => {
    const pick = new Picker(blocks, layout.declared);
    return names(authorsOf(pick, chances, () => sums).authors?.value ?? []);
  });
}

for await (const page of pagesOf(sets, TELLS, false)) add(TELLS, page, false);
for await (const page of pagesOf(sets, TELLS, true)) add(TELLS, page, true);
for (const page of madePages().pages) add(MADE, page, false);
fs.closeSync(rows);
fs.writeFileSync(path.join(folder, 'authors.json'), JSON.stringify({ inputs: AUTHOR_INPUTS, pages: contests }));
withWeights(process.env['WEIGHTS'] ?? WEIGHTS, (weights) => runPython('fit_authors.py', folder, weights));

const bytes = fs.readFileSync(path.join(folder, 'authors-unseen.f64'));
const sums = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
const counts = new Map<string, { right: number; given: number; present: number; falsely: number }>();
let from = 0;
contests.forEach(({ set, html, author, rows, id }, at) => {
  const got = answers[at]!(sums.subarray(from, (from += rows)));
  const key = `${set} ${html ? 'html' : 'text'}`;
  const count = counts.get(key) ?? { right: 0, given: 0, present: 0, falsely: 0 };
  counts.set(key, count);
  if (author) count.present++;
  if (got) count.given++;
  if (got && !author) count.falsely++;
  if (author && got === fold('authors', author)) count.right++;
  else if (process.argv.includes('--faults') && (author || got)) console.log(JSON.stringify({ set, html, id, author, got }));
});
for (const [key, { right, present, given, falsely }] of counts)
  console.log(`authors, pages not fitted on: ${key}: ${right} of ${present}, ${given} given, ${falsely} where there is none`);
