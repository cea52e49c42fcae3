import type { Adjunct, Clause, Nominal, Predicate } from '../../../derive/clause/tree.js';

/** Sentences that tell only that something was told: without its matter they are no news. */

const PAPERS = /^(?:notice|bulletin|report|security bulletin)$/;

const isMatter = ({ role }: Adjunct): boolean => /^(?:topic|purpose|target|goal|including)$/.test(role);

/** A notice, a report: nothing says of what. */
function isBarePaper(object: Nominal | null): boolean {
  if (object?.node !== 'phrase' || object.head.type !== 'noun' || !PAPERS.test(object.head.noun.en[0] ?? '')) return false;
  const { adjectives, compounds, complements, relatives, possessor, description, figure, beside } = object;
  return (
    possessor === null &&
    description === null &&
    figure === null &&
    beside === undefined &&
    adjectives.length + compounds.length + complements.length + relatives.length === 0
  );
}

function isEmpty(p: Predicate): boolean {
  if (p.clause || p.predicate || p.second || p.voice !== 'active' || p.adjuncts.some(isMatter)) return false;
  if (/^(?:issue|publish|release)$/.test(p.verb.act === 'issue' ? 'issue' : (p.verb.en[0] ?? ''))) return isBarePaper(p.object);
  return p.verb.act === 'warn' && p.verb.en[0] === 'warn' && p.object !== null && p.negation === null;
}

/** One act of telling and nothing of what: 发布了一则通知, 警告其盟友. */
export const saysNothing = ({ predicates, adjuncts }: Clause): boolean =>
  predicates.length === 1 && predicates.every(isEmpty) && !adjuncts.some(isMatter);
