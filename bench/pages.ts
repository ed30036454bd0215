/**
 * npm run bench:pages -- DIR... [--faults ROLE|FIELD,…]: roles and fields on pages labelled line by line (NAME.txt, one block a line,
 * numbered or not, and NAME.roles, see CONTRIBUTING.md): share of lines with the right role and on the right side (kept or dropped),
 * F1 of each role, and fields that match word for word. `--faults` lists the lines and fields that are wrong.
 */
import fs from 'node:fs';
import path from 'node:path';
import { cleanPage, labelPage } from '../src/index.ts';
import { isKept } from '../src/roles.ts';
import type { Role } from '../src/roles.ts';
import { readRoles } from '../training/guide.ts';
import { fold } from './field-score.ts';

const args = process.argv.slice(2);
const at = args.indexOf('--faults');
const shown = new Set(at < 0 ? [] : (args[at + 1] ?? '').split(','));
const dirs = at < 0 ? args : args.slice(0, at);
if (dirs.length === 0) throw new Error('usage: npm run bench:pages -- DIR... [--faults ROLE|FIELD,…]');

/** Lines with the role, given it, and both. */
class RoleCount {
  wanted = 0;
  given = 0;
  right = 0;
  toString(): string {
    return ((2 * this.right) / Math.max(1, this.wanted + this.given)).toFixed(3);
  }
}
/** Pages that have the field, of these right ones, and pages without it that are given one. */
class FieldCount {
  present = 0;
  right = 0;
  falsely = 0;
  toString(): string {
    return `${this.right} of ${this.present}, falsely ${this.falsely}`;
  }
}

const lines = { all: 0, role: 0, side: 0 };
const roles = new Map<Role, RoleCount>();
const fields = new Map<string, FieldCount>();
const countOf = (role: Role): RoleCount => {
  const count = roles.get(role) ?? new RoleCount();
  roles.set(role, count);
  return count;
};

function addField(page: string, field: string, wanted: string | null, given: string | null): void {
  const count = fields.get(field) ?? new FieldCount();
  fields.set(field, count);
  const isRight = fold('title', wanted) === fold('title', given);
  if (wanted !== null) count.present++;
  if (wanted !== null && isRight) count.right++;
  if (wanted === null && given) count.falsely++;
  if (!isRight && shown.has(field)) console.log(`${page}\t${field}\t${wanted ?? '-'}\tgiven ${given ?? '-'}`);
}

for (const dir of dirs)
  for (const name of fs
    .readdirSync(dir)
    .filter((file) => file.endsWith('.roles'))
    .sort()) {
    const page = name.replace(/\.roles$/, '');
    const { head, roles: wanted } = readRoles(path.join(dir, name));
    const text = fs.readFileSync(path.join(dir, `${page}.txt`), 'utf8').replace(/^\d+\t/gm, '');
    for (const { lines: span, label, text: line } of labelPage({ text }))
      for (let number = span[0]; number <= span[1]; number++) {
        const want = wanted.get(number);
        if (want === undefined) continue;
        lines.all++;
        countOf(want).wanted++;
        countOf(label.role).given++;
        if (isKept(want) === isKept(label.role)) lines.side++;
        if (want === label.role) {
          lines.role++;
          countOf(want).right++;
        } else if (shown.has(want) || shown.has(label.role))
          console.log(`${page}:${number}\t${want}\tgiven ${label.role}\t${line.slice(0, 100)}`);
      }
    const record = cleanPage({ text });
    addField(page, 'title', head('title'), record.title);
    addField(page, 'author', head('author'), record.authors.join('; ') || null);
    addField(page, 'date', head('date'), record.date?.slice(0, 10) ?? null);
    addField(page, 'source', head('source'), record.source);
    addField(page, 'lang', head('lang')?.split('-')[0] ?? null, record.language?.split('-')[0] ?? null);
    addField(page, 'article', head('article'), record.status === 'ok' ? 'yes' : 'no');
  }
console.log(`${lines.all} lines: role ${(lines.role / lines.all).toFixed(4)}, side ${(lines.side / lines.all).toFixed(4)}`);
console.log([...roles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([role, count]) => `${role} ${String(count)}`).join('  ')); // prettier-ignore
console.log([...fields].map(([field, count]) => `${field} ${String(count)}`).join('; '));
