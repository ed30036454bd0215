const WORD = /[\p{L}\p{N}_]+/gu;

function counts(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

const total = (map: ReadonlyMap<string, number>): number => [...map.values()].reduce((sum, n) => sum + n, 0);

/** Bag-of-words F1 of a page, 0..1, as WCXB defines it. */
export function wordF1(text: string, gold: string): number {
  const got = counts(text);
  const want = counts(gold);
  if (want.size === 0 || got.size === 0) return want.size === got.size ? 1 : 0;
  let shared = 0;
  for (const [word, n] of got) shared += Math.min(n, want.get(word) ?? 0);
  return (2 * shared) / (total(got) + total(want));
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One page's part of chunk F1, as trafilatura's evaluation counts it: twice the snippets found, over that and what was kept or lost wrongly. */
export function chunkRatio(text: string, inside: readonly string[], outside: readonly string[]): readonly [number, number] {
  const page = fold(text);
  const holds = (snippets: readonly string[]): number => snippets.filter((snippet) => page.includes(fold(snippet))).length;
  const right = holds(inside);
  return [2 * right, right + inside.length + holds(outside)];
}

/** The line rules of C4 (Raffel et al., 2020): lines of five words and more that end a sentence, without script and policy lines. */
export function c4Lines(text: string): string {
  const keep = (line: string): boolean =>
    /[.!?"”]$/.test(line.trim()) &&
    line.trim().split(/\s+/).length >= 5 &&
    !/javascript|cookie policy|privacy policy|terms of use/i.test(line);
  return text.split('\n').filter(keep).join('\n');
}
