import type { Piece } from '../model/index.js';

/** Plain text in the making, with the pieces that lead it back to the file. */
export interface Plain {
  text: string;
  readonly pieces: Piece[];
}

type Finished = { readonly text: string; readonly pieces: readonly Piece[] };

export function emptyPlain(): Plain {
  return { text: '', pieces: [] };
}

/**
 * Adds `text`, which stands at `source` and is `width` units wide there. Runs that go on where the last one stopped are joined,
 * but never with an entity or an escape, whose width isn't their length.
 */
export function append(plain: Plain, text: string, source: number, width: number): void {
  if (text === '') return;
  const last = plain.pieces.at(-1);
  const start = plain.text.length;
  plain.text += text;
  if (
    last &&
    last.length === last.width &&
    text.length === width &&
    last.source + last.width === source &&
    last.plain + last.length === start
  ) {
    plain.pieces[plain.pieces.length - 1] = { ...last, length: last.length + width, width: last.width + width };
  } else {
    plain.pieces.push({ plain: start, source, length: text.length, width });
  }
}

/** The part of a plain text between two of its own offsets, with its pieces counted from the part's start. */
export function slicePlain(plain: Finished, start: number, end: number): Plain {
  const pieces: Piece[] = [];
  for (const piece of plain.pieces) {
    const from = Math.max(start, piece.plain);
    const to = Math.min(end, piece.plain + piece.length);
    if (from >= to) continue;
    const exact = piece.length === piece.width;
    pieces.push({
      plain: from - start,
      source: exact ? piece.source + from - piece.plain : piece.source,
      length: to - from,
      width: exact ? to - from : piece.width,
    });
  }
  return { text: plain.text.slice(start, end), pieces };
}

/** White space and unseen characters (zero-width, byte order mark, bidi marks) at both ends gone. */
export function trimPlain(plain: Plain): { plain: Plain; cut: number } {
  const start = plain.text.length - plain.text.trimStart().length;
  const end = plain.text.trimEnd().length;
  if (start === 0 && end === plain.text.length) return { plain, cut: 0 };
  return { plain: slicePlain(plain, start, Math.max(start, end)), cut: start };
}
