import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PAGE, records, run, tree } from './command.ts';

const ROWS = `${[PAGE, PAGE, PAGE].map((text) => JSON.stringify({ text })).join('\n')}\n`;

describe('--only-lang and --min-words', () => {
  test.each([
    ['english', 'did you mean en?'],
    ['Deutsch', 'did you mean de?'],
    ['Esperanto', 'did you mean eo?'],
    ['xx', 'give tags'],
    ['', 'names no language'],
  ])('%j is refused', async (tag, hint) => {
    const { code, out, err } = await run(['--only-lang', tag, '--jsonl'], { stdin: PAGE });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(hint);
  });

  test.each(['en-US', 'EN', 'eng', 'lt-LT,en-GB'])('%s lets English through', async (tags) => {
    const { out, err } = await run(['--only-lang', tags, '--jsonl'], { stdin: PAGE });
    expect(err).toBe('');
    expect(records(out)).toHaveLength(1);
  });

  test.each(['1', '2'])('say at the end what they left out, -j %s', async (jobs) => {
    const flags = ['-i', 'jsonl', '--jsonl', '-j', jobs];
    expect(await run([...flags, '--only-lang', 'lt'], { stdin: ROWS })).toEqual({
      code: 0,
      out: '',
      err: 'newsclean: 3 pages left out: 3 of another language\n',
    });
    expect((await run([...flags, '--min-words', '1000'], { stdin: ROWS })).err).toContain('3 pages left out: 3 of fewer words');
    expect((await run([...flags, '--min-words', '1000', '-q'], { stdin: ROWS })).err).toBe('');
  });

  test.each(['e.jsonl', 'e.jsonl.gz', 'e.md'])('that leave out all leave no earlier %s', async (name) => {
    const top = tree({ 'a.txt': PAGE, [name]: 'stale' });
    const out = join(top, name);
    const format = name === 'e.md' ? [] : ['--jsonl'];
    expect((await run([join(top, 'a.txt'), '--only-lang', 'lt', ...format, '-o', out])).code).toBe(0);
    const bytes = readFileSync(out);
    expect(String(name.endsWith('.gz') ? gunzipSync(bytes) : bytes)).toBe('');
  });

  test('that leave out all inputs of one file leave it empty', async () => {
    const top = tree({ 'a.txt': PAGE, 'b.txt': PAGE });
    const out = join(tree({ 'e.jsonl': '' }), 'e.jsonl');
    await run([top, '--jsonl', '-o', out]);
    expect(readFileSync(out, 'utf8')).not.toBe('');
    await run([top, '--only-lang', 'lt', '--jsonl', '-o', out]);
    expect(readFileSync(out, 'utf8')).toBe('');
  });
});

test('a page that failed does not empty what an earlier run wrote', async () => {
  const top = tree({ 'e.md': 'earlier' });
  expect((await run([join(top, 'missing.txt'), '-o', join(top, 'e.md')])).code).toBe(3);
  expect(readFileSync(join(top, 'e.md'), 'utf8')).toBe('earlier');
});

test('several -p are refused', async () => {
  const { code, out, err } = await run(['-p', 'title', '-p', 'date'], { stdin: PAGE });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('Ask for one field, or use --jsonl for several');
});

test('an empty list of inputs is no input', async () => {
  const list = join(tree({ list: '\n' }), 'list');
  const { code, out, err } = await run(['--files-from', list]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`no input: the list ${list} is empty`);
});
