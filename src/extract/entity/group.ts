import type { Thing } from '../../lexicon/record.js';
import type { Entity, EntityType } from '../../model/index.js';
import type { Candidate } from './candidate.js';
import type { Ground } from './ground.js';
import { nameOf } from './name.js';
import { salienceOf } from './salience.js';
import { typeOf } from './type.js';

/** Two spans that the text says are one thing: 译名（Original）, also known as. */
export interface Equation {
  readonly a: Candidate;
  readonly b: Candidate;
}

/** All candidates of one thing. */
export interface Group {
  readonly id: string;
  readonly thing: Thing | null;
  readonly members: readonly Candidate[];
}

const PUNCTUATION = /[\s.,·・•‧'’"“”《》「」\-_]/g;

/** How a name that the termbase doesn't know is told from others: `Andrea Huguely`, `andrea-huguely`. */
export const keyOf = (ground: Ground, { start, end }: Candidate): string => ground.folded.slice(start, end).replace(PUNCTUATION, '');

/** Joins candidates by thing, by spelling and by what the text equates. */
export function groups(ground: Ground, candidates: readonly Candidate[], equations: readonly Equation[]): Group[] {
  const parent = new Map<string, string>();
  const keys = new Map<Candidate, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const spellings = new Map<string, string>();
  for (const candidate of candidates) if (candidate.thing) spellings.set(keyOf(ground, candidate), candidate.thing.id);
  for (const candidate of candidates) {
    const key = candidate.thing?.id ?? spellings.get(keyOf(ground, candidate)) ?? `~${keyOf(ground, candidate)}`;
    keys.set(candidate, key);
    parent.set(key, parent.get(key) ?? key);
  }
  for (const { a, b } of equations) {
    const one = root(keys.get(a) ?? '');
    const other = root(keys.get(b) ?? '');
    if (!one || !other || one === other) continue;
    // A name of the termbase stands for those that it doesn't know, never for another of its own.
    if (other.startsWith('~')) parent.set(other, one);
    else if (one.startsWith('~')) parent.set(one, other);
  }
  const members = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = root(keys.get(candidate) ?? '');
    const list = members.get(key);
    if (list) list.push(candidate);
    else members.set(key, [candidate]);
  }
  return [...members].map(([id, list]) => ({ id, thing: list.find(({ thing }) => thing?.id === id)?.thing ?? null, members: list }));
}

/** The group as the brief shows it. */
export function entityOf(ground: Ground, group: Group): Entity {
  const type: EntityType = typeOf(ground, group);
  return {
    id: group.id,
    type,
    name: nameOf(ground, group),
    salience: salienceOf(ground, group, type),
    mentions: group.members.map(({ start, end, rule }) => ({ start, end, rule, text: ground.text.slice(start, end) })),
  };
}
