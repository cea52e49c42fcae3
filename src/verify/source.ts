import type { Extraction } from '../extract/index.js';
import { thingOf } from '../lexicon/catalog.js';
import { type FormIndex, indexForms } from '../lexicon/forms.js';
import { foldedForms } from '../lexicon/names.js';
import type { Document, Entity, Sentence, Span } from '../model/index.js';
import { fold } from '../text/fold.js';
import { once } from '../text/once.js';
import { hasHan } from '../text/script.js';
import { isOrder } from './injection.js';
import { digitsIn, numbersOf, numeralKey, numeralsIn } from './numerals.js';
import { type NameAt, type Passage, passage } from './passage.js';
import { overlap, type Topic } from './topics.js';

/** An article as the gate sees it: its sentences with what each says, and its names under every form. */
export interface Source {
  readonly document: Document;
  readonly extraction: Extraction;
  readonly folded: string;
  /** `folded` without spaces and signs, for names and quotations that are set otherwise. */
  readonly squeezed: () => string;
  readonly squeezedOf: (sentence: Passage) => string;
  readonly lang: 'zh' | 'en';
  readonly sentences: readonly Passage[];
  /** Sentences that give orders to whoever summarizes: nothing rests on them. */
  readonly orders: readonly Passage[];
  readonly ids: () => ReadonlySet<string>;
  /** Every Latin word of the article, folded. */
  readonly words: () => ReadonlySet<string>;
  /** Every number of the article, scale words multiplied. */
  readonly numerals: () => ReadonlySet<number>;
  /** Every run of digits of the article as it stands. */
  readonly digits: () => ReadonlySet<string>;
  /** Whether a thing is what the article is about: it is named in the headline. */
  /** Whether a sentence is a heading or the headline, which drop what the text qualifies. */
  readonly heading: (sentence: Passage) => boolean;
  readonly topical: (id: string) => boolean;
  /** Every form of the article's names, those of the termbase included. */
  readonly forms: () => FormIndex<Entity>;
  /** Every number of a sentence, figure or not. */
  readonly numbers: (sentence: Passage) => ReadonlySet<number>;
  /** How telling a topic is in this article, 0–1: what every sentence speaks of tells nothing. */
  readonly rare: (topic: Topic) => number;
  /** All keys of the article. */
  readonly all: () => ReadonlySet<string>;
  /** Sentences by how much of a passage they speak of, best first; `but` is left out of the count. */
  readonly nearest: (said: Passage, but?: string | null) => readonly { readonly sentence: Passage; readonly support: number }[];
}

export const squeeze = (folded: string): string => folded.replace(/[\s.,·・•'"“”‘’《》「」()\-_/]/g, '');

function* namesOf(entities: readonly Entity[]): Generator<[string, Entity]> {
  for (const entity of entities) {
    const thing = thingOf(entity.id);
    const written = [...entity.mentions.map(({ text }) => text), entity.name.zh, entity.name.en].flatMap((form) =>
      form ? fold(form) : [],
    );
    for (const form of new Set([...written, ...(thing ? foldedForms(thing) : [])])) yield [form.replace(/^《(.*)》$/, '$1'), entity];
  }
}

/** Those of a sorted list that lie in a span, by one walk over both. */
function dealt<T extends Span>(list: readonly T[], sentences: readonly Span[]): T[][] {
  const out: T[][] = sentences.map(() => []);
  const sorted = [...list].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const one of sorted) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= one.start) at++;
    out[at]?.push(one);
  }
  return out;
}

export function sourceOf(document: Document, extraction: Extraction, sentences: readonly Sentence[]): Source {
  const folded = fold(document.text);
  const lang = document.lang === 'zh' ? 'zh' : 'en';
  const mentions: NameAt[] = extraction.entities.flatMap(({ id, type, mentions }) => mentions.map((mention) => ({ ...mention, id, type })));
  const figures = dealt(extraction.figures, sentences);
  const dates = dealt(extraction.dates, sentences);
  const names = dealt(mentions, sentences);
  const indicators = dealt(extraction.indicators, sentences);
  const passages = sentences.map(({ start, end }, i) =>
    passage({
      start,
      end,
      text: document.text,
      folded,
      lang,
      figures: figures[i] ?? [],
      dates: dates[i] ?? [],
      names: names[i] ?? [],
      indicators: indicators[i] ?? [],
    }),
  );
  const orders = passages.filter((one) => isOrder(folded.slice(one.start, one.end)));
  const told = orders.length === 0 ? passages : passages.filter((one) => !orders.includes(one));
  const tight = new Map<Passage, string>();
  const numbers = new Map<Passage, ReadonlySet<number>>();
  let frequencies: Map<string, number> | null = null;
  const frequency = (key: string): number => {
    if (!frequencies) {
      frequencies = new Map();
      for (const sentence of told) for (const one of sentence.keys()) frequencies.set(one, (frequencies.get(one) ?? 0) + 1);
    }
    return frequencies.get(key) ?? 0;
  };
  const rare = (topic: Topic): number => {
    const most = Math.max(1, Math.min(...topic.keys.map(frequency).filter((n) => n > 0)));
    return most <= 2 ? 1 : most <= 4 ? 0.7 : most <= 8 ? 0.4 : 0.2;
  };
  const squeezed = once(() => squeeze(folded));
  return {
    document,
    extraction,
    folded,
    squeezed,
    lang,
    sentences: told,
    orders,
    ids: once(() => new Set(extraction.entities.map(({ id }) => id))),
    words: once(() => new Set(folded.match(/[a-z][a-z'-]*/g) ?? [])),
    digits: once(() => digitsIn(folded)),
    numerals: once(() => new Set(numeralsIn(folded).map(({ value }) => numeralKey(value)))),
    heading: ({ start }) =>
      document.sections.some(
        (section) => (section.type === 'heading' || section.type === 'title') && section.start <= start && start < section.end,
      ),
    topical: (id) => passages[0]?.names.some((name) => name.id === id) === true,
    forms: once(() => indexForms(namesOf(extraction.entities))),
    squeezedOf: (sentence) => {
      let known = tight.get(sentence);
      if (known === undefined) {
        known = squeeze(folded.slice(sentence.start, sentence.end));
        tight.set(sentence, known);
      }
      return known;
    },
    numbers: (sentence) => {
      let known = numbers.get(sentence);
      if (!known) {
        known = numbersOf(sentence);
        numbers.set(sentence, known);
      }
      return known;
    },
    rare,
    all: once(() => new Set(told.flatMap((sentence) => [...sentence.keys()]))),
    nearest: (said, but = null) => {
      const topics = said.topics();
      return told
        .map((sentence) => ({ sentence, support: overlap(topics, sentence.keys(), but, rare) }))
        .filter(({ support }) => support > 0)
        .sort((a, b) => b.support - a.support);
    },
  };
}

/** Whether a Latin name is written as one here: `edge` is no Edge. */
export const capital = (written: string): boolean => hasHan(written) || /[A-Z\d]/.test(written);
