import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { median, run, secondsOf } from '../bench/speed/measured.ts';
import { wetRecord, writeWet } from '../bench/speed/wet.ts';

test('the shell says what its children took last', () => {
  expect(secondsOf('0m0.001s 0m0.002s\n1m2.500s 0m0.250s\n')).toBeCloseTo(62.75);
  expect(() => secondsOf('nothing')).toThrow('no times');
});

test('a command is measured, its input given, and its failure told', async () => {
  async function* input(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('abc');
  }
  const took = await run('test "$(cat)" = abc && sleep 0.1', input());
  expect(took.wall).toBeGreaterThan(0.1);
  expect(took.cpu).toBeLessThan(took.wall);
  expect(took.peak).toBeGreaterThan(0.1);
  await expect(run('echo why >&2; false')).rejects.toThrow('why');
});

test('the middle one', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2]);
});

test('records say their length in bytes', () => {
  const record = wetRecord('http://example.org/1', 'Žinios').toString();
  expect(record).toContain('Content-Length: 7\r\n\r\nŽinios\r\n\r\n');
});

test('a WET has the texts over and over, until it is long enough', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsclean-wet-'));
  try {
    const wet = await writeWet(['one', 'three'], join(folder, 'x.wet.gz'), 10);
    expect(wet).toMatchObject({ bytes: 11, pages: 3 });
    expect(
      gunzipSync(readFileSync(wet.file))
        .toString()
        .match(/WARC\/1\.0/g),
    ).toHaveLength(3);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
