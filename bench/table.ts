import type { Row } from './tally.ts';

/** Languages of fewer pages are no row of the table; the JSON has them. */
const FEW = 10;

const score = ({ mean, low, high, failed }: Row): string =>
  `${mean.toFixed(4)} [${low.toFixed(3)}, ${high.toFixed(3)}]${failed ? ` ${failed} failed` : ''}`;

/** A page of text: one table for text and one for HTML, a line a group and a column a system. */
export function tableOf(rows: readonly Row[]): string {
  const text = rows.filter(({ style }) => style !== 'html');
  const html = rows.filter(({ style }) => style === 'html');
  return [text, html].filter((some) => some.length).map(grid).join('\n\n'); // prettier-ignore
}

function grid(rows: readonly Row[]): string {
  const systems = [...new Set(rows.map(({ system }) => system))];
  const lines = new Map<string, Row[]>();
  for (const row of rows) {
    const key = [row.set, row.style, row.group].join('|');
    lines.set(key, [...(lines.get(key) ?? []), row]);
  }
  const shown = [...lines.values()].filter((line) => isShown(line[0], rows));
  const cells = shown.sort((a, b) => placeOf(a[0], rows) - placeOf(b[0], rows)).map((line) => cellsOf(line, systems));
  const table = [['set', 'style', 'pages of', 'pages', 'measure', ...systems], ...cells];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? [];
  return table.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n'); // prettier-ignore
}

function cellsOf(line: readonly Row[], systems: readonly string[]): string[] {
  const [first] = line;
  if (!first) return [];
  const scores = systems.map((name) => line.find(({ system }) => system === name)).map((row) => (row ? score(row) : ''));
  return [first.set, first.style, first.group, String(first.pages), first.measure, ...scores];
}

/** A group that is its whole set says nothing more. */
function isShown(row: Row | undefined, rows: readonly Row[]): boolean {
  if (!row || row.group === 'all') return row !== undefined;
  const all = rows.find(({ set, style, group }) => set === row.set && style === row.style && group === 'all');
  return row.pages !== all?.pages && (row.pages >= FEW || row.group.startsWith('type'));
}

/** Sets in the order in which they were measured, their styles one after the other; in each all pages, types, languages. */
function placeOf(row: Row | undefined, rows: readonly Row[]): number {
  if (!row) return 0;
  const sets = [...new Set(rows.map(({ set }) => set))];
  const styles = [...new Set(rows.map(({ style }) => style))];
  const kind = ['all', 'type', 'language'].findIndex((word) => row.group.startsWith(word));
  return (sets.indexOf(row.set) * styles.length + styles.indexOf(row.style)) * 3 + kind;
}
