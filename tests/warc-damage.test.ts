import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { holdsDigest } from '../src/read/digest.ts';
import { readInput } from '../src/read/read.ts';
import type { ReadItem } from '../src/read/read.ts';

/** Numbers from a seed: the same damage in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 2 ** 32;
}

const PAGES = 60;
const random = generator(7);
const word = (): string => Math.floor(random() * 1e6).toString(36);
const bodies = Array.from({ length: PAGES }, (_, n) => `<h1>Page ${n}</h1><p>${Array.from({ length: 1500 }, word).join(' ')}</p>`);

const blockOf = (n: number): Buffer => Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${bodies[n] ?? ''}`);
function response(n: number, digest: string | null): Buffer {
  const block = blockOf(n);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${n}>\r\n${digest === null ? '' : `WARC-Block-Digest: ${digest}\r\n`}Content-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
}
const sha1 = (n: number): string => `sha1:${createHash('sha1').update(blockOf(n)).digest('hex')}`;
const archive = (digestOf: (n: number) => string | null): Buffer => gzipSync(Buffer.concat(bodies.map((_, n) => response(n, digestOf(n)))));

interface Got {
  readonly right: number[];
  readonly wrong: { readonly n: number; readonly warned: boolean }[];
  readonly failures: number;
  /** Damaged pages behind the first failure that look like any other. */
  readonly unwarned: number[];
}
async function got(bytes: Uint8Array, maxBytes?: number): Promise<Got> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 10_000) yield bytes.subarray(at, at + 10_000);
  }
  const all: { right: number[]; wrong: { n: number; warned: boolean }[]; unwarned: number[]; failures: number } = {
    right: [],
    wrong: [],
    unwarned: [],
    failures: 0,
  };
  for await (const item of readInput({ path: null, bytes: stream() }, maxBytes === undefined ? {} : { maxBytes })) {
    if (!('page' in item)) {
      all.failures++;
      continue;
    }
    const n = Number(item.page.id.replace('urn:uuid:', ''));
    const warned = (item.page.warnings ?? []).length > 0;
    if (all.failures > 0 && !warned && item.page.text !== bodies[n]) all.unwarned.push(n);
    if (item.page.text === bodies[n]) all.right.push(n);
    else all.wrong.push({ n, warned });
  }
  return all;
}

/** The archive with some bytes from its middle on overwritten. */
function damaged(whole: Buffer, seed: number, length: number): Buffer {
  const next = generator(seed);
  const bytes = Buffer.from(whole);
  const at = Math.floor(bytes.length * (0.4 + 0.2 * next()));
  for (let k = at; k < at + length; k++) bytes[k] = (bytes[k] ?? 0) ^ (1 + Math.floor(next() * 255));
  return bytes;
}

describe('damage in the middle of an archive that is one gzip member', () => {
  const plain = archive(() => null);
  const digested = archive(sha1);
  it('is there: the archive is larger than what is unpacked at once', () => expect(plain.length).toBeGreaterThan(256 * 1024));
  it('costs an undamaged archive nothing', async () => {
    for (const whole of [plain, digested])
      expect(await got(whole)).toEqual({ right: bodies.map((_, n) => n), wrong: [], unwarned: [], failures: 0 });
  });

  it.each([1, 4, 64])('of %i bytes: with digests no damaged page passes without a warning, and the pages before stay', async (length) => {
    let failed = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const { right, wrong, failures } = await got(damaged(digested, seed, length));
      expect(wrong.filter(({ warned }) => !warned)).toEqual([]);
      expect(failures).toBeGreaterThan(0);
      expect(right.slice(0, PAGES / 3)).toEqual(bodies.slice(0, PAGES / 3).map((_, n) => n));
      failed += failures;
    }
    expect(failed).toBeGreaterThan(12);
  });

  it('without digests: every page behind the first that is lost has a warning', async () => {
    let warned = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const { right, unwarned, failures, wrong } = await got(damaged(plain, seed, 64));
      expect(unwarned).toEqual([]);
      expect(failures).toBeGreaterThan(0);
      expect(right.slice(0, PAGES / 3)).toEqual(bodies.slice(0, PAGES / 3).map((_, n) => n));
      warned += wrong.filter((page) => page.warned).length;
    }
    expect(warned).toBeGreaterThan(0);
  });

  it('digests of something else cost no page', async () => {
    const other = archive((n) => `sha1:${createHash('sha1').update(String(n)).digest('hex')}`);
    expect((await got(other)).right).toHaveLength(PAGES);
  });
});

