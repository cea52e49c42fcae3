import type { Entity, Lost, Span, Word } from '../../model/index.js';
import { words } from '../../segment/words.js';
import { hasHan } from '../../text/script.js';
import type { Reading } from '../reading.js';
import { type Ground, groundOf } from './ground.js';
import { entityOf, groups } from './group.js';
import { resolve } from './resolve.js';
import { sightings } from './termbase.js';
import { userWords } from './user-words.js';
import { settle } from './weak.js';

export interface Entities {
  readonly entities: readonly Entity[];
  readonly lost: readonly Lost[];
}

/** Words of the Chinese part; none for a text without. */
function wordsOf(ground: Ground): Word[] {
  return ground.chinese || hasHan(ground.text) ? words(ground.folded, userWords) : [];
}

/** The named things of a text, most salient first. `taken` holds spans that belong to indicators and dates. */
export function readEntities(input: Reading, taken: readonly Span[]): Entities {
  const ground = groundOf(input, taken);
  const known = settle(ground, sightings(ground), wordsOf(ground));
  const { kept, lost } = resolve(known, ground.text.length);
  const entities = groups(ground, kept, []).map((group) => entityOf(ground, group));
  return { entities: entities.sort((a, b) => b.salience - a.salience), lost };
}
