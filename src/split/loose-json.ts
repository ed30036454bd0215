/** Values nested deeper are passed over. */
const DEPTH_MAX = 200;
const WHITE = /\s/;
/** What a value may begin with behind a comma. */
const VALUE_START = /["{[}\]\d/-]|true|false|null/y;
const WORD = /[^\s,:{}[\]"]+/y;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ', '"': '"', '\\': '\\', '/': '/' };

/**
 * JSON as some pages have it: with comments, quotes and line ends inside strings, commas missing or too many, an end cut
 * off, several values in a row. Gives the values found, none for what holds no JSON. Never throws; time goes with length
 * (jsonrepair 3, tried for this, throws on deep or glued values and takes quadratic time and more on hostile ones).
 */
export function looseJson(text: string): unknown[] {
  return new LooseReader(text).values();
}

class LooseReader {
  private at = 0;

  constructor(private readonly text: string) {}

  values(): unknown[] {
    return this.items('', 0);
  }

  /** Values up to the bracket that closes them. */
  private items(close: string, depth: number): unknown[] {
    const found: unknown[] = [];
    while (this.isInside(close)) found.push(this.value(depth));
    return found;
  }

  private node(depth: number): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    while (this.isInside('}')) {
      const key = this.value(depth);
      this.pass(false);
      if (this.text[this.at] !== ':') continue;
      this.at++;
      this.pass(false);
      const value = /[,}]/.test(this.text[this.at] ?? '}') ? null : this.value(depth);
      if (typeof key === 'string') entries.push([key, value]);
    }
    return Object.fromEntries(entries);
  }

  /** Whether more stands before the closing bracket, which is passed; one of another kind closes as well. */
  private isInside(close: string): boolean {
    for (;;) {
      this.pass(true);
      const char = this.text[this.at];
      if (char === undefined) return false;
      if (char !== '}' && char !== ']') return true;
      if (close === '') this.at++;
      else {
        if (char === close) this.at++;
        return false;
      }
    }
  }

  private value(depth: number): unknown {
    const char = this.text[this.at];
    if (char === '"') return this.string();
    if ((char === '{' || char === '[') && depth < DEPTH_MAX) {
      this.at++;
      return char === '{' ? this.node(depth + 1) : this.items(']', depth + 1);
    }
    WORD.lastIndex = this.at;
    const word = WORD.exec(this.text)?.[0] ?? '';
    this.at += Math.max(1, word.length);
    return /^(?:true|false)$/.test(word) ? word === 'true' : null;
  }

  private string(): string {
    const start = ++this.at;
    while (this.at < this.text.length && !(this.text[this.at] === '"' && this.endsHere())) this.at += this.text[this.at] === '\\' ? 2 : 1;
    const written = this.text.slice(start, this.at);
    this.at++;
    return written.replace(/\\(?:u([\da-f]{4})|(.))/gi, (all: string, code: string | undefined, char = '') =>
      code === undefined ? (ESCAPED[char] ?? all) : String.fromCharCode(parseInt(code, 16)),
    );
  }

  /** A quote ends a string where the text goes on as JSON does; any other is one in it. */
  private endsHere(): boolean {
    let at = this.white(this.at + 1);
    const next = this.text[at];
    if (next === undefined || next === ':' || next === '}' || next === ']') return true;
    // A comma is missing.
    if (next === '"') return this.text.slice(this.at + 1, at).includes('\n');
    if (next !== ',') return false;
    at = this.white(at + 1);
    VALUE_START.lastIndex = at;
    return at >= this.text.length || VALUE_START.test(this.text);
  }

  /** The next place without white space. */
  private white(from: number): number {
    let at = from;
    while (at < this.text.length && WHITE.test(this.text[at] ?? '')) at++;
    return at;
  }

  /** Passes white space and comments, and commas as well where they only part values. */
  private pass(commas: boolean): void {
    for (;;) {
      this.at = this.white(this.at);
      const two = this.text.slice(this.at, this.at + 2);
      if (two === '//') this.passTo('\n');
      else if (two === '/*') this.passTo('*/');
      else if (commas && two.startsWith(',')) this.at++;
      else return;
    }
  }

  private passTo(end: string): void {
    const at = this.text.indexOf(end, this.at + 2);
    this.at = at < 0 ? this.text.length : at + end.length;
  }
}
