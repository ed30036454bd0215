/** The command in one file, beside what V8 makes of it once it has cleaned some pages: `bin/quick.js` starts from there. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { CODE, cacheOf, run, scriptOf } from './bin/quick.js';
import { prebuilt } from './prebuilt.mjs';

/** Pages that are cleaned before what was compiled is kept. */
const PAGES = 4;
const SELF = fileURLToPath(import.meta.url);

export async function buildQuick(root, out, options) {
  await build({
    ...options,
    absWorkingDir: root,
    entryPoints: { 'quick/main': 'src/cli/main.ts' },
    outExtension: { '.js': '.cjs' },
    outdir: out,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    define: { 'import.meta.url': '__address' },
    plugins: [prebuilt(out)],
  });
  // So that it can be read as one byte a character: patterns are all that is left as it was written.
  const code = readFileSync(CODE, 'utf8').replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  writeFileSync(CODE, code);
  // In a process of its own, which has run nothing else.
  execFileSync(process.execPath, [SELF], { cwd: root, stdio: 'inherit' });
}

/** Cleans small pages as a call would and keeps what was compiled for them. */
async function warm() {
  const script = scriptOf();
  const { main } = run(script);
  const nowhere = () => new Writable({ write: (_, __, taken) => taken() });
  const isTTY = { stdin: true, stdout: false, stderr: false };
  const folder = mkdtempSync(join(tmpdir(), 'newsclean-build-'));
  for (const page of globSync('fixtures/made/*/page.txt').sort().slice(0, PAGES)) {
    const html = join(folder, 'page.html');
    writeFileSync(html, asHtml(readFileSync(page, 'utf8')));
    for (const path of [page, html])
      await main([path, '--json'], { stdin: process.stdin, stdout: nowhere(), stderr: nowhere(), env: {}, isTTY });
  }
  rmSync(folder, { recursive: true });
  writeFileSync(cacheOf(process.versions), script.createCachedData());
}

/** The page's lines as paragraphs, the first as its title, with a menu. */
function asHtml(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const paragraphs = lines.map((line) => `<p class="text">${line.replace(/[<&]/g, ' ')}</p>`).join('\n');
  const menu = '<nav><ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul></nav>';
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>${lines[0]}</title></head><body>${menu}<article>${paragraphs}</article></body></html>`;
}

if (process.argv[1] === SELF) await warm();
