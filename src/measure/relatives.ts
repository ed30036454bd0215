import { RELATIVES } from '../languages/relatives.ts';
import type { Marks } from '../languages/relatives.ts';

/** A group's marks, sorted by how they match a word. */
interface Group {
  readonly tags: readonly string[];
  readonly whole: ReadonlyMap<string, readonly string[]>;
  readonly starts: ReadonlyMap<string, readonly string[]>;
  readonly ends: ReadonlyMap<string, readonly string[]>;
  readonly parts: readonly (readonly [string, readonly string[]])[];
}

function groupOf(rows: readonly Marks[]): Group {
  const whole = new Map<string, string[]>();
  const starts = new Map<string, string[]>();
  const ends = new Map<string, string[]>();
  const parts = new Map<string, string[]>();
  for (const { tags, words } of rows)
    for (const word of words.split(' ')) {
      const bare = word.replaceAll('*', '');
      const map = word === bare ? whole : !word.startsWith('*') ? starts : word.endsWith('*') ? parts : ends;
      map.set(bare, [...(map.get(bare) ?? []), ...tags]);
    }
  return { tags: [...new Set(rows.flatMap(({ tags }) => tags))], whole, starts, ends, parts: [...parts] };
}

let groups: readonly Group[] | null = null;

/** Marks have at most so many letters. */
const LONGEST = 10;
const SHORTEST = 2;

function* marksOf(word: string, { whole, starts, ends, parts }: Group): Generator<readonly string[]> {
  const found = whole.get(word);
  if (found) yield found;
  for (let size = Math.min(word.length, LONGEST); size >= SHORTEST; size--) {
    const start = starts.get(word.slice(0, size));
    if (start) yield start;
    const end = ends.get(word.slice(-size));
    if (end) yield end;
  }
  for (const [part, tags] of parts) if (word.includes(part)) yield tags;
}

/** The tag, or that of the close relative that more of the text's words speak for. */
export function amongRelatives(tag: string, text: string): string {
  groups ??= RELATIVES.map(groupOf);
  const group = groups.find(({ tags }) => tags.includes(tag));
  if (!group) return tag;
  const points = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
    for (const tags of marksOf(word, group)) for (const of of tags) points.set(of, (points.get(of) ?? 0) + 1);
  return group.tags.reduce((best, other) => ((points.get(other) ?? 0) > (points.get(best) ?? 0) ? other : best), tag);
}

/** Whether two tags stand in one group of relatives. */
export function areRelatives(tag: string, other: string): boolean {
  groups ??= RELATIVES.map(groupOf);
  return groups.some(({ tags }) => tags.includes(tag) && tags.includes(other));
}
