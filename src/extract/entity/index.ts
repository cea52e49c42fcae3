import type { Entity, Lost, Span } from '../../model/index.js';
import type { Reading } from '../reading.js';

export interface Entities {
  readonly entities: readonly Entity[];
  readonly lost: readonly Lost[];
}

/** The named things of a text, most salient first. `taken` holds spans that belong to indicators and dates. */
export function readEntities(_input: Reading, _taken: readonly Span[]): Entities {
  return { entities: [], lost: [] };
}
