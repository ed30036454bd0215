import type { Bar } from './report-plots.ts';

/** A width of time in which dates are counted; `of` is NaN for a date that is not so precise, or none. */
interface Unit {
  readonly name: string;
  of(date: string): number;
  label(period: number): string;
}

const DAY_MS = 86_400_000;
const MONTHS = 12;
/** More columns than this are no longer told apart. */
const MOST_COLUMNS = 60;
/** Share of the dates that a unit may leave out for being less precise. */
const MOST_VAGUE = 0.2;

const yearOf = (date: string): number => Number(date.slice(0, 4));
const two = (value: number): string => String(value).padStart(2, '0');

function years(name: string, width: number): Unit {
  return { name, of: (date) => Math.floor(yearOf(date) / width), label: (period) => String(period * width) };
}

const UNITS: readonly Unit[] = [
  {
    name: 'day',
    of: (date) => (date.length === 10 ? Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS) : NaN),
    label: (period) => new Date(period * DAY_MS).toISOString().slice(0, 10),
  },
  {
    name: 'month',
    of: (date) => (date.length >= 7 ? yearOf(date) * MONTHS + Number(date.slice(5, 7)) - 1 : NaN),
    label: (period) => `${Math.floor(period / MONTHS)}-${two((period % MONTHS) + 1)}`,
  },
  years('year', 1),
  years('decade', 10),
  years('century', 100),
];

export interface Timeline {
  readonly unit: string;
  readonly bars: readonly Bar[];
  /** Dates that are not as precise as the unit. */
  readonly vague: number;
}

/** Counts of dates (YYYY, YYYY-MM or YYYY-MM-DD) in the finest unit that suits nearly all and fits into a plot, gaps included. */
export function timelineOf(dates: ReadonlyMap<string, number>): Timeline {
  const timelines = UNITS.map((unit) => countedBy(unit, dates));
  const all = [...dates.values()].reduce((sum, count) => sum + count, 0);
  const fitting = timelines.find(({ bars, vague }) => bars.length <= MOST_COLUMNS && vague <= all * MOST_VAGUE);
  return fitting ?? (timelines.at(-1) as Timeline);
}

function countedBy(unit: Unit, dates: ReadonlyMap<string, number>): Timeline {
  const counts = new Map<number, number>();
  let vague = 0;
  for (const [date, count] of dates) {
    const period = unit.of(date);
    if (Number.isNaN(period)) vague += count;
    else counts.set(period, (counts.get(period) ?? 0) + count);
  }
  return { unit: unit.name, bars: filled(counts, unit), vague };
}

/** Without spreading: there may be more periods than a call takes arguments. */
function reach(periods: readonly number[], best: (a: number, b: number) => number): number {
  return periods.reduce((far, period) => best(far, period));
}

function filled(counts: ReadonlyMap<number, number>, unit: Unit): Bar[] {
  const periods = [...counts.keys()];
  if (periods.length === 0) return [];
  const first = reach(periods, Math.min);
  const length = Math.min(MOST_COLUMNS + 1, reach(periods, Math.max) - first + 1);
  return Array.from({ length }, (_, at) => ({ label: unit.label(first + at), count: counts.get(first + at) ?? 0 }));
}
