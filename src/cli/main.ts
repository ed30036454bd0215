import { readFileSync, statSync } from 'node:fs';
import { buffer as readAll } from 'node:stream/consumers';
import type { Earlier } from '../batch/files.ts';
import { ClosedPipe, Sink, toSpecial, toStream, type Output } from '../batch/output.ts';
import type { Tally } from '../batch/tally.ts';
import { isSpecial, reasonOf, shown, walk, type Entry, type Inputs } from '../batch/walk.ts';
import { NewscleanError } from '../errors.ts';
import { complete, type Options } from '../settings.ts';
import { stripControls } from '../write/control.ts';
import { topsOf } from '../batch/site.ts';
import { crewFor, plainScreen } from './crew.ts';
import { keyOf } from './key.ts';
import { exitCodeOf, showProgress } from './progress.ts';
import { EXIT, type Io } from './io.ts';
import type { Flags } from './options.ts';
import type { Renderer } from './render.ts';
import { checkFlags, parseArguments } from './program.ts';
import { printed } from './printed.ts';
import { VERSION } from './version.ts';

export type { Io } from './io.ts';

const HELP_WIDTH = 100;
/** Seconds that a page may take, by default. */
const TIMEOUT = 60;
/** The longest that Node's clocks take, some 24 days. */
const LONGEST_MS = 2 ** 31 - 1;
/** The byte order mark of UTF-8, its bytes as characters. */
const UTF8_MARK = /^\xef\xbb\xbf/;

/** Whole milliseconds, at least one: Node interrupts by no others. */
const milliseconds = (seconds: number): number => Math.min(Math.max(1, Math.round(seconds * 1000)), LONGEST_MS);

/**
 * One name a line, or behind each a NUL as `find -print0` gives them; with a byte order mark where an editor left one. As bytes, since file
 * names need not be UTF-8.
 */
async function namesFrom(list: string, io: Io): Promise<Buffer[]> {
  try {
    const bytes = list === '-' ? await readAll(io.stdin) : readFileSync(list);
    const marked = (await import('../read/utf16.ts')).markedUtf16(bytes);
    // Latin-1 keeps each byte one character.
    const text = marked ? new TextDecoder(marked).decode(bytes) : bytes.toString('latin1').replace(UTF8_MARK, '');
    const names = text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((name) => name.trim() !== '');
    return names.map((name) => Buffer.from(name, marked ? 'utf8' : 'latin1'));
  } catch (error) {
    throw new NewscleanError('usage', `cannot read the list ${list}: ${reasonOf(error)}`);
  }
}

