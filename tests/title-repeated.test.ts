import { expect, test } from 'vitest';
import { cleanText } from '../src/index.ts';

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
