import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { progressLine } from '../src/cli/progress.ts';
import { ROLES } from '../src/roles.ts';
import { PAGE, records, run, tree } from './command.ts';

const TITLE = 'Town council opens new bridge over the river';

describe('inputs', () => {
  test('a pipe without arguments, and -', async () => {
    for (const argv of [[], ['-']]) {
      const { code, out, err } = await run([...argv, '--jsonl'], { stdin: PAGE });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(records(out).map(({ input }) => input.path)).toEqual([null]);
    }
  });

  test('a terminal and no argument is a usage error', async () => {
    const { code, out, err } = await run([], { tty: { stdin: true } });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('no input');
  });

  test('directories: recursive, sorted, without hidden and symlinked entries', async () => {
    const top = tree({ 'b.txt': PAGE, 'a/z.txt': PAGE, 'a/.hidden': PAGE, '.git/x.txt': PAGE, 'c/d/e.txt': PAGE });
    symlinkSync(top, join(top, 'a', 'loop'));
    symlinkSync(join(top, 'b.txt'), join(top, 'link.txt'));
    const { code, out } = await run([top, '--jsonl']);
    expect(code).toBe(0);
    expect(records(out).map(({ input }) => input.path)).toEqual(['a/z.txt', 'b.txt', 'c/d/e.txt'].map((name) => join(top, name)));
  });

  test('--glob at any depth', async () => {
    const top = tree({ 'a.txt': PAGE, 'b.md': PAGE, 'c/d.txt': PAGE });
    const { out } = await run([top, '--jsonl', '--glob', '*.txt']);
    expect(records(out).map(({ input }) => input.path)).toEqual([join(top, 'a.txt'), join(top, 'c/d.txt')]);
  });

  test('--files-from a file and stdin', async () => {
    const top = tree({ 'a.txt': PAGE, 'b.txt': PAGE });
    const list = `${join(top, 'b.txt')}\n\n  \n${join(top, 'a.txt')}\n`;
    const piped = await run(['--files-from', '-', '--jsonl'], { stdin: list });
    expect(records(piped.out).map(({ input }) => input.path)).toEqual([join(top, 'b.txt'), join(top, 'a.txt')]);
    const listed = tree({ list });
    expect((await run(['--files-from', join(listed, 'list'), '--jsonl'])).out).toBe(piped.out);
  });

  test('--files-from as find -print0 and as Windows write it', async () => {
    const top = tree({ 'a.txt': PAGE, 'b b.txt': PAGE, 'c\nc.txt': PAGE });
    const paths = ['a.txt', 'b b.txt', 'c\nc.txt'].map((name) => join(top, name));
    const lists = {
      nul: paths.map((path) => `${path}\0`).join(''),
      marked: `\ufeff${paths.slice(0, 2).join('\r\n')}\r\n`,
      wide: Buffer.from(`\ufeff${paths.slice(0, 2).join('\r\n')}\r\n`, 'utf16le'),
    };
    for (const [name, list] of Object.entries(lists)) {
      const file = join(top, `.${name}`);
      writeFileSync(file, list);
      const { code, out } = await run(['--files-from', file, '--jsonl']);
      expect({ code, paths: records(out).map(({ input }) => input.path) }).toEqual({
        code: 0,
        paths: paths.slice(0, name === 'nul' ? 3 : 2),
      });
    }
  });

  test('an empty name is told as one', async () => {
    for (const flag of ['-o', '--report', '--stats', '--site-memory', '--files-from']) {
      const { code, err } = await run([flag, '', '--json'], { stdin: PAGE });
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('Give a name') });
    }
    expect(await run([''])).toMatchObject({ code: 3, err: 'newsclean: "": no such file or directory\n' });
  });

  test('an encoding told is believed also where the bytes look like no text', async () => {
    const file = join(tree({ x: '' }), 'page.txt');
    writeFileSync(
      file,
      Buffer.from(
        PAGE.replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0x3d0)),
        'utf16le',
      ),
    );
    expect((await run([file, '-E', 'utf-16le', '--jsonl'])).out).toContain('"encoding":"utf-16le"');
  });
});

