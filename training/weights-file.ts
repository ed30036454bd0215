/** The fitted models as JSON, which the fitting reads and writes, and under brotli, as src/label/weights.ts reads them. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** Where the models of the repository are. */
export const WEIGHTS = path.join(import.meta.dirname, '../src/label/weights.json.br');
/** The largest window that every reader of brotli has. */
const WINDOW = 22;

/** Lets `fit` work on the models as a JSON file: `file` itself, or what `file`, with the ending .br, holds. */
export function withWeights(file: string, fit: (json: string) => void): void {
  if (!file.endsWith('.br')) return fit(file);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsclean-weights-'));
  const json = path.join(folder, 'weights.json');
  if (fs.existsSync(file)) fs.writeFileSync(json, brotliDecompressSync(fs.readFileSync(file)));
  fit(json);
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_MAX_QUALITY } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_LGWIN]: WINDOW };
  fs.writeFileSync(file, brotliCompressSync(fs.readFileSync(json), { params }));
  fs.rmSync(folder, { recursive: true });
}
