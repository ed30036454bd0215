/**
 * npm run train:roles -- SETS ROLES_DIR FOLDER: fits the role model and adds it to src/label/weights.json.
 *
 * FOLDER is what `npm run train -- SETS --check --out FOLDER` left: the out-of-fold scores there stand for the content model's, so
 * that the role model does not learn from scores of pages that the content model has seen. Labels are hand-made for the
 * pages of ROLES_DIR (NAME.txt, NAME.roles), for those of training/labels.jsonl and for the invented ones of training/pages/.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { PAGE_KINDS } from '../src/label/kinds.ts';
import { placeBlocks } from '../src/label/label.ts';
import { COLUMN } from '../src/features.ts';
import { joined } from '../src/label/model.ts';
import { extrasOf, firstRows, secondRows } from '../src/label/passes.ts';
import { ROLE_INPUTS, roleRows } from '../src/label/role-rows.ts';
import { votesFor } from '../src/label/roles.ts';
import type { Measured } from '../src/model.ts';
import { ROLES } from '../src/roles.ts';
import type { Role } from '../src/roles.ts';
import { samplesOf } from './export.ts';
import { MADE, labelledIn, labelledPages, madePages } from './guide.ts';
import type { LineRoles } from './guide.ts';
import type { Style } from './sets.ts';

const [sets, dir, folder] = process.argv.slice(2);
if (!sets || !dir || !folder) throw new Error('usage: npm run train:roles -- SETS ROLES_DIR FOLDER');
const NAMES: readonly Role[] = ROLES.map(({ role }) => role);
interface Trained {
  readonly width: number;
  readonly pages: readonly { readonly set: string; readonly style: Style; readonly id: string; readonly rows: number }[];
}
const numbersIn = (name: string): Float32Array => {
  const bytes = fs.readFileSync(path.join(folder, name));
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
};

/** The folder's pages judge; the project's own labels help to fit. */
const judged = labelledIn(dir);
const hand = new Map([...labelledPages(), ...madePages().labels, ...judged]);
const { pages: trained } = JSON.parse(fs.readFileSync(path.join(folder, 'pages.json'), 'utf8')) as Trained;
const scores = numbersIn('scores.f32');
const secondScores = numbersIn('second.f32');
const kinds = numbersIn('kinds.f32');
const ARTICLE = PAGE_KINDS.indexOf('article');
const where = new Map<string, { first: number; page: number }>();
let first = 0;
trained.forEach(({ set, style, id, rows }, page) => {
  where.set(`${set}/${id}/${style}`, { first, page });
  first += rows;
});

const file = fs.openSync(path.join(folder, 'roles.f32'), 'w');
const pages: object[] = [];
function add(id: string, blocks: readonly Measured[], at: { first: number; page: number }, labels: LineRoles): void {
  const own = scores.subarray(at.first, at.first + blocks.length);
  const words = blocks.map(({ features }) => features[COLUMN.words] ?? 0);
  const chances = kinds.subarray(at.page * PAGE_KINDS.length, (at.page + 1) * PAGE_KINDS.length);
  const second = secondRows(firstRows(blocks), extrasOf(blocks, own, words, chances), blocks.length);
  const both = joined(own, secondScores.subarray(at.first, at.first + blocks.length));
  const placed = placeBlocks(blocks, both, second, [], chances[ARTICLE] ?? 0);
  const rows = roleRows(placed, votesFor(placed.places));
  fs.writeSync(file, new Uint8Array(rows.buffer));
  pages.push({
    id,
    judged: judged.has(id),
    made: id.startsWith(`${MADE}/`),
    rows: blocks.length,
    labels: blocks.map((block) => NAMES.indexOf(labels.get(block.lines[0]) ?? 'other')),
  });
}
for await (const { set, page, blocks } of samplesOf({ sets, styles: ['lines'], every: 1, sample: 1 })) {
  const key = `${set}/${page.id}`;
  const at = where.get(`${key}/lines`);
  const labels = hand.get(key);
  if (at && labels) add(key, blocks, at, labels);
}
fs.writeFileSync(path.join(folder, 'roles.json'), JSON.stringify({ width: ROLE_INPUTS.length, roles: NAMES, pages }));
const weights = process.env['WEIGHTS'] ?? path.join(import.meta.dirname, '../src/label/weights.json');
const command = [path.join(import.meta.dirname, 'fit_roles.py'), folder, weights];
const { status } = spawnSync(process.env['PYTHON'] ?? '/usr/bin/python3', command, { stdio: 'inherit' });
process.exitCode = status ?? 1;
