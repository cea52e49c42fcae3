import type { Block, Span } from '../model/index.js';
import { append, emptyPlain, slicePlain } from './plain.js';

/** The block without the given spans of its plain text (in order, not overlapping); the rest keeps its places in the file. */
export function without(block: Block, spans: readonly Span[]): Block {
  if (spans.length === 0) return block;
  const plain = emptyPlain();
  let from = 0;
  for (const span of [...spans, { start: block.text.length, end: block.text.length }]) {
    const part = slicePlain(block, from, span.start);
    for (const piece of part.pieces) append(plain, part.text.slice(piece.plain, piece.plain + piece.length), piece.source, piece.width);
    from = span.end;
  }
  const moved = (at: number) => at - spans.reduce((cut, span) => cut + Math.max(0, Math.min(at, span.end) - span.start), 0);
  const move = <T extends Span>(list: readonly T[]): T[] =>
    list.map((one) => ({ ...one, start: moved(one.start), end: moved(one.end) })).filter((one) => one.end > one.start);
  const first = plain.pieces[0];
  const last = plain.pieces.at(-1);
  return {
    ...block,
    text: plain.text,
    pieces: plain.pieces,
    links: move(block.links),
    strong: move(block.strong),
    start: first?.source ?? block.start,
    end: last ? last.source + last.width : block.end,
  };
}

/** Spans of white space at both ends of a text. */
export function ends(text: string): Span[] {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (end <= start) return text.length > 0 ? [{ start: 0, end: text.length }] : [];
  return [...(start > 0 ? [{ start: 0, end: start }] : []), ...(end < text.length ? [{ start: end, end: text.length }] : [])];
}