async function inputsOf(flags: Flags, named: readonly string[], io: Io): Promise<Inputs> {
  const listed = flags.filesFrom === undefined ? [] : await namesFrom(flags.filesFrom, io);
  const inputs = [...named, ...listed.map(shown)];
  const raws = new Map(listed.filter((name) => name.toString() !== shown(name)).map((name) => [shown(name), name]));
  if (inputs.length > 0) return { inputs, raws };
  if (flags.filesFrom !== undefined)
    throw new NewscleanError('usage', `no input: the list ${flags.filesFrom} is empty`, 'give one name a line');
  if (io.isTTY.stdin) throw new NewscleanError('usage', 'no input', 'name a file or pipe a page in; newsclean --help shows more');
  return { inputs: ['-'], raws };
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** One plain input and no directory to put it in: the output is that file. */
function isSingle(target: string, inputs: readonly string[]): boolean {
  const [only] = inputs;
  return inputs.length === 1 && only !== undefined && !isDirectory(only) && !isDirectory(target) && !/[/\\]$/.test(target);
}

/** Lines of many inputs fit into one file, where its name says so: `newsclean pages/ --jsonl -o all.jsonl`. */
const isOneForAll = (target: string, extension: string): boolean =>
  extension === '.jsonl' && /\.jsonl(?:\.gz)?$/i.test(target) && !isDirectory(target);

/** Whoever looks at blocks line by line. */
const wantsReasons = (flags: Flags): boolean =>
  flags.explain === true || flags.report !== undefined || flags.print?.startsWith('blocks') === true;

function settingsOf(flags: Flags): Options {
  return {
    ...(flags.focus && { focus: flags.focus }),
    ...(wantsReasons(flags) && { explain: true }),
    ...(flags.links && { links: true }),
    ...(flags.url !== undefined && { url: flags.url }),
    ...(flags.reference !== undefined && { reference: flags.reference }),
    ...(flags.dateOrder && { dateOrder: flags.dateOrder }),
    // So many bytes hold at most so many characters.
    ...(flags.maxSize !== undefined && { maxChars: flags.maxSize }),
  };
}

function readingOf(flags: Flags) {
  return {
    ...(flags.input && { format: flags.input }),
    ...(flags.encoding !== undefined && { encoding: flags.encoding }),
    ...(flags.maxSize !== undefined && { maxBytes: flags.maxSize }),
    ...(flags.textKey !== undefined && { textKey: flags.textKey }),
    ...(flags.htmlKey !== undefined && { htmlKey: flags.htmlKey }),
    ...(flags.idKey !== undefined && { idKey: flags.idKey }),
    ...(flags.urlKey !== undefined && { urlKey: flags.urlKey }),
  };
}

function nameFailures({ failures, before }: Tally, io: Io): void {
  for (const { name, message, hint } of failures.first) {
    const line = message.includes(name) ? message : `${name}: ${message}`;
    io.stderr.write(`newsclean: ${stripControls(hint === undefined ? line : `${line} (${hint})`)}\n`);
  }
  const more = failures.count - failures.first.length;
  if (more > 0) io.stderr.write(`newsclean: and ${more} more failed\n`);
  if (before.failed > 0) io.stderr.write(`newsclean: of the pages done by the earlier run ${before.failed} failed\n`);
}

/** Formats for reading write nothing for such a page, so say why. */
function nameEmpty(none: Tally['none'], io: Io): void {
  for (const { name, status } of none.first) {
    io.stderr.write(`newsclean: ${stripControls(name)}: ${status === 'empty' ? 'the page is empty' : 'no article found'}\n`);
  }
  const more = none.count - none.first.length;
  if (more > 0) io.stderr.write(`newsclean: and ${more} more pages without an article\n`);
}

/** They leave no record, so say that they were there. */
function nameOtherResponses(count: number, io: Io): void {
  if (count === 0) return;
  const what = count === 1 ? '1 record of archives holds no page and is' : `${count} records of archives hold no page and are`;
  io.stderr.write(`newsclean: ${what} left out: no HTML, or no status 200\n`);
}

/** A filter that leaves out all would else look like a run on nothing. */
function nameLeftOut({ language, words }: Tally['leftOut'], io: Io): void {
  const all = language + words;
  if (all === 0) return;
  const why = [...(language > 0 ? [`${language} of another language`] : []), ...(words > 0 ? [`${words} of fewer words`] : [])];
  io.stderr.write(`newsclean: ${all} ${all === 1 ? 'page' : 'pages'} left out: ${why.join(', ')}\n`);
}

function nameEarlier({ untold, changed, removed, remaining }: Readonly<Earlier>, io: Io): void {
  const lines: readonly (readonly [number, string])[] = [
    [untold, 'outputs there already, without a journal of what made them, and left as they are'],
    [changed, 'outputs that are not as they were written, and made anew'],
    [removed, 'outputs of an earlier run removed, of whose pages nothing is written now'],
    [remaining, 'outputs of an earlier run that remain, though of their pages nothing is written now'],
  ];
  for (const [count, what] of lines) if (count > 0) io.stderr.write(`newsclean: ${what}: ${count}\n`);
}

async function outputFor(
  flags: Flags,
  inputs: readonly string[],
  entries: readonly Entry[],
  { separator, extension }: Renderer,
  io: Io,
  sink: Sink,
  beside: ReadonlyMap<string, string>,
): Promise<Output> {
  const { output: target, resume = false, unordered = false, quiet = false } = flags;
  if (target === undefined) return toStream(sink, separator);
  const onForeign = (): void => {
    if (!quiet) io.stderr.write('newsclean: the earlier outputs were made with other options; starting again\n');
  };
  const onEarlier = (outputs: Readonly<Earlier>): void => {
    if (!quiet) nameEarlier(outputs, io);
  };
  if (isSpecial(target)) {
    if (resume) throw new NewscleanError('usage', `${target} is no file that --resume could go on with`, 'leave --resume out');
    return toSpecial(target, separator, io.signal ?? new AbortController().signal);
  }
  const single = isSingle(target, inputs);
  const { toFiles, toOneFile } = await import('../batch/files.ts');
  if (!single && isOneForAll(target, extension)) {
    if (resume) throw new NewscleanError('usage', '--resume goes on with one input, or with an output for each', 'name a folder: -o DIR');
    return toOneFile(entries, target, separator);
  }
  const kept = { resume, ordered: !unordered, onForeign, onEarlier, key: keyOf(flags) };
  return toFiles(entries, { target, single, extension, separator, ...kept, beside });
}

const keepsBooks = (flags: Flags): boolean =>
  (['dedup', 'stats', 'siteMemory', 'shard', 'report'] as const).some((name) => flags[name] !== undefined);

/** For callers to whom a status other than 0 means: do it again. */
function exitFor(status: number, flags: Flags): number {
  return flags.exitZero && (status === EXIT.none || status === EXIT.failed) ? EXIT.ok : status;
}

/** The same with tags of languages as pages have them; loads what knows them only where some are given. */
async function withLanguages(flags: Flags): Promise<Flags> {
  if (!flags.onlyLang) return flags;
  return { ...flags, onlyLang: (await import('./wanted-languages.ts')).wantedLanguages(flags.onlyLang) };
}

async function clean(flags: Flags, named: readonly string[], io: Io, sink: Sink): Promise<number> {
  checkFlags(flags);
  if (flags.encoding !== undefined) (await import('../read/labels.ts')).knownLabel(flags.encoding);
  const { inputs, raws } = await inputsOf(flags, named, io);
  const globs = flags.glob ?? [];
  const targets = await import('./targets.ts');
  const entries: Entry[] = await walk(inputs, { globs, skip: targets.placesToSkip(flags), raws });
  targets.checkTargets(flags, entries);
  // Loaded only here, so that --help and --version start fast.
  const [{ runAll }, { rendererFor }] = await Promise.all([import('../batch/run.ts'), import('./render.ts')]);
  const renderer = await rendererFor(flags, io, entries.length === 1);
  const settings = complete(settingsOf(flags));
  const notebook = keepsBooks(flags) ? await import('./books.ts') : null;
  const books = notebook?.openBooks(flags, topsOf(inputs)) ?? null;
  const shard = flags.shard ? (await import('./shards.ts')).openShard(flags, flags.shard, inputs, entries, renderer) : null;
  if (shard?.finished) {
    if (!flags.quiet) io.stderr.write(`newsclean: shard ${shard.finished.shard}/${shard.finished.of} is finished already\n`);
    return exitFor(shard.finished.status, flags);
  }
  const own = shard?.share.entries ?? entries;
  const report = flags.report === undefined ? null : (await import('./report.ts')).openReport(flags.report);
  const output = shard?.output ?? (await outputFor(flags, inputs, own, renderer, io, sink, targets.besidePages(flags)));
  const work = {
    settings,
    reading: readingOf(flags),
    limit: milliseconds(flags.timeout ?? TIMEOUT),
    hook: io.env['NEWSCLEAN_TEST_HOOK'] ?? null,
  };
  const data = { ...work, flags, screen: plainScreen(io), onlyOne: entries.length === 1, ...(books && { noting: books.noting }) };
  const notes = books && notebook ? notebook.noteTaking(books.noting, settings) : {};
  const { render, filter } = renderer;
  const crew = await crewFor({ ...work, ...notes, render, filter }, data, own, Number(io.env['NEWSCLEAN_TEST_HEAP_MB'] ?? 0));
  const progress = showProgress(io, own.length, flags.quiet === true);
  const signal = io.signal ?? new AbortController().signal;
  const tally = await runAll({
    entries: own,
    stdin: { [Symbol.asyncIterator]: () => io.stdin[Symbol.asyncIterator]() },
    reading: work.reading,
    ...(shard && { share: shard.share }),
    ...crew,
    ordered: !flags.unordered,
    output: books?.keep(output, (article) => report?.add(article)) ?? output,
    signal,
    onInput: (now) => progress.show(now),
  })
    .catch((error: unknown) => {
      report?.drop();
      shard?.drop();
      throw error;
    })
    .finally(() => {
      progress.clear();
      // A run that ends early must not wait for the end of its input.
      if (entries.some(({ path }) => path === null)) io.stdin.destroy?.();
    });
  // A report on part of a batch would be taken for one on all of it.
  if (signal.aborted) report?.drop();
  else report?.finish();
  if (!flags.quiet) nameEmpty(tally.none, io);
  if (!flags.quiet) nameOtherResponses(tally.otherResponses, io);
  nameFailures(tally, io);
  if (!flags.quiet) nameLeftOut(tally.leftOut, io);
  if (signal.aborted) {
    shard?.drop();
    if (!flags.quiet) io.stderr.write(`newsclean: stopped after ${tally.inputs} of ${own.length} inputs\n`);
    return signal.reason === 'SIGTERM' ? EXIT.SIGTERM : EXIT.SIGINT;
  }
  const status = exitCodeOf(tally);
  try {
    books?.close(tally.otherResponses);
  } catch (thrown) {
    shard?.drop();
    throw thrown;
  }
  if (books) shard?.finish(books.counts, status);
  return exitFor(status, flags);
}

async function checkShards(flags: Flags, named: readonly string[], io: Io, sink: Sink): Promise<number> {
  const given = named.length === 0 && flags.filesFrom === undefined ? null : await inputsOf(flags, named, io);
  const { out, status } = await (await import('./shards.ts')).verifyShards(flags, given, io);
  if (out !== '') await sink.write(out);
  return status;
}

function reportError(error: unknown, io: Io): number {
  if (error instanceof ClosedPipe) return EXIT.ok;
  if (error instanceof NewscleanError) {
    const hint = error.hint === undefined ? '' : ` (${error.hint})`;
    io.stderr.write(`newsclean: ${stripControls(error.message + hint)}\n`);
    return error.code === 'usage' ? EXIT.usage : error.code === 'output' ? EXIT.output : EXIT.failed;
  }
  const text = error instanceof Error ? (io.env['NEWSCLEAN_DEBUG'] ? error.stack : error.message) : String(error);
  io.stderr.write(`newsclean: internal error: ${stripControls(text ?? '')}\n`);
  return EXIT.internal;
}

/** The command: arguments without the program's name in, exit status out. Writes only to the streams it is given. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  // A closed stderr must not end the run with a stack trace.
  io.stderr.on('error', () => undefined);
  // A run that waits for stdin would not see the signal.
  io.signal?.addEventListener('abort', () => io.stdin.destroy?.(), { once: true });
  const sink = new Sink(io.stdout, io.signal);
  try {
    const parsed = parseArguments(argv, VERSION, Math.min(io.stdout.columns ?? HELP_WIDTH, HELP_WIDTH));
    if (parsed.kind === 'done') {
      if (parsed.out !== '') await sink.write(parsed.out);
      if (parsed.err !== '') io.stderr.write(stripControls(parsed.err));
      return parsed.failed ? EXIT.usage : EXIT.ok;
    }
    const flags = await withLanguages(parsed.flags);
    if (flags.verify) return await checkShards(flags, parsed.inputs, io, sink);
    const answer = await printed(flags);
    if (answer === null) return await clean(flags, parsed.inputs, io, sink);
    await sink.write(answer);
    return EXIT.ok;
  } catch (error) {
    return reportError(error, io);
  }
}
