import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

let top = '';

/** The tests that run the real command need it built; what they leave in the folder for temporary files goes with it. */
export function setup(): void {
  execFileSync(process.execPath, [path.join(import.meta.dirname, '../build.mjs'), '--no-types'], { stdio: 'inherit' });
  top = mkdtempSync(path.join(tmpdir(), 'newsclean-tests-'));
  // Daemons that some tests start run as other users.
  chmodSync(top, 0o755);
  process.env['TMPDIR'] = top;
}

export function teardown(): void {
  rmSync(top, { recursive: true, force: true });
}
