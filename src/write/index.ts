import type { Derivation } from '../derive/index.js';
import type { Extraction } from '../extract/index.js';
import type { Article, Document, Sentence } from '../model/index.js';
import { type Draft, nothing } from './draft.js';

/** Both summaries by rules alone; the same input gives the same draft. */
export function writeByRules(
  article: Article,
  _document: Document,
  _sentences: readonly Sentence[],
  _extraction: Extraction,
  _derivation: Derivation,
): Draft {
  const own = article.lang === 'zh' ? 'zh' : article.lang === 'en' ? 'en' : null;
  return { ...nothing, title: { zh: own === 'zh' ? article.title : null, en: own === 'en' ? article.title : null } };
}
