import type { Bilingual, Said, TimelineEntry } from '../model/index.js';

/** What a writer hands over. Evidence spans count into the document's text until the brief is made. */
export interface Draft {
  readonly title: Bilingual;
  readonly sentences: readonly Said[];
  readonly points: readonly Said[];
  readonly timeline: readonly TimelineEntry[];
}

export const nothing: Draft = { title: { zh: null, en: null }, sentences: [], points: [], timeline: [] };
