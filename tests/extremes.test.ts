/** Inputs of a size at which tools give up: very many files, very long lines, very many lines, large members of archives. */
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE, records } from './command.ts';

const BIN = join(import.meta.dirname, '../bin/newsclean.js');
const LONG_TEST = 300_000;

let top = '';
beforeAll(() => void (top = mkdtempSync(join(tmpdir(), 'newsclean-extremes-'))));
// To remove so many files may take a minute, for which nothing has to wait.
afterAll(() => spawn('rm', ['-rf', top], { detached: true, stdio: 'ignore' }).unref());

function bash(line: string): { readonly stderr: string; readonly status: number | null } {
  const env = { ...process.env, newsclean: `${process.execPath} ${BIN}` };
  const { stderr, status } = spawnSync('bash', ['-c', line], { encoding: 'utf8', cwd: top, env });
  return { stderr, status };
}
const recordsIn = (name: string): ReturnType<typeof records> => records(readFileSync(join(top, name), 'utf8'));

test('six workers start with 64 file descriptors', { timeout: LONG_TEST }, () => {
  mkdirSync(join(top, 'some'));
  for (let file = 0; file < 300; file++) writeFileSync(join(top, 'some', `${file}.txt`), `Page ${file}\n`);
  expect(bash('ulimit -n 64; $newsclean some --jsonl -q -j 6 > some.jsonl')).toEqual({ stderr: '', status: 1 });
  expect(recordsIn('some.jsonl')).toHaveLength(300);
});

test('100,000 files with 64 file descriptors: every one has its record', { timeout: LONG_TEST }, () => {
  const [folders, files] = [100, 1000];
  for (let folder = 0; folder < folders; folder++) {
    mkdirSync(join(top, 'many', String(folder)), { recursive: true });
    for (let file = 0; file < files; file++) writeFileSync(join(top, 'many', String(folder), `${file}.txt`), `Page ${folder} ${file}\n`);
  }
  expect(bash('ulimit -n 64; $newsclean many --jsonl -q -j 2 > many.jsonl')).toEqual({ stderr: '', status: 1 });
  const found = recordsIn('many.jsonl');
  expect(found).toHaveLength(folders * files);
  expect(new Set(found.map(({ input }) => input.path)).size).toBe(folders * files);
  expect(new Set(found.map(({ status }) => status))).toEqual(new Set(['not_article']));
});

describe('lines', () => {
  async function write(name: string, piece: string, times: number): Promise<void> {
    const file = createWriteStream(join(top, name));
    for (let at = 0; at < times; at++) if (!file.write(piece)) await once(file, 'drain');
    file.end();
    await once(file, 'close');
  }

  test('one line of 100 MB is cleaned where the limit allows it, and refused by its size where not', { timeout: LONG_TEST }, async () => {
    await write('line.txt', 'The council has put off its decision once more, 3 May. '.repeat(20_000), 100);
    expect(bash('$newsclean line.txt --jsonl -q --max-size 200M --timeout 200 > line.jsonl').status).toBeLessThanOrEqual(1);
    expect(recordsIn('line.jsonl')[0]).toMatchObject({ input: { lines: 1 }, language: 'en' });
    expect(bash('$newsclean line.txt --jsonl -q > line.jsonl').status).toBe(3);
    expect(recordsIn('line.jsonl')[0]).toMatchObject({ status: 'error', error: { code: 'too_large' } });
  });

  test.each([['1'], ['2']])(
    'a million lines end in a record in time, and the page behind them is cleaned, -j %s',
    { timeout: LONG_TEST },
    async (jobs) => {
      await write('lines.txt', 'Home and news\n'.repeat(10_000), 100);
      writeFileSync(join(top, 'next.txt'), PAGE);
      const start = performance.now();
      const { status } = bash(`$newsclean lines.txt next.txt --jsonl -q --timeout 5 -j ${jobs} > lines.jsonl`);
      expect(performance.now() - start).toBeLessThan(60_000);
      expect(status).toBe(3);
      expect(recordsIn('lines.jsonl').map((found) => [found.status, (found['error'] as { code?: string } | undefined)?.code])).toEqual([
        ['error', 'timeout'],
        ['ok', undefined],
      ]);
    },
  );

  test('50,000 lines are cleaned in the usual time', { timeout: LONG_TEST }, async () => {
    await write('fewer.txt', 'Home and news\n'.repeat(1000), 50);
    bash('$newsclean fewer.txt --jsonl -q > fewer.jsonl');
    expect(recordsIn('fewer.jsonl')[0]).toMatchObject({ input: { lines: 50_000 } });
    expect(recordsIn('fewer.jsonl')[0]?.status).not.toBe('error');
  });
});

describe('damage in the middle of a large gzip member of an archive', () => {
  function response(n: number, body: string): Buffer {
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<h1>Page ${n}</h1>${body}`;
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${n}>\r\nWARC-Target-URI: https://n.example/${n}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n`;
    return Buffer.from(`${head}${http}\r\n\r\n`);
  }
  /** Numbers that hardly compress: some megabytes stay some megabytes. */
  function noise(lines: number): string {
    let state = 1;
    const next = (): string => ((state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 4).toString(36);
    return Array.from({ length: lines }, () => `<p>${Array.from({ length: 12 }, next).join(' ')}</p>`).join('\n');
  }
  const article = PAGE.split('\n\n').map((text) => `<p>${text}</p>`).join('\n'); // prettier-ignore
  const large = gzipSync(response(2, noise(30_000)));
  const broken = Buffer.from(large);
  broken.fill(0xff, large.length >> 1, (large.length >> 1) + 64);

  test('is there: the member is of megabytes', () => expect(large.length).toBeGreaterThan(1e6));

  test.each([['1'], ['2']])('costs its own page; those before and behind it come, and the status is 3, -j %s', (jobs) => {
    const pages = [response(1, article), response(3, article), response(4, article)].map((page) => gzipSync(page));
    writeFileSync(join(top, 'a.warc.gz'), Buffer.concat([pages[0]!, broken, pages[1]!, pages[2]!]));
    const { status } = bash(`$newsclean a.warc.gz --jsonl -q -j ${jobs} > warc.jsonl`);
    const found = recordsIn('warc.jsonl');
    expect(found.filter((one) => one.status === 'ok').map(({ id }) => id)).toEqual(['urn:uuid:1', 'urn:uuid:3', 'urn:uuid:4']);
    expect(found.filter((one) => one.status === 'error')).toHaveLength(1);
    expect(status).toBe(3);
  });

  test('of an archive that is one member costs no page before it, and is told', () => {
    const whole = gzipSync(Buffer.concat([response(1, article), response(2, noise(30_000)), response(3, article)]));
    whole.fill(0xff, whole.length >> 1, (whole.length >> 1) + 64);
    writeFileSync(join(top, 'b.warc.gz'), whole);
    const { status, stderr } = bash('$newsclean b.warc.gz --jsonl > warc.jsonl');
    const found = recordsIn('warc.jsonl');
    expect(found[0]).toMatchObject({ id: 'urn:uuid:1', status: 'ok' });
    expect(found.some((one) => one.status === 'error')).toBe(true);
    expect({ status, named: stderr.includes('b.warc.gz') }).toEqual({ status: 3, named: true });
  });
});
