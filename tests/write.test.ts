import { Ajv } from 'ajv';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { Article, Found, Labelled, Span, Status } from '../src/model.ts';
import { ROLES } from '../src/roles.ts';
import { foldSpace } from '../src/text/lines.ts';
import { stripControls } from '../src/write/control.ts';
import { colourOf, explain } from '../src/write/explain.ts';
import { fieldLineOf, fieldOf } from '../src/write/field.ts';
import { toJson, toJsonl } from '../src/write/json.ts';
import { toMarkdown } from '../src/write/markdown.ts';
import { toRecord, type NewscleanRecord } from '../src/write/record.ts';
import schema from '../src/write/record.schema.json' with { type: 'json' };
import { toText } from '../src/write/text.ts';
import { countWords } from '../src/write/words.ts';
import { FORMATS } from '../src/write/write.ts';
import { articleOf, blockOf } from './helpers/article.ts';

const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(schema);
const found = <T>(value: T, more: Partial<Found<T>> = {}): Found<T> => ({ value, score: 0.87654, method: 'text:test', ...more });

function expectValid(record: NewscleanRecord): void {
  validate(JSON.parse(toJsonl(record)));
  expect(validate.errors ?? []).toEqual([]);
}

const SAMPLE = articleOf(
  [
    blockOf('Menu', { role: 'navigation', label: { score: 0.8, why: ['menu word'] } }),
    blockOf('Search', { role: 'navigation', label: { score: 0.7, why: ['search word', 'menu word'] } }),
    blockOf('Bridge opens', { role: 'title' }),
    blockOf('The bridge is open.'),
    blockOf('Cars may cross it. Source: Nowhere Press'),
    blockOf('More bridges', { role: 'related' }),
  ],
  {
    title: found('Bridge opens', { at: [5, 5], raw: 'Bridge opens' }),
    source: found('Nowhere Press', { at: [9, 9] }),
    url: found('https://news.example/a', { method: 'flag:--url' }),
    owned: new Map([['title', [5, 5]]]),
    trimmed: new Map([[4, 'Cars may cross it.']]),
    language: { tag: 'en', score: 0.98765 },
  },
);

describe('record', () => {
  test('sorts the lines, cuts what a field took and rounds', () => {
    const record = toRecord(SAMPLE, { removedText: true });
    expectValid(record);
    expect(record).toMatchObject({
      text: 'The bridge is open.\n\nCars may cross it.',
      word_count: 8,
      hostname: 'news.example',
      language_score: 0.988,
      lines: { body: [[7, 9]] },
      removed: [
        { lines: [1, 3], role: 'navigation', score: 0.75, rules: ['menu word', 'search word'], text: 'Menu\nSearch' },
        { lines: [11, 11], role: 'related', text: 'More bridges' },
      ],
      fields: { title: { lines: [5, 5], at: [5, 5], raw: 'Bridge opens', score: 0.877 }, source: { at: [9, 9] } },
    });
    expect(record.fields['source']).not.toHaveProperty('lines');
  });

  test('has null, not an empty string, for what is unknown', () => {
    const record = toRecord(articleOf([], { status: 'empty', kind: null, title: found(''), byline: '' }));
    expectValid(record);
    expect(record).toMatchObject({ title: null, byline: null, text: null, word_count: 0, authors: [], fields: {} });
  });

  test('carries an error', () => {
    const record = toRecord(articleOf([], { status: 'error', kind: null, error: { code: 'parse', message: 'odd' } }));
    expectValid(record);
    expect(record.error).toEqual({ code: 'parse', message: 'odd' });
  });

  test('adds Markdown and blocks only if wanted', () => {
    expect(toRecord(SAMPLE)).not.toHaveProperty('markdown');
    expect(toRecord(SAMPLE)).not.toHaveProperty('blocks');
    const record = toRecord(SAMPLE, { markdown: true, blocks: true });
    expectValid(record);
    expect(record.markdown).toBe('# Bridge opens\n\nThe bridge is open.\n\nCars may cross it.\n');
    expect(record.blocks?.map(({ text }) => text)).toContain('Cars may cross it.');
  });

  test('an owned line without a value is removed, not lost', () => {
    const article = articleOf([blockOf('By', { role: 'byline' })], { owned: new Map([['authors', [1, 1]]]) });
    expect(toRecord(article).removed).toMatchObject([{ lines: [1, 1], role: 'byline' }]);
  });
});

