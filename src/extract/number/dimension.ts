import type { Noun } from '../../lexicon/record.js';
import type { Approx, FigureKind, Span } from '../../model/index.js';
import type { Reading } from '../reading.js';
import type { Numeral } from './numeral.js';

/** A numeral with what stands around it, as the dimension rules see it. */
export interface Place {
  readonly input: Reading;
  readonly numeral: Numeral;
  /** Second end of a range, where one was found. */
  readonly upper: Numeral | null;
  /** Folded text before the numeral (40 units) and behind the last numeral (40). */
  readonly before: string;
  readonly after: string;
  /** Where the (last) numeral ends. */
  readonly end: number;
}

/** A figure as a dimension read it; the bound is settled after. */
export interface Measured {
  readonly kind: FigureKind;
  readonly value: number;
  readonly max?: number;
  readonly unit: string;
  /** Units taken in front of the numeral (a currency sign) and behind it (the unit). */
  readonly front: number;
  readonly back: number;
  readonly approx?: Approx;
  readonly classifier?: string;
  readonly noun?: Span | null;
  readonly known?: Noun | null;
}

export interface DimensionRule {
  readonly name: string;
  readonly read: (place: Place) => Measured | null;
}
