import { readFileSync, statSync } from 'node:fs';
import { NewscleanError } from '../errors.ts';
import type { Article } from '../model.ts';
import type { SiteMemory } from '../settings.ts';
import { HASH_PRIME, HASH_START } from '../text/words.ts';
import { reasonOf } from './walk.ts';

const SCHEMA = 'newsclean-sites/1';
/** Pages learned of a site, the first ones: lines of furniture show on far fewer. */
const MAX_PAGES = 200;
/** Lines held while learning, some 100 MB; beyond, lines seen only once so far are forgotten, and rare ones undercounted. */
const MAX_LINES = 2_000_000;

/** FNV-1a: lines and pages are held as numbers, so that the file holds no text of the pages. */
function hashOf(text: string): number {
  let hash = HASH_START;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME);
  return hash >>> 0;
}

/** What is learned from one page. Plain values only, so that it can cross from one thread to another. */
export interface PageLines {
  readonly site: string;
  readonly page: number;
  /** Each once. */
  readonly lines: readonly number[];
}

export function linesOf(article: Article, site: string): PageLines {
  return { site, page: hashOf(article.page.id), lines: [...new Set(article.blocks.map(({ text }) => hashOf(text)))] };
}

interface SiteLines {
  readonly learned: Set<number>;
  readonly lines: Map<number, number>;
}

/** Counts on how many pages of its site each line stands, as `--site-memory` learns it. */
export class SiteLearner {
  private readonly sites = new Map<string, SiteLines>();
  private held = 0;
  private limit = MAX_LINES;

  /** A page counts once, however often it comes. */
  add({ site, page, lines }: PageLines): void {
    const known = this.sites.get(site) ?? { learned: new Set(), lines: new Map() };
    this.sites.set(site, known);
    if (known.learned.size >= MAX_PAGES || known.learned.has(page)) return;
    known.learned.add(page);
    for (const line of lines) {
      const count = known.lines.get(line) ?? 0;
      known.lines.set(line, count + 1);
      if (count === 0) this.held++;
    }
    if (this.held > this.limit) this.forget();
  }

  private forget(): void {
    this.held = 0;
    for (const { lines } of this.sites.values()) {
      for (const [line, count] of lines) if (count === 1) lines.delete(line);
      this.held += lines.size;
    }
    this.limit = Math.max(MAX_LINES, 2 * this.held);
  }

  /** Lines seen once are left out: they say nothing that their absence does not. */
  toJson(): string {
    const sites = [...this.sites].sort(([a], [b]) => (a < b ? -1 : 1)).map(([site, known]) => [site, fileForm(known)] as const);
    return `${JSON.stringify({ schema: SCHEMA, sites: Object.fromEntries(sites) })}\n`;
  }
}

interface FileForm {
  readonly learned: readonly number[];
  /** Line and count, line and count, … */
  readonly lines: readonly number[];
}

function fileForm({ learned, lines }: SiteLines): FileForm {
  const repeated = [...lines].filter(([, count]) => count > 1).sort(([a], [b]) => a - b);
  return { learned: [...learned], lines: repeated.flat() };
}

/** What a file of `--site-memory` knows, page by page. */
export class KnownSites {
  private readonly sites: ReadonlyMap<string, SiteLines>;

  /** Throws `usage` where the text is no such file. */
  constructor(text: string, path: string) {
    this.sites = new Map(Object.entries(parse(text, path)).map(([site, form]) => [site, known(form)]));
  }

  /** What other pages of the site hold; null where none was learned. The page itself does not count. */
  forPage(site: string | null, pageId: string): SiteMemory | null {
    const found = site === null ? undefined : this.sites.get(site);
    if (!found) return null;
    const self = found.learned.has(hashOf(pageId)) ? 1 : 0;
    const pages = found.learned.size - self;
    return { pages, seen: (line) => Math.max(0, (found.lines.get(hashOf(line)) ?? 0) - self) };
  }
}

function known({ learned, lines }: FileForm): SiteLines {
  const counts = new Map<number, number>();
  for (let at = 0; at + 1 < lines.length; at += 2) counts.set(lines[at] ?? 0, lines[at + 1] ?? 0);
  return { learned: new Set(learned), lines: counts };
}

function isForm(value: unknown): value is FileForm {
  const { learned, lines } = (value ?? {}) as Partial<FileForm>;
  return [learned, lines].every((list) => Array.isArray(list) && list.every((item) => typeof item === 'number'));
}

function parse(text: string, path: string): Record<string, FileForm> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    // SyntaxError: reported below like any other foreign file.
  }
  const { schema, sites } = (content ?? {}) as { schema?: unknown; sites?: unknown };
  const isSound = schema === SCHEMA && typeof sites === 'object' && sites !== null && Object.values(sites).every(isForm);
  if (!isSound) throw new NewscleanError('usage', `${path} is no site memory`, 'name a new file to learn into');
  return sites as Record<string, FileForm>;
}

/** null: there is no such file yet, so this run learns. */
export function readSiteMemory(path: string): KnownSites | null {
  let text: string;
  try {
    if (statSync(path).isCharacterDevice()) throw new NewscleanError('usage', `${path} is no file`, 'name a file for the memory of sites');
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof NewscleanError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new NewscleanError('usage', `cannot read ${path}: ${reasonOf(error)}`);
  }
  return new KnownSites(text, path);
}
