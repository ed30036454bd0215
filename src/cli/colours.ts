import type { ChalkInstance } from 'chalk';
import type { Flags } from './options.ts';
import type { Screen } from './io.ts';

/** `--color` first, then NO_COLOR and FORCE_COLOR, then whether it is a terminal. */
export function wantsColour(flags: Flags, io: Screen): boolean {
  if (flags.color === 'always') return true;
  if (flags.color === 'never') return false;
  if (io.env['NO_COLOR']) return false;
  const forced = io.env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return io.isTTY.stdout && io.env['TERM'] !== 'dumb';
}

/** Loaded only when colours or `--explain` are asked for: a plain run should not pay for it. */
export async function loadChalk(coloured: boolean): Promise<ChalkInstance> {
  const { Chalk } = await import('chalk');
  return new Chalk({ level: coloured ? 1 : 0 });
}
