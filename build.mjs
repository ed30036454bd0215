/** Bundles the library and the command into dist/, beside their declarations and data. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildQuick } from './quick.mjs';
import { prebuilt } from './prebuilt.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const out = join(root, 'dist');

/** Some dependencies are CommonJS and call `require` for Node's own modules. */
const REQUIRE = "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

function copy(from, to) {
  if (!existsSync(join(root, from))) return;
  mkdirSync(dirname(join(out, to)), { recursive: true });
  copyFileSync(join(root, from), join(out, to));
}

const quick = process.argv.includes('--no-types');

// A quick build leaves the old files, so that a command that is running still finds its parts.
if (!quick) rmSync(out, { recursive: true, force: true });

/** Half of what a call in a shell loop takes is reading the code. */
const LEAN = { minifyWhitespace: true, minifySyntax: true, legalComments: 'linked', logLevel: 'warning' };

const modules = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  ...LEAN,
  banner: { js: REQUIRE },
  plugins: [prebuilt(out)],
};
// Names as in the package's exports: dist/index.js and dist/cli/main.js. What a call does not use is not loaded: dynamic imports become
// files of their own.
const entryPoints = { index: 'src/index.ts', 'cli/main': 'src/cli/main.ts' };
await build({ ...modules, entryPoints, splitting: true, chunkNames: 'chunks/[name]-[hash]' });
// Worker threads start from one file: many that open all their parts at once would run out of file descriptors.
await build({ ...modules, entryPoints: { 'cli/worker': 'src/cli/worker.ts' } });

copy('src/write/record.schema.json', 'write/record.schema.json');
// The report reads these from beside its code.
for (const name of ['report.css', 'report.client.js'])
  for (const folder of ['chunks', 'quick']) copy(join('src/write', name), join(folder, name));

await buildQuick(root, out, LEAN);

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
if (!quick) {
  execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.types.json')], { stdio: 'inherit' });
}
