import type { Span } from '../model/index.js';
import { type Inline, type Running, readRunning } from './inline.js';
import { emptyPlain } from './plain.js';

/**
 * Most of a fetched page is paragraphs, headings and menus of links, which need no markdown parser: what is plain is read here at a tenth of the
 * cost, and whatever isn't is handed on. `test/read/simple.test.ts` holds both ways to the same blocks.
 */

/** A block that was read without the parser. */
export interface Simple extends Span {
  readonly type: 'paragraph' | 'heading' | 'item';
  /** Level of a heading, nesting of an item, else 0. */
  readonly depth: number;
  readonly inline: Inline;
  /** Number of its outermost list within the stretch, -1 outside lists. */
  readonly list: number;
}

/** A stretch of a text that stands for itself, whatever is around it. */
export interface Stretch extends Span {
  readonly kind: 'simple' | 'rule' | 'parsed';
  /** Empty unless simple. */
  readonly blocks: readonly Simple[];
}

interface Line extends Span {
  /** Leading spaces. */
  readonly indent: number;
  readonly blank: boolean;
}

const NONE: readonly Simple[] = [];
/**
 * A definition of a link or footnote changes what brackets mean anywhere else; carriage returns and NUL are signs that the parser rewrites, and a
 * byte order mark one that it takes away where its text begins, which then must be where the file's does.
 */
const FAR_REACHING = /\]:|[\r\0\ufeff]/;
const FENCE = /^(`{3,}|~{3,})/;
const HEADING = /^(#{1,6}) +(?! )/;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/;
const MARKER = /^(?:[*+-]|\d{1,9}[.)])(?:[ \t]|$)/;
const SIGNS_ONLY = /^[-*_=\s]+$/;

function linesOf(source: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  for (let at = start; at <= end; ) {
    const feed = source.indexOf('\n', at);
    const stop = feed < 0 || feed > end ? end : feed;
    let first = at;
    while (first < stop && source.charCodeAt(first) === 32) first++;
    let text = first;
    while (text < stop && (source.charCodeAt(text) === 32 || source.charCodeAt(text) === 9)) text++;
    lines.push({ start: at, end: stop, indent: first - at, blank: text === stop });
    at = stop + 1;
  }
  return lines;
}

/** Whether a line, past its indentation, may be more than text that goes on: a marker, a heading, an underline, a fence, a tab. */
function opensBlock(source: string, line: Line, tables: boolean): boolean {
  const first = line.start + line.indent;
  switch (source[first]) {
    case '#':
    case '>':
    case '\t':
      return true;
    case '`':
    case '~':
      return FENCE.test(source.slice(first, first + 3));
    case ':':
    case '|':
      return tables;
    case '-':
    case '*':
    case '+':
    case '_':
    case '=': {
      if (tables && source[first] === '-') return true;
      const text = source.slice(first, line.end);
      return MARKER.test(text) || (SIGNS_ONLY.test(text) && !/^[*_]{1,2}$/.test(text));
    }
    default: {
      const unit = source.charCodeAt(first);
      return unit >= 48 && unit <= 57 && MARKER.test(source.slice(first, Math.min(line.end, first + 11)));
    }
  }
}

const bullet = (source: string, at: number): boolean => /[*+-]/.test(source.charAt(at)) && source[at + 1] === ' ';

