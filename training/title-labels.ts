/** Which lines of a page are its title, from what is known of it: labels by hand, the index of a set, or what its HTML declares. */
import type { Block, Declared } from '../src/model.ts';
import { folded } from '../src/text/folded.ts';
import { layoutOf } from './export.ts';
import type { LineRoles } from './guide.ts';
import { pagesOf, setNames } from './sets.ts';
import type { Style } from './sets.ts';

export type IsTitle = (block: Block) => boolean;

/** The set whose index tells titles. */
export const TELLS = 'wcxb-dev';

/** The declared titles, whole and without a site's name behind a sign. */
function wantedFrom(declared: Declared): Set<string> {
  const all = declared.title.flatMap(({ value }) => [value, value.replace(/\s+[|»·–—-]\s+[^|»·–—-]+$/u, '')]);
  return new Set(all.map(folded).filter((title) => title.split(' ').length >= 3 || /\p{Lo}{6}/u.test(title)));
}

/**
 * Tells titles by "set/id" and style; undefined where nothing tells them. Text goes by the labels of its lines if there are any, otherwise, like
 * HTML, by the title that the set's index or the page itself declares, which is looked for among the lines.
 */
export async function titlesTold(
  sets: string,
  labels: ReadonlyMap<string, LineRoles>,
): Promise<(page: string, style: Style) => IsTitle | undefined> {
  const wanted = new Map<string, ReadonlySet<string>>();
  for (const set of setNames(sets))
    for await (const page of pagesOf(sets, set, true)) {
      const titles = set === TELLS ? new Set([folded(page.title ?? '')]) : wantedFrom(layoutOf(page, 'html').declared);
      if (titles.size > 0) wanted.set(`${set}/${page.id}`, titles);
    }
  return (page, style) => {
    const roles = style === 'lines' ? labels.get(page) : undefined;
    if (roles) return ({ lines }) => roles.get(lines[0]) === 'title';
    const titles = wanted.get(page);
    return titles && (({ text }) => titles.has(folded(text)));
  };
}
