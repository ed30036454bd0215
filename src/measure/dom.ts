import type { Block } from '../model.ts';
import { COLUMN } from '../features.ts';

/** What the page's tree says of each block: its company in its parent, the best container above it, its template's other uses. */
export function measureDom(blocks: readonly Block[], rows: readonly Float32Array[]): void {
  const siblings = new Map<number, number>();
  const mass = new Map<number, number>();
  const used = new Map<number, number>();
  const usedWords = new Map<number, number>();
  let total = 1;
  const weights = blocks.map((_, at) => {
    const row = rows[at] as Float32Array;
    const words = row[COLUMN.words] ?? 0;
    const running = (row[COLUMN.sentences] ?? 0) > 0 && words > 8 ? words * (1 - (row[COLUMN.linkDensity] ?? 0)) : 0;
    total += running;
    return running;
  });
  const add = (map: Map<number, number>, key: number, value: number): void => void map.set(key, (map.get(key) ?? 0) + value);
  blocks.forEach(({ dom }, at) => {
    if (!dom) return;
    add(siblings, dom.trail.at(-1) ?? -1, 1);
    for (const element of dom.trail) add(mass, element, weights[at] ?? 0);
    add(used, dom.signature, 1);
    add(usedWords, dom.signature, weights[at] ?? 0);
  });
  blocks.forEach(({ dom }, at) => {
    if (!dom) return;
    const row = rows[at] as Float32Array;
    const parent = dom.trail.at(-1) ?? -1;
    row[COLUMN.siblings] = siblings.get(parent) ?? 0;
    row[COLUMN.parentShare] = (mass.get(parent) ?? 0) / total;
    row[COLUMN.bestAncestor] = bestAncestor(dom.trail, mass, total);
    row[COLUMN.templateCount] = used.get(dom.signature) ?? 0;
    row[COLUMN.templateWords] = (usedWords.get(dom.signature) ?? 0) / total;
  });
}

/** Steps up from the block to the first ancestor that holds most of the page's running text: the fewer, the more inside. */
function bestAncestor(trail: readonly number[], mass: ReadonlyMap<number, number>, total: number): number {
  for (let up = 1; up <= trail.length; up++) if ((mass.get(trail[trail.length - up] ?? -1) ?? 0) > total / 2) return up;
  return trail.length + 1;
}
