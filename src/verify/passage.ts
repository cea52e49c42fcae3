import type { DateMention, EntityType, Figure, Indicator, Span } from '../model/index.js';
import { matchesOf } from '../text/matches.js';
import { once } from '../text/once.js';
import { type Concept, conceptsIn } from './concepts.js';
import { within } from './spans.js';
import { keysOf, type Topic, topicsOf } from './topics.js';

/** A name where it stands; `id` is the article's id of the thing, or the reader's own where the article knows none. */
export interface NameAt extends Span {
  readonly id: string;
  readonly type: EntityType;
  readonly text: string;
}

/** A stretch of a sentence with what it is about, read at the first call. */
export interface Part extends Span {
  readonly topics: () => readonly Topic[];
  readonly keys: () => ReadonlySet<string>;
}

/** A sentence, the article's or one about it, with all that was read in it. Spans count into `text`, which may be longer than the sentence. */
export interface Passage extends Part {
  readonly text: string;
  readonly folded: string;
  readonly lang: 'zh' | 'en';
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameAt[];
  readonly indicators: readonly Indicator[];
  readonly concepts: () => readonly Concept[];
  readonly clauses: () => readonly Part[];
  /** Its topics from left to right. */
  readonly row: () => readonly Topic[];
}

export type PassageParts = Omit<Passage, 'concepts' | 'clauses' | 'topics' | 'keys' | 'row'>;

export function passage(parts: PassageParts): Passage {
  const concepts = once(() => conceptsIn(parts.folded, parts.lang, parts));
  const clauses = once(() => clausesOf(parts).map((span) => part(made, span)));
  const row = once(() => [...made.topics()].sort((a, b) => a.start - b.start));
  const made: Passage = { ...parts, ...about(() => topicsOf(made, parts)), concepts, clauses, row };
  return made;
}

const about = (read: () => readonly Topic[]): Pick<Part, 'topics' | 'keys'> => {
  const topics = once(read);
  return { topics, keys: once(() => keysOf(topics())) };
};

/** A part of a passage. */
export const part = (where: Passage, { start, end }: Span): Part => ({ start, end, ...about(() => topicsOf(where, { start, end })) });

const BORDER =
  /[,，;；:：。！？!?—\n]|以及|并且|(?<=[\u4e00-\u9fff])但|\. |(?<= )(?:and|but|while|which|who|that|after|before|because)(?= )/g;

/** Clauses: cut at signs and at the small words that join English ones; a comma inside a number cuts nothing. */
function clausesOf({ folded, start, end }: Span & { readonly folded: string }): Span[] {
  const found: Span[] = [];
  let from = start;
  const text = folded.slice(start, end);
  for (const { index } of matchesOf(BORDER, text)) {
    const at = start + index;
    if (/\d/.test(folded[at - 1] ?? '') && /\d/.test(folded[at + 1] ?? '')) continue;
    if (at > from) found.push({ start: from, end: at });
    from = at;
  }
  if (end > from) found.push({ start: from, end });
  return found;
}

export const textOf = (where: Passage, span: Span): string => where.text.slice(span.start, span.end);

/** The clause a span stands in; the whole passage where it reaches over several. */
export function clauseOf(where: Passage, span: Span): Part {
  return where.clauses().find((clause) => within(span, clause)) ?? where;
}

const hasVerb = (where: Passage, clause: Part): boolean => where.concepts().some((one) => one.verbs.length > 0 && within(one, clause));

/** What is told around a place: its clause, or the whole passage where that clause has no verb (a date, an apposition) or next to nothing. */
export function toldAround(where: Passage, span: Span): Part {
  const clause = clauseOf(where, span);
  return clause.topics().length > 2 && hasVerb(where, clause) ? clause : where;
}
