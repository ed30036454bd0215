import type { Declared, DeclaredValue, Found, Labelled } from '../model.ts';
import { DECLARED_SCORE } from './picker.ts';
import type { Picker } from './picker.ts';

/** What stands between a headline and the site's name in a declared title. */
const JOINT = /\s+[|»·•–—-]\s+|\s*(?:::|\s\|\|)\s*|\s*\|\s*/u;
/** A headline that stands on the page and a declared one share at least so much of their words. */
const AGREES = 0.6;

export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const glued = (text: string): string => folded(text).replaceAll(' ', '');

/** Names by which a page calls its site: declared, and the host's. */
function siteNames(declared: Declared, url: string): string[] {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const names = [
    ...declared.sitename.map(({ value }) => value),
    host,
    host.split('.').slice(0, -1).join('.'),
    host.split('.').at(-2) ?? '',
  ];
  return names.map(glued).filter((name) => name.length > 2);
}

/** Letters as addresses spell them: "Ökologisch" in "oekologisch.example". */
const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', å: 'aa', ø: 'oe', æ: 'ae' };
const spelled = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüßåøæ]/g, (letter) => SPELLED[letter] ?? letter);

const isSite = (part: string, sites: readonly string[]): boolean => isSiteAs(glued(part), sites) || isSiteAs(glued(spelled(part)), sites);

const isSiteAs = (own: string, sites: readonly string[]): boolean =>
  own.length > 2 && sites.some((site) => site === own || (own.length > 4 && site.includes(own)) || (site.length > 4 && own.includes(site))); // prettier-ignore

/** A declared title without the site's name before or behind it: known by its names, or because another declared title does without. */
export function withoutSite(title: string, sites: readonly string[], others: readonly string[]): string {
  const parts = title.split(JOINT);
  if (parts.length < 2) return title;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const head = title.slice(0, title.lastIndexOf(last)).replace(/[\s|»·•–—:-]+$/u, '');
  const tail = title.slice(first.length).replace(/^[\s|»·•–—:-]+/u, '');
  if (others.includes(folded(head)) || isSite(last, sites)) return parts.length > 2 ? withoutSite(head, sites, others) : head;
  if (others.includes(folded(tail)) || isSite(first, sites)) return tail;
  return title;
}

/** Whether one of the parts of a declared title is the name: "The bridge opens - Harbour Post". */
export const isInTitle = (title: string, name: string): boolean => title.split(JOINT).some((part) => folded(part) === folded(name));

/** Share of the words of the shorter text that the other has too. */
function likeness(a: string, b: string): number {
  const [one, two] = [new Set(folded(a).split(' ')), new Set(folded(b).split(' '))];
  const shared = [...one].filter((word) => two.has(word)).length;
  return shared / Math.max(1, Math.min(one.size, two.size), Math.max(one.size, two.size) * 0.5);
}

/** The declared title of most trust, or one that goes on where it is cut short: "Council agrees to …". */
function wholeOf(titles: readonly DeclaredValue[]): DeclaredValue | undefined {
  const [best] = titles;
  const start = best && CUT_SHORT.test(best.value) ? folded(best.value) : '';
  return titles.find(({ value }) => start !== '' && !CUT_SHORT.test(value) && folded(value).startsWith(start)) ?? best;
}
const CUT_SHORT = /(?:…|\.{3})$/u;

const printed = (block: Labelled): string => block.text.replace(/^#{1,6}\s+/, '');

/**
 * The headline: the line on the page that agrees with a declared title, else the declared title of most trust, in full, without
 * the site's name, else the likeliest line. `url`: the page's own.
 */
export function titleOf(pick: Picker, url: string | null): Found | null {
  const { declared } = pick;
  const block = pick.blocks[pick.title];
  const sites = siteNames(declared, url ?? '');
  const all = declared.title.map(({ value }) => folded(value));
  const bare = declared.title.map(({ value, method }) => ({ value: withoutSite(value, sites, all), method })).filter(({ value }) => !isSite(value, sites) || folded(value).includes(' ')); // prettier-ignore
  if (block && (bare.length === 0 || bare.some(({ value }) => likeness(value, block.text) >= AGREES)))
    return { value: printed(block), score: block.label.score, method: 'text:title-line', at: pick.claim('title', block) };
  const best = wholeOf(bare);
  return best ? { value: best.value, score: DECLARED_SCORE, method: best.method } : null;
}
