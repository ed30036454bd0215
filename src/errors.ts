/** What went wrong, in the record's vocabulary (`error.code`) or, for the command line, `usage` and `output`; the library throws `usage` for a wrong value. */
export type ErrorCode = 'read' | 'decode' | 'parse' | 'timeout' | 'memory' | 'too_large' | 'internal' | 'usage' | 'output';

/** An error a user can act on: `message` says what happened and to which input, `hint` what to try. */
export class NewscleanError extends Error {
  override readonly name = 'NewscleanError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}

/** What the system says of a file: not there, not allowed, no place. */
export function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}
