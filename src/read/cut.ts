import type { Span } from '../model/index.js';

/** The fetch keeps 8,000 characters after the headline; anything this long that ends in `...` was cut by it. */
const CUT_AT = 7_900;

/** The part of the file to read as article, and whether the fetch cut it there. */
export interface Extent extends Span {
  readonly cut: boolean;
  /** Offsets of brackets that a cut link opened and nothing closes any more: they are no text. */
  readonly brackets: readonly number[];
}

/**
 * Finds the cut and takes back what it left of a link or an image: `![alt](https://exam...` ends before the `!`, `[text](https://exam...`
 * after `text`. The `...` itself is no text.
 */
export function extentOf(text: string, start: number): Extent {
  const end = text.trimEnd().length;
  const cut = text.endsWith('...', end) && text.slice(end - 3, end) === '...' && [...text.slice(start, end)].length >= CUT_AT;
  if (!cut) return { start, end: Math.max(start, end), cut: false, brackets: [] };
  const stop = end - 3;
  const line = Math.max(start, text.lastIndexOf('\n\n', stop) + 1);
  const tail = text.slice(line, stop);
  // An open `](…` first, then an open `[…`: only the last of each can be cut.
  const target = /!?\[([^[\]\n]*)\]\([^()\s]*$|!?\[([^[\]\n]*)\]\([^()\s]*(?:\s+"[^"\n]*)$/.exec(tail);
  if (target) {
    const open = line + target.index;
    if (text[open] === '!') return { start, end: open, cut, brackets: [] };
    return { start, end: open + 1 + (target[1] ?? target[2] ?? '').length, cut, brackets: [open] };
  }
  const label = /!?\[[^[\]\n]*$/.exec(tail);
  if (label) {
    const open = line + label.index;
    if (text[open] === '!') return { start, end: open, cut, brackets: [] };
    return { start, end: stop, cut, brackets: [open] };
  }
  return { start, end: stop, cut, brackets: [] };
}
