/**
 * The quality gate: how good the labelling is on all fixtures together, known failures included, never below these floors.
 * A lower floor is a decision with its reason in the commit. Fixtures and floors change together: the digest ties them.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordF1 } from '../bench/scores.ts';
import { cleanText, labelPage } from '../src/index.ts';
import type { Role, Span } from '../src/index.ts';
import { isKept } from '../src/roles.ts';

const DIGEST = '177ce691da9e9bfed98c867bdeec7e91c63ddb676c2e425f8808e93a689eab51';
const FLOORS: Readonly<Record<string, number>> = {
  'fields right': 1,
  'lines rightly kept or dropped': 0.988,
  'role byline': 1,
  'role comment': 0.916,
  'role copyright': 0.983,
  'role dateline': 1,
  'role navigation': 1,
  'role related': 0.9,
  'role social': 1,
  'role source': 1,
  'roles right': 0.969,
  'word F1 of the body': 0.979,
};

const ROOT = path.join(import.meta.dirname, '../fixtures');
const KINDS = ['innocent', 'known-wrong', 'made'];
/** A role of fewer lines in all fixtures has no floor of its own. */
const FEW = 10;
const FIELDS = ['title', 'date', 'authors', 'source', 'language'] as const;

interface Expected extends Readonly<Record<(typeof FIELDS)[number], unknown>> {
  readonly body: readonly Span[];
  readonly roles?: Readonly<Partial<Record<Role, readonly Span[]>>>;
}

/** Right answers and questions, by what was asked. */
class Shares {
  private readonly sums = new Map<string, { right: number; all: number }>();

  add(name: string, right: number): void {
    const sum = this.sums.get(name) ?? { right: 0, all: 0 };
    this.sums.set(name, { right: sum.right + right, all: sum.all + 1 });
  }

  /** Each share of enough questions to say something, rounded down, so that it is its own floor. */
  values(): Record<string, number> {
    const floor = ({ right, all }: { right: number; all: number }): number => Math.floor((right / all) * 1000) / 1000;
    return Object.fromEntries(
      [...this.sums]
        .filter(([, { all }]) => all >= FEW)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, sum]) => [name, floor(sum)]),
    );
  }
}

const folders = KINDS.flatMap((kind) => fs.readdirSync(path.join(ROOT, kind)).sort().map((name) => path.join(ROOT, kind, name))); // prettier-ignore
const textOf = (folder: string, name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');
const linesOf = ([first, last]: Span): number[] => Array.from({ length: last - first + 1 }, (_, at) => first + at);

function digestOf(): string {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const name of ['page.txt', 'expected.json']) hash.update(`${path.relative(ROOT, folder)}/${name}\0${textOf(folder, name)}\0`);
  return hash.digest('hex');
}

function judge(folder: string, shares: Shares): void {
  const text = textOf(folder, 'page.txt');
  const page = text.split('\n');
  const expected = JSON.parse(textOf(folder, 'expected.json')) as Expected;
  const record = cleanText(text);
  const wanted = expected.body.flatMap(linesOf).map((line) => page[line - 1] ?? '');
  shares.add('word F1 of the body', wordF1(record.text ?? '', wanted.join('\n')));
  for (const field of FIELDS) shares.add('fields right', JSON.stringify(record[field]) === JSON.stringify(expected[field]) ? 1 : 0);
  const found = new Map(labelPage({ text }).flatMap(({ lines, label }) => linesOf(lines).map((line) => [line, label.role] as const)));
  const ask = (line: number, kept: boolean, role: Role | null): void => {
    const got = found.get(line);
    // A blank line has no role.
    if (got === undefined) return;
    shares.add('lines rightly kept or dropped', isKept(got) === kept ? 1 : 0);
    if (role === null) return;
    shares.add('roles right', got === role ? 1 : 0);
    shares.add(`role ${role}`, got === role ? 1 : 0);
  };
  for (const line of expected.body.flatMap(linesOf)) ask(line, true, null);
  for (const [role, spans] of Object.entries(expected.roles ?? {}))
    for (const line of spans.flatMap(linesOf)) ask(line, isKept(role as Role), role as Role);
}

function measured(): Record<string, number> {
  const shares = new Shares();
  for (const folder of folders) judge(folder, shares);
  return shares.values();
}

describe('quality on the fixtures', () => {
  const values = measured();
  const asCode = Object.entries(values).map(([name, value]) => `  '${name}': ${value},`).join('\n'); // prettier-ignore

  test('the fixtures are those that the floors were measured on', () => {
    const digest = digestOf();
    expect(
      digest,
      `The fixtures changed, so the floors are of others. Put these into tests/quality.test.ts:\nDIGEST = '${digest}'\nFLOORS =\n${asCode}\n`,
    ).toBe(DIGEST);
  });

  test('every measure has a floor', () => expect(Object.keys(FLOORS).sort()).toEqual(Object.keys(values)));

  test.each(Object.entries(FLOORS))('%s: at least %f', (name, floor) => {
    expect(
      values[name],
      `Lowering a floor is a decision: give its reason in the commit. All measured now:\n${asCode}\n`,
    ).toBeGreaterThanOrEqual(floor);
  });
});
