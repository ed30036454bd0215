import { expect, test } from 'vitest';
import { placesFor } from '../src/label/label.ts';
import { scoreBlocks } from '../src/label/model.ts';
import { ROLE_INPUTS, roleRows } from '../src/label/role-rows.ts';
import { votesFor } from '../src/label/roles.ts';
import { measure } from '../src/measure/measure.ts';
import { complete } from '../src/settings.ts';
import { splitText } from '../src/split/text.ts';

const PAGE = [
  'Home',
  'Malūnininkai pastatė didelį malūną',
  'Didelis malūnas ir jo malūnininkas',
  'Jonas Jonaitis',
  'Malūną prie upės statė trys malūnininkai, o padėjo jiems visas kaimas, kuris didelio malūno laukė dvidešimt metų.',
].join('\n');

/** An input of every line, the headline being the line with this index. */
function inputs(name: string, title: number): number[] {
  const { blocks } = splitText(PAGE);
  const measured = measure(blocks, complete());
  const scored = scoreBlocks(measured);
  const places = placesFor(measured, scored.scores, 1);
  const rows = roleRows(places, title, votesFor(places), scored.rows);
  const column = ROLE_INPUTS.indexOf(name);
  return measured.map((_, at) => rows[at * ROLE_INPUTS.length + column] ?? -1);
}

test('roles see how far a line is below the headline', () => {
  expect(inputs('fromTitle', 1)).toEqual([-1, 0, 1, 2, 3]);
  expect(inputs('isTitle', 1)).toEqual([0, 1, 0, 0, 0]);
});

test('and what it shares with the headline, in other forms of the words too', () => {
  const [home, headline, like, name, text = 0] = inputs('ofTitle', 1);
  expect([home, headline, like, name]).toEqual([0, 1, 1, 0]);
  expect(text).toBeGreaterThan(0);
  expect(text).toBeLessThan(0.5);
  // Of three stems of the headline the line below has two, the text as well.
  expect(inputs('titleHeld', 1)).toEqual([0, 1, expect.closeTo(2 / 3), 0, expect.closeTo(2 / 3)]);
});
