import type { Article, Status } from '../model.ts';
import type { Role } from '../roles.ts';

/** What the totals need to know of a page. Plain values only, so that it can cross from one thread to another. */
export interface PageStats {
  readonly status: Status;
  readonly language: string | null;
  readonly site: string | null;
  readonly roles: Readonly<Partial<Record<Role, RoleTotal>>>;
  /** Lines of which wrongly decoded characters were put right. */
  readonly repaired: number;
}

export interface RoleTotal {
  lines: number;
  /** UTF-16 units. */
  characters: number;
}

/** The address's host decides, since pages of one site may lie in several folders; else `folder`. */
export function statsOf(article: Article, folder: string | null): PageStats {
  const roles: Partial<Record<Role, RoleTotal>> = {};
  for (const { lines, text, label } of article.blocks) {
    const total = (roles[label.role] ??= { lines: 0, characters: 0 });
    total.lines += lines[1] - lines[0] + 1;
    total.characters += text.length;
  }
  const repaired = article.repairs.reduce((sum, { lines: [first, last] }) => sum + last - first + 1, 0);
  return { status: article.status, language: article.language.tag, site: hostOf(article.url?.value) ?? folder, roles, repaired };
}

function hostOf(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname || null : null;
}

/** BCP 47 for an undetermined language. */
const UNKNOWN_LANGUAGE = 'und';
const UNKNOWN_SITE = 'unknown';

/** Totals over a batch, as `--stats` writes them. */
export class Stats {
  private pages = 0;
  private written = 0;
  private duplicates = 0;
  private readonly repaired = { pages: 0, lines: 0 };
  private readonly statuses = new Map<string, number>();
  private readonly languages = new Map<string, number>();
  private readonly sites = new Map<string, number>();
  private readonly roles = new Map<string, RoleTotal>();

  /** `written`: not left out by a filter or a format without a place for it. */
  add(page: PageStats, written: boolean, duplicate: boolean): void {
    this.pages++;
    if (written) this.written++;
    if (duplicate) this.duplicates++;
    if (page.repaired > 0) this.repaired.pages++;
    this.repaired.lines += page.repaired;
    increase(this.statuses, page.status);
    increase(this.languages, page.language ?? UNKNOWN_LANGUAGE);
    increase(this.sites, page.site ?? UNKNOWN_SITE);
    for (const [role, { lines, characters }] of Object.entries(page.roles)) {
      const total = this.roles.get(role) ?? { lines: 0, characters: 0 };
      this.roles.set(role, { lines: total.lines + lines, characters: total.characters + characters });
    }
  }

  /** Indented JSON, keys sorted, so that two runs compare. `otherResponses`: records of archives that hold no page. */
  toJson(otherResponses = 0): string {
    const { pages, written, duplicates, repaired } = this;
    const totals = { status: sorted(this.statuses), role: sorted(this.roles), language: sorted(this.languages), site: sorted(this.sites) };
    return `${JSON.stringify({ schema: 'newsclean-stats/1', pages, written, duplicates, other_responses: otherResponses, repaired, ...totals }, null, 2)}\n`;
  }
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sorted<T>(map: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
