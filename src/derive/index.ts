import type { Extraction } from '../extract/index.js';
import type { Article, Category, Document, Fact, Kind, Sentence } from '../model/index.js';

/** What an article is and which facts it states. */
export interface Derivation {
  readonly kind: Kind;
  readonly category: Category;
  /** Names of the cues that decided kind and category. */
  readonly because: readonly string[];
  readonly facts: readonly Fact[];
}

export function derive(_article: Article, _document: Document, _sentences: readonly Sentence[], _extraction: Extraction): Derivation {
  return { kind: 'other', category: 'other', because: [], facts: [] };
}
