/** Scores of pages by group, and means of them with bootstrap intervals. */

/** A page's part of a score that is a ratio of sums: word F1 is a mean (its F1 over 1), chunk F1 2·tp over 2·tp + fp + fn. */
export type Ratio = readonly [part: number, whole: number];

export interface Group {
  readonly set: string;
  readonly style: string;
  /** `all`, or what the pages have in common: `type forum`, `language de`. */
  readonly group: string;
  readonly system: string;
}

export interface Row extends Group {
  readonly measure: 'word F1' | 'chunk F1';
  readonly pages: number;
  /** Pages on which the system threw or hung. */
  readonly failed: number;
  readonly mean: number;
  /** Ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
}

const DRAWS = 1000;
/** Sets whose mean is the figure for news, and their group. */
const NEWS = [['dragnet', 'all'], ['l3s', 'all'], ['wcxb-dev', 'type article']] as const; // prettier-ignore
export const NEWS_SETS = 'mean of the three news sets';

interface Scores extends Group {
  readonly measure: Row['measure'];
  readonly values: Ratio[];
  failed: number;
}

export class Tally {
  private readonly scores = new Map<string, Scores>();

  add(group: Group, measure: Row['measure'], value: Ratio, failed: boolean): void {
    const key = keyOf(group);
    const scores = this.scores.get(key) ?? { ...group, measure, values: [], failed: 0 };
    this.scores.set(key, scores);
    scores.values.push(value);
    if (failed) scores.failed++;
  }

  /** One row a group, in the order in which they came up; then the means of the news sets, where all three were measured. */
  rows(): Row[] {
    const rows = [...this.scores.values()].map((scores) => rowOf(scores, scores.values.length, ratio(scores.values), draws(scores.values)));
    const systems = new Map(rows.map(({ style, system }) => [`${style}|${system}`, { style, system }]));
    return [...rows, ...[...systems.values()].flatMap((one) => this.newsRow(one))];
  }

  private newsRow({ style, system }: Pick<Group, 'style' | 'system'>): Row[] {
    const parts = NEWS.flatMap(([set, group]) => this.scores.get(keyOf({ set, style, group, system })) ?? []);
    if (parts.length < NEWS.length) return [];
    const drawn = parts.map(({ values }) => draws(values));
    const means = Array.from({ length: DRAWS }, (_, at) => meanOf(drawn.map((list) => list[at] ?? NaN)));
    const pages = parts.reduce((sum, { values }) => sum + values.length, 0);
    const failed = parts.reduce((sum, part) => sum + part.failed, 0);
    const mean = meanOf(parts.map(({ values }) => ratio(values)));
    return [rowOf({ set: NEWS_SETS, style, group: 'all', system, measure: 'word F1', failed }, pages, mean, means)];
  }
}

const keyOf = ({ set, style, group, system }: Group): string => [set, style, group, system].join('|');
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function ratio(values: readonly Ratio[]): number {
  let [part, whole] = [0, 0];
  for (const value of values) [part, whole] = [part + value[0], whole + value[1]];
  return part / whole;
}

/** The score of as many pages, drawn with replacement, again and again. A fixed generator, so that a run repeats. */
function draws(values: readonly Ratio[]): number[] {
  let state = 12345;
  const next = (): number => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
  return Array.from({ length: DRAWS }, () => ratio(values.map(() => values[Math.floor(next() * values.length)] ?? [0, 0])));
}

function rowOf(scores: Omit<Scores, 'values'>, pages: number, mean: number, drawn: readonly number[]): Row {
  const sorted = drawn.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
  const { set, style, group, system, measure, failed } = scores;
  return { set, style, group, system, measure, pages, failed, mean, low: at(0.025), high: at(0.975) };
}
