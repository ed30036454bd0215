/** npm run bench:kinds -- SETS [--half tune|report] [--html]: per cent of pages called not_article, by set and page type, with and without their address. */
import { cleanPage } from '../src/index.ts';
import { pagesOf, setNames } from '../training/sets.ts';

const args = process.argv.slice(2);
const sets = args[0];
if (!sets) throw new Error('usage: npm run bench:kinds -- SETS [--half tune|report] [--html]');
const half = args.includes('--half') ? args[args.indexOf('--half') + 1] : null;
const form = args.includes('--html') ? 'html' : 'text';

/** Pages whose gold text is shorter hold hardly an article, whatever their set calls them. */
const LONG = 25;

interface Tally {
  pages: number;
  empty: number;
  bare: number;
  addressed: number;
  long: number;
  longMissed: number;
  readonly kinds: Map<string, number>;
}

console.log(['pages of', 'form', 'pages', 'empty', 'not_article %', 'with address %', `gold of ${LONG} words %`, 'kinds'].join('\t'));
for (const set of setNames(sets)) {
  const tallies = new Map<string, Tally>();
  let position = -1;
  for await (const page of pagesOf(sets, set, form === 'html')) {
    position++;
    if ((half === 'tune' && position % 2 === 1) || (half === 'report' && position % 2 === 0)) continue;
    const tally = tallies.get(page.type) ?? { pages: 0, empty: 0, bare: 0, addressed: 0, long: 0, longMissed: 0, kinds: new Map() };
    tallies.set(page.type, tally);
    const input = { form, text: page[form === 'html' ? 'html' : 'lines'] ?? '' } as const;
    const bare = cleanPage(input);
    const addressed = page.url ? cleanPage({ ...input, url: page.url }) : bare;
    tally.pages++;
    if (bare.status === 'empty') tally.empty++;
    if (bare.status === 'not_article') tally.bare++;
    if (addressed.status === 'not_article') tally.addressed++;
    const long = (page.gold ?? '').split(/\s+/).length >= LONG;
    if (long) tally.long++;
    if (long && bare.status === 'not_article') tally.longMissed++;
    tally.kinds.set(String(addressed.kind), (tally.kinds.get(String(addressed.kind)) ?? 0) + 1);
  }
  for (const [type, { pages, empty, bare, addressed, long, longMissed, kinds }] of tallies) {
    const share = (part: number): string => ((100 * part) / pages).toFixed(1);
    console.log(
      [
        `${set} ${type}`,
        form,
        pages,
        empty,
        share(bare),
        share(addressed),
        long ? ((100 * longMissed) / long).toFixed(1) : '-',
        JSON.stringify(Object.fromEntries(kinds)),
      ].join('\t'),
    );
  }
}
