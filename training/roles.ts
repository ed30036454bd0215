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
import { fittedIn } from './fitted.ts';
import type { Fitted } from './fitted.ts';
import { MADE, labelledIn, labelledPages, madePages } from './guide.ts';
import type { LineRoles } from './guide.ts';

const [sets, dir, folder] = process.argv.slice(2);
if (!sets || !dir || !folder) throw new Error('usage: npm run train:roles -- SETS ROLES_DIR FOLDER');
const NAMES: readonly Role[] = ROLES.map(({ role }) => role);
/** The folder's pages judge; the project's own labels help to fit. */
const judged = labelledIn(dir);
const hand = new Map([...labelledPages(), ...madePages().labels, ...judged]);
const fitted = fittedIn(folder);
const ARTICLE = PAGE_KINDS.indexOf('article');

const file = fs.openSync(path.join(folder, 'roles.f32'), 'w');
const pages: object[] = [];
function add(id: string, blocks: readonly Measured[], { first, second, kinds }: Fitted, labels: LineRoles): void {
  const words = blocks.map(({ features }) => features[COLUMN.words] ?? 0);
  const rowsOfTwo = secondRows(firstRows(blocks), extrasOf(blocks, first, words, kinds), blocks.length);
  const placed = placeBlocks(blocks, joined(first, second), rowsOfTwo, [], kinds[ARTICLE] ?? 0);
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
for await (const sample of samplesOf({ sets, styles: ['lines'], every: 1, sample: 1 })) {
  const key = `${sample.set}/${sample.page.id}`;
  const scored = fitted(sample);
  const labels = hand.get(key);
  if (scored && labels) add(key, sample.blocks, scored, labels);
}
fs.writeFileSync(path.join(folder, 'roles.json'), JSON.stringify({ width: ROLE_INPUTS.length, roles: NAMES, pages }));
const weights = process.env['WEIGHTS'] ?? path.join(import.meta.dirname, '../src/label/weights.json');
const command = [path.join(import.meta.dirname, 'fit_roles.py'), folder, weights];
const { status } = spawnSync(process.env['PYTHON'] ?? '/usr/bin/python3', command, { stdio: 'inherit' });
process.exitCode = status ?? 1;
