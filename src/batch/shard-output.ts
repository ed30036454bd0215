import type { Output } from './output.ts';
import type { Outcome } from './unit.ts';
import type { WholeFile } from './whole.ts';

/** The inputs come and go; the file stays open to the end of the shard. */
export function toShard(file: () => WholeFile): Output {
  const opened = {
    done: 0,
    put: async ({ text }: Outcome) => file().write(text ?? ''),
    finish: () => Promise.resolve(),
    drop: () => undefined,
  };
  return {
    open() {
      // At the first input, so that a directory that cannot be written is known before the work.
      file();
      return opened;
    },
  };
}
