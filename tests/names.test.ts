import { expect, test } from 'vitest';
import { COLUMN } from '../src/features.ts';
import { LANGUAGES } from '../src/languages/languages.ts';
import { measure } from '../src/measure/measure.ts';
import { complete } from '../src/settings.ts';
import { splitText } from '../src/split/text.ts';

const BODY = 'The council decided on Monday that the bridge over the river will stay closed until the spring of next year.';
const rowsOf = (...lines: string[]) => measure(splitText(lines.join('\n\n')).blocks, complete()).map(({ features }) => features);
const signs = (line: string, ...others: string[]) => {
  const [row] = rowsOf(line, BODY, ...others);
  return { names: row?.[COLUMN.names], starts: row?.[COLUMN.startsName], elsewhere: row?.[COLUMN.elsewhere] };
};

test.each([
  ['Jonas Kalvaitis', 0.5],
  ['Text: Katarzyna Wronecka', 1 / 3],
  ['佐藤 美咲', 1],
  ['王小明', 1 / 3],
])('names in %s', (line, share) => expect(signs(line).names).toBeCloseTo(share));

test.each(['Jonas Kalvaitis', '王小明 记者', '김철수 기자', 'Мария Стоичкова'])('%s starts with a name', (line) =>
  expect(signs(line).starts).toBe(1),
);

test.each(['Contact us', 'will of the people', 'Home | News | Sport', '新闻 体育 财经'])('%s does not', (line) =>
  expect(signs(line).starts).toBe(0),
);

test('lines of running text are not looked at', () => expect(rowsOf(BODY, `Anna ${BODY}`)[1]?.[COLUMN.names]).toBe(0));

test('a name that other lines hold counts them; a repeated menu counts once', () => {
  expect(signs('Orla Whitty', 'Photo: Orla Whitty', 'Orla Whitty has written for us since 2010.').elsewhere).toBe(2);
  expect(signs('Orla Whitty', 'Photo: Someone Else').elsewhere).toBe(0);
  expect(signs('Local News', 'Local News', 'Local News').elsewhere).toBe(0);
});

test('names that are grammatical words of some language are none', () => {
  const all = LANGUAGES.flatMap(({ names = [] }) => names.map((name) => name.toLowerCase()));
  const both = LANGUAGES.flatMap(({ functionWords }) => functionWords).find((word) => word.length > 2 && all.includes(word));
  expect(both).toBeDefined();
  expect(signs(`${both?.[0]?.toUpperCase()}${both?.slice(1)} Xyzzy`).names).toBe(0);
});
