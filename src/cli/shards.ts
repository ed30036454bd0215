import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { baseName, digestOf, donePath, doneText, isFinished, readDone, verify, type Done } from '../batch/done.ts';
import type { Counts } from '../batch/books.ts';
import type { Output } from '../batch/output.ts';
import { toShard } from '../batch/shard-output.ts';
import { Share, type Shard } from '../batch/shard.ts';
import { walk, type Entry, type Inputs } from '../batch/walk.ts';
import { WholeFile, writeWhole } from '../batch/whole.ts';
import { NewscleanError } from '../errors.ts';
import { EXIT, type Io } from './io.ts';
import { keyOf } from './key.ts';
import type { Flags } from './options.ts';
import type { Renderer } from './render.ts';

/** One shard of a batch, from what is to be read to the done file. */
export interface ShardRun {
  readonly share: Share;
  /** null: to where a run without shards would write. */
  readonly output: Output | null;
  /** An earlier run has finished this shard with these inputs and options. */
  readonly finished: Done | null;
  /** The run came to its end: the output and then the done file are there. Throws `output`. */
  finish(counts: Counts, status: number): void;
  drop(): void;
}

function digestFor(flags: Flags, of: number, entries: readonly Entry[]): string {
  const memory: Entry[] = flags.siteMemory === undefined ? [] : [{ path: flags.siteMemory, relative: '' }];
  return digestOf([...memory, ...entries], [keyOf(flags), of]);
}

function checkShard(flags: Flags, entries: readonly Entry[]): void {
  if (flags.siteMemory !== undefined && !existsSync(flags.siteMemory)) {
    throw new NewscleanError('usage', `${flags.siteMemory} is not there, and a shard sees too little to learn it`, 'learn it in a run without --shard'); // prettier-ignore
  }
  if (flags.output === undefined) return;
  if (entries.some(({ path }) => path === null)) {
    throw new NewscleanError('usage', 'a shard of stdin cannot be told from another', 'name a file, or leave out -o');
  }
  if (statSync(flags.output, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new NewscleanError('usage', `${flags.output} is not a directory`, 'with --shard, -o names the directory of all shards');
  }
}

/** Throws `usage` for what cannot be split, `output` where the directory cannot be written. */
export function openShard(flags: Flags, shard: Shard, inputs: readonly string[], entries: readonly Entry[], renderer: Renderer): ShardRun {
  checkShard(flags, entries);
  const share = new Share(shard, entries, inputs);
  const directory = flags.output;
  if (directory === undefined) return { share, output: null, finished: null, finish: () => undefined, drop: () => undefined };
  const digest = digestFor(flags, shard.of, entries);
  const done = readDone(donePath(directory, shard));
  if (isFinished(directory, done, digest)) {
    return { share, output: null, finished: done, finish: () => undefined, drop: () => undefined };
  }
  const name = baseName(shard) + renderer.extension;
  let file: WholeFile | null = null;
  const opened = (): WholeFile => (file ??= new WholeFile(join(directory, name), renderer.separator));
  return {
    share,
    output: toShard(opened),
    finished: null,
    drop: () => file?.drop(),
    finish({ in: read, out, leftOut, errors }, status) {
      const written = opened().finish();
      const { files, records } = share;
      const counts = { in: read, out, left_out: leftOut, errors };
      const about = { shard: shard.index, of: shard.of, digest, status };
      writeWhole(donePath(directory, shard), doneText({ ...about, ...counts, files, records, output: name, ...written }));
    },
  };
}

/** Says on stdout that all is well, or on stderr what is not. With inputs, their digest is compared too. */
export async function verifyShards(flags: Flags, given: Inputs | null, io: Io): Promise<{ readonly out: string; readonly status: number }> {
  const directory = flags.output;
  if (directory === undefined) throw new NewscleanError('usage', '--verify needs the directory of the shards', 'add -o DIR');
  const digestOfAll =
    given &&
    (async (of: number): Promise<string> =>
      digestFor(flags, of, await walk(given.inputs, { globs: flags.glob ?? [], skip: [directory], raws: given.raws })));
  const verdict = await verify(directory, digestOfAll);
  for (const problem of verdict.problems) io.stderr.write(`newsclean: ${problem}\n`);
  if (verdict.problems.length > 0) return { out: '', status: EXIT.failed };
  const { shards, in: read, out, left_out: leftOut, errors, leftovers } = verdict;
  const rest = leftovers > 0 ? `; ${leftovers} temporary files of killed runs (.shard-*.tmp) may be removed` : '';
  return { out: `${shards} shards: ${read} pages in, ${out} out, ${leftOut} left out, ${errors} failed${rest}\n`, status: EXIT.ok };
}
