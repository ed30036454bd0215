import type { MessagePort } from 'node:worker_threads';
import type { NamedFile, Outcome, Refused, Unit } from './unit.ts';
import { isFetched } from '../read/item.ts';
import { itemsOf, outcomeOf, refused, unread, wholeFile, type Work } from './work.ts';

/** What a worker is sent. */
export interface Request {
  readonly units: readonly Unit[];
  readonly refused: readonly Refused[];
}

/** What it sends back. */
export interface Reply {
  readonly outcomes: Outcome[][];
  /** Bytes of JavaScript heap in use. */
  readonly heap: number;
}

/** Places in the shared clock: a count that goes up with every page, and which page that is. */
export const TICK = 0;
export const UNIT = 1;
export const PAGE = 2;
export const CLOCK_BYTES = 12;
/** The unit is being read, no page of it is there yet. */
export const READING = -1;

/** Cleans what comes through the port, one request after the other, and keeps the clock, by which others see it hang. */
export function serve(port: MessagePort, work: Work, clock: Int32Array, heapInUse: () => number): void {
  port.on('message', async (request: Request) => {
    const outcomes: Outcome[][] = [];
    for (const [at, unit] of request.units.entries()) outcomes.push(await cleanUnit(unit, at, request.refused, work, clock));
    port.postMessage({ outcomes, heap: heapInUse() } satisfies Reply);
  });
}

function tick(clock: Int32Array, unit: number, page: number): void {
  Atomics.store(clock, UNIT, unit);
  Atomics.store(clock, PAGE, page);
  Atomics.add(clock, TICK, 1);
}

async function cleanUnit(unit: Unit, at: number, bad: readonly Refused[], work: Work, clock: Int32Array): Promise<Outcome[]> {
  const codeOf = (page: number): Refused['code'] | undefined => bad.find((one) => one.unit === at && one.page === page)?.code;
  const code = codeOf(READING);
  if ('file' in unit) return code ? [unread(unit.file, code, work)] : cleanFile(unit.file, at, codeOf, work, clock);
  tick(clock, at, 0);
  const reason = codeOf(0);
  return [reason ? refused(unit, reason, work) : outcomeOf(unit, work)];
}

async function cleanFile(
  file: NamedFile,
  at: number,
  codeOf: (page: number) => Refused['code'] | undefined,
  work: Work,
  clock: Int32Array,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let otherResponses = 0;
  const onSkipped = (type: string): void => {
    if (isFetched(type)) otherResponses++;
  };
  tick(clock, at, READING);
  for await (const item of itemsOf(file.path, wholeFile(file), { ...work.reading, onSkipped })) {
    tick(clock, at, outcomes.length);
    const code = codeOf(outcomes.length);
    outcomes.push(code ? refused(item, code, work) : outcomeOf(item, work));
  }
  const last = outcomes.pop();
  if (last !== undefined) outcomes.push(otherResponses > 0 ? { ...last, otherResponses } : last);
  return outcomes;
}
