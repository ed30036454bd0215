/**
 * npm run train:sources -- SETS FOLDER [--except ROLES_DIR] [--faults]: fits the trees that choose whom an article comes from, among
 * the names that its page's lines may give, and adds them to src/label/weights.br.
 *
 * FOLDER is as for `npm run train:authors`. The invented pages tell their sources; of the sets' pages whose lines were labelled by
 * hand, those without a line of role `source` say what is none.
 */
import { Picker } from '../src/assemble/picker.ts';
import { sourceReadings } from '../src/assemble/source-lines.ts';
import type { SourceReading } from '../src/assemble/source-lines.ts';
import { SOURCE_INPUTS, sourceRows } from '../src/assemble/source-signs.ts';
import { sourceOf } from '../src/assemble/source.ts';
import { isAgencyName } from '../src/text/agencies.ts';
import { fold } from '../bench/field-score.ts';
import { MADE, excepted, labelledPages, madePages } from './guide.ts';
import type { LineRoles } from './guide.ts';
import { ReadingsFit, unseenIn } from './readings.ts';
import { pagesOf, setNames } from './sets.ts';
import type { StyledPage } from './sets.ts';

const [sets, folder] = process.argv.slice(2);
if (!sets || !folder) throw new Error('usage: npm run train:sources -- SETS FOLDER [--except ROLES_DIR] [--faults]');
const TREES = 120;
const WEB = 0.5;

const unseen = unseenIn(folder);
const except = excepted(process.argv);
const fit = new ReadingsFit(folder, 'sources', SOURCE_INPUTS);
/** Words, without case and signs. */
const folded = (value: string | null): string => fold('title', value);

function add(set: string, page: StyledPage, wantedOf: (readings: readonly SourceReading[]) => string | null | undefined): void {
  const found = unseen(set, page, false);
  if (!found) return;
  const { blocks, declared, chances } = found;
  const readings = sourceReadings(new Picker(blocks, declared));
  const wanted = wantedOf(readings);
  if (wanted === undefined) return;
  fit.add({
    set,
    id: page.id,
    html: false,
    wanted,
    weight: set === MADE ? 1 : WEB,
    rows: sourceRows(readings, new Picker(blocks, declared), chances),
    readings: readings.length,
    right: readings.flatMap(({ value }, at) => (wanted !== null && folded(value) === folded(wanted) ? [at] : [])),
    answer: (sums) => folded(sourceOf(new Picker(blocks, declared), chances, () => sums)?.value ?? null),
  });
}

/**
 * Of a page labelled line by line: its source if one line gives it in one way, null if it has none, undefined where that is not known.
 * Thanks, links and headings of lists of them are of role `source` as well: a line without a form of attribution must name an agency.
 */
function labelledSource(readings: readonly SourceReading[], roles: LineRoles): string | null | undefined {
  const isOnSource = ({ from, to, value, ways }: SourceReading): boolean =>
    (ways.size > 1 || !ways.has('bare') || isAgencyName(value)) && [from, to].some(({ lines }) => roles.get(lines[0]) === 'source');
  const given = new Set(readings.filter(isOnSource).map(({ value }) => value));
  if ([...roles.values()].includes('source')) return given.size === 1 ? [...given][0] : undefined;
  // An agency beside an author or in the text may be the source of a page that has no line for it.
  const mayBe = ({ from, value }: SourceReading): boolean => isAgencyName(value) && ['body', 'byline', 'dateline'].includes(roles.get(from.lines[0]) ?? ''); // prettier-ignore
  return readings.some(mayBe) ? undefined : null;
}

const labels = labelledPages();
for (const set of setNames(sets))
  for await (const page of pagesOf(sets, set, false)) {
    const roles = except.has(page.id) ? undefined : labels.get(`${set}/${page.id}`);
    if (roles) add(set, page, (readings) => labelledSource(readings, roles));
  }
for (const page of madePages().pages) add(MADE, page, () => page.source ?? null);
fit.fit(TREES, folded);
