/** npm run train:roles -- ROLES_DIR: fits the role model on hand-labelled pages (NAME.txt, NAME.roles) into src/label/weights.json. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { placePage } from '../src/label/label.ts';
import { ROLE_INPUTS, roleRows } from '../src/label/role-rows.ts';
import { measure } from '../src/measure/measure.ts';
import { ROLES } from '../src/roles.ts';
import type { Role } from '../src/roles.ts';
import { complete } from '../src/settings.ts';
import { splitText } from '../src/split/text.ts';

const dir = process.argv[2];
if (!dir) throw new Error('usage: npm run train:roles -- ROLES_DIR');
const NAMES: readonly Role[] = ROLES.map(({ role }) => role);
/** lead and body count as the same: flattening loses the layout that tells them apart. */
const fold = (role: string): Role => (role === 'lead' ? 'body' : (role as Role));

function rolesOf(file: string): Map<number, Role> {
  const roles = new Map<number, Role>();
  for (const [, first, last, role] of fs.readFileSync(file, 'utf8').matchAll(/^(\d+)(?:-(\d+))? (\w+)$/gm))
    for (let line = Number(first); line <= Number(last ?? first); line++) roles.set(line, fold(role!));
  return roles;
}

const out = fs.mkdtempSync(path.join(os.tmpdir(), 'newsclean-roles-'));
const rows = fs.openSync(path.join(out, 'roles.f32'), 'w');
const pages = [];
for (const name of fs
  .readdirSync(dir)
  .filter((file) => file.endsWith('.roles'))
  .sort()) {
  const text = fs.readFileSync(path.join(dir, name.replace(/roles$/, 'txt')), 'utf8').replace(/^\d+\t/gm, '');
  const roles = rolesOf(path.join(dir, name));
  const { places, second, title } = placePage(measure(splitText(text).blocks, complete()), []);
  const table = roleRows(places, second, title);
  fs.writeSync(rows, new Uint8Array(table.buffer));
  pages.push({ id: name, rows: places.length, labels: places.map(({ block }) => NAMES.indexOf(roles.get(block.lines[0]) ?? 'other')) });
}
fs.writeFileSync(path.join(out, 'roles.json'), JSON.stringify({ width: ROLE_INPUTS.length, roles: NAMES, pages }));
const weights = path.join(import.meta.dirname, '../src/label/weights.json');
const fit = spawnSync(process.env['PYTHON'] ?? '/usr/bin/python3', [path.join(import.meta.dirname, 'fit_roles.py'), out, weights], {
  stdio: 'inherit',
});
process.exitCode = fit.status ?? 1;
