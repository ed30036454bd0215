import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROLES } from '../src/roles.ts';
import { Frequent } from '../src/write/frequent.ts';
import { escapeHtml, markup, scriptJson } from '../src/write/markup.ts';
import { timelineOf } from '../src/write/report-dates.ts';
import { Report } from '../src/write/report.ts';
import { Smallest } from '../src/write/smallest.ts';
import { PAGE, run, tree } from './command.ts';
import { articleOf, blockOf } from './helpers/article.ts';

const HOSTILE = '</script><img src=x onerror="alert(\'1\')">&\u2028\u202e';

function reportOf(articles: Parameters<Report['add']>[0][], readable?: number): string {
  const report = new Report('0.0.0', readable);
  for (const article of articles) report.add(article);
  return [...report.html()].join('');
}

describe('escaping', () => {
  test('text of pages stays text', () => {
    expect(escapeHtml(HOSTILE)).toBe('&lt;/script&gt;&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;\u2028');
    expect(markup`<p title="${HOSTILE}">${[markup`<b>${'<i>'}</b>`]}${null}</p>`.html).toBe(
      `<p title="${escapeHtml(HOSTILE)}"><b>&lt;i&gt;</b></p>`,
    );
  });

  test('JSON in a script holds no character that means something to HTML or to a script', () => {
    const json = scriptJson({ text: `${HOSTILE}<!--\ud800` });
    expect(json).not.toMatch(/[<>&\u2028\u2029\u202e]/);
    expect(JSON.parse(json)).toEqual({ text: `${HOSTILE.slice(0, -1)}<!--\ufffd` });
  });

  test('nothing of a page reaches the report as markup', () => {
    const html = reportOf([
      articleOf(
        [blockOf(HOSTILE, { role: 'title' }), blockOf(HOSTILE), blockOf(HOSTILE, { role: 'related', label: { why: [HOSTILE] } })],
        {
          title: { value: HOSTILE, score: 1, method: HOSTILE, raw: HOSTILE },
          sitename: { value: HOSTILE, score: 1, method: 'x' },
          date: { value: HOSTILE, score: 1, method: 'x' },
          language: { tag: HOSTILE, score: 1 },
          warnings: [{ code: HOSTILE, message: HOSTILE }],
          quality: { score: 1, flags: [HOSTILE] },
        },
        { origin: { path: HOSTILE, format: 'html', encoding: 'utf-8' } },
      ),
    ]);
    expect(html).not.toContain('<img');
    expect(html.match(/<\/script>/g)).toHaveLength(html.match(/<script[ >]/g)?.length ?? 0);
  });
});

describe('repairs', () => {
  const mended = articleOf([blockOf('A café.', { lines: [3, 4] }), blockOf('Another line.', { lines: [6, 6] })], {
    repairs: [{ lines: [3, 3], steps: ['encode:windows-1252', 'decode:utf-8'] }],
  });

  test('are counted in the overview, named on the page and on the line', () => {
    const html = reportOf([mended, articleOf([blockOf('A line.')])]);
    expect(html).toContain('<dt>repaired</dt><dd>1<small>1 line decoded wrongly</small></dd>');
    const { notes, lines } = JSON.parse(/id="data-1">(.*?)<\/script>/.exec(html)?.[1] ?? '') as {
      notes: string[];
      lines: { why: string }[];
    };
    expect(notes).toEqual(['line 3: wrongly decoded characters put right (encode:windows-1252, decode:utf-8)']);
    expect(lines.map(({ why }) => why)).toEqual(['a reason; wrongly decoded characters put right', 'a reason']);
  });

  test('where there are none nothing is said', () =>
    expect(reportOf([articleOf([blockOf('A line.')])])).not.toMatch(/<dt>repaired|put right/));

  test('very many are not all named', () => {
    const repairs = Array.from({ length: 9 }, (_, at) => ({ lines: [2 * at + 1, 2 * at + 1] as const, steps: ['x'] }));
    expect(reportOf([articleOf([blockOf('A line.')], { repairs })])).toContain('and 4 more such stretches');
  });
});

