import { createReadStream } from 'node:fs';
import { isSystemError } from '../errors.ts';
import type { InputFormat, Origin } from '../model.ts';
import { ByteReader } from './bytes.ts';
import type { Piece } from './bytes.ts';
import { decode } from './decode.ts';
import { failure, MAX_BYTES, nameOf, tooLarge } from './item.ts';
import type { ReadItem, ReadOptions, Task } from './item.ts';
import { kindOf, startsWithRow } from './kind.ts';
import type { Kind } from './kind.ts';
import { knownLabel } from './labels.ts';
import { digestOf } from '../text/digest.ts';

export type { ReadItem, ReadOptions } from './item.ts';

export interface Source {
  /** null for stdin and for bytes of a program. */
  readonly path: string | null;
  /** @default the file at `path` */
  readonly bytes?: AsyncIterable<Uint8Array>;
}

type Reader = (reader: ByteReader, task: Task) => AsyncGenerator<ReadItem>;

/** Enough of a file to tell its kind. */
const HEAD = 4096;
/** Enough to tell that it is packed: rows from a live source should not wait for more. */
const MAGIC = 4;
/** A page in gzip in gzip is possible; more is an attack. */
const MAX_LAYERS = 3;

// Archives are rare: their code is loaded when one comes.
const READERS: Readonly<Record<Exclude<Kind, 'gzip' | 'zstd'>, Reader>> = {
  text: whole('text'),
  empty: whole('text'),
  html: whole('html'),
  jsonl: async function* (reader, task) {
    yield* (await import('./jsonl.ts')).readJsonl(reader, task);
  },
  warc: readArchive,
  wet: readArchive,
  json: refuse('is one JSON document', 'give one row a line, as `jq -c ".[]" FILE` writes those of an array'),
  pdf: refuse('is a PDF', 'convert it to text or HTML first'),
  binary: refuse('is not text', 'give text, HTML, JSONL, WARC or WET, plain or packed with gzip or zstd'),
};

/** Hints for what the system says; others go without. */
const HINTS: Readonly<Record<string, string>> = {
  ENOENT: 'check the path',
  EACCES: 'check the permissions of the file',
  EISDIR: 'give files, or let the command line search the directory',
};

/** All pages of one input, in order, each as soon as it is read. */
export async function* readInput(source: Source, options: ReadOptions = {}): AsyncGenerator<ReadItem> {
  if (options.encoding !== undefined) knownLabel(options.encoding);
  const task: Task = { path: source.path, options, maxBytes: options.maxBytes ?? MAX_BYTES };
  const bytes = source.bytes ?? createReadStream(source.path ?? '/dev/stdin', { highWaterMark: 1 << 17 });
  const file = new ByteReader(piecesOf(bytes));
  let reader = file;
  try {
    let isClipped = false;
    const head = options.format === 'jsonl' ? MAGIC : HEAD;
    let kind = kindOf(await reader.peekUntil(head, startsWithRow), source.path, options.encoding);
    for (let layer = 0; kind === 'gzip' || kind === 'zstd'; layer++) {
      if (layer === MAX_LAYERS) return yield failure(idOf(task), originOf(task, 'text'), 'read', `${nameOf(task)} is packed too often`);
      const packed = reader;
      reader = new ByteReader(kind === 'gzip' ? (await import('./unpack.ts')).gunzip(packed) : (await import('./zstd.ts')).unzstd(packed));
      for (; (await reader.peekUntil(head, startsWithRow)).length === 0 && reader.gap !== null; reader.passGap()) {
        isClipped = true;
        yield failure(idOf(task), originOf(task, 'text'), 'read', `${nameOf(task)}: ${reader.gap}`, 'fetch the file again');
      }
      kind = kindOf(await reader.peekUntil(head, startsWithRow), source.path, options.encoding);
    }
    // Without its start an archive still holds whole pages, a page is none.
    if (isClipped && (kind === 'empty' || kind === 'text' || kind === 'html')) return;
    yield* READERS[options.format ?? kind](reader, task);
  } catch (error) {
    // What the system says of the file: not there, not allowed, a directory, a broken disk.
    if (!isSystemError(error)) throw error;
    yield failure(idOf(task), originOf(task, 'text'), 'read', `cannot read ${nameOf(task)}: ${error.message}`, HINTS[error.code]);
  } finally {
    await reader.close();
    await file.close();
  }
}

async function* piecesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  for await (const part of bytes) yield { bytes: part };
}

async function* readArchive(reader: ByteReader, task: Task): AsyncGenerator<ReadItem> {
  yield* (await import('./warc.ts')).readWarc(reader, task);
}

/** A reader for files that hold one page. */
function whole(form: 'text' | 'html'): Reader {
  return async function* (reader, task) {
    const bytes = await reader.take(task.maxBytes + 1);
    const id = digestOf(bytes);
    const origin = originOf(task, form);
    if (bytes.length > task.maxBytes) return yield tooLarge(idOf(task), origin, nameOf(task), task.maxBytes);
    if (reader.gap !== null) return yield failure(idOf(task), origin, 'read', `${nameOf(task)}: ${reader.gap}`, 'fetch the file again');
    const { encoding } = task.options;
    const decoded = decode(bytes, { form, ...(encoding === undefined ? {} : { encoding }) });
    const { text, warnings } = decoded;
    yield { page: { id, form, text, origin: { ...origin, encoding: decoded.encoding, bytes: bytes.length }, warnings } };
  };
}

function refuse(what: string, hint: string): Reader {
  return async function* (_reader, task) {
    yield failure(idOf(task), originOf(task, 'text'), 'read', `${nameOf(task)} ${what}`, hint);
  };
}

function originOf(task: Task, format: InputFormat): Origin {
  return { path: task.path, format: task.options.format ?? format, encoding: task.options.encoding ?? 'utf-8' };
}

function idOf(task: Task): string {
  return task.path ?? '-';
}
