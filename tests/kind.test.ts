import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../src/assemble/facts.ts';
import { judge, pointsOf } from '../src/assemble/kind.ts';
import { cleanHtml, cleanText } from '../src/index.ts';

const ARTICLE: PageFacts = {
  form: 'text', chances: { article: 0.98, forum: 0, listing: 0.02, product: 0, service: 0 },
  blocks: 30, words: 900, bodyWords: 600, prose: 560, content: 0.95, runs: 3, teasers: 0, datelines: 1,
  bylines: 1, captions: 1, stamps: 0, notices: 0, prices: 0, players: 0, related: 0.1, path: ['news', 'harbour-town-puts-off-its-decision'], types: ['newsarticle'],
}; // prettier-ignore
const LIST: PageFacts = {
  ...ARTICLE, chances: { article: 0.05, forum: 0.05, listing: 0.8, product: 0.05, service: 0.05 }, words: 800, bodyWords: 200, prose: 60, content: 0.5, runs: 15, teasers: 9, datelines: 12, bylines: 0,
  path: ['category', 'news'], types: ['collectionpage'],
}; // prettier-ignore

const PARAGRAPH =
  'The council has put off its decision on the new breakwater, since nobody can say what the sand will do after the next winter, the mayor said on Friday.';

describe('status and kind', () => {
  const cases: readonly [string, PageFacts, string, string | null][] = [
    ['an article', ARTICLE, 'ok', 'article'],
    ['an article with nothing declared, from text alone', { ...ARTICLE, path: null, types: [] }, 'ok', 'article'],
    ['an article at the address of a list', { ...ARTICLE, path: ['category', 'news'] }, 'ok', 'article'],
    ['an article without front matter', { ...ARTICLE, datelines: 0, bylines: 0, path: null, types: [] }, 'ok', 'article'],
    ['a news item of a few words with a dateline', { ...ARTICLE, bodyWords: 14, prose: 0 }, 'ok', 'article'],
    ['a few words without', { ...ARTICLE, bodyWords: 14, prose: 0, datelines: 0, bylines: 0, captions: 0 }, 'not_article', 'other'],
    ['a list', LIST, 'not_article', 'listing'],
    ['teasers without a paragraph between them', { ...ARTICLE, teasers: 8, prose: 0 }, 'not_article', 'listing'],
    ['an article with teasers beside it', { ...ARTICLE, teasers: 12 }, 'ok', 'article'],
    [
      'a list, from text alone',
      { ...LIST, chances: { ...LIST.chances, article: 0.01 }, path: null, types: [], datelines: 0, bylines: 5 },
      'not_article',
      'listing',
    ],
    [
      'a page that is neither clearly',
      {
        ...LIST,
        chances: { ...LIST.chances, article: 0.2 },
        datelines: 0,
        teasers: 1,
        runs: 9,
        prose: 180,
        content: 0.75,
        path: null,
        types: [],
      },
      'ok',
      'article',
    ],
    [
      'a message of some length',
      { ...ARTICLE, words: 60, bodyWords: 24, prose: 0, notices: 1, datelines: 0, bylines: 0, captions: 0 },
      'not_article',
      'notice',
    ],
    [
      'a news item as short without a message',
      { ...ARTICLE, words: 60, bodyWords: 24, prose: 24, datelines: 0, bylines: 0, captions: 0 },
      'ok',
      'article',
    ],
    ['no block at all', { ...LIST, blocks: 0, words: 0, bodyWords: 0 }, 'empty', null],
    ['a message', { ...LIST, words: 30, bodyWords: 12, prose: 0, notices: 1, datelines: 0 }, 'not_article', 'notice'],
    [
      'a shop, by its prices',
      { ...LIST, chances: { ...LIST.chances, article: 0.05 }, types: [], path: null, datelines: 0, teasers: 0, prices: 3 },
      'not_article',
      'listing',
    ],
    [
      'the same without prices',
      { ...LIST, chances: { ...LIST.chances, article: 0.05 }, types: [], path: null, datelines: 0, teasers: 0 },
      'ok',
      'article',
    ],
    ['a product', { ...LIST, chances: { ...LIST.chances, listing: 0.1, product: 0.75 }, types: [] }, 'not_article', 'other'],
    [
      'a page of little text that is taken for a service',
      {
        ...LIST,
        chances: { ...LIST.chances, article: 0.005, listing: 0.05, service: 0.8 },
        datelines: 0,
        teasers: 0,
        path: null,
        types: [],
      },
      'not_article',
      'other',
    ],
    ['a video', { ...LIST, types: ['video.other'] }, 'not_article', 'gallery'],
    ['pictures with captions', { ...LIST, captions: 12 }, 'not_article', 'gallery'],
    ['a declared live blog', { ...LIST, types: ['liveblogposting'] }, 'ok', 'live_blog'],
    ['entries under times of day', { ...ARTICLE, stamps: 9, types: [], path: null }, 'ok', 'live_blog'],
    ['times of day with hardly a word between them', { ...ARTICLE, stamps: 60 }, 'ok', 'article'],
  ];
  test.each(cases)('%s', (_, facts, status, kind) => expect(judge(facts, 'article')).toMatchObject({ status, kind }));

  test('with focus any the text is given, the kind is the same', () => {
    expect(judge(LIST, 'any')).toMatchObject({ status: 'ok', kind: 'listing' });
    expect(judge({ ...LIST, bodyWords: 0 }, 'any')).toMatchObject({ status: 'not_article', kind: 'listing' });
  });

  test('a page without an article keeps its main content if it is of some length, and is no message', () => {
    expect(judge(LIST, 'article').given).toBe(true);
    expect(judge({ ...LIST, bodyWords: 49 }, 'article').given).toBe(false);
    expect(judge({ ...LIST, words: 190, bodyWords: 55, prose: 50, notices: 2, datelines: 0 }, 'article')).toEqual({
      status: 'not_article',
      kind: 'notice',
      given: false,
    });
  });

  test('front matter speaks for an article, boilerplate all over and the doubt of the labelling against it', () => {
    expect(pointsOf({ ...ARTICLE, datelines: 0 })).toBeGreaterThan(pointsOf(ARTICLE));
    expect(pointsOf({ ...ARTICLE, runs: 18 })).toBeGreaterThan(pointsOf(ARTICLE));
    expect(pointsOf({ ...ARTICLE, chances: LIST.chances })).toBeGreaterThan(pointsOf(ARTICLE));
  });
});

