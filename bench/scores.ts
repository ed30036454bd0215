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

/** Adds one page's snippets to the counts, as trafilatura's evaluation does. */
export function chunkScore(
  text: string,
  inside: readonly string[],
  outside: readonly string[],
  sum: { tp: number; fp: number; fn: number },
): void {
  const page = fold(text);
  for (const snippet of inside) {
    if (page.includes(fold(snippet))) sum.tp++;
    else sum.fn++;
  }
  for (const snippet of outside) if (page.includes(fold(snippet))) sum.fp++;
}

/** The line rules of C4 (Raffel et al., 2020): lines of five words and more that end a sentence, without script and policy lines. */
export function c4Lines(text: string): string {
  const keep = (line: string): boolean =>
    /[.!?"”]$/.test(line.trim()) &&
    line.trim().split(/\s+/).length >= 5 &&
    !/javascript|cookie policy|privacy policy|terms of use/i.test(line);
  return text.split('\n').filter(keep).join('\n');
}
