import type { DeclaredValue, Found } from '../model.ts';
import { namesIn } from './authors.ts';
import { isJob, labelAt } from '../languages/byline-labels.ts';
import { withoutAllPosts } from '../languages/author-pages.ts';
import { startsWithName } from '../languages/names.ts';
import { isAgencyName, isLoneAgency } from '../text/agencies.ts';
import { withoutBy } from './byline-patterns.ts';
import { isNobody, withoutSigns } from './name-words.ts';
import { isNewsroom, isOutlet } from './outlets.ts';
import { folded } from './title.ts';

/** Minutes of reading, which some pages declare where others declare the author. */
const COUNT = /^\d+\s*\p{L}*$/u;
/** "page.head.extra.author": what a template left unfilled. */
const KEY = /^\w+(?:\.\w+){3,}$/;
/** Characters of a value that are looked at. */
const VALUE_MAX = 1000;
/** An article's markup names no more authors. */
const MOST = 3;
/** Authors that are read of one value with semicolons. */
const LISTED_MAX = 50;
/** Longest name. */
const NAME_MAX = 60;
/** Score of an organisation among the authors for the source. */
const SOURCE_SCORE = 0.7;

/** What the page's markup says of who wrote the article. */
export interface DeclaredAuthors {
  readonly names: readonly string[];
  /** Whether a person is among them, rather than the site, an outlet, an agency or an organisation. */
  readonly persons: boolean;
  /** Of the value that named them. */
  readonly method: string;
  /** The agency or organisation that is declared an author beside a person: it gave the article. */
  readonly source: Found | null;
}

/** One name, with what markup calls an organisation. */
interface Named {
  readonly name: string;
  readonly organization: boolean;
}

/**
 * Declared authors of most trust only: a page's other lists are of its other stories. Where they name no person, a meta tag may. Nothing
 * of addresses. `sites`: the declared names of the site.
 */
