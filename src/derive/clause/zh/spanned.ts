import type { Predicate } from '../tree.js';
import type { Made } from './rule.js';

/** A predicate grown over a wider span. */
export const spanned = (p: Predicate, span: { start: number; end: number }, more: Partial<Predicate>): Made => ({
  predicate: { ...p, ...more, start: span.start, end: span.end },
});
