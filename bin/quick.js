import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** The build writes it in ASCII: so read, no character takes two bytes. */
export const CODE = join(dirname(fileURLToPath(import.meta.url)), '../dist/quick/main.cjs');

/** Where the build leaves what this V8 made of the command's code: another V8 would refuse it. */
export const cacheOf = (versions) => CODE.replace(/\.cjs$/, `-${versions.v8}.cache`);

/**
 * One small page is over before optimised code would pay, by default made after a seventh of this budget, or a pattern's machine code,
 * by default made when it is tried a second time; and what a page leaves behind is less work to collect in one go. Over many pages the heap
 * may grow by less than by default before it is collected: on archives the peak is a quarter lower, at the same speed.
 */
const PATIENCE = ['--interrupt-budget=1000000', '--regexp-tier-up-ticks=100', '--semi-space-growth-factor=8', '--heap-growing-percent=80'];

/** The command's script, compiled from `cached` where that is given. It gives a function of exports, require, module and address. */
export function scriptOf(cached) {
  PATIENCE.forEach((flag) => setFlagsFromString(flag));
  const code = `(function (exports, require, module, __address) {${readFileSync(CODE, 'latin1')}\n})`;
  return new Script(code, { filename: CODE, ...(cached && { cachedData: cached }) });
}

/** What the script exports. */
export function run(script) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(CODE), module, pathToFileURL(CODE).href);
  return module.exports;
}

/** The command with what V8 made of it at build time, so that most of its start is left out; null where that does not fit. */
export function quickMain() {
  let cached;
  try {
    cached = readFileSync(cacheOf(process.versions));
  } catch {
    // Built by another Node, or not built.
    return null;
  }
  const script = scriptOf(cached);
  return script.cachedDataRejected ? null : run(script).main;
}
