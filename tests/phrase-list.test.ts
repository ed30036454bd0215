import { describe, expect, test } from 'vitest';
import { PhraseList, caseless } from '../src/text/phrase-list.ts';

describe('phrases', () => {
  const list = new PhraseList(['by', 'by the', 'von', 'автор', '文']);

  test('at a place, the longest first', () => {
    expect(list.startingAt('by the sea')).toEqual(['by the', 'by']);
    expect(list.startingAt('text von mir', 5)).toEqual(['von']);
    expect(list.startingAt('text', 0)).toEqual([]);
    expect(list.startingAt('', 0)).toEqual([]);
  });

  test('anywhere, or where no letter stands before', () => {
    expect(list.isIn('nearby')).toBe(true);
    expect(list.isIn('nothing')).toBe(false);
    expect(list.opensWord('nearby')).toBe(false);
    expect(list.opensWord('(by')).toBe(true);
    expect(list.opensWord('соавтор')).toBe(false);
  });

  test('as a whole', () => {
    expect(list.has('by the')).toBe(true);
    expect(list.has('by th')).toBe(false);
  });

  test('that share a box with another character are told apart', () => {
    // U+0062 and U+0462 differ in their upper byte alone.
    expect(new PhraseList(['b']).startingAt('\u0462')).toEqual([]);
  });
});

describe('without regard to case', () => {
  test.each([
    ['BY JANE', 'by jane'],
    ['ΣΥΝΤΆΚΤΗΣ', 'συντάκτησ'],
    ['Συντάκτης', 'συντάκτησ'],
    // Its small form would be two characters.
    ['İHA', 'İha'],
    ['𐐀 Doe', '𐐨 doe'],
  ])('%s', (text, lower) => {
    expect(caseless(text)).toBe(lower);
    expect(caseless(text)).toHaveLength(text.length);
  });
});
