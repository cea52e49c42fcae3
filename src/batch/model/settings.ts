import type { Endpoint } from '../../write/llm/endpoint.js';
import type { Pace } from '../../write/llm/live.js';
import type { Secret } from '../../write/llm/secret.js';
import type { Budget, Prices } from '../../write/llm/tally.js';

/** A model to ask: all that a run needs to know of it. */
export interface ModelSettings {
  readonly endpoint: Endpoint;
  /** Null on this machine, where none is asked for. */
  readonly key: Secret | null;
  readonly pace: Pace;
  /** Milliseconds for one request. */
  readonly timeout: number;
  readonly prices: Prices | null;
  readonly budget: Budget;
  /** Units of article text in one request. */
  readonly partSize: number;
  /** Folder that answers are kept in, and batches remembered. */
  readonly answers: string;
  /** Whether questions go to the Batch endpoint, to be collected by a later run. */
  readonly batch: boolean;
}
