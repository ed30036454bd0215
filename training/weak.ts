/** Roles that HTML gives away by its marks: weak labels for the same page's lines as text. */
import { COLUMN } from '../src/features.ts';
import type { Block, Mark, Measured } from '../src/model.ts';
import type { Role } from '../src/roles.ts';

/** Marks of boilerplate by the role that they stand for, surest first, with the most words a line of it has. */
const DROPPED: readonly (readonly [mark: Mark, role: Role, words: number])[] = [
  ['comments', 'comment', 1000],
  ['bio', 'bio', 1000],
  ['social', 'social', 6],
  ['tags', 'tags', 6],
  ['related', 'related', 60],
  ['promo', 'promo', 60],
  ['notice', 'notice', 120],
  ['copyright', 'copyright', 60],
  ['menu', 'navigation', 8],
];
const ENDS: readonly Mark[] = ['head', 'foot'];
const FRONT_WORDS = 14;

/** The role of a block by its marks and whether the gold text holds it; null where neither tells. */
export function weakRole(block: Block, measured: Measured, content: boolean): Role | null {
  const has = (mark: Mark): boolean => block.marks.has(mark);
  const words = measured.features[COLUMN.words] ?? 0;
  const dated = (measured.features[COLUMN.date] ?? 0) > 0;
  if (block.shape === 'heading' && block.level === 1 && has('title')) return 'title';
  if (has('byline') && words <= FRONT_WORDS && !has('comments') && !has('related') && !has('menu') && (content || has('article')))
    return 'byline';
  if (has('dateline') && dated && words <= FRONT_WORDS && !has('comments') && !has('related') && (content || has('article')))
    return 'dateline';
  if (content) {
    if (has('caption')) return 'caption';
    if (block.shape === 'heading') return block.level > 1 ? 'heading' : null;
    return has('comments') ? null : 'body';
  }
  for (const [mark, role, most] of DROPPED) if (has(mark) && words <= most) return role;
  if (ENDS.some(has) && words <= 6) return (measured.features[COLUMN['cue:copyright']] ?? 0) > 0 ? 'copyright' : 'navigation';
  return (measured.features[COLUMN['cue:copyright']] ?? 0) > 0 && words < 60 ? 'copyright' : null;
}
