import type { DateMention, Document, Entity, Figure, Indicator, Lost } from '../model/index.js';
import { readDates } from './date/index.js';
import { readEntities } from './entity/index.js';
import { readIndicators } from './indicator/index.js';
import { readFigures } from './number/index.js';
import { type Reading, reading } from './reading.js';

/** What a text mentions, and the candidates that lost their place to others. */
export interface Extraction {
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly entities: readonly Entity[];
  readonly indicators: readonly Indicator[];
  readonly lost: readonly Lost[];
}

/**
 * All mentions of a text. Indicators come first since nothing else may read inside them, dates before figures since `7月15日` holds
 * numbers that are none.
 */
export function extractFrom(input: Reading): Extraction {
  const indicators = readIndicators(input);
  const dates = readDates(input);
  const figures = readFigures(input, [...indicators.indicators, ...dates.dates]);
  const entities = readEntities(input, [...indicators.indicators, ...dates.dates]);
  return {
    figures: figures.figures,
    dates: dates.dates,
    entities: entities.entities,
    indicators: indicators.indicators,
    lost: [...indicators.lost, ...dates.lost, ...figures.lost, ...entities.lost],
  };
}

export function extract(document: Document): Extraction {
  return extractFrom(reading(document.text, document.lang, document.anchor, document.sections));
}