describe('what is counted', () => {
  test('dates by the finest unit that fits, with gaps', () => {
    const days = timelineOf(new Map([['2021-03-12', 2], ['2021-03-14', 1], ['nonsense', 1], ['2021', 1], ['2021-03-13', 5]])); // prettier-ignore
    expect(days).toEqual({
      unit: 'day',
      bars: [
        { label: '2021-03-12', count: 2 },
        { label: '2021-03-13', count: 5 },
        { label: '2021-03-14', count: 1 },
      ],
      vague: 2,
    });
    expect(timelineOf(new Map([['2020-12-30', 1], ['2021-02-01', 1]])).bars.map(({ label }) => label)).toContain('2021-01-31'); // prettier-ignore
    expect(timelineOf(new Map([['2020-11', 1], ['2021-02', 1]])).bars.map(({ label }) => label)).toEqual(['2020-11', '2020-12', '2021-01', '2021-02']); // prettier-ignore
    expect(timelineOf(new Map([['1999', 1], ['2001-01-01', 3]]))).toMatchObject({ unit: 'year', vague: 0, bars: [{ count: 1 }, { count: 0 }, { count: 3 }] }); // prettier-ignore
    expect(timelineOf(new Map([['1890-01-01', 1], ['2001-01-01', 3]])).unit).toBe('decade'); // prettier-ignore
    expect(timelineOf(new Map()).bars).toEqual([]);
  });

  test('frequent lines are found in bounded memory, and counts never too high', () => {
    const lines = new Frequent<string>(10);
    for (let at = 0; at < 1000; at++) for (const key of ['often', `once-${at}`]) lines.add(key, () => key);
    const [first] = lines.top(1, 2);
    expect(first?.first).toBe('often');
    expect(first?.count).toBeLessThanOrEqual(1000);
    expect((first?.count ?? 0) + lines.missed).toBeGreaterThanOrEqual(1000);
    expect(lines.missed).toBeGreaterThan(0);
  });

  test('the smallest of a stream', () => {
    const keep = new Smallest<number>(3);
    for (const key of [5, 9, 1, 7, 3, 8, 2, 6]) keep.add(key, key);
    expect(keep.values()).toEqual([1, 2, 3]);
    expect(keep.wants(3)).toBe(false);
    expect(keep.wants(0)).toBe(true);
  });

  test('a large batch holds the least sure pages and an even sample', () => {
    const articles = Array.from({ length: 200 }, (_, at) =>
      articleOf([blockOf(`Line ${at}`, { label: { score: at === 150 ? 0.1 : 0.9 } })]),
    );
    const html = reportOf(articles, 5);
    expect(html).toContain('200 pages cleaned');
    expect(html).toContain('id="data-151"');
    const held = [...html.matchAll(/id="data-(\d+)"/g)].map(([, number]) => Number(number));
    expect(held.length).toBeLessThanOrEqual(10);
    for (const part of [0, 1, 2, 3]) expect(held.some((number) => Math.floor((number - 1) / 50) === part)).toBe(true);
  });

  test('a line removed on several pages counts once a page', () => {
    const page = articleOf([blockOf('Read also', { role: 'related' }), blockOf('Text'), blockOf('Read also', { role: 'related' })]);
    const [, row] =
      /<tr><td class="number">(\d+)<\/td>[^\n]*?Read also/.exec(reportOf([page, page, page]).replaceAll(/\s*\n\s*/g, '')) ?? [];
    expect(row).toBe('3');
  });
});

test('every role has a colour of its own', () => {
  const sheet = readFileSync(new URL('../src/write/report.css', import.meta.url), 'utf8');
  expect(ROLES.filter(({ role }) => !sheet.includes(`[data-role='${role}']`))).toEqual([]);
});

describe('--report', () => {
  test('alone writes the report and nothing else', async () => {
    const top = tree({ 'a.txt': PAGE, 'b.txt': PAGE });
    const file = join(tree({}), 'new/report.html');
    expect(await run(['--report', file, top])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toContain('2 pages cleaned');
    expect(readdirSync(join(file, '..'))).toEqual(['report.html']);
  });

  test('the built command finds the style and the script', () => {
    const top = tree({ 'a.txt': PAGE });
    const file = join(tree({}), 'report.html');
    execFileSync(process.execPath, [join(import.meta.dirname, '../bin/newsclean.js'), '--report', file, top]);
    const html = readFileSync(file, 'utf8');
    for (const name of ['report.css', 'report.client.js']) {
      expect(html).toContain(readFileSync(new URL(`../src/write/${name}`, import.meta.url), 'utf8'));
    }
  });

  test('beside other output, and with filters', async () => {
    const top = tree({ 'a.txt': PAGE, 'b.txt': 'Home\nNews\n' });
    const file = join(tree({}), 'report.html');
    const { out } = await run(['--report', file, top, '--jsonl', '--only-lang', 'en']);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(readFileSync(file, 'utf8')).toContain('1 page cleaned');
    expect((await run(['--report', file, join(top, 'a.txt'), '--markdown'])).out).toMatch(/^# Town council/);
  });

  test('is no input of the next run, and never overwrites one', async () => {
    const top = tree({ 'a.txt': PAGE });
    const file = join(top, 'report.html');
    for (let at = 0; at < 2; at++) expect((await run(['--report', file, top])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('1 page cleaned');
    const page = join(top, 'a.txt');
    expect((await run(['--report', page, page])).code).toBe(4);
    expect(readFileSync(page, 'utf8')).toBe(PAGE);
  });

  test('a stopped run leaves none', async () => {
    const top = tree({ 'a.txt': PAGE, 'b.txt': PAGE });
    const out = tree({});
    const stop = new AbortController();
    stop.abort('SIGINT');
    expect((await run(['--report', join(out, 'report.html'), top, '-q'], { signal: stop.signal })).code).toBe(130);
    expect(readdirSync(out)).toEqual([]);
  });

  test('a place that cannot be written to is told before the run', async () => {
    const top = tree({ 'a.txt': PAGE });
    const { code, out } = await run(['--report', join(top, 'a.txt', 'report.html'), top, '--jsonl']);
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(existsSync(join(top, 'a.txt'))).toBe(true);
  });

  test('does not go with --resume', async () => {
    expect((await run(['--report', 'x.html', '--resume', '-o', 'y', 'z'])).code).toBe(2);
  });
});
