import type { Measured } from '../model.ts';
import type { Place } from './roles.ts';
import { numberOf, sceneOf } from './title-scene.ts';
import type { Scene } from './title-scene.ts';
import { SIGNS } from './title-signs.ts';
import stored from './title-points.json' with { type: 'json' };

/** Longest headline, in words (each ideograph one) and characters. */
const MAX_WORDS = 60;
const MAX_CHARS = 300;
/** So many candidates from the top are weighed; pages of that many short lines before their article are none. */
const MOST = 1000;
/** Share of the page's blocks beyond which no title stands. */
const REACH = 0.9;

const points = SIGNS.map(({ name }) => (stored.points as Readonly<Record<string, number>>)[name] ?? 0);

/** A line of little but a date is none: "19 FEB 2020 - 18:37 CET". */
const isDateLine = (block: Measured): boolean => numberOf(block, 'date') > 0 && numberOf(block, 'digits') > 0.2;

function mayBeTitle(block: Measured): boolean {
  if (numberOf(block, 'words') > MAX_WORDS || block.text.length > MAX_CHARS || isDateLine(block)) return false;
  return /[\p{L}\d]/u.test(block.text);
}

/** Indices of the blocks that may be the title: not too long, and not a date. */
export function candidatesIn(places: readonly Place[]): number[] {
  const end = Math.max(40, places.length * REACH);
  return places.flatMap(({ block }, at) => (at <= end && mayBeTitle(block) ? [at] : [])).slice(0, MOST);
}

/** Values of all signs for one candidate. */
export function signsOf(at: number, scene: Scene): number[] {
  const block = scene.places[at]?.block;
  return block ? SIGNS.map(({ of }) => of(at, block, scene)) : [];
}

/** The title block's index, -1 where none is likely. `declared`: titles that HTML declares. */
export function findTitle(places: readonly Place[], declared: readonly string[]): number {
  const candidates = candidatesIn(places);
  const scene = sceneOf(places, candidates, declared);
  let best = -1;
  let most: number = stored.none;
  for (const at of candidates) {
    const sum = signsOf(at, scene).reduce((all, value, k) => all + value * (points[k] ?? 0), 0);
    if (sum <= most) continue;
    most = sum;
    best = at;
  }
  return best;
}
