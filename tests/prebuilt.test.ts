import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { prebuilt } from '../prebuilt.mjs';

const ROOT = join(import.meta.dirname, '..');
const MODULES = {
  characters: 'text/character-tables.ts',
  lexicon: 'measure/lexicon-tables.ts',
  names: 'languages/name-tables.ts',
  voters: 'measure/voters.ts',
  forms: 'dates/forms.ts',
  authors: 'assemble/author-words.ts',
  updated: 'assemble/updated-words.ts',
  bylines: 'languages/byline-phrases.ts',
  languages: 'languages/all.ts',
  tags: 'languages/tags.ts',
  cues: 'languages/cue-lists.ts',
  weights: 'label/weights.ts',
} as const;

const top = mkdtempSync(join(tmpdir(), 'newsclean-prebuilt-'));
afterAll(() => rmSync(top, { recursive: true }));

/** What each module exports, its functions called. */
function saidBy(exported: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(exported).map(([name, value]) => [name, typeof value === 'function' ? (value as () => unknown)() : value]);
}

test.each(Object.entries(MODULES))('data made by the build is what the source gives: %s', async (name, path) => {
  const source = join(ROOT, 'src', path);
  const out = join(top, 'dist');
  // One folder down, as parts of the build are.
  const outfile = join(out, 'chunks', `${name}.mjs`);
  const contents = `export * from ${JSON.stringify(source)}; ${path.endsWith('.json') ? `export { default } from ${JSON.stringify(source)};` : ''}`;
  const plugins = [prebuilt(out)];
  await build({ stdin: { contents, resolveDir: ROOT }, outfile, bundle: true, format: 'esm', platform: 'node', plugins });
  const built = (await import(pathToFileURL(outfile).href)) as Record<string, unknown>;
  const own = (await import(source)) as Record<string, unknown>;
  // A JSON module also has its keys as names.
  const wanted = saidBy(path.endsWith('.json') ? { default: own['default'] } : own).filter(([key]) => key in built);
  expect(wanted.length).toBeGreaterThan(0);
  expect(Object.fromEntries(saidBy(built))).toEqual(Object.fromEntries(wanted));
});
