import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PAGE, run, tree } from './command.ts';

const BIN = join(import.meta.dirname, '../bin/newsclean.js');
const TITLE = 'Town council opens new bridge over the river';
const ROW = `${JSON.stringify({ text: PAGE })}\n`;

describe('an input is never overwritten', () => {
  test.each([
    ['x --report x/a.txt', 'x/a.txt'],
    ['x --stats x/a.txt', 'x/a.txt'],
    ['x/a.txt --stats x/a.txt', 'x/a.txt'],
    ['x/a.txt --stats link', 'x/a.txt'],
    ['x/a.txt -o link', 'x/a.txt'],
    ['link -o x/a.txt', 'x/a.txt'],
    ['x --jsonl -o x/c.jsonl', 'x/c.jsonl'],
    ['--files-from list --stats list', 'list'],
    ['--files-from list -o list', 'list'],
  ])('%s', async (line, name) => {
    const top = tree({ 'x/a.txt': PAGE, 'x/b.txt': PAGE, 'x/c.jsonl': ROW });
    symlinkSync(join(top, 'x/a.txt'), join(top, 'link'));
    const list = tree({ list: `${join(top, 'x/a.txt')}\n` });
    const at = (word: string): string => (word.startsWith('-') ? word : join(word === 'list' ? list : top, word));
    const before = readFileSync(at(name), 'utf8');
    const { code, err } = await run(line.split(' ').map(at));
    expect(code).toBe(4);
    expect(err).toContain('is an input and is not overwritten');
    expect(readFileSync(at(name), 'utf8')).toBe(before);
  });

  test('but what an earlier run wrote there is written again, and is no input', async () => {
    const top = tree({ 'a.txt': PAGE });
    const line = [top, '--jsonl', '-o', join(top, 'all.jsonl.gz'), '--stats', join(top, 'st.json'), '--site-memory', join(top, 'sites')];
    for (let at = 0; at < 2; at++) expect(await run(line)).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(readFileSync(join(top, 'st.json'), 'utf8'))).toMatchObject({ pages: 1 });
  });

  test('one place for two outputs is refused, also for the output of a page', async () => {
    const top = tree({ 'a.txt': PAGE });
    const page = join(top, 'a.txt');
    const one = join(top, 'st.json');
    for (const line of [
      ['--stats', one, '-o', one],
      ['--stats', one, '--report', one],
      ['--stats', one, '--site-memory', one],
    ]) {
      expect(await run([page, ...line])).toMatchObject({ code: 2, err: expect.stringContaining('both name') });
    }
    expect(existsSync(one)).toBe(false);
    const out = join(tree({}), 'out');
    expect((await run([top, '-o', out, '--json', '--stats', join(out, 'a.json')])).code).toBe(4);
  });
});

describe('a packed output', () => {
  test.each(['all.jsonl.zst', 'all.jsonl.ZSTD', 'all.jsonl.xz', 'all.zip', 'all.bz2'])(
    'is refused where it is not gzip: %s',
    async (name) => {
      const top = tree({ 'in/a.txt': PAGE, 'in/b.txt': PAGE });
      for (const input of ['in', 'in/a.txt']) {
        const { code, err } = await run([join(top, input), '--jsonl', '-o', join(top, name)]);
        expect({ code, err }).toEqual({
          code: 2,
          err: expect.stringMatching(/: only \.gz is packed.*\(name it .*\.gz, or leave out -o and pipe through /),
        });
      }
      expect(readdirSync(top)).toEqual(['in']);
    },
  );

  test('a folder may have such a name', async () => {
    const top = tree({ 'in/a.txt': PAGE, 'out.zst/x': '' });
    for (const out of ['out.zst', 'new.zip/']) expect((await run([join(top, 'in'), '--jsonl', '-o', join(top, out)])).code).toBe(0);
    expect(readdirSync(join(top, 'out.zst'))).toEqual(['a.jsonl', 'x']);
  });
});

describe('what is no regular file', () => {
  test('- is standard output', async () => {
    const { code, out } = await run(['-o', '-'], { stdin: PAGE });
    expect({ code, out: out.split('\n')[0] }).toEqual({ code: 0, out: `# ${TITLE}` });
    expect(existsSync('-')).toBe(false);
  });

  test.each([
    ['a.txt', '-o'],
    ['', '--jsonl -o'],
    ['', '--only-lang en --text -o'],
    ['a.txt', '--stats'],
    ['a.txt', '--report'],
  ])(
    'a pipe with a name is written into: %s %s',
    async (input, flags) => {
      const top = tree({ 'a.txt': PAGE });
      const pipe = join(tree({}), 'pipe');
      expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
      const reader = spawn('timeout', ['60', 'cat', pipe]);
      let read = '';
      reader.stdout.on('data', (bytes: Buffer) => (read += bytes.toString()));
      const ended = once(reader, 'close');
      expect((await run([join(top, input), ...flags.split(' '), pipe])).code).toBe(0);
      expect(await ended).toEqual([0, null]);
      expect(read).toContain(flags === '--stats' ? '"pages": 1' : TITLE);
      expect(lstatSync(pipe).isFIFO()).toBe(true);
    },
    90_000,
  );

  test.each(['/dev/stdout', '/proc/self/fd/1'])('what stands in a file behind %s stays', (path) => {
    const top = tree({ 'a.txt': PAGE, 'all.txt': 'earlier\n' });
    const line = `"$1" "$2" a.txt -p title -o ${path} --stats /dev/fd/2 >> all.txt 2>> all.txt; echo behind >> all.txt`;
    expect(spawnSync('bash', ['-c', line, 'bash', process.execPath, BIN], { cwd: top }).status).toBe(0);
    const all = readFileSync(join(top, 'all.txt'), 'utf8');
    expect(all.startsWith(`earlier\n${TITLE}\n{`) && all.endsWith('}\nbehind\n'), all).toBe(true);
  });

  test('a pipe that nobody reads does not keep the command from stopping', async () => {
    const top = tree({ 'a.txt': PAGE });
    const pipe = join(top, 'pipe');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    const stop = new AbortController();
    setTimeout(() => stop.abort('SIGINT'), 300);
    expect((await run([join(top, 'a.txt'), '-o', pipe, '-q'], { signal: stop.signal })).code).toBe(130);
  });

  test.each(['there', 'not there yet'])('a link stays, and leads to the output: %s', async (kind) => {
    const top = tree({ 'a.txt': PAGE, ...(kind === 'there' && { 'to/out.md': 'old', 'to/st.json': 'old' }) });
    for (const name of ['out.md', 'st.json']) symlinkSync(join('to', name), join(top, name));
    expect((await run([join(top, 'a.txt'), '-o', join(top, 'out.md'), '--stats', join(top, 'st.json')])).code).toBe(0);
    for (const name of ['out.md', 'st.json']) expect(lstatSync(join(top, name)).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(top, 'to/out.md'), 'utf8')).toContain(TITLE);
    expect(readFileSync(join(top, 'to/st.json'), 'utf8')).toContain('"pages": 1');
    expect(readdirSync(join(top, 'to')).sort()).toEqual(['out.md', 'st.json']);
  });
});
