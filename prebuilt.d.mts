import type { Plugin } from 'esbuild';

/** For esbuild: puts data under `out`, the build's folder, in the place of modules that need not be run. */
export function prebuilt(out: string): Plugin;
