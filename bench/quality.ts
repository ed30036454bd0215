/** npm run bench -- SETS: word or chunk F1 by set, style, page type and language, beside baselines on the same pages. */
import { identifyLanguage } from '../src/measure/language.ts';
import { pagesOf, setNames } from '../training/sets.ts';
import type { Style, StyledPage } from '../training/sets.ts';
import { argumentsOf } from './arguments.ts';
import { decodingRows, decodingSummary } from './decoding.ts';
import { chunkRatio, wordF1 } from './scores.ts';
import { htmlSystems, textSystems } from './systems.ts';
import type { System } from './systems.ts';
import { tableOf } from './table.ts';
import { Tally } from './tally.ts';

const wanted = argumentsOf(process.argv.slice(2));
const tally = new Tally();

/** The page's language by its gold text, or by snippets of it. */
function languageOf({ gold, with: snippets }: StyledPage): string {
  return identifyLanguage(gold?.split('\n') ?? snippets ?? []).tag ?? 'unknown';
}

function groupsOf(page: StyledPage): string[] {
  const language = languageOf(page);
  const english = language === 'en' ? [] : ['language not en'];
  return ['all', `type ${page.type}`, `language ${language}`, ...(language === 'unknown' ? [] : english)];
}

async function measure(page: StyledPage, set: string, style: Style, { name, run }: System, groups: readonly string[]): Promise<void> {
  const { text, failed } = await run(page[style] ?? '', page);
  const byWords = page.gold !== null;
  const ratio = byWords ? ([wordF1(text, page.gold), 1] as const) : chunkRatio(text, page.with ?? [], page.without ?? []);
  for (const group of groups) tally.add({ set, style, group, system: name }, byWords ? 'word F1' : 'chunk F1', ratio, failed);
}

async function measureSet(set: string, styles: readonly Style[], systems: readonly System[]): Promise<void> {
  for await (const page of pagesOf(wanted.folder, set, styles.includes('html'))) {
    if (!wanted.wants(page.id)) continue;
    const groups = groupsOf(page);
    for (const style of styles) await Promise.all(systems.map((system) => measure(page, set, style, system, groups)));
  }
}

const { focus, alone, styles } = wanted;
const sets = setNames(wanted.folder).filter((name) => wanted.sets?.includes(name) ?? true);
if (wanted.decoding) {
  for (const set of sets) for (const style of styles) await decodingRows(tally, wanted, set, style);
} else {
  const ways = [
    [styles.filter((style) => style !== 'html'), textSystems({ focus }, alone)],
    [styles.filter((style) => style === 'html'), htmlSystems({ focus }, alone)],
  ] as const;
  for (const set of sets) for (const [some, systems] of ways) if (some.length) await measureSet(set, some, systems);
  for (const [, systems] of ways) for (const { end } of systems) end?.();
}
const rows = tally.rows();
console.log(wanted.json ? JSON.stringify(rows) : tableOf(rows));
if (wanted.decoding && !wanted.json) console.log(`\n${decodingSummary(rows)}`);
