import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE } from './command.ts';

const ROOT = join(import.meta.dirname, '..');
const SCRIPT = join(ROOT, 'scripts/cluster-test.sh');
const NEWSCLEAN = `${process.execPath} ${join(ROOT, 'bin/newsclean.js')}`;
/** What the script ends with where it cannot. */
const CANNOT = 77;
/** Generous, for busy machines: an idle one takes seconds. */
const PATIENCE = 170_000;
const OF = 3;

const top = mkdtempSync(join(tmpdir(), 'newsclean-cluster-'));
const slurm = join(top, 'slurm');
let why = '';

function sh(script: string, env: Readonly<Record<string, string>> = {}, input = ''): SpawnSyncReturns<string> {
  return spawnSync('sh', ['-c', script], {
    encoding: 'utf8',
    input,
    env: { ...process.env, ...env },
    timeout: PATIENCE,
    maxBuffer: 1 << 30,
  });
}

function ask(verb: string): string {
  const { status, stderr } = sh(`${SCRIPT} ${verb}`);
  if (status !== 0 && status !== CANNOT) throw new Error(`${verb}: ${stderr}`);
  return status === 0 ? '' : stderr.trim();
}

const sortedLines = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .sort();

/** Pages that differ; some are empty, some rows are broken. */
function rowOf(at: number): string {
  if (at % 50 === 9) return `{"id": "r${at}", "text": `;
  return JSON.stringify({
    id: `r${at}`,
    text: at % 70 === 3 ? '' : `${PAGE}\n\nThis is page ${at} of the paper, and it has a last line.\n`.repeat(3),
  });
}

function wetRecord(at: number): string {
  const text = `${PAGE}\nRecord ${at}\n`;
  const head = ['WARC/1.0', 'WARC-Type: conversion', `WARC-Target-URI: https://example.org/${at}`, `WARC-Record-ID: <urn:uuid:${at}>`];
  return `${[...head, `Content-Length: ${Buffer.byteLength(text)}`].join('\r\n')}\r\n\r\n${text}\r\n\r\n`;
}

function script(name: string, text: string): string {
  const path = join(top, name);
  writeFileSync(path, `#!/bin/sh\n${text}`);
  chmodSync(path, 0o755);
  return path;
}

beforeAll(() => {
  why = ask('install') || ask(`start ${slurm} ${process.pid}`);
  if (why !== '') process.stderr.write(`tests/cluster.test.ts is skipped: ${why}\n`);
}, PATIENCE);

afterAll(() => {
  sh(`${SCRIPT} stop ${slurm}`);

  rmSync(top, { recursive: true, force: true });
});

describe('GNU parallel', () => {
  const rows = Array.from({ length: 150 }, (_, at) => `${rowOf(at)}\n`).join('');

  /** The first worker to come here is killed after its first pages are out, but not all of its block. */
  const worker = (): string =>
    script(
      'worker.sh',
      `if mkdir "$MARK" 2>/dev/null; then
  block="$MARK/block" part="$MARK/part"
  cat > "$block"
  # Only the first rows: when it is killed, it still waits for the others.
  mkfifo "$MARK/rows"
  ${NEWSCLEAN} -i jsonl --jsonl --exit-zero < "$MARK/rows" > "$part" & pid=$!
  exec 3> "$MARK/rows"
  head -n 10 "$block" >&3
  while kill -0 $pid && [ ! -s "$part" ]; do sleep 0.05; done
  cat "$part"
  wc -l < "$part" > "$MARK/written"
  kill -9 $pid
  exit 137
fi
exec ${NEWSCLEAN} -i jsonl --jsonl --exit-zero
`,
    );

  test(
    'splits rows over workers, and the block of a killed one is done again',
    (context) => {
      if (why !== '') return context.skip(why);
      const mark = join(top, 'killed');
      const command = `parallel --will-cite --pipe --block 60k -j 2 --retries 3 ${worker()}`;
      const { stdout, stderr, status } = sh(command, { MARK: mark }, rows);
      expect({ status, stderr }).toMatchObject({ status: 0 });
      expect(Number(readFileSync(join(mark, 'written'), 'utf8'))).toBeGreaterThan(0);
      const whole = sh(`${NEWSCLEAN} -i jsonl --jsonl`, {}, rows);
      expect(whole.status).toBe(3);
      expect(sortedLines(whole.stdout)).toHaveLength(150);
      expect(sortedLines(stdout)).toEqual(sortedLines(whole.stdout));
    },
    PATIENCE,
  );

  test(
    'with -k the order too is that of one run',
    (context) => {
      if (why !== '') return context.skip(why);
      const part = rows.slice(0, rows.indexOf('"r50"'));
      const input = part.slice(0, part.lastIndexOf('\n') + 1);
      const { stdout } = sh(`parallel --will-cite --pipe --block 20k -j 2 -k '${NEWSCLEAN} -i jsonl --jsonl --exit-zero'`, {}, input);
      expect(stdout).toBe(sh(`${NEWSCLEAN} -i jsonl --jsonl`, {}, input).stdout);
    },
    PATIENCE,
  );
});

