import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KnownSites, linesOf, SiteLearner } from '../src/batch/site-memory.ts';
import { siteNamer, topsOf } from '../src/batch/site.ts';
import { labelPage } from '../src/clean.ts';
import { noteTaking, openBooks } from '../src/cli/books.ts';
import { COLUMN } from '../src/features.ts';
import type { Page } from '../src/model.ts';
import { complete } from '../src/settings.ts';
import { PAGE, records, run, tree } from './command.ts';

const row = (id: string, text: string, url?: string): string => `${JSON.stringify({ id, text, url })}\n`;

describe('--stats', () => {
  test('totals by status, role, language and site', async () => {
    const file = join(tree({}), 'deep/stats.json');
    const wrapped = PAGE.replace(/(.{60}\S*) /g, '$1\n');
    const stdin = `${row('a', wrapped, 'https://www.example.org/a')}${row('b', PAGE, 'https://example.com/b')}${row('c', '')}not JSON\n`;
    const { out } = await run(['--jsonl', '--stats', file], { stdin });
    const stats = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, unknown>>;
    expect(stats).toMatchObject({
      schema: 'newsclean-stats/1',
      pages: 4,
      written: 4,
      duplicates: 0,
      status: { ok: 2, empty: 1, error: 1 },
      language: { en: 2, und: 2 },
      site: { 'www.example.org': 1, 'example.com': 1, unknown: 2 },
    });
    // Role by role what the records of --explain say.
    const explained = records((await run(['--jsonl', '--explain'], { stdin })).out);
    const blocks = explained.flatMap((record) => record['blocks'] as { role: string; lines: [number, number] }[]);
    for (const role of new Set(blocks.map((block) => block.role))) {
      const lines = blocks.filter((block) => block.role === role).reduce((sum, block) => sum + block.lines[1] - block.lines[0] + 1, 0);
      expect(stats['role']?.[role], role).toMatchObject({ lines });
    }
    expect(Object.keys(stats['role'] ?? {}).length).toBeGreaterThan(1);
    expect(records(out)).toHaveLength(4);
  });

  test('counts what filters leave out and what is a copy', async () => {
    const file = join(tree({}), 'stats.json');
    const stdin = row('a', PAGE) + row('b', PAGE) + row('c', '');
    await run(['--jsonl', '--stats', file, '--only-lang', 'en', '--dedup', 'exact'], { stdin });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pages: 3, written: 2, duplicates: 1 });
  });

  test('counts pages and lines of which wrongly decoded characters were put right', async () => {
    const file = join(tree({}), 'stats.json');
    const wrong = PAGE.replace('Hundreds', 'â€œHundredsâ€\u009d').replace('The old bridge', 'The cafÃ© by the old bridge');
    await run(['--jsonl', '--stats', file], { stdin: row('a', wrong) + row('b', PAGE) + row('c', PAGE.replace('pupils', 'Ã©lÃ¨ves')) });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pages: 3, repaired: { pages: 2, lines: 3 } });
    await run(['--jsonl', '--stats', file], { stdin: row('b', PAGE) });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ repaired: { pages: 0, lines: 0 } });
  });

  test('records of archives that hold no page are counted, and told once on stderr', async () => {
    const record = (type: string, block: string): string =>
      `WARC/1.0\r\nWARC-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
    const response = (status: number, type: string): string =>
      record('response', `HTTP/1.1 ${status} X\r\nContent-Type: ${type}\r\n\r\n<p>${PAGE.replaceAll('\n\n', '</p><p>')}`);
    const archive = [
      record('warcinfo', 'x: y'),
      response(200, 'text/html'),
      response(404, 'text/html'),
      response(200, 'image/png'),
      record('resource', '%PDF-1.4').replace('\r\n\r\n', '\r\nContent-Type: application/pdf\r\n\r\n'),
    ].join('');
    const told = 'newsclean: 3 records of archives hold no page and are left out: no HTML, or no status 200\n';
    // One without a telling name is read where it is cleaned.
    for (const name of ['a.warc', 'a']) {
      const top = tree({ [name]: archive });
      const [file, input] = [join(top, 'stats.json'), join(top, name)];
      const counted = (): number => (JSON.parse(readFileSync(file, 'utf8')) as { other_responses: number }).other_responses;
      for (const jobs of ['1', '2']) {
        const { err, code } = await run([input, '--jsonl', '--stats', file, '-j', jobs]);
        expect([err, code]).toEqual([told, 0]);
        expect(counted()).toBe(3);
      }
      expect((await run([input, '--jsonl', '-q'])).err).toBe('');
      let sum = 0;
      for (const shard of ['1/2', '2/2']) {
        await run([input, '--jsonl', '--stats', file, '--shard', shard]);
        sum += counted();
      }
      expect(sum).toBe(3);
    }
    const file = join(tree({}), 'stats.json');
    expect((await run(['--jsonl', '--stats', file], { stdin: row('a', PAGE) })).err).toBe('');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ other_responses: 0 });
  });

  test('a file that cannot be written ends with 4', async () => {
    const top = tree({ file: '' });
    expect((await run(['--jsonl', '--stats', join(top, 'file/stats.json')], { stdin: PAGE })).code).toBe(4);
    expect(readdirSync(top)).toEqual(['file']);
  });
});

describe('sites', () => {
  test('are named by host, else by the top folder', () => {
    const top = tree({ 'one.org/a/b.txt': PAGE, 'c.txt': PAGE });
    const siteOf = siteNamer(topsOf([top, '-']));
    expect(siteOf({ url: 'https://www.Example.org:8080/x', path: null })).toBe('example.org');
    expect(siteOf({ url: null, path: join(top, 'one.org/a/b.txt') })).toBe('one.org');
    expect(siteOf({ url: null, path: join(top, 'c.txt') })).toBe(top.split('/').at(-1));
    expect(siteOf({ url: 'nonsense', path: 'two.org/x.txt' })).toBe('two.org');
    expect(siteOf({ url: null, path: null })).toBe(null);
    expect(siteOf({ url: null, path: 'x.txt' })).toBe(null);
  });
});

describe('site memory', () => {
  const LEGAL = 'All content of this site is protected, and copies need our permission in writing.';
  const pageOf = (id: string, text: string): Page => ({
    id,
    form: 'text',
    text,
    url: 'https://example.org/x',
    origin: { path: null, format: 'jsonl', encoding: 'utf-8' },
  });
  const texts = [1, 2, 3, 4].map(
    (n) => `Page number ${'x'.repeat(n)} of the paper\n\n${LEGAL}\n\n${n < 3 ? 'Share this page with friends' : 'Nothing'}\n`,
  );
  const learned = (): KnownSites => {
    const learner = new SiteLearner();
    for (const [at, text] of texts.entries())
      learner.add(linesOf({ page: pageOf(`p${at}`, text), blocks: labelPage(pageOf(`p${at}`, text), complete()) } as never, 'example.org'));
    return new KnownSites(learner.toJson(), 'memory');
  };

  test('counts the other pages of the site that hold a line', () => {
    const known = learned();
    const own = known.forPage('example.org', 'p0');
    expect([own?.pages, own?.seen(LEGAL), own?.seen('Share this page with friends'), own?.seen('Nothing like it')]).toEqual([3, 3, 1, 0]);
    const foreign = known.forPage('example.org', 'new');
    expect([foreign?.pages, foreign?.seen(LEGAL)]).toEqual([4, 4]);
    expect(known.forPage('example.com', 'p0')).toBe(null);
    expect(known.forPage(null, 'p0')).toBe(null);
  });

  test('a page that comes twice counts once; only the first pages of a site are learned', () => {
    const learner = new SiteLearner();
    for (const page of [7, 7, 7]) learner.add({ site: 's', page, lines: [1] });
    for (let page = 100; page < 1000; page++) learner.add({ site: 't', page, lines: [1] });
    const { sites } = JSON.parse(learner.toJson()) as { sites: Record<string, { learned: number[]; lines: number[] }> };
    expect(sites['s']).toEqual({ learned: [7], lines: [] });
    expect([sites['t']?.learned.length, sites['t']?.lines]).toEqual([200, [1, 200]]);
  });

  test('a first run learns, a second has it for each page', async () => {
    const file = join(tree({}), 'sites.json');
    const stdin = texts.map((text, at) => row(`p${at}`, text, `https://www.example.org/${at}`)).join('');
    const first = await run(['--jsonl', '--site-memory', file], { stdin });
    expect(first.out).toBe((await run(['--jsonl'], { stdin })).out);
    const written = readFileSync(file, 'utf8');
    expect(written).not.toContain('protected');
    const { settingsOf } = noteTaking(openBooks({ siteMemory: file }, []).noting, complete());
    const page = pageOf('p0', texts[0] ?? '');
    const legal = labelPage(page, settingsOf(page)).find(({ text }) => text === LEGAL);
    expect(legal?.features[COLUMN.seenBefore]).toBe(1);
    await run(['--jsonl', '--site-memory', file], { stdin: row('new', PAGE, 'https://example.org/new') });
    expect(readFileSync(file, 'utf8')).toBe(written);
  });

  test('a stopped run learns nothing', async () => {
    const file = join(tree({}), 'sites.json');
    await run(['--jsonl', '--site-memory', file], { stdin: PAGE, signal: AbortSignal.abort('SIGINT') });
    expect(existsSync(file)).toBe(false);
  });

  test('sites with odd names are sites', () => {
    const learner = new SiteLearner();
    for (const page of [1, 2, 3]) learner.add({ site: '__proto__', page, lines: [5] });
    expect(new KnownSites(learner.toJson(), 'memory').forPage('__proto__', 'x')?.pages).toBe(3);
  });

  test.each([
    '',
    '[]',
    'null',
    '{"schema":"newsclean-sites/1"}',
    '{"schema":"newsclean-sites/1","sites":{"a":{"learned":["x"],"lines":[]}}}',
  ])('%s is refused', async (text) => {
    const file = join(tree({}), 'sites.json');
    writeFileSync(file, text);
    const { code, err } = await run(['--jsonl', '--site-memory', file], { stdin: PAGE });
    expect(code).toBe(2);
    expect(err).toContain('is no site memory');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});

