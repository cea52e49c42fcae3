import type { Document, Sentence, Span } from '../model/index.js';
import { isHan } from '../text/script.js';

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|Jr|Sr|Inc|Ltd|Corp|Co|LLC|No|Nos|vs|v|cf|al|etc|approx|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Fig|Vol|ver|e\.g|i\.e|a\.k\.a|[A-Z]|U\.S|U\.K|U\.N|D\.C|a\.m|p\.m)$/;

const CLOSING = /["'”’」』）)\]】》]/;

/** Ends of the sentences of a text, each with its closing quotes and brackets. */
function ends(text: string): number[] {
  const out: number[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (sign === '（' || sign === '(') depth++;
    else if (sign === '）' || sign === ')') depth = Math.max(0, depth - 1);
    let stop = false;
    if (sign === '\n') {
      out.push(i);
      depth = 0;
      continue;
    }
    if (sign === '。' || sign === '！' || sign === '？') stop = depth === 0;
    else if (sign === '；' || sign === '…') stop = false;
    else if (sign === '.' || sign === '!' || sign === '?') {
      const next = text[i + 1] ?? ' ';
      const after = text.slice(i + 1).match(/^["'”’)\]]*\s+(\S)/)?.[1] ?? null;
      if (sign === '.' && /\d/.test(next)) continue;
      if (sign === '.' && ABBREVIATION.test(text.slice(Math.max(0, i - 8), i))) continue;
      const atEnd = i + 1 >= text.length || /^["'”’)\]]*\s*$/.test(text.slice(i + 1, i + 8)) || text[i + 1] === '\n';
      stop = atEnd || (after !== null && /[\p{Lu}\p{N}"'“‘([]/u.test(after)) || isHan((text[i + 1] ?? '').charCodeAt(0));
      if (stop && sign === '.' && isHan((text[i + 1] ?? '').charCodeAt(0)) && !isHan(text.charCodeAt(i - 1))) stop = false;
    }
    if (!stop) continue;
    let end = i + 1;
    while (end < text.length && /[。！？!?]/.test(text[end] ?? '')) end++;
    while (end < text.length && CLOSING.test(text[end] ?? '')) end++;
    out.push(end);
    i = end - 1;
    depth = 0;
  }
  out.push(text.length);
  return out;
}

/** Sentence spans of a bare text, white space trimmed, empty ones left out. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const to of ends(text)) {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text[start] ?? '')) start++;
    while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
    if (end > start) spans.push({ start, end });
    from = to;
  }
  return spans;
}

/** The sentences of every section; code is left out, a heading or a table cell is one sentence at least. */
export function sentences(document: Document): Sentence[] {
  return document.sections.flatMap((section, index) =>
    section.type === 'code'
      ? []
      : sentenceSpans(document.text.slice(section.start, section.end)).map((span) => ({
          start: section.start + span.start,
          end: section.start + span.end,
          section: index,
        })),
  );
}
