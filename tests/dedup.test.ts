import { describe, expect, test } from 'vitest';
import { Duplicates, estimate, FINGERPRINTS } from '../src/batch/dedup.ts';
import { PAGE, records, run } from './command.ts';

/** A repeatable stream of words. */
function wordsFrom(seed: number, count: number): string[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return `w${(state >>> 8) % 5000}`.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
  });
}

const near = (words: readonly string[]): string => FINGERPRINTS.near(words.join(' ')) ?? '';

/** The share of common runs of five words, counted. */
function jaccard(a: readonly string[], b: readonly string[]): number {
  const runs = (words: readonly string[]): Set<string> => new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')));
  const [one, two] = [runs(a), runs(b)];
  const common = [...one].filter((item) => two.has(item)).length;
  return common / (one.size + two.size - common);
}

describe('MinHash', () => {
  test('estimates the share of common shingles', () => {
    for (const [seed, cut] of [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) => [20, 60, 200, 400].map((cut) => [seed, cut] as const))) {
      const a = wordsFrom(seed, 500);
      const b = [...a.slice(0, 500 - cut), ...wordsFrom(seed + 1000, cut)];
      // Four times the standard deviation of a share in 112 draws.
      const margin = 4 * Math.sqrt(0.25 / 112);
      expect(Math.abs(estimate(near(a), near(b)) - jaccard(a, b)), `${seed} ${cut}`).toBeLessThan(margin);
    }
  });

  test('case, punctuation and white space do not count; words do', () => {
    expect(FINGERPRINTS.near('One, two three; four five six.')).toBe(FINGERPRINTS.near('one  two\nTHREE four - five six'));
    expect(FINGERPRINTS.near('one two three four five six')).not.toBe(FINGERPRINTS.near('one two three four five seven'));
  });

  test('short texts have a fingerprint, texts without words none', () => {
    expect(FINGERPRINTS.near('two words')).not.toBe(FINGERPRINTS.near('two birds'));
    expect(FINGERPRINTS.near('市政府周二表示')).toMatch(/^minhash:/);
    expect(FINGERPRINTS.near('* * *')).toBe(null);
    expect(FINGERPRINTS.exact(' \n ')).toBe(null);
  });

  // A fingerprint in an old output must compare with those of a new one.
  test('is the same for ever', () => {
    expect(FINGERPRINTS.near('the council met on friday to talk about the bridge')?.slice(0, 40)).toMatchInlineSnapshot(
      `"minhash:aREDz7KcJPkFi/x14DWFK7lRygCtlNrM"`,
    );
  });
});

describe('Duplicates', () => {
  const line = (id: string, print: string | null, rest = ''): string =>
    JSON.stringify({ schema: 'newsclean/1', id, fingerprint: print, duplicate_of: null, text: rest });

  test('a later one names the first', () => {
    const seen = new Duplicates();
    const marks = ['a', 'b', 'c'].map((id) => (JSON.parse(seen.mark(line(id, 'sha256:1'))) as { duplicate_of: unknown }).duplicate_of);
    expect(marks).toEqual([null, 'a', 'a']);
  });

  test('ids with quotes and backslashes stay whole; null fingerprints are never alike', () => {
    const seen = new Duplicates();
    const odd = 'a"\\","fingerprint":"x","duplicate_of":null';
    seen.mark(line(odd, 'sha256:1'));
    expect(JSON.parse(seen.mark(line('b', 'sha256:1', odd)))).toMatchObject({ id: 'b', duplicate_of: odd, text: odd });
    expect(seen.mark(line('c', null))).toBe(line('c', null));
    expect(seen.mark(line('d', null))).toBe(line('d', null));
  });

  test('near: a few words changed is a copy, half of them is not', () => {
    const seen = new Duplicates();
    const page = wordsFrom(7, 400);
    const mark = (id: string, words: readonly string[]): unknown =>
      (JSON.parse(seen.mark(line(id, near(words)))) as { duplicate_of: unknown }).duplicate_of;
    expect(mark('first', page)).toBe(null);
    expect(mark('other', wordsFrom(8, 400))).toBe(null);
    expect(mark('edited', [...page.slice(0, 390), ...wordsFrom(9, 10)])).toBe('first');
    expect(mark('half', [...page.slice(0, 200), ...wordsFrom(10, 200)])).toBe(null);
  });
});

describe('the border of near', () => {
  const marked = (cut: number): number =>
    Array.from({ length: 30 }, (_, at) => {
      const seen = new Duplicates();
      const page = wordsFrom(at + 1, 500);
      const other = [...page.slice(0, 500 - cut), ...wordsFrom(at + 5000, cut)];
      const [, mark] = [page, other].map((words, id) =>
        seen.mark(JSON.stringify({ schema: 'newsclean/1', id: String(id), fingerprint: near(words), duplicate_of: null })),
      );
      return mark?.includes('"duplicate_of":"0"') === true;
    }).filter(Boolean).length;

  test('lies between a share of 0.55 and one of 0.9', () => {
    expect([marked(145), marked(25)]).toEqual([0, 30]);
  });
});

describe('--dedup', () => {
  const row = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;

  test('copies stay in the output and name the first', async () => {
    const edited = PAGE.replace('Hundreds of people', 'Thousands of people');
    const stdin = row('a', PAGE) + row('b', `Menu\n\n${PAGE}`) + row('c', edited) + row('d', '') + row('e', '');
    const marks = async (how: string): Promise<unknown[]> => {
      const { out } = await run(['--dedup', how, '--jsonl'], { stdin });
      return records(out).map((record) => record['duplicate_of']);
    };
    expect(await marks('exact')).toEqual([null, 'a', null, null, null]);
    expect(await marks('near')).toEqual([null, 'a', 'a', null, null]);
  });

  test('an article that a filter leaves out is no original', async () => {
    const short = PAGE.replace(/^"We have.*$/m, '');
    const { out } = await run(['--dedup', 'near', '--min-words', '60', '--jsonl'], {
      stdin: row('a', short.slice(0, 300)) + row('b', PAGE) + row('c', PAGE),
    });
    expect(records(out).map((record) => [record.id, record['duplicate_of']])).toEqual([
      ['b', null],
      ['c', 'b'],
    ]);
  });

  test('is for JSON', async () => {
    const { code, err } = await run(['--dedup', 'exact', '--text'], { stdin: PAGE });
    expect(code).toBe(2);
    expect(err).toContain('--json');
  });

  test('without it the record has neither key', async () => {
    expect(records((await run(['--jsonl'], { stdin: PAGE })).out)[0]).not.toHaveProperty('fingerprint');
  });
});
