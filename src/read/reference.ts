import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).freeze();
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
  known.set(whole, value);
  return value || null;
}