describe('a length that is too large', () => {
  const HEAD = Buffer.from('WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:2>\r\n');
  /** Three records, the second of which says that it is longer by so many bytes. */
  const lying = (by: number, end = '\r\n\r\n'): Buffer[] => {
    const length = blockOf(1).length;
    const second = response(1, null)
      .toString('latin1')
      .replace(`Content-Length: ${length}`, `Content-Length: ${length + by}`);
    return [response(0, null), Buffer.from(second, 'latin1'), response(2, null), response(3, null)].map((bytes) =>
      Buffer.concat([bytes.subarray(0, -4), Buffer.from(end)]),
    );
  };
  const far = Array.from({ length: HEAD.length + 15 }, (_, n) => n + 5);

  it('costs only its record, however many bytes of the next it takes in', async () => {
    for (const by of far) {
      const { right, wrong, failures } = await got(Buffer.concat(lying(by)));
      expect({ by, right, wrong, failures }).toEqual({ by, right: [0, 2, 3], wrong: [], failures: 1 });
    }
  });

  it('also in gzip members', async () => {
    for (const by of far) {
      const { right, wrong, failures } = await got(Buffer.concat(lying(by).map((bytes) => gzipSync(bytes))));
      expect({ by, right, wrong, failures }).toEqual({ by, right: [0, 2, 3], wrong: [], failures: 1 });
    }
  });

  it('also of a record that is too large to hold', async () => {
    for (const by of far) {
      const ids: string[] = [];
      const bytes = Readable.from([Buffer.concat(lying(by))]);
      for await (const item of readInput({ path: null, bytes }, { maxBytes: 100 })) if ('failure' in item) ids.push(item.failure.id);
      expect({ by, ids }).toEqual({ by, ids: ['urn:uuid:0', '-#1', 'urn:uuid:2', 'urn:uuid:3'] });
    }
  });

  it('of blank lines alone costs nothing, and a text that ends as a header is whole', async () => {
    for (const by of [1, 2, 3, 4]) expect((await got(Buffer.concat(lying(by)))).failures).toBe(0);
    const text = 'A record starts so:\n\nWARC/1.0\nWARC-Type: warcinfo';
    for (const end of ['\r\n\r\n', '\n\n', '\n']) {
      const record = Buffer.from(`WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: ${text.length}\r\n\r\n${text}${end}`);
      const items: ReadItem[] = [];
      for await (const item of readInput({ path: null, bytes: Readable.from([Buffer.concat([record, record])]) })) items.push(item);
      expect(items).toMatchObject([{ page: { text } }, { page: { text } }]);
    }
  });

  it('a record of a live source does not wait for the next', async () => {
    let isAsked = false;
    async function* live(): AsyncGenerator<Uint8Array> {
      yield Buffer.concat([response(0, null), response(1, null)]);
      isAsked = true;
      yield response(2, null);
    }
    const items = readInput({ path: null, bytes: live() });
    for (let n = 0; n < 2; n++) expect((await items.next()).value).toMatchObject({ page: { text: bodies[n] } });
    expect(isAsked).toBe(false);
    await items.return(undefined);
  });
});

it('a small member of several records that fails its checksum gives the records whose digests hold', async () => {
  const bytes = gzipSync(Buffer.concat([0, 1, 2].map((n) => response(n, sha1(n)))), { level: 0 });
  const at = bytes.indexOf(Buffer.from('Page 1')) + 200;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  const { right, wrong, failures } = await got(bytes);
  expect({ right, wrong }).toEqual({ right: [0, 2], wrong: [] });
  expect(failures).toBeGreaterThan(0);
});

it('reads digests in base32 and hex', () => {
  const bytes = Buffer.from('hello');
  expect(holdsDigest(bytes, 'sha1:VL2MMHO4YXUKFWV63YHTWSBM3GXKSQ2N')).toBe(true);
  expect(holdsDigest(bytes, 'sha1:aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d')).toBe(true);
  expect(holdsDigest(bytes, 'sha1:VL2MMHO4YXUKFWV63YHTWSBM3GXKSQ2A')).toBe(false);
  expect(holdsDigest(bytes, 'sha-256:FTZE3OS7WCRQ4JXIHMVMLOPCTYNRMHS4D6TUEXTTAQZWFE4LTASA====')).toBe(true);
  for (const unknown of [undefined, 'x', 'crc:1', 'sha1:']) expect(holdsDigest(bytes, unknown)).toBeNull();
});

