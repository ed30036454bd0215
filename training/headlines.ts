/**
 * npm run train:headlines -- SETS FOLDER: fits the trees that choose the headline once roles are known, and adds
 * them to src/label/.
 *
 * FOLDER is what `npm run train -- SETS --out FOLDER`, `npm run train:titles` and `npm run train:roles` left: the lines are
 * seen with the roles and the title that models give that have not seen the page.
 */
import fs from 'node:fs';
import path from 'node:path';
import { PAGE_KINDS } from '../src/label/kinds.ts';
import { placeBlocks } from '../src/label/label.ts';
import { roleChances } from '../src/label/model.ts';
import { addRoleInputs } from '../src/label/role-rows.ts';
import { votesFor } from '../src/label/roles.ts';
import { HEADLINE_INPUTS, headlineRows } from '../src/label/title-again.ts';
import { titleOf } from '../src/label/title.ts';
import { measure } from '../src/measure/measure.ts';
import { complete } from '../src/settings.ts';
import { layoutOf } from './export.ts';
import { fittedIn, rolesIn, scoredAs, titlesIn } from './fitted.ts';
import { MADE, madePages } from './guide.ts';
import { runPython } from './python.ts';
import { isOdd, pagesOf } from './sets.ts';
import type { StyledPage } from './sets.ts';
import { WEIGHTS, withWeights } from './weights-file.ts';

const [sets, folder] = process.argv.slice(2);
if (!sets || !folder) throw new Error('usage: npm run train:headlines -- SETS FOLDER');
const ARTICLE = PAGE_KINDS.indexOf('article');
const TELLS = 'wcxb-dev';
const SETS = [TELLS, 'traf-dev', 'l3s', 'dragnet'];
const settings = complete();
const fitted = fittedIn(folder);
const titles = titlesIn(folder);
const roles = rolesIn(folder);

const rows = fs.openSync(path.join(folder, 'headlines.f32'), 'w');
const pages: { set: string; id: string; odd: boolean; html: boolean; article: boolean; right: boolean[]; first: number }[] = [];
/** For each page, the block that is the title where a finalist is chosen. */
const settled: number[][] = [];

function add(set: string, page: StyledPage, html: boolean): void {
  const style = html ? 'html' : 'lines';
  const key = `${set}/${page.id}/${style}`;
  const told = titles[key];
  const layout = layoutOf(page, style);
  const found = fitted({ set, style, page });
  if (!told || !found) return;
  const declared = layout.declared.title.map(({ value }) => value);
  const blocks = measure(layout.blocks, settings);
  const scored = scoredAs(blocks, found);
  const trust = scored.kinds[ARTICLE] ?? 0;
  const placed = placeBlocks(blocks, scored, declared, trust, told.title);
  addRoleInputs(placed, votesFor(placed.places), scored.rows);
  const kept = placed.places.map((place) => place.kept);
  const chances = roles.get(key) ?? roleChances(scored, trust, kept);
  // The finalists are those of the points that the page was fitted on; their sums, of trees that have not seen it.
  const known = new Map(told.finalists.map((at, k) => [at, told.sums[k] ?? 0]));
  const { choice } = placed;
  const sums = choice.sums.map((sum, k) => known.get(choice.finalists[k]!) ?? sum);
  fs.writeSync(rows, new Uint8Array(headlineRows({ ...choice, sums }, told.title, chances).buffer));
  const right = choice.finalists.map((at) => told.right.includes(at));
  pages.push({ set, id: page.id, odd: isOdd(page.id), html, article: set !== TELLS || page.type === 'article', right, first: told.title < 0 ? -1 : choice.finalists.indexOf(told.title) }); // prettier-ignore
  settled.push(choice.finalists.map((at) => titleOf([at], [1], 0, choice.scene)));
}

for (const set of SETS) {
  if (set === TELLS) for await (const page of pagesOf(sets, set, true)) add(set, page, true);
  for await (const page of pagesOf(sets, set, false)) add(set, page, false);
}
for (const page of madePages().pages) add(MADE, page, false);
fs.closeSync(rows);
fs.writeFileSync(path.join(folder, 'headlines.json'), JSON.stringify({ inputs: HEADLINE_INPUTS, pages }));
const points = path.join(import.meta.dirname, '../src/label/title-points.json');
withWeights(process.env['WEIGHTS'] ?? WEIGHTS, (weights) => runPython('fit_headlines.py', folder, points, weights));

const held = new Float64Array(new Uint8Array(fs.readFileSync(path.join(folder, 'headlines.f64'))).buffer);
const { headline: none } = JSON.parse(fs.readFileSync(points, 'utf8')) as { headline: number };
const chosen: Record<string, number> = {};
let from = 0;
pages.forEach(({ set, id, html, right }, at) => {
  const sums = held.subarray(from, (from += right.length));
  const best = sums.reduce((most, sum, k) => (sum > (sums[most] ?? -Infinity) ? k : most), 0);
  chosen[`${set}/${id}/${html ? 'html' : 'lines'}`] = (sums[best] ?? -Infinity) > none ? settled[at]![best]! : -1;
});
fs.writeFileSync(path.join(folder, 'headlines-unseen.json'), JSON.stringify(chosen));
