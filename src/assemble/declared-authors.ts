import type { DeclaredValue } from '../model.ts';
import { namesIn } from './authors.ts';
import { labelAt } from '../languages/byline-labels.ts';
import { withoutAllPosts } from '../languages/author-pages.ts';
import { withoutBy } from './byline-patterns.ts';
import { isNobody } from './name-words.ts';
import { folded } from './title.ts';

/** Minutes of reading, which some pages declare where others declare the author. */
const COUNT = /^\d+\s*\p{L}*$/u;
/** "page.head.extra.author": what a template left unfilled. */
const KEY = /^\w+(?:\.\w+){3,}$/;
/** Characters of a value that are looked at. */
const VALUE_MAX = 1000;
/** An article's markup names no more authors. */
const MOST = 3;
/** Longest name. */
const NAME_MAX = 60;

/** Declared authors of most trust only: a page's other lists are of its other stories. Nothing of addresses. */
export function declaredNames(values: readonly DeclaredValue[], sites: readonly string[]): string[] {
  const best = values[0]?.method;
  const told = values.filter(({ method }) => method === best);
  // Markup names the author of every post of a discussion: who began it is the page's.
  const own = told.length > MOST && best?.startsWith('html:') && !best.startsWith('html:meta') ? told.slice(0, 1) : told;
  const names = own.flatMap(({ value }) => partsOf(value)).filter((name) => !isNobody(name) && !KEY.test(name));
  const persons = names.filter((name) => !sites.includes(folded(name)));
  return distinct(persons.length ? persons : names);
}

/** One declared value is one author as written, or a list of full names. */
function partsOf(value: string): string[] {
  const written = value.slice(0, VALUE_MAX).replace(/<[^>]*>|\S+@\S+\.\S+|https?:\S+/gu, ' ').replace(/\(\s*\)/g, '').replace(/\s+/g, ' ').trim().replace(/^\(([^()]*)\)$/, '$1'); // prettier-ignore
  const bare = withoutAllPosts(written);
  const names = namesIn(bare);
  const full = names.filter((name) => name.includes(' '));
  if (full.length > 1 && full.length === names.length && bare.split(/,|;|&|\s\|\s/).length <= full.length + 1) return full;
  const label = labelAt(bare);
  if (label && !label.wrote) return [];
  const single = (label?.rest ?? withoutBy(bare)).replace(/^[\s,;|–—-]+|[\s,;|–—-]+$/gu, '');
  if (COUNT.test(single)) return [];
  return single && single.length <= NAME_MAX && /\p{L}/u.test(single) ? [halved(single)] : [];
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
