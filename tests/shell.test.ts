import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { manPage } from '../src/cli/man.ts';
import { FLAGS } from '../src/cli/options.ts';
import { VERSION } from '../src/cli/version.ts';
import { LANGUAGES } from '../src/languages/languages.ts';
import { ROLES } from '../src/roles.ts';
import { PAGE, run, tree } from './command.ts';

const LONG_FLAGS = FLAGS.map(({ flags }) => /--[a-z-]+/.exec(flags)?.[0] ?? flags);
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

function has(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** A directory with pages in it, and the completion script. */
async function place(shell: string): Promise<string> {
  const { out, code } = await run(['--completion', shell]);
  expect(code).toBe(0);
  return tree({ script: out, 'my page.txt': PAGE, 'my other.txt': PAGE });
}

async function inBash(...words: string[]): Promise<string[]> {
  const top = await place('bash');
  const program = `source ./script; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _newsclean; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return lines(execFileSync('bash', ['--norc', '--noprofile', '-c', program, 'bash', ...words], { cwd: top, encoding: 'utf8' })).sort();
}

describe.skipIf(!has('bash'))('completion in bash', () => {
  test.each([
    [
      ['newsclean', '--li'],
      ['--links', '--list-languages', '--list-roles'],
    ],
    [
      ['newsclean', '--input', ''],
      ['html', 'jsonl', 'text', 'warc', 'wet'],
    ],
    [['newsclean', '-i', 'h'], ['html']],
    [
      ['newsclean', '--input', '=', 'w'],
      ['warc', 'wet'],
    ],
    [
      ['newsclean', '--input', '='],
      ['html', 'jsonl', 'text', 'warc', 'wet'],
    ],
    [
      ['newsclean', 'my'],
      ['my other.txt', 'my page.txt'],
    ],
    [
      ['newsclean', '-o', 'my'],
      ['my other.txt', 'my page.txt'],
    ],
    [['newsclean', '--report', '=', 'my p'], ['my page.txt']],
    [['newsclean', '--reference', ''], []],
  ])('%j', async (words, wanted) => {
    expect(await inBash(...words)).toEqual(wanted);
  });

  test('every flag', async () => {
    expect(await inBash('newsclean', '--')).toEqual([...LONG_FLAGS, '--help', '--version'].sort());
  });
});

describe.skipIf(!has('fish'))('completion in fish', () => {
  async function inFish(typed: string): Promise<string[]> {
    const top = await place('fish');
    const out = execFileSync('fish', ['--no-config', '-c', 'source script; complete -C $argv[1]', typed], { cwd: top, encoding: 'utf8' });
    return lines(out)
      .map((line) => line.split('\t')[0] ?? '')
      .sort();
  }

  test.each([
    ['newsclean --li', ['--links', '--list-languages', '--list-roles']],
    ['newsclean --input ', ['html', 'jsonl', 'text', 'warc', 'wet']],
    ['newsclean -i h', ['html']],
    ['newsclean -o my\\ p', ['my page.txt']],
    ['newsclean my\\ p', ['my page.txt']],
    ['newsclean --reference ', []],
  ])('%s', async (typed, wanted) => {
    expect(await inFish(typed)).toEqual(wanted);
  });
});

describe.skipIf(!has('zsh'))('completion in zsh', () => {
  /** What zsh would offer, taken from where its completions are added, in a terminal of its own. */
  async function inZsh(typed: string, wanted: string): Promise<string> {
    const top = await place('zsh');
    const program = `
      zmodload zsh/zpty
      zpty session zsh -f -i
      zpty -w session "PS1= PROMPT=; autoload -U compinit && compinit -u -D; zstyle ':completion:*' list-prompt ''; LISTMAX=10000; source ./script; print READY"
      zpty -r session before '*READY*READY*'
      zpty -w -n session ${JSON.stringify(typed)}$'\\t\\t'
      local part all
      repeat 100; do
        while zpty -r -t session part; do all+=$part; done
        [[ $all == *"$1"* ]] && break
        sleep 0.1
      done
      print -r -- $all
      zpty -d session`;
    return execFileSync('zsh', ['-f', '-c', program, 'zsh', wanted], { cwd: top, encoding: 'utf8', env: { ...process.env, TERM: 'dumb' } });
  }

  test('flags', async () => {
    const shown = await inZsh('newsclean --li', '--list-roles');
    for (const flag of ['--links', '--list-languages', '--list-roles']) expect(shown).toContain(flag);
    expect(shown).not.toContain('--json');
  });

  test('choices, and files with spaces', async () => {
    for (const [typed, wanted] of [
      ['newsclean -i h', '-i html'],
      ['newsclean my\\ p', 'my\\ page.txt'],
    ] as const) {
      expect(await inZsh(typed, wanted)).toContain(wanted);
    }
  });
});

describe('man page', () => {
  test('is up to date: npm run man', () => {
    expect(readFileSync(join(import.meta.dirname, '../man/newsclean.1'), 'utf8')).toBe(manPage(VERSION));
  });

  test('has every flag, and no line that roff would take for a request by mistake', () => {
    const page = manPage(VERSION);
    for (const flag of LONG_FLAGS) expect(page).toContain(`\\fB${flag.replaceAll('-', '\\-')}\\fR`);
    const requests = new Set(lines(page).flatMap((line) => /^[.'](\S*)/.exec(line)?.[1] ?? []));
    expect([...requests].sort()).toEqual(['B', 'BR', 'PP', 'RI', 'SH', 'SS', 'TH', 'TP', '\\"']);
  });

  test.skipIf(!has('groff'))('is set without a warning', () => {
    const { stderr, stdout, status } = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-P-cbou'], {
      input: manPage(VERSION),
      encoding: 'utf8',
    });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toContain("the page's address");
  });

  test('is in the package', () => {
    const about = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
    expect(existsSync(join(import.meta.dirname, '..', about.man))).toBe(true);
    expect(about.files).toContain(about.man);
  });
});

describe('what the command tells of itself', () => {
  test('--print-schema is the schema that records keep', async () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse((await run(['--print-schema'])).out));
    const record = JSON.parse((await run(['--json', '--explain', '--with', 'markdown,removed-text'], { stdin: PAGE })).out);
    expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...record, language: 5 })).toBe(false);
  });

  test('--list-roles has each role with where it goes', async () => {
    const rows = lines((await run(['--list-roles'])).out).map((row) => row.split(/ {2,}/));
    expect(rows).toEqual(ROLES.map(({ role, goes, about }) => [role, goes, about]));
  });

  test('--list-languages has each language with its own name', async () => {
    const rows = lines((await run(['--list-languages'])).out).map((row) => row.split(/ {2,}/));
    expect(rows).toEqual(LANGUAGES.map(({ tag, name, autonym }) => [tag, name, autonym]));
  });

  test('nothing is read for them', async () => {
    for (const flag of ['--print-schema', '--list-roles', '--list-languages']) {
      expect(await run([flag], { tty: { stdin: true } })).toMatchObject({ code: 0, err: '' });
    }
  });
});
