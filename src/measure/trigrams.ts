import { data } from 'franc-all/data.js';

/** Characters that are read: more change nothing. */
const ENOUGH = 2000;
/** A trigram that a model has not is as rare as one this far down its list. */
const ABSENT = 1200;
/** Flattens the head of the list. */
const HEAD = 12;

const models = new Map<string, ReadonlyMap<string, number> | null>();

/** Trigrams of a language with their cost, as franc ships them: the 300 commonest, commonest first. */
function modelOf(script: string, code: string): ReadonlyMap<string, number> | null {
  const key = script + code;
  const known = models.get(key);
  if (known !== undefined) return known;
  const list = data[script]?.[code]?.split('|');
  const model = list ? new Map(list.map((trigram, rank) => [trigram, Math.log(rank + HEAD)])) : null;
  models.set(key, model);
  return model;
}

function trigramsOf(text: string): Map<string, number> {
  const clean = ` ${text.slice(0, ENOUGH).toLowerCase().replace(/[\u0021-\u0040\s]+/g, ' ')} `; // prettier-ignore
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= clean.length; at++) {
    const trigram = clean.slice(at, at + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

/** Mean cost of the text's trigrams by each code; NaN where a code has no model. `script`: as franc writes it, "Latin". */
export function trigramCosts(text: string, script: string, codes: readonly string[]): number[] {
  const counts = trigramsOf(text);
  const absent = Math.log(ABSENT);
  let all = 0;
  for (const count of counts.values()) all += count;
  return codes.map((code) => {
    const model = modelOf(script, code);
    if (!model) return NaN;
    let cost = 0;
    for (const [trigram, count] of counts) cost += count * (model.get(trigram) ?? absent);
    return cost / all;
  });
}