describe('outputs', () => {
  test('JSON of one page is indented on a terminal only', async () => {
    const shown = await run(['--json'], { stdin: PAGE, tty: { stdout: true } });
    expect(shown.out).toContain('{\n  "schema"');
    const piped = await run(['--json'], { stdin: PAGE });
    expect(piped.out.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(shown.out)).toEqual(JSON.parse(piped.out));
  });

  test('Markdown without a flag, text, one field', async () => {
    expect((await run([], { stdin: PAGE })).out).toMatch(new RegExp(`^# ${TITLE}\n`));
    expect((await run(['--text'], { stdin: PAGE })).out).toContain('The town council opened the new bridge');
    expect((await run(['-p', 'title'], { stdin: PAGE })).out).toBe(`${TITLE}\n`);
  });

  test('pages in one output stand apart: text by a form feed, Markdown by a rule', async () => {
    const top = tree({ 'a.txt': PAGE, 'b.txt': PAGE.replace('council', '\fcouncil\n\f\n') });
    const inputs = [join(top, 'a.txt'), join(top, 'b.txt')];
    const [first, second] = [(await run(['--text', inputs[0] ?? ''])).out, (await run(['--text', inputs[1] ?? ''])).out];
    expect((await run(['--text', ...inputs])).out.split('\f\n')).toEqual([first, second]);
    expect((await run(inputs)).out.split('\n---\n\n')).toHaveLength(2);
  });

  test('-p is one line a page, but of one page alone', async () => {
    const page = PAGE.replace('12 March 2021', 'By Jane Doe and John Smith\n\n12 March 2021');
    const pages = [page, 'No article here\n', PAGE];
    const rows = `${pages.map((text, at) => JSON.stringify({ id: `r${at}`, text })).join('\n')}\nno row\n`;
    const top = tree({ 'a.txt': page, 'b.txt': PAGE, 'rows.jsonl': rows });
    const lines = async (field: string, ...inputs: string[]): Promise<string[]> =>
      (await run(['-p', field, ...inputs.map((name) => join(top, name))])).out.split('\n').slice(0, -1);
    expect(await lines('authors', 'rows.jsonl')).toEqual(['Jane Doe; John Smith', '', '', '']);
    expect(await lines('authors', 'a.txt', 'b.txt')).toEqual(['Jane Doe; John Smith', '']);
    expect(await lines('authors', 'a.txt')).toEqual(['Jane Doe', 'John Smith']);
    const [ids, titles, texts] = [await lines('id', 'rows.jsonl'), await lines('title', 'rows.jsonl'), await lines('text', 'rows.jsonl')];
    expect(ids.slice(0, 3)).toEqual(['r0', 'r1', 'r2']);
    expect(titles).toEqual([TITLE, titles[1], TITLE, '']);
    expect(texts).toHaveLength(4);
    const alone = (await run(['-p', 'text', join(top, 'a.txt')])).out;
    expect(alone).toContain('\n\n');
    expect(texts[0]?.replaceAll('\\n', '\n')).toBe(alone.trimEnd());

    const out = join(tree({}), 'out');
    await run(['-p', 'text', join(top, 'a.txt'), join(top, 'b.txt'), '-o', out]);
    expect(readFileSync(join(out, 'a.txt'), 'utf8')).toBe(alone);
  });

  test('-o DIR mirrors the tree and leaves no temporary files', async () => {
    const top = tree({ 'a.txt': PAGE, 'b/c.txt': PAGE });
    const out = join(tree({}), 'out');
    const { code, out: shown } = await run([top, '-o', out, '--json']);
    expect({ code, shown }).toEqual({ code: 0, shown: '' });
    expect((readdirSync(out, { recursive: true }) as string[]).sort()).toEqual(['a.json', 'b', 'b/c.json']);
    expect(records(readFileSync(join(out, 'b/c.json'), 'utf8'))[0]?.status).toBe('ok');
  });

  test('-o FILE for one input', async () => {
    const top = tree({ 'a.txt': PAGE });
    const file = join(top, 'a.out');
    expect((await run([join(top, 'a.txt'), '-o', file])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain(`# ${TITLE}`);
  });

  test.each(['all.jsonl', 'all.jsonl.gz'])('-o %s for all inputs, in their order', async (name) => {
    const top = tree({ 'a.txt': PAGE, 'b/c.txt': PAGE, 'd.txt': '' });
    const file = join(tree({}), name);
    const streamed = await run([top, '--jsonl']);
    expect((await run([top, '--jsonl', '-o', file])).code).toBe(streamed.code);
    const bytes = readFileSync(file);
    expect(String(name.endsWith('.gz') ? gunzipSync(bytes) : bytes)).toBe(streamed.out);
    expect(readdirSync(dirname(file))).toEqual([name]);
  });

  test('such a file is no input, is not resumed, and is not half written', async () => {
    const top = tree({ 'a.jsonl': `${JSON.stringify({ text: PAGE })}\n`, 'b.txt': PAGE });
    const inputs = [join(top, 'a.jsonl'), join(top, 'b.txt'), '--jsonl'];
    expect(await run([...inputs, '-o', join(top, 'a.jsonl')])).toMatchObject({ code: 4 });
    const out = join(top, 'all.jsonl');
    expect(await run([...inputs, '-o', out, '--resume'])).toMatchObject({ code: 2 });
    await run([...inputs, '-o', out], { signal: AbortSignal.abort('SIGINT') });
    expect(readdirSync(top).sort()).toEqual(['a.jsonl', 'b.txt']);
  });

  test('two inputs that differ in their extension only have an output each', async () => {
    const top = tree({ 'a.text': PAGE, 'a.txt': PAGE });
    const out = join(tree({}), 'out');
    await run([top, '-o', out]);
    expect(readdirSync(out).sort()).toEqual(['a.md', 'a.txt.md']);
  });

  test('an output directory inside the input is not read', async () => {
    const top = tree({ 'a.txt': PAGE });
    const out = join(top, 'out');
    await run([top, '-o', out]);
    await run([top, '-o', out]);
    expect(readdirSync(out)).toEqual(['a.md']);
  });

  test('--resume leaves out what is there', async () => {
    const top = tree({ 'a.txt': PAGE, 'b.txt': PAGE });
    const out = tree({ 'a.json': '{"status":"ok"}\n', 'b.json': '{"status":"error"}\n' });
    await run([top, '-o', out, '--json', '--resume']);
    expect(readFileSync(join(out, 'a.json'), 'utf8')).toBe('{"status":"ok"}\n');
    expect(records(readFileSync(join(out, 'b.json'), 'utf8'))[0]?.status).toBe('ok');
  });

  test('--only-lang and --min-words filter', async () => {
    expect((await run(['--only-lang', 'lt,de', '--jsonl'], { stdin: PAGE })).out).toBe('');
    expect(records((await run(['--only-lang', 'lt,en', '--jsonl'], { stdin: PAGE })).out)).toHaveLength(1);
    expect((await run(['--min-words', '1000', '--jsonl'], { stdin: PAGE })).out).toBe('');
  });
});

describe('flags', () => {
  test('an unknown flag gets a suggestion', async () => {
    const { code, out, err } = await run(['--jsn']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Did you mean --json?');
  });

  test.each([
    '--json --text',
    '--explain --text',
    '--json --frontmatter',
    '--with markdown',
    '--json --with nonsense',
    '--resume',
    '-j 0',
    '--max-size -3',
    '--reference 2024-02-30',
    '--date-order ymd',
    '--url nonsense',
    '-E nonsense',
  ])('%s is refused', async (line) => {
    const { code, out, err } = await run(line.split(' '), { stdin: PAGE });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^newsclean: /);
  });

  test('help and version go to stdout with 0', async () => {
    const help = await run(['--help']);
    expect({ code: help.code, err: help.err }).toEqual({ code: 0, err: '' });
    expect(help.out).toContain('Examples:');
    expect((await run(['-V'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('--list-roles, --list-languages, --print-schema, --completion', async () => {
    expect((await run(['--list-roles'])).out.trimEnd().split('\n')).toHaveLength(ROLES.length);
    expect((await run(['--list-languages'])).out).toMatch(/^lt +Lithuanian/m);
    expect(JSON.parse((await run(['--print-schema'])).out)).toHaveProperty('properties.schema');
    for (const shell of ['bash', 'zsh', 'fish']) expect((await run(['--completion', shell])).out).toContain('jsonl');
  });

  test('colour only where wanted', async () => {
    const colour = '\u001B[';
    expect((await run(['--explain'], { stdin: PAGE })).out).not.toContain(colour);
    expect((await run(['--explain'], { stdin: PAGE, tty: { stdout: true } })).out).toContain(colour);
    expect((await run(['--explain'], { stdin: PAGE, tty: { stdout: true }, env: { NO_COLOR: '1' } })).out).not.toContain(colour);
    expect((await run(['--explain', '--color', 'always'], { stdin: PAGE })).out).toContain(colour);
  });
});

test('progress has count, rate, failures and time left', () => {
  expect(progressLine({ inputs: 30, failures: { count: 1, first: [] } }, 90, 2)).toBe('30/90, 15/s, 1 failed, 0:04 left');
});

test('nothing is written beside the outputs', async () => {
  const top = tree({ 'a.txt': PAGE });
  await run([top, '--jsonl']);
  expect(readdirSync(top)).toEqual(['a.txt']);
  expect(existsSync(join(top, 'a.json'))).toBe(false);
});

test.each([['--markdown'], ['--text'], ['-p', 'text']])('a pipe gets no terminal escapes of a page either: %s', async (...flags) => {
  const evil = PAGE.replace('council', '\u001b[31mcouncil\u001b]0;x\u0007').replace('bridge', '\u009b2Jbridge \u202bשלום\u202c');
  const { out } = await run(flags, { stdin: evil });
  expect(out).not.toMatch(/[\u001b\u0007\u009b]/);
  expect(out.length).toBeGreaterThan(100);
});
