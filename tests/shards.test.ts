import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Share } from '../src/batch/shard.ts';
import { PAGE, records, run, tree } from './command.ts';

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const OF = 3;
const SHARDS = [1, 2, 3];

const rows = Array.from({ length: 40 }, (_, at) =>
  at % 9 === 4 ? 'not JSON' : JSON.stringify({ id: `r${at}`, text: at % 7 === 3 ? '' : `${PAGE}\nRow ${at}.` }),
);

/** Rows, a folder of pages with an archive in it, and a page by itself. */
function batch(): { top: string; inputs: string[] } {
  const pages = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`pages/${at}.txt`, `${PAGE}\nPage ${at}.`]));
  const top = tree({ 'rows.jsonl': rows.join('\n'), ...pages, 'pages/inner.jsonl': rows.slice(0, 5).join('\n'), 'one.txt': PAGE });
  return { top, inputs: [join(top, 'rows.jsonl'), join(top, 'pages'), join(top, 'one.txt'), join(top, 'missing.txt')] };
}

const shardArgs = (inputs: readonly string[], out: string, shard: number, ...more: string[]): string[] => [
  ...inputs, '--jsonl', '-o', out, '--shard', `${shard}/${OF}`, ...more,
]; // prettier-ignore

async function runAllShards(inputs: readonly string[], out: string, ...more: string[]): Promise<number[]> {
  const codes: number[] = [];
  for (const shard of SHARDS) codes.push((await run(shardArgs(inputs, out, shard, ...more))).code);
  return codes;
}

const outputsIn = (out: string): string[] =>
  readdirSync(out)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
const union = (out: string): string[] => outputsIn(out).flatMap((name) => linesOf(readFileSync(join(out, name), 'utf8')));
const doneIn = (out: string, shard: number): Record<string, unknown> =>
  JSON.parse(readFileSync(join(out, `shard-${shard}-of-${OF}.done.json`), 'utf8')) as Record<string, unknown>;

