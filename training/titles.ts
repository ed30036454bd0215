/**
 * npm run train:titles -- SETS [--except ROLES_DIR]: fits the points of the title's signs on the even pages of the sets.
 * Where lines are labelled by hand, they tell the title of the text. Otherwise one set tells titles, and for the others the title
 * that the HTML declares is looked for among the lines of the same page's text.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PAGE_KINDS } from '../src/label/kinds.ts';
import { placeBlocks } from '../src/label/label.ts';
import { scoreBlocks } from '../src/label/model.ts';
import { sceneOf } from '../src/label/title-scene.ts';
import { SIGNS } from '../src/label/title-signs.ts';
import { candidatesIn, signsOf } from '../src/label/title.ts';
import { measure } from '../src/measure/measure.ts';
import type { Block, Declared, Layout } from '../src/model.ts';
import { complete } from '../src/settings.ts';
import { splitHtml } from '../src/split/html.ts';
import { splitText } from '../src/split/text.ts';
import { folded } from '../src/text/folded.ts';
import { MADE, labelledPages, madePages } from './guide.ts';
import type { LineRoles } from './guide.ts';
import { isOdd, pagesOf } from './sets.ts';

const sets = process.argv[2];
if (!sets) throw new Error('usage: npm run train:titles -- SETS [--except ROLES_DIR]');
const ARTICLE = PAGE_KINDS.indexOf('article');
/** The set whose index tells titles. */
const TELLS = 'wcxb-dev';
const SETS = [TELLS, 'traf-dev', 'l3s', 'dragnet'];
const out = fs.mkdtempSync(path.join(os.tmpdir(), 'newsclean-titles-'));
const rows = fs.openSync(path.join(out, 'titles.f32'), 'w');
const pages: { set: string; odd: boolean; html: boolean; article: boolean; rows: number; right: number[] }[] = [];

/** Pages that others are judged by: their names end in the page's id. */
function excepted(): Set<string> {
  const at = process.argv.indexOf('--except');
  const dir = process.argv[at + 1];
  return new Set(at < 0 || !dir ? [] : fs.readdirSync(dir).map((name) => name.replace(/^.*__|\.\w+$/g, '')));
}

/** The declared titles, whole and without a site's name behind a sign. */
function wantedFrom(declared: Declared): Set<string> {
  const all = declared.title.flatMap(({ value }) => [value, value.replace(/\s+[|»·–—-]\s+[^|»·–—-]+$/u, '')]);
  return new Set(all.map(folded).filter((title) => title.split(' ').length >= 3 || /\p{Lo}{6}/u.test(title)));
}

interface Sample {
  readonly set: string;
  readonly odd: boolean;
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

function add(sample: Sample, layout: Pick<Layout, 'blocks' | 'declared'>, isTitle: IsTitle): void {
  const declared = layout.declared.title.map(({ value }) => value);
  const blocks = measure(layout.blocks, complete());
  const scored = scoreBlocks(blocks);
  const { places } = placeBlocks(blocks, scored, declared, scored.kinds[ARTICLE] ?? 0);
  const candidates = candidatesIn(places);
  const scene = sceneOf(places, declared);
  const right = candidates.flatMap((at, k) => (isTitle(places[at]!.block) ? [k] : []));
  if (right.length === 0) return;
  for (const at of candidates) fs.writeSync(rows, new Uint8Array(Float32Array.from(signsOf(at, scene)).buffer));
  pages.push({ ...sample, rows: candidates.length, right });
}

const except = excepted();
const labelled = labelledPages();
const made = madePages();
for (const set of SETS) {
  const tells = set === TELLS;
  const wanted = new Map<string, Set<string>>();
  for await (const page of pagesOf(sets, set, true)) {
    const odd = isOdd(page.id);
    if (except.has(page.id)) continue;
    const layout = splitHtml(page.html ?? '');
    wanted.set(page.id, tells ? new Set([folded(page.title ?? '')]) : wantedFrom(layout.declared));
    if (tells) add({ set, odd, html: true, article: page.type === 'article' }, layout, isOneOf(wanted.get(page.id)!));
  }
  for await (const page of pagesOf(sets, set, false)) {
    const odd = isOdd(page.id);
    if (except.has(page.id)) continue;
    const found = wanted.get(page.id);
    const byHand = labelled.get(`${set}/${page.id}`);
    const isTitle = byHand ? isLabelled(byHand) : found?.size ? isOneOf(found) : undefined;
    if (isTitle) add({ set, odd, html: false, article: !tells || page.type === 'article' }, splitText(page.lines ?? ''), isTitle);
  }
}
for (const page of made.pages) {
  const sample = { set: MADE, odd: isOdd(page.id), html: false, article: page.type === 'article' };
  add(sample, splitText(page.lines ?? ''), isLabelled(made.labels.get(`${MADE}/${page.id}`)!));
}
fs.writeFileSync(path.join(out, 'titles.json'), JSON.stringify({ names: SIGNS.map(({ name }) => name), pages }));
const points = path.join(import.meta.dirname, '../src/label/title-points.json');
const fit = spawnSync(process.env['PYTHON'] ?? '/usr/bin/python3', [path.join(import.meta.dirname, 'fit_titles.py'), out, points], {
  stdio: 'inherit',
});
process.exitCode = fit.status ?? 1;
