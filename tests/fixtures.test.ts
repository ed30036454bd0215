/** Every page of fixtures/: its fields exactly, its body by lines. Known failures live in fixtures/known-wrong until mended. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../src/index.ts';
import type { Span } from '../src/index.ts';

interface Expected {
  readonly title: string;
  readonly date: string | null;
  readonly authors: readonly string[];
  readonly source: string | null;
  readonly language: string;
  readonly body: readonly Span[];
  /** Lines whose role is beyond doubt. */
  readonly roles?: Readonly<Record<string, readonly Span[]>>;
}

const ROOT = path.join(import.meta.dirname, '../fixtures');
const LEAST_F1 = 0.9;

function casesOf(kind: string): string[] {
  const folder = path.join(ROOT, kind);
  return fs.existsSync(folder) ? fs.readdirSync(folder).sort().map((name) => path.join(kind, name)) : []; // prettier-ignore
}

/** Line numbers of the spans; blank lines count neither for nor against. */
function linesOf(spans: readonly Span[], page: readonly string[]): Set<number> {
  const all = spans.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
  return new Set(all.filter((line) => page[line - 1]?.trim()));
}

function f1(found: ReadonlySet<number>, wanted: ReadonlySet<number>): number {
  const both = [...found].filter((line) => wanted.has(line)).length;
  return (2 * both) / (found.size + wanted.size);
}

function check(name: string): void {
  const text = fs.readFileSync(path.join(ROOT, name, 'page.txt'), 'utf8');
  const expected = JSON.parse(fs.readFileSync(path.join(ROOT, name, 'expected.json'), 'utf8')) as Expected;
  const { title, date, authors, source, language, lines } = cleanText(text);
  const { title: wantTitle, date: wantDate, authors: wantAuthors, source: wantSource, language: wantLanguage } = expected;
  const page = text.split('\n');
  const found = linesOf(lines.body, page);
  const wanted = linesOf(expected.body, page);
  const off = f1(found, wanted) < LEAST_F1 ? { missing: [...wanted].filter((line) => !found.has(line)), extra: [...found].filter((line) => !wanted.has(line)) } : {}; // prettier-ignore
  expect({ title, date, authors, source, language, ...off }).toEqual({ title: wantTitle, date: wantDate, authors: wantAuthors, source: wantSource, language: wantLanguage }); // prettier-ignore
}

describe('fixtures', () => {
  const right = ['made', 'innocent'].flatMap(casesOf);
  test('are there', () => expect(right.length + casesOf('known-wrong').length).toBeGreaterThanOrEqual(30));
  test.each(right)('%s', check);
  for (const name of casesOf('known-wrong')) test.fails(name, () => check(name));
});
