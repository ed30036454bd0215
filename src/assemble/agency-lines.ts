import { attributionIn, startsAsSource } from '../languages/source-labels.ts';
import type { Labelled } from '../model.ts';
import { agencyNamed, isAgencyName, isLoneAgency } from '../text/agencies.ts';
import { isPersonLine } from './byline-pieces.ts';
import { featureOf } from './picker.ts';

/** Longest line that names an agency beside something else, in words. */
const MAX_WORDS = 12;
/** The same for initials and for brackets, in characters. */
const LABEL_MAX = 40;
/** Who wrote, in short. */
const INITIALS = /^(?:\p{L}?\p{Ll}{1,3}|(?:\p{Lu}\.\s?){1,3})$/u;
const IN_ANY_BRACKETS = /^[([（［](.*)[)\]）］]$/u;

/** The agency in "kd, PAP", "M. K., STA", "ČTK, jkl", "(hks/sda)". */
export function agencyBesideInitials(text: string): string | null {
  const inside = IN_ANY_BRACKETS.exec(text)?.[1];
  const [first = '', last = '', ...more] = text.length <= LABEL_MAX ? (inside ?? text).split(/[,/]/).map((part) => part.trim()) : [];
  const isOne = inside === undefined ? isLoneAgency : isAgencyName;
  const [initials, value] = isOne(first) ? [last, first] : [first, last];
  return more.length === 0 && INITIALS.test(initials) && isOne(value) ? value : null;
}

/** A line of agencies, of which some names mean something else elsewhere: "SITA, TASR". */
export const sharedBy = (text: string): string | null =>
  text.length <= LABEL_MAX && /[,/]/.test(text) && text.split(/\s?[,/]\s?/).every(isAgencyName) ? text : null;

/** "Pagal dpa inf. parengė Jurga Roe": a short line that starts as attributions do and names one agency. */
export function besideAuthor(block: Labelled): string | null {
  const { text, label } = block;
  const isLine = label.role !== 'body' && featureOf(block, 'words') <= MAX_WORDS && startsAsSource(text);
  return isLine ? agencyNamed(text) : null;
}

/** The agency in brackets at a short line's end, behind a label: "L. M. (with AFP)". */
const IN_LAST_BRACKETS = /[(（]([^()（）]{3,40})[)）]$/u;
export function withHelp(text: string): string | null {
  const inside = text.length <= LABEL_MAX ? IN_LAST_BRACKETS.exec(text)?.[1] : undefined;
  const value = inside === undefined || isAgencyName(inside) ? undefined : attributionIn(inside)?.value;
  return value !== undefined && isLoneAgency(value) ? value : null;
}

/** Names of agencies in ideographs are shorter than labels. */
const SHORT_BRACKETS = /[(（]([^()（）]{2,40})[)）]$/u;
/** Any agency in brackets behind a person's name: "山田太郎（共同）". */
export function agencyInBrackets(text: string): string | null {
  const inside = text.length <= LABEL_MAX ? SHORT_BRACKETS.exec(text) : null;
  return inside && isAgencyName(inside[1] ?? '') && isPersonLine(text.slice(0, inside.index).trim()) ? (inside[1] ?? null) : null;
}