export function declaredAuthors(values: readonly DeclaredValue[], sites: readonly string[]): DeclaredAuthors {
  const own = new Set(sites.map(siteKey));
  const methods = [...new Set(values.map(({ method }) => method))];
  const [best = '', ...others] = methods;
  const first = authorsBy(best, values, own);
  if (first.persons) return first;
  const told = others.filter((method) => META.test(method)).map((method) => authorsBy(method, values, own));
  return told.find(({ persons }) => persons) ?? first;
}
/** Meta tags of authors; "twitter:data1" may be of anything. */
const META = /^html:meta\[(?!twitter:)/;

function authorsBy(method: string, values: readonly DeclaredValue[], sites: ReadonlySet<string>): DeclaredAuthors {
  const told = values.filter((value) => value.method === method);
  // Markup names the author of every post of a discussion: who began it is the page's.
  const own = told.length > MOST && method.startsWith('html:') && !method.startsWith('html:meta') ? told.slice(0, 1) : told;
  const isSite = (name: string): boolean => sites.has(siteKey(name));
  const all = own
    .flatMap(({ value, organization = false }) => partsOf(value, isSite).map((name): Named => ({ name, organization })))
    .filter(({ name }) => !isNobody(name) && !KEY.test(name));
  const isPerson = ({ name, organization }: Named): boolean =>
    !isSite(name) && !isOutlet(name) && !isLoneAgency(name) && !(organization && !startsWithName(name));
  const persons = all.filter((one) => isPerson(one) && !one.organization);
  if (persons.length > 0) {
    const given = all.filter((one) => !persons.includes(one)).find(({ name }) => isGiver(name, sites));
    const source = given ? { value: given.name, score: SOURCE_SCORE, method } : null;
    return { names: distinct(persons.map(({ name }) => name)), persons: true, method, source };
  }
  const others = all.filter(({ name }) => !isSite(name));
  const names = distinct((others.length ? others : all).map(({ name }) => name));
  return { names, persons: all.some(isPerson), method, source: null };
}

const siteKey = (name: string): string => folded(name).replace(/^the /, '');

/** Whether an article may come from an organisation: an agency, or one that is not called like the site. */
function isGiver(name: string, sites: ReadonlySet<string>): boolean {
  if (isAgencyName(name)) return !sites.has(siteKey(name));
  const own = ` ${siteKey(name)} `;
  return !isNewsroom(name) && [...sites].every((site) => !own.includes(` ${site} `) && !` ${site} `.includes(own));
}

type IsSite = (name: string) => boolean;

/** One declared value is one author as written, or a list of full names. */
function partsOf(value: string, isSite: IsSite): string[] {
  const written = value.slice(0, VALUE_MAX).replace(/<[^>]*>|\S+@\S+\.\S+|https?:\S+/gu, ' ').replace(/\(\s*\)/g, '').replace(/\s+/g, ' ').trim().replace(/^\(([^()]*)\)$/, '$1'); // prettier-ignore
  const bare = withoutAllPosts(written);
  const names = namesIn(bare);
  const full = names.filter((name) => name.includes(' '));
  const listed = bare.split(bare.includes(';') ? ';' : /,|&|\s\|\s/);
  if (full.length > 1 && full.length === names.length && listed.length <= full.length + 1) return full;
  if (bare.includes(';')) return listed.filter((part) => /\p{L}/u.test(part)).slice(0, LISTED_MAX).flatMap((part) => partsOf(part, isSite)); // prettier-ignore
  const label = labelAt(bare);
  if (label && !label.wrote) return [];
  const whole = withoutSigns(label?.rest ?? withoutBy(bare));
  if (COUNT.test(whole)) return [];
  const single = nameAlone(whole, isSite);
  return single && single.length <= NAME_MAX && /\p{L}/u.test(single) ? [halved(single)] : [];
}

/** What may stand between a name and a job or an outlet. */
const BETWEEN = /\s?[,|/•·»(（]\s?|\s[-–—]\s|\s(?:for|für|pour|para|voor|till|til)\s/gu;

/** A declared name without the job, the site, the outlet or the agency behind it, nor the site or the job before it. */
function nameAlone(written: string, isSite: IsSite): string {
  const signs = [...written.matchAll(BETWEEN)];
  const partAt = (at: number): string => {
    const sign = signs[at];
    return written.slice(sign ? sign.index + sign[0].length : 0, signs[at + 1]?.index).replace(/[)）]$/u, '');
  };
  const first = written.slice(0, signs[0]?.index);
  const [opening] = signs;
  if (opening && !opening[0].includes('(') && (isSite(first) || isLoneAgency(first)))
    return nameAlone(written.slice(opening.index + opening[0].length), isSite);
  const cut = signs.find(({ index }, at) => {
    const part = partAt(at);
    return (
      index > 0 &&
      (isSite(part) || isLoneAgency(part) || isOutletBehind(part, written.slice(0, index)) || isRole(part, written.slice(0, index)))
    );
  });
  return withoutJobBefore(withoutSigns(written.slice(0, cut?.index)));
}

/** Whether the words behind a name are its job: not in "Berg, Dean", whose words are turned, nor where they may be a first name. */
function isRole(part: string, name: string): boolean {
  const isOneWord = !part.includes(' ');
  return isJob(part) && !(isOneWord && (startsWithName(part) || (CASED.test(name) && !name.includes(' '))));
}
/** Not in "Tyler, The Creator". */
const isOutletBehind = (part: string, name: string): boolean => isOutlet(part) && (name.includes(' ') || !part.startsWith('The '));
const CASED = /[\p{Lu}\p{Ll}]/u;

/** "Political Editor Anna Berg": jobs of one word may be titles, and stay. */
function withoutJobBefore(name: string): string {
  const words = name.split(' ');
  for (let from = words.length - 2; from > 1; from--) {
    const [job, rest] = [words.slice(0, from).join(' '), words.slice(from).join(' ')];
    if (isJob(job) && startsWithName(rest) && !startsWithName(job)) return rest;
  }
  return name;
}

/** A name that flattening doubled: "Jane DoeJane Doe". */
export function halved(name: string): string {
  const half = name.slice(0, Math.ceil(name.length / 2)).trim();
  return half.length > 3 && (name === half + half || name === `${half} ${half}`) ? half : name;
}

/** Each name once. */
export function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(folded(name)) && seen.add(folded(name)));
}
