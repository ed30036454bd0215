import { expect, test } from 'vitest';
import { amongOthers, asWholes, byForm, withoutHidden } from '../src/label/settled.ts';
import type { Decided } from '../src/label/settled.ts';
import type { Place } from '../src/label/roles.ts';
import type { Role } from '../src/roles.ts';
import { measure } from '../src/measure/measure.ts';
import { complete } from '../src/settings.ts';
import { split } from '../src/split/split.ts';
import { blockOf } from './helpers/article.ts';

const pageOf = (text: string) => ({
  id: 'page',
  form: 'html' as const,
  text,
  origin: { path: null, format: 'html' as const, encoding: 'utf-8' },
});

const decided = (role: Role, score = 0.5): Decided => ({ role, score, content: 0.5, why: ['a reason'] });
const placeOf = (text: string, facts: Partial<Place> = {}): Place => ({ block: blockOf(text), content: 0.5, kept: true, zone: 'inside', distance: 2, previous: undefined, next: undefined, under: null, ...facts }); // prettier-ignore
const formed = (text: string, role: Role, facts?: Partial<Place>): Role | undefined => byForm(placeOf(text, facts), decided(role))?.role;

test.each<[string, Role, Role | undefined]>([
  ['The pier on Friday. Photograph: Jane Doe', 'body', 'caption'],
  ['Der Steg am Freitag (Foto: Jana Roe/dpa)', 'body', 'caption'],
  ['Waves break over the wall (photo by Jane Doe)', 'navigation', 'caption'],
  ['The pier on Friday. Photograph: Jane Doe', 'related', undefined],
  ['The mayor said it would be done. Editing by Jane Doe', 'body', undefined],
  ['What she photographed: the pier, the wall and the boats', 'body', undefined],
  ['14:05', 'body', 'dateline'],
  ['14:05', 'navigation', undefined],
  ['14:05 The boats leave', 'body', undefined],
  ['#12', 'body', 'navigation'],
  ['#12', 'comment', undefined],
])('%s, taken for %s, is by its form %s', (text, role, wanted) => expect(formed(text, role)).toBe(wanted));

test('whose picture it is, above the article alone', () => {
  expect(formed('© Harbour Photos', 'navigation', { zone: 'before' })).toBe('caption');
  expect(formed('© Harbour Photos', 'navigation', { zone: 'after' })).toBeUndefined();
  expect(formed('© 2021 Harbour Post', 'navigation', { zone: 'before' })).toBeUndefined();
  expect(formed('© Harbour Photos', 'navigation', { zone: 'before', distance: 20 })).toBeUndefined();
});

test('a doubtful line is what two lines above and below are', () => {
  const at = (role: Role, score: number, around: readonly Role[]): Role | undefined =>
    amongOthers(
      [...around.slice(0, 2), role, ...around.slice(2)].map((own, k) => decided(own, k === 2 ? score : 0.9)),
      2,
    )?.role;
  const related: Role[] = ['related', 'related', 'related', 'related'];
  expect(at('navigation', 0.7, related)).toBe('related');
  expect(at('navigation', 0.9, related)).toBeUndefined();
  expect(at('navigation', 0.7, ['related', 'related', 'related', 'promo'])).toBeUndefined();
  expect(at('navigation', 0.7, related.slice(0, 3))).toBeUndefined();
  expect([at('byline', 0.3, related), at('byline', 0.5, related), at('dateline', 0.3, related)]).toEqual(['related', undefined, undefined]);
  expect(at('navigation', 0.7, ['body', 'body', 'body', 'body'])).toBeUndefined();
});

test('little that no reader sees goes out of what is kept, much stays', () => {
  const rolesWith = (paragraphs: number): Role[] => {
    const { blocks } = split(pageOf(`${'<p>The council has paid for the wall, and the work begins.</p>'.repeat(paragraphs)}<p hidden>The draft of it said something else.</p>`)); // prettier-ignore
    return withoutHidden(
      measure(blocks, complete()),
      blocks.map(() => decided('body')),
    ).map(({ role }) => role);
  };
  expect(rolesWith(12).at(-1)).toBe('other');
  expect(rolesWith(12).slice(0, -1)).toEqual(new Array(12).fill('body'));
  expect(rolesWith(3).at(-1)).toBe('body');
});

const rowsOf = (html: string) => measure(split(pageOf(html)).blocks, complete());
const wholes = (html: string, roles: readonly Role[]): Role[] => asWholes(rowsOf(html), roles.map((role) => decided(role))).map(({ role }) => role); // prettier-ignore

test('a table stays or goes as a whole', () => {
  const table =
    '<p>The votes:</p><table><tr><th>Party</th><th>Votes</th></tr><tr><td>Labour</td><td>1,204</td></tr><tr><td>Green</td><td>804</td></tr></table>';
  expect(wholes(table, ['body', 'other', 'body', 'body'])).toEqual(['body', 'body', 'body', 'body']);
  expect(wholes(table, ['body', 'other', 'body', 'related'])).toEqual(['body', 'other', 'other', 'related']);
  expect(wholes(table, ['other', 'body', 'body', 'body'])).toEqual(['other', 'body', 'body', 'body']);
});

test('a list between kept lines stays as a whole where more than a quarter or any without links is kept', () => {
  const list = (item: string): string => `<p>These are the parts of the paper:</p><ul>${item.repeat(4)}</ul><p>Readers asked for them.</p>`;
  const linked = list('<li><a href="/s">Sport</a></li>');
  expect(wholes(list('<li>Sport</li>'), ['body', 'body', 'navigation', 'navigation', 'navigation', 'body'])).toEqual(Array(6).fill('body'));
  expect(wholes(linked, ['body', 'body', 'body', 'navigation', 'navigation', 'body'])).toEqual(Array(6).fill('body'));
  expect(wholes(linked, ['body', 'body', 'related', 'related', 'related', 'body'])[2]).toBe('related');
  expect(wholes(list('<li>Sport</li>'), ['body', 'body', 'navigation', 'navigation', 'navigation', 'comment'])[2]).toBe('navigation');
});
