import type { Span } from '../../../model/index.js';

/** A part of a sentence that is read for itself, brackets cut out. */
export interface Stretch extends Span {
  readonly parts: readonly Span[];
  /** Why it can't be read at all, or null. */
  readonly refuse: string | null;
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）' };

/** Cuts a sentence at semicolons and takes brackets, the full stop and leading bullets away. Whole quotations and questions are refused. */
export function stretches(text: string, sentence: Span): Stretch[] {
  const out: Stretch[] = [];
  let { start, end } = sentence;
  while (start < end && /[\s*•·#>"“-]/.test(text[start] ?? '')) start++;
  const raw = text.slice(start, end);
  if (/\?["”’]?$/.test(raw)) return [{ start, end, parts: [], refuse: 'question' }];
  while (end > start && /[.!\s"”’]/.test(text[end - 1] ?? '') && !/[A-Z]\.[A-Z]\.$/.test(text.slice(end - 4, end))) end--;
  let parts: Span[] = [];
  let from = start;
  let begin = start;
  const flush = (to: number) => {
    if (to > from) parts.push({ start: from, end: to });
    if (parts.length > 0) out.push({ start: begin, end: to, parts, refuse: null });
    parts = [];
    from = to + 1;
    begin = to + 1;
  };
  for (let i = start; i < end; i++) {
    const sign = text[i] ?? '';
    const close = CLOSERS[sign];
    if (close) {
      const to = text.indexOf(close, i);
      // 89.185.85[.]102 stays whole
      if (to > 0 && to < end && !/^(?:\.|dot|:|at|@)$/.test(text.slice(i + 1, to))) {
        if (i > from) parts.push({ start: from, end: i });
        from = to + 1;
        i = to;
      }
    } else if (sign === ';') flush(i);
  }
  flush(end);
  return out;
}
