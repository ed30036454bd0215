import { COLUMN, WHOLE_LINE } from '../features.ts';
import type { Found, Labelled } from '../model.ts';
import { agencyAtEnd, agencyBehindName, agencyInDateline, isLoneAgency } from './agencies.ts';
import { featureOf } from './picker.ts';
import type { Picker } from './picker.ts';

export interface Attribution {
  readonly value: string;
  readonly method: string;
  readonly raw: string;
}

const LABELLED = /^[^:：]{2,40}[:：]\s*(.+)$/u;
const INSIDE_SCORE = 0.8;
/** Characters of a line that are looked at: the rest is no name. */
const VALUE_MAX = 1000;
/** An attribution names somebody; more words are a sentence. */
const MAX_WORDS = 12;
/** Blocks around the article within which an agency alone on its line signs it. */
const NEAR = 4;
/** A dateline opens the first paragraph. */
const OPENING = 120;
const COURTESY = /\bcourtesy of ((?:the )?[\p{Lu}][^.,;©]{2,40})/iu;
const clean = (text: string): string => text.replace(/^[\s([“"„«–—-]+|[\s)\]”“"».,]+$/gu, '').trim();

/** The attribution on a line of role `source`: after its label, or the whole line. */
export function onSourceLine(text: string): Attribution {
  const labelled = LABELLED.exec(text)?.[1];
  return { value: clean((labelled ?? text).slice(0, VALUE_MAX)), method: labelled ? 'text:source-label' : 'text:source-line', raw: text };
}

/** An attribution inside the body: an agency in brackets at the end, or in the dateline at the start. */
export function insideBody(body: readonly Labelled[]): Attribution | null {
  const ends = body.filter(({ label }) => label.role === 'body').flatMap(({ text }) => agencyAtEnd(text) ?? []);
  const end = ends[0];
  // Several agencies sign the items of a round-up.
  if (end && ends.every(({ name }) => name === end.name)) return { value: end.name, method: 'text:end-of-body', raw: end.raw };
  const start = agencyInDateline(body.find((block) => block.label.role === 'body')?.text.slice(0, OPENING) ?? '');
  return start ? { value: start.name, method: 'text:dateline', raw: start.raw } : null;
}

/** "Source:" and nothing more. */
export const isSourceLabel = (block: Labelled | undefined): boolean =>
  block !== undefined && featureOf(block, 'cue:source') >= WHOLE_LINE && featureOf(block, 'words') <= 3 && !isLoneAgency(block.text);

/** Words of buttons and of interfaces name nobody. */
const isButton = (block: Labelled): boolean =>
  (['cue:social', 'cue:more', 'cue:navigation', 'cue:comment', 'cue:promo'] as const).some((cue) => block.features[COLUMN[cue]] === WHOLE_LINE); // prettier-ignore

/** The attribution that a labelled line gives, with the next line's value where the label stands alone. */
function labelledSource(block: Labelled, pick: Picker): Found | null {
  const { blocks } = pick;
  const before = blocks[block.index - 1];
  const next = blocks[block.index + 1];
  if (isSourceLabel(block)) return next && next.label.role !== 'body' && !isSourceLabel(next) ? valueAt(next, block, pick) : null;
  return valueAt(block, isSourceLabel(before) ? (before as Labelled) : block, pick);
}

function valueAt(block: Labelled, from: Labelled, pick: Picker): Found | null {
  const { value, method, raw } = onSourceLine(block.text);
  if (!/\p{L}/u.test(value) || featureOf(block, 'words') > MAX_WORDS || isButton(block) || /^https?:/i.test(value)) return null;
  return { value, method, raw, score: block.label.score, at: pick.claim('source', from, block) };
}

/** "Article from: Reuters": an agency behind any label but a picture's. */
const isAgencyLabelled = (block: Labelled): boolean =>
  featureOf(block, 'cue:caption') === 0 && isLoneAgency(LABELLED.exec(block.text)?.[1] ?? '');

/** An agency alone on its line, above the article or right after it; elsewhere it is a link to its page. */
function loneAgency(pick: Picker): Found | null {
  const { blocks, start, end } = pick;
  const isNear = (block: Labelled): boolean => pick.distance(block) <= NEAR || (block.index > end && block.index - end <= NEAR);
  // The last line is taken for a caption now and then.
  const isElsewhere = ({ label, index }: Labelled): boolean => label.role === 'related' || (label.role === 'caption' && index !== end);
  const block = blocks.find((one) => (one.index === end || isNear(one)) && !isElsewhere(one) && (isLoneAgency(one.text) || isAgencyLabelled(one))); // prettier-ignore
  if (!block || start < 0) return null;
  const { value, raw } = onSourceLine(block.text);
  const at = block.label.role === 'source' ? pick.claim('source', block) : block.lines;
  return { value, method: 'text:agency-line', raw, score: block.label.score, at };
}

function besideBody({ all }: { readonly all: (role: 'byline' | 'copyright') => readonly Labelled[] }): Found | null {
  for (const block of all('byline')) {
    const agency = agencyBehindName(block.text);
    if (agency) return { value: clean(agency.name), method: 'text:byline', raw: block.text, score: INSIDE_SCORE, at: block.lines };
  }
  for (const block of all('copyright')) {
    const value = COURTESY.exec(block.text)?.[1];
    if (value) return { value: clean(value), method: 'text:copyright-line', raw: block.text, score: INSIDE_SCORE, at: block.lines };
  }
  return null;
}

/**
 * The attribution: behind a label on the same line or the next, an agency alone on its line, one in brackets at the end or in the
 * dateline at the start, one behind the author's name, or "courtesy of" in a notice. Words of running text are none.
 */
export function sourceOf(pick: Picker): Found | null {
  for (const block of pick.all('source').reverse()) {
    const found = labelledSource(block, pick);
    if (found) return found;
  }
  const lone = loneAgency(pick);
  if (lone) return lone;
  const inside = insideBody(pick.body);
  return inside ? { ...inside, score: INSIDE_SCORE } : besideBody({ all: (role) => pick.all(role) });
}
