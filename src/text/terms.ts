/** In how many lists each term stands, of those lists that count. Terms are numbers from 1 on, few of them left out. */
export function timesOf(terms: readonly (readonly number[])[], counts: (list: readonly number[], at: number) => boolean): Uint32Array {
  let most = 0;
  for (const list of terms) for (const term of list) if (term > most) most = term;
  const times = new Uint32Array(most + 1);
  // The list that counted the term last, from 1 on: a list counts once.
  const last = new Uint32Array(most + 1);
  terms.forEach((list, at) => {
    if (!counts(list, at)) return;
    for (const term of list) {
      if (last[term] === at + 1) continue;
      last[term] = at + 1;
      times[term] = (times[term] ?? 0) + 1;
    }
  });
  return times;
}
