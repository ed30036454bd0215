/**
 * npm run train:titles -- SETS FOLDER [--except ROLES_DIR]: fits the points of the title's signs, and the trees that choose among
 * the lines of most points, and adds them to src/label/.
 *
 * FOLDER is what `npm run train -- SETS --out FOLDER` left: the lines are seen with scores of models that have not seen
 * the page. Where lines are labelled by hand, they tell the title of the text. Otherwise one set tells titles, and for the others
 * the title that the HTML declares is looked for among the lines of the same page's text.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PAGE_KINDS } from '../src/label/kinds.ts';
import { placesFor } from '../src/label/label.ts';
import { SECOND_PASS } from '../src/label/passes.ts';
import { ROLE_INPUTS } from '../src/label/role-rows.ts';
import { FINALISTS, TITLE_INPUTS, finalRows } from '../src/label/title-final.ts';
import type { Candidate } from '../src/label/title-final.ts';
import stored from '../src/label/title-points.json' with { type: 'json' };
import { sceneOf } from '../src/label/title-scene.ts';
import { SIGNS } from '../src/label/title-signs.ts';
import { candidatesIn, signsOf, titleOf } from '../src/label/title.ts';
import { measure } from '../src/measure/measure.ts';
import type { Block, Declared, Layout } from '../src/model.ts';
import { complete } from '../src/settings.ts';
import { folded } from '../src/text/folded.ts';
import { layoutOf } from './export.ts';
import { fittedIn, scoredAs } from './fitted.ts';
import { MADE, excepted, labelledPages, madePages } from './guide.ts';
import type { LineRoles } from './guide.ts';
import { runPython } from './python.ts';
import { isOdd, pagesOf } from './sets.ts';
import type { StyledPage } from './sets.ts';
import { WEIGHTS, withWeights } from './weights-file.ts';

const [sets, folder] = process.argv.slice(2);
if (!sets || !folder) throw new Error('usage: npm run train:titles -- SETS FOLDER [--except ROLES_DIR]');
const ARTICLE = PAGE_KINDS.indexOf('article');
/** The set whose index tells titles. */
const TELLS = 'wcxb-dev';
const SETS = [TELLS, 'traf-dev', 'l3s', 'dragnet'];
const out = fs.mkdtempSync(path.join(os.tmpdir(), 'newsclean-titles-'));
const fitted = fittedIn(folder);

/** The declared titles, whole and without a site's name behind a sign. */
function wantedFrom(declared: Declared): Set<string> {
  const all = declared.title.flatMap(({ value }) => [value, value.replace(/\s+[|»·–—-]\s+[^|»·–—-]+$/u, '')]);
  return new Set(all.map(folded).filter((title) => title.split(' ').length >= 3 || /\p{Lo}{6}/u.test(title)));
}

interface Source {
  readonly set: string;
  readonly page: StyledPage;
  readonly html: boolean;
  readonly article: boolean;
}

type IsTitle = (block: Block) => boolean;
const isOneOf =
  (titles: ReadonlySet<string>): IsTitle =>
  ({ text }) =>
    titles.has(folded(text));
const isLabelled =
  (roles: LineRoles): IsTitle =>
  ({ lines }) =>
    roles.get(lines[0]) === 'title';

/** So many candidates of most points by the points so far are settled beforehand. */
const SETTLED = 24;

/** A page's candidates, with all that the trees may look at. */
interface Contest {
  readonly places: readonly number[];
  readonly signs: readonly Float32Array[];
  /** Rows of SECOND_PASS, one a candidate. */
  readonly rows: Float32Array;
  /** The block that is the title where one of these is chosen: another one now and then that says the same. */
  readonly settled: ReadonlyMap<number, number>;
}
const contests: Contest[] = [];
const before = SIGNS.map(({ name }) => (stored.points as Readonly<Record<string, number>>)[name] ?? 0);
const pages: { set: string; id: string; odd: boolean; html: boolean; article: boolean; rows: number; right: number[] }[] = [];
const signs = fs.openSync(path.join(out, 'signs.f32'), 'w');

function add({ set, page, html, article }: Source, layout: Pick<Layout, 'blocks' | 'declared'>, isTitle: IsTitle): void {
  const declared = layout.declared.title.map(({ value }) => value);
  const blocks = measure(layout.blocks, complete());
  const found = blocks.length > 0 ? fitted({ set, style: html ? 'html' : 'lines', page }) : null;
  if (!found) return;
  const scored = scoredAs(blocks, found);
  const places = placesFor(blocks, scored.scores, scored.kinds[ARTICLE] ?? 0);
  const candidates = candidatesIn(places);
  const scene = sceneOf(places, declared);
  const right = candidates.flatMap((at, k) => (isTitle(places[at]!.block) ? [k] : []));
  if (right.length === 0) return;
  const own = candidates.map((at) => Float32Array.from(signsOf(at, scene)));
  for (const row of own) fs.writeSync(signs, new Uint8Array(row.buffer));
  const [from, width] = [ROLE_INPUTS.length, SECOND_PASS.length];
  const rows = new Float32Array(candidates.length * width);
  candidates.forEach((at, k) => rows.set(scored.rows.subarray(at * from, at * from + width), k * width));
  const sumOf = (k: number): number => own[k]!.reduce((sum, value, sign) => sum + value * (before[sign] ?? 0), 0);
  const likely = [...candidates.keys()].map((k) => ({ k, sum: sumOf(k) })).sort((a, b) => b.sum - a.sum).slice(0, SETTLED); // prettier-ignore
  const settled = new Map(likely.map(({ k }) => [candidates[k]!, titleOf([candidates[k]!], [1], 0, scene)]));
  contests.push({ places: candidates, signs: own, rows, settled });
  pages.push({ set, id: page.id, odd: isOdd(page.id), html, article, rows: candidates.length, right });
}

