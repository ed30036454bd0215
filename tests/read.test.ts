import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { WARCParser } from 'warcio';
import { NewscleanError } from '../src/errors.ts';
import type { Page } from '../src/model.ts';
import { decode } from '../src/read/decode.ts';
import { kindOf } from '../src/read/kind.ts';
import { readInput } from '../src/read/read.ts';
import type { ReadItem, ReadOptions } from '../src/read/read.ts';

const LT = 'Šį rudenį mieste žydėjo gėlės, o ūkininkai džiaugėsi derliumi. Ąžuolai čežėjo.';
const PL = 'Wczoraj wieczorem mieszkańcy miasta zobaczyli źródło światła; ktoś żartował, że to księżyc.';
const RU = 'Вчера вечером жители города увидели странный свет над рекой и долго спорили о нём.';
const FR = 'Hier, les élèves ont fêté la fin de l’été à côté de la forêt – ça coûtait 5 €.';
const ZH = '市议会批准了在河上修建新桥的计划，工程将于春季开始。';
const AR = 'وافق مجلس المدينة على بناء جسر جديد فوق النهر، سيبدأ في الربيع ويستمر لمدة عامين كاملين.';
const bytesOf = (text: string, encoding = 'utf8'): Uint8Array => iconv.encode(text, encoding);

async function* stream(bytes: Uint8Array, step = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
}
async function collect(items: AsyncIterable<ReadItem>): Promise<ReadItem[]> {
  const all: ReadItem[] = [];
  for await (const item of items) all.push(item);
  return all;
}
async function read(bytes: Uint8Array | string, options: ReadOptions = {}, path: string | null = null, step = 1000): Promise<ReadItem[]> {
  const raw = typeof bytes === 'string' ? bytesOf(bytes) : bytes;
  return await collect(readInput({ path, bytes: stream(raw, step) }, options));
}
const texts = (items: ReadItem[]): string[] => items.map((item) => ('page' in item ? item.page.text : `! ${item.failure.error.code}`));

