import type { BinaryRule } from '../grammar.js';
import type { Clause, Role } from '../tree.js';
import { withAdjunct } from './adjuncts.js';
import { localizers } from './closed.js';
import { rule } from './rule.js';
import { spanning, type Value } from './value.js';

const PREPOSITION: Readonly<Record<string, string>> = { during: 'while', when: 'when', after: 'after', before: 'before', since: 'since' };

/** 后, 前, 时, 以来 and 期间 behind an act: the preposition and its role; null for those of places. */
function temporal(word: string): { preposition: string; role: Role } | null {
  const preposition = PREPOSITION[localizers[word] ?? ''];
  return preposition ? { preposition, role: preposition === 'since' ? 'since' : 'time' } : null;
}

/** 自6月X启动以来: the 自 in front of the date is the one that opens the whole. */
const started = (clause: Clause): Clause => ({
  ...clause,
  adjuncts: clause.adjuncts.map((one) => (one.role === 'since' ? { ...one, role: 'time' as const } : one)),
});

/** When, told by an act or a whole clause: 获得访问权限后, 在使用X时, 自X发布Y以来. */
export const subordinateBinary: readonly BinaryRule<Value>[] = [
  rule('act-when', 'VP', 'LOC', 'SUB', -0.1, (l, r) => {
    const when = temporal(r.token?.text ?? '');
    if (!when || !l.predicate || l.predicate.negation || l.predicate.modality) return null;
    return { adjunct: { ...spanning(l, r), ...when, nominal: null, predicate: { ...l.predicate, aspects: [] } } };
  }),
  rule('clause-when', 'S', 'LOC', 'SUB', -0.1, (l, r) => {
    const when = temporal(r.token?.text ?? '');
    if (!when || !l.clause) return null;
    return {
      adjunct: { ...spanning(l, r), ...when, nominal: null, predicate: null, clause: when.role === 'since' ? started(l.clause) : l.clause },
    };
  }),
  // 因X会V: a whole clause is the cause.
  rule('cause-clause', 'P', 'S', 'SUB', 0.15, (l, r) =>
    /^(?:因|因为|由于)$/.test(l.token?.text ?? '') && r.clause
      ? {
          adjunct: { ...spanning(l, r), role: 'cause', nominal: null, predicate: null, preposition: 'because', clause: r.clause },
        }
      : null,
  ),
  rule('when-phrase', 'SUB', 'VP', 'VP', -0.2, (l, r) =>
    l.adjunct && r.predicate && l.adjunct.role === 'time' ? withAdjunct(r.predicate, l.adjunct, spanning(l, r)) : null,
  ),
  rule('when-preposition', 'P', 'SUB', 'PPT', 0.25, (l, r) =>
    /^(?:在|当|自|自从)$/.test(l.token?.text ?? '') && r.adjunct ? { adjunct: { ...r.adjunct, ...spanning(l, r) } } : null,
  ),
];
