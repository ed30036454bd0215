import { parentPort, workerData } from 'node:worker_threads';
import { getHeapStatistics } from 'node:v8';
import { serve } from '../batch/serve.ts';
import type { WorkerData } from './crew.ts';
import { rendererFor } from './render.ts';

// The entry of a worker thread: cleans and renders as the command itself would.
const { flags, screen, onlyOne, noting, settings, reading, limit, hook, clock } = workerData as WorkerData & { clock: SharedArrayBuffer };
const { render, filter } = await rendererFor(flags, screen, onlyOne);
const notes = noting ? (await import('./books.ts')).noteTaking(noting, settings) : {};
if (parentPort) {
  serve(
    parentPort,
    { settings, reading, render, filter, limit, hook, ...notes },
    new Int32Array(clock),
    () => getHeapStatistics().used_heap_size,
  );
}
