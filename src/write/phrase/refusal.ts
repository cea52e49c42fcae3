import type { Refusal } from '../../derive/clause/tree.js';
import type { Span } from '../../model/index.js';

/** Collects why something can't be worded; the functions that word return null once a reason stands here. */
export interface Reasons {
  readonly list: Refusal[];
}

export function refuse(reasons: Reasons, span: Span, reason: string, at: string): null {
  reasons.list.push({ start: span.start, end: span.end, reason, at });
  return null;
}
