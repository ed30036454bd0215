import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { pagesOf, setNames } from '../../training/sets.ts';

/** One page as a record of Common Crawl's text files. */
export function wetRecord(address: string, text: string): Buffer {
  const body = Buffer.from(text);
  const header = [
    'WARC/1.0',
    'WARC-Type: conversion',
    `WARC-Target-URI: ${address}`,
    'WARC-Date: 2024-05-03T10:00:00Z',
    `WARC-Record-ID: <${address}>`,
    'Content-Type: text/plain',
    `Content-Length: ${body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${header.join('\r\n')}\r\n\r\n`), body, Buffer.from('\r\n\r\n')]);
}

/** The text pages of all sets, over and over. */
export async function textsOf(sets: string): Promise<string[]> {
  const texts: string[] = [];
  for (const set of setNames(sets)) for await (const { lines } of pagesOf(sets, set, false)) if (lines) texts.push(lines);
  return texts;
}

/** Bytes of page text in a file. */
export interface Wet {
  readonly file: string;
  readonly bytes: number;
  readonly pages: number;
}

/** Writes a WET of so many bytes of page text, each record a gzip member of its own, from the texts, over and over. */
export async function writeWet(texts: readonly string[], file: string, size: number): Promise<Wet> {
  const out = createWriteStream(file);
  let bytes = 0;
  let pages = 0;
  for (; bytes < size; pages++) {
    const text = texts[pages % texts.length] ?? '';
    bytes += Buffer.byteLength(text);
    if (!out.write(gzipSync(wetRecord(`http://example.org/${pages}`, text), { level: 6 }))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return { file, bytes, pages };
}

/** Copies of a file, one behind the other, into a stream. */
export async function* repeated(bytes: Uint8Array, times: number): AsyncGenerator<Uint8Array> {
  for (let time = 0; time < times; time++) yield bytes;
}