describe('decode', () => {
  it.each([
    ['utf-8', LT, 'utf8', 'utf-8'],
    ['utf-16le', LT, 'utf-16le', 'utf-16le'],
    ['utf-16be', FR, 'utf-16be', 'utf-16be'],
    ['windows-1257', LT, 'windows-1257', 'windows-1257'],
    ['windows-1250', PL, 'windows-1250', 'windows-1250'],
    ['windows-1251', RU, 'windows-1251', 'windows-1251'],
    ['koi8-r', RU, 'koi8-r', 'koi8-r'],
    ['windows-1252', FR, 'windows-1252', 'windows-1252'],
  ])('tells %s', (_name, text, encoding, label) => {
    expect(decode(bytesOf(text, encoding))).toMatchObject({ text, encoding: label });
  });

  it.each([
    ['windows-1251', RU],
    ['iso-8859-5', RU],
    ['ibm866', RU],
    ['koi8-u', 'Міська рада схвалила будівництво нового моста через річку, і її мешканці чекали цього багато років.'],
    ['windows-1256', AR],
    ['iso-8859-6', AR],
    ['windows-1255', 'מועצת העיר אישרה את בניית הגשר החדש מעל הנהר, שתתחיל באביב ותימשך שנתיים.'],
    ['windows-874', 'สภาเมืองอนุมัติการก่อสร้างสะพานใหม่ข้ามแม่น้ำ ซึ่งจะเริ่มในฤดูใบไม้ผลิและใช้เวลาสองปี'],
    ['windows-1253', 'Ο δήμαρχος είπε ότι η γέφυρα θα ενώσει τις δύο όχθες και θα μειώσει τον δρόμο.'],
    ['windows-1257', 'Pilsētas dome apstiprināja jauna tilta būvniecību pār upi, kas sāksies pavasarī un ilgs divus gadus.'],
    ['windows-1252', 'Borgarráð samþykkti byggingu nýrrar brúar yfir ána, sem hefst í vor og stendur í tvö ár.'],
    ['windows-1252', 'L’església és nova, i el camí fins a la població ha quedat reduït; això costarà força diners.'],
    ['iso-8859-2', 'Starosta řekl, že most spojí oba břehy a zkrátí cestu do nemocnice o dvacet minut.'],
    ['iso-8859-2', 'Građani su to čekali godinama, još od rušenja; izgradnja će koštati četrdeset miliona.'],
    ['windows-1252', 'Kryetari tha se ura do të lidhë dy brigjet dhe do të shkurtojë rrugën për në spital çdo ditë.'],
    ['euc-jp', '市議会は川に架かる新しい橋の建設を承認した。工事は春に始まり、二年間続く予定である。'],
    ['gbk', '市议会批准了在河上修建新桥的计划，工程将于春季开始，为期两年。居民们已经等了很多年。'],
    ['euc-kr', '시의회는 강 위에 새 다리를 건설하는 계획을 승인했으며 공사는 봄에 시작되어 이 년 동안 계속된다.'],
    ['shift_jis', '市議会は川に架かる新しい橋の建設を承認した。工事は春に始まり、二年間続く予定である。'],
  ])('reads %s without being told: %s', (encoding, text) => {
    expect(decode(bytesOf(text, encoding)).text).toBe(text);
  });

  it.each([RU, AR, `${ZH}\n${ZH}`, 'ราคาน้ำมัน ขึ้นอีกครั้งในวันนี้', '다리를 건설하는 계획을 승인했다', 'नगर परिषद ने नए पुल को मंज़ूरी दी'])(
    'tells UTF-16 without a mark by its script: %s',
    (text) => {
      for (const encoding of ['utf-16le', 'utf-16be']) {
        expect(decode(bytesOf(text, encoding))).toMatchObject({ text, encoding });
        expect(kindOf(bytesOf(text, encoding), null)).toBe('text');
      }
    },
  );

  it.each([`${FR}\0`, `\0\0${RU}`, `some plain words\0and others`, `${ZH}\0${ZH}`])('does not take a stray NUL for UTF-16: %j', (text) => {
    expect(decode(bytesOf(text))).toMatchObject({ text: text.replaceAll('\0', ' '), encoding: 'utf-8' });
    expect(decode(bytesOf(`${FR}\0${FR}`, 'windows-1252')).encoding).toBe('windows-1252');
    expect(decode(bytesOf(`${RU}\0${RU}`, 'windows-1251')).encoding).toBe('windows-1251');
  });

  it('lets the byte order mark say what "utf-16" leaves open', () => {
    const big = iconv.encode('abc', 'utf-16be', { addBOM: true });
    expect(decode(big, { encoding: 'utf-16' })).toMatchObject({ text: 'abc', encoding: 'utf-16be' });
  });

  it('warns where the text is not in the encoding told', () => {
    expect(decode(bytesOf(RU, 'windows-1251'), { encoding: 'utf-8' }).warnings).toMatchObject([{ code: 'broken_utf8' }]);
    expect(decode(bytesOf(RU), { encoding: 'utf-8' }).warnings).toEqual([]);
  });

  it('knows the escapes of ISO-2022-JP', () => {
    const bytes = Buffer.from('\x1b$B;T$O@n$K?7$7$$66$r7z@_$9$k\x1b(B', 'latin1');
    expect(decode(bytes)).toMatchObject({ text: '市は川に新しい橋を建設する', encoding: 'iso-2022-jp' });
    expect(decode(bytesOf('\x1b[31mred\x1b[0m costs $B')).encoding).toBe('utf-8');
  });

  it('drops the byte order mark', () => {
    expect(decode(bytesOf('\ufeffabc')).text).toBe('abc');
    expect(decode(iconv.encode('abc', 'utf-16le', { addBOM: true }))).toMatchObject({ text: 'abc', encoding: 'utf-16le' });
  });

  it('mends mostly sound UTF-8 and says so', () => {
    const bytes = Buffer.concat([bytesOf(LT), Buffer.from([0xff])]);
    const { text, warnings } = decode(bytes);
    expect(text).toBe(`${LT}\ufffd`);
    expect(warnings.map(({ code }) => code)).toEqual(['broken_utf8']);
  });

  it.each([
    [
      'clipped within a character',
      bytesOf('Café culture in the old quarter – é').subarray(0, -1),
      'Café culture in the old quarter – \ufffd',
    ],
    ['two quotation marks and a stray byte', bytesOf('“Yes”~', 'utf8').map((byte) => (byte === 0x7e ? 0x9b : byte)), '“Yes”\ufffd'],
  ])('UTF-8 that is %s stays UTF-8', (_what, bytes, text) => {
    expect(decode(bytes)).toMatchObject({ text, encoding: 'utf-8', warnings: [{ code: 'broken_utf8' }] });
  });

  it('a lone letter beyond ASCII at the end is no clipped UTF-8', () => {
    expect(decode(bytesOf('Sie trank den Tee im Café', 'windows-1252')).text).toBe('Sie trank den Tee im Café');
  });

  it('believes the page, and the header before the page', () => {
    const page = bytesOf('<html><meta charset="windows-1257"><p>\u0161</p>', 'windows-1257');
    expect(decode(page, { form: 'html' })).toMatchObject({ encoding: 'windows-1257', warnings: [] });
    expect(decode(page, { form: 'html', contentType: 'text/html; charset=iso-8859-2' }).encoding).toBe('iso-8859-2');
  });

  it.each([
    ['behind many scripts', `<html><head><script>${'x'.repeat(5000)}</script><meta charset="iso-8859-2"></head><p>\u0161`],
    ['in the XML declaration', '<?xml version="1.0" encoding="iso-8859-2"?>\n<html><p>\u0161'],
  ])('believes what the page declares %s', (_where, page) => {
    expect(decode(bytesOf(page, 'iso-8859-2'), { form: 'html' })).toEqual({ text: page, encoding: 'iso-8859-2', warnings: [] });
  });

  it('does not take a declaration shown in the body for its own', () => {
    const page = `<html><body>${`<p>${LT}`.repeat(20)}<p>&lt;x><meta charset="iso-8859-2"></body>`;
    expect(decode(bytesOf(page, 'windows-1257'), { form: 'html' }).text).toBe(page);
  });

  it('replaces NULs', () => {
    expect(decode(bytesOf('some text with a\0b'))).toMatchObject({ text: 'some text with a b', warnings: [{ code: 'nul_bytes' }] });
  });

  it('refuses an unknown label', () => {
    for (const encoding of ['klingon', '', 'base64', 'hex'])
      expect(() => decode(bytesOf('a'), { encoding }), encoding).toThrow(NewscleanError);
  });
});

