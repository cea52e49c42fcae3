import type { Indicator, Lost } from '../../model/index.js';
import type { Reading } from '../reading.js';

export interface Indicators {
  readonly indicators: readonly Indicator[];
  readonly lost: readonly Lost[];
}

/** The indicators of a text in order, refanged, every mention. */
export function readIndicators(_input: Reading): Indicators {
  return { indicators: [], lost: [] };
}
