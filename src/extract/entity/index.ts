import type { Entity, Lost, Span } from '../../model/index.js';
import type { Reading } from '../reading.js';
import { equations, shortened } from './alias.js';
import type { Candidate } from './candidate.js';
import { capitalized } from './capitals.js';
import { clausesOf } from './clauses.js';
import { groundOf } from './ground.js';
import { entityOf, groups } from './group.js';
import { latinInChinese } from './latin.js';
import { listed } from './lists.js';
import { marked } from './marks.js';
import { matters } from './matters.js';
import { nested } from './nested.js';
import { chineseOrganizations } from './organization-zh.js';
import { chinesePersons } from './person-zh.js';
import { repeated } from './repeated.js';
import { resolve } from './resolve.js';
import { shaped } from './shapes.js';
import { spread } from './spread.js';
import { sightings } from './termbase.js';
import { versionsJoined } from './versions.js';
import { settle } from './weak.js';

export interface Entities {
  readonly entities: readonly Entity[];
  readonly lost: readonly Lost[];
}

/** The named things of a text, most salient first. `taken` holds spans that belong to indicators and dates. */
export function readEntities(input: Reading, taken: readonly Span[]): Entities {
  const ground = groundOf(input, taken);
  const clauses = clausesOf(ground);
  const { held: known, doubtful } = settle(ground, sightings(ground), clauses);
  const held = covered(known, ground.text.length);
  const seen = [...marked(ground), ...shaped(ground, held), ...repeated(ground, held)];
  if (ground.chinese)
    seen.push(...chinesePersons(ground, clauses), ...chineseOrganizations(ground, clauses, held), ...latinInChinese(ground, held));
  else seen.push(...capitalized(ground, held));
  const size = ground.text.length;
  const first = resolve([...known, ...seen], size);
  const list = resolve([...first.kept, ...listed(ground, first.kept, doubtful)], size).kept;
  const again = spread(ground, list);
  const settled = resolve([...list, ...again.candidates], size);
  const kept = versionsJoined(settled.kept);
  const { lost } = settled;
  const standing = new Set(kept);
  const same = [
    ...equations(ground, kept),
    ...shortened(ground, kept),
    ...again.equations.filter(({ a, b }) => standing.has(a) && standing.has(b)),
  ];
  const entities = groups(ground, [...kept, ...nested(ground, kept, known)], same)
    .filter((group) => matters(ground, group))
    .map((group) => entityOf(ground, group));
  return { entities: entities.sort((a, b) => b.salience - a.salience), lost: [...first.lost, ...lost] };
}

/** Whether any part of a span belongs to a candidate. */
function covered(candidates: readonly Candidate[], size: number): (start: number, end: number) => boolean {
  const marks = new Uint8Array(size);
  for (const { start, end } of candidates) marks.fill(1, start, end);
  return (start, end) => marks.subarray(start, end).includes(1);
}
