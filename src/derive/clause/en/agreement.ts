import type { Nominal, Predicate } from '../tree.js';
import { isPlural, type Value } from './value.js';

/** Acts that hold rather than happen: no 了 of them. */
const STATES = /^(?:be|have|include|know|think|hold|account|link|target|protect|store|say|claim|affect|plan|require|allow|try)$/;

/** A plain past of something that happened is done. */
export function told(p: Predicate, past: boolean): Predicate {
  return past && p.aspects.length === 0 && !p.modality && !p.negation && !STATES.test(p.verb.act) ? { ...p, aspects: ['done'] } : p;
}

export function agree(subject: Nominal, value: Value): boolean {
  const number = value.finite?.number;
  const plural = isPlural(subject);
  return !number || plural === null || (number === 'plural') === plural;
}
