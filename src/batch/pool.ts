import { Worker } from 'node:worker_threads';
import { CLOCK_BYTES, PAGE, READING, TICK, UNIT, type Reply, type Request } from './serve.ts';
import type { Cleaner, Outcome, Refused, Unit } from './unit.ts';

export interface PoolOptions {
  /** The module that workers run: it calls `serve`. */
  readonly entry: URL;
  readonly jobs: number;
  /** What each worker is told at its start, beside its clock; plain data. */
  readonly data: object;
  /** Milliseconds that one page may take. */
  readonly limit: number;
  /** Megabytes of heap that a worker may have. @default 2048, some thousand times what a usual page takes */
  readonly heap?: number;
}

interface Job {
  readonly units: readonly Unit[];
  readonly refused: Refused[];
  /** Where a worker ran out of memory before; a second time it is the page's fault. */
  readonly fell: Set<string>;
  resolve(outcomes: Outcome[][]): void;
  reject(error: unknown): void;
}

interface Hand {
  readonly worker: Worker;
  readonly clock: Int32Array;
  job: Job | null;
  tick: number;
  /** When `tick` was last seen to change. */
  since: number;
}

/** A worker whose heap has grown beyond this is replaced by a fresh one. */
const GROWN = 384 * 1024 * 1024;
const HEAP_MB = 2048;
/** Room for short-lived objects, more than Node's own 48 MB: they are collected less often. */
const YOUNG_MB = 64;
const LOOKS_A_LIMIT = 4;
const LONGEST_LOOK = 500;

/** Cleans in worker threads, started when there is work for them. One that hangs or runs out of memory is replaced. */
export class Pool implements Cleaner {
  readonly #options: PoolOptions;
  readonly #hands = new Set<Hand>();
  readonly #queue: Job[] = [];
  readonly #timer: NodeJS.Timeout;
  #isClosed = false;
  /** Workers replaced so far, for tests. */
  replaced = 0;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#timer = setInterval(() => this.#look(), Math.min(options.limit / LOOKS_A_LIMIT, LONGEST_LOOK));
    this.#timer.unref();
  }

  clean(units: readonly Unit[]): Promise<Outcome[][]> {
    if (this.#isClosed) return Promise.reject(new Error('the pool is closed'));
    return new Promise((resolve, reject) => {
      this.#queue.push({ units, refused: [], fell: new Set(), resolve, reject });
      this.#deal();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    this.#queue.length = 0;
    const hands = [...this.#hands];
    this.#hands.clear();
    await Promise.all(hands.map(({ worker }) => worker.terminate()));
  }

  #deal(): void {
    while (this.#queue.length > 0) {
      const idle = [...this.#hands].find(({ job }) => job === null) ?? (this.#hands.size < this.#options.jobs ? this.#hire() : null);
      const job = idle && this.#queue.shift();
      if (!idle || !job) return;
      idle.job = job;
      idle.since = Date.now();
      idle.worker.postMessage({ units: job.units, refused: job.refused } satisfies Request);
    }
  }

  #hire(): Hand {
    const shared = new SharedArrayBuffer(CLOCK_BYTES);
    const worker = new Worker(this.#options.entry, {
      workerData: { ...this.#options.data, clock: shared },
      resourceLimits: { maxOldGenerationSizeMb: this.#options.heap ?? HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    const hand: Hand = { worker, clock: new Int32Array(shared), job: null, tick: 0, since: 0 };
    worker.on('message', (reply: Reply) => this.#settle(hand, reply));
    worker.on('error', (error) => this.#lost(hand, error));
    this.#hands.add(hand);
    return hand;
  }

  #settle(hand: Hand, { outcomes, heap }: Reply): void {
    const { job } = hand;
    hand.job = null;
    if (heap > GROWN) this.#dismiss(hand);
    job?.resolve(outcomes);
    this.#deal();
  }

  #dismiss(hand: Hand): void {
    if (!this.#hands.delete(hand)) return;
    this.replaced += 1;
    void hand.worker.terminate();
  }

  /** Looks for pages that hang. */
  #look(): void {
    const now = Date.now();
    for (const hand of [...this.#hands]) {
      const tick = Atomics.load(hand.clock, TICK);
      if (tick !== hand.tick) [hand.tick, hand.since] = [tick, now];
      // Before its first page a worker is still loading, which is no page's fault.
      else if (hand.job && tick > 0 && now - hand.since > this.#options.limit) this.#retry(hand, hand.job, 'timeout');
    }
  }

  #lost(hand: Hand, error: Error): void {
    const { job } = hand;
    if (!job) return this.#dismiss(hand);
    if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') {
      this.#dismiss(hand);
      return job.reject(error);
    }
    const place = `${Atomics.load(hand.clock, UNIT)}:${Atomics.load(hand.clock, PAGE)}`;
    // The first time it may have been what earlier pages left behind.
    if (job.fell.has(place)) return this.#retry(hand, job, 'memory');
    job.fell.add(place);
    this.#again(hand, job);
  }

  /** The pages are cleaned anew by a fresh worker, but for the one at which the old one stands. */
  #retry(hand: Hand, job: Job, code: Refused['code']): void {
    const [unit = 0, page = READING] = [Atomics.load(hand.clock, UNIT), Atomics.load(hand.clock, PAGE)];
    job.refused.push({ unit, page, code });
    this.#again(hand, job);
  }

  #again(hand: Hand, job: Job): void {
    this.#dismiss(hand);
    this.#queue.unshift(job);
    this.#deal();
  }
}
