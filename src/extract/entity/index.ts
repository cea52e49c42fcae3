import type { Entity, Lost, Span } from '../../model/index.js';
import type { Reading } from '../reading.js';
import { clausesOf } from './clauses.js';
import { groundOf } from './ground.js';
import { entityOf, groups } from './group.js';
import { resolve } from './resolve.js';
import { sightings } from './termbase.js';
import { settle } from './weak.js';

export interface Entities {
  readonly entities: readonly Entity[];
  readonly lost: readonly Lost[];
}

/** The named things of a text, most salient first. `taken` holds spans that belong to indicators and dates. */
export function readEntities(input: Reading, taken: readonly Span[]): Entities {
  const ground = groundOf(input, taken);
  const known = settle(ground, sightings(ground), clausesOf(ground));
  const { kept, lost } = resolve(known, ground.text.length);
  const entities = groups(ground, kept, []).map((group) => entityOf(ground, group));
  return { entities: entities.sort((a, b) => b.salience - a.salience), lost };
}
