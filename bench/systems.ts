/** What is measured: newsclean, and baselines on the same pages. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cleanHtml, cleanText } from '../src/index.ts';
import type { Options } from '../src/index.ts';
import type { StyledPage } from '../training/sets.ts';
import type { Task } from './peer.ts';
import { c4Lines } from './scores.ts';

/** What a system kept of a page; `failed`: it threw or took longer than LIMIT_MS, and counts as having found nothing. */
export interface Kept {
  readonly text: string;
  readonly failed: boolean;
}
export interface System {
  readonly name: string;
  readonly run: (input: string, page: StyledPage) => Promise<Kept>;
  readonly end?: () => void;
}

const LIMIT_MS = 20_000;

const sure = (name: string, run: (input: string) => string): System => ({
  name,
  run: async (input) => ({ text: run(input), failed: false }),
});

export function textSystems(options: Options, alone: boolean): System[] {
  const own = sure('newsclean', (text) => cleanText(text, options).text ?? '');
  return alone ? [own] : [own, sure('whole page', (text) => text), sure('C4 rules', c4Lines)];
}

export function htmlSystems(options: Options, alone: boolean): System[] {
  const own = sure('newsclean', (html) => cleanHtml(html, options).text ?? '');
  return alone ? [own] : [own, peer('Readability'), peer('defuddle')];
}

/** Another extractor, in a process of its own that can be ended when it hangs. */
function peer(name: Task['peer']): System {
  let child: ChildProcess | null = null;
  return {
    name,
    async run(html, { url }) {
      child ??= fork(new URL('./peer.ts', import.meta.url), { stdio: 'ignore' });
      child.send({ peer: name, html, url } satisfies Task);
      const answer = await answerOf(child);
      if (!answer) {
        child.kill('SIGKILL');
        child = null;
      }
      return { text: answer?.text ?? '', failed: typeof answer?.text !== 'string' };
    },
    end: () => void child?.kill(),
  };
}

/** What the process says next; null where it ends or the time is over. */
function answerOf(child: ChildProcess): Promise<{ text: string | null } | null> {
  return new Promise((resolve) => {
    const settle = (answer: { text: string | null } | null): void => {
      clearTimeout(timer);
      child.off('message', said).off('exit', ended);
      resolve(answer);
    };
    const said = (text: unknown): void => settle({ text: typeof text === 'string' ? text : null });
    const ended = (): void => settle(null);
    const timer = setTimeout(ended, LIMIT_MS);
    child.once('message', said).once('exit', ended);
  });
}
