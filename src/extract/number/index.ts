import type { Figure, Lost, Span } from '../../model/index.js';
import type { Reading } from '../reading.js';

export interface Figures {
  readonly figures: readonly Figure[];
  readonly lost: readonly Lost[];
}

/** The figures of a text in order. `taken` holds spans that belong to indicators and dates. */
export function readFigures(_input: Reading, _taken: readonly Span[]): Figures {
  return { figures: [], lost: [] };
}