const except = excepted(process.argv);
const labelled = labelledPages();
const made = madePages();
for (const set of SETS) {
  const tells = set === TELLS;
  const wanted = new Map<string, Set<string>>();
  for await (const page of pagesOf(sets, set, true)) {
    if (except.has(page.id)) continue;
    const layout = layoutOf(page, 'html');
    wanted.set(page.id, tells ? new Set([folded(page.title ?? '')]) : wantedFrom(layout.declared));
    if (tells) add({ set, page, html: true, article: page.type === 'article' }, layout, isOneOf(wanted.get(page.id)!));
  }
  for await (const page of pagesOf(sets, set, false)) {
    if (except.has(page.id)) continue;
    const found = wanted.get(page.id);
    const byHand = labelled.get(`${set}/${page.id}`);
    const isTitle = byHand ? isLabelled(byHand) : found?.size ? isOneOf(found) : undefined;
    if (isTitle) add({ set, page, html: false, article: !tells || page.type === 'article' }, layoutOf(page, 'lines'), isTitle);
  }
}
for (const page of made.pages)
  add({ set: MADE, page, html: false, article: page.type === 'article' }, layoutOf(page, 'lines'), isLabelled(made.labels.get(`${MADE}/${page.id}`)!)); // prettier-ignore
fs.writeFileSync(path.join(out, 'titles.json'), JSON.stringify({ names: SIGNS.map(({ name }) => name), inputs: TITLE_INPUTS, pages }));

const points = path.join(import.meta.dirname, '../src/label/title-points.json');
function fit(step: string, weights: string): void {
  runPython('fit_titles.py', step, out, points, weights);
}

fit('points', '');
// Sums of points that were fitted without the page.
const bytes = fs.readFileSync(path.join(out, 'sums.f64'));
const sums = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
const finals = fs.openSync(path.join(out, 'finals.f32'), 'w');
const finalists: number[][] = [];
let first = 0;
for (const { places, signs, rows } of contests) {
  const all = places.map((at, k): Candidate => ({ at, signs: signs[k]!, sum: sums[first + k] ?? 0 }));
  const byPlace = new Map(all.map((one) => [one.at, one]));
  const best = all.toSorted((a, b) => b.sum - a.sum || a.at - b.at).slice(0, FINALISTS);
  // The rows stand by candidate here, by block in a page.
  const numbers = new Map(places.map((at, k) => [at, k]));
  const width = SECOND_PASS.length;
  const rowOf = (at: number): Float32Array => rows.subarray(numbers.get(at)! * width, (numbers.get(at)! + 1) * width);
  const table = finalRows(best, (at) => byPlace.get(at), rowOf);
  fs.writeSync(finals, new Uint8Array(table.buffer));
  finalists.push(best.map(({ at }) => numbers.get(at)!));
  first += places.length;
}
fs.writeFileSync(path.join(out, 'finalists.json'), JSON.stringify(finalists));
withWeights(process.env['WEIGHTS'] ?? WEIGHTS, (weights) => fit('trees', weights));

// The titles by trees that have not seen the page, for what is fitted after them.
const held = new Float64Array(new Uint8Array(fs.readFileSync(path.join(out, 'held.f64'))).buffer);
const { none } = JSON.parse(fs.readFileSync(points, 'utf8')) as { none: number };
const titles: Record<string, { title: number; finalists: readonly number[]; sums: readonly number[]; right: readonly number[] }> = {};
let row = 0;
pages.forEach(({ set, id, html, right }, at) => {
  const { places, settled } = contests[at]!;
  const blocks = finalists[at]!.map((k) => places[k]!);
  const sums = [...held.subarray(row, (row += blocks.length))];
  const best = sums.reduce((most, sum, k) => (sum > (sums[most] ?? -Infinity) ? k : most), 0);
  const chosen = blocks[best] ?? -1;
  const title = (sums[best] ?? -Infinity) > none ? (settled.get(chosen) ?? chosen) : -1;
  titles[`${set}/${id}/${html ? 'html' : 'lines'}`] = { title, finalists: blocks, sums, right: right.map((k) => places[k]!) };
});
fs.writeFileSync(path.join(folder, 'titles-unseen.json'), JSON.stringify(titles));
fs.rmSync(out, { recursive: true });
