import type { Derivation } from '../../derive/index.js';
import type { Extraction } from '../../extract/index.js';
import type { Article, Document, Entity, Fact, Sentence, SlotValue, Span } from '../../model/index.js';
import { stableId } from '../../text/digest.js';
import { shown } from './shown.js';

/** What is known of one article before a model writes about it: plain data, whatever process it comes from. */
export interface Telling {
  readonly article: Article;
  readonly document: Document;
  readonly extraction: Extraction;
  readonly derivation: Pick<Derivation, 'kind' | 'category'> & { readonly facts: readonly Fact[] };
  /** The sentences as numbered for the model: what stands at n is sentence n, its headline at 0. */
  readonly lines: readonly Line[];
}

/** A numbered sentence. `start`/`end` count into the document's text. */
export interface Line extends Span {
  readonly section: number;
}

/** The numbered sentences of a document: its headline whole at 0, then those of its body. */
export function linesOf({ sections }: Document, sentences: readonly Sentence[]): Line[] {
  const title = sections.findIndex(({ type }) => type === 'title');
  const { start, end } = sections[title] ?? { start: 0, end: 0 };
  const body = sentences.filter(({ section }) => sections[section]?.type !== 'title');
  return [{ start, end, section: title }, ...body.map((one) => ({ start: one.start, end: one.end, section: one.section }))];
}

/** A run of numbered sentences that one request shows. */
export type Numbers = readonly number[];

/** Facts shown in one request; the rest say less. */
const MOST_FACTS = 40;

/** Marks off what is data. It follows from the text, so that the same article makes the same request, and doesn't stand in it. */
export function tagFor(text: string): string {
  for (let turn = 0; ; turn++) {
    const tag = `d${stableId(String(turn), text).slice(0, 10)}`;
    if (!text.includes(tag)) return tag;
  }
}

/** The sentences asked for, each with its number. */
export function numbered({ document, lines }: Telling, numbers: Numbers): string {
  return numbers
    .flatMap((n) => {
      const line = lines[n];
      return line ? [`[${n}] ${shown(document.text.slice(line.start, line.end))}`] : [];
    })
    .join('\n');
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Numbers of the lines that hold one of the spans. */
function places(spans: readonly Span[], lines: readonly Line[], numbers: Numbers): number[] {
  return numbers.filter((n) => spans.some((span) => within(span, lines[n] ?? { start: 0, end: 0 })));
}

const at = (numbers: Numbers): string => numbers.map((n) => `[${n}]`).join(' ');
const or = (text: string | null): string => (text === null || text === '' ? '-' : shown(text));

interface Row {
  readonly key: string;
  readonly spans: readonly Span[];
  readonly say: (numbers: Numbers) => string;
}

function entityRow({ type, name, mentions, id }: Entity): Row {
  const forms = [...new Set(mentions.map((m) => m.text))].filter((form) => form !== name.zh && form !== name.en).slice(0, 4);
  const also = forms.length > 0 ? ` | as ${forms.map((form) => `"${shown(form)}"`).join(' ')}` : '';
  return { key: id, spans: mentions, say: (n) => `${type} ${at(n)}${also} | zh ${or(name.zh)} | en ${or(name.en)}` };
}

function rows({ figures, dates, entities, indicators }: Extraction): Row[] {
  return [
    ...figures.map((f): Row => {
      const value = f.max === undefined ? `${f.value}` : `${f.value} to ${f.max}`;
      const unit = f.kind === 'money' || f.kind === 'data-size' || f.kind === 'rate' || f.kind === 'duration' ? ` ${shown(f.unit)}` : '';
      const bound = f.approx === 'exact' ? '' : ` (${f.approx})`;
      const say = (n: Numbers) =>
        `figure ${at(n)} "${shown(f.text)}" = ${value}${unit}${bound} | zh ${or(f.label.zh)} | en ${or(f.label.en)}`;
      return { key: `figure ${f.text} ${value}`, spans: [f], say };
    }),
    ...dates.map((d): Row => {
      const say = (n: Numbers) => `date ${at(n)} "${shown(d.text)}" = ${d.iso} | zh ${or(d.label.zh)} | en ${or(d.label.en)}`;
      return { key: `date ${d.text} ${d.iso}`, spans: [d], say };
    }),
    ...entities.map(entityRow),
    ...indicators.map((i): Row => ({ key: `${i.type} ${i.value}`, spans: [i], say: (n) => `${i.type} ${at(n)} ${shown(i.value)}` })),
  ];
}

/** Figures, dates, names and indicators of the lines, one a row, with their values and both renderings. */
export function mentioned({ extraction, lines }: Telling, numbers: Numbers): string {
  const byKey = new Map<string, Row>();
  for (const row of rows(extraction)) {
    const known = byKey.get(row.key);
    byKey.set(row.key, known ? { ...known, spans: [...known.spans, ...row.spans] } : row);
  }
  const said = [...byKey.values()].flatMap(({ spans, say }) => {
    const found = places(spans, lines, numbers);
    return found.length > 0 ? [say(found)] : [];
  });
  return said.join('\n') || '-';
}

const slotText = (value: SlotValue): string => or(value.en ?? value.zh);

/** The rule writer's facts of the lines: who did what, how firmly and by whose account. */
export function stated({ derivation, lines }: Telling, numbers: Numbers): string {
  const said = derivation.facts.flatMap((fact: Fact) => {
    const found = places(fact.evidence, lines, numbers);
    if (found.length === 0) return [];
    const slots = Object.entries(fact.slots).map(
      ([name, value]) =>
        `${name}: ${(Array.isArray(value) ? (value as readonly SlotValue[]) : [value as SlotValue]).map(slotText).join(', ')}`,
    );
    return [`${at(found)} ${fact.frame}, ${fact.stance}${fact.by ? ` by ${shown(fact.by)}` : ''} | ${slots.join(' | ')}`];
  });
  return said.slice(0, MOST_FACTS).join('\n') || '-';
}
