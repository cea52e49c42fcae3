import type { Span } from '../model/index.js';

export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
export const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
