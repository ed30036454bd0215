import { ROLES } from '../roles.ts';
import { markup, type Markup } from './markup.ts';
import type { PageSummary } from './report-page.ts';
import { timelineOf } from './report-dates.ts';
import { barPlot, columnPlot, percent, shown, type Bar } from './report-plots.ts';
import { KEPT_BINS, largest, type Totals } from './report-totals.ts';

/** A page that the report holds, with its number there. */
export interface Listed {
  readonly number: number;
  readonly page: PageSummary;
}

const STATUSES = [
  ['ok', 'article'],
  ['not_article', 'no article'],
  ['empty', 'empty'],
  ['error', 'failed'],
] as const;
const FIELDS = ['title', 'authors', 'date', 'source', 'sitename', 'copyright'] as const;
const LANGUAGES = 12;
const ROLES_SHOWN = 12;
const REMOVED_ROWS = 40;
const SITE_ROWS = 30;
const UNSURE_ROWS = 25;
/** About so many labels fit under a plot. */
const LABELS = 6;

export function overview(totals: Totals, listed: readonly Listed[]): Markup {
  return markup`${tiles(totals)}
<div class="plots">${plots(totals)}</div>
${unsureTable(listed)}
${removedTable(totals)}
${siteTable(totals)}
${flagTable(totals)}`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : percent(part / whole);
}

function tiles(totals: Totals): Markup {
  const { articles, pages, repaired } = totals;
  const middle = medianKept(totals.kept);
  const tile = (value: string, name: string, note: string): Markup =>
    markup`<div class="tile"><dt>${name}</dt><dd>${value}<small>${note}</small></dd></div>`;
  return markup`<dl class="tiles">${[
    tile(shown(pages), 'pages', `${shown(totals.sites.size)} sites`),
    tile(shown(articles), 'articles', share(articles, pages)),
    tile(shown((totals.statuses.get('not_article') ?? 0) + (totals.statuses.get('empty') ?? 0)), 'no article', 'lists, notices, empty'),
    tile(shown(totals.statuses.get('error') ?? 0), 'failed', 'not read or cleaned'),
    tile(shown(totals.words), 'words', `${shown(articles === 0 ? 0 : Math.round(totals.words / articles))} an article`),
    ...(repaired.pages > 0
      ? [tile(shown(repaired.pages), 'repaired', `${repaired.lines === 1 ? '1 line' : `${shown(repaired.lines)} lines`} decoded wrongly`)]
      : []),
    tile(middle === null ? '–' : `≈ ${percent(middle)}`, 'of a page kept', 'median of the articles'),
  ]}</dl>`;
}

/** Middle of the bin in which the median article lies. */
function medianKept(bins: readonly number[]): number | null {
  const half = bins.reduce((sum, count) => sum + count, 0) / 2;
  if (half === 0) return null;
  let sum = 0;
  const at = bins.findIndex((count) => (sum += count) >= half);
  return (at + 0.5) / KEPT_BINS;
}

function plots(totals: Totals): Markup[] {
  const timeline = timelineOf(totals.dates);
  const undated = totals.articles - (totals.fields.get('date') ?? 0);
  const dated = `by ${timeline.unit}; ${shown(undated)} without a date${timeline.vague > 0 ? `, ${shown(timeline.vague)} less precise` : ''}`;
  return [
    card('Status', 'what the pages hold', barPlot(statusBars(totals), totals.pages, 'Pages by status')),
    card('Fields', 'found in the articles', barPlot(fieldBars(totals), totals.articles, 'Articles by field found')),
    card('Languages', 'of the articles', barPlot(languageBars(totals), totals.articles, 'Articles by language')),
    card('Roles', 'of the characters of all pages', barPlot(roleBars(totals), sum(totals.roles), 'Characters by role')),
    card(
      'Share kept',
      'how much of its page the article is',
      columnPlot(keptBars(totals), KEPT_BINS / 5, 'Articles by share of the page kept'),
    ),
    timeline.bars.length === 0
      ? card('Dates', dated, markup`<p class="none">No dates.</p>`)
      : card('Dates', dated, columnPlot(timeline.bars, Math.ceil(timeline.bars.length / LABELS), 'Articles by date')),
  ];
}

