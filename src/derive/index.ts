import type { Extraction } from '../extract/index.js';
import type { Article, Category, Document, Fact, Kind, Sentence } from '../model/index.js';
import { type ClauseReader, clauseReader } from './clause/index.js';
import { factsOf } from './facts.js';
import { judgeCategory } from './kind/categories.js';
import { judgeKind } from './kind/kinds.js';
import { look } from './kind/look.js';
import { notable } from './notable.js';
import { records } from './records.js';

/** What an article is and which facts it states. */
export interface Derivation {
  readonly kind: Kind;
  readonly category: Category;
  /** Names of the cues that decided kind and category. */
  readonly because: readonly string[];
  /** Indexes of the sentences that are worth a close reading. */
  readonly closely: ReadonlySet<number>;
  /**
   * A sentence of the document as a tree, by its index; null where it is not worth a close reading. Reading costs more than all else that is done with
   * an article, so a sentence is read when it is first asked for.
   */
  readonly read: ClauseReader;
  /** The facts that some sentences state, given by their indexes; those of all that are worth a close reading where left out. */
  readonly facts: (of?: Iterable<number>) => readonly Fact[];
}

export function derive(article: Article, document: Document, sentences: readonly Sentence[], extraction: Extraction): Derivation {
  const seen = look(article, document);
  const { kind, cue } = judgeKind(seen);
  const { category, scores } = judgeCategory(seen, kind);
  const closely = notable(document, sentences, extraction, kind);
  const read = clauseReader({ document, extraction, sentences, closely });
  return {
    kind,
    category,
    because: [cue, ...scores.slice(0, 3).map(([name, score]) => `${name} ${score.toFixed(1)}`)],
    closely,
    read,
    facts: (of = closely) => {
      const stating = [...of].sort((a, b) => a - b).flatMap((index) => read(index) ?? []);
      return records(factsOf(stating, document));
    },
  };
}
