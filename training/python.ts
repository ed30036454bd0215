/** The fitting itself is Python's: scikit-learn, of the interpreter that PYTHON names. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** The allocator of glibc keeps what PyTorch frees, and gives it again, instead of returning it at once: a third less time. */
const MEMORY = { MALLOC_MMAP_THRESHOLD_: String(32 * 1024 ** 2), MALLOC_TRIM_THRESHOLD_: String(2 * 10 ** 9) };

/** Runs a script of this folder; throws where it ends with another status than 0. */
export function runPython(script: string, ...args: readonly string[]): void {
  const command = [path.join(import.meta.dirname, script), ...args];
  const { status } = spawnSync(process.env['PYTHON'] ?? '/usr/bin/python3', command, {
    stdio: 'inherit',
    env: { ...MEMORY, ...process.env },
  });
  if (status !== 0) throw new Error(`${script} ${args[0] ?? ''} ended with status ${status}`);
}
