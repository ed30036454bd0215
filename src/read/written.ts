/**
 * A number as the top level of a JSON object writes it, all digits of it; null where the key has none. Parsing rounds numbers beyond
 * 2^53, so that ids of 64 bits would become one another. `json` must be one object.
 */
export function writtenNumber(json: string, key: string): string | null {
  let found: string | null = null;
  let depth = 0;
  let name: string | null = null;
  for (let at = 0; at < json.length;) {
    const char = json[at] ?? '';
    if (char === '"') {
      const end = stringEnd(json, at);
      // Only a string before a colon is a key; a value of one is overwritten by the next key.
      if (depth === 1) name = JSON.parse(json.slice(at, end)) as string;
      at = end;
    } else if (char === ':' && depth === 1 && name === key) {
      // Of several equal keys the last counts.
      found = /^\s*(-?\d[\d.eE+-]*)/u.exec(json.slice(at + 1, at + LONGEST))?.[1] ?? null;
      at++;
    } else {
      if (char === '{' || char === '[') depth++;
      else if (char === '}' || char === ']') depth--;
      at++;
    }
  }
  return found;
}

/** A number with space before it; a longer one is no id. */
const LONGEST = 256;

/** Where a string that starts at a quotation mark ends, behind its other one. */
function stringEnd(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let slashes = 0;
    while (json[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
  return json.length;
}
