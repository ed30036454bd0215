/**
 * npm run train -- SETS [--styles lines,nodes,html]: fits the content model and writes src/label/weights.json.
 * Features come out of src/ itself; training/fit.py fits scikit-learn's HistGradientBoosting twice (pass two on pass one's
 * out-of-fold scores, folds by page).
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { COLUMN } from '../src/features.ts';
import { FIRST_PASS, SECOND_PASS, firstRows } from '../src/label/passes.ts';
import { measure } from '../src/measure/measure.ts';
import { complete } from '../src/settings.ts';
import { split } from '../src/split/split.ts';
import { align } from './align.ts';
import { pagesOf, setNames } from './sets.ts';
import type { Style } from './sets.ts';

const ARTICLE_SETS_ASCII = new Set(['l3s']);
const settings = complete();

interface PageRow {
  readonly set: string;
  readonly id: string;
  readonly style: string;
  readonly type: string;
  readonly rows: number;
}

/** Writes one set in one style: rows of pass one as float32, labels and words beside them. */
async function* exported(
  sets: string,
  set: string,
  styles: readonly Style[],
  every: number,
): AsyncGenerator<PageRow & { x: Float32Array; y: Float32Array }> {
  for (const html of [false, true]) {
    const wanted = styles.filter((style) => (style === 'html') === html);
    if (!wanted.length) continue;
    let n = 0;
    for await (const page of pagesOf(sets, set, html)) {
      n++;
      if (page.gold === null) continue;
      for (const [k, style] of wanted.entries()) {
        if (style !== 'lines' && style !== 'html' && n % every !== k % every) continue;
        const text = page[style];
        if (!text) continue;
        const { blocks } = split({
          id: page.id,
          form: html ? 'html' : 'text',
          text,
          origin: { path: null, format: 'text', encoding: 'utf-8' },
        });
        if (!blocks.length) continue;
        const measured = measure(blocks, settings);
        const labels = align(blocks.map((block) => block.text), page.gold, ARTICLE_SETS_ASCII.has(set)); // prettier-ignore
        const y = new Float32Array(blocks.length * 2);
        labels.forEach((label, at) => {
          y[2 * at] = label;
          y[2 * at + 1] = measured[at]?.features[COLUMN.words] ?? 0;
        });
        yield { set, id: page.id, style, type: page.type, rows: blocks.length, x: firstRows(measured), y };
      }
    }
  }
}

const args = process.argv.slice(2);
const sets = args[0];
if (!sets) throw new Error('usage: npm run train -- SETS [--styles lines,nodes,inner,html]');
const option = (name: string, otherwise: string): string => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? otherwise) : otherwise);
const styles = option('--styles', 'lines,nodes,inner,html').split(',') as Style[];
const out = option('--out', fs.mkdtempSync(path.join(os.tmpdir(), 'newsclean-train-')));
fs.mkdirSync(out, { recursive: true });
const x = fs.openSync(path.join(out, 'x.f32'), 'w');
const y = fs.openSync(path.join(out, 'y.f32'), 'w');
const pages: PageRow[] = [];
for (const set of setNames(sets)) {
  for await (const { x: rows, y: labels, ...page } of exported(sets, set, styles, 3)) {
    fs.writeSync(x, new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength));
    fs.writeSync(y, new Uint8Array(labels.buffer));
    pages.push(page);
  }
  console.error(set, pages.length, 'pages');
}
fs.writeFileSync(path.join(out, 'pages.json'), JSON.stringify({ width: FIRST_PASS.length, second: SECOND_PASS, pages }));
const weights = path.join(import.meta.dirname, '../src/label/weights.json');
const python = process.env['PYTHON'] ?? '/usr/bin/python3';
const fit = spawnSync(python, [path.join(import.meta.dirname, 'fit.py'), out, weights], { stdio: 'inherit' });
process.exitCode = fit.status ?? 1;
