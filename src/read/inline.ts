import type { Link, Span } from '../model/index.js';
import { align } from './align.js';
import { append, type Plain } from './plain.js';

/** What running text holds so far: its plain text, and where links and bold runs stand in it. */
export interface Inline {
  readonly plain: Plain;
  readonly links: Link[];
  readonly strong: Span[];
  images: number;
}

/** How running text is read. */
export interface Running {
  /** Tables and bare addresses are markup: `|`, `~`, brackets of their own and addresses are left to the parser. */
  readonly tables: boolean;
  /** Asterisks of the text itself are escaped; see `align.ts`. */
  readonly strayEmphasis: boolean;
}

const SIGNS = /[*_[\]`&\\<!\n]/g;
const SIGNS_IN_TABLES = /[*_[\]`&\\<!\n|~]/g;
const ENTITY = /&#?[A-Za-z0-9]{1,31};/y;
const BARE_ADDRESS = /:\/\/|www\.|@/i;
const LETTER = /[\p{L}\p{N}]/u;
/** What asterisks may lean on from inside: letters, and the signs of Chinese text, which `remark-cjk-friendly` treats as such. */
const LEANT_ON = /[\p{L}\p{N}。，：；？！、（）【】《》「」『』]/u;
const AUTOLINK = /<(https?:[!-;=?-~\u00a0-\uffff]{1,2000})>/y;
const ASCII_SIGN = /[!-/:-@[-`{-~]/;

/** One place's sign is asked for, not a pair of surrogates: those count as no letter and the parser decides. */
const isLetter = (text: string, at: number): boolean => LETTER.test(text.charAt(at));
const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

const EXACT = { markdown: true, references: true, quoteDepth: 0 } as const;

/** Place of the closing parenthesis of a link's target that opens at `at`, and of its address; null where it isn't plain. */
function targetAt(text: string, at: number, to: number): { readonly url: string; readonly end: number } | null {
  let i = at + 1;
  for (; i < to; i++) {
    const unit = text.charCodeAt(i);
    // A parenthesis inside, an escape, a control character or white space other than before a title: the parser knows.
    if (unit <= 32 || unit === 0x28 || unit === 0x29 || unit === 0x3c || unit === 0x3e || unit === 0x5c || unit === 0x7f) break;
    if (unit === 0x26) {
      ENTITY.lastIndex = i;
      if (ENTITY.test(text)) return null;
    }
  }
  const url = text.slice(at + 1, i);
  if (i >= to) return null;
  if (text[i] === ')') return { url, end: i };
  if (text[i] !== ' ' || text[i + 1] !== '"' || url === '') return null;
  const close = text.indexOf('"', i + 2);
  if (close < 0 || close + 1 >= to || text[close + 1] !== ')') return null;
  return /[\\&\n]/.test(text.slice(i + 2, close)) ? null : { url, end: close + 1 };
}

/** End of an image that opens at `at`, or -1 where it isn't plain. What it is called is no text of the article. */
function imageEnd(text: string, at: number, to: number): number {
  for (let i = at + 2; i < to; i++) {
    const sign = text[i];
    if (sign === ']') return text[i + 1] === '(' ? (targetAt(text, i + 1, to)?.end ?? -1) : -1;
    if (sign === '[' || sign === '\\' || sign === '`' || sign === '<') return -1;
  }
  return -1;
}

/** Place of the bracket that closes the one at `at`: past images, never past another bracket; -1 where there is none. */
function labelEnd(text: string, at: number, to: number): number {
  for (let i = at + 1; i < to; i++) {
    const sign = text[i];
    if (sign === ']') return i;
    if (sign === '\\') i++;
    else if (sign === '!' && text[i + 1] === '[') {
      i = imageEnd(text, i, to);
      if (i < 0) return -1;
    } else if (sign === '[' || sign === '`' || sign === '<') return -1;
  }
  return -1;
}

const escapedStar = (text: string, at: number): boolean => text[at - 1] === '*' || text[at - 1] === '\\';

/** Whether a run of asterisks is the only one between two places. */
function aloneIn(text: string, at: number, size: number, from: number, to: number): boolean {
  const part = text.slice(from, to);
  return part.indexOf('*') === at - from && part.indexOf('*', at + size - from) < 0;
}

/** End of a code span whose opening run of backticks ends at `from`, or -1. */
function codeEnd(text: string, from: number, size: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (text[i] === '\n') return -1;
    if (text[i] !== '`') continue;
    let run = 1;
    while (text[i + run] === '`') run++;
    if (run === size) return i + run > to ? -1 : i + run;
    i += run - 1;
  }
  return -1;
}

/** The text of a code span: one space at each end belongs to the marks. */
const codeIn = (written: string): string => (/^ .*[^ ].* $/.test(written) ? written.slice(1, -1) : written);

/** The text of a code span stands after its opening backticks; line breaks in it are read as spaces. */
export function inlineCode(plain: Plain, value: string, source: string, start: number, end: number, quoteDepth: number): void {
  let open = start;
  while (source[open] === '`') open++;
  const close = end - (open - start);
  if (/^[ \n\r]/.test(source.slice(open, close)) && source[open] !== value[0]) open++;
  const exact = source.slice(open, open + value.length) === value;
  const text = exact ? value : source.slice(open, close).trim();
  align(plain, text.replace(/\r\n?/g, '\n'), source, open, close, { markdown: false, references: false, quoteDepth });
}

/**
 * Reads running text that needs no markdown parser: plain words, escapes, links, images and bold runs whose ends are plain. Returns false where
 * anything else stands in it, or where an end could be read in two ways; what was gathered till then is of no use.
 */
