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

/** Loops of one small page are over before optimised code would pay; by default V8 sets about it after a seventh of this. */
const PATIENCE = '--interrupt-budget=1000000';

/** The command's script, compiled from `cached` where that is given. It gives a function of exports, require, module and address. */
export function scriptOf(cached) {
  setFlagsFromString(PATIENCE);
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
