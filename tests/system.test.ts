import { execFileSync, spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PAGE, records, tree } from './command.ts';

const BIN = join(import.meta.dirname, '../bin/newsclean.js');
const row = (at: number): string => `${JSON.stringify({ id: `r${at}`, text: `${PAGE}\nPage ${at}.` })}\n`;
const rows = (count: number): string => Array.from({ length: count }, (_, at) => row(at)).join('');
const numbered = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.txt`, at % 10 === 0 ? PAGE : `Short page ${at}\n`]));

function newsclean(argv: readonly string[], options: object = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [BIN, ...argv], { encoding: 'utf8', maxBuffer: 1 << 28, ...options });
}
/** A line of bash in which $newsclean is the command. */
function bash(line: string, cwd: string): SpawnSyncReturns<string> {
  const env = { ...process.env, newsclean: `${process.execPath} ${BIN}` };
  return spawnSync('bash', ['-c', line], { encoding: 'utf8', cwd, env, maxBuffer: 1 << 28 });
}

describe.each([['1'], ['2']])('streams, -j %s', (jobs) => {
  const flags = ['-i', 'jsonl', '--jsonl', '-j', jobs];

  test('a closed pipe ends it quietly with 0', () => {
    const top = tree({ 'rows.jsonl': rows(400) });
    const { stdout, stderr } = bash(`$newsclean rows.jsonl --jsonl -j ${jobs} | head -n 1 > first; echo \${PIPESTATUS[0]}`, top);
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
    expect(records(readFileSync(join(top, 'first'), 'utf8'))).toHaveLength(1);
  });

  test('a closed pipe ends it while its input is silent', async () => {
    const child = spawn(process.execPath, [BIN, ...flags]);
    child.stdin.on('error', () => undefined);
    child.stdin.write(row(0));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    await pause(100);
    child.stdin.write(row(1));
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s while it waits for more input, and while pages hang', async (signal, status) => {
    for (const hook of ['', 'hang:nothing', ...(jobs === '2' ? ['hang:Page 1.'] : [])]) {
      const child = spawn(process.execPath, [BIN, ...flags], { env: { ...process.env, NEWSCLEAN_TEST_HOOK: hook } });
      child.stdin.write(row(0));
      await once(child.stdout, 'data');
      child.stdin.write(row(1));
      await pause(300);
      child.kill(signal);
      expect(await once(child, 'exit'), hook).toEqual([status, null]);
    }
  });

  test('a signal stops it though nobody takes what it writes', async () => {
    const child = spawn(process.execPath, [BIN, ...flags], { stdio: ['pipe', 'pipe', 'ignore'] });
    child.stdin.on('error', () => undefined);
    child.stdin.write(rows(1000));
    await once(child.stdout, 'readable');
    await pause(3000);
    child.kill('SIGTERM');
    expect(await Promise.race([once(child, 'exit'), pause(10_000)])).toEqual([143, null]);
    child.kill('SIGKILL');
  }, 30_000);

  test('a row comes out before the next goes in', async () => {
    for (const told of [flags, flags.slice(2)]) {
      const child = spawn(process.execPath, [BIN, ...told]);
      for (let at = 0; at < 3; at++) {
        child.stdin.write(row(at));
        const [out] = (await once(child.stdout, 'data')) as [Buffer];
        expect(records(out.toString())[0]?.id).toBe(`r${at}`);
      }
      child.stdin.end();
      expect(await once(child, 'exit')).toEqual([0, null]);
    }
  });

  test('reads no faster than it is read', async () => {
    const child = spawn(process.execPath, [BIN, ...flags]);
    const piece = rows(1000);
    let taken = 0;
    const feed = (): void =>
      void child.stdin.write(piece, (error) => {
        if (error) return;
        taken += piece.length;
        feed();
      });
    child.stdin.on('error', () => undefined);
    feed();
    await once(child.stdout, 'readable');
    await pause(3000);
    const early = taken;
    await pause(1500);
    expect(taken - early).toBeLessThan(2 * piece.length);
    expect(taken).toBeLessThan(20e6);
    child.kill('SIGKILL');
    await once(child, 'exit');
  });

  test('memory stays flat over many rows', async () => {
    const child = spawn(process.execPath, [BIN, ...flags], { stdio: ['pipe', 'pipe', 'ignore'] });
    let lines = 0;
    child.stdout.on('data', (bytes: Buffer) => {
      for (const byte of bytes) if (byte === 0x0a) lines++;
    });
    const rss = (): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
    const piece = Array.from({ length: 500 }, (_, at) => `{"id":"${at}","text":"Row ${at}"}\n`).join('');
    const sizes: number[] = [];
    // The heaps of the workers fill up to their bounds first, within some 50,000 rows.
    for (let part = 0; part < 8; part++) {
      for (let at = 0; at < 20; at++) if (!child.stdin.write(piece)) await once(child.stdin, 'drain');
      while (lines < (part + 1) * 10_000) await pause(20);
      sizes.push(rss());
    }
    child.stdin.end();
    await once(child, 'exit');
    expect(lines).toBe(80_000);
    expect((sizes[7] ?? 0) - (sizes[4] ?? 0), sizes.join(' ')).toBeLessThan(60);
  }, 240_000);
});

test('rows that are no pages are lines with the reason, and keys cannot reach prototypes', () => {
  const input = ['{"text":"A"}', '', 'no', '{"__proto__":{"text":"evil","polluted":1}}', `{"__proto__":{"text":"evil"},"text":"B"}`].join(
    '\n',
  );
  const { stdout, status } = newsclean(['-i', 'jsonl', '--jsonl', '-j', '2'], { input });
  const found = records(stdout);
  expect(found.map((record) => record.status)).toEqual(['not_article', 'error', 'error', 'error', 'not_article']);
  expect(status).toBe(3);
  const named = newsclean(['-i', 'jsonl', '--jsonl', '--text-key', '__proto__'], { input: '{"__proto__":"A"}\n{"text":"B"}\n' });
  expect(records(named.stdout).map((record) => record.status)).toEqual(['not_article', 'error']);
});

test('keys of any name, from .gz and .zst, to .gz', () => {
  const top = tree({});
  const text = `{"n":7,"body":${JSON.stringify(PAGE)},"page":"https://n.example/7"}\n`;
  writeFileSync(join(top, 'a.jsonl.gz'), gzipSync(text));
  const keys = ['--id-key', 'n', '--text-key', 'body', '--url-key', 'page'];
  const out = join(top, 'x.jsonl.gz');
  expect(newsclean([join(top, 'a.jsonl.gz'), '--jsonl', ...keys, '-o', out]).status).toBe(0);
  const [record] = records(execFileSync('gzip', ['-dc', out], { encoding: 'utf8' }));
  expect(record).toMatchObject({ id: '7', url: 'https://n.example/7', status: 'ok' });
  // A zstd frame of one raw block.
  const bytes = Buffer.from(text);
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x60, 0, 0, 0, 0, 0]);
  head.writeUInt16LE(bytes.length - 256, 5);
  head.writeUIntLE((bytes.length << 3) | 1, 7, 3);
  writeFileSync(join(top, 'a.jsonl.zst'), Buffer.concat([head, bytes]));
  expect(records(newsclean([join(top, 'a.jsonl.zst'), '--jsonl', ...keys]).stdout)[0]).toMatchObject({ id: '7', status: 'ok' });
});

describe('files', () => {
  test('a symbolic link that leads in a circle, and one among the files', () => {
    const top = tree({ 'a.txt': PAGE });
    symlinkSync('loop', join(top, 'loop'));
    symlinkSync('.', join(top, 'self'));
    expect(records(newsclean([top, '--jsonl', '-j', '2']).stdout)).toHaveLength(1);
    const { stdout, stderr, status } = newsclean([join(top, 'loop'), '--jsonl']);
    expect({ status, statuses: records(stdout).map((record) => record.status) }).toEqual({ status: 3, statuses: ['error'] });
    expect(stderr).toContain('circle');
  });

  test('a FIFO in a directory is passed over; one that is named is read', () => {
    const top = tree({ 'a.txt': PAGE });
    expect(bash('mkfifo pipe && timeout 20 $newsclean . --jsonl | wc -l', top).stdout.trim()).toBe('1');
    const named = bash('(cat a.txt > pipe &) ; timeout 20 $newsclean pipe -j 2 --jsonl', top);
    expect(records(named.stdout).map((record) => record.status)).toEqual(['ok']);
  });

  test('Ctrl-C while a FIFO has no writer', async () => {
    const top = tree({});
    bash('mkfifo pipe', top);
    const child = spawn(process.execPath, [BIN, join(top, 'pipe')]);
    await pause(3000);
    child.kill('SIGINT');
    expect(await Promise.race([once(child, 'exit'), pause(20_000, 'hangs')])).toEqual([130, null]);
    child.kill('SIGKILL');
  });

  test.each([['1'], ['2']])('names that are not UTF-8, -j %s', (jobs) => {
    const top = tree({});
    for (const name of [[0x61, 0xe9], [0x61, 0xff], [0x61]]) {
      writeFileSync(Buffer.concat([Buffer.from(`${top}/`), Buffer.from(name), Buffer.from('.txt')]), PAGE);
    }
    const odd = Buffer.concat([Buffer.from(`${top}/`), Buffer.from([0xfe])]);
    mkdirSync(odd);
    writeFileSync(Buffer.concat([odd, Buffer.from('/b.txt')]), PAGE);
    const out = join(tree({}), 'out');
    expect(newsclean([top, '--json', '-o', out, '-j', jobs]).status).toBe(0);
    expect((readdirSync(out, { recursive: true }) as string[]).sort()).toEqual(['%FE', '%FE/b.json', 'a%E9.json', 'a%FF.json', 'a.json']);
  });

  test('names that are not UTF-8 match --glob and are found from a list', () => {
    const top = tree({ 'b.html': PAGE });
    for (const name of [[0x61, 0xe9], [0x61]])
      writeFileSync(Buffer.concat([Buffer.from(`${top}/`), Buffer.from(name), Buffer.from('.txt')]), PAGE);
    const paths = (line: string): (string | null)[] => records(bash(line, top).stdout).map(({ input }) => input.path);
    expect(paths(`$newsclean . --glob '*.txt' --jsonl`)).toEqual(['a%E9.txt', 'a.txt']);
    const list = 'printf "a\\xe9.txt\\na.txt\\n"';
    expect(paths(`${list} | $newsclean --files-from - --jsonl`)).toEqual(['a%E9.txt', 'a.txt']);
    expect(paths(`${list} > list; $newsclean --files-from list --jsonl`)).toEqual(['a%E9.txt', 'a.txt']);
  });

  test('thousands of files with 64 file descriptors', () => {
    const top = tree(numbered(2000));
    for (const jobs of ['1', '2']) {
      const out = join(tree({}), 'out');
      const { stderr, status } = bash(`ulimit -n 64; $newsclean . --jsonl -q -j ${jobs} -o ${out}`, top);
      expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
      expect(readdirSync(out)).toHaveLength(2000);
    }
  });

  test('an unreadable file is one failure', (context) => {
    // Root may read everything, so another user must try.
    const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    if (newsclean(['--version'], asNobody).status !== 0) return context.skip('no other user can run the command here');
    const top = tree({ 'a.txt': PAGE, 'b.txt': PAGE, 'd/c.txt': PAGE });
    chmodSync(top, 0o755);
    chmodSync(join(top, 'b.txt'), 0);
    chmodSync(join(top, 'd'), 0);
    for (const jobs of ['1', '2']) {
      const { stdout, stderr, status } = newsclean([top, '--jsonl', '-j', jobs], asNobody);
      expect({ status, statuses: records(stdout).map((record) => record.status) }).toEqual({
        status: 3,
        statuses: ['ok', 'error', 'error'],
      });
      expect(stderr).toContain('permission denied');
    }
    chmodSync(join(top, 'd'), 0o755);
    return undefined;
  });

  test('a gzip bomb is refused by its unpacked size', () => {
    const top = tree({});
    writeFileSync(join(top, 'bomb.txt.gz'), gzipSync(Buffer.alloc(200e6, 'x')));
    writeFileSync(join(top, 'bomb.txt'), gzipSync(Buffer.alloc(200e6, 'x')));
    for (const jobs of ['1', '2']) {
      const { stdout } = newsclean([top, '--jsonl', '--max-size', '1M', '-j', jobs]);
      expect(records(stdout).map(({ error }) => (error as { code: string }).code)).toEqual(['too_large', 'too_large']);
    }
  });
});

describe('outputs', () => {
  test('hostile names of inputs lead nowhere but into the output directory', () => {
    const names = [
      '-rf.txt',
      'a\nb.txt',
      '..txt',
      '...txt',
      '$(touch x).txt',
      ' .txt',
      '%2e%2e%2fx.txt',
      '\\..\\x.txt',
      `${'ä'.repeat(125)}.txt`,
      `${'ä'.repeat(125)}.md`,
    ];
    const top = tree({
      ...Object.fromEntries(names.filter((name) => !name.startsWith('.')).map((name) => [`in/${name}`, PAGE])),
      'x.txt': PAGE,
    });
    const out = join(top, 'out');
    mkdirSync(join(top, 'in/deep'));
    const { stderr, status } = bash(`cd in/deep && $newsclean .. ../../x.txt ../deep/../../x.txt --json -o ${out}`, top);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(readdirSync(top).sort()).toEqual(['in', 'out', 'x.txt']);
    expect(readdirSync(join(out, 'in'))).toHaveLength(names.length - 2);
    expect(readdirSync(out).sort()).toEqual(['in', 'x.json', 'x.txt.json']);
  });

  test('a full disk is 4 with the reason, and shows no half output', (context) => {
    const top = mkdtempSync(join(tmpdir(), 'newsclean-'));
    const disk = join(top, 'disk');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status !== 0)
      return context.skip('no tmpfs can be mounted here');
    try {
      writeFileSync(join(top, 'rows.jsonl'), rows(200));
      for (const jobs of ['1', '2']) {
        const { stderr, status } = newsclean([join(top, 'rows.jsonl'), '--jsonl', '-j', jobs, '-o', join(disk, 'out.jsonl')]);
        expect({ status, stderr }).toEqual({
          status: 4,
          stderr: `newsclean: cannot write ${join(disk, 'out.jsonl')}: no space left on the device\n`,
        });
        // What took long enough to be marked stays, hidden, to be gone on from.
        expect(readdirSync(disk).filter((name) => !name.startsWith('.'))).toEqual([]);
        for (const name of readdirSync(disk)) rmSync(join(disk, name));
        const piped = bash(`$newsclean rows.jsonl --jsonl -j ${jobs} > disk/out.jsonl`, top);
        expect({ status: piped.status, stderr: piped.stderr }).toEqual({
          status: 4,
          stderr: 'newsclean: cannot write the output: no space left on the device\n',
        });
        rmSync(join(disk, 'out.jsonl'));
      }
    } finally {
      spawnSync('umount', [disk]);
    }
    expect(existsSync(disk)).toBe(true);
    return undefined;
  });
});
