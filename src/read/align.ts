import { append, type Plain } from './plain.js';
import { decodeReference } from './reference.js';
import { isUnseen } from './unseen.js';

/** What may stand in the source between the units of a text. */
export interface Alignment {
  /** Backslash escapes and block-quote marks are markup (markdown); false in HTML and in code. */
  readonly markdown: boolean;
  /** Entities stand for characters; false in code. */
  readonly references: boolean;
  /** How many `>` may open a continuation line. */
  readonly quoteDepth: number;
  /**
   * Two or more bare asterisks are emphasis that the parser could not pair (`**甲****乙**`), and no text. The fetch escapes the asterisks
   * of the text itself (`138\*\*\*\*1234`), other writers don't.
   */
  readonly strayEmphasis?: boolean;
}

const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** End of the line break at `at`: the break itself, the next line's indentation and block-quote marks. */
function pastBreak(source: string, at: number, end: number, quoteDepth: number): number {
  let i = at;
  if (source[i] === '\r') i++;
  if (source[i] === '\n') i++;
  let marks = 0;
  while (i < end) {
    const sign = source[i];
    if (sign === ' ' || sign === '\t') i++;
    else if (sign === '>' && marks < quoteDepth) {
      marks++;
      i++;
    } else break;
  }
  return i;
}

/**
 * Adds `value`, the text that a parser read between `start` and `end` of the source, with its exact places.
 * A parser's text differs from the source by escapes, entities and what opens a continuation line; everything else must match unit
 * for unit. Where it doesn't (an unknown dialect), the rest becomes one piece over the rest of the source.
 */
export function align(plain: Plain, value: string, source: string, start: number, end: number, how: Alignment): void {
  let at = start;
  let i = 0;
  while (i < value.length) {
    const unit = value[i] as string;
    const here = source[at];
    if (at >= end) break;
    if (here === '\\' && how.markdown && source[at + 1] === unit && PUNCTUATION.test(unit)) {
      append(plain, unit, at, 2);
      at += 2;
      i++;
    } else if (here === '&' && how.references) {
      REFERENCE.lastIndex = at;
      const written = REFERENCE.exec(source)?.[0];
      const decoded = written && decodeReference(written);
      if (decoded && value.startsWith(decoded, i)) {
        if (!isUnseen(decoded.charCodeAt(0))) append(plain, decoded, at, written.length);
        at += written.length;
        i += decoded.length;
      } else if (unit === '&') {
        append(plain, '&', at, 1);
        at++;
        i++;
      } else break;
    } else if (unit === '\n' && (here === '\n' || here === '\r')) {
      append(plain, '\n', at, 1);
      at = pastBreak(source, at, end, how.quoteDepth);
      i++;
    } else if (how.strayEmphasis && unit === '*' && here === '*' && value[i + 1] === '*' && source[at + 1] === '*') {
      while (value[i] === '*' && source[at] === '*' && at < end) {
        i++;
        at++;
      }
    } else if (unit === here) {
      // The run up to the next unit that could be markup is taken at once.
      let to = i + 1;
      let from = at + 1;
      const unseen = isUnseen(unit.charCodeAt(0));
      while (
        !unseen &&
        to < value.length &&
        from < end &&
        value[to] === source[from] &&
        !'\\&\n\r*'.includes(value[to] as string) &&
        !isUnseen(value.charCodeAt(to))
      ) {
        to++;
        from++;
      }
      if (!unseen) append(plain, value.slice(i, to), at, to - i);
      at = from;
      i = to;
    } else if (here === ' ' || here === '\t' || here === '>' || here === '\n' || here === '\r') {
      // White space that a parser left out: trailing spaces, indentation, the marks of a lazy quote.
      at++;
    } else if (here === '\0' && unit === '\ufffd') {
      // The parser's stand-in for NUL shows nothing of the file.
      at++;
      i++;
    } else break;
  }
  if (i >= value.length) return;
  const rest = value.slice(i);
  const width = Math.max(0, end - at);
  if (rest.length !== width) append(plain, rest, at, width);
  else {
    // As long as its source and yet not the same: two pieces of other widths, so that no piece claims to be exact.
    append(plain, rest.slice(0, 1), at, width === 1 ? 0 : width);
    if (rest.length > 1) append(plain, rest.slice(1), end, 0);
  }
}
