import { PROGRAMS_AT, binsCode, sumsCode } from './kernel.ts';
import { moduleOf } from './wasm.ts';

/** The kernel as it runs; what its functions take is told in `kernel.ts`. */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  bins(program: number, rows: number, stride: number): void;
  sums(program: number): void;
}

/** The part of the engine's interface that is used here. */
interface Engine {
  readonly Memory: new (size: { initial: number }) => Kernel['memory'];
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}

const PAGE_BYTES = 0x10000;
let kernel: Kernel | null | undefined;

/** The kernel, compiled at first use; null where the engine or the processor cannot run it. */
export function kernelOf(): Kernel | null {
  kernel ??= compile();
  return kernel;
}

function compile(): Kernel | null {
  const engine = (globalThis as { WebAssembly?: Engine }).WebAssembly;
  if (!engine) return null;
  const bytes = moduleOf([
    { name: 'bins', parameters: 3, integers: 5, vectors: 10, body: binsCode() },
    { name: 'sums', parameters: 1, integers: 5, vectors: 7, body: sumsCode() },
  ]);
  try {
    const memory = new engine.Memory({ initial: Math.ceil(PROGRAMS_AT / PAGE_BYTES) });
    const { exports } = new engine.Instance(new engine.Module(bytes), { env: { memory } });
    return { memory, ...(exports as Pick<Kernel, 'bins' | 'sums'>) };
  } catch {
    // CompileError: no 128-bit vectors. The trees are then walked one by one.
    return null;
  }
}
