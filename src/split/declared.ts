import { Parser } from 'htmlparser2';
import type { Declared, DeclaredValue } from '../model.ts';
import { absolute } from './address.ts';
import { fieldsOfJsonld } from './jsonld.ts';
import { bits, marksOfNames } from './marks.ts';

type Attributes = ReadonlyMap<string, string>;
export type Field = keyof Declared;
/** A value on its way, with its trust: the lower the better. */
interface Candidate extends DeclaredValue {
  readonly field: Field;
  readonly trust: number;
  /** The article in JSON-LD that says so. */
  readonly article?: object | undefined;
}

const VALUE_MAX = 2000;
const VALUES_MAX = 200;
/** JSON-LD beyond so many characters a page is not read. */
const JSON_MAX = 4_000_000;

/** Meta tags by name, property or itemprop: field and trust. JSON-LD has 0. */
const META: ReadonlyMap<string, readonly [Field, number]> = new Map(
  Object.entries({
    'og:title': ['title', 1], 'twitter:title': ['title', 3], 'parsely-title': ['title', 2], 'sailthru.title': ['title', 2],
    'dc.title': ['title', 2], 'dcterms.title': ['title', 2], 'citation_title': ['title', 1], title: ['title', 4], headline: ['title', 2],
    'article:author': ['authors', 2], 'og:article:author': ['authors', 2], author: ['authors', 1], 'parsely-author': ['authors', 1], 'sailthru.author': ['authors', 1],
    'dc.creator': ['authors', 2], 'dcterms.creator': ['authors', 2], 'citation_author': ['authors', 1], 'twitter:data1': ['authors', 9], byl: ['authors', 1], 'article:author_name': ['authors', 1],
    'article:published_time': ['date', 1], 'og:article:published_time': ['date', 1], 'article:published': ['date', 1], 'og:published_time': ['date', 1], 'og:pubdate': ['date', 2],
    'parsely-pub-date': ['date', 2], 'sailthru.date': ['date', 2], 'dc.date': ['date', 3], 'dc.date.issued': ['date', 2], 'dcterms.date': ['date', 3], 'dcterms.created': ['date', 3], 'dcterms.issued': ['date', 2], 'dc.date.created': ['date', 3], 'dc.created': ['date', 3], 'dc.date.available': ['date', 3], 'dcterms.available': ['date', 3], 'dc.date.published': ['date', 2],
    'citation_publication_date': ['date', 2], 'citation_date': ['date', 3], datepublished: ['date', 2], pubdate: ['date', 2], 'publish-date': ['date', 2], publishdate: ['date', 2], 'published-date': ['date', 2], publish_date: ['date', 2], 'article.published': ['date', 2], 'published_time': ['date', 2], publication_date: ['date', 2], date: ['date', 3], datecreated: ['date', 4], 'article:created': ['date', 3],
    'article:modified_time': ['dateModified', 1], 'og:updated_time': ['dateModified', 2], 'og:article:modified_time': ['dateModified', 1], 'og:modified_time': ['dateModified', 1], 'article:updated': ['dateModified', 1], 'dc.date.modified': ['dateModified', 2], 'dc.modified': ['dateModified', 2], 'dcterms.modified': ['dateModified', 2], datemodified: ['dateModified', 1], lastmod: ['dateModified', 3], 'last-modified': ['dateModified', 3],
    'og:site_name': ['sitename', 1], 'application-name': ['sitename', 3], 'dc.publisher': ['sitename', 3], 'dcterms.publisher': ['sitename', 3], 'citation_journal_title': ['sitename', 2], 'al:ios:app_name': ['sitename', 9],
    'og:description': ['description', 1], description: ['description', 2], 'twitter:description': ['description', 3], 'dc.description': ['description', 3], 'dcterms.description': ['description', 3],
    'article:section': ['section', 1], 'parsely-section': ['section', 2], section: ['section', 3], 'dc.subject': ['tags', 4], 'og:section': ['section', 2],
    'article:tag': ['tags', 1], news_keywords: ['tags', 2], 'parsely-tags': ['tags', 2], 'sailthru.tags': ['tags', 2], keywords: ['tags', 3],
    'og:url': ['url', 2], 'parsely-link': ['url', 3], 'dc.language': ['language', 3], 'content-language': ['language', 3], 'og:locale': ['language', 4], inlanguage: ['language', 2],
    'og:type': ['types', 1], isaccessibleforfree: ['free', 1], 'article:content_tier': ['free', 2],
  } satisfies Record<string, [Field, number]>),
); // prettier-ignore

