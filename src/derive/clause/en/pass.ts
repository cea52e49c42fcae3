import type { Verb } from '../../../lexicon/record.js';
import type { Predicate } from '../tree.js';
import type { Made, Value } from './value.js';

export const pass = (value: Value, predicates: readonly Predicate[] | null): Made =>
  predicates && { predicates, ...(value.finite ? { finite: value.finite } : {}), ...(value.word ? { word: value.word } : {}) };

export const isBare = (value: Value): boolean => {
  const p = value.predicates?.[0];
  return (
    p !== undefined && value.predicates?.length === 1 && /T/.test(p.verb.valency) && !p.object && !p.second && !p.predicate && !p.clause
  );
};

/** Two verbs that share what follows, as one. */
export function twin(l: Value, r: Value): Made {
  const [a, b] = [l.predicates?.[0], r.predicates?.[0]];
  if (!a || !b || !isBare(r) || a.verb === b.verb || a.verb.zh.length === 0 || b.verb.zh.length === 0) return null;
  if (l.finite?.number && r.finite?.number && l.finite.number !== r.finite.number) return null;
  const verb: Verb = {
    zh: [`${a.verb.zh[0]}并${b.verb.zh[0]}`],
    en: [`${a.verb.en[0]} and ${b.verb.en[0]}`],
    valency: 'T',
    act: b.verb.act,
  };
  const adverbs = [...a.adverbs, ...b.adverbs];
  return { predicates: [{ ...b, verb, adverbs, start: a.start }], ...(r.finite ? { finite: r.finite } : {}) };
}
