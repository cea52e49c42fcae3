import type { Approx, FigureKind } from '../../model/index.js';

/** A figure with a shape of its own, which no plain numeral with a unit has: 三分之一, doubled, half a year. */
export interface ShapeRule {
  readonly name: string;
  /** Global, against the folded text; every repetition bounded. */
  readonly pattern: RegExp;
  /** `before` and `after` are the 40 folded units around the match. */
  readonly read: (match: RegExpExecArray, around: { readonly before: string; readonly after: string }) => ShapeValue | null;
}

export interface ShapeValue {
  readonly kind: FigureKind;
  readonly value: number;
  readonly max?: number;
  readonly unit: string;
  readonly approx?: Approx;
}

/** A share of one; null where the parts make none. */
export function ratio(value: number, approx?: Approx): ShapeValue | null {
  return Number.isFinite(value) && value > 0 && value < 1 ? { kind: 'ratio', value, unit: '', ...(approx ? { approx } : {}) } : null;
}

export function duration(value: number, unit: string, approx?: Approx): ShapeValue {
  return { kind: 'duration', value, unit, ...(approx ? { approx } : {}) };
}