test.each([
  ["Two words, don't.", 4],
  ['東京タワー', 5],
  ['नमस्ते दुनिया', 2],
  ['—!', 0],
])('counts the words of %j', (text, count) => {
  expect(countWords(text)).toBe(count);
});

const FIELDS = ['title', 'authors', 'byline', 'date', 'date_modified', 'source', 'copyright', 'unheard_of'];
const STATUSES: Status[] = ['ok', 'empty', 'not_article', 'error'];

/** Articles whose fields own some blocks, with or without a value, even against the contract. */
const articles = fc
  .record({
    rows: fc.array(
      fc.record({
        role: fc.constantFrom(...ROLES.map(({ role }) => role)),
        height: fc.integer({ min: 1, max: 4 }),
        blank: fc.integer({ min: 0, max: 2 }),
        field: fc.option(fc.constantFrom(...FIELDS)),
        partly: fc.boolean(),
      }),
      { maxLength: 25 },
    ),
    known: fc.subarray(['title', 'source', 'copyright', 'date'] as const),
    status: fc.constantFrom(...STATUSES),
  })
  .map(({ rows, known, status }): Article => {
    let line = 1;
    const owned = new Map<string, Span>();
    const blocks = rows.map(({ role, height, blank, field, partly }, index): Labelled => {
      const lines: Span = [line, line + height - 1];
      if (field !== null) owned.set(field, partly ? [line, line] : lines);
      line += height + blank;
      return blockOf(`Block ${index}`, { role, lines });
    });
    const values = Object.fromEntries(known.map((name) => [name, found(name === 'date' ? '2024-05' : 'Value')]));
    return articleOf(blocks, { status, owned, byline: 'By A', ...values });
  });

test('every line of every block is in the record exactly once', () => {
  fc.assert(
    fc.property(articles, (article) => {
      const record = toRecord(article);
      const owners = [
        ...record.lines.body,
        ...Object.values(record.fields).flatMap(({ lines }) => (lines ? [lines] : [])),
        ...record.removed.map(({ lines }) => lines),
      ];
      for (const block of article.blocks) {
        for (let line = block.lines[0]; line <= block.lines[1]; line++) {
          const times = owners.filter(([first, last]) => first <= line && line <= last).length;
          expect(times, `line ${line}`).toBe(1);
        }
      }
      expectValid(record);
    }),
    { numRuns: 400 },
  );
});

describe('JSON', () => {
  test('half a surrogate pair becomes U+FFFD', () => {
    const record = toRecord(articleOf([blockOf('a \ud83d b \ud83d\ude00 \\ud83d')]));
    expect(JSON.parse(toJson(record)).text).toBe('a \ufffd b \ud83d\ude00 \\ud83d');
  });
  test('no terminal obeys what is in it', () => {
    for (const write of [toJson, toJsonl]) {
      const json = write(toRecord(articleOf([blockOf('a\u009b31mb\u001b[2J\u007fc')])));
      expect(json).toContain('a\\u009b31mb\\u001b[2J\\u007fc');
      expect(JSON.parse(json).text).toBe('a\u009b31mb\u001b[2J\u007fc');
    }
  });
  test('JSONL is one line to every reader', () => {
    const json = toJsonl(toRecord(articleOf([blockOf('a\u2028b\u0085c\nd')])));
    expect(json).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
    expect(JSON.parse(json).text).toBe('a\u2028b\u0085c\nd');
  });
});

const TABLES = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

function textsOf(node: Nodes): string[] {
  if ('value' in node) return [node.value];
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [node.children.flatMap(textsOf).join('')];
  return 'children' in node ? node.children.flatMap(textsOf) : [];
}
const wordsIn = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

