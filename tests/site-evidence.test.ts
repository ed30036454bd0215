import { describe, expect, test } from 'vitest';
import { cleanText, labelPage } from '../src/index.ts';
import { siteEvidence } from '../src/label/site.ts';
import { measure } from '../src/measure/measure.ts';
import { complete } from '../src/settings.ts';
import type { SiteMemory } from '../src/settings.ts';
import { split } from '../src/split/split.ts';

const LEGAL = [
  'The material on these pages is the work of the people who made it, and nobody but them may copy, send or sell it without a letter from the house.',
  'Whoever finds a mistake in a report may write to the readers’ desk within thirty days, and the desk answers every letter that it gets by post.',
];
const BODY = [
  'The lighthouse at Grey Point, closed for eleven years after a storm took its stairs, let the first visitors in on Saturday morning.',
  'Some forty people queued in the rain for a small card to keep, and the keeper’s granddaughter, who is eighty, lit the lamp at noon.',
  'The stairs cost two million, of which the town paid a third; the rest came from people who had once been proposed to at the top.',
  'From next week on the tower is open on every dry day, and the shop sells the biscuits that its last keeper used to bake.',
];
const PAGE = ['Grey Point Courier', 'News', 'Old lighthouse opens again', '3 May 2024', ...BODY, ...LEGAL, 'Contact us'].join('\n');

const blocksOf = (text: string): ReturnType<typeof measure> =>
  measure(split({ id: 'x', form: 'text', text, origin: { path: null, format: 'text', encoding: 'utf-8' } }).blocks, complete());
const memoryOf = (pages: number, counts: Readonly<Record<string, number>>): SiteMemory => ({ pages, seen: (line) => counts[line] ?? 0 });
const HELD: Readonly<Record<string, number>> = { 'Grey Point Courier': 40, News: 40, 'Contact us': 40, [LEGAL[0]!]: 40, [LEGAL[1]!]: 40 };

describe('what other pages of the site say', () => {
  const evidenceFor = (line: string, seen: number, pages: number): number => {
    const blocks = blocksOf(PAGE);
    const evidence = siteEvidence(blocks, memoryOf(pages, { News: pages, [line]: seen }));
    return evidence?.[blocks.findIndex(({ text }) => text === line)] ?? NaN;
  };

  test('speaks against a line the more, the more of them hold it', () => {
    const [none, some, all] = [0, 10, 40].map((seen) => evidenceFor(LEGAL[0]!, seen, 40)) as [number, number, number];
    expect(none).toBe(0);
    expect(some).toBeLessThan(0);
    expect(all).toBeLessThan(some);
  });

  test('the more, the more pages there are', () => expect(evidenceFor(LEGAL[0]!, 40, 40)).toBeLessThan(evidenceFor(LEGAL[0]!, 1, 1)));
  test('little for one page of many, which may tease the article', () => expect(evidenceFor(BODY[0]!, 1, 100)).toBeGreaterThan(-1));

  test('is nothing without memory, where the pages share hardly a line, and for a copy of other pages', () => {
    expect(siteEvidence(blocksOf(PAGE), null)).toBe(null);
    expect(siteEvidence(blocksOf(PAGE), memoryOf(0, {}))).toBe(null);
    expect(siteEvidence(blocksOf(PAGE), memoryOf(40, {}))).toBe(null);
    const copies = Object.fromEntries(PAGE.split('\n').map((line) => [line, 40]));
    expect(siteEvidence(blocksOf(PAGE), memoryOf(40, copies))).toBe(null);
  });
});

describe('a legal text below the article', () => {
  const site = memoryOf(40, HELD);
  test('is kept where nothing is known of the site', () => expect(cleanText(PAGE).text).toContain(LEGAL[0]));
  test('goes where all its pages have it, and says why', () => {
    const { text } = cleanText(PAGE, { site });
    expect(text).not.toContain(LEGAL[0]);
    for (const line of BODY) expect(text).toContain(line);
    const legal = labelPage({ text: PAGE }, { site }).find((block) => block.text === LEGAL[0]);
    expect(legal?.label.why).toContain('stands on 40 of 40 other pages of the site');
  });
  test('an article that one other page teases stays whole', () => {
    const teased = memoryOf(40, { ...HELD, [BODY[0]!]: 1 });
    for (const line of BODY) expect(cleanText(PAGE, { site: teased }).text).toContain(line);
  });
});
