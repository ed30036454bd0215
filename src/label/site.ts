import { COLUMN } from '../features.ts';
import type { Measured } from '../model.ts';
import type { SiteMemory } from '../settings.ts';

/** Shape of a beta distribution. */
type Beta = readonly [a: number, b: number];
/** From how many words on a line is long, and how the share of a site's other pages that hold a line is spread, for lines of articles and for furniture. */
export const LONG = 8;
interface Spread {
  readonly article: Beta;
  readonly furniture: Beta;
}
/**
 * By hand, near what `npm run train:sites` finds, with as good a word F1. That fit sees few sites of more than 20 pages, and gold texts that hold
 * notices: it lets a line of forty pages out of forty pass.
 */
const SHORT_LINES: Spread = { article: [0.03, 2], furniture: [0.3, 0.5] };
const LONG_LINES: Spread = { article: [0.01, 2], furniture: [0.1, 0.5] };
/** Share of the evidence that is not in the content score already, and the most that it moves a logit. */
const WEIGHT = 0.5;
const MOST = 4;
/** No line of an article stands on half of so many pages. */
const MANY = 20;
const SURE = -8;
/** Where fewer of a page's lines stand on others, those are no pages of one site, and what they lack says nothing. */
const SHARED = 0.05;

const isLong = ({ features }: Measured): boolean => (features[COLUMN.words] ?? 0) >= LONG;

/** Log of the chance that `seen` of `pages` pages, in this order, hold a line: beta-binomial, without the number of orders. */
function logChance(seen: number, pages: number, [a, b]: Beta): number {
  let sum = 0;
  for (let at = 0; at < seen; at++) sum += Math.log((a + at) / (a + b + at));
  for (let at = 0; at < pages - seen; at++) sum += Math.log((b + at) / (a + b + seen + at));
  return sum;
}

/**
 * What other pages of the site say against each line, to be added to the logit of its chance to be content: the log-likelihood ratio of
 * article and furniture, given on how many of them it stands. That none holds a line speaks for nothing: comments and teasers are new
 * on each page as well. Null without a memory of the site, where the pages share hardly a line, and where the page
 * has no line of some length of its own.
 */
export function siteEvidence(blocks: readonly Measured[], site: SiteMemory | null): Float64Array | null {
  if (site === null || site.pages === 0) return null;
  const counts = blocks.map(({ text }) => Math.min(site.pages, site.seen(text)));
  const shared = counts.reduce((sum, seen) => sum + (seen > 0 ? 1 : 0), 0);
  if (shared < SHARED * blocks.length) return null;
  // Nothing of its own: a copy of a page that is there already.
  if (blocks.every((block, at) => !isLong(block) || (counts[at] ?? 0) > 0)) return null;
  const known = new Map<number, number>();
  return Float64Array.from(blocks, (block, at) => {
    const seen = counts[at] ?? 0;
    if (site.pages >= MANY && seen >= site.pages / 2) return SURE;
    const key = isLong(block) ? -1 - seen : seen;
    const { article, furniture } = isLong(block) ? LONG_LINES : SHORT_LINES;
    const ratio = known.get(key) ?? logChance(seen, site.pages, article) - logChance(seen, site.pages, furniture);
    known.set(key, ratio);
    return Math.max(-MOST, Math.min(0, WEIGHT * ratio));
  });
}

/** Evidence against a line from which on it is told among the reasons. */
export const TELLING = -0.5;
export const onOthers = ({ text }: Measured, site: SiteMemory): string =>
  `stands on ${Math.min(site.pages, site.seen(text))} of ${site.pages} other pages of the site`;
