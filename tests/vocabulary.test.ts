import { describe, expect, test } from 'vitest';
import { AXES, LEARNED, Vocabulary, addWords } from '../src/label/vocabulary.ts';
import { measure } from '../src/measure/measure.ts';
import { complete } from '../src/settings.ts';
import { splitText } from '../src/split/text.ts';
import { wordsOf } from '../src/text/words.ts';

/** A vocabulary of these words, each with points for the first axis and the same, the other way, for the last. */
function vocabularyOf(words: Readonly<Record<string, number>>): Vocabulary {
  const hashes = Object.keys(words).flatMap((word) => [0, 8, 16].map((shift) => ((wordsOf(word)[0] ?? 0) >>> shift) & 0xff));
  const points = Object.values(words).flatMap((own) => AXES.map((_, k) => (k === 0 ? own : k === AXES.length - 1 ? -own : 0) & 0xff));
  const base64 = (bytes: readonly number[]): string => Buffer.from(bytes).toString('base64');
  return new Vocabulary({ hashes: base64(hashes), points: base64(points), scales: AXES.map((_, k) => (k === 0 ? 0.5 : 2)) });
}

const WORDS = vocabularyOf({ said: 6, minister: 4, subscribe: -8 });
const { blocks } = splitText(['The minister said', 'Subscribe', 'SUBSCRIBE, subscribe!', '2024', 'said'].join('\n'));
const rows = new Float32Array(blocks.length * LEARNED.length);
addWords(measure(blocks, complete()), WORDS, rows, LEARNED.length, 0);
const value = (line: number, name: string): number => rows[(line - 1) * LEARNED.length + LEARNED.indexOf(name)] ?? NaN;

describe('what words say of lines', () => {
  test('the points of a line are summed over the root of its words, those without points too', () => {
    expect(value(1, 'words:article')).toBeCloseTo(5 / Math.sqrt(3), 5);
    expect(value(1, 'words:role6')).toBeCloseTo(-20 / Math.sqrt(3), 5);
    expect(value(1, 'words:role1')).toBe(0);
  });

  test('case does not matter, and a word counts as often as it stands', () => {
    expect(value(2, 'words:article')).toBe(-4);
    expect(value(3, 'words:article')).toBeCloseTo(-8 / Math.SQRT2, 5);
  });

  test('a line without words says nothing', () => expect(value(4, 'words:article')).toBe(0));

  test('neighbours are seen, none beyond the page', () => {
    expect(value(1, 'words:article@1')).toBe(-4);
    expect(value(1, 'words:article@-1')).toBeNaN();
    expect(value(2, 'words:article@-1')).toBeCloseTo(5 / Math.sqrt(3), 5);
    expect(value(5, 'words:article@1')).toBeNaN();
  });

  test('windows are cut at the ends of the page', () => {
    expect(value(5, 'words:article±3')).toBeCloseTo((-4 - 8 / Math.SQRT2 + 0 + 3) / 4, 5);
    expect(value(5, 'words:article±8')).toBeCloseTo((5 / Math.sqrt(3) - 4 - 8 / Math.SQRT2 + 0 + 3) / 5, 5);
  });

  test('the share of known words is told, of the line and of the page', () => {
    expect(value(1, 'words:known')).toBeCloseTo(2 / 3, 5);
    expect(value(4, 'words:known')).toBe(0);
    expect(value(4, 'words:known on the page')).toBeCloseTo(6 / 7, 5);
  });
});
