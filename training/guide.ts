/**
 * Lines labelled by hand with their roles, after the guide of the labelled pages:
 * `labels.jsonl` for pages of the sets (run lengths over the lines of the `lines` text, no text of the page),
 * `pages/` for pages of invented text (NAME.txt, NAME.roles), and any folder of NAME.txt and NAME.roles like it.
 */
import fs from 'node:fs';
import path from 'node:path';
import { isRole } from '../src/roles.ts';
import type { Role } from '../src/roles.ts';
import type { StyledPage } from './sets.ts';

/** Role by line number, from 1. */
export type LineRoles = ReadonlyMap<number, Role>;
/** Name of the set that the invented pages make up. */
export const MADE = 'made';

const here = import.meta.dirname;

/** lead and body count as the same: flattening loses the layout that tells them apart. */
function roleNamed(name: string, where: string): Role {
  if (!isRole(name)) throw new Error(`${where}: no role is called ${name}`);
  return name === 'lead' ? 'body' : name;
}

/** Labels of the sets' pages, by "set/id". */
export function labelledPages(): Map<string, LineRoles> {
  const rows = fs.readFileSync(path.join(here, 'labels.jsonl'), 'utf8').trim().split('\n');
  return new Map(
    rows.map((row) => {
      const { page, roles } = JSON.parse(row) as { page: string; roles: string };
      const lines = new Map<number, Role>();
      for (const [, length, name] of roles.matchAll(/(\d+)(\w+)/g))
        for (let left = Number(length); left > 0; left--) lines.set(lines.size + 1, roleNamed(name!, page));
      return [page, lines];
    }),
  );
}

/** A NAME.roles file: a head of "key: value" lines ("-" for none), then "FIRST-LAST role". */
export interface RolesFile {
  /** The value of a key of the head. */
  readonly head: (key: string) => string | null;
  readonly roles: LineRoles;
}

export function readRoles(file: string): RolesFile {
  const text = fs.readFileSync(file, 'utf8');
  const roles = new Map<number, Role>();
  for (const [, first, last, name] of text.matchAll(/^(\d+)(?:-(\d+))? (\w+)$/gm))
    for (let line = Number(first); line <= Number(last ?? first); line++) roles.set(line, roleNamed(name!, file));
  const values = new Map([...text.matchAll(/^(\w+): (.+)$/gm)].map(([, key = '', value = '']) => [key, value]));
  return { roles, head: (key) => (values.get(key) === '-' ? null : (values.get(key) ?? null)) };
}

/** Labels of a folder of the sets' pages (SET__ID.roles), by "set/id". */
export function labelledIn(dir: string): Map<string, LineRoles> {
  const files = fs.readdirSync(dir).filter((name) => name.endsWith('.roles'));
  return new Map(
    files.map((name) => {
      const [set, id] = name.replace(/\.roles$/, '').split('__') as [string, string];
      return [`${set === 'traf' ? 'traf-dev' : set}/${id}`, readRoles(path.join(dir, name)).roles];
    }),
  );
}

/** The invented pages as pages of a set, and their labels by "made/id". */
export function madePages(): { pages: StyledPage[]; labels: Map<string, LineRoles> } {
  const dir = path.join(here, 'pages');
  const ids = fs.readdirSync(dir).flatMap((name) => (name.endsWith('.roles') ? [name.replace(/\.roles$/, '')] : []));
  const labels = new Map<string, LineRoles>();
  const pages = ids.sort().map((id): StyledPage => {
    const { head, roles } = readRoles(path.join(dir, `${id}.roles`));
    labels.set(`${MADE}/${id}`, roles);
    const lines = fs.readFileSync(path.join(dir, `${id}.txt`), 'utf8');
    // The type is that of a page of the sets.
    const type = head('kind') ?? (head('article') === 'yes' ? 'article' : 'none');
    return { id, url: null, gold: null, author: head('author')?.replaceAll('; ', ', ') ?? null, source: head('source'), type, lines };
  });
  return { pages, labels };
}

/** Pages that others are judged by, behind --except on a command line: the folder's names end in the page's id. */
export function excepted(argv: readonly string[]): Set<string> {
  const at = argv.indexOf('--except');
  const dir = argv[at + 1];
  return new Set(at < 0 || !dir ? [] : fs.readdirSync(dir).map((name) => name.replace(/^.*__|\.\w+$/g, '')));
}
