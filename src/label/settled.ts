/** What the form and the place of a line settle, whatever the fitted chances say. */
import { COLUMN } from '../features.ts';
import { endsWithCreditLabel } from '../languages/byline-labels.ts';
import type { Label, Measured } from '../model.ts';
import { isKept } from '../roles.ts';
import type { Role } from '../roles.ts';
import { agencyAtEnd } from '../text/agencies.ts';
import { STANDFIRST, isStandfirst } from './roles.ts';
import type { Place } from './roles.ts';

/** A label without the reasons of the content model. */
export type Decided = Omit<Label, 'moved'>;

/** Longest caption, in words, and blocks from the article's text within which one stands. */
const CAPTION_WORDS = 80;
const CAPTION_REACH = 8;
const FORM_SCORE = 0.8;
/** Words of a sentence that an agency signs. */
const SIGNED_WORDS = 8;
/** What no article says. */
const NOTICE = /^(?:[©ⓒ]|\(c\)|copyright\s)/iu;

/** What is the article's text by where it stands, whatever its words are like: the standfirst, and the sentence right below the text that an agency signs, "… (TT)". */
export function asText(places: readonly Place[], title: number, at: number): Decided | null {
  const { block, content } = places[at] as Place;
  if (isStandfirst(places, title, at)) return { role: 'body', score: 0.8, content, why: [STANDFIRST] };
  const isSigned =
    places[at - 1]?.kept === true &&
    !NOTICE.test(block.text) &&
    (block.features[COLUMN.words] ?? 0) >= SIGNED_WORDS &&
    agencyAtEnd(block.text) !== null;
  return isSigned ? { role: 'body', score: 0.7, content, why: ['an agency signs the sentence, right below the article'] } : null;
}

