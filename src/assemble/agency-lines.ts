import { attributionIn, startsAsSource } from '../languages/source-labels.ts';
import type { Labelled } from '../model.ts';
import { agencyBesideOutlet, agencyBesidePlace, agencyNamed, isAgencyName, isLoneAgency } from '../text/agencies.ts';
import { LABELLED } from './attribution.ts';
import { featureOf } from './picker.ts';

/** Longest line that names an agency beside something else, in words. */
const MAX_WORDS = 12;
/** The same for initials and for brackets, in characters. */
const LABEL_MAX = 40;
/** Who wrote, in short. */
const INITIALS = /^(?:\p{L}?\p{Ll}{1,3}|(?:\p{Lu}\.\s?){1,3})$/u;

/** "Article from: Reuters": an agency behind any label but a picture's. */
export const isAgencyLabelled = (block: Labelled): boolean =>
  featureOf(block, 'cue:caption') === 0 && isLoneAgency(LABELLED.exec(block.text)?.[1] ?? '');

const IN_ANY_BRACKETS = /^[([（［](.*)[)\]）］]$/u;
/** "kd, PAP", "M. K., STA", "ČTK, jkl", "(hks/sda)" */
export function agencyBesideInitials(text: string): { value: string; raw: string } | null {
  const inside = IN_ANY_BRACKETS.exec(text)?.[1];
  const [first = '', last = '', ...more] = text.length <= LABEL_MAX ? (inside ?? text).split(/[,/]/).map((part) => part.trim()) : [];
  const isOne = inside === undefined ? isLoneAgency : isAgencyName;
  const [initials, value] = isOne(first) ? [last, first] : [first, last];
  return more.length === 0 && INITIALS.test(initials) && isOne(value) ? { value, raw: text } : null;
}

/** "Harbour Radio with AFP", but in a headline. */
export function agencyBesideNewsroom({ text, label }: Labelled): { value: string; raw: string } | null {
  const found = label.role === 'title' || label.role === 'heading' ? null : agencyBesideOutlet(text);
  return found && { value: found.name, raw: text };
}

/** An agency that a short line names beside initials or a newsroom. */
export const agencyBeside = (block: Labelled): { value: string; raw: string } | null =>
  agencyBesideInitials(block.text) ?? agencyBesideNewsroom(block) ?? placed(block.text) ?? besideAuthor(block);

/** "Pagal dpa inf. parengė Jurga Roe": a short line that starts as attributions do and names one agency. */
function besideAuthor(block: Labelled): { value: string; raw: string } | null {
  const { text, label } = block;
  const isLine = label.role !== 'body' && featureOf(block, 'words') <= MAX_WORDS && startsAsSource(text);
  const value = isLine ? agencyNamed(text) : null;
  return value === null ? null : { value, raw: text };
}

/** "L. M. (with AFP)" */
const IN_LAST_BRACKETS = /[(（]([^()（）]{3,40})[)）]$/u;

function placed(text: string): { value: string; raw: string } | null {
  const value = agencyBesidePlace(text)?.name ?? withHelp(text);
  return value === null ? null : { value, raw: text };
}

/** The agency in brackets at a short line's end, behind a label. */
function withHelp(text: string): string | null {
  const inside = text.length <= LABEL_MAX ? IN_LAST_BRACKETS.exec(text)?.[1] : undefined;
  const value = inside === undefined || isAgencyName(inside) ? undefined : attributionIn(inside)?.value;
  return value !== undefined && isLoneAgency(value) ? value : null;
}
