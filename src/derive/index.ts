import type { Extraction } from '../extract/index.js';
import type { Article, Category, Document, Fact, Kind, Sentence } from '../model/index.js';
import { readClauses } from './clause/index.js';
import type { ReadSentence } from './clause/tree.js';
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
  readonly facts: readonly Fact[];
  /** The sentences as trees, one for each sentence of the document, in order; null where it was not worth a close reading. */
  readonly read: readonly (ReadSentence | null)[];
}

export function derive(article: Article, document: Document, sentences: readonly Sentence[], extraction: Extraction): Derivation {
  const seen = look(article, document);
  const { kind, cue } = judgeKind(seen);
  const { category, scores } = judgeCategory(seen, kind);
  const read = readClauses({ document, extraction, sentences, closely: notable(document, sentences, extraction, kind) });
  return {
    kind,
    category,
    because: [cue, ...scores.slice(0, 3).map(([name, score]) => `${name} ${score.toFixed(1)}`)],
    facts: records(
      factsOf(
        read.filter((one) => one !== null),
        document,
      ),
    ),
    read,
  };
}
