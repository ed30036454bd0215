import { expect, test } from 'vitest';
import { cleanPage } from '../src/clean.ts';
import { complete } from '../src/settings.ts';
import { split } from '../src/split/split.ts';
import type { Page } from '../src/model.ts';

test('no field of a block is lost on its way to the article', () => {
  const html =
    '<ol><li>One thing that happened</ol><table><tr><th>Year</th><th>Sum</th></tr><tr><td>2023</td><td>14 million</td></tr><tr><td>2024</td><td>15 million</td></tr></table><p>Some <b>bold</b> words, <a href="/x">linked</a>.</p><h2>End</h2>';
  const page: Page = { id: 'x', form: 'html', text: html, origin: { path: null, format: 'html', encoding: 'utf-8' } };
  const { blocks } = split(page);
  expect(blocks.some(({ cells }) => cells) && blocks.some(({ ordered }) => ordered)).toBe(true);
  cleanPage(page, complete()).blocks.forEach(({ features, terms, shapeHash, label, ...block }, at) => {
    expect(block).toStrictEqual({ ...blocks[at] });
    expect([features.length > 0, Array.isArray(terms), typeof shapeHash, typeof label.role]).toEqual([true, true, 'number', 'string']);
  });
});