test.skipIf(!existsSync('/dev/zero'))('a site memory without an end is refused', () => {
  const args = [join(import.meta.dirname, '../bin/newsclean.js'), '--site-memory', '/dev/zero'];
  const { status, stderr } = spawnSync(process.execPath, args, { input: PAGE, encoding: 'utf8', timeout: 30_000, killSignal: 'SIGKILL' });
  expect([status, stderr]).toEqual([2, expect.stringContaining('/dev/zero is no file')]);
});

describe('filters', () => {
  test('--only-lang takes regions in and lets failures through', async () => {
    const stdin = `${row('a', PAGE)}not JSON\n`;
    const only = async (tags: string): Promise<string[]> =>
      records((await run(['--jsonl', '--only-lang', tags], { stdin })).out).map(({ status }) => status);
    expect(await only('EN')).toEqual(['ok', 'error']);
    expect(await only('en-GB')).toEqual(['ok', 'error']);
    expect(await only('lt')).toEqual(['error']);
  });

  test('--min-words counts the words of the article, not of the page', async () => {
    const furniture = `${'Home News Sport Culture Weather\n'.repeat(40)}\n${PAGE}`;
    const words = Number(records((await run(['--jsonl'], { stdin: furniture })).out)[0]?.['word_count']);
    expect(words).toBeLessThan(200);
    const kept = async (least: number): Promise<number> =>
      records((await run(['--jsonl', '--min-words', String(least)], { stdin: furniture })).out).length;
    expect([await kept(words), await kept(words + 1)]).toEqual([1, 0]);
  });
});

