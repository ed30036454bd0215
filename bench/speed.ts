/** npm run bench:speed -- SETS [--quick] [--json]: speed and memory beside baselines in the same run. Needs `npm run build`. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { cleanText } from '../src/index.ts';
import { identifyLanguage } from '../src/measure/language.ts';
import { htmlPages, pagesPerSecond, systems } from './speed/html.ts';
import { median, run } from './speed/measured.ts';
import { repeated, textsOf, writeWet } from './speed/wet.ts';

const args = process.argv.slice(2);
const sets = args[0];
if (!sets || sets.startsWith('-')) throw new Error('usage: npm run bench:speed -- SETS [--quick] [--json]');
const quick = args.includes('--quick');
const MB = 1e6;
/** Bytes of page text in the WET, and how many times it goes through a pipe, one behind the other, to measure memory. */
const WET = (quick ? 20 : 200) * MB;
const STREAMS = [1, 5];
const HTML_EACH = quick ? 10 : 40;
const STARTS = quick ? 5 : 15;
const LANGUAGE_PAGES = 300;

const command = `node ${join(import.meta.dirname, '../bin/newsclean.js')}`;
const rows: { what: string; value: number; unit: string }[] = [];
const note = (what: string, value: number, unit: string): number => {
  rows.push({ what, value, unit });
  if (!args.includes('--json')) console.log(`${what.padEnd(58)}${value.toPrecision(4).padStart(9)} ${unit}`);
  return value;
};

async function archives(texts: readonly string[], folder: string): Promise<void> {
  const wet = await writeWet(texts, join(folder, 'pages.wet.gz'), WET);
  note(`WET of ${wet.pages} pages: page text`, wet.bytes / MB, 'MB');
  const speed = async (what: string, line: string): Promise<number> => {
    const { wall, cpu } = await run(line);
    note(`${what}: CPU`, cpu, 's');
    return note(what, wet.bytes / MB / wall, 'MB/s');
  };
  const plain = await speed('zcat | cat', `zcat ${wet.file} | cat > /dev/null`);
  const out = join(folder, 'out.jsonl');
  const one = await speed('newsclean --jsonl -j 1', `${command} ${wet.file} --jsonl -j 1 -o ${out}`);
  const two = await speed('newsclean --jsonl -j 2', `${command} ${wet.file} --jsonl -j 2 -o ${out}`);
  note('two jobs to one', two / one, '×');
  note('two jobs to zcat | cat', two / plain, '×');
  if (quick) return;
  const packed = readFileSync(wet.file);
  for (const times of STREAMS) {
    const { peak } = await run(`${command} -i wet --jsonl -j 1 > ${out}`, repeated(packed, times));
    note(`peak memory over a stream of ${Math.round((times * wet.bytes) / MB)} MB`, peak, 'MB');
  }
}

async function html(pages: readonly string[]): Promise<void> {
  const all = await systems();
  const speeds: Record<string, number> = {};
  for (const [name, system] of Object.entries(all)) speeds[name] = note(`HTML, ${name}`, await pagesPerSecond(system, pages), 'pages/s');
  for (const [name, speed] of Object.entries(speeds))
    if (name !== 'newsclean') note(`newsclean to ${name}`, (speeds['newsclean'] ?? NaN) / speed, '×');
}

/** CPU time of a call beyond that of Node alone. */
async function starts(text: string, page: string, folder: string): Promise<void> {
  writeFileSync(join(folder, 'page.txt'), text);
  writeFileSync(join(folder, 'page.html'), page);
  const cpu = async (line: string): Promise<number> => {
    const all: number[] = [];
    for (let time = 0; time < STARTS; time++) all.push((await run(line)).cpu * 1000);
    return median(all);
  };
  const bare = note('node -e 0: CPU', await cpu('node -e 0'), 'ms');
  for (const name of ['page.txt', 'page.html'])
    note(`newsclean ${name} --json: CPU beyond it`, (await cpu(`${command} ${join(folder, name)} --json`)) - bare, 'ms');
}

/** What the article's language costs of all that a text page does. */
function language(texts: readonly string[]): void {
  const pages = texts.filter((_, at) => at % Math.ceil(texts.length / LANGUAGE_PAGES) === 0);
  const articles = pages.map((text) => (cleanText(text).text ?? text).split('\n'));
  const time = (each: (at: number) => unknown): number => {
    const start = performance.now();
    pages.forEach((_, at) => each(at));
    return performance.now() - start;
  };
  articles.forEach((lines) => identifyLanguage(lines));
  const whole = time((at) => cleanText(pages[at] ?? ''));
  note('language: share of a text page', (100 * time((at) => identifyLanguage(articles[at] ?? []))) / whole, '%');
}

const folder = mkdtempSync(join(tmpdir(), 'newsclean-speed-'));
try {
  note(`${cpus()[0]?.model ?? 'processors'}, cores`, cpus().length, '');
  const texts = await textsOf(sets);
  const pages = await htmlPages(sets, HTML_EACH);
  await starts(texts[0] ?? '', pages[0] ?? '', folder);
  language(texts);
  await html(pages);
  await archives(texts, folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (args.includes('--json')) console.log(JSON.stringify(rows));
