/** What the command needs of the world around it; tests pass their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { destroy?(): unknown };
  readonly stdout: NodeJS.WritableStream & { columns?: number };
  readonly stderr: NodeJS.WritableStream & { columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
  /** Aborted with the name of the signal that asks the run to stop. */
  readonly signal?: AbortSignal;
}

/** What of it decides how pages are drawn; plain data, where it goes to a worker. */
export interface Screen {
  readonly stdout: { readonly columns?: number };
  readonly env: Io['env'];
  readonly isTTY: { readonly stdout: boolean };
}

export const EXIT = {
  ok: 0,
  /** Ran to the end, but some input held no article. */
  none: 1,
  usage: 2,
  /** Some input could not be read or cleaned. */
  failed: 3,
  output: 4,
  internal: 70,
  SIGINT: 130,
  SIGTERM: 143,
} as const;
