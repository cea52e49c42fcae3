import type { Extraction } from '../extract/index.js';
import type { BriefDate, BriefEntity, BriefFigure, BriefIndicator, Document, Mention, Span } from '../model/index.js';
import { toSource } from '../text/offset.js';

export interface Mentions {
  readonly figures: readonly BriefFigure[];
  readonly dates: readonly BriefDate[];
  readonly entities: readonly BriefEntity[];
  readonly indicators: readonly BriefIndicator[];
}

/** Groups items that say the same: one row at the first place, the spans of the others under `mentions`. */
function rows<T extends Span, R>(items: readonly T[], key: (item: T) => string, row: (item: T, later: readonly T[]) => R): R[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()].map(([first, ...later]) => row(first, later));
}

/** The mentions of a text in their public form, every span counted into `file`; without a document the text is the file. */
export function mentionsOf(extraction: Extraction, document: Document | null, file: string): Mentions {
  const place = ({ start, end }: Span): Span => (document ? toSource(document, { start, end }) : { start, end });
  const mention = (span: Span): Mention => {
    const { start, end } = place(span);
    const text = file.slice(start, end);
    const plain = document ? document.text.slice(span.start, span.end) : text;
    return text === plain ? { text, start, end } : { text, plain, start, end };
  };
  return {
    figures: rows(
      extraction.figures,
      (f) => [f.kind, f.value, f.max, f.unit, f.approx].join('\0'),
      (f, later) => ({
        ...mention(f),
        value: f.value,
        ...(f.max === undefined ? {} : { max: f.max }),
        kind: f.kind,
        unit: f.unit,
        approx: f.approx,
        label: f.label,
        mentions: later.map(place),
      }),
    ),
    dates: rows(
      extraction.dates,
      (d) => d.iso,
      (d, later) => ({ ...mention(d), iso: d.iso, mentions: later.map(place) }),
    ),
    entities: extraction.entities.map(({ name, type, id, salience, mentions }) => ({
      name,
      type,
      id,
      salience,
      mentions: mentions.map(mention),
    })),
    indicators: rows(
      extraction.indicators,
      (i) => `${i.type}\0${i.value}`,
      (i, later) => ({ ...mention(i), type: i.type, value: i.value, mentions: later.map(place) }),
    ),
  };
}