function card(title: string, note: string, plot: Markup): Markup {
  return markup`<figure class="card"><figcaption><h2>${title}</h2><span>${note}</span></figcaption>${plot}</figure>`;
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((total, count) => total + count, 0);

function statusBars({ statuses }: Totals): Bar[] {
  return STATUSES.map(([status, label]) => ({ label, count: statuses.get(status) ?? 0, tone: `is-${status}`, find: `status:${status}` }));
}

function fieldBars({ fields }: Totals): Bar[] {
  return FIELDS.map((field) => ({ label: field, count: fields.get(field) ?? 0 }));
}

function languageBars({ languages }: Totals): Bar[] {
  return largest(languages, LANGUAGES).map(([label, count]) => ({
    label,
    count,
    ...(label === 'other' ? { tone: 'goes-dropped' } : { find: `lang:${label} status:ok` }),
  }));
}

function roleBars({ roles }: Totals): Bar[] {
  const goes = new Map<string, string>(ROLES.map((row) => [row.role, row.goes]));
  return largest(roles, ROLES_SHOWN).map(([label, count]) => ({
    label,
    count,
    tone: `goes-${goes.get(label) ?? 'dropped'}`,
    ...(label !== 'other' && { find: `role:${label}` }),
  }));
}

function keptBars({ kept }: Totals): Bar[] {
  return kept.map((count, at) => ({ label: `${(at * 100) / KEPT_BINS}–${((at + 1) * 100) / KEPT_BINS} %`, count }));
}

function table(title: string, note: string, heads: readonly string[], rows: readonly Markup[]): Markup {
  if (rows.length === 0) return markup``;
  const head = heads.map((name) => markup`<th scope="col">${name}</th>`);
  return markup`<section class="card"><h2>${title}</h2><p class="note">${note}</p><div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

function unsureTable(listed: readonly Listed[]): Markup {
  const sure = (one: Listed): number => one.page.sure ?? 1;
  const rows = listed.filter(({ page }) => page.sure !== null).sort((a, b) => sure(a) - sure(b));
  return table(
    'Least sure pages',
    'Mean score of the page’s lines, weighted by length. Look at these first.',
    ['sure', 'kept', 'status', 'page'],
    rows
      .slice(0, UNSURE_ROWS)
      .map(
        ({ number, page }) =>
          markup`<tr><td class="number">${(page.sure ?? 0).toFixed(2)}</td><td class="number">${page.kept === null ? '–' : percent(page.kept)}</td><td><span class="badge is-${page.status}">${page.status}</span></td><td class="wide"><a href="#page-${number}" dir="auto">${page.title ?? page.name}</a><small>${page.name}</small></td></tr>`,
      ),
  );
}

function removedTable({ removed, pages }: Totals): Markup {
  const note =
    removed.missed > 0
      ? `Counts may be too low by ${shown(removed.missed)}.`
      : 'Lines removed from two pages or more. A line of an article among them is a mistake.';
  return table(
    'Removed most often',
    note,
    ['pages', 'share', 'role', 'line'],
    removed
      .top(REMOVED_ROWS, 2)
      .map(
        ({ first, count }) =>
          markup`<tr><td class="number">${shown(count)}</td><td class="number">${share(count, pages)}</td><td><span class="role" data-role="${first.role}">${first.role}</span></td><td class="wide" dir="auto">${first.text}</td></tr>`,
      ),
  );
}

function siteTable({ sites }: Totals): Markup {
  const rows = [...sites].sort(([a, m], [b, n]) => n.pages - m.pages || (a < b ? -1 : 1));
  return table(
    'Sites',
    rows.length > SITE_ROWS
      ? `The ${SITE_ROWS} with most pages, of ${shown(rows.length)}.`
      : 'By the page’s address, else by the name that it gives itself.',
    ['pages', 'articles', 'kept', 'site'],
    rows
      .slice(0, SITE_ROWS)
      .map(
        ([host, { pages, articles, kept }]) =>
          markup`<tr><td class="number">${shown(pages)}</td><td class="number">${share(articles, pages)}</td><td class="number">${articles === 0 ? '–' : percent(kept / articles)}</td><td class="wide"><a href="#find=${encodeURIComponent(`site:"${host}"`)}" dir="auto">${host}</a></td></tr>`,
      ),
  );
}

function flagTable({ flags, pages }: Totals): Markup {
  return table(
    'Quality flags',
    'As in the record’s quality.flags.',
    ['pages', 'share', 'flag'],
    largest(flags, SITE_ROWS).map(
      ([flag, count]) =>
        markup`<tr><td class="number">${shown(count)}</td><td class="number">${share(count, pages)}</td><td class="wide"><a href="#find=${encodeURIComponent(`flag:${flag}`)}">${flag}</a></td></tr>`,
    ),
  );
}
