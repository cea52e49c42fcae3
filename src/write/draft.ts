import type { Bilingual, Fact, Said, TimelineEntry } from '../model/index.js';

/** What a writer hands over. Evidence spans count into the document's text until the brief is made. */
export interface Draft {
  readonly title: Bilingual;
  readonly sentences: readonly Said[];
  readonly points: readonly Said[];
  readonly timeline: readonly TimelineEntry[];
  /** What the sentences state that were read for it, which the texts refer to. */
  readonly facts: readonly Fact[];
}

export const nothing: Draft = { title: { zh: null, en: null }, sentences: [], points: [], timeline: [], facts: [] };
