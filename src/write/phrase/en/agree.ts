import type { Nominal, Predicate } from '../../../derive/clause/tree.js';
import type { Agreement } from './verb.js';

/** How many are told of where subject and complement have to agree. */

const isOpen = (nominal: Nominal | null): boolean =>
  nominal?.node === 'phrase' && nominal.head.type === 'noun' && nominal.figure === null && nominal.determiner === null && !nominal.oneOf;

/** What one thing is, is one thing, and what many are, many: iOS is a mobile operating system. */
export function agreeing(p: Predicate, { plural }: Agreement): Predicate {
  const { object } = p;
  if ((p.verb.act !== 'be' && p.verb.en[0] !== 'become') || object?.node !== 'phrase' || !isOpen(object)) return p;
  if (
    plural &&
    (/^(?:lie in|be (?:in|at|limited to|located in|based on|responsible for))$/.test(p.verb.en[0] ?? '') || object.number !== null)
  )
    return p;
  const counted =
    object.head.type === 'noun' &&
    object.head.noun.number === 'count' &&
    /^(?:person|org|group|place|device|account|attack)$/.test(object.head.noun.kind);
  if (plural && !counted) return p;
  return { ...p, object: { ...object, number: plural ? 'plural' : 'singular' } };
}

const NAMES = /^(?:be|be called|be named|name|call|track|mark|identify|designate|number|be tracked as|be known as)$/;

/** One name, number or sum: what is said to be it is one. */
const isOneName = (nominal: Nominal | null): boolean =>
  nominal?.node === 'phrase' &&
  (nominal.head.type === 'indicator' ||
    nominal.head.type === 'verbatim' ||
    (nominal.head.type === 'figure' && /^(?:money|data-size)$/.test(nominal.head.figure.kind)) ||
    (nominal.head.type === 'entity' && /^(?:product|malware|actor)$/.test(nominal.head.entity.type)) ||
    (nominal.head.type === 'noun' && /^(?:first|second|third|only)$/.test(nominal.determiner ?? nominal.adjectives[0]?.en[0] ?? '')));

/** 漏洞被标识为CVE-…: the vulnerability is tracked as it. */
export function oneSubject(subject: Nominal, predicates: readonly Predicate[]): Nominal {
  const [first, ...others] = predicates;
  if (subject.node !== 'phrase' || !isOpen(subject) || subject.number !== null || !first || others.length > 0) return subject;
  if (subject.head.type !== 'noun' || subject.head.noun.number !== 'count' || !NAMES.test(first.verb.en[0] ?? '')) return subject;
  const told = first.second ?? first.object;
  return isOneName(told) ? { ...subject, number: 'singular' } : subject;
}
