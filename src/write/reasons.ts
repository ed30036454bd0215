import type { Article, Labelled } from '../model.ts';

export const REPAIRED = 'wrongly decoded characters put right';

/** All that is to be said of a block: why it has its role, what moved its score, and whether it was repaired. */
export function reasonsIn({ repairs }: Pick<Article, 'repairs'>): (block: Labelled) => string[] {
  const repaired = new Set(repairs.flatMap(({ lines: [first, last] }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)));
  return ({ lines: [first, last], label }) => {
    let isRepaired = false;
    for (let line = first; line <= last && !isRepaired && repaired.size > 0; line++) isRepaired = repaired.has(line);
    return [...label.why, ...label.moved, ...(isRepaired ? [REPAIRED] : [])];
  };
}

/** Lines of the page of which something was put right. */
export function repairedLines({ repairs }: Pick<Article, 'repairs'>): number {
  return repairs.reduce((sum, { lines: [first, last] }) => sum + last - first + 1, 0);
}
