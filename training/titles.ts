/**
 * npm run train:titles -- SETS FOLDER [--except ROLES_DIR] [--faults]: fits the trees that choose the title among the likeliest lines,
 * and adds them to src/label/weights.br.
 *
 * FOLDER is what `npm run train -- SETS --out FOLDER` left: the lines are seen with what models say that have not seen the page.
 * Titles are told as title-labels.ts does. With `--faults`, each page on which the wrong line is chosen.
 */
import fs from 'node:fs';
import path from 'node:path';
import { PAGE_KINDS } from '../src/label/kinds.ts';
import { placesFor } from '../src/label/label.ts';
import { roleChances } from '../src/label/model.ts';
import { TITLE_INPUTS } from '../src/label/title-final.ts';
import stored from '../src/label/title-bar.json' with { type: 'json' };
import { contestOf, titleOf } from '../src/label/title.ts';
import type { Contest } from '../src/label/title.ts';
import { measure } from '../src/measure/measure.ts';
import { complete } from '../src/settings.ts';
import { handLabels, layoutOf } from './export.ts';
import { fittedIn, scoredAs } from './fitted.ts';
import { MADE, excepted, madePages } from './guide.ts';
import { runPython } from './python.ts';
import { isOdd, pagesOf } from './sets.ts';
import type { StyledPage } from './sets.ts';
import { TELLS, titlesTold } from './title-labels.ts';
import { WEIGHTS, withWeights } from './weights-file.ts';

const [sets, folder] = process.argv.slice(2);
if (!sets || !folder) throw new Error('usage: npm run train:titles -- SETS FOLDER [--except ROLES_DIR] [--faults]');
const ARTICLE = PAGE_KINDS.indexOf('article');
const SETS = [TELLS, 'traf-dev', 'l3s', 'dragnet'];
const settings = complete();
const fitted = fittedIn(folder);
const except = excepted(process.argv);
const titleOfPage = await titlesTold(sets, handLabels(null));

interface Page {
  readonly set: string;
  readonly id: string;
  readonly odd: boolean;
  readonly html: boolean;
  readonly article: boolean;
  /** Of each finalist, whether it is the title. */
  readonly right: readonly boolean[];
}
const rows = fs.openSync(path.join(folder, 'titles.f32'), 'w');
const pages: Page[] = [];
const contests: Pick<Contest, 'finalists' | 'scene'>[] = [];

function add(set: string, page: StyledPage, html: boolean): void {
  const style = html ? 'html' : 'lines';
  const isTitle = except.has(page.id) ? undefined : titleOfPage(`${set}/${page.id}`, style);
  const found = isTitle && fitted({ set, style, page });
  if (!found) return;
  const layout = layoutOf(page, style);
  const blocks = measure(layout.blocks, settings);
  if (!blocks.some(isTitle)) return;
  const scored = scoredAs(blocks, found);
  const trust = scored.kinds[ARTICLE] ?? 0;
  const places = placesFor(blocks, scored.scores, trust);
  const chances = roleChances(scored.roles, trust, places.map(({ kept }) => kept)); // prettier-ignore
  const declared = layout.declared.title.map(({ value }) => value);
  const { finalists, table, scene } = contestOf(places, declared, scored, chances);
  fs.writeSync(rows, new Uint8Array(table.buffer));
  const right = finalists.map((at) => isTitle(blocks[at]!));
  pages.push({ set, id: page.id, odd: isOdd(page.id), html, article: page.type === 'article' || (set !== TELLS && set !== MADE), right });
  contests.push({ finalists, scene });
}

for (const set of SETS) {
  // Of the others the HTML itself tells titles, to which the trees look as well.
  if (set === TELLS) for await (const page of pagesOf(sets, set, true)) add(set, page, true);
  for await (const page of pagesOf(sets, set, false)) add(set, page, false);
}
for (const page of madePages().pages) add(MADE, page, false);
fs.closeSync(rows);
fs.writeFileSync(path.join(folder, 'titles.json'), JSON.stringify({ inputs: TITLE_INPUTS, pages }));
const bar = path.join(import.meta.dirname, '../src/label/title-bar.json');
withWeights(process.env['WEIGHTS'] ?? WEIGHTS, (weights) => runPython('fit_titles.py', folder, bar, weights));

const held = new Float64Array(new Uint8Array(fs.readFileSync(path.join(folder, 'titles.f64'))).buffer);
const { none } = JSON.parse(fs.readFileSync(bar, 'utf8')) as typeof stored;
const chosen: Record<string, number> = {};
let from = 0;
pages.forEach(({ set, id, html, right }, k) => {
  const contest = contests[k]!;
  const title = titleOf(contest, held.subarray(from, (from += right.length)), none);
  chosen[`${set}/${id}/${html ? 'html' : 'lines'}`] = title;
  const { finalists, scene } = contest;
  if (process.argv.includes('--faults') && !right[finalists.indexOf(title)])
    console.log(JSON.stringify({ set, id, html, chosen: scene.places[title]?.block.text ?? null, right: finalists.flatMap((at, of) => (right[of] ? [scene.places[at]?.block.text] : [])) })); // prettier-ignore
});
fs.writeFileSync(path.join(folder, 'titles-unseen.json'), JSON.stringify(chosen));
