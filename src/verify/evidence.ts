import type { Span } from '../model/index.js';
import { type Passage, toldAround } from './passage.js';
import type { Source } from './source.js';
import { meets, within } from './spans.js';
import { overlap, weightOf } from './topics.js';

/** What is looked for: its own topic speaks for no sentence. A value stands in few places and needs less to be told by than a name. */
export interface Sought {
  readonly key: string | null;
  readonly kind: 'name' | 'value';
  /** Where it stands in the said sentence. */
  readonly at?: Span;
  /** What of its kind a sentence has that isn't said: where the words around one of these are those of the said clause, it was meant. */
  readonly rivals?: (sentence: Passage) => readonly Span[];
}

/** What bears a statement out: the sentences cited, and those that had to be added. */
export interface Evidence {
  /** Sentences cited or added so far. */
  readonly sentences: () => readonly Passage[];
  /**
   * The sentences that hold something: the cited ones, else those of the rest of the article that speak of what the statement speaks of, which
   * are added to the evidence. Empty when it stands nowhere, or only where something else is told.
   */
  readonly find: (said: Passage, has: (sentence: Passage) => boolean | readonly Span[], sought: Sought) => readonly Passage[];
  /** Whether the writer cited anything. */
  readonly given: boolean;
  /** The sentences as cited, those that give orders among them. */
  readonly cited: readonly Passage[];
  /** The evidence as cited, then what was added. */
  readonly spans: () => readonly Span[];
}

/** A sentence of the article bears a statement out when it shares this much of what is said: a figure and a word, two names, three words. */
const ENOUGH = { name: 1, value: 0.5 } as const;
/** Sentences around a cited one are about the same. */
const BESIDE = 0.5;
/** Where nothing is cited, the best sentence and those nearly as good are taken for it. */
const NEARLY = 0.6;
const MOST = 3;
const ABOVE = 3;
const SURELY = 1.5;
/** A day from elsewhere has to go with what is said by this much better than the one that is cited. */
const AHEAD = 0.6;
const CELL = 40;

/** A sentence of the article is retold when so much of it is said, which is this part of all that is said. */
const RETOLD = 1.2;
const PART = { given: 0.15, sought: 0.3 } as const;

/** How much of what is said a sentence of the article must be about at the least to be what it retells. */
export function leastRetold(said: Passage, { given }: Evidence): number {
  return Math.max(RETOLD, weightOf(said.topics()) * PART[given ? 'given' : 'sought']);
}

export function evidenceOf(source: Source, cited: readonly Span[], texts: readonly Passage[]): Evidence {
  const held = source.sentences.filter((sentence) => cited.some((span) => meets(span, sentence)));
  const added: Passage[] = [];
  if (held.length === 0) {
    for (const said of texts) {
      const best = source.nearest(said);
      const least = Math.max(ENOUGH.name, (best[0]?.support ?? 0) * NEARLY);
      for (const { sentence, support } of best.slice(0, MOST)) if (support >= least && !added.includes(sentence)) added.push(sentence);
    }
  }
  const sentences = () => [...held, ...added];
  const beside = (sentence: Passage): boolean => {
    const at = source.sentences.indexOf(sentence);
    return sentences().some((one) => Math.abs(source.sentences.indexOf(one) - at) <= 2);
  };
  return {
    sentences,
    find: (said, has, { key, kind, at, rivals }) => {
      const holds = (sentence: Passage): boolean => {
        const found = has(sentence);
        return typeof found === 'boolean' ? found : found.length > 0;
      };
      const here = sentences().filter(holds);
      const holding = here.length > 0 ? here : source.sentences.filter(holds);
      if (holding.length === 0) return [];
      const clause = at ? toldAround(said, at) : said;
      const fits = (sentence: Passage, span: Span): number => overlap(clause.topics(), toldAround(sentence, span).keys(), key);
      const best = (list: readonly Passage[], spans: (sentence: Passage) => readonly Span[]): number =>
        Math.max(-1, ...list.flatMap((sentence) => spans(sentence).map((span) => fits(sentence, span))));
      if (held.length > 0 && rivals) {
        const spansOf = (sentence: Passage): readonly Span[] => {
          const found = has(sentence);
          return typeof found === 'boolean' ? [] : found;
        };
        const isDate = key?.startsWith('d:') === true;
        // In the cited sentences themselves only a clause that is clearly another's speaks against a day, and none against anything else.
        if (here.length > 0) {
          const theirs = isDate ? best(held, rivals) : -1;
          if (theirs >= SURELY && theirs > best(holding, spansOf) + SURELY) return [];
        } else {
          const theirs = best(held, rivals);
          if (theirs + (isDate && theirs >= 0 ? AHEAD : 0) >= best(holding, spansOf)) return [];
        }
      }
      if (here.length > 0) return here;
      const near = new Map(source.nearest(said, key).map(({ sentence, support }) => [sentence, support]));
      // A cell of a table, an item of a list stand under what they are about.
      const above = (sentence: Passage): number => {
        const position = source.sentences.indexOf(sentence);
        return Math.max(0, ...source.sentences.slice(Math.max(0, position - ABOVE), position).map((one) => near.get(one) ?? 0));
      };
      // A value that only cells of a table hold needs no words around it.
      const [cell] = holding;
      if (kind === 'value' && cell && holding.every(({ start, end }) => end - start < CELL)) {
        added.push(cell);
        return holding;
      }
      const candidates = holding
        .map((sentence) => ({
          sentence,
          support: (near.get(sentence) ?? 0) + (kind === 'value' ? above(sentence) : 0) + (beside(sentence) ? BESIDE : 0),
        }))
        .filter(({ support }) => support >= ENOUGH[kind])
        .sort((a, b) => b.support - a.support);
      const [first] = candidates;
      if (!first) return [];
      added.push(first.sentence);
      return candidates.map(({ sentence }) => sentence);
    },
    given: held.length > 0,
    cited: [...held, ...source.orders.filter((order) => cited.some((span) => meets(span, order)))],
    spans: () => [...cited, ...added.map(({ start, end }) => ({ start, end }))],
  };
}

/** Whether a sentence names a thing. */
export const naming =
  (id: string) =>
  (sentence: Passage): boolean =>
    sentence.names.some((name) => name.id === id && within(name, sentence));
