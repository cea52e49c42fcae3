import type { Complement, Nominal, Phrase } from '../tree.js';
import { type Binary, isPhrase, lastPhrase, type Made, rule, type Value } from './value.js';

const headPreposition = (p: Phrase): string | null =>
  p.head.type === 'noun' ? (p.head.noun.preposition ?? null) : p.head.type === 'act' ? (p.head.verb.with?.en ?? null) : null;

/** A prepositional phrase behind a noun; `test` says which pairs a rule is for. */
const complement =
  (test: (head: Phrase, preposition: string, nominal: Nominal) => boolean) =>
  (l: Value, r: Value): Made => {
    const { preposition } = r;
    const target = r.adjunct?.nominal;
    const head = l.nominal && lastPhrase(l.nominal);
    if (!l.nominal || !head || !preposition || !target || !test(head, preposition, target)) return null;
    if (head.head.type === 'pronoun' || head.complements.length >= 2) return null;
    // Behind a relative clause a prepositional phrase belongs to its verb.
    if (head.relatives.some((one) => one.predicate.end === l.end && one.predicate.start > head.start)) return null;
    const complement: Complement = { relation: preposition === 'prior to' ? 'before' : preposition, nominal: target };
    const shared = preposition === 'of' ? sharedOf(l.nominal, complement) : null;
    if (shared) return { nominal: { ...shared, end: r.end } };
    const done: Phrase = { ...head, complements: [...head.complements, complement], end: r.end };
    return { nominal: replaceLast(l.nominal, done) };
  };

/** the encryption and theft of data: the first of the row carries what belongs to all, as Chinese puts it in front of them. */
function sharedOf(nominal: Nominal, complement: Complement): Nominal | null {
  if (nominal.node !== 'list' || nominal.kind || nominal.open) return null;
  const [first, ...rest] = nominal.items;
  if (!isPhrase(first) || first.complements.length + first.relatives.length > 0 || first.head.type === 'entity') return null;
  const plain = rest.every(
    (one) => isPhrase(one) && one.determiner === null && one.figure === null && one.possessor === null && one.complements.length === 0,
  );
  return plain ? { ...nominal, items: [{ ...first, complements: [complement] }, ...rest] } : null;
}

export function replaceLast(nominal: Nominal, phrase: Phrase): Nominal {
  if (nominal.node === 'phrase') return phrase;
  const last = nominal.items.at(-1);
  return last ? { ...nominal, items: [...nominal.items.slice(0, -1), replaceLast(last, phrase)], end: phrase.end } : nominal;
}

const LOOSE = /^(?:to|in|from|at|for|on|against|about|between|among|across|within|over|regarding|behind|inside)$/;
const PLACED = /^(?:in|from|at|across|within|inside)$/;
/** Persons are told about and warned of, they have no abouts; at wants a place. */
function mayCarry(head: Phrase, preposition: string, nominal: Nominal): boolean {
  const kind = head.head.type === 'noun' ? head.head.noun.kind : '';
  // the use of X to download Y: no use to somebody
  if (preposition === 'to')
    return /^(?:act|event|measure)$/.test(kind) && !(head.head.type === 'noun' && /^(?:use|usage)$/.test(head.head.noun.en[0] ?? ''));
  if (/^(?:about|regarding|over|against|on)$/.test(preposition) && /^(?:person|org|group|place)$/.test(kind)) return false;
  const target = lastPhrase(nominal)?.head;
  if (target?.type === 'noun' && target.noun.kind === 'time') return false;
  return preposition !== 'at' || target?.type === 'entity' || (target?.type === 'noun' && /^(?:place|org|event)$/.test(target.noun.kind));
}

/** What holds an unknown word is left to the verb, where it may be left out. */
const isUnknown = (nominal: Nominal): boolean => {
  const head = lastPhrase(nominal)?.head;
  return head?.type === 'noun' && head.noun.zh.length === 0;
};

/** the work of an actor from Brazil: somebody stands nearer to where he comes from. */
function isNearer(head: Phrase, preposition: string): boolean {
  const inner = head.complements.at(-1)?.nominal;
  const near = inner && lastPhrase(inner)?.head;
  return near?.type === 'noun' && /^(?:person|org|group)$/.test(near.noun.kind) && /^(?:from|in|at|with)$/.test(preposition);
}

const placeName = (nominal: Nominal): boolean =>
  nominal.node === 'list' ? nominal.items.every(placeName) : nominal.head.type === 'entity' && nominal.head.entity.type === 'place';

export const complementBinary: readonly Binary[] = [
  // Complements: what the head asks for first, then names of places, then any
  rule(
    'complement-of',
    'NP',
    'PP',
    'NP',
    0.25,
    complement((head, preposition) => preposition === 'of' && head.head.type !== 'entity' && head.head.type !== 'figure'),
  ),
  rule(
    'complement-own',
    'NP',
    'PP',
    'NP',
    0.2,
    complement((head, preposition) => preposition !== 'of' && headPreposition(head) === preposition),
  ),
  rule(
    'complement-place',
    'NP',
    'PP',
    'NP',
    -0.05,
    complement(
      (head, preposition, nominal) =>
        PLACED.test(preposition) &&
        headPreposition(head) !== preposition &&
        placeName(nominal) &&
        !isNearer(head, preposition) &&
        /noun|act/.test(head.head.type),
    ),
  ),
  rule(
    'complement-loose',
    'NP',
    'PP',
    'NP',
    -0.25,
    complement(
      (head, preposition, nominal) =>
        LOOSE.test(preposition) &&
        headPreposition(head) !== preposition &&
        !(PLACED.test(preposition) && placeName(nominal)) &&
        mayCarry(head, preposition, nominal) &&
        !isUnknown(nominal) &&
        /noun|act/.test(head.head.type),
    ),
  ),
  rule(
    'complement-employer',
    'NP',
    'PP',
    'NP',
    0.15,
    complement((head, preposition, nominal) => {
      const target = lastPhrase(nominal)?.head;
      const person = head.head.type === 'noun' && head.head.noun.kind === 'person';
      return person && /^(?:with|at|for)$/.test(preposition) && target?.type === 'entity' && target.entity.type === 'org';
    }),
  ),
  // versions prior to 4.2: earlier ones
  rule(
    'complement-version',
    'NP',
    'PP',
    'NP',
    0.4,
    complement(
      (head, preposition) =>
        /^(?:prior to|before)$/.test(preposition) &&
        head.head.type === 'noun' &&
        /^(?:version|release|build|firmware)$/.test(head.head.noun.en[0] ?? ''),
    ),
  ),
  // a module name within the malware
  rule(
    'complement-within',
    'NP',
    'PP',
    'NP',
    0.05,
    complement(
      (head, preposition, nominal) =>
        /^(?:within|inside)$/.test(preposition) && head.head.type === 'noun' && head.head.noun.kind !== 'time' && !placeName(nominal),
    ),
  ),
  rule(
    'complement-time',
    'NP',
    'PT',
    'NP',
    -0.3,
    complement((head, preposition) => /^(?:in|from|of)$/.test(preposition) && /noun|act/.test(head.head.type)),
  ),
];
