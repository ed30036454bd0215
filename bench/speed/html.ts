import { performance } from 'node:perf_hooks';
import { pagesOf, setNames } from '../../training/sets.ts';

/** The same number of pages of each set, spread over it. */
export async function htmlPages(sets: string, each: number): Promise<string[]> {
  const pages: string[] = [];
  for (const set of setNames(sets)) {
    const own: string[] = [];
    for await (const { html } of pagesOf(sets, set, true)) {
      if (html) own.push(html);
      if (own.length >= each) break;
    }
    pages.push(...own);
  }
  return pages;
}

type System = (html: string) => unknown;

/** As users get it: compiled here and now it would be slower. */
const BUILT = new URL('../../dist/index.js', import.meta.url).href;

export async function systems(): Promise<Record<string, System>> {
  const { cleanHtml } = (await import(BUILT)) as typeof import('../../src/index.ts');
  const [{ parseHTML }, { Readability }, { Defuddle }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
    import('defuddle/node'),
  ]);
  return {
    newsclean: (html) => cleanHtml(html),
    'Readability on linkedom': (html) => new Readability(parseHTML(html).document as never).parse(),
    'defuddle on linkedom': (html) => Defuddle(parseHTML(html).document as never, 'http://example.org/'),
  };
}

/** Pages a second, after all pages once to warm up. A page that a system throws at counts like any other. */
export async function pagesPerSecond(system: System, pages: readonly string[]): Promise<number> {
  const clean = async (html: string): Promise<void> => {
    try {
      await system(html);
    } catch {
      // Peers throw at pages of odd markup.
    }
  };
  // defuddle reports what it cannot parse, at length.
  const { error } = console;
  console.error = () => undefined;
  for (const html of pages) await clean(html);
  const start = performance.now();
  for (const html of pages) await clean(html);
  console.error = error;
  return (1000 * pages.length) / (performance.now() - start);
}
