import type { Span } from '../model/index.js';
import { LONGEST_PARSED } from './hostile.js';

/** The fetch keeps 8,000 characters after the headline; anything this long that ends in `...` was cut by it. */
const CUT_AT = 7_900;

/** Longer than any link with its text: how far back a cut one is looked for. */
const LONGEST_LINK = 4_000;

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
  if (end - start > LONGEST_PARSED) return { start, end: start + LONGEST_PARSED, cut: true, brackets: [] };
  const cut = text.endsWith('...', end) && text.slice(end - 3, end) === '...' && [...text.slice(start, end)].length >= CUT_AT;
  if (!cut) return { start, end: Math.max(start, end), cut: false, brackets: [] };
  const stop = end - 3;
  const line = Math.max(start, stop - LONGEST_LINK, text.lastIndexOf('\n\n', stop) + 1);
  const tail = text.slice(line, stop);
  const whole = (from: number, brackets: readonly number[]): Extent => ({ start, end: line + from, cut, brackets });
  const target = /\]\([^()\s]*(?:\s+"[^"\n]*)?$/.exec(tail);
  const open = target ? openingOf(tail, target.index) : openingOf(tail, tail.length);
  if (open < 0) return whole(tail.length, []);
  if (tail[open - 1] === '!') return whole(open - 1, []);
  // A link around an image holds no text: it goes as a whole.
  if (/^\[\s*!\[/.test(tail.slice(open))) return whole(open, []);
  return whole(target ? target.index : tail.length, [line + open]);
}

/** The last bracket before `end` that nothing before `end` closes, or -1. */
function openingOf(text: string, end: number): number {
  let closed = 0;
  for (let i = end - 1; i >= 0; i--) {
    if (text[i - 1] === '\\') continue;
    if (text[i] === ']') closed++;
    else if (text[i] === '[' && closed-- === 0) return i;
  }
  return -1;
}
