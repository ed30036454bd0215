import { ROLES } from '../roles.ts';
import { headlineSums } from './model.ts';
import { TITLE_INPUTS } from './title-final.ts';
import { titleOf } from './title.ts';
import type { Choice } from './title.ts';
import stored from './title-points.json' with { type: 'json' };

const NAMES = ROLES.map(({ role }) => role);
/** Lines whose roles are looked at: of the finalist, above and below it. */
const NEAR = [0, -1, 1, -2, 2] as const;

/** Names of the inputs of the trees that choose the headline once roles are known. */
export const HEADLINE_INPUTS: readonly string[] = [
  ...TITLE_INPUTS,
  'first sum', 'first behind', 'first title', 'from first title',
  ...NEAR.flatMap((step) => NAMES.map((role) => `chance:${role}@${step}`)),
]; // prettier-ignore

/** One row of HEADLINE_INPUTS for each finalist. `title`: the block chosen before, -1 for none; `chances`: of the ROLES, row-major. */
export function headlineRows({ finalists, table, sums }: Choice, title: number, chances: Float64Array): Float32Array {
  const own = TITLE_INPUTS.length;
  const roles = NAMES.length;
  const count = chances.length / roles;
  const rows = new Float32Array(finalists.length * HEADLINE_INPUTS.length);
  const best = sums.reduce((most, sum) => Math.max(most, sum), -Infinity);
  let col = 0;
  finalists.forEach((at, k) => {
    rows.set(table.subarray(k * own, (k + 1) * own), col);
    col += own;
    rows[col++] = sums[k] ?? 0;
    rows[col++] = best - (sums[k] ?? 0);
    rows[col++] = at === title ? 1 : 0;
    rows[col++] = title < 0 ? NaN : at - title;
    for (const step of NEAR) {
      const other = at + step;
      const isThere = other >= 0 && other < count;
      for (let role = 0; role < roles; role++) rows[col++] = isThere ? (chances[other * roles + role] ?? 0) : NaN;
    }
  });
  return rows;
}

/** The title block's index once the chances of roles are known, -1 where none is likely. `title`: as chosen before. */
export function titleAgain(choice: Choice, title: number, chances: Float64Array): number {
  const sums = headlineSums(headlineRows(choice, title, chances), HEADLINE_INPUTS.length);
  return titleOf(choice.finalists, sums, stored.headline, choice.scene);
}
