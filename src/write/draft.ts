import type { Bilingual, Said, Span, TimelineEntry } from '../model/index.js';

/** What a writer hands over. Evidence spans count into the document's text until the brief is made. */
export interface Draft {
  readonly title: Bilingual;
  readonly sentences: readonly Said[];
  readonly points: readonly Said[];
  readonly timeline: readonly TimelineEntry[];
}

export const nothing: Draft = { title: { zh: null, en: null }, sentences: [], points: [], timeline: [] };

/** The places of a draft that hold written text, with the names that `checks` uses for them. */
export function saidOf(draft: Draft): { where: string; said: Bilingual; evidence: readonly Span[] }[] {
  return [
    ...draft.sentences.map((said, i) => ({ where: `summary[${i}]`, said, evidence: said.evidence })),
    ...draft.points.map((said, i) => ({ where: `points[${i}]`, said, evidence: said.evidence })),
    ...draft.timeline.map((said, i) => ({ where: `timeline[${i}]`, said, evidence: said.evidence })),
  ];
}
