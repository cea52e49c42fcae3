import type { Span } from '../../model/index.js';

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A test which of the spans a span meets, by bisection over the sorted ones: long rows of digits must not cost squares. */
export function meets<T extends Span>(spans: readonly T[]): (span: Span) => T | null {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const [i, span] of sorted.entries()) reach.push(Math.max(span.end, reach[i - 1] ?? 0));
  return (span) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < span.end) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && (reach[i] ?? 0) > span.start; i--) {
      const one = sorted[i];
      if (one && overlaps(one, span)) return one;
    }
    return null;
  };
}
