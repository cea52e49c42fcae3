import type { Document, Span } from '../../model/index.js';
import { isHan } from '../../text/script.js';

/** A stretch of a sentence between commas, outside brackets and quotes. `mark` is the sign that ends it, '' at the end of the sentence. */
export interface Segment extends Span {
  readonly mark: '，' | '；' | '';
}

const OPEN = '（(“「『《【[';
const CLOSE = '）)”」』》】]';

/** The comma-parted stretches of a Chinese sentence; its closing full stop belongs to none. */
export function chineseSegments(document: Document, span: Span): Segment[] {
  const { text } = document;
  const out: Segment[] = [];
  let depth = 0;
  let straight = false;
  let start = span.start;
  let end = span.end;
  while (end > start && /[。\s]/.test(text[end - 1] ?? '')) end--;
  for (let i = span.start; i < end; i++) {
    const sign = text[i] ?? '';
    if (OPEN.includes(sign)) depth++;
    else if (CLOSE.includes(sign)) depth = Math.max(0, depth - 1);
    else if (sign === '"') straight = !straight;
    if (depth > 0 || straight) continue;
    const besideHan = isHan(text.charCodeAt(i - 1)) || isHan(text.charCodeAt(i + 1));
    const mark = sign === '，' || (sign === ',' && besideHan) ? '，' : sign === '；' || (sign === ';' && besideHan) ? '；' : null;
    if (mark === null) continue;
    if (i > start) out.push({ start, end: i, mark });
    start = i + 1;
  }
  if (end > start) out.push({ start, end, mark: '' });
  return out.map((segment) => ({
    ...segment,
    start: segment.start + (/^\s*/.exec(text.slice(segment.start, segment.end))?.[0].length ?? 0),
  }));
}