describe('Slurm', () => {
  const conf = { SLURM_CONF: join(slurm, 'slurm.conf') };
  const inputs = join(top, 'inputs');
  const out = join(top, 'out');
  const clean = `${NEWSCLEAN} ${inputs}/crawl.wet ${inputs}/pages --jsonl`;

  function writeInputs(): void {
    mkdirSync(join(inputs, 'pages'), { recursive: true });
    writeFileSync(join(inputs, 'crawl.wet'), Array.from({ length: 240 }, (_, at) => wetRecord(at)).join(''));
    for (let at = 0; at < 20; at++) writeFileSync(join(inputs, `pages/${at}.txt`), at % 20 === 7 ? '' : `${PAGE}\nPage ${at}\n`);
  }

  /** The second task is killed as soon as it has written something, the first time that it runs. */
  const task = (): string =>
    script(
      'task.sh',
      `shard="${clean} --exit-zero -o ${out} --shard $SLURM_ARRAY_TASK_ID/${OF}"
echo "$SLURM_ARRAY_TASK_ID" >> ${top}/started
if [ "$SLURM_ARRAY_TASK_ID" = 2 ] && mkdir ${top}/task-killed 2>/dev/null; then
  NEWSCLEAN_TEST_HOOK=slow:Record $shard & pid=$!
  while kill -0 $pid && [ ! -s ${out}/.shard-2-of-*.tmp ]; do sleep 0.01; done
  kill -9 $pid
  scontrol requeue "$SLURM_JOB_ID"
  sleep 60
fi
exec $shard
`,
    );

  const submit = (): SpawnSyncReturns<string> =>
    sh(`sbatch --array=1-${OF} --requeue --output=${top}/task-%a.log --open-mode=append ${task()}`, {
      SLURM_CONF: join(slurm, 'slurm.conf'),
    });

  /**
   * Slurm lets a task that is queued again wait for two minutes. We do not, but in the second in which its old credential is
   * revoked it would not start.
   */
  async function finished(): Promise<void> {
    const hurried = new Set<string>();
    for (;;) {
      const { stdout, status } = sh('squeue -h -o "%A %r"', conf);
      if (status === 0 && stdout.trim() === '') return;
      for (const [, job = ''] of stdout.matchAll(/^(\d+) BeginTime$/gm)) {
        if (!hurried.has(job)) sh(`scontrol update JobId=${job} StartTime=now+3`, conf);
        hurried.add(job);
      }
      await wait(300);
    }
  }

  const started = (): string[] => sortedLines(readFileSync(join(top, 'started'), 'utf8'));

  test(
    'an array of shards, one task killed and queued again, gives what one run gives',
    async (context) => {
      if (why !== '') return context.skip(why);
      writeInputs();
      expect(submit().stderr).toBe('');
      await finished();
      expect(started()).toEqual(['1', '2', '2', '3']);
      const names = readdirSync(out);
      expect(names.filter((name) => name.startsWith('.shard-2-of-3'))).toHaveLength(1);
      const union = names.filter((name) => /^shard.*\.jsonl$/.test(name)).map((name) => readFileSync(join(out, name), 'utf8'));
      expect(union).toHaveLength(OF);
      const whole = sh(clean);
      expect(sortedLines(whole.stdout)).toHaveLength(260);
      expect(sortedLines(union.join(''))).toEqual(sortedLines(whole.stdout));
      const verdict = sh(`${clean} --verify -o ${out}`);
      expect(verdict).toMatchObject({ status: 0, stderr: '' });
      expect(verdict.stdout).toContain('3 shards: 260 pages in, 260 out, 0 left out, 0 failed; 1 temporary files');
    },
    PATIENCE,
  );

  test(
    'a second array skips what is finished and does what is missing',
    async (context) => {
      if (why !== '') return context.skip(why);
      expect(existsSync(join(out, 'shard-1-of-3.done.json'))).toBe(true);
      const before = readFileSync(join(out, 'shard-3-of-3.jsonl'), 'utf8');
      rmSync(join(out, 'shard-3-of-3.jsonl'));
      submit();
      await finished();
      expect(readFileSync(join(out, 'shard-3-of-3.jsonl'), 'utf8')).toBe(before);
      const logs = [1, 3].map((index) => readFileSync(join(top, `task-${index}.log`), 'utf8'));
      expect(logs.map((log) => log.includes('is finished already'))).toEqual([true, false]);
    },
    PATIENCE,
  );
});
