import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGE, tree } from './command.ts';

const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'bin/newsclean.js');
const top = tree({ 'page.txt': PAGE, 'page.html': `<p>${PAGE.replaceAll('\n\n', '</p>\n<p>')}</p>` });

const node = (...argv: readonly string[]): string => execFileSync(process.execPath, argv, { encoding: 'utf8', cwd: top });

/** Whether a Node with these flags starts from what the build compiled. */
const isQuick = (...flags: readonly string[]): string =>
  node(...flags, '--input-type=module', '-e', `import { quickMain } from ${JSON.stringify(join(ROOT, 'bin/quick.js'))}; console.log(quickMain() !== null)`).trim(); // prettier-ignore

test('a call starts from what the build compiled', () => {
  expect(isQuick()).toBe('true');
});

test('V8 with other flags refuses it, and the call says the same without', () => {
  expect(isQuick('--no-opt')).toBe('false');
  for (const page of ['page.txt', 'page.html']) {
    const record = node(BIN, page, '--json');
    expect(record).toContain('"status":"ok"');
    expect(node('--no-opt', BIN, page, '--json')).toBe(record);
  }
});
