import type { Derivation } from '../derive/index.js';
import type { Extraction } from '../extract/index.js';
import type { Article, Document, Sentence } from '../model/index.js';
import { candidates, wholeSentences } from './candidates.js';
import { type Draft, nothing } from './draft.js';
import { arrange, choose, size } from './select.js';
import { timeline } from './timeline.js';
import { otherTitle } from './title.js';

/** Both summaries by rules alone; the same input gives the same draft. */
export function writeByRules(
  article: Article,
  document: Document,
  sentences: readonly Sentence[],
  extraction: Extraction,
  derivation: Derivation,
): Draft {
  const own = article.lang === 'zh' ? 'zh' : article.lang === 'en' ? 'en' : null;
  const title = { zh: own === 'zh' ? article.title : null, en: own === 'en' ? article.title : null };
  if (own === null || article.blocks.length === 0) return { ...nothing, title };
  const material = { article, document, sentences, extraction, derivation };
  const whole = wholeSentences(document, sentences);
  const list = candidates(material, own, whole);
  const other = own === 'zh' ? 'en' : 'zh';
  const named = { ...title, [other]: otherTitle(material, own, list) };
  const taken = { zh: size(named.zh, 'zh'), en: size(named.en, 'en') };
  const { summary, points } = arrange(choose(list, { kind: derivation.kind, own, taken, whole }), own);
  return { title: named, sentences: summary, points, timeline: timeline(material, list) };
}
