import type { Labelled } from '../model.ts';
import type { Role } from '../roles.ts';
import { folded } from '../text/folded.ts';
import { JoinedLines } from '../text/joined-lines.ts';

/** Groups of roles whose lines are asked for a name. */
const GROUPS: readonly (readonly [name: string, roles: readonly Role[]])[] = [
  ['title', ['title']], ['front', ['byline', 'dateline', 'source']], ['body', ['body', 'heading', 'caption']], ['comments', ['comment']],
  ['bio', ['bio']], ['related', ['related', 'tags']], ['copyright', ['copyright']], ['rest', ['navigation', 'social', 'promo', 'notice', 'other']],
]; // prettier-ignore
const GROUP = new Map(GROUPS.flatMap(([, roles], at) => roles.map((role) => [role, at] as const)));

/** Names of what `timesSaid` counts. */
export const SAID_INPUTS: readonly string[] = [
  'equalLines',
  'opensLines',
  ...GROUPS.flatMap(([name]) => [`says:${name}`, `saysLast:${name}`]),
];

/** Scripts that put no space between words. */
export const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** The words of a page's lines, to look names up in. */
export interface SaidLines {
  readonly lines: readonly string[];
  readonly page: JoinedLines;
  readonly groups: readonly number[];
}

const known = new WeakMap<readonly Labelled[], SaidLines>();
/** Made once a page: authors and sources ask for the same. */
export function saidLines(blocks: readonly Labelled[]): SaidLines {
  const found = known.get(blocks) ?? linesFor(blocks);
  known.set(blocks, found);
  return found;
}

function linesFor(blocks: readonly Labelled[]): SaidLines {
  const lines = blocks.map(({ text }) => ` ${folded(text)} `);
  return { lines, page: new JoinedLines(lines), groups: blocks.map(({ label }) => GROUP.get(label.role) ?? GROUPS.length - 1) };
}

/** Whether words stand in a line as such; where a script puts no space between them, anywhere. */
const holds = (line: string, words: string, glued: boolean): boolean => (glued ? line.includes(words) : line.includes(` ${words} `));

/** How often lines say a name, but those from `from` to `to`: whole, at their start, and by group of roles the name and its last word. */
export function timesSaid(name: string, from: number, to: number, { lines, page, groups }: SaidLines): number[] {
  const glued = SPACELESS.test(name);
  const whole = folded(name);
  const last = whole.split(' ').at(-1) ?? '';
  const counts = new Array<number>(SAID_INPUTS.length).fill(0);
  if (whole === '') return counts;
  for (const at of page.holding(last)) {
    if (at >= from && at <= to) continue;
    const line = lines[at] as string;
    const group = 2 + 2 * (groups[at] as number);
    if (holds(line, last, glued)) counts[group + 1]!++;
    if (!holds(line, whole, glued)) continue;
    counts[group]!++;
    if (line.length === whole.length + 2) counts[0]!++;
    else if (line.startsWith(` ${whole}`)) counts[1]!++;
  }
  return counts;
}
