import { ROLES } from '../roles.ts';
import { stemsOf } from '../text/words.ts';
import { SECOND_PASS } from './passes.ts';
import type { Place, Votes } from './roles.ts';

const ZONES = ['before', 'inside', 'after'] as const;
const NAMES = ROLES.map(({ role }) => role);

/** Names of the role model's inputs: the second pass's, the place against the article, and the rules' votes for each role. */
export const ROLE_INPUTS: readonly string[] = [
  ...SECOND_PASS,
  'content', 'kept', 'zone', 'distance', 'underRole', 'underBlocks', 'isTitle', 'fromTitle', 'ofTitle', 'titleHeld',
  ...NAMES.map((role) => `votes:${role}`),
  ...NAMES.map((role) => `votes:${role}@-1`),
  ...NAMES.map((role) => `votes:${role}@1`),
]; // prettier-ignore

/** Lines from the headline beyond which it makes no difference. */
const FAR = 30;
/** Characters of a line in which the headline's words are looked for. */
const LINE_MAX = 300;
const stemsIn = (text = ''): ReadonlySet<number> => new Set(stemsOf(text.slice(0, LINE_MAX)));

/** Rows of ROLE_INPUTS, one a block. `second`: rows of SECOND_PASS; `title`: the title's index, -1 without one. */
export function roleRows(places: readonly Place[], title: number, { points }: Votes, second: Float32Array): Float32Array {
  const count = places.length;
  const rows = new Float32Array(count * ROLE_INPUTS.length);
  const roles = NAMES.length;
  const headline = stemsIn(places[title]?.block.text);
  places.forEach((place, at) => {
    let col = at * ROLE_INPUTS.length;
    rows.set(second.subarray(at * SECOND_PASS.length, (at + 1) * SECOND_PASS.length), col);
    col += SECOND_PASS.length;
    rows[col++] = place.content;
    rows[col++] = place.kept ? 1 : 0;
    rows[col++] = ZONES.indexOf(place.zone);
    rows[col++] = place.distance;
    rows[col++] = place.under ? NAMES.indexOf(place.under.role) : NaN;
    rows[col++] = place.under ? place.under.blocks : NaN;
    rows[col++] = at === title ? 1 : 0;
    rows[col++] = title < 0 ? NaN : Math.max(-FAR, Math.min(FAR, at - title));
    // Which share of the line's stems are the headline's, and of the headline's the line's.
    const own = headline.size > 0 ? stemsIn(place.block.text) : headline;
    let shared = 0;
    for (const stem of own) if (headline.has(stem)) shared++;
    rows[col++] = shared / Math.max(1, own.size);
    rows[col++] = shared / Math.max(1, headline.size);
    for (let step = 0; step < 3; step++) {
      const other = step === 2 ? at + 1 : at - step;
      const isThere = other >= 0 && other < count;
      for (let k = 0; k < roles; k++) rows[col++] = isThere ? (points[other * roles + k] ?? 0) : NaN;
    }
  });
  return rows;
}
