import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** The tests that run the real command need it built. */
export function setup(): void {
  execFileSync(process.execPath, [path.join(import.meta.dirname, '../build.mjs'), '--no-types'], { stdio: 'inherit' });
}