describe('whole pages', () => {
  test('a page not found', () => {
    const record = cleanText('Home\nNews\nSport\nPage not found\nSorry, the page you are looking for does not exist.\nSearch\n');
    expect([record.status, record.kind, record.text]).toEqual(['not_article', 'notice', null]);
  });

  test('a section page of teasers, in HTML', () => {
    const teaser = (n: number): string =>
      `<div class="teaser"><h3><a href="/n/${n}">Harbour news number ${n}</a></h3><time>${n} May 2024</time><p>The council met again.</p><a href="/n/${n}">Read more</a></div><div class="ad">Advertisement</div>`;
    const html = `<html><head><meta property="og:type" content="website"></head><body>${Array.from({ length: 20 }, (_, n) => teaser(n + 1)).join('')}</body></html>`;
    const page = { text: html, form: 'html', url: 'https://harbour.example/category/news/' } as const;
    const record = cleanHtml(page.text, { url: page.url });
    expect([record.status, record.kind]).toEqual(['not_article', 'listing']);
  });

  test('a live blog, in text', () => {
    const entries = Array.from({ length: 8 }, (_, n) => `${18 - n}:2${n}\n${PARAGRAPH}\n${PARAGRAPH.replace('winter', 'autumn')}`);
    const record = cleanText(`Harbour decision: all news of the day as it comes\nBy Jane Doe\n3 May 2024\n${entries.join('\n')}\n`);
    expect([record.status, record.kind]).toEqual(['ok', 'live_blog']);
  });
});