describe('kindOf', () => {
  it.each([
    ['', null, 'empty'],
    ['Plain words.', 'a.txt', 'text'],
    ['<!-- x -->\n<!DOCTYPE html><html>', 'a.txt', 'html'],
    ['Just words', 'a.html.gz', 'html'],
    ['{"text": "a"}\n', null, 'jsonl'],
    ['{ this is no JSON }', null, 'text'],
    ['', 'rows.jsonl.gz', 'jsonl'],
    ['[\n  {\n    "text": "a"', 'rows.json', 'json'],
    ['{\n  "text": "a",\n', null, 'json'],
    ['{ "text":\n"a"}', null, 'jsonl'],
    ['[{"text": "a"}]\n', 'rows.jsonl', 'jsonl'],
    ['', 'x.warc.gz', 'warc'],
    ['\nno header', 'x.warc', 'warc'],
    ['', 'x.warc.wet', 'wet'],
    ['[{1}] and more in brackets', null, 'text'],
    ['WARC/1.0\r\nWARC-Type: warcinfo\r\n', null, 'warc'],
    ['WARC/1.0\r\nWARC-Type: warcinfo\r\n', 'x.warc.wet.gz', 'wet'],
    ['%PDF-1.7', 'a.txt', 'pdf'],
    ['\x00\x01\x02\x03\x04\x00\x00', 'a.txt', 'binary'],
  ])('%j named %s is %s', (head, name, kind) => {
    expect(kindOf(bytesOf(head), name)).toBe(kind);
  });

  it('believes the encoding told, where the bytes alone would be no text', () => {
    const bytes = bytesOf('市は', 'utf-32le');
    expect(kindOf(bytes, null)).toBe('binary');
    expect(kindOf(bytes, null, 'utf-32le')).toBe('text');
    expect(kindOf(bytesOf('<html><body>', 'utf-32be'), null, 'utf-32be')).toBe('html');
  });

  it('knows HTML in UTF-16', () => expect(kindOf(bytesOf('<html><body>', 'utf-16le'), null)).toBe('html'));
});

describe('files', () => {
  it('reads text, packed or not, with the hash of its bytes as id', async () => {
    const [plain] = await read('Hello there.');
    expect(plain).toMatchObject({ page: { form: 'text', text: 'Hello there.', origin: { format: 'text', bytes: 12 } } });
    expect(await read(gzipSync('Hello there.'))).toEqual([plain]);
    expect(plain).toHaveProperty('page.id', expect.stringMatching(/^sha256:[0-9a-f]{64}$/u));
  });

  it('gives an empty file as a page without text', async () => expect(texts(await read(''))).toEqual(['']));
  it('gives no page for a file of no rows', async () => expect(await read('', {}, 'rows.jsonl')).toEqual([]));
  it('fails on what is no text', async () => expect(texts(await read('%PDF-1.4'))).toEqual(['! read']));
  it('says how to give the rows of one array', async () => {
    const error = { code: 'read', message: 'rows.json is one JSON document', hint: expect.stringContaining('jq -c') as string };
    expect(await read('[{"text": "a"}, {"text": "b"}]', {}, 'rows.json')).toMatchObject([{ failure: { error } }]);
  });
  it('fails on a missing file and a directory', async () => {
    for (const path of ['tests/no-such-file', 'tests']) {
      const items = await collect(readInput({ path }));
      expect(items).toMatchObject([{ failure: { id: path, error: { code: 'read', hint: expect.any(String) as string } } }]);
    }
  });

  it('keeps to the limit, for bombs too', async () => {
    expect(texts(await read('x'.repeat(101), { maxBytes: 100 }))).toEqual(['! too_large']);
    expect(texts(await read(gzipSync(Buffer.alloc(80 * 1024 * 1024, 'x')), { maxBytes: 1e6 }))).toEqual(['! too_large']);
  });

  it('reads zstd, and fails where it is damaged', async () => {
    // One raw block: magic, single segment of 5 bytes, last block with its size, the bytes.
    const bytes = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, 5, 0x29, 0, 0, ...Buffer.from('Hello')]);
    expect(texts(await read(bytes))).toEqual(['Hello']);
    expect(texts(await read(bytes.subarray(0, 11)))).toEqual(['! read']);
  });

  it('streams long gzip members and several of them', async () => {
    const long = Array.from({ length: 400_000 }, (_, i) => String((i * 2654435761) % 1e9)).join(' ');
    expect(texts(await read(Buffer.concat([gzipSync(long), gzipSync('tail')]), {}, null, 70_000))).toEqual([`${long}tail`]);
  });
});

