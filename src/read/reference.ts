import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).freeze();
/** A character reference as written, its semicolon included. */
const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/g;

const known = new Map<string, string>([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&nbsp;', '\u00a0'],
]);

/**
 * What a character reference stands for, or null where it is none. The table is the markdown parser's own; a missing semicolon, which
 * HTML allows for some names, is read as if it stood there.
 */
export function decodeReference(written: string): string | null {
  const whole = written.endsWith(';') ? written : `${written};`;
  const before = known.get(whole);
  if (before !== undefined) return before || null;
  const paragraph = parser.parse(whole).children[0];
  const child = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const value = child?.type === 'text' && child.value !== whole ? child.value : '';
  if (known.size < 4096) known.set(whole, value);
  return value || null;
}

/** A text with its character references decoded; those that stand for nothing are left as written. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, (written) => decodeReference(written) ?? written) : text;
}
