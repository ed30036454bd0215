import { COLUMN, FIRST_CUE, FIRST_HTML } from '../features.ts';
import type { Measured } from '../model.ts';

/** Names of the features that tell runs of alike blocks: menus, "teaser, more", "name, date, comment". */
export const RHYTHM = ['alikeBefore', 'alikeAfter', 'beat1', 'beat2', 'beat3', 'beat4'] as const;
/** How far around a block its like is counted, in blocks. */
const REACH = 10;
const BEATS = [1, 2, 3, 4] as const;
/** Beats that are looked at in each direction. */
const REPEATS = 3;

/** What a block looks like from afar: its length, whether it ends a sentence, has a date, a cue or a bullet. */
function looksOf({ features }: Measured): number {
  const words = features[COLUMN.words] ?? 0;
  const length = words <= 1 ? 0 : words <= 3 ? 1 : words <= 8 ? 2 : words <= 18 ? 3 : words <= 45 ? 4 : 5;
  const flag = (column: number): number => ((features[column] ?? 0) > 0 ? 1 : 0);
  let looks = length;
  for (const column of [COLUMN.endsSentence, COLUMN.date, COLUMN.time, COLUMN.item, COLUMN.startsUpper, COLUMN.separators])
    looks = looks * 2 + flag(column);
  let cue = 0;
  for (let column = FIRST_CUE; column < FIRST_HTML && cue === 0; column++) if ((features[column] ?? 0) > 0) cue = column;
  return looks * 64 + cue;
}

/** One row of RHYTHM a block: how many blocks nearby look alike, and how many stand at every first to fourth step from it. */
export function rhythmOf(blocks: readonly Measured[]): Float32Array {
  const looks = blocks.map(looksOf);
  const rows = new Float32Array(blocks.length * RHYTHM.length);
  looks.forEach((own, at) => {
    let col = at * RHYTHM.length;
    for (const step of [-1, 1]) {
      let alike = 0;
      for (let far = 1; far <= REACH; far++) if (looks[at + step * far] === own) alike++;
      rows[col++] = alike;
    }
    for (const beat of BEATS) {
      let kept = 0;
      for (let k = 1; k <= REPEATS; k++) kept += (looks[at + k * beat] === own ? 1 : 0) + (looks[at - k * beat] === own ? 1 : 0);
      rows[col++] = kept;
    }
  });
  return rows;
}
