import type { DateMention, Lost } from '../../model/index.js';
import type { Reading } from '../reading.js';

export interface Dates {
  readonly dates: readonly DateMention[];
  readonly lost: readonly Lost[];
}

/** The dates of a text in order, resolved against `input.anchor` and the text itself. */
export function readDates(_input: Reading): Dates {
  return { dates: [], lost: [] };
}
