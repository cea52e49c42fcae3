import type { Section } from '../model/index.js';
import { fold } from '../text/fold.js';

/** A text made ready for the extractors. All spans count into `text`. */
export interface Reading {
  readonly text: string;
  /** As long as `text`, for matching only. */
  readonly folded: string;
  /** ISO 639-1 code of most of the text. */
  readonly lang: string;
  /** ISO day that relative dates resolve against, or null. */
  readonly anchor: string | null;
  /** Empty for a bare text. Code sections hold no figures, dates or names. */
  readonly sections: readonly Section[];
}

export function reading(text: string, lang: string, anchor: string | null, sections: readonly Section[] = []): Reading {
  return { text, folded: fold(text), lang, anchor, sections };
}
