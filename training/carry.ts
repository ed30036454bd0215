/** Labels given to the lines of a page's text, carried over to the blocks of its HTML. */
import type { Measured } from '../src/model.ts';
import type { Role } from '../src/roles.ts';
import type { LineRoles } from './guide.ts';

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** A labelled page's lines: where each text stands, and the role of each place. */
export class Carried {
  private readonly places = new Map<string, number[]>();
  private readonly roles: readonly Role[];

  constructor(lines: readonly Measured[], labels: LineRoles) {
    this.roles = lines.map(({ lines: [first] }) => labels.get(first) ?? 'other');
    lines.forEach(({ text }, at) => {
      const key = fold(text);
      const list = this.places.get(key);
      if (list) list.push(at);
      else this.places.set(key, [at]);
    });
  }

  /** Each block's role: that of the next line with its text, else of the last before; null where no line reads like it. */
  to(blocks: readonly Measured[]): (Role | null)[] {
    let last = -1;
    return blocks.map(({ text }) => {
      const places = this.places.get(fold(text));
      if (!places) return null;
      const next = places.find((at) => at > last) ?? places.at(-1);
      if (next === undefined) return null;
      if (next > last) last = next;
      return this.roles[next] ?? null;
    });
  }
}