/** Dublin Core is written with points and with colons. */
const rowOf = (key: string): readonly [Field, number] | undefined => META.get(key.replace(/^(dc|dcterms):/, '$1.'));

/** Parts of a page that tell of others: who comments, and other stories. */
const OTHERS = bits('comments', 'related');
/** Markup that does not say what it dates or who signs what is often another story's in a side column, too. */
const ASIDE = bits('aside');

/** What RDFa may say of text that is printed. */
const PRINTED: ReadonlySet<Field> = new Set(['title', 'date', 'dateModified']);
const LISTS: ReadonlySet<Field> = new Set(['tags']);
const MICRODATA_TEXT = new Map<string, Field>([['headline', 'title'], ['author', 'authors'], ['datepublished', 'date'], ['datemodified', 'dateModified']]); // prettier-ignore

/** Collects what a page declares about itself while its tokens pass by. */
export class DeclaredReader {
  private readonly found: Candidate[] = [];
  private jsonSize = 0;
  private pending: { field: Field; method: string; trust: number; name?: string | undefined } | null = null;
  private titles = 0;
  /** Where the first <base> says that addresses start, as written. */
  base: string | null = null;

  /** An element opens at a place with these marks. True if its text is asked for, to be given to `closed`. */
  element(name: string, attributes: Attributes, marks: number): boolean {
    if (attributes.size === 0) return false;
    if (name === 'meta') this.meta(attributes, marks);
    else if (name === 'html') this.add('language', attributes.get('lang'), 'html:lang', 1);
    else if (name === 'link') this.link(attributes);
    else if (name === 'base') this.base ??= attributes.get('href') ?? null;
    else return this.inText(name, attributes, marks);
    return false;
  }

  /** The text of the element asked for. */
  closed(text: string): void {
    if (this.pending) this.add(this.pending.field, this.pending.name ?? text, this.pending.method, this.pending.trust);
    this.pending = null;
  }

  /** The element asked for ended without an end tag of its own. */
  lost(): void {
    this.pending = null;
  }

  jsonld(text: string): void {
    this.jsonSize += text.length;
    if (this.jsonSize > JSON_MAX) return;
    for (const { field, value, key, trust, ...of } of fieldsOfJsonld(text)) this.add(field, value, `jsonld:${key}`, trust, of);
  }

  /** Pages have one title; further ones are those of pictures. */
  title(text: string): void {
    if (this.titles++ === 0) this.add('title', text, 'html:title', 5);
  }

  /** All values found; addresses resolved against `base`, where there is one. */
  result(base?: string): Declared {
    const sorted = doubtingOthers(this.found).sort((a, b) => a.trust - b.trust);
    const of = (field: Field): readonly DeclaredValue[] => valuesOf(sorted, field);
    return {
      title: of('title'),
      authors: of('authors'),
      date: of('date'),
      dateModified: of('dateModified'),
      sitename: of('sitename'),
      description: of('description'),
      section: of('section'),
      tags: of('tags'),
      url: of('url').flatMap(({ value, method }) => addressed(value, method, base)),
      language: of('language'),
      types: of('types'),
      free: of('free'),
    };
  }

  private meta(attributes: Attributes, marks: number): void {
    const content = attributes.get('content');
    if (content === undefined) return;
    const itemprop = attributes.get('itemprop')?.toLowerCase();
    if (this.pending && this.isName(itemprop)) this.pending.name ??= content;
    if (itemprop !== undefined && marks & OTHERS) return;
    for (const source of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = attributes.get(source)?.trim().toLowerCase();
      const row = key === undefined ? undefined : rowOf(key);
      if (!row) continue;
      this.add(row[0], row[0] === 'free' ? freeOf(content) : content, `html:meta[${key}]`, row[1]);
      return;
    }
  }

  private link(attributes: Attributes): void {
    if (/(?:^|\s)canonical(?:\s|$)/i.test(attributes.get('rel') ?? '')) this.add('url', attributes.get('href'), 'html:link[canonical]', 1);
  }

  /** Whether an element holds the name of the author being read, beside a link, a picture or a job. */
  private isName(itemprop: string | undefined): boolean {
    return this.pending?.field === 'authors' && itemprop !== undefined && itemprop.split(/\s+/).includes('name');
  }

