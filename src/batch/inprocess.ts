import { Script } from 'node:vm';
import type { Cleaner, Item, Outcome, Unit } from './unit.ts';
import { outcomeOf, refused, type Work } from './work.ts';

const SLOT = Symbol.for('newsclean.guarded');
const CALL = new Script("globalThis[Symbol.for('newsclean.guarded')]()");
const world = globalThis as { [SLOT]?: (() => void) | null };

/**
 * Runs it for at most so many milliseconds; says whether it came to its end. Only Node's vm can interrupt code of our
 * own thread, an endless loop and a regular expression that backtracks without end too.
 */
function guarded(milliseconds: number, run: () => void): boolean {
  world[SLOT] = run;
  try {
    CALL.runInThisContext({ timeout: milliseconds });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  } finally {
    world[SLOT] = null;
  }
}

/** Cleans in this very process: no worker to start, which counts for a few pages. Takes no files. */
export function inProcess(work: Work): Cleaner {
  return {
    async clean(units: readonly Unit[]): Promise<Outcome[][]> {
      const items = units as readonly Item[];
      const outcomes: Outcome[][] = [];
      while (outcomes.length < items.length) {
        const at = outcomes.length;
        const ended = guarded(work.limit, () => {
          for (const item of items.slice(at)) outcomes.push([outcomeOf(item, work)]);
        });
        // One guard is for all of them. The page that it hit has had the whole time only if it was the first; else it is next.
        const hit = items[at];
        if (!ended && outcomes.length === at && hit) outcomes.push([refused(hit, 'timeout', work)]);
      }
      return outcomes;
    },
    close: () => Promise.resolve(),
  };
}
