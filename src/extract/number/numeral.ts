import type { Approx, Span } from '../../model/index.js';

/** A number word or digits at a place, with its value and what it says of its own precision. */
export interface Numeral extends Span {
  readonly value: number;
  readonly max?: number;
  /** From the numeral itself: 多, 余 over; 数 some; 五六 about. */
  readonly approx: Approx;
  /** A scale word stands in it (万, million): it is a quantity, no id and no year. */
  readonly scaled: boolean;
  readonly form: 'zh' | 'en';
  /** The Arabic digits as written, separators included. */
  readonly digits?: string;
  /** Written in Han digits. */
  readonly han?: boolean;
  /** `a`, `an` or `one` as the number. */
  readonly article?: boolean;
  /** A hyphen with a figure or a letter before it stands in front: the far end of a range, or part of a name. */
  readonly hyphened?: boolean;
}

/** Products of a decimal and a power of ten, freed of binary dust: 1.1 × 10⁸ is 110000000. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
