import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folded, lettersOnly } from '../src/text/folded.ts';

const slowly = (text: string): string =>
  text
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, ' ')
    .trim();
/** A capital sigma folds by itself, whatever stands behind it, and a capital İ to one letter. */
const sigmas = (text: string): string => text.replaceAll('ς', 'σ');

test('lines of every language fold as a pattern over their characters would', () => {
  const dir = path.join(import.meta.dirname, '../training/pages');
  const lines = fs
    .readdirSync(dir)
    .flatMap((name) => (name.endsWith('.txt') ? fs.readFileSync(path.join(dir, name), 'utf8').split('\n') : []));
  expect(lines.length).toBeGreaterThan(1500);
  for (const line of lines) expect(sigmas(folded(line))).toBe(sigmas(slowly(line)));
});

test('text longer than the room kept for short lines folds alike', () => {
  const long = '  Ünder the ICE: 12, “Čtyři” — 日本 '.repeat(200);
  expect(folded(long)).toBe(slowly(long));
  expect(folded('x, '.repeat(2000))).toBe('x '.repeat(2000).trim());
});

test('nothing but signs folds to nothing', () => {
  expect(['', ' ', '— | —', '…'].map(folded)).toEqual(['', '', '', '']);
});

test('a run of millions of emoji is one space', () => {
  const run = '\u{1f642}'.repeat(5_000_000);
  for (const fold of [folded, lettersOnly]) expect(fold(`A${run}b${run}`) === 'a b').toBe(true);
});