/** Lines whose form tells what they are where labelling takes them for one of `taken`. */
interface Form {
  readonly role: Role;
  readonly taken: ReadonlySet<Role>;
  readonly why: string;
  readonly is: (text: string, place: Place) => boolean;
}
/** Of such lines on 2,320 pages that no model had seen, so many had the role: 52 of 56, 25 of 28, 29 of 46, 9 of 10. */
const FORMS: readonly Form[] = [
  { role: 'caption', taken: new Set(['body', 'heading', 'comment', 'navigation', 'social']), why: 'ends with who took the picture', is: (text, { block }) => (block.features[COLUMN.words] ?? 0) <= CAPTION_WORDS && endsWithCreditLabel(text) },
  { role: 'dateline', taken: new Set(['body', 'heading']), why: 'a time and nothing more', is: (text) => /^\d{1,2}[:.]\d\d$/.test(text) },
  { role: 'navigation', taken: new Set(['body', 'heading']), why: 'the number of a post', is: (text) => /^#\d{1,5}$/.test(text) },
  { role: 'caption', taken: new Set(['navigation']), why: 'whose picture it is, above the article', is: (text, { zone, distance }) => zone === 'before' && distance <= CAPTION_REACH && text.includes('©') && !/\d{4}/.test(text) },
]; // prettier-ignore

/** The role that the line's form tells, as it does not on the pages that the trees were fitted on. */
export function byForm(place: Place, { role }: Decided): Decided | null {
  const form = FORMS.find(({ taken, is }) => taken.has(role) && is(place.block.text, place));
  return form ? { role: form.role, score: FORM_SCORE, content: place.content, why: [form.why] } : null;
}

/**
 * Hidden lines are an advertisement, a draft or a copy where they make up less than this share of what is kept, in words; where they are more, scripts show
 * the article later. Of such lines that the content model kept on the sets' pages, 0.08 of the words were in the gold text; of hidden ones on the other pages 0.82.
 */
const FEW_HIDDEN = 0.1;

/** Labels with what no reader sees left out, where it is little beside the rest that is kept. */
export function withoutHidden(blocks: readonly Measured[], decided: readonly Decided[]): readonly Decided[] {
  let [kept, hidden] = [0, 0];
  decided.forEach(({ role }, at) => {
    const { features, dom } = blocks[at] as Measured;
    if (!isKept(role)) return;
    const words = features[COLUMN.words] ?? 0;
    kept += words;
    if (dom?.hidden) hidden += words;
  });
  if (hidden === 0 || hidden >= FEW_HIDDEN * kept) return decided;
  return decided.map((one, at) =>
    isKept(one.role) && blocks[at]?.dom?.hidden ? { ...one, role: 'other', score: FORM_SCORE, why: ['hidden from readers'] } : one,
  );
}

/** A line of less score is what the lines around are; one that may sign has to be more doubtful still. */
const DOUBTFUL = 0.8;
const UNSIGNED = 0.4;

/** The role of two lines above and two below, all alike and dropped, where the line's own is in doubt. */
export function amongOthers(alone: readonly Decided[], at: number): Decided | null {
  const { role, score } = alone[at] as Decided;
  const around = alone[at - 1]?.role;
  if (around === undefined || around === role || isKept(around) || score >= (role === 'byline' ? UNSIGNED : DOUBTFUL)) return null;
  if (role !== 'byline' && isKept(role)) return null;
  if ([-2, 1, 2].some((step) => alone[at + step]?.role !== around)) return null;
  return { ...(alone[at] as Decided), role: around, why: [`stands among lines of role ${around}`] };
}

/** A row of a table shares the fate of the others where at least half of them, in number, are kept; an item of a list between kept lines where more than a quarter are, or any if it holds no link. */
const TABLE_KEPT = 0.5;
const LIST_KEPT = 0.25;

/**
 * Tables stay or go as a whole, and so do lists of HTML that stand between lines that are kept. On 1,800 pages of the sets 33 of 787 tables were kept in
 * part, with a fifth of their words in the gold text; of lists between kept lines 33 of 1,684, with three quarters.
 */
export function asWholes(blocks: readonly Measured[], decided: readonly Decided[]): readonly Decided[] {
  let whole: Decided[] | null = null;
  for (const [from, to] of groupsOf(blocks)) {
    const own = decided.slice(from, to);
    const kept = own.filter(({ role }) => isKept(role)).length;
    if (kept === 0 || kept === own.length) continue;
    const isTable = blocks[from]?.frame?.table !== undefined;
    const isBetween = [from - 1, to].every((at) => isKept(decided[at]?.role ?? 'other'));
    const isLinked = blocks.slice(from, to).some(({ linkChars }) => linkChars > 0);
    if (!isTable && !(isBetween && (kept > LIST_KEPT * own.length || !isLinked))) continue;
    const stays = !isTable || kept >= TABLE_KEPT * own.length;
    const others = own.filter(({ role }) => isKept(role) === stays);
    whole ??= [...decided];
    for (let at = from; at < to; at++) {
      const one = decided[at] as Decided;
      if (isKept(one.role) === stays) continue;
      const role = stays ? 'body' : commonest(others);
      whole[at] = { ...one, role, score: 0.5, why: [`stands in a ${isTable ? 'table' : 'list'} that is ${stays ? 'kept' : 'left out'}`] };
    }
  }
  return whole ?? decided;
}

/** Stretches of blocks, first and behind the last, that are rows of one table or items of one list. */
function groupsOf(blocks: readonly Measured[]): [number, number][] {
  const groups: [number, number][] = [];
  let from = 0;
  for (let at = 1; at <= blocks.length; at++) {
    const own = groupOf(blocks[from]);
    if (at < blocks.length && own !== null && groupOf(blocks[at]) === own) continue;
    if (own !== null && at - from > 1) groups.push([from, at]);
    from = at;
  }
  return groups;
}

function groupOf(block: Measured | undefined): string | null {
  if (block?.frame?.table !== undefined) return `table ${block.frame.table}`;
  return block?.shape === 'item' && block.dom ? `list ${block.dom.trail.at(-1)}` : null;
}

function commonest(decided: readonly Decided[]): Role {
  const counts = new Map<Role, number>();
  for (const { role } of decided) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
