import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { main } from '../src/cli/main.ts';
import { PAGE, records, run, tree } from './command.ts';

const BIN = join(import.meta.dirname, '../bin/newsclean.js');

describe('inputs that fail', () => {
  test('a missing file is a record, a line on stderr and 3; the others go on', async () => {
    const top = tree({ 'a.txt': PAGE });
    const missing = join(top, 'missing.txt');
    const { code, out, err } = await run([missing, join(top, 'a.txt'), '--jsonl']);
    expect(code).toBe(3);
    expect(records(out).map(({ status }) => status)).toEqual(['error', 'ok']);
    expect(err).toBe(`newsclean: ${missing}: no such file or directory\n`);
  });

  test('a failing page prints nothing in formats for reading', async () => {
    expect((await run(['/does/not/exist'])).out).toBe('');
  });

  test('a directory without pages', async () => {
    const { code, err } = await run([tree({ '.hidden': PAGE })]);
    expect(code).toBe(3);
    expect(err).toContain('no pages in this directory');
  });

  test('an empty page is no failure, but 1', async () => {
    const { code, out } = await run(['--jsonl'], { stdin: '' });
    expect(code).toBe(1);
    expect(records(out)[0]?.status).toBe('empty');
  });

  test('a name with escapes is printed without them', async () => {
    const { err } = await run(['/tmp/\u001B[31mred\u0007']);
    expect(err).not.toMatch(/[\u001B\u0007]/);
  });

  test('escapes in a page do not reach a terminal', async () => {
    const page = PAGE.replace('Hundreds', '\u001B[31mHundreds\u009B2J\u0007');
    for (const format of [['--text'], ['--markdown'], ['--json'], ['--explain', '--color', 'never'], ['-p', 'text']]) {
      const { out } = await run(format, { stdin: page, tty: { stdout: true } });
      expect(out, format.join(' ')).not.toMatch(/[\u001B\u009B\u0007]/);
    }
  });

  test('a tree deeper than recursion would like', async () => {
    const { code } = await run([tree({ [`${'d/'.repeat(500)}a.txt`]: PAGE }), '--jsonl']);
    expect(code).toBe(0);
  });
});

describe('outputs that fail', () => {
  test('an input is never overwritten', async () => {
    const top = tree({ 'a.txt': PAGE });
    const { code, err } = await run([top, '-o', top, '--text']);
    expect(code).toBe(4);
    expect(err).toContain('is an input');
    expect(readFileSync(join(top, 'a.txt'), 'utf8')).toBe(PAGE);
    expect((await run([join(top, 'a.txt'), '-o', join(top, 'a.txt')])).code).toBe(4);
    expect(readFileSync(join(top, 'a.txt'), 'utf8')).toBe(PAGE);
  });

  test('an output below a file', async () => {
    const top = tree({ 'a.txt': PAGE, file: '' });
    const { code, err } = await run([top, '-o', join(top, 'file', 'out')]);
    expect(code).toBe(4);
    expect(err).toContain('cannot write');
  });

  // A run that makes its directories as Node does never ends here: it is given time to, and killed.
  test.skipIf(!existsSync('/proc/self'))('an output where the system has no place for directories', () => {
    const top = tree({ 'a.txt': PAGE });
    const args = [BIN, join(top, 'a.txt'), '-o', '/proc/newsclean/out.md'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 30_000, killSignal: 'SIGKILL' });
    expect([status, stderr]).toEqual([4, expect.stringContaining('cannot write /proc/newsclean/out.md: no such file or directory')]);
  });

  test('totals that cannot be written are told of before the work', async () => {
    const top = tree({ 'a.txt': PAGE, file: '' });
    const { code, out, err } = await run([join(top, 'a.txt'), '--stats', join(top, 'file', 'stats.json')]);
    expect([code, out, err]).toEqual([4, '', expect.stringContaining('cannot write')]);
  });

  test('a closed pipe ends it quietly with 0', async () => {
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    let err = '';
    const stderr = new Writable({ write: (chunk: Buffer, _encoding, done) => ((err += chunk.toString()), done()) });
    const isTTY = { stdin: false, stdout: false, stderr: false };
    const code = await main(['--jsonl'], { stdin: Readable.from([Buffer.from(PAGE)]), stdout, stderr, env: {}, isTTY });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('a full disk is 4', async () => {
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }));
      },
    });
    const stderr = new Writable({ write: (_chunk, _encoding, done) => done() });
    const isTTY = { stdin: false, stdout: false, stderr: false };
    expect(await main(['--jsonl'], { stdin: Readable.from([Buffer.from(PAGE)]), stdout, stderr, env: {}, isTTY })).toBe(4);
  });
});

describe('signals', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('%s stops between pages', async (name, status) => {
    const stop = new AbortController();
    const top = tree({ 'a.txt': PAGE, 'b.txt': PAGE, 'c.txt': PAGE });
    const { code, out } = await run([top, '--jsonl'], { signal: stop.signal, onOut: () => stop.abort(name) });
    expect(code).toBe(status);
    expect(records(out)).toHaveLength(1);
  });

  test('a run that was stopped before an output leaves none', async () => {
    const stop = new AbortController();
    stop.abort('SIGINT');
    const out = join(tree({}), 'out');
    expect((await run([tree({ 'a.txt': PAGE }), '-o', out], { signal: stop.signal })).code).toBe(130);
    expect(existsSync(out)).toBe(false);
  });
});

describe('the real command', () => {
  test('takes a pipe and gives a record', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, '--jsonl'], { input: PAGE, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(records(stdout)[0]?.status).toBe('ok');
  });

  test('Ctrl-C in a batch: finished files stay, no half file', async () => {
    const files = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`${index}.txt`, PAGE]));
    const out = join(tree({}), 'out');
    const child = spawn(process.execPath, [BIN, tree(files), '-o', out, '--jsonl'], { stdio: 'ignore' });
    while (!existsSync(out) || readdirSync(out).length < 5) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
    const names = readdirSync(out);
    expect(names.length).toBeLessThan(3000);
    for (const name of names) expect(records(readFileSync(join(out, name), 'utf8')), name).toHaveLength(1);
  }, 60_000);
});
