import { isOdd } from '../training/sets.ts';
import type { Style } from '../training/sets.ts';

export const USAGE = `usage: npm run bench -- SETS [options]
  --styles LIST      lines,inner,nodes,html: the page as text in three ways, and as HTML (default: all)
  --sets LIST        of the folder's sets only these
  --half odd|even    only this half of each set, by the pages' ids
  --every N          only about one page in N, by id
  --focus article|any
  --only newsclean   without the baselines
  --decoding         the threshold of expected F1 beside fixed ones, for the content model alone
  --json             one array of rows`;

export interface Arguments {
  readonly folder: string;
  readonly styles: readonly Style[];
  readonly sets: readonly string[] | null;
  readonly focus: 'article' | 'any';
  readonly alone: boolean;
  readonly decoding: boolean;
  readonly json: boolean;
  /** Whether a page is measured; the same ones as text and as HTML. */
  readonly wants: (id: string) => boolean;
}

/** Ids are often running numbers; mixed, so that any N takes about its share. */
function hashOf(id: string): number {
  const hash = [...id].reduce((sum, char) => Math.imul(sum, 31) + char.charCodeAt(0), 7);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 12;
}

export function argumentsOf(args: readonly string[]): Arguments {
  const [folder] = args;
  if (!folder || folder.startsWith('--')) throw new Error(USAGE);
  const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const [half, every] = [option('--half'), Number(option('--every') ?? 1)];
  return {
    folder,
    styles: (option('--styles') ?? 'lines,inner,nodes,html').split(',') as Style[],
    sets: option('--sets')?.split(',') ?? null,
    focus: option('--focus') === 'any' ? 'any' : 'article',
    alone: option('--only') === 'newsclean',
    decoding: args.includes('--decoding'),
    json: args.includes('--json'),
    wants: (id) => hashOf(id) % every === 0 && (!half || (isOdd(id) ? 'odd' : 'even') === half),
  };
}
