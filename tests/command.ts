import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { main } from '../src/cli/main.ts';

/** An invented page with an article in it. */
export const PAGE = `Town council opens new bridge over the river

12 March 2021

The town council opened the new bridge over the river on Friday, after two years of work that cost more than planned.

Hundreds of people walked across in the first hour, among them many who had waited for it since the old one was closed.

"We have all missed it very much," said the mayor, who cut the ribbon together with the youngest pupils of the school.

The old bridge, built of wood ninety years ago, will be kept as a footpath and repaired next summer, the council said.
`;

export interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Given {
  readonly stdin?: string;
  readonly tty?: Partial<Record<'stdin' | 'stdout' | 'stderr', boolean>>;
  readonly env?: Record<string, string>;
  readonly signal?: AbortSignal;
  readonly onOut?: (text: string) => void;
}

function collect(onText?: (text: string) => void): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      onText?.(chunk.toString());
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

/** Runs the command with streams of its own. */
export async function run(argv: readonly string[], given: Given = {}): Promise<Result> {
  const out = collect(given.onOut);
  const err = collect();
  const code = await main(argv, {
    stdin: Readable.from([Buffer.from(given.stdin ?? '')]),
    stdout: out.stream,
    stderr: err.stream,
    env: given.env ?? {},
    isTTY: { stdin: false, stdout: false, stderr: false, ...given.tty },
    ...(given.signal && { signal: given.signal }),
  });
  return { code, out: out.text(), err: err.text() };
}

/** A fresh directory with these files. */
export function tree(files: Readonly<Record<string, string>>): string {
  const top = mkdtempSync(join(tmpdir(), 'newsclean-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, name)), { recursive: true });
    writeFileSync(join(top, name), text);
  }
  return top;
}

export function records(out: string): { id: string; status: string; input: { path: string | null }; [key: string]: unknown }[] {
  return out
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => JSON.parse(row));
}
