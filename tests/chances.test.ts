import { describe, expect, test } from 'vitest';
import { bothRoles, sided } from '../src/label/chances.ts';
import { ROLES, isKept } from '../src/roles.ts';

const WIDTH = ROLES.length;
const KEPT = ROLES.map(({ role }) => isKept(role));
/** Two lines of the same chances, a quarter of them on the kept side. */
const chances = (): Float64Array => {
  const kept = KEPT.filter(Boolean).length;
  const line = KEPT.map((is, k) => (is ? 0.25 / kept : 0.75 / (WIDTH - kept)) * (1 + (k % 3) / 10));
  const share = (side: boolean): number => line.reduce((sum, chance, k) => sum + (KEPT[k] === side ? chance : 0), 0);
  const [own, others] = [share(true), share(false)];
  const scaled = line.map((chance, k) => (KEPT[k] ? (chance * 0.25) / own : (chance * 0.75) / others));
  return Float64Array.from([...scaled, ...scaled]);
};
const shareOf = (all: Float64Array, line: number): number => KEPT.reduce((sum, is, k) => sum + (is ? (all[line * WIDTH + k] ?? 0) : 0), 0);

describe('chances of roles by the side of a line', () => {
  test('stay where the labels’ guide holds and no other page says anything', () => {
    expect(sided(chances(), 1, [true, false])).toEqual(chances());
  });

  test('follow the content model where the page is no article', () => {
    const all = sided(chances(), 0, [true, false]);
    expect([shareOf(all, 0), shareOf(all, 1)]).toEqual([expect.closeTo(1, 3), expect.closeTo(0, 3)]);
    const half = sided(chances(), 0.5, [true, false]);
    expect([shareOf(half, 0), shareOf(half, 1)]).toEqual([expect.closeTo(0.625, 3), expect.closeTo(0.125, 3)]);
  });

  test('move with what other pages say, and roles of one side keep their proportions', () => {
    const all = sided(chances(), 1, [true, true], Float64Array.of(-2, 0));
    const odds = (share: number): number => share / (1 - share);
    expect(odds(shareOf(all, 0))).toBeCloseTo(odds(0.25) * Math.exp(-2), 3);
    expect(shareOf(all, 1)).toBeCloseTo(0.25, 4);
    const before = chances();
    const [a, b] = [KEPT.indexOf(false), KEPT.lastIndexOf(false)];
    expect((all[a] ?? 0) / (all[b] ?? 1)).toBeCloseTo((before[a] ?? 0) / (before[b] ?? 1), 6);
  });
});

test('trees and networks count the same', () => {
  expect([...bothRoles(Float64Array.of(1, 0.5), Float32Array.of(0, 0.25))]).toEqual([expect.closeTo(0.35), expect.closeTo(0.3375)]);
});