describe('--shard', () => {
  test('the shards together are the whole, to the byte, and each holds a part', async () => {
    const { top, inputs } = batch();
    const whole = await run([...inputs, '--jsonl']);
    expect(whole.code).toBe(3);
    const out = join(top, 'out');
    expect(await runAllShards(inputs, out)).toEqual([3, 3, 3]);
    expect(union(out).sort()).toEqual(linesOf(whole.out).sort());
    expect(records(whole.out)).toHaveLength(40 + 20 + 5 + 2);
    expect(outputsIn(out)).toEqual(SHARDS.map((shard) => `shard-${shard}-of-3.jsonl`));
    for (const name of outputsIn(out)) expect(linesOf(readFileSync(join(out, name), 'utf8')).length, name).toBeGreaterThan(5);
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('without -o the part goes to stdout', async () => {
    const { inputs } = batch();
    const parts: string[] = [];
    for (const shard of SHARDS) parts.push((await run([...inputs, '--jsonl', '--shard', `${shard}/${OF}`])).out);
    expect(parts.flatMap(linesOf).sort()).toEqual(linesOf((await run([...inputs, '--jsonl'])).out).sort());
  });

  test('the done file counts: in = out + left_out + errors', async () => {
    const { top, inputs } = batch();
    const out = join(top, 'out');
    await runAllShards(inputs, out, '--min-words', '5');
    const dones = SHARDS.map((shard) => doneIn(out, shard));
    const sum = (key: string): number => dones.reduce((total, done) => total + Number(done[key]), 0);
    expect([sum('in'), sum('out'), sum('left_out'), sum('errors')]).toEqual([67, 55, 6, 6]);
    for (const done of dones) expect(done['in']).toBe(Number(done['out']) + Number(done['left_out']) + Number(done['errors']));
    expect(union(out)).toHaveLength(61);
  });

  test('records that stand at every third place are not all of one shard of three', () => {
    const entry = { path: 'a.warc', relative: 'a.warc' };
    const held = SHARDS.map((index) => {
      const share = new Share({ index, of: OF }, [entry], ['a.warc']);
      return Array.from({ length: 300 }, (_, at) => share.owns(entry, 3 * at + 2)).filter(Boolean).length;
    });
    expect(held.reduce((a, b) => a + b)).toBe(300);
    for (const count of held) expect(count).toBeGreaterThan(60);
  });

  test('a file that is added moves no other', async () => {
    const { top, inputs } = batch();
    const folder = inputs[1] ?? '';
    const part = async (): Promise<string[]> => linesOf((await run([folder, '--jsonl', '--shard', '1/3'])).out);
    const before = await part();
    writeFileSync(join(top, 'pages/000.txt'), PAGE);
    const after = await part();
    expect(after.filter((line) => !line.includes('000.txt'))).toEqual(before);
  });

  test('with totals that cannot be written it leaves nothing behind', async () => {
    const { top, inputs } = batch();
    const out = join(top, 'out');
    const { code } = await run(shardArgs(inputs, out, 1, '--stats', join(top, 'one.txt', 'stats.json')));
    expect([code, existsSync(out)]).toEqual([4, false]);
  });

  test('it does not go with --resume, which finished shards do without', async () => {
    const { top, inputs } = batch();
    const { code, err } = await run(shardArgs(inputs, join(top, 'out'), 1, '--resume'));
    expect([code, err]).toEqual([2, expect.stringContaining('leave --resume out')]);
  });

  test('a finished shard is skipped, with the status that it had', async () => {
    const { top, inputs } = batch();
    const out = join(top, 'out');
    await run(shardArgs(inputs, out, 1));
    writeFileSync(join(out, 'shard-1-of-3.jsonl'), readFileSync(join(out, 'shard-1-of-3.jsonl'), 'utf8').replace(/^./, 'X'));
    const again = await run(shardArgs(inputs, out, 1));
    expect([again.code, again.err]).toEqual([3, 'newsclean: shard 1/3 is finished already\n']);
    expect(readFileSync(join(out, 'shard-1-of-3.jsonl'), 'utf8')[0]).toBe('X');
  });

  test.each<[string, (top: string, out: string) => void, string[]]>([
    ['the output is gone', (_, out) => rmSync(join(out, 'shard-1-of-3.jsonl')), []],
    ['the output is clipped', (_, out) => truncateSync(join(out, 'shard-1-of-3.jsonl'), 100), []],
    ['the done file is clipped', (_, out) => truncateSync(join(out, 'shard-1-of-3.done.json'), 100), []],
    ['an input has grown', (top) => appendFileSync(join(top, 'rows.jsonl'), '\nmore'), []],
    ['an input is newer', (top) => utimesSync(join(top, 'rows.jsonl'), 1e9, 1e9), []],
    ['an option differs', () => undefined, ['--focus', 'any']],
  ])('done again where %s', async (_, damage, more) => {
    const { top, inputs } = batch();
    const out = join(top, 'out');
    await run(shardArgs(inputs, out, 1));
    damage(top, out);
    expect((await run(shardArgs(inputs, out, 1, ...more))).err).not.toContain('finished already');
    const { out: part } = await run([...inputs, '--jsonl', '--shard', '1/3', ...more]);
    expect(readFileSync(join(out, 'shard-1-of-3.jsonl'), 'utf8')).toBe(part);
  });

  test('a stopped shard leaves nothing', async () => {
    const top = tree({ 'rows.jsonl': Array.from({ length: 1500 }, (_, at) => JSON.stringify({ text: `${PAGE}${at}` })).join('\n') });
    const stop = new AbortController();
    const result = run(shardArgs([join(top, 'rows.jsonl')], join(top, 'out'), 1), { signal: stop.signal });
    setTimeout(() => stop.abort('SIGTERM'), 20);
    expect((await result).code).toBe(143);
    expect(existsSync(join(top, 'out')) ? readdirSync(join(top, 'out')) : []).toEqual([]);
  });

  test('stdin, a file as -o and a memory that is not there are refused', async () => {
    const { top, inputs } = batch();
    const stdin = await run(shardArgs(['-'], join(top, 'out'), 1), { stdin: PAGE });
    expect([stdin.code, stdin.err]).toEqual([2, expect.stringContaining('stdin')]);
    expect((await run(shardArgs(inputs, join(top, 'one.txt'), 1))).code).toBe(4);
    writeFileSync(join(top, 'taken'), '');
    expect((await run(shardArgs(inputs, join(top, 'taken'), 1))).code).toBe(2);
    expect((await run(shardArgs(inputs, join(top, 'out'), 1, '--site-memory', join(top, 'none.json')))).code).toBe(2);
    for (const odd of ['0/3', '4/3', '1', 'a/b', '1/3/4']) expect((await run(['--shard', odd, ...inputs])).code, odd).toBe(2);
  });
});

describe('--verify', () => {
  async function done(): Promise<{ top: string; inputs: string[]; out: string }> {
    const { top, inputs } = batch();
    const out = join(top, 'out');
    await runAllShards(inputs, out);
    return { top, inputs, out };
  }

  test('says that all is well, with and without the inputs', async () => {
    const { inputs, out } = await done();
    const all = '3 shards: 67 pages in, 61 out, 0 left out, 6 failed\n';
    expect(await run(['--verify', '-o', out])).toEqual({ code: 0, out: all, err: '' });
    expect(await run([...inputs, '--jsonl', '--verify', '-o', out])).toEqual({ code: 0, out: all, err: '' });
    writeFileSync(join(out, '.shard-1-of-3.jsonl.x.tmp'), '');
    expect((await run(['--verify', '-o', out])).out).toContain('1 temporary files');
  });

  const change = (out: string, shard: number, key: string, value: unknown): void =>
    writeFileSync(join(out, `shard-${shard}-of-${OF}.done.json`), JSON.stringify({ ...doneIn(out, shard), [key]: value }));

  test.each<[string, (out: string) => void, string]>([
    ['a shard is missing', (out) => rmSync(join(out, 'shard-3-of-3.done.json')), 'shard 3/3: it is not finished'],
    ['an output is missing', (out) => rmSync(join(out, 'shard-2-of-3.jsonl')), 'shard 2/3: shard-2-of-3.jsonl is missing'],
    ['an output has lost a line', (out) => truncateSync(join(out, 'shard-2-of-3.jsonl'), 1000), 'is not what it wrote'],
    ['an output has grown', (out) => appendFileSync(join(out, 'shard-1-of-3.jsonl'), '\n'), 'is not what it wrote'],
    ['counts do not add up', (out) => change(out, 1, 'in', 5), 'shard 1/3: its counts do not add up'],
    ['options differ', (out) => change(out, 3, 'digest', 'x'), 'shard 3/3: its inputs or options are not those of shard 1'],
    ['an archive was shorter', (out) => change(out, 2, 'records', { all: 7, own: 3 }), 'shard 2/3: it read 7 records'],
    ['a file was taken by none', (out) => change(out, 2, 'files', { all: 21, own: 0 }), 'of 21 files'],
    ['a done file is not whole', (out) => truncateSync(join(out, 'shard-2-of-3.done.json'), 20), 'shard-2-of-3.done.json is not whole'],
    [
      'there are others',
      (out) => writeFileSync(join(out, 'shard-4-of-9.done.json'), JSON.stringify({ ...doneIn(out, 1), shard: 4, of: 9 })),
      'of 3 and of 9',
    ],
  ])('finds that %s', async (_, damage, message) => {
    const { out } = await done();
    damage(out);
    const { code, out: shown, err } = await run(['--verify', '-o', out]);
    expect({ code, shown }).toEqual({ code: 3, shown: '' });
    expect(err).toContain(message);
  });

  test('with other inputs or options', async () => {
    const { top, inputs, out } = await done();
    expect((await run([...inputs, '--json', '--verify', '-o', out])).err).toContain('are not these');
    appendFileSync(join(top, 'rows.jsonl'), '\nx');
    expect((await run([...inputs, '--jsonl', '--verify', '-o', out])).err).toContain('are not these');
  });

  test('an empty or missing directory', async () => {
    expect((await run(['--verify', '-o', tree({})])).err).toContain('holds no finished shard');
    expect((await run(['--verify', '-o', '/does/not/exist'])).code).toBe(3);
    expect((await run(['--verify'])).code).toBe(2);
  });
});

describe('--exit-zero', () => {
  test('for pages that failed or held no article, not for wrong usage', async () => {
    const codes = [['x.txt'], ['--only-lang', 'lt'], ['--json', '--text']].map(
      async (argv) => (await run([...argv, '--exit-zero'], { stdin: '' })).code,
    );
    expect(await Promise.all(codes)).toEqual([0, 0, 2]);
    expect((await run(['--only-lang', 'lt'], { stdin: '' })).code).toBe(1);
  });
});

describe('rows from stdin', () => {
  const stdin = [JSON.stringify({ text: PAGE }), 'not JSON', '[]', JSON.stringify({ id: 'x' })];
  test('give the same lines however the stream is split', async () => {
    const clean = async (part: readonly string[]): Promise<string> =>
      (await run(['-i', 'jsonl', '--jsonl'], { stdin: `${part.join('\n')}\n` })).out;
    const parts: string[] = [];
    for (const row of [...stdin].reverse()) parts.push(await clean([row]));
    expect(parts.reverse().join('')).toBe(await clean(stdin));
    expect(linesOf(parts.join(''))).toHaveLength(4);
  });

  test('stderr still names the row', async () => {
    expect((await run(['-i', 'jsonl', '--jsonl'], { stdin: stdin.join('\n') })).err).toContain('stdin, row 2: the row is not JSON');
  });
});
