/** npm run bench -- SETS [--styles lines,inner,nodes,html] [--every N] [--json]: word F1 by set, style and page type beside baselines. */
import { cleanHtml, cleanText } from '../src/index.ts';
import { pagesOf, setNames } from '../training/sets.ts';
import type { Style, StyledPage } from '../training/sets.ts';
import { c4Lines, chunkScore, wordF1 } from './scores.ts';

const args = process.argv.slice(2);
const sets = args[0];
if (!sets) throw new Error('usage: npm run bench -- SETS [--styles lines,inner,nodes,html] [--every N] [--json]');
const option = (name: string, otherwise: string): string => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? otherwise) : otherwise);
const styles = option('--styles', 'lines,inner,nodes,html').split(',') as Style[];
const every = Number(option('--every', '1'));

type System = (text: string) => string;
const TEXT_SYSTEMS: Readonly<Record<string, System>> = {
  newsclean: (text) => cleanText(text).text ?? '',
  'whole page': (text) => text,
  'C4 rules': c4Lines,
};

async function htmlSystems(): Promise<Record<string, System>> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  return {
    newsclean: (html) => cleanHtml(html).text ?? '',
    Readability: (html) => new Readability(parseHTML(html).document as never).parse()?.textContent ?? '',
  };
}

interface Row {
  readonly set: string;
  readonly style: Style;
  readonly group: string;
  readonly system: string;
  readonly values: number[];
  readonly chunks: { tp: number; fp: number; fn: number };
}
const rows = new Map<string, Row>();

function note(page: StyledPage, set: string, style: Style, group: string, system: string, text: string): void {
  const key = [set, style, group, system].join('|');
  const row = rows.get(key) ?? { set, style, group, system, values: [], chunks: { tp: 0, fp: 0, fn: 0 } };
  rows.set(key, row);
  if (page.gold !== null) row.values.push(wordF1(text, page.gold));
  else chunkScore(text, page.with ?? [], page.without ?? [], row.chunks);
}

/** Mean with a 95 % bootstrap interval over pages; a fixed generator, so that a run repeats. */
function interval(values: readonly number[]): { mean: number; low: number; high: number } {
  const mean = (list: readonly number[]): number => list.reduce((sum, v) => sum + v, 0) / Math.max(1, list.length);
  let state = 12345;
  const next = (): number => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
  const means = Array.from({ length: 300 }, () => mean(values.map(() => values[Math.floor(next() * values.length * 0.9999999)] ?? 0))).sort(
    (a, b) => a - b,
  );
  return { mean: mean(values), low: means[7] ?? NaN, high: means[292] ?? NaN };
}

const html = styles.includes('html') ? await htmlSystems() : {};
for (const set of setNames(sets)) {
  for (const fromHtml of [false, true]) {
    const wanted = styles.filter((style) => (style === 'html') === fromHtml);
    if (!wanted.length) continue;
    let n = 0;
    for await (const page of pagesOf(sets, set, fromHtml)) {
      if (n++ % every) continue;
      for (const style of wanted)
        for (const [system, run] of Object.entries(fromHtml ? html : TEXT_SYSTEMS)) {
          let text = '';
          try {
            text = run(page[style] ?? '');
          } catch (error) {
            if (system === 'newsclean') throw error;
          }
          note(page, set, style, 'all', system, text);
          if (set === 'wcxb-dev') note(page, set, style, page.type, system, text);
        }
    }
  }
}
const table = [...rows.values()].map(({ set, style, group, system, values, chunks }) => {
  if (values.length) return { set, style, group, system, measure: 'word F1', pages: values.length, ...interval(values) };
  return {
    set,
    style,
    group,
    system,
    measure: 'chunk F1',
    pages: 0,
    mean: (2 * chunks.tp) / (2 * chunks.tp + chunks.fp + chunks.fn),
    low: NaN,
    high: NaN,
  };
});
if (args.includes('--json')) console.log(JSON.stringify(table));
else
  for (const row of table)
    console.log(
      [
        row.set,
        row.style,
        row.group,
        row.system,
        row.measure,
        row.pages,
        row.mean.toFixed(4),
        `[${row.low.toFixed(3)}, ${row.high.toFixed(3)}]`,
      ].join('\t'),
    );
