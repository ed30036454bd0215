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
