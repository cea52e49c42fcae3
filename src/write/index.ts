import type { Derivation } from '../derive/index.js';
import type { Extraction } from '../extract/index.js';
import type { Article, Document, Sentence } from '../model/index.js';
import { type Draft, nothing } from './draft.js';
import { unfit } from './own/fit.js';
import { withDates } from './own/resolve.js';
import { trimEnglish } from './own/trim-en.js';
import { trimChinese } from './own/trim-zh.js';
import { centrality, tokens, weigh } from './own/weigh.js';
import { wordSentence } from './phrase/index.js';
import { type Candidate, select } from './select.js';

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
  const other = own === 'zh' ? 'en' : 'zh';
  const body = sentences.flatMap((sentence, index) => (document.sections[sentence.section]?.type === 'title' ? [] : [{ sentence, index }]));
  const sets = body.map(({ sentence }) => tokens(document.text.slice(sentence.start, sentence.end)));
  const weighing = { document, extraction, derivation, title: tokens(article.title ?? ''), counts: centrality(sets), size: body.length };
  const candidates = body.flatMap(({ sentence, index }, order): Candidate[] => {
    const source = document.text.slice(sentence.start, sentence.end);
    const type = document.sections[sentence.section]?.type;
    if (type === 'heading' || type === 'code' || type === 'cell') return [];
    const reason = unfit(source.trim(), own);
    const dated = reason === null ? withDates(document, sentence, extraction.dates, own) : source;
    const text = reason === null ? (own === 'zh' ? trimChinese(dated) : trimEnglish(dated)) : null;
    const read = derivation.read[index];
    const worded = read ? wordSentence(read, other, { named: new Set(), anchor: document.anchor }).text : null;
    if (text === null && worded === null) return [];
    const set = sets[order] ?? new Set<string>();
    return [
      {
        zh: own === 'zh' ? text : worded,
        en: own === 'en' ? text : worded,
        evidence: sentence,
        facts: derivation.facts
          .filter((fact) => fact.evidence.some((e) => e.start >= sentence.start && e.end <= sentence.end))
          .map((fact) => fact.id),
        weight: weigh(sentence, set, order, weighing).total,
        order,
        tokens: set,
        item: -1,
        verbatim: false,
      },
    ];
  });
  const { summary, points } = select(candidates, derivation.kind);
  return { title, sentences: summary, points, timeline: [] };
}
