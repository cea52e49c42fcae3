import type { Brief, Document, Said, Span, TimelineEntry } from '../../model/index.js';
import { toPlain } from '../../text/offset.js';
import { escapeHtml } from '../escape.js';

/** What a brief says, each part under the key that the marks of its evidence carry: `s0` …, `p0` …, `t0` …. */
export function partsOf({ summary, points, timeline }: Brief): readonly (readonly [key: string, part: Said | TimelineEntry])[] {
  const keyed = <T>(letter: string, parts: readonly T[]) => parts.map((part, at): [string, T] => [`${letter}${at}`, part]);
  return [...keyed('s', summary?.sentences ?? []), ...keyed('p', points), ...keyed('t', timeline)];
}

interface Mark extends Span {
  /** f figure, d date, n name, i indicator. */
  readonly kind: 'f' | 'd' | 'n' | 'i';
  /** What it was read as. */
  readonly tip: string;
}

interface Evidence extends Span {
  readonly key: string;
}

/** The marks of a document, spans into its text. */
export interface Marks {
  readonly mentions: readonly Mark[];
  readonly evidence: readonly Evidence[];
}

/** Leads all that a brief marks back to the document's plain text. */
export function marksOf(brief: Brief, document: Document): Marks {
  const mentions: Mark[] = [];
  const add = (kind: Mark['kind'], spans: readonly Span[], tip: string) => {
    for (const span of spans) {
      const plain = toPlain(document, span);
      if (plain) mentions.push({ ...plain, kind, tip });
    }
  };
  for (const { label, value, max, unit, approx, start, end, mentions: later } of brief.figures)
    add(
      'f',
      [{ start, end }, ...later],
      `${approx === 'exact' ? '' : `${approx} `}${value}${max === undefined ? '' : `–${max}`} ${unit} | ${label.zh ?? '–'} | ${label.en ?? '–'}`,
    );
  for (const { iso, start, end, mentions: later } of brief.dates) add('d', [{ start, end }, ...later], iso);
  for (const { name, type, mentions: named } of brief.entities) add('n', named, `${type} | ${name.zh ?? '–'} | ${name.en ?? '–'}`);
  for (const { type, value, start, end, mentions: later } of brief.indicators) add('i', [{ start, end }, ...later], `${type} ${value}`);
  const evidence = partsOf(brief).flatMap(([key, part]) =>
    part.evidence.flatMap((span) => {
      const plain = toPlain(document, span);
      return plain ? [{ ...plain, key }] : [];
    }),
  );
  // Where mentions overlap the longer shows: CVE-2024-1 rather than the 2024 in it.
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { mentions, evidence };
}

/** A stretch of text with its mentions marked. */
function mentionsHtml(text: string, { start, end }: Span, mentions: readonly Mark[]): string {
  let html = '';
  let at = start;
  for (const mark of mentions) {
    if (mark.end <= at || mark.start >= end) continue;
    const from = Math.max(at, mark.start);
    const to = Math.min(end, mark.end);
    const shown = escapeHtml(text.slice(from, to));
    html += `${escapeHtml(text.slice(at, from))}<span class="m ${mark.kind}" title="${escapeHtml(mark.tip)}">${shown}</span>`;
    at = to;
  }
  return html + escapeHtml(text.slice(at, end));
}

/** A stretch of the document's text: passages that bear something out carry the keys of what rests on them. */
export function markedHtml(text: string, span: Span, { mentions, evidence }: Marks, seen: Set<string>): string {
  const inside = evidence.filter(({ start, end }) => start < span.end && end > span.start);
  const own = mentions.filter(({ start, end }) => start < span.end && end > span.start);
  const cuts = [span.start, span.end, ...inside.flatMap(({ start, end }) => [Math.max(start, span.start), Math.min(end, span.end)])];
  const borders = [...new Set(cuts)].sort((a, b) => a - b);
  return borders
    .slice(1)
    .map((end, at) => {
      const piece = { start: borders[at] ?? span.start, end };
      const html = mentionsHtml(text, piece, own);
      const keys = [...new Set(inside.filter((one) => one.start <= piece.start && one.end >= piece.end).map(({ key }) => key))];
      if (keys.length === 0) return html;
      // A link from a sentence leads to the first passage that bears it out.
      const anchors = keys.filter((key) => !seen.has(key) && seen.add(key)).map((key) => `<span id="ev-${key}"></span>`);
      return `${anchors.join('')}<span class="ev" data-bears="${keys.join(' ')}">${html}</span>`;
    })
    .join('');
}
