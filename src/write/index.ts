import type { Derivation } from '../derive/index.js';
import type { Extraction } from '../extract/index.js';
import type { Article, Document, Fact, Sentence } from '../model/index.js';
import { type Material, prospects, wholeSentences } from './candidates.js';
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
  // What a headline states is of the brief even where its own words are all that is said of it.
  const read = new Set(sentences.flatMap(({ section }, index) => (document.sections[section]?.type === 'title' ? [index] : [])));
  const reader = (index: number) => {
    read.add(index);
    return derivation.read(index);
  };
  const material: Material = { article, document, sentences, extraction, derivation: { ...derivation, read: reader } };
  const whole = wholeSentences(document, sentences);
  const list = prospects(material, own, whole);
  const other = own === 'zh' ? 'en' : 'zh';
  const named = { ...title, [other]: otherTitle(material, own, list) };
  const taken = { zh: size(named.zh, 'zh'), en: size(named.en, 'en') };
  const chosen = choose(list, { kind: derivation.kind, own, taken, whole });
  const entries = timeline(material, list);
  const facts = derivation.facts(read);
  const { summary, points } = arrange(chosen, own, (index) => factsIn(facts, sentences[index]));
  return { title: named, sentences: summary, points, timeline: entries, facts };
}

/** The ids of the facts that a sentence bears out. */
function factsIn(facts: readonly Fact[], sentence: Sentence | undefined): string[] {
  if (!sentence) return [];
  const { start, end } = sentence;
  return facts.filter(({ evidence }) => evidence.some((span) => span.start >= start && span.end <= end)).map(({ id }) => id);
}
