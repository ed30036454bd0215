import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { placesFor } from '../src/label/label.ts';
import { scoreBlocks } from '../src/label/model.ts';
import { sceneOf } from '../src/label/title-scene.ts';
import { SIGNS } from '../src/label/title-signs.ts';
import { candidatesIn, signsOf } from '../src/label/title.ts';
import { measure } from '../src/measure/measure.ts';
import { complete } from '../src/settings.ts';
import { splitHtml } from '../src/split/html.ts';
import { splitText } from '../src/split/text.ts';

const root = path.join(import.meta.dirname, '..');
const invented = path.join(root, 'training/pages');
const TEXTS = fs.readdirSync(invented).filter((name) => name.endsWith('.txt'));

/** Names of signs of a page's lines whose values are outside of what the sign promises. */
function outside({ blocks, declared }: ReturnType<typeof splitHtml>): string[] {
  const titles = declared.title.map(({ value }) => value);
  const measured = measure(blocks, complete());
  const places = placesFor(measured, scoreBlocks(measured).scores, 1);
  const scene = sceneOf(places, titles);
  return candidatesIn(places).flatMap((at) =>
    signsOf(at, scene).flatMap((value, k) => (value >= 0 && value <= (SIGNS[k]?.upTo ?? 1) ? [] : [`${SIGNS[k]?.name}: ${value}`])),
  );
}

test('every sign of a headline stays within the bounds by which lines are passed over', () => {
  expect(TEXTS.length).toBeGreaterThan(50);
  for (const name of TEXTS) {
    const lines = fs.readFileSync(path.join(invented, name), 'utf8');
    expect(outside(splitText(lines)), name).toEqual([]);
    const html = lines.split('\n').map((line, at) => (at % 5 === 0 ? `<h${(at % 4) + 1}>${line}</h${(at % 4) + 1}>` : `<p>${line}</p>`)).join(''); // prettier-ignore
    expect(outside(splitHtml(`<title>${lines.split('\n')[1]}</title>${html}`)), name).toEqual([]);
  }
});
