import type { Span } from '../model/index.js';
import type { Candidate } from './candidate.js';
import { ends, without } from './rewrite.js';

/**
 * A card whose whole area is a link comes out of the fetch as `[`, blocks of text, `](url)`, which no markdown parser reads as a link.
 * Site menus and related stories are full of them.
 */
const CLOSING = /\]\((https?:|\/|#|javascript:|mailto:|\.\.?\/|\?)[^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?:\s+"[^"]{0,400}")?\)|\]\(\)/;
/** An opening bracket that nothing closes in its block. */
const OPENING = /\[([^[\]]*)$/;
/** How many blocks one card may hold. */
const LONGEST = 12;
/** More of them than a page has cards: a block like that is left alone. */
const MOST = 200;

interface Marks {
  readonly cut: Span[];
  /** Span of the plain text that the card's link covers. */
  readonly linked: Span[];
}

/** Candidates with such links recognized: their brackets and addresses are no text, and what is between them counts as linked. */
export function joinBrokenLinks(candidates: readonly Candidate[]): Candidate[] {
  const marks: (Marks | undefined)[] = new Array(candidates.length);
  const at = (index: number): Marks => (marks[index] ??= { cut: [], linked: [] });
  let open: { block: number; offset: number } | null = null;
  for (const [index, { block }] of candidates.entries()) {
    if (block.type === 'code') continue;
    let from = 0;
    for (let count = 0; count < MOST; count++) {
      const rest = block.text.slice(from);
      const closing = CLOSING.exec(rest);
      if (!closing) break;
      const start = from + closing.index;
      const end = start + closing[0].length;
      const inside = OPENING.exec(block.text.slice(from, start));
      if (inside) {
        const opening = from + inside.index;
        at(index).cut.push({ start: opening, end: opening + 1 }, { start, end });
        at(index).linked.push({ start: opening + 1, end: start });
      } else {
        if (open && index - open.block <= LONGEST) {
          const first = candidates[open.block]?.block;
          at(open.block).cut.push({ start: open.offset, end: open.offset + 1 });
          if (first) at(open.block).linked.push({ start: open.offset + 1, end: first.text.length });
          for (let i = open.block + 1; i < index; i++) at(i).linked.push({ start: 0, end: candidates[i]?.block.text.length ?? 0 });
          at(index).linked.push({ start: from, end: start });
        }
        at(index).cut.push({ start, end });
      }
      open = null;
      from = end;
    }
    const opening = OPENING.exec(block.text.slice(from));
    if (opening) open = { block: index, offset: from + opening.index };
    else if (open && index - open.block > LONGEST) open = null;
  }
  return candidates.map((candidate, index) => {
    const mark = marks[index];
    if (!mark) return candidate;
    const covered = [...candidate.block.links, ...mark.linked].sort((a, b) => a.start - b.start);
    const cuts = mark.cut.sort((a, b) => a.start - b.start);
    const cut = without(candidate.block, cuts);
    const block = without(cut, ends(cut.text));
    let reached = 0;
    let linked = 0;
    for (const span of covered) {
      const start = Math.max(span.start, reached);
      for (let i = start; i < span.end; i++) if (!cuts.some((c) => i >= c.start && i < c.end)) linked++;
      reached = Math.max(reached, span.end);
    }
    return { ...candidate, block, linked: Math.min(linked, block.text.length) };
  });
}
