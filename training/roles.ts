/**
 * npm run train:roles -- SETS ROLES_DIR FOLDER: fits the trees of roles of pages of text, and adds them to src/label/weights.br.
 *
 * FOLDER is what `npm run train -- SETS --out FOLDER` and `npm run train:titles -- SETS FOLDER` left: the lines are seen with what models
 * say that have not seen the page. Labels are hand-made for the pages of ROLES_DIR (NAME.txt, NAME.roles), for those of
 * training/labels.jsonl and for the invented ones of training/pages/.
 */
import fs from 'node:fs';
import path from 'node:path';
import { PAGE_KINDS } from '../src/label/kinds.ts';
import { placesFor } from '../src/label/label.ts';
import { NETWORK_ROLES } from '../src/label/chances.ts';
import { roleChances } from '../src/label/model.ts';
import { ROLE_INPUTS, roleRows } from '../src/label/role-rows.ts';
import { chooseTitle, contestOf } from '../src/label/title.ts';
import { votesFor } from '../src/label/roles.ts';
import { ROLES, isKept } from '../src/roles.ts';
import type { Role } from '../src/roles.ts';
import { handLabels, rolesFrom, samplesOf } from './export.ts';
import { fittedIn, scoredAs, titlesIn } from './fitted.ts';
import { runPython } from './python.ts';
import { WEIGHTS, withWeights } from './weights-file.ts';
import { MADE, labelledIn } from './guide.ts';

const [sets, dir, folder] = process.argv.slice(2);
if (!sets || !dir || !folder) throw new Error('usage: npm run train:roles -- SETS ROLES_DIR FOLDER');
const NAMES: readonly Role[] = ROLES.map(({ role }) => role);
const ARTICLE = PAGE_KINDS.indexOf('article');
const labels = handLabels(dir);
const rolesOf = rolesFrom(labels);
const judged = new Set(labelledIn(dir).keys());
const fitted = fittedIn(folder);
/** Titles by trees that have not seen the page. */
const titles = titlesIn(folder);

const file = fs.openSync(path.join(folder, 'roles.f32'), 'w');
/** What networks say of the same lines that have not seen the page. */
const network = fs.openSync(path.join(folder, 'network.f32'), 'w');
const pages: object[] = [];
for await (const sample of samplesOf({ sets, styles: ['lines'], every: 1, sample: 1 })) {
  const { set, page, blocks } = sample;
  const id = `${set}/${page.id}`;
  const own = fitted(sample);
  const roles = own && rolesOf(sample);
  if (!own || !roles) continue;
  const scored = scoredAs(blocks, own);
  const trust = scored.kinds[ARTICLE] ?? 0;
  const places = placesFor(blocks, scored.scores, trust);
  const told = roleChances(scored.roles, trust, places.map(({ kept }) => kept)); // prettier-ignore
  const title = titles[`${id}/lines`] ?? chooseTitle(contestOf(places, [], scored, told));
  fs.writeSync(file, new Uint8Array(roleRows(places, title, votesFor(places), scored.rows).buffer));
  fs.writeSync(network, new Uint8Array(scored.roles.buffer, scored.roles.byteOffset, scored.roles.byteLength));
  const given = roles.map((role) => (role === null ? -1 : NAMES.indexOf(role)));
  pages.push({ id, judged: judged.has(id), made: set === MADE, rows: blocks.length, labels: given });
}
fs.writeFileSync(
  path.join(folder, 'roles.json'),
  JSON.stringify({ width: ROLE_INPUTS.length, share: NETWORK_ROLES, roles: NAMES, kept: NAMES.map(isKept), pages }),
);
withWeights(process.env['WEIGHTS'] ?? WEIGHTS, (weights) => {
  runPython('fit_roles.py', folder, weights);
});
