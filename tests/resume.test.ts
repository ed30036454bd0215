import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PAGE, records, run, tree } from './command.ts';

const BIN = join(import.meta.dirname, '../bin/newsclean.js');
const ROWS = 1200;

const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => JSON.stringify({ id: `r${at}`, text: at % 50 === 7 ? '' : `${PAGE}\nPage ${at}.\n` }) + '\n',
  ).join('');

/** Slow, so that it can be killed midway on any machine. */
const start = (argv: readonly string[]): ReturnType<typeof spawn> =>
  spawn(process.execPath, [BIN, ...argv], { stdio: 'ignore', env: { ...process.env, NEWSCLEAN_TEST_HOOK: 'slow:council' } });
const finish = (argv: readonly string[]): number | null => spawnSync(process.execPath, [BIN, ...argv], { stdio: 'ignore' }).status;
const hiddenIn = (top: string): string[] => readdirSync(top).filter((name) => name.startsWith('.'));

/** Kills it as soon as that is so, and says whether it was still running. */
async function killWhen(child: ReturnType<typeof spawn>, isSo: () => boolean, signal: NodeJS.Signals = 'SIGKILL'): Promise<boolean> {
  const ended = once(child, 'exit');
  while (child.exitCode === null && !isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
  const running = child.exitCode === null;
  child.kill(signal);
  await ended;
  return running;
}

const marksOf = (out: string): string => join(dirname(out), `.${out.slice(dirname(out).length + 1)}.newsclean-marks`);
const size = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

describe('a single archive', () => {
  test.each([
    ['rows.jsonl', 'out.jsonl', '1', 'SIGKILL'],
    ['rows.jsonl.gz', 'out.jsonl.gz', '2', 'SIGKILL'],
    ['rows.jsonl', 'out.jsonl', '2', 'SIGINT'],
  ] as const)(
    '%s to %s with -j %s goes on after %s',
    async (name, target, jobs, signal) => {
      const top = tree({});
      const input = join(top, name);
      writeFileSync(input, name.endsWith('.gz') ? gzipSync(rows(ROWS)) : rows(ROWS));
      const flags = [input, '--jsonl', '-j', jobs, '-o'];
      const [whole, out] = [join(top, `whole-${target}`), join(top, target)];
      const code = finish([...flags, whole]);
      let killed = 0;
      let before = 0;
      for (let round = 0; round < 3; round++) {
        const child = start([...flags, out, '--resume']);
        if (await killWhen(child, () => size(marksOf(out)) > before, signal)) killed++;
        before = size(marksOf(out));
      }
      expect(killed).toBeGreaterThan(0);
      expect(finish([...flags, out, '--resume'])).toBe(code);
      expect(readFileSync(out).equals(readFileSync(whole))).toBe(true);
      const text = target.endsWith('.gz') ? gunzipSync(readFileSync(out)).toString() : readFileSync(out, 'utf8');
      expect(records(text).map(({ id }) => id)).toEqual(Array.from({ length: ROWS }, (_, at) => `r${at}`));
      expect(hiddenIn(top)).toEqual([`.${target}.newsclean-journal`]);
      // All is done: nothing is written anew.
      utimesSync(out, 1, 1);
      finish([...flags, out, '--resume']);
      expect(statSync(out).mtimeMs).toBe(1000);
    },
    120_000,
  );

  test('failures before the break count, and are tried again, also after a run that came to its end', async () => {
    const top = tree({ 'rows.jsonl': `not JSON\n${rows(ROWS)}` });
    const out = join(top, 'out.jsonl');
    const flags = [join(top, 'rows.jsonl'), '--jsonl', '-o', out];
    expect(await killWhen(start(flags), () => existsSync(marksOf(out)))).toBe(true);
    expect(finish([...flags, '--resume'])).toBe(3);
    expect(records(readFileSync(out, 'utf8'))).toHaveLength(ROWS + 1);
    writeFileSync(join(top, 'rows.jsonl'), `not JSON\n${rows(3)}`);
    expect((await run(flags)).code).toBe(3);
    const { code, err } = await run([...flags, '--resume']);
    expect({ code, failed: err.includes('rows.jsonl, row 1') }).toEqual({ code: 3, failed: true });
    writeFileSync(join(top, 'rows.jsonl'), rows(3));
    expect((await run([...flags, '--resume'])).code).toBe(0);
    expect((await run(flags)).code).toBe(0);
    expect(hiddenIn(top)).toEqual([]);
  }, 120_000);

  test('another site memory is another run', async () => {
    const site = Array.from({ length: 4 }, (_, at) => JSON.stringify({ id: `s${at}`, url: `https://example.org/${at}`, text: PAGE }));
    const top = tree({ 'rows.jsonl': rows(ROWS), 'site.jsonl': `${site.join('\n')}\n` });
    const [memory, out, whole] = [join(top, 'sites'), join(top, 'out.jsonl'), join(top, 'whole.jsonl')];
    await run([join(top, 'site.jsonl'), '--jsonl', '--site-memory', memory]);
    const flags = [join(top, 'rows.jsonl'), '--jsonl', '--url', 'https://example.org/', '--site-memory', memory, '-o'];
    expect(await killWhen(start([...flags, out]), () => existsSync(marksOf(out)))).toBe(true);
    writeFileSync(memory, '{"schema":"newsclean-sites/1","sites":{}}\n');
    finish([...flags, out, '--resume']);
    finish([...flags, whole]);
    expect(readFileSync(out).equals(readFileSync(whole))).toBe(true);
  }, 120_000);

  test('what a first run without --resume left is gone on from, but not with other options', async () => {
    const top = tree({ 'rows.jsonl': rows(ROWS) });
    const flags = [join(top, 'rows.jsonl'), '--jsonl', '-o', join(top, 'out.jsonl')];
    expect(await killWhen(start(flags), () => existsSync(marksOf(join(top, 'out.jsonl'))))).toBe(true);
    const other = [...flags, '--with', 'markdown'];
    finish([...other, '--resume']);
    const resumed = readFileSync(join(top, 'out.jsonl'));
    finish(other);
    expect(resumed.equals(readFileSync(join(top, 'out.jsonl')))).toBe(true);
  }, 120_000);
});

test.each(['rows.jsonl', '.'])(
  'what stood there before a killed run is none of its outputs: %s',
  async (input) => {
    const top = tree({ 'in/rows.jsonl': rows(ROWS), ...(input === '.' && { 'in/x.jsonl': rows(2) }) });
    const out = join(top, input === '.' ? 'out' : 'out.jsonl');
    const flags = [join(top, 'in', input), '--jsonl', '-o', out];
    expect(finish([...flags, '--with', 'markdown'])).toBe(1);
    const killed = start(flags);
    const begun = (): boolean => existsSync(marksOf(input === '.' ? join(out, 'rows.jsonl') : out));
    expect(await killWhen(killed, begun)).toBe(true);
    finish([...flags, '--resume']);
    const result = readFileSync(input === '.' ? join(out, 'rows.jsonl') : out, 'utf8');
    expect(records(result).filter((record) => 'markdown' in record)).toEqual([]);
  },
  120_000,
);

describe('a directory', () => {
  const files = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`${at % 7}/${at}.txt`, `${PAGE}\nPage ${at}.\n`]));
  const outputs = (top: string): Record<string, string> =>
    Object.fromEntries(
      (readdirSync(top, { recursive: true }) as string[])
        .sort()
        .filter((name) => statSync(join(top, name)).isFile())
        .map((name) => [name, readFileSync(join(top, name), 'utf8')]),
    );

  test.each([['1'], ['2']])(
    'goes on after kill -9, -j %s',
    async (jobs) => {
      const pages = tree({ ...files, 'rows.jsonl': rows(100) });
      const top = tree({});
      const out = join(top, 'out');
      const flags = [pages, '--jsonl', '-j', jobs, '-o'];
      for (const share of [40, 200]) {
        const child = start(share === 40 ? [...flags, out] : [...flags, out, '--resume']);
        const made = (): number => (existsSync(out) ? (readdirSync(out, { recursive: true }) as string[]).length : 0);
        expect(await killWhen(child, () => made() > share)).toBe(true);
      }
      const first = join(out, '0/0.jsonl');
      utimesSync(first, 1, 1);
      expect(finish([...flags, out, '--resume'])).toBe(1);
      expect(statSync(first).mtimeMs).toBe(1000);
      finish([...flags, join(top, 'whole')]);
      expect(outputs(out)).toEqual(outputs(join(top, 'whole')));
      expect(hiddenIn(top)).toEqual(['.out.newsclean-journal']);
    },
    120_000,
  );

  test('pages without an article, done before a break, count in the exit status', async () => {
    const pages = tree({ 'a.txt': 'Home\nNews\nLogin\n', 'b.txt': PAGE });
    const flags = [pages, '-o', join(tree({}), 'out'), '--jsonl', '--resume'];
    for (let time = 0; time < 2; time++) expect((await run(flags)).code).toBe(1);
    writeFileSync(join(pages, 'a.txt'), PAGE);
    expect((await run(flags)).code).toBe(0);
  });

  test('what a run without a journal left is told of, and made anew where its input is newer', async () => {
    const pages = tree({ 'a.txt': PAGE, 'b.txt': PAGE });
    const out = join(tree({}), 'out');
    const flags = [pages, '-o', out, '--json'];
    await run(flags);
    utimesSync(join(out, 'b.json'), 1, 1);
    const { err } = await run([...flags, '--resume']);
    expect(err).toContain('left as they are: 1\n');
    expect(statSync(join(out, 'b.json')).mtimeMs).toBeGreaterThan(1000);
  });

  test.each(['a folder', 'one file'])('an output that was cut or emptied since is made anew: %s', async (what) => {
    const top = tree({ 'in/a.txt': PAGE, ...(what === 'a folder' && { 'in/b.txt': PAGE, 'in/c.txt': PAGE }) });
    const out = join(top, 'out');
    const first = what === 'a folder' ? join(out, 'a.json') : out;
    const flags = [join(top, what === 'a folder' ? 'in' : 'in/a.txt'), '-o', out, '--json', '--resume'];
    expect((await run(flags)).err).toBe('');
    const whole = readFileSync(first, 'utf8');
    for (const cut of [whole.slice(0, 100), '']) {
      writeFileSync(first, cut);
      const { code, err } = await run(flags);
      expect({ code, err }).toEqual({ code: 0, err: 'newsclean: outputs that are not as they were written, and made anew: 1\n' });
      expect(readFileSync(first, 'utf8')).toBe(whole);
    }
    expect((await run(flags)).err).toBe('');
  });

  test('a journal without sizes counts as before', async () => {
    const pages = tree({ 'a.txt': PAGE, 'b.txt': PAGE });
    const top = tree({});
    const out = join(top, 'out');
    const flags = [pages, '-o', out, '--json', '--resume'];
    await run(flags);
    const journal = join(top, '.out.newsclean-journal');
    const rowsOf = (): unknown[] =>
      readFileSync(journal, 'utf8')
        .split('\n')
        .flatMap((line): unknown[] => (line === '' ? [] : [JSON.parse(line)]));
    const [key, ...inputs] = rowsOf() as [string, ...unknown[][]];
    expect(inputs.map((row) => row.slice(4))).toEqual(['a', 'b'].map((name) => [size(join(out, `${name}.json`)), `out/${name}.json`]));
    writeFileSync(journal, [key, ...inputs.map((row) => row.slice(0, 4))].map((row) => `${JSON.stringify(row)}\n`).join(''));
    writeFileSync(join(out, 'a.json'), '{}');
    expect(await run(flags)).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(join(out, 'a.json'), 'utf8')).toBe('{}');
    expect((await run([...flags, '--min-words', '1000'])).err).toContain('remain, though of their pages nothing is written now: 2\n');
  });

  describe('outputs of an earlier run whose pages are now left out', () => {
    const filter = ['--min-words', '1000'];
    const REMAIN = 'newsclean: outputs of an earlier run that remain, though of their pages nothing is written now';
    const REMOVED = 'newsclean: outputs of an earlier run removed, of whose pages nothing is written now';

    test('remain without --resume, and are told of', async () => {
      const flags = [tree({ 'a.txt': PAGE, 'b.txt': PAGE }), '-o', join(tree({}), 'out'), '--json'];
      await run(flags);
      writeFileSync(join(flags[2] ?? '', 'mine.json'), '');
      const { err } = await run([...flags, ...filter]);
      expect(err).toContain(`${REMAIN}: 2\n`);
      expect(readdirSync(flags[2] ?? '')).toEqual(['a.json', 'b.json', 'mine.json']);
      expect((await run([...flags, ...filter, '-q'])).err).toBe('');
      expect((await run([...flags.slice(0, 3), '--markdown', ...filter])).err).not.toContain('remain');
    });

    test('are removed with --resume where the journal says that newsclean has written them', async () => {
      const pages = tree({ 'a.txt': PAGE, 'b.txt': PAGE, 'c.txt': PAGE, 'long.txt': PAGE.repeat(20) });
      const out = join(tree({}), 'out');
      const flags = [pages, '-o', out, '--json', '--resume'];
      await run(flags);
      writeFileSync(join(out, 'b.json'), 'what somebody wrote here');
      writeFileSync(join(pages, 'd.txt'), PAGE);
      writeFileSync(join(out, 'd.json'), 'what newsclean has never written');
      const { err } = await run([...flags, ...filter]);
      expect(err).toContain(`${REMOVED}: 2\n${REMAIN}: 2\n`);
      expect(readdirSync(out)).toEqual(['b.json', 'd.json', 'long.json']);
      expect((await run([...flags, ...filter])).err).toBe(`${REMAIN}: 2\n`);
    });

    test('are removed too where a run with those options has done only some of the inputs', async () => {
      const pages = tree({ 'a.txt': PAGE, 'b.txt': PAGE });
      const out = join(tree({}), 'out');
      const flags = [pages, '-o', out, '--json', '--resume'];
      await run(flags);
      for (const only of [['--glob', 'a.txt'], []]) expect((await run([...flags, ...filter, ...only])).err).toContain(`${REMOVED}: 1\n`);
      expect(readdirSync(out)).toEqual([]);
    });

    test('are removed where the input has become shorter', async () => {
      const pages = tree({ 'a.txt': PAGE.repeat(20), 'b.txt': PAGE.repeat(20) });
      const out = join(tree({}), 'out');
      const flags = [pages, '-o', out, '--json', '--resume', ...filter];
      await run(flags);
      writeFileSync(join(pages, 'b.txt'), PAGE);
      expect((await run(flags)).err).toContain(`${REMOVED}: 1\n`);
      expect(readdirSync(out)).toEqual(['a.json']);
    });
  });

  test('what stdin gave before says nothing of what it gives now', async () => {
    const out = join(tree({}), 'out.jsonl');
    const flags = ['-i', 'jsonl', '--jsonl', '-o', out];
    const ids = (): unknown[] => records(readFileSync(out, 'utf8')).map(({ id }) => id);
    await run(flags, { stdin: rows(2) });
    await run([...flags, '--resume'], { stdin: rows(3) });
    expect(ids()).toEqual(['r0', 'r1', 'r2']);
  });

  test('other options or a changed input are done anew, failures too', async () => {
    const pages = tree({ 'a.txt': PAGE, 'b.txt': PAGE, 'c.txt': PAGE, 'd.txt': 'Home\n' });
    const out = join(tree({}), 'out');
    const flags = [pages, '-o', out, '--json', '--resume', '--min-words', '5'];
    await run(flags, { env: { NEWSCLEAN_TEST_HOOK: '' } });
    expect(readdirSync(out)).toEqual(['a.json', 'b.json', 'c.json']);
    const mark = (): void => ['a', 'b', 'c'].forEach((name) => utimesSync(join(out, `${name}.json`), 1, 1));
    const anew = (): string[] => ['a', 'b', 'c'].filter((name) => statSync(join(out, `${name}.json`)).mtimeMs !== 1000);
    mark();
    await run(flags);
    expect(anew()).toEqual([]);
    writeFileSync(join(pages, 'b.txt'), `${PAGE}\nMore.\n`);
    await run(flags);
    expect(anew()).toEqual(['b']);
    mark();
    const { err } = await run([...flags, '--links']);
    expect(anew()).toEqual(['a', 'b', 'c']);
    expect(err).toContain('made with other options');
    await run([...flags, '--links'], { env: { NEWSCLEAN_TEST_HOOK: 'throw:council' } });
  });
});
