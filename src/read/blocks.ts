import type { BlockType, Link, Span } from '../model/index.js';
import type { Candidate } from './candidate.js';
import { type Plain, trimPlain } from './plain.js';

/** What a parser gathered of one block. */
export interface Gathered {
  readonly plain: Plain;
  readonly links: readonly Link[];
  readonly strong: readonly Span[];
  readonly images: number;
}

function shift<T extends Span>(spans: readonly T[], cut: number, length: number): T[] {
  const out: T[] = [];
  for (const span of spans) {
    const start = Math.max(0, span.start - cut);
    const end = Math.min(length, span.end - cut);
    if (end > start) out.push({ ...span, start, end });
  }
  return out;
}

/** A block with its ends trimmed, and its place in the file tightened to what its text covers. `place` is the node's own. */
export function finishBlock(
  type: BlockType,
  depth: number,
  gathered: Gathered,
  place: Span,
  around: Pick<Candidate, 'list' | 'table' | 'afterRule' | 'landmark'>,
): Candidate {
  const { plain, cut } = trimPlain(gathered.plain);
  const links = shift(gathered.links, cut, plain.text.length);
  const first = plain.pieces[0];
  const last = plain.pieces.at(-1);
  return {
    block: {
      type,
      depth,
      text: plain.text,
      pieces: plain.pieces,
      links,
      strong: shift(gathered.strong, cut, plain.text.length),
      start: first?.source ?? place.start,
      end: last ? last.source + last.width : place.end,
    },
    linked: links.reduce((sum, link) => sum + link.end - link.start, 0),
    images: gathered.images,
    ...around,
  };
}
