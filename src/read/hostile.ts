/** Units of one file that are parsed; the longest of 143,520 archive files has 20,450 bytes. */
export const LONGEST_PARSED = 200_000;

/** Deeper containers than anyone writes: the parser takes quadratic time for them, and its tree overflows the stack. */
const CONTAINERS = /^(?:[ \t]{0,8}(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){40}|^[ \t]{160,}(?:[*+-]|\d{1,9}[.)])[ \t]/m;
/** Emphasis marks and brackets in one paragraph: pairing them is quadratic. */
const MOST_MARKS = 4_000;
const MARKS = new Set(Array.from('*_[]`~', (sign) => sign.charCodeAt(0)));
/** Cells and lines without a blank line between: some 30 µs each. */
const MOST_CELLS = 8_000;
/** Calls of footnotes in a file: each takes a hundred times what a word takes, and no article has a tenth of them. */
const MOST_NOTES = 500;
/** Nested elements of a page: deeper trees overflow the stack of any recursive walk. */
const DEEPEST = 400;

/** Whether a markdown parser would take more than a moment for the text; it is then read as plain paragraphs. */
export function isHostileMarkdown(text: string): boolean {
  if (CONTAINERS.test(text)) return true;
  let marks = 0;
  let cells = 0;
  let notes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (MARKS.has(unit)) marks++;
    else if (unit === 10 && text.charCodeAt(i + 1) === 10) marks = cells = 0;
    else if (unit === 124 || unit === 10) cells++;
    if (unit === 0x5b && text.charCodeAt(i + 1) === 0x5e) notes++;
    if (marks > MOST_MARKS || cells > MOST_CELLS || notes > MOST_NOTES) return true;
  }
  return false;
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|tr|th|dt|dd|option)$/i;

/** Whether a page's elements nest deeper than a walk can follow. */
export function isHostileHtml(text: string): boolean {
  let depth = 0;
  for (const [, closing, name = ''] of text.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]{0,20})/g)) {
    if (VOID.test(name)) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
