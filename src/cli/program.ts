import { Command, CommanderError, Option } from 'commander';
import { NewscleanError } from '../errors.ts';
import { ABOUT, EXAMPLES, STATUSES } from './about.ts';
import { EXCLUSIVE, FLAGS, HELP_FLAG, VERSION_FLAG, type Flag, type Flags } from './options.ts';

const COMMAND_WIDTH = 42;
const STATUS_WIDTH = 10;

const rows = (table: readonly (readonly [string, string])[], width: number): string =>
  table.map(([term, about]) => `  ${term.padEnd(width)}${about}\n`).join('');

const HELP_END = `
Examples:
${rows(EXAMPLES, COMMAND_WIDTH)}
Exit status:
${rows(STATUSES, STATUS_WIDTH)}`;

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
    .description(ABOUT)
    .argument('[inputs...]', 'files, directories, or - for stdin')
    .version(version, VERSION_FLAG.flags, VERSION_FLAG.about)
    .helpOption(HELP_FLAG.flags, HELP_FLAG.about)
    .addHelpText('after', HELP_END)
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
  if (flags.dedup && !isJson) throw new NewscleanError('usage', '--dedup adds to the JSON record', 'add --json or --jsonl');
  if (flags.resume && (flags.dedup ?? flags.stats) !== undefined) {
    throw new NewscleanError(
      'usage',
      'a run with --resume sees only a part of the batch',
      `leave out --${flags.dedup ? 'dedup' : 'stats'}`,
    );
  }
  if (flags.resume && flags.output === undefined) {
    throw new NewscleanError('usage', '--resume needs outputs to look for', 'add -o PATH');
  }
  if (flags.resume && flags.unordered) {
    throw new NewscleanError('usage', '--resume needs the order of the inputs', 'leave --unordered out');
  }
  if (flags.resume && flags.report !== undefined) {
    throw new NewscleanError('usage', '--report would lack what --resume leaves out', 'leave out one of them');
  }
  if (flags.resume && flags.shard !== undefined) {
    throw new NewscleanError('usage', 'a shard that was not finished starts anew', 'leave --resume out: finished shards are passed over');
  }
}

/** `-o -` is standard output, as it is without -o. */
function withoutDash({ output, ...others }: Flags): Flags {
  return output === undefined || output === '-' ? others : { ...others, output };
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
  return { kind: 'run', flags: withoutDash(program.opts<Flags>()), inputs: program.args };
}
