import { Command, CommanderError, Option } from 'commander';
import { NewscleanError } from '../errors.ts';
import { EXCLUSIVE, FLAGS, type Flag, type Flags } from './options.ts';

const EXAMPLES = `
Examples:
  newsclean page.txt                      the article as Markdown
  newsclean page.html --json              the record: text, fields, where each line went
  newsclean --explain page.txt            every line with its role, score and reason
  cat page.txt | newsclean -p title       one field
  newsclean pages/ -o clean/ --json       a directory, one output for each input
  newsclean rows.jsonl --jsonl > out.jsonl
  newsclean --report report.html pages/   a page to look at: totals, and each page line by line

Exit status: 0 every input gave an article, 1 some held none, 2 wrong usage, 3 some input failed,
4 output could not be written, 70 internal error, 130 or 143 stopped by a signal.
`;

export type Parsed =
  | { readonly kind: 'run'; readonly flags: Flags; readonly inputs: readonly string[] }
  /** Help, version or a usage error: `out` and `err` are ready to be printed. */
  | { readonly kind: 'done'; readonly failed: boolean; readonly out: string; readonly err: string };

function optionOf(flag: Flag): Option {
  const option = new Option(flag.flags, flag.about).helpGroup(flag.group);
  if (flag.choices) option.choices([...flag.choices]);
  if (flag.parse) option.argParser(flag.parse);
  return option;
}

export function buildProgram(version: string): Command {
  const program = new Command('newsclean')
    .description('Gets the article out of scraped page text or HTML, and says why each line went.')
    .argument('[inputs...]', 'files, directories, or - for stdin')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .exitOverride();
  for (const flag of FLAGS) program.addOption(optionOf(flag));
  return program;
}

/** Throws on flags that exclude each other or would do nothing. */
export function checkFlags(flags: Flags): void {
  const formats = EXCLUSIVE.filter((name) => flags[name] !== undefined);
  if (formats.length > 1) {
    throw new NewscleanError('usage', `--${formats[0]} and --${formats[1]} exclude each other`, 'give one output format');
  }
  const format = formats[0] ?? 'markdown';
  const isJson = format === 'json' || format === 'jsonl';
  if (flags.explain && formats.length > 0 && !isJson) {
    throw new NewscleanError('usage', `--explain does not go with --${format}`, 'use it alone, with --json or with --jsonl');
  }
  if (flags.frontmatter && (format !== 'markdown' || flags.explain)) {
    throw new NewscleanError('usage', '--frontmatter is for Markdown', 'leave it out, or the other format');
  }
  if (flags.with && !isJson) throw new NewscleanError('usage', '--with adds to the JSON record', 'add --json or --jsonl');
  if (flags.resume && flags.output === undefined) {
    throw new NewscleanError('usage', '--resume needs outputs to look for', 'add -o PATH');
  }
  if (flags.resume && flags.report !== undefined) {
    throw new NewscleanError('usage', '--report would lack what --resume leaves out', 'leave out one of them');
  }
}

export function parseArguments(argv: readonly string[], version: string, width: number): Parsed {
  let out = '';
  let err = '';
  const program = buildProgram(version).configureOutput({
    writeOut: (text) => (out += text),
    writeErr: (text) => (err += text),
    outputError: (text, write) => write(text.replace(/^error: /, 'newsclean: ')),
    getOutHelpWidth: () => width,
    getErrHelpWidth: () => width,
  });
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    // commander speaks by throwing, also for --help and --version, which have the exit code 0.
    if (!(error instanceof CommanderError)) throw error;
    const failed = error.exitCode !== 0;
    return { kind: 'done', failed, out, err: failed ? `${err}Try: newsclean --help\n` : err };
  }
  return { kind: 'run', flags: program.opts<Flags>(), inputs: program.args };
}
