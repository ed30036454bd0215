#!/usr/bin/env node
import { quickMain } from './quick.js';

const main = quickMain() ?? (await import('../dist/cli/main.js')).main;

const stop = new globalThis.AbortController();
for (const name of ['SIGINT', 'SIGTERM']) {
  // The first one lets the page at hand end cleanly; a second one does not wait.
  process.on(name, () => {
    if (stop.signal.aborted) process.exit(name === 'SIGINT' ? 130 : 143);
    stop.abort(name);
  });
}

// The status is set, not forced: process.exit would cut off what a pipe has not taken yet.
process.exitCode = await main(process.argv.slice(2), {
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  isTTY: {
    get stdin() {
      return process.stdin.isTTY === true;
    },
    stdout: process.stdout.isTTY === true,
    stderr: process.stderr.isTTY === true,
  },
  signal: stop.signal,
});
// But a reader that takes nothing more does not keep a stopped run.
if (stop.signal.aborted) globalThis.setTimeout(() => process.exit(), 1000).unref();