describe('jsonl', () => {
  it('gives one item a row, in order', async () => {
    const rows = [
      '{"id":"a","text":"A","url":"https://a.example/"}',
      '',
      '{"html":"<p>B"}',
      'no',
      '{"x":1}',
      '[1]',
      '{"__proto__":{"text":"evil"}}',
      '{"id":7,"text":"C"}',
    ];
    const items = await read(rows.join('\r\n'), { format: 'jsonl' });
    expect(texts(items)).toEqual(['A', '! parse', '<p>B', '! parse', '! parse', '! parse', '! parse', 'C']);
    expect(items[0]).toMatchObject({
      page: { id: 'a', form: 'text', url: 'https://a.example/', origin: { record: { index: 0, offset: 0 } } },
    });
    expect(items.at(-1)).toMatchObject({ page: { id: '7' } });
  });

  it('does not wait for the second row to give the first, though nobody said that they are rows', async () => {
    const firstOf = async (start: string): Promise<string> => {
      const silent = async function* (): AsyncGenerator<Uint8Array> {
        for (const char of start) yield bytesOf(char);
        await new Promise(() => undefined);
      };
      const first = readInput({ path: null, bytes: silent() }).next();
      const late = new Promise<null>((resolve) => setTimeout(resolve, 100, null));
      const got = await Promise.race([first, late]);
      return got === null ? 'waits' : got.done === true ? 'none' : (texts([got.value])[0] ?? '');
    };
    expect(await firstOf('{"text":"A"}\n')).toBe('A');
    expect(await firstOf('\ufeff { "text" : "A" } \r\n')).toBe('A');
    expect(await firstOf('{"x":1}\n')).toBe('! parse');
    for (const start of ['{"text":"A"}', '{\n"text":"A"}\n', '[{"text":"A"}]\n', '{"text":\n"A"}\n', 'Words alone\n', '7\n'])
      expect(await firstOf(start), start).toBe('waits');
  });

  it('takes the text where the html is empty or blank', async () => {
    const rows = [
      '{"html":"","text":"A"}',
      '{"html":" \\n","text":"B"}',
      '{"html":""}',
      '{"html":"","text":null}',
      '{"html":"<p>C","text":"D"}',
    ];
    const items = await read(rows.join('\n'), { format: 'jsonl' });
    expect(items.map((item) => ('page' in item ? [item.page.form, item.page.text] : item))).toEqual([
      ['text', 'A'],
      ['text', 'B'],
      ['html', ''],
      ['html', ''],
      ['html', '<p>C'],
    ]);
  });

  it.each([
    ['9007199254740993', '9007199254740993'],
    ['-1234567890123456789', '-1234567890123456789'],
    ['42', '42'],
    ['0.5', '0.5'],
    ['1e400', '1e400'],
    ['"a\\"b"', 'a"b'],
  ])('keeps the id %s as it is written', async (written, id) => {
    const rows = [`{"id":${written},"text":"A"}`, `{"x":{"id":7},"y":["id:8","\\\\"],"text":"\\"id\\":1","i\\u0064" : ${written} }`];
    const items = await read(rows.join('\n'), { format: 'jsonl' });
    expect(items.map((item) => 'page' in item && item.page.id)).toEqual([id, id]);
  });

  it('says that an id is none, and gives another', async () => {
    const rows = ['false', '{}', '[1]', '""', 'null'].map((id) => `{"id":${id},"text":"A"}`);
    const items = await read(`${rows.join('\n')}\n{"text":"A"}`, { format: 'jsonl' }, 'x.jsonl');
    expect(items.map((item) => 'page' in item && item.page.id)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `x.jsonl#${n}`));
    const codes = items.map((item) => 'page' in item && (item.page.warnings ?? []).map(({ code }) => code).join(' '));
    expect(codes).toEqual(['unusable_id', 'unusable_id', 'unusable_id', 'unusable_id', '', '']);
  });

  it('takes for the url of a row only an address of the web, and warns of others', async () => {
    const row = (url: unknown): string => JSON.stringify({ text: 'A', url });
    const web = ['http://example.org/a', ' https://example.org/ą?b=1#c\n', 'HTTPS://EXAMPLE.org'];
    const pagesOf = async (urls: unknown[]): Promise<(Page | undefined)[]> =>
      (await read(urls.map(row).join('\n'), { format: 'jsonl' })).map((item) => ('page' in item ? item.page : undefined));
    expect((await pagesOf(web)).map((page) => [page?.url, page?.warnings])).toEqual(web.map((url) => [url.trim(), undefined]));
    const odd = ['javascript:alert(1)', 'not a url', '//ex.org/a', 'ex.org/a b', 'ftp://ex.org/a', 'http://', 'https:ex.org', 5, false, {}];
    const none = (await pagesOf(odd)).map((page) => [page && 'url' in page, page?.warnings?.map(({ code }) => code)]);
    expect(none).toEqual(odd.map(() => [false, ['unusable_url']]));
    expect((await pagesOf([null, '', ' '])).map((page) => [page?.url, page?.warnings])).toEqual(
      [1, 2, 3].map(() => [undefined, undefined]),
    );
  });

  it.each(['utf-16le', 'utf-16be'])('reads %s, with and without a byte order mark', async (encoding) => {
    // The low byte of Ċ is that of a line feed, as is the high byte of ਅ.
    const all = [LT, 'ĊċĊ ਅਊ', 'C'];
    const rows = all.map((text, n) => JSON.stringify({ id: n, text })).join('\n');
    for (const addBOM of [true, false]) {
      for (const end of ['', '\n']) {
        const items = await read(iconv.encode(rows + end, encoding, { addBOM }), { format: 'jsonl' }, null, 7);
        expect(texts(items)).toEqual(all);
        expect(items[2]).toMatchObject({ page: { origin: { encoding, record: { index: 2 } } } });
      }
    }
    expect(texts(await read(iconv.encode(rows, encoding), { maxBytes: 60 }))).toEqual(['! too_large', 'ĊċĊ ਅਊ', 'C']);
    expect(texts(await read(iconv.encode(rows, encoding), { encoding }))).toEqual(all);
  });

  it('says which encoding a row is in, and that it was guessed', async () => {
    const items = await read(bytesOf(`{"text":"A"}\n{"text":"${LT}"}\n`, 'windows-1257'));
    expect(items).toMatchObject([
      { page: { origin: { encoding: 'utf-8' } } },
      { page: { text: LT, origin: { encoding: 'windows-1257' }, warnings: [{ code: 'guessed_encoding' }] } },
    ]);
  });

  it('behind damage goes on with the first whole row', async () => {
    const member = (n: number): string => [1, 2, 3].map((k) => `{"text":"${'x'.repeat(50)}${n}.${k}"}\n`).join('');
    const broken = Buffer.from(gzipSync(member(2)));
    broken.fill(0xff, 20, 30);
    const ends = async (last: string): Promise<string[]> => {
      const items = await read(Buffer.concat([gzipSync(member(1)), broken, gzipSync(last)]));
      return texts(items).map((text) => text.replace(/x/gu, ''));
    };
    expect(await ends(member(3))).toEqual(['1.1', '1.2', '1.3', '! read', '3.1', '3.2', '3.3']);
    expect(await ends(member(3).slice(20))).toEqual(['1.1', '1.2', '1.3', '! read', '3.2', '3.3']);
  });

  it('passes over a row that is too long', async () => {
    expect(texts(await read(`{"text":"${'x'.repeat(90_000)}"}\n{"text":"B"}\n`, { maxBytes: 50 }))).toEqual(['! too_large', 'B']);
  });
});

