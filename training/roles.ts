/**
 * npm run train:roles -- SETS ROLES_DIR FOLDER: fits the role models and adds them to src/label/weights.br.
 *
 * FOLDER is what `npm run train -- SETS --out FOLDER` left: the out-of-fold scores there stand for the content model's, so
 * that the role model does not learn from scores of pages that the content model has seen, and the network's chances of roles are
 * of pages that it has not seen. Labels are hand-made for the
 * pages of ROLES_DIR (NAME.txt, NAME.roles), for those of training/labels.jsonl and for the invented ones of training/pages/.
 */
import fs from 'node:fs';
import path from 'node:path';
import { PAGE_KINDS } from '../src/label/kinds.ts';
import { placeBlocks } from '../src/label/label.ts';
import { NETWORK_ROLES } from '../src/label/chances.ts';
import { ROLE_INPUTS, addRoleInputs } from '../src/label/role-rows.ts';
import { votesFor } from '../src/label/roles.ts';
import { ROLES, isKept } from '../src/roles.ts';
import type { Role } from '../src/roles.ts';
import { Carried } from './carry.ts';
import { samplesOf } from './export.ts';
import type { Sample } from './export.ts';
import { fittedIn, scoredAs, titlesIn } from './fitted.ts';
import type { Fitted } from './fitted.ts';
import { runPython } from './python.ts';
import { WEIGHTS, withWeights } from './weights-file.ts';
import { MADE, labelledIn, labelledPages, madePages } from './guide.ts';

const [sets, dir, folder] = process.argv.slice(2);
if (!sets || !dir || !folder) throw new Error('usage: npm run train:roles -- SETS ROLES_DIR FOLDER');
const NAMES: readonly Role[] = ROLES.map(({ role }) => role);
/** The folder's pages judge; the project's own labels help to fit. */
const judged = labelledIn(dir);
const hand = new Map([...labelledPages(), ...madePages().labels, ...judged]);
const fitted = fittedIn(folder);
/** Titles by trees that have not seen the page; of other pages no fitted trees have. */
const titles = titlesIn(folder);
const ARTICLE = PAGE_KINDS.indexOf('article');

const file = fs.openSync(path.join(folder, 'roles.f32'), 'w');
/** What a network says of the same lines that has not seen the page. */
const network = fs.openSync(path.join(folder, 'network.f32'), 'w');
const pages: object[] = [];
function add({ set, style, page, blocks }: Sample, fittedTo: Fitted, roles: readonly (Role | null)[]): void {
  const id = `${set}/${page.id}`;
  const scored = scoredAs(blocks, fittedTo);
  const { rows, kinds } = scored;
  const placed = placeBlocks(blocks, scored, [], kinds[ARTICLE] ?? 0, titles[`${id}/${style}`]?.title);
  addRoleInputs(placed, votesFor(placed.places), rows);
  fs.writeSync(file, new Uint8Array(rows.buffer));
  fs.writeSync(network, new Uint8Array(scored.roles.buffer, scored.roles.byteOffset, scored.roles.byteLength));
  const labels = roles.map((role) => (role === null ? -1 : NAMES.indexOf(role)));
  pages.push({ id, style, judged: judged.has(id), made: set === MADE, rows: blocks.length, labels });
}
/** By page: the labelled lines of its text, which comes before its HTML. */
const texts = new Map<string, Carried>();
for await (const sample of samplesOf({ sets, styles: ['lines', 'html'], every: 1, sample: 1 })) {
  const key = `${sample.set}/${sample.page.id}`;
  const scored = fitted(sample);
  const labels = hand.get(key);
  if (!scored || !labels) continue;
  if (sample.style === 'lines') texts.set(key, new Carried(sample.blocks, labels));
  const roles = texts.get(key)?.to(sample.blocks);
  if (roles) add(sample, scored, roles);
}
fs.writeFileSync(
  path.join(folder, 'roles.json'),
  JSON.stringify({ width: ROLE_INPUTS.length, share: NETWORK_ROLES, roles: NAMES, kept: NAMES.map(isKept), pages }),
);
withWeights(process.env['WEIGHTS'] ?? WEIGHTS, (weights) => {
  runPython('fit_roles.py', folder, weights);
});
