/** What a command may touch of the world outside its arguments, so that the whole command line runs inside a test. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether standard error is a terminal: progress is shown there and never in a pipe. */
  readonly terminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted on Ctrl-C: what is in hand is finished and written. */
  readonly signal: AbortSignal;
}

/** 0 all done · 1 some inputs failed · 2 the call itself was wrong · 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

/** The call itself was wrong: one sentence that says what to do, and exit status 2. */
export class UsageError extends Error {}
