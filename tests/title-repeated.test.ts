import { describe, expect, test } from 'vitest';
import { cleanText } from '../src/index.ts';
import { isStandfirst } from '../src/label/roles.ts';
import type { Place } from '../src/label/roles.ts';
import { candidacyIn, isWithSite } from '../src/label/title.ts';
import { measure } from '../src/measure/measure.ts';
import { complete } from '../src/settings.ts';
import { splitText } from '../src/split/text.ts';

const HEADLINE = 'Old lighthouse at Grey Point opens to visitors again';
const BODY = [
  'The lighthouse at Grey Point, closed for eleven years after a storm took its stairs, let the first visitors in on Saturday morning.',
  'Some forty people queued in the rain, and the keeper, who had swept the lamp room himself, gave each of them a small card to keep.',
  'The town paid for the new stairs with a loan that it hopes to return within six years from the price of the tickets alone.',
];

test('of two lines that say the same above the article, the lower is the headline', () => {
  const record = cleanText(['Home', 'News', HEADLINE, HEADLINE, '4 May 2021', ...BODY].join('\n'));
  expect(record.title).toBe(HEADLINE);
  expect(record.fields['title']?.lines).toEqual([4, 4]);
});

test('a headline that stands again below the article is not looked for there', () => {
  const record = cleanText(['Home', HEADLINE, '4 May 2021', ...BODY, 'Related', HEADLINE, 'Contact us'].join('\n'));
  expect(record.fields['title']?.lines).toEqual([2, 2]);
});

test('of a headline and a line below it that stand twice together, the upper is the headline', () => {
  const lower = 'Some forty people queued, and the keeper swept the lamp room, says mayor';
  const page = ['Home', 'News', HEADLINE, lower, 'Ada Brook', '4 May 2021', 'Share', HEADLINE, lower, ...BODY];
  expect(cleanText(page.join('\n')).title).toBe(HEADLINE);
});

test("a picture's line with its agency behind it is none", () => {
  const caption = 'Visitors queue in the rain at the lighthouse of Grey Point, closed for eleven years. EFE';
  const page = ['Home', 'Does anyone still queue?', 'Share', 'Save', 'Print', 'Post', 'Mail', '4 May 2021', caption, ...BODY];
  expect(cleanText(page.join('\n')).title).not.toBe(caption);
});

test('an article at the very end of a long page has its headline there', () => {
  const archive = Array.from({ length: 160 }, (_, at) => (at % 13 === 0 ? `20${10 + at / 13}` : `Month ${at % 13} (${at % 9})`));
  expect(cleanText([...archive, HEADLINE, '4 May 2021', ...BODY].join('\n')).title).toBe(HEADLINE);
});

test.each([
  [`${HEADLINE} | The Harbour Post`, HEADLINE, true],
  [`${HEADLINE} - Harbour Post`, HEADLINE, true],
  [`${HEADLINE}, says mayor`, HEADLINE, false],
  [HEADLINE, HEADLINE, false],
  ['Harbour news | The Harbour Post', 'Harbour news', false],
])('"%s" is "%s" with the site\'s name behind it: %s', (printed, headline, is) => {
  const [block] = measure(splitText(headline).blocks, complete());
  expect(isWithSite(printed, block!)).toBe(is);
});

test.each([
  ['a sentence above the date', ['Forty people queued in the rain and the keeper gave each a small card.', '4 May 2021'], true],
  [
    'with the author between',
    ['Forty people queued in the rain and the keeper gave each a small card.', 'By Ada Brook', '4 May 2021'],
    true,
  ],
  [
    'without a date or an author',
    ['Forty people queued in the rain and the keeper gave each a small card.', 'Share', 'Print', 'Save'],
    false,
  ],
  ['few words', ['Forty people queued', '4 May 2021'], false],
  ['a line with a date', ['Forty people queued in the rain on 3 May 2021 and the keeper was there.', '4 May 2021'], false],
  ['an advertisement', ['Subscribe to our newsletter and get the best of the harbour every Sunday', '4 May 2021'], false],
])('standfirst under the headline: %s', (_, below, is) => {
  const blocks = measure(splitText([HEADLINE, ...below, ...BODY].join('\n')).blocks, complete());
  const places = blocks.map((block) => ({ block }) as Place);
  expect(isStandfirst(places, 0, 1)).toBe(is);
  expect(isStandfirst(places, -1, 1)).toBe(false);
});

describe('no headline is', () => {
  const titleOf = (...front: readonly string[]): string | null =>
    cleanText(['Home', 'News', ...front, 'Posted by Ada Brook on 4 May 2021', ...BODY, '© 2021 Harbour Sound Beacon. All rights reserved.'].join('\n')).title; // prettier-ignore
  /** Whether the line is weighed, on a page with a notice. */
  const isWeighed = (line: string): boolean => {
    const blocks = measure(splitText([line, ...BODY, '© 2021 Harbour Sound Beacon. All rights reserved.'].join('\n')).blocks, complete());
    return candidacyIn(blocks.map((block) => ({ block, zone: 'before' }) as Place))(0);
  };
  test.each([
    ['a link to the next story', 'What to do with the old lighthouse of Grey Point »'],
    ['a link to the story before', '« Visitors queue in the rain at Grey Point lighthouse'],
    ["a picture's line with its credit", 'Visitors queue at the lighthouse of Grey Point. Photo: Tom Hill'],
    ['the name behind the sign of the notice', 'Harbour Sound Beacon'],
    ['a phrase of advertisements', 'Subscribe to our newsletter'],
  ])('%s', (_, line) => expect(isWeighed(line)).toBe(false));
  test.each(['The stairs again', 'Harbour Sound Beacon moves', HEADLINE])('but %s may be one', (line) =>
    expect(isWeighed(line)).toBe(true),
  );
  test('a link above it that always stands there', () => {
    const link = 'What to do with the old lighthouse of Grey Point »';
    const page = ['Home', link, HEADLINE, 'Ada Brook', '4 May 2021', ...BODY, link, HEADLINE, 'Contact us'];
    expect(cleanText(page.join('\n')).title).toBe(HEADLINE);
  });
  test('but a line between quotation marks may be one', () => {
    expect(titleOf('« Visitors queue in the rain at Grey Point lighthouse »', 'Share')).toBe(
      '« Visitors queue in the rain at Grey Point lighthouse »',
    );
  });
});
