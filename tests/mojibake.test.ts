import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/languages/languages.ts';
import { cleanHtml, cleanText, labelPage } from '../src/index.ts';
import { countMojibake, mendMojibake } from '../src/text/mojibake.ts';

const HOLES: Readonly<Record<number, string>> = Object.fromEntries(
  [...'€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ'].flatMap((char, at) => (char === '\0' ? [] : [[0x80 + at, char]])),
);
const asLatin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
const asWindows = (text: string): string => [...Buffer.from(text, 'utf8')].map((byte) => HOLES[byte] ?? String.fromCharCode(byte)).join('');

describe('mended', () => {
  test.each([
    ['cafÃ© in ZÃ¼rich', 'café in Zürich'],
    ['the mayorâ€™s plan', 'the mayor’s plan'],
    ['â€œNo,â€\u009d she said', '“No,” she said'],
    ['ÐŸÑ€Ð¸Ð²ÐµÑ‚', 'Привет'],
    ['Å\u00a0iauliÅ³ mÄ—nuo', 'Šiaulių mėnuo'],
    ['cafÃƒÂ©', 'café'],
    ['the housesâ€"all of themâ€"were the mayorâ€™s', 'the housesâ€"all of themâ€"were the mayor’s'],
    ['price: 5 â‚¬', 'price: 5 €'],
  ])('%s', (wrong, right) => expect(mendMojibake(wrong)).toBe(right));

  test.each(LANGUAGES.map(({ tag, sample }) => [tag, sample] as const))(
    'a sample in %s, read as latin-1 and as windows-1252',
    (_, sample) => {
      if (!/[^\u0000-\u007f]/.test(sample)) return;
      expect(mendMojibake(asLatin1(sample))).toBe(sample);
      expect(mendMojibake(asWindows(sample))).toBe(sample);
    },
  );
});

describe('left alone', () => {
  test.each([
    'plain ASCII', 'CAFÉ» et «CAFÉ»', 'SÃO PAULO, CONSTRUÇÃO', 'Ã', 'PÅ” och “PÅ”', 'Â° is no degree in a French text: l’Âme',
    'naïve – café… “Ünïcödé” £5 §3 ©2024 ®', 'Ð and Þ are letters of Icelandic: Ðæ', 'DÉJÀ…', 'MÜNCHEN – „GRÖẞE“', '市政府周二表示', 'Привет, мир',
    'É° é® ü» Ö”', 'AMANHÃ… «IRMû', 'TÚŽBA, LÚŽ', 'vážne „áž…“',
  ])('%s', (text) => expect(mendMojibake(text)).toBe(null)); // prettier-ignore

  test.each(LANGUAGES.map(({ tag, sample }) => [tag, sample] as const))('a sample in %s, in small letters and capitals', (_, sample) => {
    for (const text of [sample, sample.toUpperCase(), sample.replace(/[.,]/g, '…').replace(/"/g, '»')]) {
      expect(mendMojibake(text)).toBe(null);
      expect(countMojibake(text)).toBe(0);
    }
  });
});

test('mending twice is mending once', () => {
  const piece = fc.constantFrom('Ã©', 'â€™', 'é', 'a', ' ', 'Â', '»', 'Ð', 'Ÿ', 'É»', 'ÃƒÂ©', '€');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const mended = mendMojibake(pieces.join(''));
      if (mended !== null) expect(mendMojibake(mended) ?? mended).toBe(mended);
    }),
  );
});

test('counts what is left', () => {
  expect(countMojibake('cafÃ© and naïve, garçon, élève')).toBe(1);
  expect(countMojibake('lost \ufffd\ufffd here, \ufffd there')).toBe(2);
});

describe('pages', () => {
  const wrong =
    'A headline of some words\n\nThe mayorâ€™s plan for the cafÃ© on the quay was not what the council had hoped for.\nÅ\u0085 in latin-1 holds a line end: Ã©\nplain\nZÃ¼rich\n';

  test('text: repaired before it is split, with the lines', () => {
    const record = cleanText(wrong);
    expect(record.repairs).toEqual([
      { lines: [3, 4], steps: ['encode:windows-1252', 'decode:utf-8'] },
      { lines: [6, 6], steps: ['encode:windows-1252', 'decode:utf-8'] },
    ]);
    expect(labelPage({ text: wrong }).map(({ text }) => text)).toContain(
      'The mayor’s plan for the café on the quay was not what the council had hoped for.',
    );
    expect(labelPage({ text: wrong }).map(({ text, lines }) => [lines[0], text])).toContainEqual([4, 'Ņ in latin-1 holds a line end: é']);
  });

  test('HTML: the lines are those of the flattened page', () => {
    const html = '<html><body><p>First.</p><p>A plain one.</p><p>The cafÃ© on the quay.</p></body></html>';
    expect(cleanHtml(html).repairs.map(({ lines }) => lines)).toEqual([labelPage({ text: html, form: 'html' })[2]?.lines]);
  });

  test('a page without has none', () => expect(cleanText('The café on the quay.\n').repairs).toEqual([]));
});
