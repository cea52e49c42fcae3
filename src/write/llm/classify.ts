import type { Fault, FaultKind } from './fault.js';

/** A reply that is no answer, as HTTP tells it. */
export interface HttpFault {
  readonly status: number;
  /** `code` and `type` of the error that the body holds, and its message. */
  readonly code: string;
  readonly message: string;
  readonly header: (name: string) => string | null;
}

// Each pattern with the endpoints whose words it was made from.
/** OpenAI insufficient_quota, Kimi exceeded_current_quota_error, DeepSeek 402 Insufficient Balance, DashScope Arrearage and AllocationQuota. */
const QUOTA =
  /insufficient[_ ](?:user_)?(?:quota|balance)|exceeded[_ ](?:your[_ ])?current[_ ]quota|arrear|AllocationQuota|billing[_ ]hard[_ ]limit|欠费|余额不足/i;
/** OpenAI context_length_exceeded, vLLM "maximum context length", DashScope "Range of input length", Kimi "token length too long". */
const TOO_LONG =
  /context[_ ](?:length|window)|maximum context|range of input length|token length too long|prompt is too long|input is too long/i;
/** DeepSeek "This response_format type is unavailable now", vLLM guided decoding, Ollama and LM Studio "invalid format". */
const FORMAT = /response[_ ]?format|json[_ ]?(?:schema|object|mode)|structured output|guided|invalid format|'type' must be/i;
/** OpenAI: Unsupported parameter: 'max_tokens' … Use 'max_completion_tokens' instead. */
const LIMIT_NAME = /max_completion_tokens|unsupported parameter:? '?max_tokens/i;
/** OpenAI's reasoning models and Kimi: only 1 is allowed. */
const TEMPERATURE = /temperature/i;
/** DashScope data_inspection_failed, Azure content_filter, Kimi content_filter. */
const INSPECTED = /data[_ ]?inspection|content[_ ]?filter|content policy|risk control/i;
const NO_MODEL = /model[_ ](?:not[_ ](?:found|exist)|.{0,80}does not exist|.{0,80}not found)|not[_ ]exist[_ ]model/i;

function kindOf({ status, code, message }: HttpFault): FaultKind {
  const said = `${code} ${message}`;
  if (status === 402 || ([400, 403, 429].includes(status) && QUOTA.test(said))) return 'quota';
  if (status === 401 || status === 403) return 'refused-key';
  if (status === 429) return 'rate-limit';
  if (status === 408) return 'time-out';
  if (status === 409 || status >= 500) return 'server';
  if (status === 413) return 'too-long';
  if (status === 404 || NO_MODEL.test(said)) return 'no-model';
  if (status !== 400 && status !== 422) return 'bad-request';
  if (TOO_LONG.test(said)) return 'too-long';
  if (INSPECTED.test(said)) return 'refused';
  if (LIMIT_NAME.test(said)) return 'no-limit-name';
  if (FORMAT.test(said)) return 'no-format';
  return TEMPERATURE.test(said) ? 'no-temperature' : 'bad-request';
}

/** Milliseconds of a Retry-After, in seconds or as a date. `now` is in milliseconds. */
export function retryAfter(header: (name: string) => string | null, now: number): number | null {
  const exact = Number(header('retry-after-ms') ?? Number.NaN);
  if (exact >= 0) return exact;
  const given = header('retry-after');
  if (given === null || given.trim() === '') return null;
  const seconds = Number(given);
  if (!Number.isNaN(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(given);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** What an endpoint said, fit for a report: one line, short, nothing that a terminal obeys. */
export function saying(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}

/** Sorts an error status. A refused key is told in our words: endpoints quote part of the key in theirs. */
export function classify(http: HttpFault, now: number): Fault {
  const kind = kindOf(http);
  const message = kind === 'refused-key' ? `the endpoint refuses the key (${http.status})` : saying(http.message);
  return { kind, status: http.status, retryAfter: retryAfter(http.header, now), message };
}
