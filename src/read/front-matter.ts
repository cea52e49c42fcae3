import type { Finding, Piece } from '../model/index.js';
import { align } from './align.js';
import { append, emptyPlain, type Plain, slicePlain, trimPlain } from './plain.js';
import { decodeReferences } from './reference.js';

export interface FrontMatter {
  /** Values by key in lower case, as plain text with their places. Never re-typed: a title of digits stays text. */
  readonly fields: ReadonlyMap<string, { readonly text: string; readonly pieces: readonly Piece[] }>;
  /** Where the text after the front matter starts. */
  readonly end: number;
  readonly findings: readonly Finding[];
}

const KEY = /^([A-Za-z_][\w-]{0,40}):(?:[ \t]+|$)/;
/** The keys that the fetch writes; any other key ends a value only where it is written in lower case, as keys are and sentences aren't. */
const FETCHED = new Set(['title', 'url', 'source', 'date', 'fetch_date']);
/** A block of front matter that isn't closed by then isn't one: 16,384 units hold the longest seen many times over. */
const LONGEST = 16_384;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function* linesOf(text: string, from: number, to: number): Generator<Line> {
  let start = from;
  while (start < to) {
    const feed = text.indexOf('\n', start);
    const stop = feed < 0 || feed >= to ? to : feed;
    const end = stop > start && text[stop - 1] === '\r' ? stop - 1 : stop;
    yield { start, end, text: text.slice(start, end) };
    start = stop + 1;
  }
}

/** A value with its entities decoded; the lines of one value are joined by a space. */
function readValue(text: string, lines: readonly Line[]): Plain {
  const plain = emptyPlain();
  let gap = 0;
  for (const line of lines) {
    const start = line.start + line.text.length - line.text.trimStart().length;
    const end = line.start + line.text.trimEnd().length;
    if (start >= end) continue;
    if (plain.text !== '') append(plain, ' ', gap, start - gap);
    align(plain, decodeReferences(text.slice(start, end)), text, start, end, { markdown: false, references: true, quoteDepth: 0 });
    gap = end;
  }
  return trimPlain(plain).plain;
}

/** The value without the quotes around the whole of it, its own escapes (`''`, `\"`, `\\`) undone. */
function unquoted(value: Plain): Plain {
  const quote = value.text[0];
  if (value.text.length < 2 || (quote !== '"' && quote !== "'") || value.text.at(-1) !== quote) return value;
  const inner = slicePlain(value, 1, value.text.length - 1);
  const escaped = quote === '"' ? /\\(["\\])/g : /'(')/g;
  if (inner.text.replace(escaped, '').includes(quote)) return value;
  const plain = emptyPlain();
  let from = 0;
  const take = (start: number, end: number, width: number | null) => {
    const part = slicePlain(inner, start, end);
    for (const piece of part.pieces) {
      append(plain, part.text.slice(piece.plain, piece.plain + piece.length), piece.source, width ?? piece.width);
    }
  };
  for (const match of inner.text.matchAll(escaped)) {
    take(from, match.index, null);
    take(match.index + 1, match.index + 2, 1);
    from = match.index + 2;
  }
  take(from, inner.text.length, null);
  return plain;
}

/**
 * Reads the front matter line by line, split at the first `: `. The fetch writes values as they are, so YAML rules would lose 9 % of the
 * titles. Quotes around a whole value are undone unless the page's own heading repeats them: then they belong to the title.
 */
export function readFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { fields: new Map(), end: text.charCodeAt(0) === 0xfeff ? 1 : 0, findings: [] };
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (!opening) return none;
  const gathered = new Map<string, Line[]>();
  let current: Line[] | null = null;
  let end = -1;
  let closed = false;
  for (const line of linesOf(text, opening[0].length, Math.min(text.length, LONGEST))) {
    if (/^---[ \t]*$/.test(line.text)) {
      closed = true;
      end = Math.min(text.length, text.indexOf('\n', line.end) < 0 ? text.length : text.indexOf('\n', line.end) + 1);
      break;
    }
    const key = KEY.exec(line.text);
    const name = key?.[1] ?? '';
    if (key && (FETCHED.has(name.toLowerCase()) || name === name.toLowerCase()) && !gathered.has(name.toLowerCase())) {
      current = [{ ...line, start: line.start + key[0].length, text: line.text.slice(key[0].length) }];
      gathered.set(name.toLowerCase(), current);
      end = line.end;
    } else if (!current && line.text.trim() !== '') return none;
    else current?.push(line);
  }
  if (gathered.size === 0) return none;
  const findings: Finding[] = [];
  if (!closed) {
    findings.push({
      rule: 'front-matter',
      message: 'The front matter is not closed; it was read up to its last key.',
      span: { start: 0, end },
    });
    for (const lines of gathered.values()) lines.length = 1;
  }
  const fields = new Map<string, Plain>();
  for (const [key, lines] of gathered) {
    const value = readValue(text, lines);
    fields.set(key, text.slice(end, end + 2 * LONGEST).includes(`# ${value.text}`) ? value : unquoted(value));
  }
  return { fields, end, findings };
}
