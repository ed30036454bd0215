import { describe, expect, test } from 'vitest';
import { splitText } from '../src/split/text.ts';

const rowsOf = (text: string): [number, number, string][] =>
  splitText(text).blocks.map(({ lines: [first, last], text: row }) => [first, last, row]);
const shapesOf = (text: string): string[] => splitText(text).blocks.map(({ shape }) => shape);

describe('lines', () => {
  test.each([
    ['LF', '\n'],
    ['CR', '\r'],
    ['CRLF', '\r\n'],
    ['NEL', '\u0085'],
    ['U+2028', '\u2028'],
    ['U+2029', '\u2029'],
  ])('%s ends a line', (_, end) => {
    expect(rowsOf(['One', 'Two', '', 'Four', ''].join(end))).toEqual([[1, 1, 'One'], [2, 2, 'Two'], [4, 4, 'Four']]); // prettier-ignore
    expect(splitText(['One', 'Two', '', 'Four', ''].join(end)).lines).toBe(4);
  });

  test('mixed line ends count once each', () => {
    expect(rowsOf('One\r\nTwo\rThree\n\nFive')).toEqual([[1, 1, 'One'], [2, 2, 'Two'], [3, 3, 'Three'], [5, 5, 'Five']]); // prettier-ignore
  });

  test('nothing, and nothing but space, has no blocks', () => {
    expect(splitText('')).toMatchObject({ blocks: [], lines: 0 });
    expect(splitText('\n \n\u200b\n\u00a0\n\ufeff')).toMatchObject({ blocks: [], lines: 5 });
  });

  test('a gap stands before the first block and after blank lines', () => {
    expect(splitText('One\nTwo\n \t\nFour\nFive').blocks.map(({ gap }) => gap)).toEqual([true, false, true, false]);
  });

  test('space is folded; blocks are numbered', () => {
    const { blocks } = splitText('  A\u00a0 b\t c \n\nd');
    expect(blocks.map(({ index, text }) => [index, text])).toEqual([[0, 'A b c'], [1, 'd']]); // prettier-ignore
  });
});

/** 72 columns, as mail and old books have them. */
const WRAPPED = [
  'The council of the little harbour town has put off its decision on the',
  'new breakwater once more, since nobody can say what the sand will do',
  'after the next winter. The fishermen, who had come in great numbers and',
  'waited in the rain, went home without an answer.',
];
const SECOND = [
  'The mayor said on Friday that a second opinion would be asked of the',
  'engineers in the capital, and that it might well take until spring to',
  'get one.',
];

describe('hard-wrapped text', () => {
  test('lines up to a blank line are one paragraph', () => {
    expect(rowsOf([...WRAPPED, '', ...SECOND].join('\n'))).toEqual([
      [1, 4, WRAPPED.join(' ')],
      [6, 8, SECOND.join(' ')],
    ]);
  });

  test('a bullet or a quotation starts a block of its own', () => {
    const rows = rowsOf([...WRAPPED.slice(0, 3), '* A list item', '> A quotation', '', ...SECOND].join('\n'));
    expect(rows.map(([first, last]) => [first, last])).toEqual([[1, 3], [4, 4], [5, 5], [7, 9]]); // prettier-ignore
  });

  test('paragraphs of one line each are not joined', () => {
    const lines = [WRAPPED.join(' '), SECOND.join(' ')];
    expect(rowsOf(lines.join('\n'))).toEqual(lines.map((line, at) => [at + 1, at + 1, line]));
  });

  test('a menu is not joined', () => {
    expect(rowsOf('Home\nNews\nSport\nCulture\nContact')).toHaveLength(5);
  });
});

describe('shapes', () => {
  test.each(['• One', '- One', '* One', '▪ One', '◦ One', '1. One', '12) One'])('%s is a list item', (line) => {
    expect(splitText(line).blocks).toMatchObject([{ shape: 'item', level: 1 }]);
  });

  test('numbers make an ordered item, signs do not', () => {
    expect(splitText('1. One\n• Two').blocks.map(({ ordered }) => ordered)).toEqual([true, undefined]);
  });

  test.each([
    '– Nobody asked us, said the oldest of them.',
    '— Nobody asked us, said the oldest of them.',
    '―Nobody asked us.',
    '-5 degrees in the morning',
    '*footnote',
    '2024. gada maijā',
  ])('%s is no list item', (line) => expect(shapesOf(line)).toEqual(['paragraph']));

  test('headings have a level; quotations too', () => {
    expect(splitText('## Two\n> Said\n#tag\n####### seven').blocks.map(({ shape, level }) => [shape, level])).toEqual([
      ['heading', 2],
      ['quote', 1],
      ['paragraph', 0],
      ['paragraph', 0],
    ]);
  });
});