describe('Markdown', () => {
  const markdown = (blocks: Labelled[], facts: Partial<Article> = {}, form: 'text' | 'html' = 'html') =>
    toMarkdown(articleOf(blocks, facts, { form }));
  const item = (text: string, facts: Parameters<typeof blockOf>[1] = {}) => blockOf(text, { shape: 'item', level: 1, ...facts });

  test('headings keep their level below the title; in text all are ##', () => {
    const blocks = [blockOf('One', { role: 'heading', shape: 'heading', level: 1 }), blockOf('### Four', { shape: 'heading', level: 4 })];
    expect(markdown(blocks, { title: found('T') })).toBe('# T\n\n## One\n\n#### ### Four\n');
    expect(markdown(blocks, {}, 'text')).toBe('## One\n\n## Four\n');
  });
  test('a heading without its markup opens no section of the level of those with it', () => {
    const real = (text: string, level: number) => blockOf(text, { role: 'heading', shape: 'heading', level });
    expect(markdown([blockOf('Zero', { role: 'heading' }), real('One', 3), blockOf('Two', { role: 'heading' })])).toBe(
      '## Zero\n\n### One\n\n#### Two\n',
    );
  });
  test('parts of an item are none, whatever they say', () => {
    const facts = { role: 'heading', frame: { item: 1 } } as const;
    expect(markdown([item('Money', facts), blockOf('Two million', facts)])).toBe('- Money\n\n  Two million\n');
  });
  test('signs that mean nothing where they stand are not escaped', () => {
    expect(markdown([blockOf('AT&T, Q&A, ?a=1&b=2, &amp; and &lt')])).toBe('AT&T, Q&A, ?a=1&b=2, \\&amp; and &lt\n');
    expect(markdown([blockOf('\\&amp;')])).toBe('\\\\\\&amp;\n');
  });
  test('items nest by level', () => {
    const blocks = [item('a'), item('b', { level: 2, ordered: true }), item('c', { level: 2, ordered: true }), item('d')];
    expect(markdown(blocks)).toBe('- a\n  1. b\n  2. c\n- d\n');
  });
  test('the marks of text are not doubled, printed numbers kept', () => {
    expect(markdown([item('• a'), item('- b')], {}, 'text')).toBe('- a\n- b\n');
    expect(markdown([item('3. a'), item('4) b')], {}, 'text')).toBe('3. a\n4. b\n');
    expect(markdown([blockOf('> q', { shape: 'quote', level: 1 })], {}, 'text')).toBe('> q\n');
  });
  test('rows become tables, with an empty header if there is none', () => {
    const row = (level: number, ...cells: string[]) => blockOf(cells.join(' '), { shape: 'table', level, cells });
    expect(markdown([row(1, 'A', 'B|'), row(0, '1', '2')])).toBe('| A | B\\| |\n| - | - |\n| 1 | 2 |\n');
    expect(markdown([row(0, '1', '2')])).toBe('| | |\n| - | - |\n| 1 | 2 |\n');
  });
  test('items of HTML keep their numbers, and what goes on with an item stays in it', () => {
    const numbered = (text: string, number: number) => item(text, { ordered: true, frame: { item: number, number } });
    const goesOn = (text: string, of: number) => blockOf(text, { frame: { item: of } });
    expect(markdown([numbered('five', 5), goesOn('more', 5), goesOn('and more', 5), numbered('six', 6)])).toBe(
      '5. five\n\n   more\n\n   and more\n6. six\n',
    );
    expect(markdown([numbered('seven', 7), numbered('twelve', 12)])).toBe('7. seven\n\n12) twelve\n');
    expect(markdown([item('a', { frame: { item: 1 } }), item('b', { level: 2, frame: { item: 2 } }), goesOn('after', 1)])).toBe(
      '- a\n\n  - b\n\n  after\n',
    );
    expect(markdown([goesOn('Its item is not in the body', 1), item('a')])).toBe('Its item is not in the body\n\n- a\n');
  });
  test('lists, code and quotes in a quote stay in it', () => {
    const quote = (text: string, level: number) => blockOf(text, { shape: 'quote', level, frame: { quotes: level } });
    const inside = [item('i', { frame: { quotes: 1, item: 9 } }), blockOf('c', { shape: 'code', frame: { quotes: 1 } })];
    expect(markdown([quote('q', 1), ...inside])).toBe('> q\n>\n> - i\n>\n> ```\n> c\n> ```\n');
    expect(markdown([quote('q', 1), quote('deep', 2), quote('r', 1)])).toBe('> q\n>\n> > deep\n>\n> r\n');
    expect(markdown([item('i', { frame: { item: 9 } }), blockOf('q', { shape: 'quote', level: 1, frame: { quotes: 1, item: 9 } })])).toBe(
      '- i\n\n  > q\n',
    );
    expect(() => markdown([quote('very deep', 5000)])).not.toThrow();
  });
  test('quotes side by side stay two, and parts of one stay in it', () => {
    const quote = (text: string, ...quoted: number[]) =>
      blockOf(text, { shape: 'quote', level: quoted.length, frame: { quotes: quoted.length, quoted } });
    expect(markdown([quote('a', 1), quote('b', 1), quote('c', 5)])).toBe('> a\n>\n> b\n\n> c\n');
    expect(markdown([quote('a', 1, 2), quote('b', 1, 3), quote('c', 1)])).toBe('> > a\n>\n> > b\n>\n> c\n');
  });
  test('rows and code keep their form whatever role they have', () => {
    const row = (level: number, role: 'body' | 'heading', ...cells: string[]) =>
      blockOf(cells.join(' '), { shape: 'table', level, cells, role });
    expect(markdown([row(1, 'heading', 'A', 'B'), row(0, 'body', '1', '2')])).toBe('| A | B |\n| - | - |\n| 1 | 2 |\n');
    expect(markdown([blockOf('make\nmake test', { shape: 'code', role: 'heading', frame: { language: 'sh' } })])).toBe(
      '```sh\nmake\nmake test\n```\n',
    );
  });
  test('code of one <pre> is one, with its indent', () => {
    const code = (text: string, lead?: string) => blockOf(text, { shape: 'code', frame: lead === undefined ? {} : { lead } });
    expect(markdown([code('a', '  '), code('b', '\n    '), code('c', '\n\n'), code('d')])).toBe(
      '```\n  a\n    b\n\nc\n```\n\n```\nd\n```\n',
    );
    const gone = blockOf('between', { role: 'other', shape: 'code', frame: { lead: '\n' } });
    expect(markdown([code('a'), gone, code('b', '\n ')])).toBe('```\na\n```\n\n```\n b\n```\n');
  });
  test('tables side by side stay two, and links in cells are kept', () => {
    const row = (table: number, cells: string[], more: Parameters<typeof blockOf>[1] = {}) =>
      blockOf(cells.filter(Boolean).join(' '), { shape: 'table', cells, frame: { table }, ...more });
    expect(markdown([row(1, ['a', 'b']), row(2, ['c', 'd'])])).toBe('| | |\n| - | - |\n| a | b |\n\n| | |\n| - | - |\n| c | d |\n');
    const link = { kind: 'link', from: 4, to: 7, href: 'https://a.example/' } as const;
    const linked = articleOf([row(1, ['one', '', 'two', 'six'], { inlines: [link] })], {}, { form: 'html' });
    expect(toMarkdown(linked, { links: true })).toBe('| | | | |\n| - | - | - | - |\n| one | | [two](https://a.example/) | six |\n');
  });
  test('captions are emphasised, code fenced', () => {
    expect(markdown([blockOf('A cat', { role: 'caption' }), blockOf('a\n```b', { shape: 'code' })])).toBe(
      '*A cat*\n\n````\na\n```b\n````\n',
    );
  });
  test('links only if wanted and safe, also after a cut', () => {
    const link = (from: number, to: number, href: string) => ({ kind: 'link', from, to, href }) as const;
    const blocks = [
      blockOf('City: see here or there', { inlines: [link(6, 9, '/x'), link(10, 14, 'javascript:x'), link(18, 23, 'https://a.example/')] }),
    ];
    const article = articleOf(blocks, { url: found('https://n.example/y'), trimmed: new Map([[0, 'see here or there']]) });
    expect(toMarkdown(article)).toBe('see here or there\n');
    expect(toMarkdown(article, { links: true })).toBe('[see](https://n.example/x) here or [there](https://a.example/)\n');
    const spaced = articleOf([blockOf('see', { inlines: [link(0, 3, ' \n https://a.example/ ')] })]);
    expect(toMarkdown(spaced, { links: true })).toBe('[see](https://a.example/)\n');
  });
  test('code within a line stays code, in links and cells too', () => {
    const code = (from: number, to: number) => ({ kind: 'code', from, to }) as const;
    const link = { kind: 'link', from: 4, to: 11, href: 'https://a.example/' } as const;
    const run = blockOf('Run my_tool *.c now', { inlines: [link, code(4, 11), code(12, 15)] });
    expect(markdown([run])).toBe('Run `my_tool` `*.c` now\n');
    expect(toMarkdown(articleOf([run]), { links: true })).toBe('Run [`my_tool`](https://a.example/) `*.c` now\n');
    const across = articleOf([blockOf('Run my_tool --x', { inlines: [code(0, 15), link] })]);
    expect(toMarkdown(across, { links: true })).toBe('`Run `[`my_tool`](https://a.example/)` --x`\n');
    expect(markdown([item('a`b', { inlines: [code(0, 3)] }), blockOf('ab c', { inlines: [code(0, 1), code(1, 2)] })])).toBe(
      '- ``a`b``\n\n`ab` c\n',
    );
    const heading = blockOf('The <b> tag', { role: 'heading', shape: 'heading', level: 2, inlines: [code(4, 7)] });
    expect(markdown([heading])).toBe('## The `<b>` tag\n');
    const row = blockOf('a|b c', { shape: 'table', cells: ['a|b', 'c'], inlines: [code(0, 3)] });
    expect(markdown([row])).toBe('| | |\n| - | - |\n| `a\\|b` | c |\n');
    const cut = articleOf([blockOf('City: run make', { inlines: [code(10, 14)] })], { trimmed: new Map([[0, 'run make']]) });
    expect(toMarkdown(cut)).toBe('run `make`\n');
    expect(toText(articleOf([run]))).toBe('Run my_tool *.c now\n');
  });
  test('front matter cannot be broken out of', () => {
    const facts = { title: found('A "b"\n---\nevil: \u0085'), authors: found(['X', 'Y']), language: { tag: 'en', score: 1 } };
    const [front] = toMarkdown(articleOf([blockOf('T')], facts), { frontmatter: true }).split('\n\n');
    expect(front).toBe('---\ntitle: "A \\"b\\"\\n---\\nevil: \\u0085"\nauthors: ["X","Y"]\nlanguage: "en"\n---');
  });
  test('nothing for a page without an article', () => {
    expect(toMarkdown(articleOf([blockOf('x')], { status: 'not_article', title: found('T') }), { frontmatter: true })).toBe('');
  });

  const HOSTILE = [
    '#',
    '*',
    '_',
    '`',
    '~~~',
    '---',
    '===',
    '>',
    '<b>',
    '<!--',
    '-->',
    '&amp;',
    '&#65;',
    '[a](b)',
    '![x]',
    '[^1]:',
    '|',
    '| - |',
    '\\',
    '1.',
    '2)',
    '+',
    '-',
    '•',
    '$',
    '!',
    '\u00a0',
    'https://a.example',
    'word',
    'слово',
    '語',
    '\ud800',
  ];
  const hostile = fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 5 })), { minLength: 1, maxLength: 8 })
    .chain((bits) => fc.constantFrom(bits.join(' '), bits.join('')))
    .map(foldSpace)
    .filter((text) => text !== '');
  const shapes = fc.constantFrom(
    { shape: 'paragraph' },
    { shape: 'heading', level: 3 },
    { shape: 'item', level: 1 },
    { shape: 'item', level: 2, ordered: true },
    { shape: 'quote', level: 1 },
    { shape: 'code' },
    { shape: 'table' },
    { shape: 'table', level: 1 },
    { role: 'caption' },
    { shape: 'item', level: 1, ordered: true, frame: { item: 1, number: 7 } },
    { shape: 'item', level: 2, frame: { item: 2 } },
    { frame: { item: 1 } },
    { shape: 'code', frame: { item: 2, language: 'c++' } },
    { shape: 'quote', level: 2, frame: { quotes: 2, item: 1 } },
    { shape: 'item', level: 1, frame: { quotes: 1, item: 3 } },
  ) as fc.Arbitrary<NonNullable<Parameters<typeof blockOf>[1]>>;

  const codes = fc.array(fc.nat(30), { maxLength: 6 });
  const codesOf = (text: string, ends: readonly number[]) => {
    const sorted = [...new Set(ends.map((end) => Math.min(end, text.length)))].sort((a, b) => a - b);
    return sorted.slice(1).flatMap((to, at) => (at % 2 === 0 ? [{ kind: 'code', from: sorted[at]!, to } as const] : []));
  };

  test('reads back as the same words, whatever the text', () => {
    fc.assert(
      fc.property(hostile, fc.array(fc.tuple(hostile, shapes, codes), { maxLength: 6 }), (title, rows) => {
        const blocks = rows.map(([text, facts, ends]) => blockOf(text, { ...facts, inlines: codesOf(text, ends) }));
        const tree = fromMarkdown(markdown(blocks, { title: found(title) }), TABLES);
        const read = textsOf(tree).map(wordsIn).filter(Boolean).join(' ');
        expect(read).toBe([title, ...rows.map(([text]) => text)].map(wordsIn).filter(Boolean).join(' '));
      }),
      { numRuns: 1000 },
    );
  });
});

