import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isSystemError } from '../errors.ts';

/**
 * Makes the directory with those above it, where they are not there yet. Throws what the system says. Node's own way with
 * `recursive` never ends where a file system has no place for new directories and calls them missing, as /proc does.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'EEXIST' && statSync(path).isDirectory()) return;
    const above = dirname(path);
    if (error.code !== 'ENOENT' || existsSync(above)) throw error;
    makeFolder(above);
    makeFolder(path);
  }
}
