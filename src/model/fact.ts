import type { Span } from './span.js';

/** How firmly a fact is said. */
export type Stance = 'stated' | 'claimed' | 'suspected' | 'planned' | 'denied';

/** A slot of a fact as consumers see it: what fills it, and where it stands. */
export interface SlotValue {
  readonly zh: string | null;
  readonly en: string | null;
  /** Normalized value where the slot is a figure or a date. */
  readonly value?: number | string;
  /** Entity id where the slot is a known thing. */
  readonly entity?: string;
}

/** A language-neutral statement that the article makes, with its evidence. Spans count into the document's text. */
export interface Fact {
  readonly id: string;
  readonly frame: string;
  readonly stance: Stance;
  /** Who says so, null when the article itself does. */
  readonly by: string | null;
  readonly slots: Readonly<Record<string, SlotValue | readonly SlotValue[]>>;
  readonly evidence: readonly Span[];
}