/** Cuts a text into stretches, in order; those without markup that takes a parser come with their blocks. */
export function stretchesOf(source: string, start: number, end: number, how: Running): Stretch[] {
  if (FAR_REACHING.test(source.slice(start, end))) return [{ start, end, kind: 'parsed', blocks: NONE }];
  const lines = linesOf(source, start, end);
  const out: Stretch[] = [];
  const lineAt = (index: number): Line => lines[index] as Line;

  /** The first line behind a blank one from which on nothing before matters: no indentation, no list that goes on, no open fence. */
  const boundary = (from: number): number => {
    for (let i = from; i < lines.length; i++) {
      const line = lineAt(i);
      if (i > from && !line.blank && line.indent === 0 && lineAt(i - 1).blank) {
        const first = source[line.start];
        if (first !== '\t' && !MARKER.test(source.slice(line.start, Math.min(line.end, line.start + 11)))) return i;
      }
      const text = source.slice(line.start, line.end);
      if (text.includes('```') || text.includes('~~~')) return lines.length;
    }
    return lines.length;
  };

  /** The line behind the end of a fenced block that opens without indentation. */
  const fenced = (from: number, fence: string): number => {
    const info = source.slice(lineAt(from).start + fence.length, lineAt(from).end);
    if (fence[0] === '`' && info.includes('`')) return lines.length;
    const closing = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`);
    for (let i = from + 1; i < lines.length; i++) if (closing.test(source.slice(lineAt(i).start, lineAt(i).end))) return i + 1;
    return lines.length;
  };

  /** One block of running text from an offset of a line on, to the next blank line or marker of a list. */
  const running = (
    from: number,
    offset: number,
    type: Simple['type'],
    depth: number,
    list: number,
  ): { block: Simple; next: number } | null => {
    let next = from + 1;
    for (; next < lines.length && !lineAt(next).blank; next++) {
      const line = lineAt(next);
      if (type === 'item' && bullet(source, line.start + line.indent)) break;
      if (opensBlock(source, line, how.tables)) return null;
    }
    const span = { start: offset, end: lineAt(next - 1).end };
    while (span.end > span.start && /[ \t]/.test(source.charAt(span.end - 1))) span.end--;
    const inline: Inline = { plain: emptyPlain(), links: [], strong: [], images: 0 };
    return readRunning(source, span.start, span.end, how, inline) ? { block: { ...span, type, depth, inline, list }, next } : null;
  };

  const heading = (start: number, end: number, list: number): Simple | null => {
    const opening = HEADING.exec(source.slice(start, end));
    const text = source.slice(start, end).trimEnd();
    if (!opening || text.endsWith('#')) return null;
    const span = { start: start + opening[0].length, end: start + text.length };
    const inline: Inline = { plain: emptyPlain(), links: [], strong: [], images: 0 };
    return readRunning(source, span.start, span.end, how, inline)
      ? { start, end: span.end, type: 'heading', depth: opening[1]?.length ?? 1, inline, list }
      : null;
  };

  /** The items of lists with bullets between two lines, null where something in them takes the parser. */
  const listed = (from: number, to: number): Simple[] | null => {
    const blocks: Simple[] = [];
    /** Where the text of each open item stands in its line, outermost first. */
    const open: number[] = [];
    let list = -1;
    let sign = '';
    for (let i = from; i < to; ) {
      const line = lineAt(i);
      if (line.blank) {
        i++;
        continue;
      }
      while (open.length > 0 && line.indent < (open.at(-1) ?? 0)) open.pop();
      if (line.indent - (open.at(-1) ?? 0) > 3) return null;
      let offset = line.start + line.indent;
      if (bullet(source, offset)) {
        const marker = source.charAt(offset);
        if (/^[-*_=+\s]+$/.test(source.slice(offset, line.end))) return null;
        let content = line.indent + 1;
        while (source[line.start + content] === ' ') content++;
        if (content - line.indent > 5) return null;
        if (open.length === 0) {
          if (marker !== sign) list++;
          sign = marker;
        }
        open.push(content);
        offset = line.start + content;
      } else if (open.length === 0) return null;
      if (source[offset] === '#') {
        const block = heading(offset, line.end, list);
        if (!block) return null;
        blocks.push(block);
        i++;
        continue;
      }
      if (opensBlock(source, { start: offset, end: line.end, indent: 0, blank: false }, how.tables)) return null;
      const read = running(i, offset, 'item', open.length, list);
      if (!read) return null;
      blocks.push(read.block);
      i = read.next;
    }
    return blocks;
  };

  /** What begins at a line, and the line behind it. */
  const next = (at: number): { kind: Stretch['kind']; blocks: readonly Simple[]; to: number } => {
    const line = lineAt(at);
    const text = source.slice(line.start, line.end);
    const fence = FENCE.exec(text)?.[0];
    if (fence) return { kind: 'parsed', blocks: NONE, to: fenced(at, fence) };
    if (line.indent === 0) {
      if (RULE.test(text)) return { kind: 'rule', blocks: NONE, to: at + 1 };
      if (text.startsWith('#')) {
        const block = heading(line.start, line.end, -1);
        if (block) return { kind: 'simple', blocks: [block], to: at + 1 };
      } else if (bullet(source, line.start)) {
        const to = boundary(at);
        const blocks = listed(at, to);
        return { kind: blocks ? 'simple' : 'parsed', blocks: blocks ?? NONE, to };
      } else if (!opensBlock(source, line, how.tables)) {
        const read = running(at, line.start, 'paragraph', 0, -1);
        if (read) return { kind: 'simple', blocks: [read.block], to: read.next };
      }
    }
    return { kind: 'parsed', blocks: NONE, to: boundary(at) };
  };

  for (let at = 0; at < lines.length; ) {
    if (lineAt(at).blank) {
      at++;
      continue;
    }
    const { kind, blocks, to } = next(at);
    out.push({ start: lineAt(at).start, end: lineAt(to - 1).end, kind, blocks });
    at = to;
  }
  return out;
}
