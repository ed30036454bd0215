/** npm run bench:language -- FOLDER...: share of documents whose language is told right. FOLDER holds one <tag>.txt a language, a sentence a line. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cleanText } from '../src/index.ts';
import { identifyLanguage } from '../src/measure/language.ts';

const DOCUMENTS = 40;
/** Sentences a document; `noise`: English furniture as 40 % of the characters, half at each end; `page`: through the whole pipeline. */
const CONDITIONS = [
  { name: '1', sentences: 1, noise: false, page: false },
  { name: '3', sentences: 3, noise: false, page: false },
  { name: '15', sentences: 15, noise: false, page: false },
  { name: '15 noise', sentences: 15, noise: true, page: false },
  { name: '15 page', sentences: 15, noise: true, page: true },
] as const;
/** Tags of files that the record writes otherwise. */
const WRITTEN: Readonly<Record<string, string>> = { 'sr-Latn': 'sr', nn: 'no', nb: 'no', tl: 'fil' };

const FURNITURE = [
  'Skip to main content', 'Home', 'World', 'Business', 'Sport', 'Sign in to your account to continue reading this article',
  'Share on Facebook', 'Tweet', 'Most read stories of the week', 'Subscribe to our newsletter and get the day’s top stories in your inbox',
  'About us', 'Contact', 'Advertise with us', 'Terms of use and privacy policy', 'Copyright 2024. All rights reserved. No part of this site may be reproduced without permission.',
  'Related articles', 'Weather: rain expected later in the day', 'We use cookies to make sure that you get the best experience on our website', 'Read more »',
  'Police name man who died after the crash on the coastal road', 'Comments (12)', 'Follow us on Twitter', 'Opinion: what the budget means for you and your family',
] as const; // prettier-ignore

function furniture(chars: number, from: number): string[] {
  const lines: string[] = [];
  for (let at = from, size = 0; size < chars; at++) {
    const line = FURNITURE[at % FURNITURE.length] ?? '';
    lines.push(line);
    size += line.length;
  }
  return lines;
}

function documents(sentences: readonly string[], size: number, noise: boolean): string[][] {
  const count = Math.min(DOCUMENTS, Math.floor(sentences.length / Math.min(size, 3)));
  const step = Math.max(1, (sentences.length - size) / Math.max(1, count - 1));
  return Array.from({ length: count }, (_, k) => {
    const from = Math.floor(k * step);
    const body = sentences.slice(from, from + size);
    const chars = body.join('\n').length / 3;
    return noise ? [...furniture(chars, k * 3), ...body, ...furniture(chars, k * 3 + 9)] : body;
  });
}

const percent = (right: number, all: number): string => ((100 * right) / Math.max(1, all)).toFixed(1).padStart(6);

/** Right and all documents by characters, over everything: what the record's score says. */
const byLength = [640, 320, 160, 80, 40, 0].map((from) => ({ from, right: 0, all: 0 }));

function recorded(lines: readonly string[]): { tag: string | null; score: null } {
  return { tag: cleanText(lines.join('\n')).language, score: null };
}

/** Right documents of one language in one condition; wrong answers counted in `wrong`. */
function score(tag: string, docs: readonly (readonly string[])[], page: boolean, wrong: Map<string, number>): number {
  let right = 0;
  for (const lines of docs) {
    const { tag: identified, score } = page ? recorded(lines) : identifyLanguage(lines);
    const found = String(identified);
    const correct = found === (WRITTEN[tag] ?? tag);
    const size = lines.reduce((sum, line) => sum + line.length, 0);
    const bin = score !== null && score < 0.995 ? byLength.find(({ from }) => size >= from) : undefined;
    if (bin) [bin.right, bin.all] = [bin.right + Number(correct), bin.all + 1];
    if (correct) right++;
    else wrong.set(found, (wrong.get(found) ?? 0) + 1);
  }
  return right;
}

function languageRow(folder: string, tag: string, sums: { right: number[]; languages: number }): void {
  const sentences = readFileSync(join(folder, `${tag}.txt`), 'utf8').split('\n').filter(Boolean); // prettier-ignore
  const parts = CONDITIONS.map(({ name, sentences: size, noise, page }, at) => {
    const docs = documents(sentences, size, noise);
    const wrong = new Map<string, number>();
    const right = score(tag, docs, page, wrong);
    sums.right[at] = (sums.right[at] ?? 0) + right / docs.length;
    const list = [...wrong].sort((a, b) => b[1] - a[1]).slice(0, 3).map(([found, n]) => `${found} ${n}`); // prettier-ignore
    return { cell: percent(right, docs.length), note: list.length ? `${name}: ${list.join(', ')}` : '' };
  });
  sums.languages++;
  const notes = parts.map(({ note }) => note).filter(Boolean);
  if (notes.length) process.stdout.write(`  ${tag.padEnd(8)}${parts.map(({ cell }) => cell).join('  ')}   ${notes.join('; ')}\n`);
}

/** Time of the identification as a share of cleaning the same pages of text, in one run. */
function timeShare(folder: string): number {
  const pages = readdirSync(folder).flatMap(
    (name) =>
    documents(readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean), 15, true).slice(0, 4), // prettier-ignore
  );
  const timed = (run: () => void): number => {
    run();
    const start = process.cpuUsage();
    for (let k = 0; k < 3; k++) run();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  const whole = timed(() => pages.forEach((lines) => cleanText(lines.join('\n'))));
  return timed(() => pages.forEach((lines) => identifyLanguage(lines))) / whole;
}

const args = process.argv.slice(2);
const only = args.find((arg) => arg.startsWith('--only='))?.slice(7).split(','); // prettier-ignore
const folders = args.filter((arg) => !arg.startsWith('--'));
if (!folders.length) throw new Error('usage: npm run bench:language -- FOLDER... [--only=tag,tag]');
for (const folder of folders) {
  process.stdout.write(
    `${basename(folder)}: languages with errors, % right at ${CONDITIONS.map(({ name }) => name).join(' / ')} sentences\n`,
  );
  const sums = { right: [] as number[], languages: 0 };
  const tags = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -4)).sort(); // prettier-ignore
  for (const tag of tags) if (!only || only.includes(tag)) languageRow(folder, tag, sums);
  process.stdout.write(`  mean of ${sums.languages}: ${sums.right.map((sum) => percent(sum, sums.languages)).join('  ')}\n`);
  process.stdout.write(`  time: ${(100 * timeShare(folder)).toFixed(1)} % of cleaning the same text\n`);
}
process.stdout.write(`right by characters, where the script alone does not tell: ${byLength.map(({ from, right, all }) => `${from}+ ${percent(right, all).trim()} % of ${all}`).join(', ')}\n`); // prettier-ignore
