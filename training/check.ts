/**
 * npm run train:check -- SETS FOLDER [--styles lines,html] [--sample N]: cross-validated quality of the whole labelling.
 *
 * FOLDER is what `npm run train -- SETS --out FOLDER`, `train:titles` and `train:roles` left: each page is scored, and its roles are
 * told, by models that have not seen it, then title, rules and roles decide as they do for users. Prints word F1 by set, chunk F1 where a set has snippets, for the body alone and with title, byline, date and
 * source, which some sets count as text.
 */
import { chunkRatio, wordF1 } from '../bench/scores.ts';
import { isKept } from '../src/roles.ts';
import type { Role } from '../src/roles.ts';
import { samplesOf } from './export.ts';
import type { Sample } from './export.ts';
import { fittedIn, labelledAs, rolesIn } from './fitted.ts';
import type { Style } from './sets.ts';

const args = process.argv.slice(2);
const [sets, folder] = args;
if (!sets || !folder) throw new Error('usage: npm run train:check -- SETS FOLDER [--styles lines,html] [--sample N]');
const option = (name: string, otherwise: string): string => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? otherwise) : otherwise);

const FRONT: ReadonlySet<Role> = new Set(['title', 'byline', 'dateline', 'source']);
const VIEWS: Readonly<Record<string, (role: Role) => boolean>> = {
  body: (role) => isKept(role) && !FRONT.has(role) && role !== 'copyright',
  'body and front': (role) => isKept(role) && role !== 'copyright',
};

const fitted = fittedIn(folder);
const roles = rolesIn(folder);

/** Word F1, or chunk F1, over the pages of one set, style and view. */
class Sum {
  private pages = 0;
  private readonly ratio = { of: 0, right: 0 };
  private measure = 'word F1';

  add(text: string, { page }: Sample): void {
    const [right, of] =
      page.gold === null ? chunkRatio(text, page.with ?? [], page.without ?? []) : ([wordF1(text, page.gold), 1] as const);
    if (page.gold === null) this.measure = 'chunk F1';
    this.pages++;
    this.ratio.right += right;
    this.ratio.of += of;
  }

  toString(): string {
    return `${this.pages} pages, ${this.measure} ${(this.ratio.right / this.ratio.of).toFixed(4)}`;
  }
}

const sums = new Map<string, Sum>();
const plan = { sets, styles: option('--styles', 'lines,html').split(',') as Style[], every: 6, sample: Number(option('--sample', '1')) };
for await (const sample of samplesOf(plan)) {
  const { set, style, page } = sample;
  const own = fitted(sample);
  if (!own) continue;
  // Only the pages labelled by hand have been seen by the trees of roles, which look at text.
  const chances = style === 'lines' ? roles.get(`${set}/${page.id}`) : undefined;
  const { blocks } = labelledAs(sample.blocks, own, [], { chances });
  for (const [view, keeps] of Object.entries(VIEWS)) {
    const text = blocks.flatMap((block) => (keeps(block.label.role) ? [block.text] : [])).join('\n');
    for (const group of page.type === 'article' && set.startsWith('wcxb') ? ['', ' articles'] : ['']) {
      const key = `${style.padEnd(6)} ${(set + group).padEnd(18)} ${view}`;
      const sum = sums.get(key) ?? new Sum();
      sum.add(text, sample);
      sums.set(key, sum);
    }
  }
}
for (const [key, sum] of sums) console.log(key, String(sum));
