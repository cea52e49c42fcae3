import type { Span } from '../../../model/index.js';

/** A stretch of a sentence between commas, brackets cut out. */
export interface Segment extends Span {
  /** The spans that are left when brackets are gone, in order. */
  readonly parts: readonly Span[];
  /** Sign that ended it. */
  readonly closing: string;
}

const CLOSERS: Readonly<Record<string, string>> = { '（': '）', '(': ')', '[': ']', '【': '】' };

/** A space between Han of some length parts clauses in a headline: X提交动议 试图暂缓Y. */
const PARTS = /^(?:[\u4e00-\u9fff“”]{4}) [\u4e00-\u9fff“”]{3}/;

/** Cuts a sentence at ， ； ： ｜ and 。 outside brackets, quotes and 《》. Round brackets and what they hold are left out. */
export function segments(text: string, sentence: Span): Segment[] {
  const out: Segment[] = [];
  let parts: Span[] = [];
  let from = sentence.start;
  let start = sentence.start;
  let title = 0;
  const flush = (end: number, closing: string) => {
    if (end > from) parts.push({ start: from, end });
    if (parts.length > 0) out.push({ start, end, parts, closing });
    parts = [];
    from = end + 1;
    start = end + 1;
  };
  for (let i = sentence.start; i < sentence.end; i++) {
    const sign = text[i] ?? '';
    const close = title === 0 ? CLOSERS[sign] : undefined;
    if (close) {
      const to = text.indexOf(close, i);
      if (to > 0 && to < sentence.end) {
        if (i > from) parts.push({ start: from, end: i });
        from = to + 1;
        i = to;
      }
      continue;
    }
    if (sign === '《') title++;
    else if (sign === '》') title--;
    else if (title === 0 && sign === ' ' && PARTS.test(text.slice(i - 4, i + 4))) flush(i, '，');
    else if (
      title === 0 &&
      (/[，；：。！？;!?|｜]/.test(sign) ||
        (sign === ',' && !/\d/.test(text[i + 1] ?? '')) ||
        (sign === ':' && !/[\d/]/.test(text[i + 1] ?? '')))
    )
      flush(i, sign);
  }
  flush(sentence.end, '');
  return out;
}
