import { PROGRAMS_AT, aboveCode, binsCode, denseCode, gatesCode, squeezeCode, sumsCode } from './kernel.ts';
import { moduleOf } from './wasm.ts';

/** The kernel as it runs; what its functions take is told in `kernel.ts`. */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  bins(program: number, rows: number, stride: number): void;
  sums(program: number): void;
  dense(input: number, output: number, numbers: number, pairs: number, blocks: number, rows: number): void;
  squeeze(rows: number, numbers: number, output: number, vectors: number, rest: number, count: number): void;
  above(input: number, output: number, vectors: number): void;
  gates(input: number, told: number, state: number, given: number, size: number): void;
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
    { name: 'dense', parameters: 6, integers: 5, vectors: 5, body: denseCode() },
    { name: 'squeeze', parameters: 6, integers: 2, vectors: 2, body: squeezeCode() },
    { name: 'above', parameters: 3, integers: 0, vectors: 1, body: aboveCode() },
    { name: 'gates', parameters: 5, integers: 1, vectors: 6, body: gatesCode() },
  ]);
  try {
    const memory = new engine.Memory({ initial: Math.ceil(PROGRAMS_AT / PAGE_BYTES) });
    const { exports } = new engine.Instance(new engine.Module(bytes), { env: { memory } });
    return { memory, ...(exports as Omit<Kernel, 'memory'>) };
  } catch {
    // CompileError: no 128-bit vectors. The trees are then walked one by one.
    return null;
  }
}

/** Where the next program or table goes. */
let allocated = PROGRAMS_AT;

/** The address that the next `allocate` gives. */
export const nextAddress = (): number => allocated;

/** Room in the kernel's memory, of `bytes` bytes from the address on. Views of the memory from before may be void after it. */
export function allocate({ memory }: Pick<Kernel, 'memory'>, bytes: number): number {
  const address = allocated;
  allocated += Math.ceil(bytes / 16) * 16;
  const missing = allocated - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
  return address;
}
