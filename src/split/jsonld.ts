import type { Declared } from '../model.ts';
import { looseJson } from './loose-json.ts';

type Field = keyof Declared;

interface JsonldValue {
  readonly field: Field;
  readonly value: string;
  readonly key: string;
  readonly trust: number;
  /** Whether it names an organisation, by its type. */
  readonly organization?: boolean;
  /** The article that it is said of, for those of which a page may have several. */
  readonly article?: object;
}

const ARTICLE = /article|posting|report$|^review$/i;
const PAGE = /^(?:webpage|itempage|collectionpage|aboutpage|profilepage|faqpage|recipe|howto|qapage|discussionforumposting)$/i;
/** Things that a page may be about, or only show beside its article: then they tell no more than that they are there. */
const THING = /^(?:product|event|videoobject|book)$/i;
const NODES_MAX = 2000;
const VALUES_MAX = 200;

const KEYS: readonly (readonly [key: string, field: Field])[] = [
  ['headline', 'title'],
  ['author', 'authors'],
  ['creator', 'authors'],
  ['datePublished', 'date'],
  ['dateCreated', 'date'],
  ['dateModified', 'dateModified'],
  ['publisher', 'sitename'],
  ['description', 'description'],
  ['articleSection', 'section'],
  ['keywords', 'tags'],
  ['inLanguage', 'language'],
  ['isAccessibleForFree', 'free'],
  ['url', 'url'],
];

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What JSON-LD says of the page's article; of the page itself with less trust. Broken JSON says what can be mended. */
export function fieldsOfJsonld(text: string): JsonldValue[] {
  const nodes = nodesOf(parse(text));
  const byId = new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' && 'name' in node ? [[node['@id'], node] as const] : [])));
  const main = mainOf(nodes);
  return nodes.flatMap((node) => fieldsOf(node, byId, main.has(node)));
}

function parse(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '').trim().replace(/;$/, ''); // prettier-ignore
  try {
    return JSON.parse(bare) as unknown;
  } catch {
    return looseJson(ESCAPED.test(bare) ? bare.replace(/&(?:quot|#0*34|#x0*22);/gi, '"') : bare);
  }
}

/** Begins as JSON whose quotes were escaped for HTML. */
const ESCAPED = /^[[{\s]*&(?:quot|#0*34|#x0*22);/i;

/** The nodes that may stand for the page: at the top, in @graph, and behind mainEntity. */
function nodesOf(root: unknown): Node[] {
  const nodes: Node[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && nodes.length < NODES_MAX; at++) {
    const value = queue[at];
    if (Array.isArray(value)) for (const item of value.slice(0, NODES_MAX)) queue.push(item);
    else if (isNode(value)) {
      nodes.push(value);
      queue.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage']);
    }
  }
  return nodes;
}

/** The nodes that say that they are what the page is about, or of which another says so. */
function mainOf(nodes: readonly Node[]): ReadonlySet<Node> {
  const told = new Set(nodes.flatMap(({ mainEntity }) => (Array.isArray(mainEntity) ? (mainEntity as unknown[]) : [mainEntity])));
  const ids = new Set([...told].flatMap((value) => (isNode(value) ? [value['@id']] : [])).filter((id) => typeof id === 'string'));
  return new Set(nodes.filter((node) => told.has(node) || ids.has(node['@id'] as string) || node['mainEntityOfPage'] !== undefined));
}

function fieldsOf(node: Node, byId: ReadonlyMap<string, Node>, isMain: boolean): JsonldValue[] {
  const values = valuesOf(node, byId, isMain);
  return values.some(({ trust }) => trust === 0) ? values.map((value) => ({ ...value, article: node })) : values;
}

function valuesOf(node: Node, byId: ReadonlyMap<string, Node>, isMain: boolean): JsonldValue[] {
  const types = stringsOf(node['@type']).map((type) => type.slice(type.lastIndexOf('/') + 1));
  const isArticle = types.some((type) => ARTICLE.test(type));
  if (types.some((type) => /^website$/i.test(type))) return named(node, 'sitename', 2);
  const isThing = types.some((type) => THING.test(type));
  if (!isArticle && !isThing && !types.some((type) => PAGE.test(type))) return [];
  const trust = isArticle ? 0 : 4;
  const values: JsonldValue[] = types.map((value) => ({ field: 'types', value, key: '@type', trust }));
  if (isThing && !isArticle && !isMain) return values;
  for (const [key, field] of KEYS) {
    const lower = key === 'dateCreated' ? trust + 2.5 : key === 'creator' ? trust + 0.5 : trust;
    for (const { name: value, organization } of namesOf(node[key], byId))
      if (key !== 'url' || /^(?:https?:|\/)/.test(value))
        values.push({ field, value: free(field, value), key, trust: lower, organization });
  }
  for (const value of pageOf(node)) values.push({ field: 'url', value, key: 'mainEntityOfPage', trust: trust + 2.5 });
  if (!('headline' in node)) values.push(...named(node, 'title', trust + 0.5));
  return values;
}

const named = (node: Node, field: Field, trust: number): JsonldValue[] =>
  stringsOf(node['name']).map((value) => ({ field, value, key: 'name', trust }));

const free = (field: Field, value: string): string => (field === 'free' ? value.toLowerCase() : value);

/** The address of the page that is about a node: less sure than its own, as it may be that of a list. */
function pageOf({ mainEntityOfPage: page }: Node): string[] {
  return stringsOf(isNode(page) ? page['@id'] : page).filter((value) => /^https?:/.test(value));
}

function stringsOf(value: unknown): string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value.slice(0, VALUES_MAX) : [value];
  return items.flatMap((item) => {
    const plain = isNode(item) ? item['@value'] : item;
    if (typeof plain === 'boolean') return Array.isArray(value) ? [] : [String(plain)];
    return typeof plain === 'string' ? [plain] : [];
  });
}

interface Named {
  readonly name: string;
  readonly organization: boolean;
}

/** Names of persons and organisations, given as text, as nodes, or by @id. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Node>): Named[] {
  const items: readonly unknown[] = Array.isArray(value) ? value.slice(0, VALUES_MAX) : [value];
  return items.flatMap((item) => {
    const node = nodeOf(item, byId);
    const names = node ? stringsOf(node['name'] ?? fullName(node)) : stringsOf(item);
    const organization = node !== undefined && isOrganization(node);
    return names.map((name) => ({ name, organization }));
  });
}

/** The node that an item is, or that it points at by its @id; undefined for mere text. */
function nodeOf(item: unknown, byId: ReadonlyMap<string, Node>): Node | undefined {
  if (typeof item === 'string') return byId.get(item);
  if (!isNode(item) || '@value' in item) return undefined;
  const id = item['@id'];
  return 'name' in item || typeof id !== 'string' ? item : (byId.get(id) ?? item);
}

function isOrganization(node: Node): boolean {
  const types = stringsOf(node['@type']);
  return types.some((type) => ORGANIZATION.test(type)) && !types.some((type) => /person$/i.test(type));
}
const ORGANIZATION = /(?:organi[sz]ation|corporation)$/i;

/** Of a person who has no name in one piece. */
function fullName(node: Node): string {
  return [node['givenName'], node['familyName']].flatMap(stringsOf).join(' ');
}
