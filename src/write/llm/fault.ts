/**
 * What can go wrong between a request and an answer of use. Of the endpoint: rate-limit, server, time-out, dropped, quota, refused-key, no-model,
 * too-long, bad-request, and what it can't do: no-format, no-limit-name, no-temperature. Of the reply: refused, cut, empty, mangled, off-form.
 * Of the run itself: budget, interrupted, unreachable, waiting (for a batch).
 */
export type FaultKind =
  | 'rate-limit'
  | 'server'
  | 'time-out'
  | 'dropped'
  | 'quota'
  | 'refused-key'
  | 'no-model'
  | 'too-long'
  | 'bad-request'
  | 'no-format'
  | 'no-limit-name'
  | 'no-temperature'
  | 'refused'
  | 'cut'
  | 'empty'
  | 'mangled'
  | 'off-form'
  | 'budget'
  | 'interrupted'
  | 'unreachable'
  | 'waiting';

export interface Fault {
  readonly kind: FaultKind;
  /** HTTP status, null where there was none. */
  readonly status: number | null;
  /** Milliseconds that the endpoint asked to wait. */
  readonly retryAfter: number | null;
  /** What the endpoint said, short, on one line, without the key. */
  readonly message: string;
}

/** What was done about a fault. */
export type Remedy =
  | 'tried again'
  | 'asked again'
  | 'stepped down'
  | 'split'
  | 'written by rules'
  | 'left out'
  | 'joined in order'
  | 'not mended'
  | 'stopped asking';

/** A fault as the report lists it. */
export interface FaultRow {
  /** The article, or null for what concerns the whole run. */
  readonly path: string | null;
  readonly fault: FaultKind;
  readonly status: number | null;
  readonly message: string;
  readonly did: Remedy;
}

/** Faults after which asking on would be in vain. */
export const STOPPING: ReadonlySet<FaultKind> = new Set(['quota', 'refused-key', 'no-model', 'budget', 'interrupted', 'unreachable']);

/** Faults that time may mend. */
export const PASSING: ReadonlySet<FaultKind> = new Set(['rate-limit', 'server', 'time-out', 'dropped']);
