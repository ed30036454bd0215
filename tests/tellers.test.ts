import { expect, test } from 'vitest';
import { Picker } from '../src/assemble/picker.ts';
import { withTellers, withoutHeadline } from '../src/assemble/tellers.ts';
import type { Found } from '../src/model.ts';
import type { Role } from '../src/roles.ts';
import { blockOf } from './helpers/article.ts';

const declared = {} as Picker['declared'];
const NONE = { authors: null, source: null, date: null };

/** Roles of a page's lines, the second of which has this role, and who owns that line. */
function rolesWith(role: Role, found: Partial<Record<keyof typeof NONE, Found<unknown> | null>>): [Role, string | undefined] {
  const blocks = [blockOf('Old lighthouse opens again', { role: 'title' }), blockOf('Jane Doe', { role }), blockOf('It let visitors in.')].map((block, index) => ({ ...block, index, lines: [index + 1, index + 1] as const })); // prettier-ignore
  const pick = new Picker(blocks, declared);
  const roles = withTellers(pick, { ...NONE, ...found }).map(({ label }) => label.role);
  expect([roles[0], roles[2]]).toEqual(['title', 'body']);
  return [roles[1] as Role, [...pick.owned].find(([, span]) => span[0] === 2)?.[0]];
}
const read = (method: string): Found<unknown> => ({ value: 'x', at: [2, 2], score: 0.7, method });

test('the line that a field was read from is no menu', () => {
  expect(rolesWith('navigation', { authors: read('text:byline') })).toEqual(['byline', 'authors']);
  expect(rolesWith('tags', { source: read('text:agency-line') })).toEqual(['source', 'source']);
  expect(rolesWith('dateline', { authors: read('text:byline'), date: read('text:date-line') })).toEqual(['byline', 'authors']);
  expect(rolesWith('related', { date: read('text:date-line') })).toEqual(['dateline', 'date']);
  expect(rolesWith('other', { date: read('text:date-line') })).toEqual(['dateline', 'date']);
});

test.each<[string, Role, Parameters<typeof rolesWith>[1]]>([
  ['what no field was read from', 'navigation', {}],
  ['a teaser', 'related', { authors: read('text:byline') }],
  ['a name of the text', 'body', { source: read('text:dateline') }],
  ['a declared value', 'navigation', { authors: read('json-ld:author') }],
])('%s stays what it is', (_, role, found) => expect(rolesWith(role, found)).toEqual([role, undefined]));

test('a line that dates and signs above the text is a byline, and so is the name of who signs elsewhere', () => {
  const roles = (text: string, role: Role, authors: Found<unknown> | null): Role[] => {
    const blocks = [blockOf('Old lighthouse opens again', { role: 'title' }), blockOf(text, { role }), blockOf('It let visitors in.')].map((block, index) => ({ ...block, index, lines: [index + 1, index + 1] as const })); // prettier-ignore
    return withTellers(new Picker(blocks, declared), { ...NONE, authors }).map(({ label }) => label.role);
  };
  expect(roles('4 May 2021 by Jane Doe', 'dateline', null)[1]).toBe('byline');
  expect(roles('4 May 2021', 'dateline', null)[1]).toBe('dateline');
  expect(roles('Jane Doe', 'other', { value: ['Jane Doe'], at: [9, 9], score: 0.7, method: 'text:byline' })[1]).toBe('byline');
  expect(roles('Jane Doe', 'related', { value: ['Jane Doe'], at: [9, 9], score: 0.7, method: 'text:byline' })[1]).toBe('related');
});

test('the headline of a list is a teaser where teasers follow, and its headline where they do not', () => {
  const first = (below: readonly Role[]): Role | undefined =>
    withoutHeadline([
      blockOf('Ferry line drops its night sailings', { role: 'title' }),
      ...below.map((role) => blockOf('Library moves', { role })),
    ])[0]?.label.role;
  expect(first(['related', 'related', 'navigation', 'related', 'related', 'body', 'related'])).toBe('related');
  expect(first(['navigation', 'related', 'related', 'related', 'body', 'related', 'body', 'related'])).toBe('title');
  expect(first([])).toBe('title');
});
