import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Pool } from '../src/batch/pool.ts';
import { PAGE, records, run, tree } from './command.ts';

const BIN = join(import.meta.dirname, '../bin/newsclean.js');
const hook = (rules: string): { env: Record<string, string> } => ({ env: { NEWSCLEAN_TEST_HOOK: rules } });
const numbered = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${String(at).padStart(4, '0')}.txt`, `${PAGE}\nPage number${at}.\n`]));
const rows = (count: number, odd: Record<number, string> = {}): string =>
  Array.from({ length: count }, (_, at) => JSON.stringify({ id: `r${at}`, text: `${PAGE}\n${odd[at] ?? ''}` })).join('\n');
const statuses = (out: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { status } of records(out)) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};
const codes = (out: string): [string, unknown][] =>
  records(out).flatMap(({ id, error }) => (error ? [[id, (error as { code: string }).code] as [string, unknown]] : []));

describe('workers', () => {
  test('give what one process gives, in the same order', async () => {
    const top = tree({ ...numbered(80), 'b/rows.jsonl': rows(100), 'c.html': '<p>No article</p>' });
    const one = await run([top, '--jsonl']);
    expect(records(one.out)).toHaveLength(181);
    expect(await run([top, '--jsonl', '-j', '3'])).toEqual(one);
  });

  test('--unordered gives the same pages', async () => {
    const top = tree({ ...numbered(80), 'b/rows.jsonl': rows(100) });
    const sorted = (out: string): string[] => out.split('\n').sort();
    const loose = await run([top, '--jsonl', '-j', '3', '--unordered']);
    expect(sorted(loose.out)).toEqual(sorted((await run([top, '--jsonl'])).out));
    const out = join(tree({}), 'out');
    expect((await run([top, '--jsonl', '-j', '3', '--unordered', '-o', out])).code).toBe(0);
    expect(readdirSync(out)).toHaveLength(81);
    expect(records(readFileSync(join(out, 'b/rows.jsonl'), 'utf8'))).toHaveLength(100);
  });

  test('write files as one process does', async () => {
    const top = tree(numbered(70));
    const [one, two] = [join(tree({}), 'out'), join(tree({}), 'out')];
    await run([top, '--json', '-o', one]);
    await run([top, '--json', '-o', two, '-j', '2']);
    expect(readdirSync(two)).toEqual(readdirSync(one));
    for (const name of readdirSync(one)) expect(readFileSync(join(two, name), 'utf8')).toBe(readFileSync(join(one, name), 'utf8'));
  });

  test('a missing file among the others', async () => {
    const top = tree(numbered(20));
    const { code, out } = await run([join(top, 'missing'), top, '--jsonl', '-j', '2']);
    expect({ code, counts: statuses(out) }).toEqual({ code: 3, counts: { error: 1, ok: 20 } });
    expect(records(out)[0]?.status).toBe('error');
  });
});

describe.each([['1'], ['2']])('pages that misbehave, -j %s', (jobs) => {
  const flags = ['-i', 'jsonl', '--jsonl', '-j', jobs];

  test('a page that throws is one failure', async () => {
    const { code, out } = await run(flags, { stdin: rows(100, { 70: 'boom' }), ...hook('throw:boom') });
    expect({ code, bad: codes(out), total: records(out).length }).toEqual({ code: 3, bad: [['r70', 'internal']], total: 100 });
  });

  test('pages that hang are ended by --timeout, and no other suffers', async () => {
    const started = Date.now();
    const stdin = rows(100, { 0: 'stuck', 70: 'stuck', 71: 'stuck', 99: 'stuck' });
    const { code, out, err } = await run([...flags, '--timeout', '1'], { stdin, ...hook('hang:stuck') });
    expect(codes(out)).toEqual(['r0', 'r70', 'r71', 'r99'].map((id) => [id, 'timeout']));
    expect(records(out).map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, at) => `r${at}`));
    expect(code).toBe(3);
    expect(err).toContain('longer than 1 s (raise the limit with --timeout)');
    expect(Date.now() - started).toBeLessThan(30_000);
  });
});

test.each(['60.0009', '5000000'])('--timeout takes any number of seconds: %s', async (seconds) => {
  expect(await run(['--jsonl', '--timeout', seconds], { stdin: PAGE })).toMatchObject({ code: 0, err: '' });
});

test('a hanging page in a file that a worker reads itself', async () => {
  const top = tree({ ...numbered(40), '0007.txt': `${PAGE}\nstuck` });
  const { out } = await run([top, '--jsonl', '-j', '2', '--timeout', '1.5'], hook('hang:stuck'));
  expect(records(out)).toHaveLength(40);
  expect(codes(out).map(([, code]) => code)).toEqual(['timeout']);
  expect(records(out)[7]).toMatchObject({ status: 'error', input: { path: join(top, '0007.txt') } });
});

test('a page that fills the memory is one failure', () => {
  const input = rows(20, { 11: 'glutton' });
  const env = { ...process.env, NEWSCLEAN_TEST_HOOK: 'fill:glutton', NEWSCLEAN_TEST_HEAP_MB: '128' };
  const { status, stdout } = spawnSync(process.execPath, [BIN, '-i', 'jsonl', '--jsonl', '-j', '2'], { input, env, encoding: 'utf8' });
  expect({ status, bad: codes(stdout), total: records(stdout).length }).toEqual({ status: 3, bad: [['r11', 'memory']], total: 20 });
}, 120_000);

test('workers that grow are replaced, those that do not are kept', async () => {
  const entry = new URL('../dist/cli/worker.js', import.meta.url);
  const units = ['a', 'leaky', 'b'].map((id) => ({
    page: { id, form: 'text', text: `${PAGE}\n${id}`, origin: { path: null, format: 'text', encoding: 'utf-8' } } as const,
  }));
  const screen = { stdout: {}, env: {}, isTTY: { stdout: false } };
  const { complete } = await import('../src/settings.ts');
  const work = { settings: complete(), reading: {}, limit: 60_000, hook: 'leak:leaky' };
  const pool = new Pool({ entry, jobs: 1, limit: 60_000, data: { ...work, flags: { jsonl: true }, screen, onlyOne: false } });
  const clean = async (at: number): Promise<number> => {
    const [outcomes] = await pool.clean(units.slice(at, at + 1));
    expect(outcomes?.[0]?.status).toBe('ok');
    return pool.replaced;
  };
  for (let round = 0; round < 5; round++) expect(await clean(0)).toBe(0);
  let rounds = 0;
  while ((await clean(1)) === 0 && rounds < 20) rounds++;
  expect(rounds).toBeLessThan(20);
  expect(await clean(2)).toBe(1);
  await pool.close();
}, 120_000);
