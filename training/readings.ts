/** What the fits of fields share that trees choose among readings of a page's lines: authors and sources. */
import fs from 'node:fs';
import path from 'node:path';
import { measure } from '../src/measure/measure.ts';
import type { Declared, Labelled, PageChances } from '../src/model.ts';
import { complete } from '../src/settings.ts';
import { layoutOf } from './export.ts';
import { fittedIn, labelledAs, rolesIn, titlesIn } from './fitted.ts';
import { runPython } from './python.ts';
import type { StyledPage } from './sets.ts';
import { WEIGHTS, withWeights } from './weights-file.ts';

/** A page labelled by models that have not seen it. */
export interface UnseenPage {
  readonly blocks: readonly Labelled[];
  readonly chances: PageChances;
  readonly declared: Declared;
}

/** Labels pages by what `npm run train -- SETS --out FOLDER`, `train:titles` and `train:roles` left; null for others. */
export function unseenIn(folder: string): (set: string, page: StyledPage, html: boolean) => UnseenPage | null {
  const settings = complete();
  const [fitted, titles, roles] = [fittedIn(folder), titlesIn(folder), rolesIn(folder)] as const;
  return (set, page, html) => {
    const style = html ? 'html' : 'lines';
    const { blocks, declared } = layoutOf(page, style);
    const found = blocks.length > 0 ? fitted({ set, style, page }) : null;
    if (!found) return null;
    const titlesDeclared = declared.title.map(({ value }) => value);
    const key = `${set}/${page.id}`;
    const told = { title: titles[`${key}/${style}`], chances: html ? undefined : roles.get(key) };
    return { ...labelledAs(measure(blocks, settings), found, titlesDeclared, told), declared };
  };
}

/** A page's readings, of which some name what is wanted. */
export interface Contest {
  readonly set: string;
  readonly id: string;
  readonly html: boolean;
  readonly wanted: string | null;
  readonly weight: number;
  readonly rows: Float32Array;
  readonly readings: number;
  /** Numbers of the readings that are right. */
  readonly right: readonly number[];
  /** The field by trees with these sums, folded as `wanted` is compared. */
  readonly answer: (sums: Float64Array) => string;
}

interface Count {
  right: number;
  given: number;
  present: number;
  falsely: number;
}

/**
 * Fits `name` of the weights on pages as they come, and tells how often trees that have not seen a page are right; with `--faults`
 * each page on which they are not.
 */
export class ReadingsFit {
  private readonly contests: Omit<Contest, 'rows'>[] = [];
  private readonly file: number;

  constructor(
    private readonly folder: string,
    private readonly name: string,
    private readonly inputs: readonly string[],
  ) {
    this.file = fs.openSync(path.join(folder, `${name}.f32`), 'w');
  }

  add({ rows, ...contest }: Contest): void {
    fs.writeSync(this.file, new Uint8Array(rows.buffer));
    this.contests.push(contest);
  }

  fit(trees: number, fold: (value: string | null) => string): void {
    const { folder, name, contests } = this;
    fs.closeSync(this.file);
    const pages = contests.map(({ id, weight, right, readings, wanted }) => ({ id, weight, rows: readings, right, told: wanted === null || right.length > 0 })); // prettier-ignore
    fs.writeFileSync(path.join(folder, `${name}.json`), JSON.stringify({ inputs: this.inputs, pages }));
    withWeights(process.env['WEIGHTS'] ?? WEIGHTS, (weights) => runPython('fit_readings.py', folder, weights, name, String(trees)));
    const bytes = fs.readFileSync(path.join(folder, `${name}-unseen.f64`));
    const sums = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    const counts = new Map<string, Count>();
    let from = 0;
    for (const { set, html, id, wanted, readings, right, answer } of contests) {
      const got = answer(sums.subarray(from, (from += readings)));
      const key = `${set} ${html ? 'html' : 'text'}`;
      const count = counts.get(key) ?? { right: 0, given: 0, present: 0, falsely: 0 };
      counts.set(key, count);
      if (wanted !== null) count.present++;
      if (got) count.given++;
      if (got && wanted === null) count.falsely++;
      if (wanted !== null && got === fold(wanted)) count.right++;
      else if (process.argv.includes('--faults') && (wanted !== null || got)) console.log(JSON.stringify({ set, html, id, wanted, got, reached: right.length > 0 })); // prettier-ignore
    }
    for (const [key, { right, present, given, falsely }] of counts)
      console.log(`${name}, pages not fitted on: ${key}: ${right} of ${present}, ${given} given, ${falsely} where there is none`);
  }
}
