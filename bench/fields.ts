/**
 * npm run bench:fields -- SETS [--half even|odd] [--types article,forum] [--only newsclean] [--text] [--faults FIELD]:
 * title, authors and date against a set's index, from HTML beside Readability and defuddle, and from text alone.
 */
import { cleanHtml, cleanText } from '../src/index.ts';
import { isOdd, pagesOf } from '../training/sets.ts';
import type { StyledPage } from '../training/sets.ts';
import { FieldScore, fold } from './field-score.ts';
import type { Fields } from './field-score.ts';

/** The set whose index tells title, author and date. */
const SET = 'wcxb-dev';
const args = process.argv.slice(2);
const sets = args[0];
if (!sets)
  throw new Error('usage: npm run bench:fields -- SETS [--half even|odd] [--types LIST] [--only SYSTEM] [--text] [--faults FIELD]');
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const half = option('--half');
const types = option('--types')?.split(',');
const only = option('--only');
const faults = option('--faults');

type System = (page: StyledPage) => Fields | Promise<Fields>;

async function peers(): Promise<Record<string, System>> {
  if (only === 'newsclean') return {};
  const [{ parseHTML }, { Readability }, { Defuddle }] = await Promise.all([import('linkedom'), import('@mozilla/readability'), import('defuddle/node')]); // prettier-ignore
  return {
    Readability: ({ html = '' }) => {
      const parsed = new Readability(parseHTML(html).document as never).parse();
      return { title: parsed?.title, authors: parsed?.byline, date: parsed?.publishedTime };
    },
    defuddle: async ({ html = '', url }) => {
      const parsed = await Defuddle(parseHTML(html).document as never, url ?? undefined, { useAsync: false });
      return { title: parsed.title, authors: parsed.author, date: parsed.published };
    },
  };
}

const own = ({ title, authors, date }: ReturnType<typeof cleanText>): Fields => ({ title, authors: authors.join(', '), date });

async function measure(html: boolean, systems: Readonly<Record<string, System>>): Promise<void> {
  const scores = new Map(Object.keys(systems).map((name) => [name, new FieldScore()]));
  for await (const page of pagesOf(sets!, SET, html)) {
    if ((half && (isOdd(page.id) ? 'odd' : 'even') !== half) || (types && !types.includes(page.type))) continue;
    for (const [name, run] of Object.entries(systems)) {
      let got: Fields = {};
      try {
        got = await run(page);
      } catch (error) {
        // A peer may fail on a page; that counts as nothing found.
        if (name === 'newsclean') throw error;
      }
      scores.get(name)!.add(page, got);
      if (faults && name === 'newsclean') report(page, got);
    }
  }
  for (const [name, score] of scores) console.log(`${html ? 'html' : 'text'}\t${name}\t${score.line()}`);
}

function report(page: StyledPage, got: Fields): void {
  const field = faults as keyof Fields;
  const want = { title: page.title, authors: page.author, date: page.date }[field];
  const [a, b] = [fold(field, got[field]), fold(field, want)];
  if (a !== b) console.log(JSON.stringify({ id: page.id, type: page.type, want, got: got[field] }));
}

if (!args.includes('--text')) await measure(true, { newsclean: ({ html = '' }) => own(cleanHtml(html)), ...(await peers()) });
if (!args.includes('--html')) await measure(false, { newsclean: ({ lines = '' }) => own(cleanText(lines)) });
