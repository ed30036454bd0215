/** Bundles the library and the command into dist/, beside their declarations and data. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

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

/** The trigrams of all languages, which few pages need, stay a file of their own that is read when one does. */
const trigrams = {
  name: 'trigrams',
  setup({ onLoad }) {
    onLoad({ filter: /franc-all[\\/]data\.js$/ }, async ({ path }) => {
      const { data } = await import(pathToFileURL(path).href);
      mkdirSync(join(out, 'chunks'), { recursive: true });
      for (const folder of ['chunks', '.']) writeFileSync(join(out, folder, 'trigrams.json'), JSON.stringify(data));
      return {
        contents: `import { readFileSync } from 'node:fs';
          let all;
          const read = () => (all ??= JSON.parse(readFileSync(new URL('./trigrams.json', import.meta.url), 'utf8')));
          export const data = {};
          for (const script of ${JSON.stringify(Object.keys(data))}) Object.defineProperty(data, script, { get: () => read()[script] });`,
      };
    });
  },
};

await build({
  absWorkingDir: root,
  // Names as in the package's exports: dist/index.js and dist/cli/main.js; worker threads start from dist/cli/worker.js.
  entryPoints: { index: 'src/index.ts', 'cli/main': 'src/cli/main.ts', 'cli/worker': 'src/cli/worker.ts' },
  outdir: 'dist',
  bundle: true,
  // What a call does not use is not loaded: dynamic imports become files of their own.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  chunkNames: 'chunks/[name]-[hash]',
  loader: { '.bin': 'binary' },
  // Half of what a call in a shell loop takes is reading the code.
  minifyWhitespace: true,
  minifySyntax: true,
  banner: { js: REQUIRE },
  plugins: [trigrams],
  legalComments: 'linked',
  logLevel: 'warning',
});

copy('src/write/record.schema.json', 'write/record.schema.json');
for (const name of existsSync(join(root, 'src/label')) ? readdirSync(join(root, 'src/label')) : []) {
  // Beside the chunks too: weights that are read by address are looked for next to the code that asks.
  if (/\.(bin|json)$/.test(name)) for (const folder of ['label', 'chunks', '.']) copy(join('src/label', name), join(folder, name));
}

// The report reads these from beside its code.
for (const name of ['report.css', 'report.client.js']) copy(join('src/write', name), join('chunks', name));

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
if (!quick) {
  execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.types.json')], { stdio: 'inherit' });
}
