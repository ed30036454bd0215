import { expect, test } from 'vitest';
import { AGAIN_INPUTS, againRows, chanceSums } from '../src/label/role-again.ts';
import { ROLE_INPUTS } from '../src/label/role-rows.ts';
import { ROLES } from '../src/roles.ts';

const WIDTH = ROLES.length;
const COUNT = 30;
/** Chances in which each line and role has a number of its own. */
const chances = Float64Array.from({ length: COUNT * WIDTH }, (_, at) => Math.sin(at) ** 2);
const rows = Float32Array.from({ length: COUNT * ROLE_INPUTS.length }, (_, at) => at % 97);
const sums = chanceSums(chances, COUNT);
const column = (name: string): number => AGAIN_INPUTS.indexOf(name);
const chanceOf = (line: number, role: number): number => chances[line * WIDTH + role] ?? NaN;
const mean = (from: number, to: number, role: number): number => {
  const lines = Array.from({ length: Math.max(0, to - from) }, (_, k) => chanceOf(from + k, role));
  return lines.length ? lines.reduce((sum, one) => sum + one, 0) / lines.length : 0;
};

test('each line sees its own chances, those near and the means above and below', () => {
  const all = againRows(rows, chances, sums, 0, COUNT);
  expect(all.length).toBe(COUNT * AGAIN_INPUTS.length);
  ROLES.forEach(({ role }, k) => {
    for (let line = 0; line < COUNT; line++) {
      const value = (name: string): number => all[line * AGAIN_INPUTS.length + column(name)] ?? NaN;
      expect(value(`chance:${role}`)).toBeCloseTo(chanceOf(line, k), 5);
      expect(value(`chance:${role}@-2`)).toEqual(line < 2 ? NaN : expect.closeTo(chanceOf(line - 2, k), 5));
      expect(value(`chance:${role}@1`)).toEqual(line + 1 >= COUNT ? NaN : expect.closeTo(chanceOf(line + 1, k), 5));
      expect(value(`chance:${role} 4 above`)).toBeCloseTo(mean(Math.max(0, line - 4), line, k), 5);
      expect(value(`chance:${role} 10 below`)).toBeCloseTo(mean(line + 1, Math.min(COUNT, line + 11), k), 5);
    }
  });
});

test('a slice of a page has the rows that the whole page has', () => {
  const all = againRows(rows, chances, sums, 0, COUNT);
  expect(againRows(rows, chances, sums, 7, 19)).toEqual(all.slice(7 * AGAIN_INPUTS.length, 19 * AGAIN_INPUTS.length));
});
