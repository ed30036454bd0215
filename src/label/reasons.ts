import { contentMoves } from './moves.ts';
import { logit } from './chances.ts';
import { FIRST_PASS } from './passes.ts';
import { LEARNED_SAYS, phrasesOf } from './phrases.ts';
import type { Inputs } from './phrases.ts';

/** Reasons named, and the least share of the strongest that the others have. */
const MOST = 3;
const LEAST = 0.3;

const LEARNED: ReadonlySet<string> = new Set(LEARNED_SAYS);
const COLUMN = new Map(FIRST_PASS.map((name, at) => [name, at]));
/** The first pass's score of the block itself, right behind its inputs. */
const OWN_SCORE = FIRST_PASS.length;
/** What the networks add to the trees rests on all lines of the page. */
const AROUND = 'all that stands above and below it';

/**
 * For each block of a page, what moved its content score most, in words, the stronger side first: `for article: …`,
 * `against: …`. The score's logit is that of the first pass's trees, which each input moved by so much, and what the networks
 * add. `rows`: one a block, that start with the first pass's inputs and its score; `scores`: what came of both; `kept`: whether
 * each block is. Both sides of the page weigh the same, so that a line is told from the other side, not from its own.
 */
export function reasonsFor(rows: Float32Array, scores: Float32Array, kept: readonly boolean[]): (at: number) => string[] {
  const share = kept.filter(Boolean).length / kept.length;
  const weights = Float32Array.from(kept, (is) => 1 / (is ? share : 1 - share));
  const moves = contentMoves(rows, weights);
  const width = rows.length / kept.length;
  const added = scores.map((score, at) => logit(score) - logit(rows[at * width + OWN_SCORE] ?? 0));
  const mean = added.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), 0) / weights.reduce((sum, weight) => sum + weight, 0);
  return (at) => wordsFor(moves(at), (added[at] ?? 0) - mean, rows, at * width);
}

function wordsFor(moves: Float64Array, around: number, rows: Float32Array, offset: number): string[] {
  const input: Inputs = (name) => rows[offset + (COLUMN.get(name) ?? NaN)] ?? NaN;
  const phrases = phrasesOf();
  const sums = new Map<string, number>(around === 0 ? [] : [[AROUND, around]]);
  moves.forEach((move, at) => {
    const value = rows[offset + at] ?? NaN;
    const phrase = phrases[at];
    // Of what is not known nothing can be said.
    if (!phrase || move === 0 || Number.isNaN(value)) return;
    const words = phrase(value, input);
    sums.set(words, (sums.get(words) ?? 0) + move);
  });
  const sorted = [...sums].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  // The vocabulary's many inputs say one thing together, and the least of what can be seen.
  const strongest = Math.abs(sorted.find(([phrase]) => !LEARNED.has(phrase))?.[1] ?? 0);
  const named = sorted.slice(0, MOST).filter(([, move]) => Math.abs(move) >= LEAST * strongest);
  const side = (name: string, sign: number): string[] => {
    const words = named.filter(([, move]) => move * sign > 0).map(([phrase]) => phrase);
    return words.length ? [`${name}: ${words.join(', ')}`] : [];
  };
  const [pro, contra] = [side('for article', 1), side('against', -1)];
  return (named[0]?.[1] ?? 0) > 0 ? [...pro, ...contra] : [...contra, ...pro];
}
