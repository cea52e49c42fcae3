import type { BatchRow } from '../../write/llm/deferred.js';
import type { FaultRow } from '../../write/llm/fault.js';
import type { Totals } from '../../write/llm/tally.js';
import type { Step } from '../../write/llm/wire.js';

/** What came of asking a model, in report.json. */
export interface ModelReport extends Totals {
  readonly model: string;
  /** Scheme and host of the endpoint. */
  readonly endpoint: string;
  readonly prompt: string;
  /** How answers are asked for there: json_schema, json_object or text. */
  readonly step: Step | null;
  /** Briefs with article text by who wrote them; `kept` stand from earlier runs, `waiting` ones are written by rules until a batch is done. */
  readonly articles: Readonly<Record<'llm' | 'mixed' | 'rules' | 'waiting' | 'kept', number>>;
  /** What ended the asking before its time, or null. */
  readonly stopped: FaultRow | null;
  readonly batches: readonly BatchRow[];
}