test('text is title and paragraphs', () => {
  expect(toText(SAMPLE)).toBe('Bridge opens\n\nThe bridge is open.\n\nCars may cross it.\n');
  expect(toText(articleOf([blockOf('x')], { status: 'not_article' }))).toBe('');
});

describe('explain', () => {
  const options = { paint: (role: string, text: string) => `<${role}>${text}</>`, width: 70 };
  test('shows every block, cut to the width', () => {
    const article = articleOf([
      blockOf('語'.repeat(40), { lines: [1, 2] }),
      blockOf('Share \u001b[31mit', { role: 'social', label: { why: ['share word', 'short'] } }),
    ]);
    expect(explain(article, options)).toBe(
      `<body>1-2  body        0.90  ${'語'.repeat(13)}…</>  a reason\n<social>  3  social      0.90  Share [31mit${' '.repeat(15)}</>  share word; short\n`,
    );
  });
  test('colours by where the lines go', () => {
    expect((['lead', 'title', 'promo'] as const).map(colourOf)).toEqual(['green', 'cyan', 'dim']);
  });
});

describe('a single field', () => {
  const record = toRecord(SAMPLE);
  test.each([
    ['title', 'Bridge opens'],
    ['fields.title.score', '0.877'],
    ['removed.1.role', 'related'],
    ['removed.role', record.removed.map(({ role }) => role).join('\n')],
    ['removed.nothing', record.removed.map(() => '').join('\n')],
    ['lines.body', '[7,9]'],
    ['source', 'Nowhere Press'],
    ['date', ''],
    ['error.code', ''],
    ['title.constructor', ''],
  ])('%s is bare', (path, value) => {
    expect(fieldOf(record, path)).toBe(value);
  });
  test('an array is one item a line', () => {
    expect(fieldOf(toRecord(articleOf([], { authors: found(['A B', 'C D']) })), 'authors')).toBe('A B\nC D');
  });
  test('on one line: items joined, line breaks and tabs escaped, the rest as JSON', () => {
    const made = { ...record, title: 'A\tB\\n\r\nC', authors: ['A B', 'C\nD'] };
    const values = ['title', 'authors', 'lines.body', 'removed.role', 'error'].map((path) => fieldLineOf(made, path));
    const roles = record.removed.map(({ role }) => role).join('; ');
    expect(values).toEqual(['A\\tB\\\\n\\r\\nC', 'A B; C\\nD', JSON.stringify(record.lines.body), roles, '']);
  });
  test('an unknown field is a usage error', () => {
    for (const of of [fieldOf, fieldLineOf]) expect(() => of(record, 'titel')).toThrow(expect.objectContaining({ code: 'usage' }));
  });
});

test('control characters do not reach the terminal', () => {
  expect(stripControls('a\tb\n\u001b[2J\r\u0007\u007f\u009b\u202e\u2066c\u200f')).toBe('a\tb\n[2Jc\u200f');
});

test('the table writes every format', () => {
  expect(FORMATS.map(({ name }) => name)).toEqual(['markdown', 'text', 'json', 'jsonl']);
  for (const { write } of FORMATS) expect(write(SAMPLE)).toContain('The bridge is open.');
});
