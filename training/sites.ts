/**
 * npm run train:sites -- SETS FOLDER: fits what src/label/site.ts knows, and measures what a site memory brings.
 *
 * FOLDER is what `npm run train -- SETS --out FOLDER` left. The memory of a page is made of the other pages of its site in
 * its set; the site is the host of its address, else the one that the HTML calls its own, else the one that most links name.
 * Prints the shapes for the table, then word F1 of the body without and with memory, on the pages whose site has others.
 */
import fs from 'node:fs';
import path from 'node:path';
import { wordF1 } from '../bench/scores.ts';
import { siteNamer } from '../src/batch/site.ts';
import { COLUMN } from '../src/features.ts';
import { joined } from '../src/label/chances.ts';
import { LONG } from '../src/label/site.ts';
import type { Measured } from '../src/model.ts';
import { destinationOf } from '../src/roles.ts';
import type { SiteMemory } from '../src/settings.ts';
import { labelsOf, samplesOf } from './export.ts';
import type { Plan } from './export.ts';
import { fittedIn, labelledAs } from './fitted.ts';
import { runPython } from './python.ts';
import { pagesOf, setNames } from './sets.ts';
import type { StyledPage } from './sets.ts';

const [sets, folder] = process.argv.slice(2);
if (!sets || !folder) throw new Error('usage: npm run train:sites -- SETS FOLDER');
const plan: Plan = { sets, styles: ['lines', 'html'], every: 6, sample: 1 };
const fitted = fittedIn(folder);
/** Links to one host from which it is taken for the page's own. */
const LINKS = 5;
const OWN = [/<link[^>]+rel=["']?canonical["']?[^>]+href=["']?(https?:\/\/[^"'\s>]+)/i, /property=["']og:url["'][^>]+content=["'](https?:\/\/[^"'\s>]+)/i, /<base[^>]+href=["']?(https?:\/\/[^"'\s>]+)/i]; // prettier-ignore

const nameOf = siteNamer([]);
const hostOf = (url: string | null | undefined): string | null => nameOf({ url: url ?? null, path: null });

function siteOf({ url, html = '' }: StyledPage): string | null {
  const own = hostOf(url) ?? hostOf(OWN.map((form) => form.exec(html)?.[1]).find((found) => found));
  if (own) return own;
  const links = new Map<string, number>();
  for (const [, host = ''] of html.matchAll(/href=["']?https?:\/\/(?:www\.)?([^/"'\s>]+)/gi)) links.set(host.toLowerCase(), (links.get(host.toLowerCase()) ?? 0) + 1); // prettier-ignore
  const [most] = [...links].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= LINKS ? most[0] : null;
}

const sites = new Map<string, string>();
for (const set of setNames(sets))
  for await (const page of pagesOf(sets, set, true)) {
    const site = siteOf(page);
    if (site) sites.set(`${set}/${page.id}`, site);
  }

/** By set, style and site: on how many pages each line stands. */
const known = new Map<string, { pages: number; lines: Map<string, number> }>();
const siteKey = (set: string, style: string, id: string): string | null => {
  const site = sites.get(`${set}/${id}`);
  return site === undefined ? null : `${set}/${style}/${site}`;
};
const textsOf = (blocks: readonly Measured[]): Set<string> => new Set(blocks.map(({ text }) => text));
for await (const { set, style, page, blocks } of samplesOf(plan)) {
  const key = siteKey(set, style, page.id);
  if (key === null) continue;
  const own = known.get(key) ?? { pages: 0, lines: new Map<string, number>() };
  known.set(key, own);
  own.pages++;
  for (const text of textsOf(blocks)) own.lines.set(text, (own.lines.get(text) ?? 0) + 1);
}

/** What the other pages of the site say; null where there are none. */
function memoryOf(set: string, style: string, id: string): SiteMemory | null {
  const key = siteKey(set, style, id);
  const own = key === null ? undefined : known.get(key);
  return own && own.pages > 1 ? { pages: own.pages - 1, seen: (line) => (own.lines.get(line) ?? 1) - 1 } : null;
}

const file = fs.openSync(path.join(folder, 'sites.f32'), 'w');
const sums = new Map<string, [pages: number, without: number, withMemory: number]>();
for await (const sample of samplesOf(plan)) {
  const { set, style, page, blocks } = sample;
  const memory = memoryOf(set, style, page.id);
  const own = memory ? fitted(sample) : null;
  if (!memory || !own || page.gold === null) continue;
  const scores = joined(own.first, own.second);
  const labels = labelsOf(sample, undefined);
  const half = [...(siteKey(set, style, page.id) ?? '')].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % 2;
  const rows = blocks.flatMap(({ text, features }, at) => {
    const words = features[COLUMN.words] ?? 0;
    return [half, labels[3 * at] ?? 0, words, words >= LONG ? 1 : 0, memory.seen(text), memory.pages, scores[at] ?? 0];
  });
  fs.writeSync(file, new Uint8Array(Float32Array.from(rows).buffer));
  const f1 = (site: SiteMemory | null): number => {
    const kept = labelledAs(blocks, own, [], {}, site).blocks.filter(({ label }) => destinationOf(label.role) === 'body');
    return wordF1(kept.map(({ text }) => text).join('\n'), page.gold ?? '');
  };
  const [without, withMemory] = [f1(null), f1(memory)];
  for (const group of memory.pages >= 4 ? ['', ', 5 pages and more of the site'] : ['']) {
    const key = `${set} ${style}${group}`;
    const sum = sums.get(key) ?? [0, 0, 0];
    sums.set(key, [sum[0] + 1, sum[1] + without, sum[2] + withMemory]);
  }
}
fs.closeSync(file);
runPython('fit_sites.py', folder);
for (const [key, [pages, without, withMemory]] of sums)
  console.log(`${key}: ${pages} pages, word F1 ${(without / pages).toFixed(4)} without memory, ${(withMemory / pages).toFixed(4)} with it`);
