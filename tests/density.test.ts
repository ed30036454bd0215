import { describe, expect, test } from 'vitest';
import { DENSITY, densityOf } from '../src/label/density.ts';
import { bestThreshold } from '../src/label/decode.ts';
import { measure } from '../src/measure/measure.ts';
import { complete } from '../src/settings.ts';
import { split } from '../src/split/split.ts';

function rowsOf(text: string): { at(line: number, name: string): number } {
  const page = { id: 'x', form: 'text', text, origin: { path: null, format: 'text', encoding: 'utf-8' } } as const;
  const rows = densityOf(measure(split(page).blocks, complete()));
  return { at: (line, name) => rows[(line - 1) * DENSITY.length + DENSITY.indexOf(name)] ?? NaN };
}

const LONG = 'The council met on the square for a long time, and nobody in the town wanted to go home before the vote was taken at last.';
const PAGE = rowsOf(
  [
    LONG,
    'Ann Lee, 4 May 2021 at 10:12', 'I like it.', 'Reply',
    'Bob Moore, 4 May 2021 at 11:40', 'Not me, sorry.', 'Reply',
    'Cid Ray, 5 May 2021 at 9:05', 'Why not, then?', 'Reply',
  ].join('\n'),
); // prettier-ignore

describe('density', () => {
  test('lines of one form with other names and numbers are made alike', () => {
    expect(PAGE.at(2, 'sameShape')).toBeCloseTo(Math.log1p(3), 5);
    expect(PAGE.at(5, 'template')).toBe(1);
    expect(PAGE.at(1, 'template')).toBe(0);
    expect(PAGE.at(3, 'template')).toBe(0);
  });
  test('dates are counted before, after and since the running text began', () => {
    expect(PAGE.at(5, 'shortDatesBefore')).toBe(1);
    expect(PAGE.at(5, 'shortDatesAfter')).toBe(1);
    expect(PAGE.at(8, 'shortDatesSinceLong')).toBe(3);
  });
  test('a line that stands three times is a button', () => {
    expect(PAGE.at(7, 'buttons±3')).toBeCloseTo(3 / 7, 5);
    expect(PAGE.at(1, 'buttons±3')).toBeCloseTo(1 / 4, 5);
  });
});

describe('doubtful blocks that are right or wrong together', () => {
  const scores = Float32Array.of(0.95, 0.95, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4);
  const words = [100, 100, 60, 60, 60, 60, 60, 60];
  test('apart they are worth keeping, together they are not', () => {
    expect(bestThreshold(scores, words, 0)).toBeCloseTo(0.4, 5);
    expect(bestThreshold(scores, words, 1)).toBeCloseTo(0.95, 5);
  });
});
