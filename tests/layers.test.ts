import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = path.join(import.meta.dirname, '../src');
const STAGES = ['read', 'split', 'measure', 'label', 'assemble', 'write'];
/** Rows from the top: a file may import from its own folder and from rows below its own. */
const ROWS: readonly (readonly string[])[] = [
  ['cli'],
  ['batch'],
  ['index'],
  ['clean'],
  STAGES,
  ['dates'],
  ['settings', 'languages'],
  ['text'],
  ['features'],
  ['model'],
  ['roles', 'errors'],
];

const layerOf = (file: string): string => path.relative(SRC, file).split(path.sep)[0]!.replace(/\.ts$/, '');
const rowOf = (layer: string): number => ROWS.findIndex((row) => row.includes(layer));

function importsOf(file: string): string[] {
  const found = fs.readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g);
  return [...found].map(([, to]) => path.resolve(path.dirname(file), to!));
}

const files = fs
  .readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join(SRC, name));

describe('layers', () => {
  it('knows the layer of every file', () => {
    expect(files.filter((file) => rowOf(layerOf(file)) < 0)).toEqual([]);
    expect(files.length).toBeGreaterThan(60);
  });

  it('imports only downward, never sideways', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((to) => layerOf(to) !== layerOf(file) && rowOf(layerOf(to)) <= rowOf(layerOf(file)))
        .map((to) => `${path.relative(SRC, file)} imports ${path.relative(SRC, to)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no circular imports', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, open: string[]): void => {
      if (open.includes(file)) circles.push([...open.slice(open.indexOf(file)), file].map((f) => path.relative(SRC, f)).join(' > '));
      if (done.has(file) || open.includes(file) || !file.endsWith('.ts')) return;
      for (const to of importsOf(file)) visit(to, [...open, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});
