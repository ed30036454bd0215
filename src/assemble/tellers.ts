import { toLabelled } from '../model.ts';
import type { Found, Label, Labelled } from '../model.ts';
import type { Role } from '../roles.ts';
import { isSigned } from './byline-pieces.ts';
import type { Picker } from './picker.ts';

interface Teller {
  readonly role: Role;
  /** Roles that a line is given by mistake where the field is read from it: measured on pages that no model had seen. */
  readonly mistaken: ReadonlySet<Role>;
  readonly why: string;
}
type Field = 'authors' | 'source' | 'date';
const TELLERS: Readonly<Record<Field, Teller>> = {
  authors: { role: 'byline', mistaken: new Set(['navigation', 'dateline', 'other', 'social']), why: 'names who signs the article' },
  source: {
    role: 'source',
    mistaken: new Set(['navigation', 'tags', 'social', 'other', 'bio', 'promo']),
    why: 'names whom the article comes from',
  },
  date: { role: 'dateline', mistaken: new Set(['navigation', 'other', 'related']), why: 'tells when the article appeared' },
};

/** The page's blocks; the line from which a field was read is no furniture, whatever labelling took it for. The field gets such lines. */
export function withTellers(pick: Picker, found: Readonly<Record<Field, Found<unknown> | null>>): readonly Labelled[] {
  const labels = new Map<number, Label>();
  for (const field of Object.keys(TELLERS) as Field[]) {
    const { role, mistaken, why } = TELLERS[field];
    const { at, score = 0, method = '' } = found[field] ?? {};
    if (!at || !method.startsWith('text:')) continue;
    for (const block of pick.blocks) {
      const { lines, label, index } = block;
      if (lines[0] < at[0] || lines[1] > at[1] || !mistaken.has(label.role) || labels.has(index)) continue;
      labels.set(index, { ...label, role, score, why: [why] });
      if (!pick.owned.has(field)) pick.claim(field, block);
    }
  }
  const names = new Set(found.authors?.value as readonly string[] | undefined);
  for (const { index, text, label } of pick.blocks) {
    if (labels.has(index)) continue;
    const isByline = (label.role === 'dateline' && index < pick.start && isSigned(text)) || (label.role === 'other' && names.has(text));
    if (isByline) labels.set(index, { ...label, role: 'byline', why: [TELLERS.authors.why] });
  }
  return labels.size === 0 ? pick.blocks : pick.blocks.map((block) => ({ ...block, label: labels.get(block.index) ?? block.label }));
}

/** Blocks below a headline, and how many of them are teasers where it is one itself: of the headlines of lists that this held for on labelled pages, 1 of 30 was none. */
const BELOW = 7;
const TEASERS_BELOW = 5;

/** The blocks of a list; a headline above teasers is the first of them. */
export function withoutHeadline(blocks: readonly Labelled[]): readonly Labelled[] {
  return blocks.map((block, at) => {
    if (block.label.role !== 'title') return block;
    const teasers = blocks.slice(at + 1, at + 1 + BELOW).filter(({ label }) => label.role === 'related').length;
    if (teasers < TEASERS_BELOW) return block;
    return toLabelled(block, { ...block.label, role: 'related', why: ['the first of a list of teasers'] });
  });
}