function record(type: string, n: number, body: Uint8Array | string): Buffer {
  const bytes = Buffer.from(body);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${n}>\r\nWARC-Target-URI: https://n.example/${n}\r\nWARC-Date: 2024-05-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
}
function response(n: number, body: Uint8Array | string, headers = '', status = 200, type = 'text/html'): Buffer {
  return record(
    'response',
    n,
    Buffer.concat([Buffer.from(`HTTP/1.1 ${status} X\r\nContent-Type: ${type}\r\n${headers}\r\n`), Buffer.from(body)]),
  );
}

/** A frame that says it unpacks to 2 GB. */
const zstdBomb = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0x7f, 1, 0, 0]);

describe('warc', () => {
  const page = (n: number): string => `<p>Page ${n}</p>`;
  const members = [record('warcinfo', 0, 'software: x'), response(1, page(1)), response(2, page(2)), response(3, page(3))];

  it('undoes codings, also where headers lie', async () => {
    const chunked = '5\r\n<p>Pa\r\n4\r\nge 1\r\n4\r\n</p>\r\n0\r\n\r\n';
    const all = [
      response(1, '5\r\n<p>Pa\r\n8\r\nge 1</p>\r\n0\r\n\r\n'.replace('5', '5'), 'Transfer-Encoding: chunked\r\n'),
      response(1, gzipSync(page(1)), 'Content-Encoding: gzip\r\n'),
      response(1, deflateSync(page(1)), 'Content-Encoding: deflate\r\n'),
      response(1, brotliCompressSync(page(1)), 'Content-Encoding: br\r\n'),
      response(1, page(1), 'Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n'),
      response(1, chunked, 'Transfer-Encoding: chunked\r\n'),
    ];
    expect(texts(await read(Buffer.concat(all)))).toEqual(all.map(() => page(1)));
  });

  it('undoes codings of transfer, zstd, and those of several header lines', async () => {
    // One raw block: magic, single segment with its size, last block with its size, the bytes.
    const zstd = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, 13, 105, 0, 0, ...Buffer.from(page(1))]);
    const inChunks = (bytes: Uint8Array): Buffer =>
      Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n0\r\n\r\n')]);
    const all = [
      response(1, inChunks(gzipSync(page(1))), 'Transfer-Encoding: gzip, chunked\r\n'),
      response(1, zstd, 'Content-Encoding: zstd\r\n'),
      response(1, page(1), 'Content-Encoding: zstd\r\n'),
      response(1, gzipSync(page(1)), 'Content-Encoding: gzip\r\nContent-Encoding: identity\r\n'),
      response(1, inChunks(gzipSync(page(1))), 'Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n'),
    ];
    expect(texts(await read(Buffer.concat(all)))).toEqual(all.map(() => page(1)));
    expect(texts(await read(response(1, gzipSync(''), 'Content-Encoding: gzip\r\n')))).toEqual(['']);
  });

  it('a body whose coding cannot be undone is no page', async () => {
    const broken = gzipSync(page(1));
    broken.fill(0xff, 10, 20);
    const long = deflateSync(Array.from({ length: 500 }, (_, n) => String((n * 2654435761) % 1e9)).join(' '));
    const all = [
      response(1, broken, 'Content-Encoding: gzip\r\n'),
      response(1, long, 'Content-Encoding: sdch\r\n'),
      response(1, gzipSync(page(1))),
      response(1, zstdBomb, 'Content-Encoding: zstd\r\n'),
    ];
    expect(texts(await read(Buffer.concat(all)))).toEqual(['! parse', '! parse', '! parse', '! too_large']);
  });

  it('keeps the chunks before a cut', async () => {
    const chunks = '7\r\n<p>Page\r\n2\r\n 1\r\n';
    for (const end of ['1', '1a', '1a\r', '', '4\r\n', 'no size\r\nat all'])
      expect(texts(await read(response(1, chunks + end, 'Transfer-Encoding: chunked\r\n')))).toEqual(['<p>Page 1']);
    const plain = 'a\r\n<p>No chunks here.</p>';
    expect(texts(await read(response(1, plain, 'Transfer-Encoding: chunked\r\n')))).toEqual([plain]);
  });

  describe('a body that ends early', () => {
    const text = `<p>${Array.from({ length: 400 }, (_, n) => (n * 2654435761) % 1e6).join(' ')}</p>`;
    const zstd = (bytes: Buffer): Buffer => {
      // Raw blocks in a frame with a window of 1 MB, the last one marked.
      const head = (size: number, last: number): Buffer => Buffer.from([(size << 3) | last, size >> 5, size >> 13]);
      const [first, second] = [bytes.subarray(0, 1000), bytes.subarray(1000)];
      const magic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x50]);
      return Buffer.concat([magic, head(first.length, 0), first, head(second.length, 1), second]);
    };
    const chunked = (bytes: Buffer): Buffer =>
      Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n0\r\n\r\n')]);
    const body = Buffer.from(text);
    const gzip = gzipSync(body);
    const coding = (name: string): string => `Content-Encoding: ${name}\r\n`;
    const IN_CHUNKS = 'Transfer-Encoding: chunked\r\n';
    const lengthOf = (length: number): string => `Content-Length: ${length}\r\n`;
    const codesOf = async (bytes: Uint8Array, headers: string): Promise<string[][]> =>
      (await read(response(1, bytes, headers))).map((item) =>
        'page' in item ? (item.page.warnings ?? []).map(({ code }) => code) : ['!'],
      );

    it.each([
      ['gzip', gzip.subarray(0, -200), coding('gzip')],
      ['deflate', deflateSync(body).subarray(0, -200), coding('deflate')],
      ['deflate without a zlib header', deflateRawSync(body).subarray(0, -200), coding('deflate')],
      ['brotli', brotliCompressSync(body).subarray(0, -200), coding('br')],
      ['zstd within a block', zstd(body).subarray(0, -200), coding('zstd')],
      ['zstd between blocks', zstd(body).subarray(0, 1009), coding('zstd')],
      ['within a chunk', chunked(body).subarray(0, -200), IN_CHUNKS],
      ['before the last chunk', chunked(body).subarray(0, -5), IN_CHUNKS],
      ['gzip in whole chunks', chunked(gzip.subarray(0, -200)), coding('gzip') + IN_CHUNKS],
      ['before its length', body.subarray(0, 500), lengthOf(body.length)],
      ['packed, before its length', gzip, coding('gzip') + lengthOf(gzip.length + 1)],
    ])('has a warning: %s', async (_name, bytes, headers) => {
      expect(await codesOf(bytes, headers)).toEqual([['truncated']]);
    });

    it.each([
      ['gzip', gzip, coding('gzip') + lengthOf(gzip.length)],
      ['brotli', brotliCompressSync(body), coding('br')],
      ['zstd', zstd(body), coding('zstd')],
      ['chunks', chunked(body), IN_CHUNKS + lengthOf(body.length * 2)],
      ['no chunks', body, IN_CHUNKS],
      ['packed by the server, stored unpacked', body, coding('gzip') + lengthOf(body.length * 2)],
      ['the header of the coding under another name', body, `X-Crawler-${coding('gzip')}${lengthOf(body.length * 2)}`],
      ['a length that is too small', body, lengthOf(5)],
      ['a length that is none', body, 'Content-Length: 9e9\r\n'],
    ])('has none where it does not: %s', async (_name, bytes, headers) => {
      const items = await read(response(1, bytes, headers));
      expect(texts(items)).toEqual([text]);
      expect(items).toMatchObject([{ page: { warnings: [] } }]);
    });

    it('has one warning where the record says so too', async () => {
      const cut = response(1, gzip.subarray(0, -200), coding('gzip'))
        .toString('latin1')
        .replace('WARC-Type', 'WARC-Truncated: time\r\nWARC-Type');
      const [item] = await read(Buffer.from(cut, 'latin1'));
      expect(item).toMatchObject({ page: { warnings: [{ code: 'truncated', message: 'the crawler cut this page short' }] } });
    });
  });

  it('reads folded headers', async () => {
    const folded = record('response', 1, `HTTP/1.1 200 X\r\nContent-Type:\r\n text/html;\r\n\tcharset=utf-8\r\n\r\n${page(1)}`);
    expect(texts(await read(folded))).toEqual([page(1)]);
  });

  it('a record without an id has its place for one', async () => {
    const bytes = Buffer.from(
      Buffer.concat(members)
        .toString('latin1')
        .replace(/WARC-Record-ID: .*\r\n/gu, ''),
      'latin1',
    );
    const ids = (items: ReadItem[]): string[] => items.map((item) => ('page' in item ? item.page.id : item.failure.id));
    expect(ids(await read(bytes, {}, 'x.warc'))).toEqual(['x.warc#1', 'x.warc#2', 'x.warc#3']);
    expect(ids(await read(bytes))).toEqual(['-#1', '-#2', '-#3']);
  });

  it('gives HTML with status 200 and counts the rest', async () => {
    const skipped: string[] = [];
    const bytes = Buffer.concat([...members, response(4, 'gone', '', 404), response(5, '{}', '', 200, 'application/json')]);
    const items = await read(bytes, { onSkipped: (type) => skipped.push(type) });
    expect(texts(items)).toEqual([page(1), page(2), page(3)]);
    expect(skipped).toEqual(['warcinfo', 'response', 'response']);
    expect(items[0]).toMatchObject({
      page: { id: 'urn:uuid:1', url: 'https://n.example/1', fetched: '2024-05-01T00:00:00Z', form: 'html' },
    });
  });

  it('reads files that stand in it without HTTP, and HTML that no header calls so', async () => {
    const resource = (n: number, body: string, type: string): Buffer =>
      Buffer.from(record('resource', n, body).toString().replace('application/http; msgtype=response', type));
    const untyped = (n: number, body: string): Buffer => record('response', n, `HTTP/1.1 200 OK\r\nServer: x\r\n\r\n${body}`);
    const skipped: string[] = [];
    const bytes = Buffer.concat([
      resource(1, page(1), 'text/html'),
      resource(2, 'p {}', 'text/css'),
      untyped(3, page(3)),
      untyped(4, '{}'),
    ]);
    const items = await read(bytes, { onSkipped: (type) => skipped.push(type) });
    expect(texts(items)).toEqual([page(1), page(3)]);
    expect(skipped).toEqual(['resource', 'response']);
    expect(items[0]).toMatchObject({ page: { id: 'urn:uuid:1', url: 'https://n.example/1' } });
  });

  it('reads HTML that no HTTP head stands before', async () => {
    const bare = (n: number, body: string, type: string): Buffer =>
      Buffer.from(record('response', n, body).toString().replace('application/http; msgtype=response', type));
    const html = (n: number): string => `<!doctype html><title>Page ${n}</title>${page(n)}`;
    const skipped: string[] = [];
    const bytes = Buffer.concat([
      bare(1, html(1), 'application/http; msgtype=response'),
      bare(2, html(2), 'text/html'),
      bare(3, `Words alone. ${page(3)}`, 'text/html; charset=utf-8'),
      bare(4, '20240101\nn.example. 1 IN A 127.0.0.1', 'text/dns'),
      bare(5, html(5), ''),
      bare(6, '%PDF-1.4', 'text/html'),
    ]);
    const items = await read(bytes, { onSkipped: (type) => skipped.push(type) });
    expect(texts(items)).toEqual([html(1), html(2), `Words alone. ${page(3)}`, html(5)]);
    expect(skipped).toEqual(['response', 'response']);
  });

  it('reads the answer behind heads of status 1xx', async () => {
    const behind = (n: number, heads: string, status = 200): Buffer =>
      record('response', n, `${heads}HTTP/1.1 ${status} X\r\nContent-Type: text/html\r\n\r\n${page(n)}`);
    const bytes = Buffer.concat([
      behind(1, 'HTTP/1.1 100 Continue\r\n\r\n'),
      behind(2, 'HTTP/1.1 102 Processing\nServer: x\n\nHTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n'),
      behind(3, 'HTTP/1.1 100 Continue\r\n\r\n', 404),
      record('response', 4, 'HTTP/1.1 100 Continue\r\n\r\n'),
      behind(5, 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'),
    ]);
    expect(texts(await read(bytes)).map((text) => text.slice(-page(1).length))).toEqual([page(1), page(2), page(5)]);
    const many = 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(500_000);
    const start = Date.now();
    expect(await read(behind(1, many), {}, null, 1 << 20)).toEqual([]);
    expect(Date.now() - start).toBeLessThan(2000);
  });

  it('looks into a body of which its type says nothing, or several things', async () => {
    const typed = (n: number, types: readonly string[], body = page(n)): Buffer =>
      record('response', n, `HTTP/1.1 200 OK\r\n${types.map((type) => `Content-Type: ${type}\r\n`).join('')}\r\n${body}`);
    const words = 'Words alone.';
    const isRead: readonly (readonly [types: readonly string[], body: string, is: boolean])[] = [
      [['application/octet-stream'], page(1), true],
      [['binary/octet-stream; charset=binary'], page(1), true],
      [['unknown/unknown'], page(1), true],
      [['application/x-unknown-content-type'], page(1), true],
      [['none'], page(1), true],
      [['*/*'], page(1), true],
      [['application/octet-stream'], words, false],
      [['application/octet-stream'], '%PDF-1.4', false],
      [['text/html; charset=utf-8', 'text/plain'], page(1), true],
      [['text/html', 'application/octet-stream'], page(1), true],
      [['text/html, text/plain'], page(1), true],
      [['text/html', 'text/plain'], words, false],
      [['text/plain', 'text/html'], words, true],
      [['text/html', 'none'], words, true],
      [['text/html: charset=utf-8'], words, true],
      [['text/plain'], page(1), false],
      [['application/json', 'text/plain'], page(1), false],
    ];
    for (const [types, body, is] of isRead) expect(texts(await read(typed(1, types, body))), types.join()).toEqual(is ? [body] : []);
    const resource = Buffer.from(
      record('resource', 1, page(1)).toString().replace('application/http; msgtype=response', 'unknown/unknown'),
    );
    expect(texts(await read(resource))).toEqual([page(1)]);
    const skipped: string[] = [];
    await read(resource, { maxBytes: 5, onSkipped: (type) => skipped.push(type) });
    expect(skipped).toEqual(['resource']);
  });

  it('takes the encoding from the type that names HTML', async () => {
    const head = (types: string): string => `HTTP/1.1 200 OK\r\n${types}\r\n\r\n`;
    const of = async (types: string): Promise<ReadItem[]> =>
      await read(record('response', 1, Buffer.concat([Buffer.from(head(types)), bytesOf(`<p>${LT}`, 'windows-1257')])));
    for (const types of [
      'Content-Type: text/html; charset=windows-1257\r\nContent-Type: text/plain; charset=utf-8',
      'Content-Type: text/html; charset=utf-8\r\nContent-Type: text/html; charset=windows-1257',
      'Content-Type: text/html; charset=windows-1257\r\nContent-Type: text/html',
      'Content-Type: text/html, charset=windows-1257',
    ])
      expect(await of(types), types).toMatchObject([{ page: { text: `<p>${LT}`, origin: { encoding: 'windows-1257' }, warnings: [] } }]);
  });

  it('keeps the address of a page that fails', async () => {
    const items = await read(Buffer.concat([response(1, '%PDF-1.4'), response(2, 'x'.repeat(500))]), { maxBytes: 400 });
    expect(items).toMatchObject([{ failure: { url: 'https://n.example/1' } }, { failure: { url: 'https://n.example/2' } }]);
  });

  it('reads WET', async () => {
    const items = await read(Buffer.concat([record('conversion', 1, LT), record('conversion', 2, RU)]));
    expect(texts(items)).toEqual([LT, RU]);
    expect(items[0]).toMatchObject({ page: { form: 'text', origin: { format: 'wet' } } });
  });

  it('agrees with warcio on gzip members, in one and in many, in any steps', async () => {
    const many = Buffer.concat(members.map((member) => gzipSync(member)));
    const expected: unknown[] = [];
    for await (const found of new WARCParser(stream(many))) {
      if (found.warcType === 'response') expected.push([found.warcTargetURI, await found.contentText()]);
    }
    expect(expected).toHaveLength(3);
    for (const [bytes, step] of [
      [many, 1],
      [many, 5000],
      [gzipSync(Buffer.concat(members)), 7],
      [Buffer.concat(members), 3],
    ] as const) {
      const items = await read(bytes, {}, null, step);
      expect(items.map((item) => ('page' in item ? [item.page.url, item.page.text] : item))).toEqual(expected);
    }
    const offset = gzipSync(members[0] ?? '').length;
    expect((await read(many))[0]).toMatchObject({ page: { origin: { record: { index: 1, offset } } } });
  });

  it('gives the pages around damage', async () => {
    const packed = members.map((member) => gzipSync(member));
    const broken = Buffer.from(packed[2] ?? '');
    broken.fill(0xff, 40, 60);
    const items = await read(Buffer.concat([...packed.slice(0, 2), broken, ...packed.slice(3)]));
    expect(texts(items)).toEqual([page(1), '! parse', page(3)]);
    const plain = Buffer.concat([...members.slice(0, 2), Buffer.from('garbage\nmore\n'), ...members.slice(2)]);
    expect(texts(await read(plain))).toEqual([page(1), '! parse', page(2), page(3)]);
  });

  it('gives the pages behind a broken start', async () => {
    const first = Buffer.from(gzipSync(members[0] ?? ''));
    first.fill(0xff, 20, 40);
    expect(texts(await read(Buffer.concat([first, gzipSync(response(1, page(1)))])))).toEqual(['! read', page(1)]);
  });

  it('gives the pages before a cut', async () => {
    for (const bytes of [
      Buffer.concat(members),
      Buffer.concat(members.map((member) => gzipSync(member))),
      gzipSync(Buffer.concat(members)),
    ]) {
      const found = texts(await read(bytes.subarray(0, bytes.length - 14)));
      expect(found.slice(0, 2)).toEqual([page(1), page(2)]);
      expect(found.at(-1)).toBe('! parse');
    }
  });
});
