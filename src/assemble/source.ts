import { COLUMN, WHOLE_LINE } from '../features.ts';
import { attributionIn, behindLabel, isNameless, tellsFirst } from '../languages/source-labels.ts';
import type { Found, Labelled } from '../model.ts';
import type { Role } from '../roles.ts';
import { agencyBeforeName, agencyBehindName, agencyBesidePlace, agencyNamed, agencyThatHelped, isLoneAgency } from '../text/agencies.ts';
import { agencyBeside, agencyBesideInitials, agencyBesideNewsroom, isAgencyLabelled } from './agency-lines.ts';
import { NEXT_LABEL, QUOTED, SENTENCE, VALUE_MAX, bareName, beforeDate, beforeIssue, clean, isDated, isNumber, isPerson, namedIn, onSourceLine } from './attribution.ts'; // prettier-ignore
import { insideBody } from './source-inside.ts';
import { featureOf } from './picker.ts';
import type { Picker } from './picker.ts';

const INSIDE_SCORE = 0.8;
/** An attribution names somebody; more words are a sentence. */
const MAX_WORDS = 12;
/** Blocks around the article within which an agency alone on its line signs it. */
const NEAR = 4;
/** Blocks below the article's last in which an agency signs it, whatever labelling took it for. */
const SIGNED = 2;
/** The longest sentence beside the article that is read for whom it comes from. */
const MOST_WORDS = 45;
/** Characters of a label alone on its line. */
const LABEL_MAX = 40;
const COURTESY = /\bcourtesy of ((?:the )?[\p{Lu}][^.,;©]{2,40})/iu;
const NOTICE = /^(?:©|\(c\)|copyright)/iu;
/** A line in brackets with a name in quotation marks: "(from "The Harbour Gazette", 25 June 2002)". */
const IN_BRACKETS = /^[([（［][^()[\]（）［］“”"„«»]{0,40}[“"„«]([^“”"„«»()]{3,60})[”“"»][^()[\]（）［］“”"„«»]{0,40}[)\]）］]\.?$/u;
/** Parts of a dateline, of which one may be an attribution: "2023-03-17 07:52 来源：…". */
const PARTS = /[|｜]|(?<=\d)\s(?=\p{L})/u;

/** "Source:" and nothing more. */
export const isSourceLabel = (block: Labelled | undefined): boolean => block !== undefined && block.text.length <= LABEL_MAX && attributionIn(block.text)?.value === ''; // prettier-ignore

/** Words of buttons and of interfaces name nobody. */
const isButton = (block: Labelled): boolean =>
  (['cue:social', 'cue:more', 'cue:navigation', 'cue:comment', 'cue:promo'] as const).some((cue) => block.features[COLUMN[cue]] === WHOLE_LINE); // prettier-ignore

/** "PRESS RELEASE", "4. Sources": words of attributions that name nobody, alone on their line. */
const isBareLabel = (block: Labelled): boolean =>
  block.features[COLUMN['cue:source']] === WHOLE_LINE && !isSourceLabel(block) && !/[:：]/u.test(block.text) && !isLoneAgency(block.text) && !agencyNamed(block.text); // prettier-ignore

/** The attribution that a labelled line gives, with the next line's value where the label stands alone. */
function labelledSource(block: Labelled, pick: Picker): Found | null {
  const { blocks } = pick;
  const before = blocks[block.index - 1];
  const next = blocks[block.index + 1];
  if (isBareLabel(block)) return null;
  const printed = isNameless(block.text) ? behindLabel(block.text) : undefined;
  if (printed === null) return null;
  if (printed) return { value: clean(printed), method: 'text:source-label', raw: block.text, score: block.label.score, at: pick.claim('source', block) }; // prettier-ignore
  if (isSourceLabel(block)) return next && mayBeValue(next) ? valueAt(next, block, pick) : null;
  return valueAt(block, isSourceLabel(before) ? (before as Labelled) : block, pick);
}

/** Whether a line may be the value of the label above it: a name, and of no role that is sure of itself. */
const mayBeValue = (block: Labelled): boolean =>
  (block.label.role !== 'body' || isLoneAgency(block.text)) && block.label.role !== 'copyright' && !isSourceLabel(block);

const isName = (value: string, block: Labelled): boolean =>
  /\p{L}/u.test(value) && featureOf(block, 'words') <= MAX_WORDS && !isButton(block) && !/^https?:|@/i.test(value) && !isDated(value) && !isPerson(value); // prettier-ignore

/** Without a label a few words, and no results of a match, name somebody. */
const isBareName = (value: string): boolean => isLoneAgency(value) || (value.split(' ').length < SENTENCE && !/\d:\d/u.test(value));

function valueAt(block: Labelled, from: Labelled, pick: Picker): Found | null {
  const { value, method, raw } = onSourceLine(block.text);
  if (!isName(value, block) || isNumber(block.text) || (method === 'text:source-line' && !isBareName(value))) return null;
  return { value, method, raw, score: block.label.score, at: pick.claim('source', from, block) };
}

const ELSEWHERE: ReadonlySet<Role> = new Set(['related', 'comment', 'promo', 'bio']);

/** What other people say. */
const SPOKEN: ReadonlySet<Role> = new Set(['comment', 'promo', 'bio', 'copyright']);
/** Blocks below the article's last up to which a label tells the source. */
const BELOW = 24;

/** Blocks above the article or right after it, but teasers and pictures. */
function nearOf(pick: Picker): Labelled[] {
  const { blocks, start, end } = pick;
  if (start < 0) return [];
  const isNear = (block: Labelled): boolean => pick.distance(block) <= NEAR || (block.index >= end && block.index - end <= NEAR);
  // The last line is taken for a caption now and then.
  const signs = (block: Labelled): boolean => block.index >= end && block.index <= end + SIGNED && (isLoneAgency(block.text) || isAgencyLabelled(block) || agencyBesideInitials(block.text) !== null || agencyBesidePlace(block.text) !== null); // prettier-ignore
  return blocks.filter((block) => isNear(block) && (!ELSEWHERE.has(block.label.role) || signs(block)) && (block.label.role !== 'caption' || block.index === end || agencyBesideNewsroom(block) !== null || agencyBesidePlace(block.text) !== null || tellsFirst(block.text))); // prettier-ignore
}

/** Lines below the article that start with a label of attributions and a colon, whatever labelling took them for: lists of other stories push them down. */
function belowOf({ blocks, end }: Picker): Labelled[] {
  const below = end < 0 ? [] : blocks.slice(end + 1, end + BELOW);
  return below.filter(({ text, label }) => !SPOKEN.has(label.role) && /[:：]/u.test(text) && attributionIn(text)?.value);
}

/** A label with its value on a short line that labelling took for something else; the last one, as of lines of role `source`. */
function unseenLabel(near: readonly Labelled[], pick: Picker): Found | null {
  for (const block of [...near, ...belowOf(pick)].reverse()) {
    if (block.label.role === 'source' || featureOf(block, 'words') > MAX_WORDS || featureOf(block, 'cue:caption') > 0) continue;
    const raw = attributionIn(block.text)?.value ?? '';
    const value = QUOTED.exec(raw)?.[1] ?? bareName(raw);
    const next = pick.blocks[block.index + 1];
    if (value && isName(value, block)) return { value, method: 'text:source-label', raw: block.text, score: INSIDE_SCORE, at: block.lines };
    if (isSourceLabel(block) && next && (next.label.role === 'source' || isLoneAgency(next.text))) return valueAt(next, block, pick);
  }
  return null;
}

/** An agency alone on its line, above the article or right after it; elsewhere it is a link to its page. */
function loneAgency(near: readonly Labelled[], pick: Picker): Found | null {
  const block = near.find((one) => isLoneAgency(one.text) || isAgencyLabelled(one) || agencyBeside(one) !== null);
  if (!block) return null;
  const { value, raw } = { ...onSourceLine(block.text), ...(agencyBeside(block) ?? {}) };
  const at = block.label.role === 'source' ? pick.claim('source', block) : block.lines;
  return { value, method: 'text:agency-line', raw, score: block.label.score, at };
}

/** The paper, or the institution with a date, that a line in brackets names right below the article. */
function bracketedPaper(near: readonly Labelled[], { end }: Picker): Found | null {
  for (const { text, lines, index, features } of near) {
    const value = index < end || (features[COLUMN['cue:caption']] ?? 0) > 0 ? undefined : (IN_BRACKETS.exec(text)?.[1] ?? beforeDate(text));
    if (value) return { value, method: 'text:source-line', raw: text, score: INSIDE_SCORE, at: lines };
  }
  return null;
}

/** "2023-03-17 07:52 来源：…": the attribution beside a date. */
function besideDate(pick: Picker): Found | null {
  for (const { text, lines } of pick.all('dateline', 'byline')) {
    const found = text.slice(0, VALUE_MAX).split(PARTS).slice(1).flatMap((part) => attributionIn(part)?.value || []); // prettier-ignore
    const value = clean(found[0] ?? '').replace(NEXT_LABEL, '');
    if (value) return { value, method: 'text:source-label', raw: text, score: INSIDE_SCORE, at: lines };
  }
  return null;
}

/** "The Associated Press contributed to this report." */
function helped(near: readonly Labelled[]): Found | null {
  for (const { text, lines } of near) {
    const agency = agencyThatHelped(text);
    if (agency) return { value: agency.name, method: 'text:agency-line', raw: text, score: INSIDE_SCORE, at: lines };
  }
  return null;
}

/** "This interview was first published in „Harbour Quarterly“ and appears here with permission." beside the article. */
function republished(near: readonly Labelled[]): Found | null {
  for (const { text, lines, features } of near) {
    if ((features[COLUMN.words] ?? 0) > MOST_WORDS || !((features[COLUMN['cue:source']] ?? 0) > 0 || tellsFirst(text))) continue;
    const value = isNameless(text) ? null : (namedIn(text) ?? beforeIssue(text));
    if (value && !isPerson(value)) return { value, method: 'text:source-label', raw: text, score: INSIDE_SCORE, at: lines };
  }
  return null;
}

/** A notice on rights, also where labelling took it for text. */
const isNotice = ({ text, label }: Labelled): boolean => label.role === 'copyright' || NOTICE.test(text);

/** An agency behind the author's name, or "courtesy of" in a notice. */
function besideBody(pick: Picker): Found | null {
  for (const { text, lines } of pick.all('byline')) {
    const agency = agencyBehindName(text) ?? agencyBeforeName(text);
    if (agency) return { value: clean(agency.name), method: 'text:byline', raw: text, score: INSIDE_SCORE, at: lines };
  }
  for (const { text, lines } of pick.blocks.filter(isNotice)) {
    const value = COURTESY.exec(text)?.[1];
    if (value) return { value: clean(value), method: 'text:copyright-line', raw: text, score: INSIDE_SCORE, at: lines };
  }
  return null;
}

const BARE = 2;
/** Agencies come before all others, what a label names before what stands bare. */
function rankOf(block: Labelled, { blocks }: Picker): number {
  if (isLoneAgency(block.text) || isAgencyLabelled(block)) return 0;
  return attributionIn(block.text) !== null || isSourceLabel(blocks[block.index - 1]) ? 1 : BARE;
}

/**
 * The attribution: behind a label on the same line or the next, an agency alone on its line, one in brackets at the end or in the
 * dateline at the start, one behind the author's name, or "courtesy of" in a notice. Words of running text are none.
 */
export function sourceOf(pick: Picker): Found | null {
  const lines = pick.all('source').reverse();
  const ranked = [...lines].sort((a, b) => rankOf(a, pick) - rankOf(b, pick));
  const near = nearOf(pick);
  for (const block of ranked) {
    const agency = rankOf(block, pick) === BARE ? loneAgency(near, pick) : null;
    const found = agency ?? labelledSource(block, pick);
    if (found) return found;
  }
  const beside =
    unseenLabel(near, pick) ??
    loneAgency(near, pick) ??
    besideDate(pick) ??
    helped(near) ??
    republished(near) ??
    bracketedPaper(near, pick);
  if (beside) return beside;
  const inside = insideBody(pick.body);
  const named = besideBody(pick);
  // A notice names in full whom the dateline names short.
  if (!inside || named?.value.toLowerCase().endsWith(inside.value.toLowerCase())) return named;
  return { ...inside, score: INSIDE_SCORE };
}
