import { statSync } from 'node:fs';
import { basename, dirname, sep } from 'node:path';

export type SiteNamer = (page: { readonly url: string | null; readonly path: string | null }) => string | null;

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The folder below `top` that the path goes through; for a file directly in `top`, that folder itself. */
function folderBelow(path: string, top: string): string {
  const below = path.slice(top.length).split(sep);
  return below.length > 1 && below[0] !== undefined ? below[0] : basename(top);
}

/** The directories among the inputs, each with a separator at its end. */
export function topsOf(inputs: readonly string[]): string[] {
  return inputs.filter(isDirectory).map((input) => (input.endsWith(sep) ? input : input + sep));
}

/** How pages below these directories are told apart by site: the address's host without `www.`, else the top folder of the path. */
export function siteNamer(tops: readonly string[]): SiteNamer {
  return ({ url, path }) => {
    if (url !== null && URL.canParse(url)) {
      const host = new URL(url).hostname.replace(/^www\./u, '');
      if (host !== '') return host;
    }
    if (path === null) return null;
    const top = tops.find((one) => path.startsWith(one));
    const folder = top === undefined ? basename(dirname(path)) : folderBelow(path, top);
    return folder === '' || folder === '.' ? null : folder;
  };
}
