/** Lists by number of word, one behind the other, and where each starts: at `first` the first. Numbers run from 0, which is no word. */
export function byNumber<T>(size: number, lists: readonly (readonly T[] | undefined)[], first: number): { list: T[]; from: Int32Array } {
  const list: T[] = [];
  const from = new Int32Array(size + 2);
  for (let number = 0; number <= size; number++) {
    from[number] = first + list.length;
    list.push(...(lists[number] ?? []));
  }
  from[size + 1] = first + list.length;
  return { list, from };
}
