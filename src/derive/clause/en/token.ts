import type { Modifier, Noun, Verb } from '../../../lexicon/record.js';
import type { VerbForm } from '../../../lexicon/vocabulary.js';
import type { DateMention, Entity, Figure, Indicator, Span } from '../../../model/index.js';

export interface VerbSense {
  readonly verb: Verb;
  readonly word: string;
  readonly forms: readonly VerbForm[];
}

/** One word of an English clause with every reading it may have. Spans count into the document's text. */
export interface Token extends Span {
  readonly text: string;
  /** Folded, for the closed tables. */
  readonly word: string;
  readonly entity: Entity | null;
  readonly figure: Figure | null;
  readonly date: DateMention | null;
  readonly indicator: Indicator | null;
  readonly nouns: readonly { readonly noun: Noun; readonly number: 'singular' | 'plural' }[];
  readonly verbs: readonly VerbSense[];
  /** Verbs with `be` by what stands behind it: `active`, `responsible for`. */
  readonly behindBe: readonly VerbSense[];
  readonly modifiers: readonly Modifier[];
  readonly closed: boolean;
  /** A name that nothing knows: stands as it is. */
  readonly verbatim: boolean;
  readonly unknown: boolean;
}

/** What a token mostly isn't. */
export const none = {
  entity: null,
  figure: null,
  date: null,
  indicator: null,
  nouns: [],
  verbs: [],
  behindBe: [],
  modifiers: [],
  closed: false,
  verbatim: false,
  unknown: false,
};

/** A token of what it is; spelled out, since spreading defaults and a sense over each other costs more than finding the words. */
export const tokenOf = ({ start, end }: Span, text: string, word: string, sense: Partial<Token>): Token => ({
  start,
  end,
  text: text.slice(start, end),
  word: sense.word ?? word,
  entity: sense.entity ?? null,
  figure: sense.figure ?? null,
  date: sense.date ?? null,
  indicator: sense.indicator ?? null,
  nouns: sense.nouns ?? none.nouns,
  verbs: sense.verbs ?? none.verbs,
  behindBe: sense.behindBe ?? none.behindBe,
  modifiers: sense.modifiers ?? none.modifiers,
  closed: sense.closed ?? false,
  verbatim: sense.verbatim ?? false,
  unknown: sense.unknown ?? false,
});