export function readRunning(source: string, from: number, to: number, how: Running, into: Inline, inLink = false): boolean {
  const { plain } = into;
  const signs = how.tables ? SIGNS_IN_TABLES : SIGNS;
  let start = from;
  let at = from;
  let open: { readonly size: number; readonly from: number } | null = null;
  let escaped = false;
  let lastClosing: number | null = null;
  const flush = (end: number): boolean => {
    if (end <= start) return true;
    const written = source.slice(start, end);
    if (how.tables && BARE_ADDRESS.test(written)) return false;
    // White space around a line's end is no text; a backslash before a sign isn't either.
    const joined = written.includes('\n') ? written.replace(/ ?\n */g, '\n') : written;
    const value = escaped ? joined.replace(/\\([!-/:-@[-`{-~])/g, '$1') : joined;
    escaped = false;
    align(plain, value, source, start, end, { ...EXACT, strayEmphasis: how.strayEmphasis });
    return true;
  };
  for (;;) {
    signs.lastIndex = at;
    const found = signs.exec(source);
    if (!found || found.index >= to) break;
    at = found.index;
    switch (found[0]) {
      case '\n': {
        let spaces = 0;
        while (at - spaces > start && source[at - spaces - 1] === ' ') spaces++;
        if (source[at - spaces - 1] === '\t') return false;
        if (spaces < 2) at++;
        else {
          if (!flush(at - spaces)) return false;
          append(plain, '\n', at - spaces, spaces + 1);
          at++;
          while (source[at] === ' ') at++;
          start = at;
        }
        break;
      }
      case '\\': {
        const next = source.charAt(at + 1);
        if (at + 1 >= to || next === '\n') return false;
        if (ASCII_SIGN.test(next)) {
          escaped = true;
          at += 2;
        } else at++;
        break;
      }
      case '&':
        ENTITY.lastIndex = at;
        if (ENTITY.test(source)) return false;
        at++;
        break;
      case '<':
        AUTOLINK.lastIndex = at;
        if (AUTOLINK.test(source) && AUTOLINK.lastIndex <= to && !inLink) {
          const end = AUTOLINK.lastIndex;
          if (!flush(at)) return false;
          const url = source.slice(at + 1, end - 1);
          const first = plain.text.length;
          align(plain, url, source, at + 1, end - 1, { ...EXACT, strayEmphasis: how.strayEmphasis });
          if (plain.text.length > first) into.links.push({ start: first, end: plain.text.length, url });
          at = start = end;
          break;
        }
        // Not the start of an address in angle brackets.
        if (at + 1 < to && /[!-~]/.test(source.charAt(at + 1))) return false;
        at++;
        break;
      case '!':
        if (source[at + 1] !== '[') at++;
        else {
          const end = imageEnd(source, at, to);
          if (end < 0 || !flush(at)) return false;
          into.images++;
          at = start = end + 1;
        }
        break;
      case '[': {
        if (inLink) return false;
        lastClosing ??= from + source.slice(from, to).lastIndexOf(']');
        if (lastClosing < at) {
          // The first half of a link around several blocks, see `broken-links.ts`: nothing closes it here.
          at++;
          break;
        }
        const close = labelEnd(source, at, to);
        if (close < 0) return false;
        if (source[close + 1] === '(') {
          const target = targetAt(source, close + 1, to);
          if (!target || !flush(at)) return false;
          const first = plain.text.length;
          if (!readRunning(source, at + 1, close, how, into, true)) return false;
          if (plain.text.length > first) into.links.push({ start: first, end: plain.text.length, url: target.url });
          at = start = target.end + 1;
        } else {
          // Brackets of the text: no definition stands anywhere that would make a link of them.
          if (how.tables || source[close + 1] === '[' || source[at + 1] === '!') return false;
          at++;
        }
        break;
      }
      case ']':
        if (inLink) return false;
        at++;
        break;
      case '_':
        if (at <= from || !isLetter(source, at - 1)) return false;
        while (source[at] === '_') at++;
        if (at >= to || !isLetter(source, at)) return false;
        break;
      case '*': {
        let size = 1;
        while (source[at + size] === '*') size++;
        // One that is alone pairs with nothing; before white space it opens nothing, and closes nothing where nothing is open.
        if (
          (open === null && (at + size >= to || isSpace(source, at + size)) && !escapedStar(source, at)) ||
          aloneIn(source, at, size, from, to)
        ) {
          at += size;
          break;
        }
        const opens = open === null;
        if (size > 3 || (open !== null && size !== open.size) || escapedStar(source, at)) return false;
        const inner = opens ? at + size : at - 1;
        const outer = opens ? at - 1 : at + size;
        const edge = !inLink && (outer < from || outer >= to || isSpace(source, outer));
        if (inner < from || inner >= to || isSpace(source, inner) || !(LEANT_ON.test(source.charAt(inner)) || edge)) return false;
        if (!flush(at)) return false;
        if (open === null) open = { size, from: plain.text.length };
        else {
          if (size > 1 && plain.text.length > open.from) into.strong.push({ start: open.from, end: plain.text.length });
          open = null;
        }
        at = start = at + size;
        break;
      }
      case '`': {
        let size = 1;
        while (source[at + size] === '`') size++;
        const end = codeEnd(source, at + size, size, to);
        if (end < 0 || inLink || !flush(at)) return false;
        inlineCode(plain, codeIn(source.slice(at + size, end - size)), source, at, end, 0);
        at = start = end;
        break;
      }
      default:
        return false;
    }
  }
  return open === null && flush(to);
}