describe('one damaged record costs only itself', () => {
  const COUNT = 6;
  const records = Array.from({ length: COUNT }, (_, n) => response(n, null));
  const others = [0, 1, 3, 4, 5];
  const cut = (records[2] ?? Buffer.alloc(0)).subarray(0, 3000);
  const withLength = (length: string): Buffer =>
    Buffer.from((records[2] ?? '').toString('latin1').replace(/Content-Length: \d+/u, `Content-Length: ${length}`), 'latin1');
  const withRecord = (second: Buffer): Buffer[] => records.map((record, n) => (n === 2 ? second : record));
  const packed = (all: readonly Buffer[]): Buffer => Buffer.concat(all.map((one) => gzipSync(one)));
  const clippedMember = Buffer.concat(records.map((record, n) => (n === 2 ? gzipSync(record).subarray(0, 2000) : gzipSync(record))));
  const inHeader = (records[2] ?? Buffer.alloc(0)).subarray(0, 60);

  it.each([
    ['cut, in a sound gzip member', packed(withRecord(cut))],
    ['cut in its header, in a sound gzip member', packed(withRecord(inHeader))],
    ['in a clipped gzip member', clippedMember],
    ['cut, not packed', Buffer.concat(withRecord(cut))],
    ['cut in its header, not packed', Buffer.concat(withRecord(inHeader))],
    ['with a length beyond the end', Buffer.concat(withRecord(withLength('9999999')))],
    ['with a length beyond any limit', Buffer.concat(withRecord(withLength('99999999999')))],
    ['with a length beyond any limit, packed', packed(withRecord(withLength('99999999999')))],
    ['with a negative length', Buffer.concat(withRecord(withLength('-1')))],
  ])('%s', async (_name, bytes) => {
    expect(await got(bytes)).toEqual({ right: others, wrong: [], unwarned: [], failures: 1 });
  });

  it('sound records near damage in the packed file stay', async () => {
    const broken = gzipSync(records[4] ?? '');
    broken.fill(0xff, 40, 60);
    const bytes = Buffer.concat([packed(withRecord(withLength('x')).slice(0, 4)), broken, gzipSync(records[5] ?? '')]);
    expect(await got(bytes)).toMatchObject({ right: [0, 1, 3, 5], failures: 2 });
  });

  it('a large record is passed over, whatever it holds', async () => {
    const inner = Buffer.from(`x WARC/1.0\r\nWARC-Type: response\r\n\r\n${'y'.repeat(40_000)}`);
    const large = Buffer.concat([
      Buffer.from(`WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: ${inner.length}\r\n\r\n`),
      inner,
      Buffer.from('\r\n\r\n'),
    ]);
    expect(await got(Buffer.concat([records[0] ?? '', large, records[1] ?? ''].map((one) => Buffer.from(one))))).toMatchObject({
      right: [0, 1],
      failures: 0,
    });
    expect(await got(Buffer.concat([records[0] ?? '', large, records[1] ?? ''].map((one) => Buffer.from(one))), 20_000)).toMatchObject({
      right: [0, 1],
      failures: 0,
    });
  });

  it('a damaged zstd frame', async () => {
    const frames = records.map(zstdFrame);
    const bytes = Buffer.concat(frames);
    expect((await got(bytes)).right).toHaveLength(COUNT);
    // The reserved type of block.
    bytes[(frames[0]?.length ?? 0) + (frames[1]?.length ?? 0) + ZSTD_HEAD] = 0x06;
    expect(await got(bytes)).toEqual({ right: others, wrong: [], unwarned: [], failures: 1 });
  });

  it('frames for others in a zstd file are passed over', async () => {
    const skippable = Buffer.from([0x5f, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
    const bytes = Buffer.concat([skippable, ...records.flatMap((record) => [zstdFrame(record), skippable])]);
    expect(await got(bytes)).toMatchObject({ right: [0, 1, 2, 3, 4, 5], failures: 0 });
  });
});

const ZSTD_HEAD = 9;
/** One raw block: magic, single segment with its size in four bytes, the last block with its size, the bytes. */
function zstdFrame(bytes: Buffer): Buffer {
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0, 0, 0, 0]);
  head.writeUInt32LE(bytes.length, 5);
  head.writeUIntLE(bytes.length * 8 + 1, ZSTD_HEAD, 3);
  return Buffer.concat([head, bytes]);
}
