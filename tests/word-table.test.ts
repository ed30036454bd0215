import { expect, test } from 'vitest';
import { WordTable } from '../src/text/word-table.ts';
import { timesOf } from '../src/text/terms.ts';

test('numbers words from 1 on, whatever their hashes and however many', () => {
  const table = new WordTable();
  const hashes = Array.from({ length: 5000 }, (_, at) => Math.imul(at - 2500, at % 3 ? 0x10000 : 0x9e3779b1) | 0);
  const numbers = new Map<number, number>();
  for (const hash of hashes) if (!numbers.has(hash)) numbers.set(hash, numbers.size + 1);
  for (const hash of hashes) expect(table.add(hash)).toBe(numbers.get(hash));
  for (const hash of hashes) expect(table.find(hash)).toBe(numbers.get(hash));
  expect(table.size).toBe(numbers.size);
  expect(table.find(0x7fffffff)).toBe(0);
});

test('a list counts a term once', () => {
  expect([...timesOf([[1, 2, 1], [2], [3, 3], []], (list) => list[0] !== 3)]).toEqual([0, 1, 2, 0]);
});
