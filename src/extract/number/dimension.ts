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
  /** Units taken in front of the numeral (a currency sign, a noun) and behind it (the unit). */
  readonly front: number;
  readonly back: number;
  readonly approx?: Approx;
  readonly classifier?: string;
  readonly noun?: Span | null;
  readonly known?: Noun | null;
}

/** Reads one kind of figure at a numeral, or leaves it to the rules behind. */
export interface DimensionRule {
  readonly name: string;
  readonly read: (place: Place) => Measured | null;
}

/** Value and upper value of a place, in units of `scale`. */
export function rangeOf({ numeral, upper }: Place, scale = 1): Pick<Measured, 'value' | 'max'> {
  const fix = (value: number) => (scale === 1 ? value : Number((value * scale).toPrecision(12)));
  const max = upper?.value ?? numeral.max;
  return max === undefined ? { value: fix(numeral.value) } : { value: fix(numeral.value), max: fix(max) };
}

/** One pattern for a table of words, longest first, at the start of what stands behind a number; Latin words end at a word edge. */
export function unitPattern(words: Readonly<Record<string, unknown>>): RegExp {
  const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const edged = (word: string) => (/[a-z]$/.test(word) ? `${literal(word)}(?![a-z0-9])` : literal(word));
  const forms = Object.keys(words).sort((a, b) => b.length - a.length);
  return new RegExp(`^(?:[ -]?)(${forms.map(edged).join('|')})`);
}
