/**
 * npm run train:roles -- SETS ROLES_DIR FOLDER: fits the role model and adds it to src/label/weights.json.
 *
 * FOLDER is what `npm run train -- SETS --out FOLDER` left: the out-of-fold scores there stand for the content model's, so
 * that the role model does not learn from scores of pages that the content model has seen. Labels are hand-made for the
 * pages of ROLES_DIR (NAME.txt, NAME.roles), and read off the marks of HTML for one page in three of the rest.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { PAGE_KINDS } from '../src/label/kinds.ts';
import { placeBlocks } from '../src/label/label.ts';
import { COLUMN } from '../src/features.ts';
import { extrasOf, firstRows, secondRows } from '../src/label/passes.ts';
import { ROLE_INPUTS, roleRows } from '../src/label/role-rows.ts';
import { votesFor } from '../src/label/roles.ts';
import type { Measured } from '../src/model.ts';
import { ROLES } from '../src/roles.ts';
import type { Role } from '../src/roles.ts';
import { labelsOf, samplesOf } from './export.ts';
import type { Style } from './sets.ts';
import { weakRole } from './weak.ts';

const [sets, dir, folder] = process.argv.slice(2);
if (!sets || !dir || !folder) throw new Error('usage: npm run train:roles -- SETS ROLES_DIR FOLDER');
const NAMES: readonly Role[] = ROLES.map(({ role }) => role);
const WEAK_EVERY = 3;
/** lead and body count as the same: flattening loses the layout that tells them apart. */
const fold = (role: string): Role => (role === 'lead' ? 'body' : (role as Role));

interface Trained {
  readonly width: number;
  readonly pages: readonly { readonly set: string; readonly style: Style; readonly id: string; readonly rows: number }[];
}
const numbersIn = (name: string): Float32Array => {
  const bytes = fs.readFileSync(path.join(folder, name));
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
};

/** Role by line number of the hand-labelled pages, by set and id. */
function handLabels(): Map<string, Map<number, Role>> {
  const pages = new Map<string, Map<number, Role>>();
  for (const file of fs.readdirSync(dir!).filter((name) => name.endsWith('.roles'))) {
    const roles = new Map<number, Role>();
    for (const [, first, last, role] of fs.readFileSync(path.join(dir!, file), 'utf8').matchAll(/^(\d+)(?:-(\d+))? (\w+)$/gm))
      for (let line = Number(first); line <= Number(last ?? first); line++) roles.set(line, fold(role!));
    const [set, id] = file.replace(/\.roles$/, '').split('__') as [string, string];
    pages.set(`${set === 'traf' ? 'traf-dev' : set}/${id}`, roles);
  }
  return pages;
}

const hand = handLabels();
const { pages: trained } = JSON.parse(fs.readFileSync(path.join(folder, 'pages.json'), 'utf8')) as Trained;
const scores = numbersIn('scores.f32');
const kinds = numbersIn('kinds.f32');
const where = new Map<string, { first: number; page: number }>();
let first = 0;
trained.forEach(({ set, style, id, rows }, page) => {
  where.set(`${set}/${id}/${style}`, { first, page });
  first += rows;
});

/** Weak roles by text, in page order: the text version of a page has the same lines, near enough. */
const weak = new Map<string, Map<string, Role>>();
let n = 0;
for await (const sample of samplesOf({ sets, styles: ['html'], every: 1, sample: 1 })) {
  const key = `${sample.set}/${sample.page.id}`;
  if (n++ % WEAK_EVERY !== 0 || hand.has(key)) continue;
  const labels = labelsOf(sample);
  const roles = new Map<string, Role>();
  sample.blocks.forEach((block, at) => {
    if (!labels[3 * at + 2]) return;
    const role = weakRole(block, block, labels[3 * at] === 1);
    if (role) roles.set(block.text, role);
  });
  weak.set(key, roles);
}

const file = fs.openSync(path.join(folder, 'roles.f32'), 'w');
const pages: object[] = [];
function add(
  id: string,
  blocks: readonly Measured[],
  at: { first: number; page: number },
  roleAt: (block: Measured) => Role | undefined,
  byHand: boolean,
): void {
  const own = scores.subarray(at.first, at.first + blocks.length);
  const words = blocks.map(({ features }) => features[COLUMN.words] ?? 0);
  const chances = kinds.subarray(at.page * PAGE_KINDS.length, (at.page + 1) * PAGE_KINDS.length);
  const second = secondRows(firstRows(blocks), extrasOf(blocks, own, words, chances), blocks.length);
  const placed = placeBlocks(blocks, own, second, []);
  const rows = roleRows(placed, votesFor(placed.places));
  fs.writeSync(file, new Uint8Array(rows.buffer));
  pages.push({ id, hand: byHand, rows: blocks.length, labels: blocks.map((block) => NAMES.indexOf(roleAt(block) as Role)) });
}
for await (const { set, page, blocks } of samplesOf({ sets, styles: ['lines'], every: 1, sample: 1 })) {
  const key = `${set}/${page.id}`;
  const at = where.get(`${key}/lines`);
  const labels = hand.get(key);
  const guesses = weak.get(key);
  if (!at) continue;
  if (labels) add(key, blocks, at, (block) => labels.get(block.lines[0]) ?? 'other', true);
  else if (guesses) add(key, blocks, at, (block) => guesses.get(block.text), false);
}
fs.writeFileSync(path.join(folder, 'roles.json'), JSON.stringify({ width: ROLE_INPUTS.length, roles: NAMES, pages }));
const weights = process.env['WEIGHTS'] ?? path.join(import.meta.dirname, '../src/label/weights.json');
const command = [path.join(import.meta.dirname, 'fit_roles.py'), folder, weights];
const { status } = spawnSync(process.env['PYTHON'] ?? '/usr/bin/python3', command, { stdio: 'inherit' });
process.exitCode = status ?? 1;
