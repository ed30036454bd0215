import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Article } from '../model.ts';
import { ROLES } from '../roles.ts';
import { Markup, markup, scriptJson } from './markup.ts';
import { overview, type Listed } from './report-overview.ts';
import { destinations, summaryOf, viewOf } from './report-page.ts';
import { shown } from './report-plots.ts';
import { Totals } from './report-totals.ts';
import { toRecord } from './record.ts';
import { Smallest } from './smallest.ts';

/** Pages that can be read in the report: the least sure, and as many spread evenly over the batch. */
const READABLE = 500;
/** Multiples of the golden ratio, modulo one, never lie close together (Knuth 6.4), so the smallest are an even sample. */
const GOLDEN = 0.6180339887498949;

interface Held extends Listed {
  /** The page's view as JSON, ready to be put into the report. */
  readonly json: string;
}

/** One HTML page on a batch of articles: add them all, then write `html`. Keeps at most 1,000 pages in memory. */
export class Report {
  private readonly totals = new Totals();
  private readonly unsure: Smallest<Held>;
  private readonly sample: Smallest<Held>;

  constructor(
    private readonly version: string,
    readable = READABLE,
  ) {
    this.unsure = new Smallest(readable);
    this.sample = new Smallest(readable);
  }

  add(article: Article): void {
    const record = toRecord(article);
    const page = summaryOf(article, record);
    this.totals.add(page, Object.keys(record.fields), article.blocks, destinations(record));
    const number = this.totals.pages;
    // A page that failed has no lines to doubt, and is the first that one wants to see.
    const doubt = page.sure ?? (page.status === 'error' ? -1 : 1);
    const turn = (number * GOLDEN) % 1;
    if (!this.unsure.wants(doubt) && !this.sample.wants(turn)) return;
    const held = { number, page, json: scriptJson(viewOf(article)) };
    this.unsure.add(doubt, held);
    this.sample.add(turn, held);
  }

  /** The report in pieces, which together are the whole file. */
  *html(): Generator<string> {
    const held = [...new Set([...this.unsure.values(), ...this.sample.values()])].sort((a, b) => a.number - b.number);
    yield top(this.version, this.totals, held);
    for (const { number, json } of held) yield `<script type="application/json" id="data-${number}">${json}</script>\n`;
    yield `<script type="application/json" id="index">${scriptJson(held.map(({ number, page }) => ({ number, ...page })))}</script>\n`;
    yield `<script type="application/json" id="roles">${scriptJson(ROLES)}</script>\n`;
    yield `<script>${asset('report.client.js')}</script>\n</body>\n</html>\n`;
  }
}

/** Files beside this one; the build puts them beside its output. */
function asset(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Lets only our own script and style run, and nothing be fetched, should text of a page ever get through as HTML. */
function policy(): string {
  const own = `script-src ${hashOf(asset('report.client.js'))}; style-src ${hashOf(asset('report.css'))}`;
  return `default-src 'none'; ${own}; img-src data:; base-uri 'none'; form-action 'none'`;
}

const counted = (pages: number): string => (pages === 1 ? '1 page' : `${shown(pages)} pages`);

function top(version: string, totals: Totals, held: readonly Held[]): string {
  const all = totals.pages === held.length;
  const about = all ? '' : `${shown(held.length)} of them can be read here: the least sure, and others spread evenly over the batch.`;
  return `<!doctype html>\n${
    markup`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>newsclean: ${counted(totals.pages)}</title>
<link rel="icon" href="data:,">
<style>${new Markup(asset('report.css'))}</style>
</head>
<body>
<header class="top">
<a class="brand" href="#overview">newsclean<span>report</span></a>
<nav hidden><a href="#overview" class="button">Overview <kbd>o</kbd></a><button type="button" id="theme">Light / dark <kbd>t</kbd></button><button type="button" id="keys">Keys <kbd>?</kbd></button></nav>
</header>
<aside id="list" hidden aria-label="Pages">
<input id="find" type="search" placeholder="Search  /" aria-label="Search in all pages" autocomplete="off" spellcheck="false">
<div class="choose"><span id="found" role="status"></span><select id="order" aria-label="Order"><option value="number">as read</option><option value="sure">least sure</option><option value="kept">least kept</option><option value="words">shortest</option></select></div>
<ol id="pages"></ol>
</aside>
<main id="overview">
<h1>${counted(totals.pages)} cleaned</h1>
<p class="note">Made by newsclean ${version}. ${about}</p>
<noscript><p class="note">Without scripts this page shows the totals; with them it also shows each page line by line.</p></noscript>
${overview(totals, held)}
</main>
<main id="reader" hidden tabindex="-1"></main>
<dialog id="help" aria-label="Keys"></dialog>
`.html
  }`;
}
