import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanHtml, cleanText } from '../src/index.ts';
import type { NewscleanRecord } from '../src/index.ts';
import { linesOf } from '../src/text/lines.ts';

/** How often the record places each line: in the body, in a field that owns it, among the removed. */
function placed({ lines, fields, removed }: NewscleanRecord): Map<number, number> {
  const counts = new Map<number, number>();
  const spans = [
    ...lines.body,
    ...Object.values(fields).flatMap((field) => (field.lines ? [field.lines] : [])),
    ...removed.map((row) => row.lines),
  ];
  for (const [first, last] of spans) for (let line = first; line <= last; line++) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

const isBlank = (line: string): boolean => /^[\s\u200b\ufeff]*$/.test(line);

/** What real pages are made of, so that fields, roles and joined lines come up too. */
const PIECES = [
  '', ' ', '\u200b', 'Home', 'News | Sport | Culture', 'The harbour town puts off its decision once more', 'By Jane Doe and John Roe, Reuters',
  '3 May 2024', 'Published: 3 May 2024, 10:15', 'Updated: 04.05.2024', 'Source: The Harbour Post', 'Šaltinis: BNS', 'Reuters', '(AFP)',
  'The council has put off its decision on the new breakwater, since nobody can say what the sand will do after the next winter, the mayor said on Friday.',
  'The fishermen, who had come in great numbers and waited in the rain, went home without an answer. (Reuters)',
  'LONDON (Reuters) - The council met in the morning and, as so often, could not agree on what was to be done about the old bridge.',
  'The council of the little harbour town has put off its decision on the', 'new breakwater once more, since nobody can say what the sand will do',
  'Read more', 'Share', 'Tags: harbour, council', 'Comments (12)', '© 2024 The Harbour Post. All rights reserved.', 'We use cookies.', 'Subscribe to our newsletter',
  '# A heading', '• An item', '> A quotation', '– No, she said.', '来源：新华社', '市政府周二表示，新的大桥将于年底前完工，居民希望交通会更加方便。',
]; // prettier-ignore
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
const end = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', '\u0085', '\u2028');
const pageOf = (content: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(fc.tuple(content, end), { maxLength: 40 }).map((rows) => rows.map((row) => row.join('')).join(''));
/** One line beyond the margin and nothing is joined, so pages of wrapped lines are made of their own. */
const WRAPPED = PIECES.filter((piece) => piece.length >= 66 && piece.length <= 72);
const wrapped = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WRAPPED) },
  { weight: 1, arbitrary: fc.constantFrom('Home', 'Reuters', '• An item', '© 2024') },
);
const page = fc.oneof(pageOf(line), pageOf(wrapped));

describe('plain text', () => {
  test('every line that is not blank is placed exactly once, and no line that is not there', () => {
    fc.assert(
      fc.property(page, (text) => {
        const counts = placed(cleanText(text));
        const lines = linesOf(text);
        const wrong = lines.flatMap((content, at) =>
          isBlank(content) || counts.get(at + 1) === 1 ? [] : [[at + 1, counts.get(at + 1) ?? 0, content]],
        );
        expect(wrong).toEqual([]);
        for (const [at, count] of counts) {
          expect(count, `line ${at}`).toBe(1);
          expect(at >= 1 && at <= lines.length, `line ${at} of ${lines.length}`).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('any string at all has a record', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void expect(cleanText(text).schema).toBe('newsclean/1')),
    );
  });

  test('the same text has the same record', () => {
    fc.assert(
      fc.property(page, (text) => void expect(cleanText(text)).toEqual(cleanText(text))),
      { numRuns: 30 },
    );
  });

  test('options do not lose lines', () => {
    const options = fc.record({
      focus: fc.constantFrom('article', 'any'),
      links: fc.boolean(),
      reference: fc.constant('2024-05-04'),
      url: fc.webUrl(),
    });
    fc.assert(
      fc.property(page, options, (text, chosen) => {
        const wanted = linesOf(text).filter((content) => !isBlank(content)).length;
        expect(placed(cleanText(text, chosen as Parameters<typeof cleanText>[1])).size).toBeGreaterThanOrEqual(wanted);
      }),
      { numRuns: 100 },
    );
  });
});

describe('HTML', () => {
  const tag = fc.constantFrom(
    'p',
    'div',
    'article',
    'nav',
    'h1',
    'h2',
    'ul',
    'li',
    'table',
    'tr',
    'td',
    'a',
    'time',
    'pre',
    'figure',
    'figcaption',
    'script',
    'blockquote',
    'br',
  );
  const piece = fc.oneof(
    line,
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    fc.constantFrom(
      '<p class="byline">',
      '<div hidden>',
      '<!--',
      '-->',
      '<![CDATA[',
      '&amp;',
      '&#0;',
      '&nbsp;',
      '<a href="',
      '<meta property="article:published_time" content="2024">',
    ),
    fc.constantFrom(
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":7,"author":[null,{}]}</script>',
      '<title>',
      '<html lang=">',
    ),
  );
  const markup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  test('no line is placed twice, none outside the page', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const record = cleanHtml(html);
        for (const [at, count] of placed(record)) {
          expect(count, `line ${at}`).toBe(1);
          expect(at >= 1 && at <= record.input.lines, `line ${at} of ${record.input.lines}`).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('any string at all has a record', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (html) => void expect(cleanHtml(html).schema).toBe('newsclean/1')),
    );
  });
});
