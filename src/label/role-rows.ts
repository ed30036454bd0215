import { ROLES } from '../roles.ts';
import { SECOND_PASS } from './passes.ts';
import type { Placed, Votes } from './roles.ts';

const ZONES = ['before', 'inside', 'after'] as const;
const NAMES = ROLES.map(({ role }) => role);

/** Names of the role model's inputs: the second pass's, the place against the article, and the rules' votes for each role. */
export const ROLE_INPUTS: readonly string[] = [
  ...SECOND_PASS,
  'content', 'kept', 'zone', 'distance', 'underRole', 'underBlocks', 'isTitle',
  ...NAMES.map((role) => `votes:${role}`),
  ...NAMES.map((role) => `votes:${role}@-1`),
  ...NAMES.map((role) => `votes:${role}@1`),
]; // prettier-ignore

/** One row a block for the role model. */
export function roleRows({ places, second, title }: Placed, votes: readonly (readonly Votes[])[]): Float32Array {
  const width = ROLE_INPUTS.length;
  const from = SECOND_PASS.length;
  const rows = new Float32Array(places.length * width);
  const points = votes.map(pointsOf);
  places.forEach((place, at) => {
    rows.set(second.subarray(at * from, (at + 1) * from), at * width);
    let col = at * width + from;
    rows[col++] = place.content;
    rows[col++] = place.kept ? 1 : 0;
    rows[col++] = ZONES.indexOf(place.zone);
    rows[col++] = place.distance;
    rows[col++] = place.under ? NAMES.indexOf(place.under.role) : NaN;
    rows[col++] = place.under ? place.under.blocks : NaN;
    rows[col++] = at === title ? 1 : 0;
    for (const step of [0, -1, 1]) {
      const given = points[at + step];
      for (let k = 0; k < NAMES.length; k++) rows[col++] = given ? (given[k] ?? 0) : NaN;
    }
  });
  return rows;
}

function pointsOf(votes: readonly Votes[]): Float32Array {
  const points = new Float32Array(NAMES.length);
  for (const vote of votes) points[NAMES.indexOf(vote.role)] = vote.points;
  return points;
}
