import type { Piece, Span } from '../model/index.js';

/** Index of the last piece that starts at or before `plain`, or -1. */
function pieceAt(pieces: readonly Piece[], plain: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.plain ?? 0) <= plain) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Leads a span of plain text back to the file, in UTF-16 units of the decoded file.
 * Part of an entity or an escape stands for the whole of it; a span over text that no piece covers (the line feed between
 * sections, a title that isn't in the file) shrinks to what is covered, and to `0, 0` where nothing is.
 */
export function toSource(text: { readonly pieces: readonly Piece[] }, span: Span): Span {
  const { pieces } = text;
  const first = pieceAt(pieces, span.start);
  const before = pieces[first];
  const opening = before && span.start < before.plain + before.length ? before : pieces[first + 1];
  const closing = pieces[pieceAt(pieces, Math.max(span.start, span.end - 1))];
  if (!opening || !closing || opening.plain > closing.plain || (opening.plain >= span.end && span.end > span.start)) {
    return { start: 0, end: 0 };
  }
  const into = Math.max(0, span.start - opening.plain);
  const start = opening.source + (opening.length === opening.width ? into : 0);
  const upTo = Math.min(span.end - closing.plain, closing.length);
  const end = closing.source + (closing.length === closing.width ? upTo : closing.width);
  return { start, end: Math.max(start, end) };
}

/**
 * The other way: leads a span of the file to the plain text, or to null where none of that text comes from there. Where a text takes
 * a stretch of the file twice (a title that is also a heading), the first counts.
 */
export function toPlain(text: { readonly pieces: readonly Piece[] }, span: Span): Span | null {
  let start: number | null = null;
  let end = 0;
  for (const { plain, source, length, width } of text.pieces) {
    if (source + width <= span.start || source >= span.end) {
      if (start !== null && source >= span.end) break;
      continue;
    }
    const exact = length === width;
    start ??= plain + (exact ? Math.max(0, span.start - source) : 0);
    end = plain + (exact ? Math.min(length, span.end - source) : length);
  }
  return start === null ? null : { start, end };
}