describe('workers', () => {
  const many = Array.from({ length: 300 }, (_, at) =>
    row(`p${at}`, at % 3 ? `${PAGE}\n\nPage ${at}` : PAGE, `https://example.${at % 2 ? 'org' : 'com'}/`),
  ).join('');

  test('keep the same books as one process', async () => {
    const kept = async (jobs: string): Promise<string[]> => {
      const top = tree({});
      const [stats, memory] = [join(top, 'stats.json'), join(top, 'sites.json')];
      const argv = ['-i', 'jsonl', '--jsonl', '-j', jobs, '--dedup', 'near', '--stats', stats, '--site-memory', memory];
      const first = await run(argv, { stdin: many });
      const second = await run(argv, { stdin: many });
      return [first.out, readFileSync(stats, 'utf8'), readFileSync(memory, 'utf8'), second.out];
    };
    const one = await kept('1');
    expect(await kept('2')).toEqual(one);
    expect(JSON.parse(one[1] ?? '')).toMatchObject({ pages: 300, status: { ok: 300 }, site: { 'example.org': 150, 'example.com': 150 } });
  });

  test('give the same report as one process', async () => {
    const reported = async (jobs: string): Promise<string> => {
      const file = join(tree({}), 'report.html');
      expect((await run(['-i', 'jsonl', '-j', jobs, '--report', file], { stdin: many })).code).toBe(0);
      return readFileSync(file, 'utf8');
    };
    const one = await reported('1');
    expect(one).toContain('Page 299');
    expect(await reported('2')).toBe(one);
  });

  test('share shards', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at % 2 ? 'pages/' : ''}${at}.txt`, `${PAGE}\n${at}`]));
    const top = tree({ 'rows.jsonl': many, ...files });
    const named = Object.keys(files).filter((name) => !name.includes('/'));
    const argv = (jobs: string, shard: number): string[] => [
      ...['rows.jsonl', 'pages', ...named].map((name) => join(top, name)),
      ...['--jsonl', '-o', join(top, jobs), '-j', jobs, '--shard', `${shard}/3`],
    ];
    for (const jobs of ['1', '2']) for (const shard of [1, 2, 3]) expect((await run(argv(jobs, shard))).code).toBe(0);
    const names = readdirSync(join(top, '1')).sort();
    expect(names).toHaveLength(6);
    for (const name of names) expect(readFileSync(join(top, '2', name), 'utf8'), name).toBe(readFileSync(join(top, '1', name), 'utf8'));
    expect((await run(['--verify', '-o', join(top, '2')])).out).toContain('330 pages in, 330 out');
  });
});

describe('--resume', () => {
  test('does not go with what needs the whole batch', async () => {
    const out = join(tree({}), 'out');
    for (const flags of ['--dedup exact', '--stats x.json', '--site-memory x.json']) {
      expect((await run(['-o', out, '--jsonl', '--resume', ...flags.split(' ')], { stdin: PAGE })).code, flags).toBe(2);
    }
  });
});