  private inText(name: string, attributes: Attributes, marks: number): boolean {
    const itemprop = attributes.get('itemprop')?.toLowerCase();
    const type = attributes.get('itemtype');
    if (type !== undefined && /schema\.org\/\w*(?:article|posting|webpage)$/i.test(type))
      this.add('types', type.slice(type.lastIndexOf('/') + 1), 'html:itemtype', 3);
    if (this.pending && this.isName(itemprop)) {
      this.pending.name ??= attributes.get('content');
      return this.pending.name === undefined;
    }
    this.property(attributes, marks);
    const signs = name === 'a' && /(?:^|\s)author(?:\s|$)/i.test(attributes.get('rel') ?? '');
    if (!signs && name !== 'time' && itemprop === undefined) return false;
    if ((marks | marksOfNames(attributes.get('class') ?? '')) & (itemprop === undefined ? OTHERS | ASIDE : OTHERS)) return false;
    if (name === 'time') this.time(attributes, itemprop);
    if (itemprop !== undefined) return this.microdata(name, itemprop, attributes);
    return signs && this.ask('authors', 'html:a[rel=author]', 3);
  }

  /** RDFa beside the text, as content systems write it: `<span property="dc:date dc:created" content="2024-03-05T10:00">`. */
  private property(attributes: Attributes, marks: number): void {
    const [properties, content] = [attributes.get('property'), attributes.get('content')];
    if (properties === undefined || content === undefined || marks & OTHERS) return;
    for (const property of properties.toLowerCase().split(/\s+/)) {
      const [field, trust] = rowOf(property.replace(/^schema:/, '')) ?? [];
      if (field && trust && PRINTED.has(field)) return this.add(field, content, `html:property[${property}]`, trust + 2);
    }
  }

  private time(attributes: Attributes, itemprop: string | undefined): void {
    const at = attributes.get('datetime');
    if (itemprop === 'datemodified') this.add('dateModified', at, 'html:time[datemodified]', 3);
    else if (itemprop === 'datepublished' || attributes.has('pubdate')) this.add('date', at, 'html:time[datepublished]', 3);
    else if (/updated|modified/i.test(attributes.get('class') ?? '')) this.add('dateModified', at, 'html:time[updated]', 6);
    else if (/publish|entry-date/i.test(attributes.get('class') ?? '')) this.add('date', at, 'html:time[published]', 5);
    else this.add('date', at, 'html:time', 7);
  }

  private microdata(tag: string, itemprop: string, attributes: Attributes): boolean {
    for (const key of itemprop.split(/\s+/)) {
      const field = MICRODATA_TEXT.get(key);
      if (!field) continue;
      const content = attributes.get('content');
      if (content !== undefined) this.add(field, content, `html:itemprop[${key}]`, 3);
      else if (tag !== 'time' && (field === 'title' || field === 'authors')) return this.ask(field, `html:itemprop[${key}]`, 4);
    }
    return false;
  }

  private ask(field: Field, method: string, trust: number): boolean {
    if (this.pending) return false;
    this.pending = { field, method, trust };
    return true;
  }

  private add(
    field: Field,
    written: string | undefined,
    method: string,
    trust: number,
    of: Pick<Candidate, 'article' | 'organization'> = {},
  ): void {
    if (written === undefined || this.found.length >= VALUES_MAX * 10) return;
    for (const part of LISTS.has(field) ? written.split(/[,;]/) : [written]) {
      const value = tidy(field, part);
      if (isValue(field, value)) this.found.push({ field, value, method, trust, ...of });
    }
  }
}

/** Trust in what JSON-LD says of other stories. */
const FOREIGN = 8;

/** Of several articles in JSON-LD those whose title the page has elsewhere are its own, if any: the others only fill their gaps. */
function doubtingOthers(found: readonly Candidate[]): Candidate[] {
  const told = new Set(found.flatMap(({ article }) => article ?? []));
  const titles = found.filter(({ field }) => field === 'title');
  const elsewhere = titles.filter(({ article }) => article === undefined).map(({ value }) => value.toLowerCase());
  const own = new Set<object>();
  if (told.size > 1)
    for (const { article, value } of titles)
      if (article && elsewhere.some((title) => title.includes(value.toLowerCase()))) own.add(article);
  if (own.size === 0) return [...found];
  const known = new Set(found.flatMap(({ article, field }) => (article && own.has(article) ? field : [])));
  return found.flatMap((one) => {
    if (!one.article || own.has(one.article)) return one;
    return known.has(one.field) && one.field !== 'types' ? [] : { ...one, trust: FOREIGN };
  });
}

