/** The fitted models as JSON, which the fitting reads and writes, and packed, as src/label/weights.ts reads them. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { LEAF } from '../src/label/trees.ts';
import { NODES, matricesIn, treesIn, unpackedModels } from '../src/label/packed.ts';

/** Where the models of the repository are. */
export const WEIGHTS = path.join(import.meta.dirname, '../src/label/weights.br');
/** The largest window that every reader of brotli has. */
const WINDOW = 22;

/** Lets `fit` work on the models as a JSON file: `file` itself, or what `file`, with the ending .br, holds. */
export function withWeights(file: string, fit: (json: string) => void): void {
  if (!file.endsWith('.br')) return fit(file);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsclean-weights-'));
  const json = path.join(folder, 'weights.json');
  if (fs.existsSync(file)) fs.writeFileSync(json, JSON.stringify(unpackedModels(brotliDecompressSync(fs.readFileSync(file)))));
  fit(json);
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_MAX_QUALITY } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_LGWIN]: WINDOW };
  fs.writeFileSync(file, brotliCompressSync(packedWeights(fs.readFileSync(json, 'utf8')), { params }));
  fs.rmSync(folder, { recursive: true });
}

/** The bytes that `unpackedModels` reads, from models as JSON. */
export function packedWeights(json: string): Buffer {
  const models: unknown = JSON.parse(json);
  const [columns, values] = NODES.map((field) => Buffer.concat(treesIn(models).map((trees) => Buffer.from(trees[field], 'base64')))) as [
    Buffer,
    Buffer,
  ];
  const bytesOf = (ofLeaf: boolean, at: 0 | 1): Buffer =>
    Buffer.from([...columns.keys()].filter((node) => (columns[node] === LEAF) === ofLeaf).map((node) => values[2 * node + at] as number));
  const steps = matricesIn(models).map((matrix) => Buffer.from(matrix.steps, 'base64'));
  const apart: readonly string[] = [...NODES, 'steps'];
  const head = JSON.stringify(models, (key, value: unknown) => (apart.includes(key) ? undefined : value));
  const nodes = [false, true].flatMap((ofLeaf) => [bytesOf(ofLeaf, 1), bytesOf(ofLeaf, 0)]);
  return Buffer.concat([Buffer.from(`${head}\n`), columns, ...nodes, ...steps]);
}
