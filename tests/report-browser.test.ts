import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { run, tree } from './command.ts';
import { browserPath, launch } from './helpers/browser.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const HOSTILE = `</script><img src=x onerror="document.title='pwned'">`;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const LONG = 'and the sentence goes on for a while, so that it is taken for the running text of an article, as it should be.';
/** Every place of a page that the report shows: title, address, author, lines, file name. */
const HOSTILE_PAGE = `<html><head><meta property="og:url" content="javascript://example.org/%0adocument.title='pwned'">
<meta name="author" content="${HOSTILE.replaceAll('"', '&quot;')}"></head><body><article>
<h1>A headline ${escaped(HOSTILE)} of the hostile page</h1><p>The first paragraph has ${escaped(HOSTILE)} in it, ${LONG}</p>
<p>The second one has ${escaped('<script>document.title="pwned"</script>')} in it, ${LONG}</p>
<p>The third one has ${escaped('"><svg onload=document.title=1>')} in it, ${LONG}</p><p>Zanzibar stands in this one alone, ${LONG}</p>
</article></body></html>`;

const executable = browserPath();

describe.skipIf(executable === null)('the report in a browser', () => {
  let browser: Browser;
  let address: string;
  let page: Page;
  let complaints: string[];
  let requests: string[];

  beforeAll(async () => {
    const top = tree({ '<img src=x onerror=alert(1)>.html': HOSTILE_PAGE, 'empty.txt': '', 'rows.jsonl': '{"id": "x"}\n' });
    const file = join(tree({}), 'report.html');
    const { out } = await run([
      '--report',
      file,
      FIXTURES,
      top,
      '--glob',
      'page.*',
      '--glob',
      '*.html',
      '--glob',
      '*.jsonl',
      '--glob',
      'empty.txt',
      '-q',
    ]);
    expect(out).toBe('');
    address = pathToFileURL(file).href;
    browser = await launch(executable ?? '');
  });
  afterAll(async () => browser?.close());

  async function open(hash = '', scripts = true): Promise<void> {
    const context = await browser.newContext({ javaScriptEnabled: scripts });
    page = await context.newPage();
    complaints = [];
    requests = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push('dialog');
      void dialog.dismiss();
    });
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(address + hash);
  }
  const heading = (): Promise<string> => page.locator('main:not([hidden]) h1').innerText();
  const entries = (): Promise<number> => page.locator('#pages a').count();

  beforeEach(() => open());

  test('no complaint and no request but for the file itself, whatever pages hold', async () => {
    const count = await entries();
    expect(count).toBeGreaterThan(30);
    for (let at = 0; at < count; at++) await page.keyboard.press('j');
    await expect.poll(() => page.locator('#pages a').last().getAttribute('aria-current')).toBe('page');
    expect(await page.title()).toMatch(/^newsclean: \d+ pages$/);
    expect(complaints).toEqual([]);
    expect(requests.map((url) => url.split('#')[0])).toEqual([address]);
  });

  test('text of a hostile page is shown as text', async () => {
    await page.fill('#find', 'zanzibar');
    await expect.poll(entries).toBe(1);
    await page.press('#find', 'Enter');
    await page.waitForSelector('#reader:not([hidden])');
    expect(await page.locator('.line .text').allInnerTexts()).toContainEqual(expect.stringContaining(HOSTILE));
    expect(await page.locator('.facts').innerText()).not.toContain('javascript:');
    expect(await page.locator('#reader img, #reader script, #reader a').count()).toBe(0);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('mark').allInnerTexts()).toEqual(['Zanzibar']);
    expect(complaints).toEqual([]);
  });

  test('each line has its role, score and reason', async () => {
    await page.goto(`${address}#find=path:portal-lt-en`);
    await page.waitForSelector('.line');
    const first = page.locator('.line').first();
    expect(await first.locator('.role').innerText()).toBe('title');
    expect(await first.locator('.why').innerText()).toMatch(/^0\.\d\d the likeliest headline/);
    expect(await page.locator('.line').count()).toBe(24);
    await page.keyboard.press('a');
    expect(await page.locator('.line:visible').count()).toBeLessThan(15);
  });

  test('keys move through pages and doubtful lines, open the overview and the help', async () => {
    const overview = await heading();
    for (const [key, at] of [
      ['j', 0],
      ['j', 1],
      ['j', 2],
      ['k', 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => page.locator('#pages a').nth(at).getAttribute('aria-current')).toBe('page');
      expect(await heading()).toBe(await page.locator('#pages b').nth(at).innerText());
    }
    await page.goto(`${address}#find=path:blank-lines-cs`);
    await page.waitForSelector('.line');
    await page.keyboard.press('n');
    expect(await page.locator('.line.here.unsure').count()).toBe(1);
    await page.keyboard.press('o');
    await expect.poll(heading).toBe(overview);
    await page.keyboard.press('?');
    expect(await page.locator('#help').innerText()).toContain('next page');
    await page.keyboard.press('Escape');
    expect(await page.locator('#help').isVisible()).toBe(false);
    await page.keyboard.press('/');
    await page.keyboard.type('jjj');
    expect(await page.inputValue('#find')).toBe('jjj');
  });

  test.each([
    ['status:error path:rows.jsonl', 1],
    ['status:empty path:empty.txt', 1],
    ['lang:en path:portal-lt-en', 1],
    ['lang:lt path:portal-lt-en', 0],
    ['path:portal-lt-en dpa', 1],
    ['"fishing cooperation"', 1],
    ['"cooperation fishing"', 0],
    ['(.*', 0],
  ])('search for %s', async (query, count) => {
    await page.fill('#find', query);
    await expect.poll(entries).toBe(count);
    expect(complaints).toEqual([]);
  });

  test('Enter opens the first page found, however fast it comes', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('Zanzibar');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.line');
    expect(await page.locator('#found').innerText()).toMatch(/^1 of/);
    expect(await page.locator('.line mark').first().innerText()).toBe('Zanzibar');
    await expect.poll(() => page.locator('#pages a').first().getAttribute('aria-current')).toBe('page');
  });

  test('the list can be put in order of doubt', async () => {
    await page.selectOption('#order', 'sure');
    const sure = (await page.locator('#pages small span:last-child').allInnerTexts()).map((text) => Number(text.split('· ')[1]));
    const known = sure.filter((score) => !Number.isNaN(score));
    expect(known).toEqual([...known].sort((a, b) => a - b));
  });

  test('without scripts the totals are there', async () => {
    await open('', false);
    expect(await heading()).toMatch(/^\d+ pages cleaned$/);
    expect(await page.locator('#overview').innerText()).toContain('Without scripts');
    expect(await page.locator('.card svg').count()).toBe(6);
    expect(await page.locator('#list').isVisible()).toBe(false);
  });
});