/** Text in which entities are left, that were escaped twice or stand in JSON: "Tom &amp; Jerry". */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i;
const AS_WRITTEN: ReadonlySet<Field> = new Set(['url', 'language', 'types', 'free', 'date', 'dateModified']);

function unescaped(text: string): string {
  if (!ENTITY.test(text)) return text;
  let plain = '';
  new Parser({ ontext: (part) => (plain += part) }).end(text.replaceAll('<', '&lt;'));
  return plain;
}

const INLINE_TAG = /<\/?(?:a|abbr|b|cite|em|font|i|mark|q|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>/gi;
const BLOCK_TAG = /<\/?(?:br|div|h[1-6]|hr|img|li|ol|p|ul)(?:\s[^<>]*)?\/?>/gi;

/** Without markup. A tag that nothing closes is what the text speaks of: "How to use <b>". */
function untagged(text: string): string {
  return /<\/[a-z]|<br\b/i.test(text) ? text.replace(INLINE_TAG, '').replace(BLOCK_TAG, ' ') : text;
}

/** Days without signs between ("20240305", "20240305T101500Z"), and seconds or milliseconds since 1970, as dates that people write. */
function dayOf(written: string): string {
  if (/^\d{10}(?:\d{3})?$/.test(written)) return new Date(Number(written) * (written.length === 10 ? 1000 : 1)).toISOString();
  const [, year, month, day, hour, minute, second = '00', zone = ''] = COMPACT.exec(written) ?? [];
  if (year === undefined) return written;
  return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}${zone}`}`;
}
const COMPACT = /^((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?:T?([01]\d|2[0-3])([0-5]\d)([0-5]\d)?(Z|[+-]\d\d:?\d\d)?)?$/i;
/** What programs write for a day that nobody set. */
const UNSET = /^(?:0{4}|1970-01-01T00:00(?::00)?(?:\.0+)?(?:Z|[+-]00:?00)$)/i;

function tidy(field: Field, written: string): string {
  const cut = written.slice(0, VALUE_MAX);
  const value = (AS_WRITTEN.has(field) ? cut : untagged(unescaped(cut)))
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (field === 'types') return value.toLowerCase();
  if (field === 'date' || field === 'dateModified') return dayOf(value);
  return field === 'language' ? value.replace('_', '-') : value;
}

/** "social.example/annahill", in small letters: "J.R.Hill/T.Brook" are two persons. */
const HOST_AND_PATH = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\/\S*$/;

function isValue(field: Field, value: string): boolean {
  // Authors given as an address of a profile are no names; unfilled templates are no values.
  if (value === '' || /^(?:null|undefined|none|\[object Object\]|\{\{.*\}\}|%.*%)$/i.test(value)) return false;
  if ((field === 'date' || field === 'dateModified') && UNSET.test(value)) return false;
  return field !== 'authors' || !(/^https?:|^www\.|^[/@]\S/i.test(value) || HOST_AND_PATH.test(value));
}

/** An address of the web, whole; none for scripts and what nothing says where it starts. */
function addressed(value: string, method: string, base: string | undefined): DeclaredValue[] {
  const address = absolute(value, base);
  return address === null ? [] : [{ value: address, method }];
}

function freeOf(content: string): string | undefined {
  if (/^(?:true|free)$/i.test(content)) return 'true';
  return /^(?:false|locked|metered|premium)$/i.test(content) ? 'false' : undefined;
}

function valuesOf(sorted: readonly Candidate[], field: Field): readonly DeclaredValue[] {
  const seen = new Set<string>();
  const values: DeclaredValue[] = [];
  for (const { field: of, value, method, organization = false } of sorted) {
    // A name that two declare is the surer.
    const key = field === 'sitename' ? `${method} ${value}` : value;
    if (of !== field || seen.has(key) || values.length >= VALUES_MAX) continue;
    seen.add(key);
    values.push(field === 'authors' && organization ? { value, method, organization } : { value, method });
  }
  return values;
}
