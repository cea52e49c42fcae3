import type { Adjunct, Clause, Coordination, Nominal, Phrase, Predicate, Relative } from './tree.js';

export interface Parts {
  readonly phrases: readonly Phrase[];
  readonly lists: readonly Coordination[];
  readonly predicates: readonly Predicate[];
  readonly relatives: readonly Relative[];
}

/** All phrases, predicates and relative clauses inside a clause or a phrase, nested ones included. */
export function partsOf(whole: Clause | Nominal): Parts {
  const phrases: Phrase[] = [];
  const lists: Coordination[] = [];
  const predicates: Predicate[] = [];
  const relatives: Relative[] = [];
  const nominal = (one: Nominal | null): void => {
    if (one === null) return;
    if (one.node === 'list') {
      lists.push(one);
      for (const item of one.items) nominal(item);
      nominal(one.kind);
      return;
    }
    phrases.push(one);
    for (const compound of one.compounds) nominal(compound);
    nominal(one.possessor);
    nominal(one.description);
    for (const complement of one.complements) nominal(complement.nominal);
    for (const relative of one.relatives) {
      relatives.push(relative);
      predicate(relative.predicate);
      nominal(relative.subject);
    }
  };
  const adjunct = (one: Adjunct): void => {
    nominal(one.nominal);
    predicate(one.predicate);
    if (one.clause) inner(one.clause);
  };
  const predicate = (one: Predicate | null): void => {
    if (one === null) return;
    predicates.push(one);
    nominal(one.agent);
    nominal(one.object);
    nominal(one.second);
    predicate(one.predicate);
    if (one.clause) inner(one.clause);
    for (const each of one.adjuncts) adjunct(each);
    for (const each of one.along ?? []) predicate(each);
  };
  const inner = (one: Clause): void => {
    nominal(one.subject);
    for (const each of one.predicates) predicate(each);
    for (const each of one.adjuncts) adjunct(each);
  };
  if (whole.node !== 'clause') nominal(whole);
  else {
    inner(whole);
    if (whole.subject === null) nominal(whole.inherited);
    nominal(whole.attribution?.by ?? null);
  }
  return { phrases, lists, predicates, relatives };
}

const KNOWN_HEADS = new Set(['entity', 'date', 'figure', 'indicator', 'verbatim', 'title']);

/** A phrase that names or counts something. */
export function isAnchored(phrase: Phrase): boolean {
  return phrase.figure !== null || KNOWN_HEADS.has(phrase.head.type);
}

export function phrasesOf(nominal: Nominal | null): readonly Phrase[] {
  if (nominal === null) return [];
  return nominal.node === 'phrase' ? [nominal] : nominal.items.flatMap(phrasesOf);
}

/** A noun with nothing about it that ties it to its place. */
export function isLone(p: Phrase): boolean {
  return p.determiner === null && p.adjectives.length === 0 && isBare(p);
}

/** A noun alone, or with no more than adjectives: it could be any. */
export function isBare(nominal: Nominal | null): boolean {
  return phrasesOf(nominal).every(
    (p) =>
      !isAnchored(p) &&
      p.possessor === null &&
      p.complements.length === 0 &&
      p.relatives.length === 0 &&
      p.compounds.length === 0 &&
      p.description === null &&
      p.head.type !== 'pronoun',
  );
}
