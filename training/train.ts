/**
 * npm run train -- SETS [--roles ROLES_DIR] [--styles lines,nodes,inner,html] [--sample N] [--out FOLDER]: fits content and roles.
 *
 * Features, and what one pass says to the next, come out of src/ itself; fit.py fits the words that tell by linear models, then
 * boosted trees by scikit-learn, the page's kind on their out-of-fold scores, and by PyTorch the network on all of it, which learns
 * roles beside content from the pages labelled by hand, ROLES_DIR's among them, and which line is the title. Folds by page; seeds fixed.
 * Prints word F1 against the gold text, out of fold, and how right roles and titles are; FOLDER keeps what was said for the other commands. Writes src/label/weights.br without what chooses fields, which `npm run train:titles` and others add.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PAGE_INPUTS, PAGE_KINDS, pageRow } from '../src/label/kinds.ts';
import { EXTRAS, FIRST_PASS, addExtras, firstRows } from '../src/label/passes.ts';
import { AXES } from '../src/label/vocabulary.ts';
import { ROLES, isKept } from '../src/roles.ts';
import type { Role } from '../src/roles.ts';
import { tokensOf } from '../src/text/tokens.ts';
import { wordsOf } from '../src/text/words.ts';
import { handLabels, labelsOf, rolesFrom, samplesOf } from './export.ts';
import type { Plan, Sample } from './export.ts';
import { runPython } from './python.ts';
import { labelledIn } from './guide.ts';
import type { Style } from './sets.ts';
import { titlesTold } from './title-labels.ts';
import { vocabulariesIn } from './vocabularies.ts';
import { WEIGHTS, withWeights } from './weights-file.ts';

const args = process.argv.slice(2);
const sets = args[0];
if (!sets)
  throw new Error('usage: npm run train -- SETS [--roles ROLES_DIR] [--styles lines,nodes,inner,html] [--sample N] [--out FOLDER]');
const option = (name: string, otherwise: string): string => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? otherwise) : otherwise);
const plan: Plan = {
  sets,
  styles: option('--styles', 'lines,nodes,inner,html').split(',') as Style[],
  every: 6,
  sample: Number(option('--sample', '1')),
};
const out = option('--out', fs.mkdtempSync(path.join(os.tmpdir(), 'newsclean-train-')));
const weights = option('--weights', WEIGHTS);
fs.mkdirSync(out, { recursive: true });

function fit(step: string): void {
  withWeights(weights, (json) => {
    runPython('fit.py', step, out, json);
  });
}

/** Writes a table of float32 rows, made page by page. */
async function table(name: string, rowsOf: (sample: Sample, first: number) => Float32Array): Promise<void> {
  const file = fs.openSync(path.join(out, name), 'w');
  let first = 0;
  for await (const sample of samplesOf(plan)) {
    const rows = rowsOf(sample, first);
    fs.writeSync(file, new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength));
    first += sample.blocks.length;
  }
  fs.closeSync(file);
}

const numbersIn = (name: string): Float32Array => {
  const bytes = fs.readFileSync(path.join(out, name));
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
};

const NAMES: readonly Role[] = ROLES.map(({ role }) => role);
const judges = option('--roles', '') || null;
const byHand = handLabels(judges);
const judged = new Set(judges === null ? [] : labelledIn(judges).keys());
const rolesOf = rolesFrom(byHand);
const titleOf = await titlesTold(sets, byHand);
const pages: object[] = [];
const labels: Float32Array[] = [];
/** 1 for the lines that are their page's title. */
const titled: Uint8Array[] = [];
const texts = fs.openSync(path.join(out, 'texts.jsonl'), 'w');
const sizes: Uint32Array[] = [];
const words = fs.openSync(path.join(out, 'words.i32'), 'w');
/** Hashes by line: NAME.i32, and NAME.u32 with their number. */
const hashes = (['tokens', 'names'] as const).map((name) => ({
  name,
  sizes: [] as Uint32Array[],
  file: fs.openSync(path.join(out, `${name}.i32`), 'w'),
}));
for await (const sample of samplesOf(plan)) {
  const { set, style, page, blocks } = sample;
  const key = `${set}/${page.id}`;
  const given = rolesOf(sample);
  const roles = given?.map((role) => (role === null ? -1 : NAMES.indexOf(role)));
  pages.push({ set, style, id: page.id, type: page.type, rows: blocks.length, judged: judged.has(key), roles });
  labels.push(labelsOf(sample, given));
  const isTitle = titleOf(key, style);
  titled.push(Uint8Array.from(blocks, (block) => (isTitle?.(block) ? 1 : 0)));
  // Words are learned from text alone; pages in HTML have the same.
  const own = style === 'lines' ? blocks.map(({ text }) => wordsOf(text)) : blocks.map(() => []);
  sizes.push(Uint32Array.from(own, ({ length }) => length));
  fs.writeSync(words, new Uint8Array(Int32Array.from(own.flat()).buffer));
  for (const { name, sizes: counts, file } of hashes) {
    const found = blocks.map(({ text, dom }) => (name === 'tokens' ? tokensOf(text) : (dom?.names ?? [])));
    counts.push(Uint32Array.from(found, ({ length }) => length));
    fs.writeSync(file, new Uint8Array(Int32Array.from(found.flat()).buffer));
  }
  const gold = { gold: page.gold, with: page.with ?? [], without: page.without ?? [], blocks: blocks.map(({ text }) => text) };
  fs.writeSync(texts, `${JSON.stringify(style === 'lines' || style === 'html' ? gold : null)}\n`);
}
const bytesOf = (arrays: readonly (Float32Array | Uint32Array | Uint8Array)[]): Buffer =>
  Buffer.concat(arrays.map(({ buffer }) => new Uint8Array(buffer as ArrayBuffer)));
fs.writeFileSync(path.join(out, 'y.f32'), bytesOf(labels));
fs.writeFileSync(path.join(out, 'titled.u8'), bytesOf(titled));
fs.writeFileSync(path.join(out, 'sizes.u32'), bytesOf(sizes));
for (const { name, sizes: counts } of hashes) fs.writeFileSync(path.join(out, `${name}.u32`), bytesOf(counts));
const names = {
  roles: NAMES,
  kept: NAMES.map(isKept),
  axes: AXES,
  first: FIRST_PASS,
  extras: EXTRAS,
  kinds: PAGE_KINDS,
  inputs: PAGE_INPUTS,
};
fs.writeFileSync(path.join(out, 'pages.json'), JSON.stringify({ ...names, pages }));
fit('words');
const vocabularyOf = vocabulariesIn(out);
await table('x.f32', ({ set, page: { id }, blocks }) => firstRows(blocks, vocabularyOf(`${set}/${id}`)));
fit('first');
const scores = numbersIn('scores.f32');
await table('p.f32', ({ blocks }, first) => pageRow(blocks, scores.subarray(first, first + blocks.length)));
fit('kinds');
const kinds = numbersIn('kinds.f32');
let page = 0;
await table('e.f32', ({ blocks }, first) => {
  const chances = kinds.subarray(page * PAGE_KINDS.length, ++page * PAGE_KINDS.length);
  const rows = new Float32Array(blocks.length * EXTRAS.length);
  addExtras({ blocks, scores: scores.subarray(first, first + blocks.length), kinds: chances }, rows, EXTRAS.length, 0);
  return rows;
});
fit('network');
