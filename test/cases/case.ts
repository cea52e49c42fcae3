import type { Approx, FigureKind } from '../../src/model/index.js';

/** One value and the surfaces that mean it. A surface holds ⟦…⟧ around the figure where it is not all of it. */
export interface FigureCase {
  readonly kind: FigureKind;
  readonly value: number;
  readonly max?: number;
  readonly unit?: string;
  readonly approx: Approx;
  readonly surfaces: readonly string[];
}

export interface Expected {
  readonly unit?: string;
  readonly approx?: Approx;
  readonly max?: number;
}

export function figure(kind: FigureKind, value: number, expected: Expected, surfaces: readonly string[]): FigureCase {
  return { kind, value, approx: 'exact', ...expected, surfaces };
}

/** Texts that hold no figure, or no date. */
export interface Nothing {
  readonly why: string;
  readonly texts: readonly string[];
}

export function nothing(why: string, texts: readonly string[]): Nothing {
  return { why, texts };
}

/** All dates of the cases are told on this Monday. */
export const TODAY = '2024-07-15';

export interface DateCase {
  readonly iso: string;
  readonly surfaces: readonly string[];
}

export function date(iso: string, surfaces: readonly string[]): DateCase {
  return { iso, surfaces };
}

/** The surface without its marks, and where the marked part stands in it. */
export function unmark(surface: string): { text: string; start: number; end: number } {
  const start = surface.indexOf('⟦');
  if (start < 0) return { text: surface, start: 0, end: surface.length };
  return { text: surface.replace(/[⟦⟧]/g, ''), start, end: surface.indexOf('⟧') - 1 };
}

/** Sentences to stand a case in, `%` for it. */
export const FRAMES = { zh: '该公司周内通报称：“%”。', en: 'The company wrote: “%”.', bare: '%' } as const;
