import { expect, test } from 'vitest';
import { readingsOf } from '../src/assemble/author-lines.ts';
import type { Way } from '../src/assemble/author-lines.ts';
import { Picker } from '../src/assemble/picker.ts';
import type { Role } from '../src/roles.ts';
import { blockOf } from './helpers/article.ts';

const TEXT = 'The lighthouse at Grey Point, closed for eleven years after a storm took its stairs, let the first visitors in on Saturday morning, and some forty people queued in the rain for a small card to keep. '; // prettier-ignore
const declared = {} as Picker['declared'];

/** Readings of the line below a headline, above a text. */
function readingsIn(lines: readonly string[], role: Role = 'byline'): [Way, readonly string[]][] {
  const blocks = [
    blockOf('Old lighthouse opens again', { role: 'title' }),
    ...lines.map((line) => blockOf(line, { role })),
    blockOf(TEXT),
    blockOf(TEXT),
  ].map((block, index) => ({ ...block, index, lines: [index + 1, index + 1] as const }));
  const inTitle = 0;
  const readings = readingsOf(new Picker(blocks, declared));
  return readings.filter(({ from }) => from.index !== inTitle).map(({ way, names }) => [way, names]);
}

test.each<[Way, string[], string[]]>([
  ['signed', ['By Jane Doe and John Roe, Reuters'], ['Jane Doe', 'John Roe']],
  ['signed', ['Posted by nickel42'], ['nickel42']],
  ['labelled', ['Interview: Jane Doe'], ['Jane Doe']],
  ['below label', ['Thread starter', 'nickel42'], ['nickel42']],
  ['below label', ['By', 'Jane Doe'], ['Jane Doe']],
  ['bare', ['Jane Doe'], ['Jane Doe']],
  ['among words', ['Jane Doe | Staff | 5 minutes'], ['Jane Doe']],
  ['bracketed', ['(Jane Doe)'], ['Jane Doe']],
  ['bracketed', ['(大門祐介)'], ['大門祐介']],
  ['pen name', ['lupo_di_mare72'], ['lupo_di_mare72']],
  ['pen name', ['”A friend of the river”'], ['A friend of the river']],
  ['pen name', ['Zoe and Tom, 3 May 2010'], ['Zoe', 'Tom']],
  ['initials', ['mk/'], ['mk']],
  ['initials', ['(mš)'], ['mš']],
  ['initials', ['r.t.'], ['r.t.']],
  ['behind label', ['Uploaded on 3 May 2019 by nickel'], ['nickel']],
  ['behind label', ['by the Harbour Team, 3 May 2019'], ['the Harbour Team']],
  ['two words', ['Anna Hill Chief of the Harbour'], ['Anna Hill']],
  ['behind dash', ['HARBOUR - Jane Doe'], ['Jane Doe']],
  ['behind words', ['Yours Anna Hill'], ['Anna Hill']],
  ['newsroom', ['Harbour Newsroom'], ['Harbour Newsroom']],
  ['among words', ['Ada Brook | Comments | Permalink'], ['Ada Brook']],
  ['among words', ['Gerbq Oldenkwamp, reporter on ships'], ['Gerbq Oldenkwamp']],
  ['among words', ['F. Niederquell, Kapitän'], ['F. Niederquell']],
  ['among words', ['s. Qwarija Burkan'], ['Qwarija Burkan']],
  ['among words', ['Talk and qwonscript: Anna Hill'], ['Anna Hill']],
  ['pen name', ['3 May 2024, 19:49 | Nickel'], ['Nickel']],
])('a line that reads as %s: %j', (way, lines, names) => {
  const found = readingsIn(lines).filter(([own]) => own === way);
  expect(found.map(([, own]) => own)).toContainEqual(names);
});

test('no reading ends with a comma', () => {
  const names = readingsIn(['Anna Hill, chief of the Harbour Council']).flatMap(([, own]) => own);
  expect(names).toContain('Anna Hill');
  expect(names.filter((name) => name.endsWith(','))).toEqual([]);
});

test.each<[Way, string, string[]]>([
  ['opens paragraph', `(서울=연합뉴스) 도민재 기자 = ${TEXT}`, ['도민재']],
  ['opens paragraph', `本报讯（记者 沈之航 陆佳）${TEXT}`, ['沈之航', '陆佳']],
  ['ends paragraph', `${TEXT.trim()} Jane Doe`, ['Jane Doe']],
  ['ends paragraph', `${TEXT.trim()} – Jane Doe`, ['Jane Doe']],
  ['ends paragraph', `${TEXT.trim()} (jhn)`, ['jhn']],
])('a paragraph whose name %s: %j', (way, text, names) => {
  expect(readingsIn([text], 'body')).toContainEqual([way, names]);
});

test.each(['By the numbers', 'Edited by John Roe', 'Translated by John Roe', 'By The Associated Press'])(
  'nobody is read in "%s"',
  (line) => {
    expect(readingsIn([line])).toEqual([]);
  },
);

test('a date is no author, in whatever script', () => {
  expect(readingsIn(['民國113年3月5日'])).toEqual([]);
});

test('who surely signs a teaser or a comment does not sign the article', () => {
  const isRead = (role: Role, score: number): boolean => {
    const all = [
      blockOf('Old lighthouse opens again', { role: 'title' }),
      blockOf('By Jane Doe', { role, label: { score } }),
      blockOf(TEXT),
    ];
    const readings = readingsOf(new Picker(all.map((block, index) => ({ ...block, index })), declared)); // prettier-ignore
    return readings.some(({ from }) => from.label.role === role);
  };
  expect([isRead('related', 0.6), isRead('comment', 0.6), isRead('navigation', 0.95)]).toEqual([true, true, true]);
  expect([isRead('related', 0.95), isRead('comment', 0.95)]).toEqual([false, false]);
});

test('each line is read once in each sense, and lines far from the article not at all', () => {
  expect(readingsIn(['Jane Doe'])).toEqual([['bare', ['Jane Doe']]]);
  const menu = Array.from({ length: 30 }, () => blockOf('Jane Doe', { role: 'navigation' }));
  const all = [...menu, blockOf('Old lighthouse opens again', { role: 'title' }), blockOf(TEXT)];
  const blocks = all.map((block, index) => ({ ...block, index }));
  expect(readingsOf(new Picker(blocks, declared)).filter(({ from }) => from.label.role === 'navigation')).toHaveLength(5);
});
