/** What `--explain` says of fitted scores: the sums behind it, and the words. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { labelPage } from '../src/index.ts';
import type { Labelled } from '../src/index.ts';
import { addMoves, expectationsOf } from '../src/label/attribution.ts';
import { FIRST_PASS } from '../src/label/passes.ts';
import { phrasesOf } from '../src/label/phrases.ts';
import { sumTrees } from '../src/label/trees.ts';
import { PAGE, records, run } from './command.ts';
import { SMALL_TREES as TREES } from './small-trees.ts';

/** Rows of two columns. */
const ROWS = Float32Array.of(1, 0, 1, 1, 3, 9, NaN, 0, 3, NaN);
const WEIGHTS = Float32Array.of(1, 1, 1, 2, 0.5);

describe('what moved a sum of trees', () => {
  const expected = expectationsOf(TREES, ROWS, 2, WEIGHTS);
  const movesOf = (at: number): Float64Array => {
    const moves = new Float64Array(2);
    addMoves(TREES, expected, ROWS, 2 * at, moves);
    return moves;
  };

  test('expectations are weighted means of the leaves below', () => {
    // Weights 1 + 2 come to leaf 1, 1 to leaf 2 and 1.5 to leaf 4.
    expect([...expected.slice(0, 5)]).toEqual([(3 + 2 + 6) / 5.5, 5 / 4, 1, 2, 4]);
  });

  test('the moves and the expectations at the roots add up to the sum', () => {
    for (let at = 0; at < WEIGHTS.length; at++) {
      const start = TREES.baseline + [...TREES.roots].reduce((sum, root) => sum + (expected[root] ?? NaN), 0);
      expect(start + movesOf(at).reduce((sum, move) => sum + move, 0)).toBeCloseTo(sumTrees(TREES, ROWS, 2 * at), 6);
    }
  });

  test('what all rows have in common moves nothing', () => {
    const alike = Float32Array.of(1, 0, 1, 9, 1, 0.2);
    const means = expectationsOf(TREES, alike, 2, Float32Array.of(1, 1, 1));
    const moves = new Float64Array(2);
    addMoves(TREES, means, alike, 2, moves);
    expect(moves[0]).toBe(0);
    expect(moves[1]).toBeGreaterThan(0);
  });
});

test('every input has words, but for those that are the same on the whole page', () => {
  const silent = FIRST_PASS.filter((_, at) => phrasesOf()[at] === null);
  expect(silent).toEqual(['pageBlocks', 'pageWords', 'pageLongShare', 'shortDates']);
});

describe('reasons in words', () => {
  const textOf = (name: string): string => fs.readFileSync(path.join(import.meta.dirname, '../fixtures', name, 'page.txt'), 'utf8');
  const labelled = (name: string): Labelled[] => labelPage({ text: textOf(name) }, { explain: true });
  const movedOf = (blocks: readonly Labelled[], line: number): string =>
    blocks.find(({ lines }) => lines[0] === line)?.label.moved.join('; ') ?? '';

  test('a paragraph of the article', () => {
    const blocks = labelled('innocent/copyright-law-en');
    expect(movedOf(blocks, 10)).toMatch(/^for article: /);
    expect(movedOf(blocks, 10)).toMatch(/long lines around it|many small words, as sentences have/);
    expect(movedOf(labelled('made/byline-ja'), 9)).toMatch(/^for article: .*(long lines around it|written in sentences)/);
  });

  test('a line of a menu, of share buttons, of a list of stories', () => {
    expect(movedOf(labelled('made/dialogue-en'), 1)).toMatch(/^against: .*words of menus/);
    expect(movedOf(labelled('made/captions-fi'), 15)).toMatch(/^against: .*words of share buttons/);
    expect(movedOf(labelled('made/right-to-left-ar'), 13)).toMatch(/^against: .*words over lists of stories/);
  });

  test('what the network adds is one of them', () => {
    const all = labelled('innocent/copyright-law-en').flatMap(({ label }) => label.moved);
    expect(all.join('; ')).toMatch(/for article: [^;]*all that stands above and below it/);
    expect(all.join('; ')).toMatch(/against: [^;]*all that stands above and below it/);
  });

  test('links count where there are any', () => {
    const paragraphs = PAGE.split('\n\n').slice(2).map((text) => `<p>${text.trim()}</p>`); // prettier-ignore
    const item = 'The harbour master said that the ferry would sail again on Monday, after the storm had gone.';
    const html = `<main><h1>Town council opens new bridge</h1>${paragraphs.join('')}</main><ul>${`<li><a href="/">${item}</a></li>`.repeat(6)}</ul>`;
    const blocks = labelPage({ text: html, form: 'html' }, { explain: true });
    expect(blocks.flatMap(({ label }) => label.moved).join('; ')).toMatch(/links|marked up as a menu|the box with most of the text/);
  });

  test('three at most, each once, and each on one side', () => {
    for (const { label } of labelled('known-wrong/short-article-long-sidebar-de')) {
      const phrases = label.moved.flatMap((side) => side.replace(/^(for article|against): /, '').split(/, (?!as |unlike )/));
      expect(phrases.length).toBeLessThanOrEqual(3);
      expect(new Set(phrases).size).toBe(phrases.length);
      expect(label.moved.length).toBeLessThanOrEqual(2);
    }
  });

  test('none unless asked for, and nothing else changes with them', () => {
    const text = textOf('innocent/copyright-law-en');
    const plain = labelPage({ text });
    expect(plain.flatMap(({ label }) => label.moved)).toEqual([]);
    expect(labelPage({ text }, { explain: true }).map(({ label }) => ({ ...label, moved: [] }))).toEqual(plain.map(({ label }) => label));
  });

  test('a page of one line, and one all of article, have no nonsense', () => {
    expect(labelPage({ text: 'Reuters' }, { explain: true })[0]?.label.moved).toEqual([]);
    for (const { label } of labelPage({ text: PAGE }, { explain: true })) expect(label.moved.join()).not.toContain('NaN');
  });
});

describe('the command', () => {
  test('a rule’s reason stays first; fitted ones follow', async () => {
    const { out } = await run(['--explain'], { stdin: `Home\nNews\nSport\nShare on Facebook\n${PAGE}` });
    const [menu = ''] = out.split('\n');
    expect(menu).toMatch(/the whole line is a navigation phrase; .*against: /);
    expect(out).toMatch(/scored as text of the article; .*for article: /);
  });

  test('records hold them in `blocks`, and the rest of the record does not depend on them', async () => {
    const stdin = `Home\nNews\nSport\nShare on Facebook\n${PAGE}`;
    const [plain] = records((await run(['--jsonl'], { stdin })).out);
    const [{ blocks, ...rest } = { id: '', status: '', input: { path: null } }] = records(
      (await run(['--jsonl', '--explain'], { stdin })).out,
    );
    expect(rest).toEqual(plain);
    expect(JSON.stringify(blocks)).toContain('against: ');
  });

  test('in workers too', async () => {
    const stdin = `${JSON.stringify({ text: `Home\nNews\nSport\n${PAGE}` })}\n`.repeat(3);
    const { out } = await run(['-i', 'jsonl', '--jsonl', '--explain', '-j', '2'], { stdin });
    expect(records(out).filter(({ blocks }) => JSON.stringify(blocks).includes('against: '))).toHaveLength(3);
  });
});
