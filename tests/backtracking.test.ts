/** No pattern goes back and forth over a long line: time grows with its length, not with its square. */
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { cleanHtml, cleanText } from '../src/index.ts';
import { PAGE } from './command.ts';

/** What hostile lines repeat. */
const PIECES = [
  'a', 'A ', 'a, ', 'a. ', 'a-', 'a.a', 'é', 'Ã', 'Ã©', '中', '1', '1.1.', '1:1', '1/1/', ' ', '\t', '. ', ': ', '- ', '| ', '||', '/', '=', '"', "' ", '«', '(', '[',
  '#', '*', '_', '…', '.', '<', '&amp;', 'a@a.', 'http://a/', '© ', 'By Jane and ', 'Jane Doe, ', '12 May 2024 ', '3 hours ago ', 'AP ', '(Reuters) ', '\u200b',
] as const; // prettier-ignore
const lineOf = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Milliseconds of the clock or of the CPU, whichever are fewer: other work on the machine lengthens the first, helper threads of the engine the second. */
function onceOf(run: () => void): number {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  run();
  const { user, system } = process.cpuUsage(cpu);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

/** Milliseconds at best of three. */
const timeOf = (run: () => void): number => Math.min(...[0, 1, 2].map(() => onceOf(run)));

/** Ends a test that hangs; none of them is judged by it. */
const HANGS = { timeout: 1_800_000 };

describe('patterns in the source', () => {
  const SRC = path.join(import.meta.dirname, '../src');
  const [SHORT, LONG] = [12_500, 50_000];
  /** What grows with the square is some 200 ms at LONG and more, the rest a few. */
  const FLOOR_MS = 40;
  /** From SHORT to LONG: 4 times is linear, 16 times square. */
  const MOST_GROWTH = 8;

  /** Grow with the square, and never see a long text. */
  const BOUNDED: readonly (readonly [file: string, pattern: string, why: string])[] = [
    [
      'assemble/authors.ts',
      '/\\s+(?:The\\s+)?(?:Associated Press|AP|AFP|Reuters)(?:\\s+\\p{L}+)?\\s+(?:Writer|Correspondent)$/iu',
      'LINE_MAX',
    ],
    ['assemble/authors.ts', '/\\p{L}+\\s*\\(\\d+\\)/gu', 'LINE_MAX'],
    ['assemble/byline-patterns.ts', '/\\s*[:：=＝/／|｜・]\\s*|\\s+(?=\\p{L})/uy', 'LINE_MAX'],
    ['assemble/byline-pieces.ts', '/[\\s:：]+$/u', 'LINE_MAX'],
    ['assemble/byline-pieces.ts', '/\\s*[|·•∙]\\s*|\\s[-–—]\\s/u', 'LINE_MAX'],
    [
      'assemble/attribution.ts',
      '/\\s+(?:[\\p{L}/]{1,14}\\s?[:：]\\s?|(?:本[报報])?[记記]者\\s?|作者\\s?|编辑\\s?|編輯\\s?|责编\\s?)\\S.*$/u',
      'VALUE_MAX',
    ],
    ['assemble/authors.ts', '/\\(.*?\\)|\\S*@\\S+|https?:\\S+/gu', 'LINE_MAX'],
    ['assemble/authors.ts', '/[\\s=\\]】）)（(]+$/u', 'LINE_MAX'],
    [
      'languages/source-labels.ts',
      '/\\s+(?:(?:\\p{Ll}{1,4}|Nr|No|№|\\p{L}{1,4}\\.)\\s*)?\\d.*$|\\s*[,;(（。].*$|\\s[–—-]\\s.*$|(?<=\\p{L}{3})\\.(?:\\s.*)?$/u',
      'LINE_MAX',
    ],
    ['assemble/declared-authors.ts', '/<[^>]*>|\\S+@\\S+\\.\\S+|https?:\\S+/gu', 'VALUE_MAX'],
    ['languages/byline-labels.ts', '/[)）\\].]+$/', 'CREDIT_END'],
    ['assemble/sitename.ts', '/\\b(www\\.(?:[\\p{L}\\d-]+\\.)+[a-z]{2,24}|(?:[\\p{L}\\d-]+\\.)+[a-z]{2,6})\\b/u', 'NOTICE_MAX'],
    ['assemble/attribution.ts', '/[\\s,(]+$/u', 'VALUE_MAX'],
    ['assemble/attribution.ts', '/^[\\s([<“"„«–—-]+|[\\s)\\]>”“"».,]+$/gu', 'VALUE_MAX'],
    ['assemble/title.ts', '/\\s+[|»·•–—-]\\s+|\\s*(?:::|\\s\\|\\|)\\s*|\\s*\\|\\s*/u', 'white space is folded'],
    ['assemble/title.ts', '/[\\s|»·•–—:-]+$/u', 'VALUE_MAX'],
    ['cli/man.ts', '/(-[\\w-]+)|<([^>]+)>/g', 'our own help'],
    ['cli/options.ts', '/^\\d*\\.?\\d+$/', 'an argument'],
  ];

  interface Pattern {
    readonly file: string;
    readonly pattern: RegExp;
  }
  function patternsIn(file: string): Pattern[] {
    const found: Pattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.push({ file, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, fs.readFileSync(path.join(SRC, file), 'utf8'), ts.ScriptTarget.Latest, true));
    return found;
  }

  /** The lines over which a pattern, looked for everywhere, takes too long. */
  function slowOn({ pattern }: Pattern, pieces: readonly string[] = PIECES): string[] {
    const everywhere = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`);
    const take = (line: string) => (): void => void line.replace(everywhere, '');
    return pieces
      .flatMap((piece) => ['', 'x'].map((end) => [piece, end] as const))
      .flatMap(([piece, end]) => {
        if (onceOf(take(lineOf(piece, LONG) + end)) < FLOOR_MS) return [];
        const long = timeOf(take(lineOf(piece, LONG) + end));
        const growth = long / timeOf(take(lineOf(piece, SHORT) + end));
        return long > FLOOR_MS && growth > MOST_GROWTH ? [`${JSON.stringify(piece)} … ${JSON.stringify(end)}`] : [];
      });
  }

  const files = fs.readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') || name.endsWith('.client.js')); // prettier-ignore
  const all = files.flatMap(patternsIn);
  const isListed = ({ file, pattern }: Pattern): boolean => BOUNDED.some((row) => row[0] === file && row[1] === String(pattern));

  test('are all found', () => expect(all.length).toBeGreaterThan(200));

  test('grow with the line, but for those that never see a long one', HANGS, () => {
    const slow = all
      .filter((one) => !isListed(one))
      .flatMap((one) => slowOn(one).map((on) => `${one.file} ${String(one.pattern)} on ${on}`));
    expect(slow, 'bound the text that they see and list them, or write them otherwise').toEqual([]);
  });

  test('that are listed are still there', () => {
    expect(BOUNDED.filter((row) => !all.some(({ file, pattern }) => row[0] === file && row[1] === String(pattern)))).toEqual([]);
  });

  test('that go back and forth would be found', HANGS, () => {
    const on = (pattern: RegExp, piece: string): string[] => slowOn({ file: '', pattern }, [piece]);
    expect(on(/\s+$/, ' ')).toEqual(['" " … "x"']);
    expect(on(/\w+@/, 'a')).toContain('"a" … ""');
    expect(on(/\w+ /, 'A ')).toEqual([]);
  });
});

describe('pages with long lines', () => {
  const [SHORT, LONG] = [12_500, 50_000];
  /** Linear cleaning of LONG takes a fraction of it, square growth many times as long. */
  const FLOOR_MS = 400;
  /** 4 times is linear, 16 times square. */
  const MOST_GROWTH = 8;
  const STARTS = ['', 'By ', 'Source: ', 'Published: ', 'Updated ', '© ', '('] as const;
  const paragraphs = PAGE.split('\n\n').map((text) => `<p>${text}</p>`).join(''); // prettier-ignore

  const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const asText = (line: string): string => `${line}\n${PAGE}\n${line}\n`;
  const asHtml = (line: string): string => {
    const text = attribute(line);
    return `<h1>${text}</h1><p class="byline">${text}</p><time>${text}</time>${paragraphs}<p>${text}</p><footer>${text}</footer>`;
  };
  const asDeclared = (line: string): string => {
    const names = ['author', 'og:title', 'og:site_name', 'article:published_time', 'keywords', 'description'];
    const metas = names.map((name) => `<meta property="${name}" name="${name}" content="${attribute(line)}">`).join('');
    const value = { '@type': 'NewsArticle', headline: line, author: { name: line }, datePublished: line, publisher: { name: line } };
    const json = JSON.stringify(value).replaceAll('<', '\\u003c');
    return `<title>${attribute(line)}</title>${metas}<script type="application/ld+json">${json}</script>${paragraphs}`;
  };
  const asAttributes = (line: string): string => `<p class="${attribute(line)}" style="${attribute(line)}" id="x">x</p>${paragraphs}`;

  /** The time that a line of LONG takes; null if it grows no faster than it. */
  function tooLong(make: (size: number) => string, clean: (page: string) => unknown): string | null {
    const one = (size: number) => {
      const page = make(size);
      return (): void => void clean(page);
    };
    const short = onceOf(one(SHORT));
    // With a square growth it would take sixteen times as long: too long to wait for.
    if (short > FLOOR_MS && timeOf(one(SHORT)) > FLOOR_MS) return `${Math.round(short)} ms for ${SHORT}`;
    if (onceOf(one(LONG)) < FLOOR_MS) return null;
    const [before, after] = [timeOf(one(SHORT)), timeOf(one(LONG))];
    return after > FLOOR_MS && after > MOST_GROWTH * before ? `${Math.round(before)} ms, then ${Math.round(after)} ms` : null;
  }

  const LINES = STARTS.flatMap((start) => PIECES.map((piece) => ({ name: `${start}${piece}…`, make: (size: number) => `${start}${lineOf(piece, size)}x` }))); // prettier-ignore
  const BARE = LINES.slice(0, PIECES.length);
  const signed = LINES.filter(({ name }) => /^(?:By|©) /.test(name));
  const slow = (lines: typeof LINES, wrap: (line: string) => string, clean: (page: string) => unknown): string[] =>
    lines.flatMap(({ name, make }) => {
      const time = tooLong((size) => wrap(make(size)), clean);
      return time === null ? [] : [`${name} ${time}`];
    });

  test('of text', HANGS, () => expect(slow(LINES, asText, cleanText)).toEqual([]));
  test('of HTML', HANGS, () => expect(slow([...BARE, ...signed], asHtml, cleanHtml)).toEqual([]));
  test('in declared metadata', HANGS, () => expect(slow([...BARE, ...signed], asDeclared, cleanHtml)).toEqual([]));
  test('in attributes', HANGS, () => expect(slow(BARE, asAttributes, cleanHtml)).toEqual([]));

  const MARKUP = ['<', '<a ', '</', '<!--', '&', '&#', '<p>', '<div>', '<b>', '<li>', '<td>', "<a href='", '<br>', '<!', ']]>', '<script>', '{"@type":', '\\"', '[['] as const; // prettier-ignore
  test('of markup that never ends', HANGS, () => {
    const lines = MARKUP.map((piece) => ({ name: piece, make: (size: number) => lineOf(piece, size) }));
    expect(slow(lines, (line) => `${line}${paragraphs}`, cleanHtml)).toEqual([]);
    expect(slow(lines, (line) => `<script type="application/ld+json">${line}</script>${paragraphs}`, cleanHtml)).toEqual([]);
  });

  test('that go back and forth would be found', HANGS, () => {
    const busy = (ms: number): void => {
      const start = process.cpuUsage();
      for (let spent = 0; spent < ms * 1000;) {
        const { user, system } = process.cpuUsage(start);
        spent = user + system;
      }
    };
    const [one] = BARE;
    const time = (power: number): string | null => tooLong(one!.make, (page) => busy(140 * (page.length / SHORT) ** power));
    expect(time(2)).toMatch(/ms, then/);
    expect(time(1)).toBeNull();
  });
});
