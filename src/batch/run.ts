import { setImmediate } from 'node:timers/promises';
import { parcelsOf, type Open, type Slot, type Supply } from './parcels.ts';
import { count, emptyTally, type Tally } from './tally.ts';
import type { Cleaner, Outcome, Unit } from './unit.ts';

export interface Run extends Omit<Supply, 'onSkipped' | 'onOtherResponse' | 'signal'> {
  readonly cleaner: Cleaner;
  /** Parcels that are cleaned or wait for it at a time. */
  readonly ahead: number;
  /** Written in the order of the inputs, or as they come. */
  readonly ordered: boolean;
  readonly signal: AbortSignal;
  readonly onInput: (tally: Tally) => void;
}

interface Cleaned {
  readonly slots: readonly Slot[];
  readonly outcomes: readonly (readonly Outcome[])[];
}

/** Signals are only delivered when the event loop turns; cleaning never lets it, so we do, this often. */
const BREATH_MS = 50;

function breather(): () => Promise<void> {
  let last = Date.now();
  return async () => {
    if (Date.now() - last < BREATH_MS) return;
    await setImmediate();
    last = Date.now();
  };
}

async function cleanParcel(slots: readonly Slot[], cleaner: Cleaner): Promise<Cleaned> {
  const units = slots.flatMap(({ unit }): Unit[] => (unit === null ? [] : [unit]));
  for (const open of new Set(slots.map((slot) => slot.open))) open.waiting += 1;
  return { slots, outcomes: units.length === 0 ? [] : await cleaner.clean(units) };
}

type Settled = { readonly cleaned: Cleaned } | { readonly error: unknown };

/** Cleaned parcels, with so many ahead of the one at hand; ends early with the signal. */
async function* cleanedParcels(run: Run, parcels: AsyncGenerator<Slot[]>): AsyncGenerator<Cleaned> {
  // Not Promise.race: on a promise as long-lived as the signal's it would keep every parcel in memory.
  let wake = (): void => undefined;
  const ahead: { settled: Settled | null }[] = [];
  let state = 'idle' as 'idle' | 'reading' | 'ended';
  let failure: { readonly error: unknown } | null = null;
  run.signal.addEventListener('abort', () => wake(), { once: true });

  function send(slots: Slot[]): void {
    const one: (typeof ahead)[number] = { settled: null };
    ahead.push(one);
    const settle = (settled: Settled): void => {
      one.settled = settled;
      wake();
    };
    cleanParcel(slots, run.cleaner).then(
      (cleaned) => settle({ cleaned }),
      (error: unknown) => settle({ error }),
    );
  }

  function readOn(): void {
    if (state !== 'idle' || ahead.length >= run.ahead) return;
    state = 'reading';
    parcels.next().then(
      ({ done, value }) => {
        state = done ? 'ended' : 'idle';
        if (!done && !run.signal.aborted) send(value);
        wake();
      },
      (error: unknown) => {
        state = 'ended';
        failure = { error };
        wake();
      },
    );
  }

  for (;;) {
    if (run.signal.aborted) return;
    readOn();
    const at = run.ordered ? (ahead[0]?.settled ? 0 : -1) : ahead.findIndex(({ settled }) => settled !== null);
    const settled = at < 0 ? null : ahead.splice(at, 1)[0]?.settled;
    if (settled) {
      if ('error' in settled) throw settled.error;
      yield settled.cleaned;
    } else if (state === 'ended' && ahead.length === 0) {
      if (failure) throw (failure as { error: unknown }).error;
      return;
    } else {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
}

/** Writes what was cleaned, input by input, and finishes inputs that are whole. */
class Writing {
  readonly #run: Run;
  readonly #tally: Tally;
  readonly #open = new Set<Open>();
  readonly #breathe = breather();

  constructor(run: Run, tally: Tally) {
    this.#run = run;
    this.#tally = tally;
  }

  /** Stops between two pages when the signal is given. */
  async take({ slots, outcomes }: Cleaned): Promise<void> {
    let at = 0;
    for (const [index, slot] of slots.entries()) {
      const { open, unit, last } = slot;
      this.#begin(open);
      for (const outcome of unit === null ? [] : (outcomes[at++] ?? [])) {
        if (this.#run.signal.aborted) return;
        count(this.#tally, outcome);
        await open.output.put(outcome);
        await this.#breathe();
      }
      open.ended ||= last;
      if (slots[index + 1]?.open !== open) open.waiting -= 1;
      if (open.ended && open.waiting === 0) await this.#finish(open);
    }
  }

  #begin(open: Open): void {
    if (this.#open.has(open)) return;
    this.#open.add(open);
    this.#tally.before.failed += open.output.before?.failed ?? 0;
    this.#tally.before.none += open.output.before?.none ?? 0;
  }

  async #finish(open: Open): Promise<void> {
    if (this.#run.signal.aborted) return;
    await open.output.finish();
    this.#open.delete(open);
    this.#tally.inputs += 1;
    this.#run.onInput(this.#tally);
  }

  /** Nothing half done stays. */
  drop(): void {
    for (const { output } of this.#open) output.drop();
  }
}

/** Cleans all inputs. Stops early, leaving no half output, when the signal is given. Closes the cleaner. */
export async function runAll(run: Run): Promise<Tally> {
  const tally = emptyTally();
  const writing = new Writing(run, tally);
  const onSkipped = (): void => {
    tally.skipped += 1;
    tally.inputs += 1;
  };
  const onOtherResponse = (): void => {
    tally.otherResponses += 1;
  };
  const over = new AbortController();
  const parcels = parcelsOf({ ...run, onSkipped, onOtherResponse, signal: over.signal });
  let whole = false;
  try {
    for await (const cleaned of cleanedParcels(run, parcels)) await writing.take(cleaned);
    tally.before.none += run.output.noneBefore?.() ?? 0;
    whole = !run.signal.aborted;
  } finally {
    writing.drop();
    run.output.close?.(whole);
    over.abort();
    // Lets the files go; not awaited, since a source may be silent for ever.
    parcels.return(undefined).catch(() => undefined);
    await run.cleaner.close();
  }
  return tally;
}
