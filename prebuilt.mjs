/**
 * Modules whose exports only depend on the sources: the build works them out and leaves data instead, so that no call has to.
 * An export is data or a function without arguments that gives data; data is JSON, and typed arrays one level down.
 */
import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Files whose data is made at build time: parsing JSON takes less than running a literal. */
export const PREBUILT =
  /src[\\/](?:languages[\\/](?:all|tags|cue-lists|name-tables|byline-phrases)|text[\\/]character-tables|measure[\\/](?:lexicon-tables|voters)|dates[\\/]forms|assemble[\\/](?:author-words|updated-words))\.ts$|src[\\/]label[\\/]weights\.ts$|franc-all[\\/]data\.js$/;

/** What the module exports, run apart from the bundle. */
async function exportsOf(path) {
  if (path.endsWith('.js')) return import(pathToFileURL(path).href);
  // Run from a data: address, the module would look for files in vain.
  const define = { 'import.meta.url': JSON.stringify(pathToFileURL(path).href) };
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: 'esm', platform: 'node', define });
  const [{ text }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

/** Puts a typed array behind others; code that makes it again. */
function place(array, chunks) {
  const from = chunks.reduce((size, { length }) => size + length, 0);
  const bytes = Buffer.from(array.buffer, array.byteOffset, array.byteLength);
  chunks.push(bytes, Buffer.alloc((8 - (bytes.length % 8)) % 8));
  return `new ${array.constructor.name}(bytes(), ${from}, ${array.length})`;
}

/** A value without its typed arrays, which go to `chunks`, and code that makes the value again from what is `left`. */
function packed(value, chunks, left) {
  if (ArrayBuffer.isView(value)) return { rest: null, code: place(value, chunks) };
  const arrays = Object.entries(value).filter(([, part]) => ArrayBuffer.isView(part));
  if (Array.isArray(value) || arrays.length === 0) return { rest: value, code: left };
  const rest = Object.fromEntries(Object.entries(value).filter(([, part]) => !ArrayBuffer.isView(part)));
  return { rest, code: `{ ...${left}, ${arrays.map(([name, part]) => `${name}: ${place(part, chunks)}`).join(', ')} }` };
}

/** Where the data lies, from wherever in the build the code does. */
const placeOf = (
  name,
) => `const place = (kind) => new URL(import.meta.url.replace(/dist\\/(?:[a-z]+\\/)?[^/]*$/, 'dist/data/${name}.' + kind));
  let all;
  const parsed = () => (all ??= JSON.parse(readFileSync(place('json'), 'utf8')));`;

/** The module's stand-in: it reads its data when asked, from `data/` under the build's folder. */
function standIn(name, exported, out) {
  const chunks = [];
  const rest = {};
  const lines = Object.entries(exported).map(([key, value]) => {
    const isAsked = typeof value === 'function';
    const data = packed(isAsked ? value() : value, chunks, `parsed().${key}`);
    rest[key] = data.rest;
    return `${key === 'default' ? 'export default' : `export const ${key} =`} ${isAsked ? '() => ' : ''}(${data.code});`;
  });
  write(out, `${name}.json`, JSON.stringify(rest));
  if (chunks.length > 0) write(out, `${name}.bin`, Buffer.concat(chunks));
  // Node gives a file of known size a buffer of its own; a copy where it should not.
  return `${placeOf(name)}
    let read;
    const own = (file) => (file.byteOffset === 0 ? file : new Uint8Array(file)).buffer;
    const bytes = () => (read ??= own(readFileSync(place('bin'))));
    ${lines.join('\n')}`;
}

/** For the trigrams of all languages, which few pages need: parsed when the first script is looked up. */
function askedFor(name, exported, out) {
  write(out, `${name}.json`, JSON.stringify(exported));
  const getters = Object.entries(exported).map(([key, value]) => {
    const each = Object.keys(value).map((part) => `get ${part}() { return parsed().${key}.${part}; }`);
    return `export const ${key} = { ${each.join(', ')} };`;
  });
  return `${placeOf(name)}\n${getters.join('\n')}`;
}

function write(out, name, content) {
  mkdirSync(join(out, 'data'), { recursive: true });
  writeFileSync(join(out, 'data', name), content);
}

/** For esbuild: puts data in the place of these modules. */
export const prebuilt = (out) => ({
  name: 'prebuilt',
  setup({ onLoad }) {
    onLoad({ filter: PREBUILT }, async ({ path }) => {
      const exported = await exportsOf(path);
      const left = path.includes('franc-all') ? askedFor('trigrams', exported, out) : standIn(basename(path, extname(path)), exported, out);
      return { contents: `import { readFileSync } from 'node:fs';\n${left}`, loader: 'js' };
    });
  },
});
