import { describe, expect, test } from 'vitest';
import { CUE_KINDS, FEATURES } from '../src/features.ts';
import { countCharacters } from '../src/measure/counts.ts';
import { knownOf, lexiconOf, markCues } from '../src/measure/lexicon.ts';
import { LANGUAGES } from '../src/languages/languages.ts';
import { wordsOf } from '../src/text/words.ts';

/** The kinds of cue that a line has. */
function cuesOf(text: string): string[] {
  const { words, colonAt } = countCharacters(text, new Float32Array(FEATURES.length), lexiconOf().months);
  const out = new Float32Array(CUE_KINDS.length);
  markCues({ text, words, known: knownOf(words), colonAt }, out, 0);
  return CUE_KINDS.filter((_, at) => (out[at] ?? 0) > 0);
}

describe('signs beside a single word must stand there', () => {
  test.each([
    ['The minister resigned... more »', 'more'],
    ['The minister resigned [more]', 'more'],
    ['Home › World › Asia', 'navigation'],
    ['Children play in the square (AP)', 'caption'],
    ['图／李明', 'caption'],
  ])('%s', (line, kind) => expect(cuesOf(line)).toContain(kind));

  test.each([
    ['They wanted to sell the house, the boat and much more.', 'more'],
    ['Home prices rose by a tenth in the spring.', 'navigation'],
    ['C. Valenciana', 'copyright'],
    ['图书馆周一开放', 'caption'],
  ])('not in: %s', (line, kind) => expect(cuesOf(line)).not.toContain(kind));
});

test('every phrase has a word, for signs alone match nothing', () => {
  const empty = LANGUAGES.flatMap(({ tag, cues }) =>
    Object.values(cues).flatMap((list) =>
      list.filter(({ phrase }) => wordsOf(phrase).length === 0).map(({ phrase }) => `${tag}: ${phrase}`),
    ),
  );
  expect(empty).toEqual([]);
});
