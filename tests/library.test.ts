import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { NewscleanError, cleanHtml, cleanPage, cleanText, labelPage, type Options, type PageInput } from '../src/index.ts';
import { PAGE } from './command.ts';

function thrownBy(action: () => unknown): NewscleanError {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(NewscleanError);
    return error as NewscleanError;
  }
  throw new Error('nothing was thrown');
}

describe('a wrong value is told by its name', () => {
  test.each([
    ['reference', '0000-00-00'],
    ['reference', '2024-02-30'],
    ['reference', 'x'],
    ['reference', new Date(0)],
    ['dateOrder', 'ymd'],
    ['focus', 'all'],
    ['url', 'foo'],
    ['id', 7],
    ['explain', 'yes'],
    ['links', 1],
    ['markdown', 1],
    ['maxChars', 0],
    ['maxChars', NaN],
    ['maxChars', '5'],
    ['site', {}],
  ])('%s: %j', (name, value) => {
    const options = { [name]: value } as Options;
    for (const action of [() => cleanText(PAGE, options), () => labelPage({ text: PAGE }, options)]) {
      const { code, message, hint } = thrownBy(action);
      expect(code).toBe('usage');
      expect(message).toContain(name);
      expect(hint).toMatch(/./);
    }
  });

  test.each([undefined, null, 7, Buffer.from(PAGE)])('no string for a text: %#', (value) => {
    for (const clean of [cleanText, cleanHtml]) {
      const { code, message } = thrownBy(() => clean(value as unknown as string));
      expect({ code, message }).toEqual({ code: 'usage', message: expect.stringContaining('text') });
    }
    for (const options of ['html', null])
      expect(thrownBy(() => cleanText(PAGE, options as unknown as Options)).message).toContain('options');
  });

  test.each([{ html: '<p>x' }, { text: PAGE, form: 'pdf' }, { text: PAGE, id: 7 }, { text: PAGE, url: 7 }, undefined, PAGE])(
    'page %#',
    (page) => {
      expect(thrownBy(() => cleanPage(page as unknown as PageInput)).code).toBe('usage');
      expect(thrownBy(() => labelPage(page as unknown as PageInput)).code).toBe('usage');
    },
  );
});

test('values that are not given are the defaults', () => {
  const none = { url: undefined, reference: undefined, maxChars: undefined } as unknown as Options;
  expect(cleanText(PAGE, none)).toEqual(cleanText(PAGE));
  expect(cleanText('').status).toBe('empty');
});

test('a page above maxChars throws, with a hint that fits the library', () => {
  const { code, hint } = thrownBy(() => cleanText(PAGE, { maxChars: 5 }));
  expect(code).toBe('too_large');
  expect(hint).toContain('maxChars');
});

test('a record without an id has that of the command: the hash of the text', () => {
  const hash = `sha256:${createHash('sha256').update(PAGE).digest('hex')}`;
  expect(cleanText(PAGE).id).toBe(hash);
  expect(cleanPage({ text: PAGE, id: '' }).id).toBe(hash);
  expect(cleanPage({ text: PAGE, id: 'mine' }).id).toBe('mine');
  expect(cleanPage({ text: PAGE, id: 'mine' }, { id: 'other' }).id).toBe('other');
});

test('explain adds the blocks to the record, and says what moved each score', () => {
  expect(cleanText(PAGE)).not.toHaveProperty('blocks');
  const { blocks = [] } = cleanText(PAGE, { explain: true });
  expect(blocks.map(({ role }) => role)).toEqual(labelPage({ text: PAGE }).map(({ label }) => label.role));
  expect(blocks.flatMap(({ why }) => why).join('\n')).toContain('for article: ');
});

test('markdown is added where it is asked for, with links or without', () => {
  const html = '<h1>A bridge for the town</h1><p>The council said <a href="https://example.org/x">on Monday</a> that it will be built.</p>';
  expect(cleanHtml(html)).not.toHaveProperty('markdown');
  expect(cleanHtml(html, { markdown: true, focus: 'any' }).markdown).toContain('said on Monday that');
  expect(cleanHtml(html, { markdown: true, links: true, focus: 'any' }).markdown).toContain('[on Monday](https://example.org/x)');
});

test('a line of millions of characters, without a digit or colon, is no error', () => {
  // Beyond Latin-1 anywhere, strings take the engine's other path, whose stack runs out first.
  expect(cleanText(`${'a'.repeat(5_000_000)}\nThe bridge — as planned`).input.lines).toBe(2);
});
