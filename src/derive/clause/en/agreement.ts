import type { Clause, Nominal, Predicate } from '../tree.js';
import { isPhrase, isPlural, type Made, spanning, type Value } from './value.js';

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

/** A flaw is found in something, it doesn't stand there. */
function stood(p: Predicate, subject: Nominal | undefined): Predicate {
  const flaw = isPhrase(subject) && subject.head.type === 'noun' && subject.head.noun.kind === 'vulnerability';
  return p.verb.en[0] === 'be in' && flaw ? { ...p, verb: { ...p.verb, zh: ['存在于'] } } : p;
}

/** Subject and verb phrases as a clause, where they agree. */
export function clauseOf(l: Value, r: Value): Made {
  if (!l.nominal || !r.predicates || !agree(l.nominal, r)) return null;
  if (isPhrase(l.nominal) && (l.nominal.head.type === 'date' || (l.nominal.head.type === 'pronoun' && l.nominal.head.pronoun === 'self')))
    return null;
  const clause: Clause = {
    node: 'clause',
    subject: l.nominal,
    inherited: null,
    predicates: r.predicates.map((p) => told(stood(p, l.nominal), r.finite?.past ?? false)),
    adjuncts: [],
    attribution: null,
    link: null,
    ...spanning(l, r),
  };
  return { clauses: [clause] };
}
