import type { Role } from '../tree.js';
import { prepositions } from './closed.js';
import { hedge } from './records.js';
import { type Binary, isPhrase, type Made, rule, spanning, type Value } from './value.js';
export const prepositionalBinary: readonly Binary[] = [
  // Prepositional phrases
  rule('preposition', 'P', 'NP', 'PP', 0, (l, r) => {
    if (!r.nominal || !l.preposition) return null;
    const role = prepositions[l.preposition] ?? 'scope';
    return {
      preposition: l.preposition,
      adjunct: { ...spanning(l, r), role, nominal: r.nominal, predicate: null, preposition: l.preposition },
    };
  }),
  rule('phrases-and', 'PP', 'AND', 'PPA', 0, (l) =>
    l.adjunct && l.preposition ? { adjunct: l.adjunct, preposition: l.preposition } : null,
  ),
  rule('phrases', 'PPA', 'PP', 'PP', -0.1, (l, r) => {
    const [a, b] = [l.adjunct?.nominal, r.adjunct?.nominal];
    if (!a || !b || !l.adjunct || l.preposition !== r.preposition || a.node === 'list' || b.node === 'list') return null;
    const span = spanning(l, r);
    return {
      preposition: l.preposition ?? '',
      adjunct: { ...l.adjunct, ...span, nominal: { node: 'list', items: [a, b], conjunction: 'and', open: false, kind: null, ...span } },
    };
  }),
  rule('preposition-time', 'P', 'T', 'PT', 0.1, timed),
  rule('at-least-time', 'LEAST', 'T', 'T', 0.1, (_l, r) =>
    r.adjunct && isPhrase(r.nominal)
      ? { nominal: r.nominal, adjunct: { ...r.adjunct, nominal: { ...r.nominal, focus: hedge('至少', 'at least') } } }
      : null,
  ),
  rule('times', 'T', 'AND', 'TA', 0, (l) => (l.adjunct ? { adjunct: l.adjunct } : null)),
  rule('times-end', 'TA', 'T', 'T', 0, (l, r) => {
    const [a, b] = [l.adjunct?.nominal, r.adjunct?.nominal];
    if (!a || !b || !l.adjunct || r.adjunct?.role !== 'time') return null;
    const span = spanning(l, r);
    return {
      adjunct: { ...l.adjunct, ...span, nominal: { node: 'list', items: [a, b], conjunction: 'and', open: false, kind: null, ...span } },
    };
  }),
  rule('preposition-duration', 'P', 'DUR', 'PT', 0.1, (l, r) =>
    r.nominal && /^(?:for|in|within|after|over|during|before)$/.test(l.preposition ?? '')
      ? {
          adjunct: {
            ...spanning(l, r),
            role: 'duration',
            nominal: r.nominal,
            predicate: null,
            preposition: l.preposition === 'for' || l.preposition === 'over' || l.preposition === 'during' ? null : (l.preposition ?? null),
          },
        }
      : null,
  ),
  rule('compared', 'COMPARED', 'NP', 'PCMP', 0.1, (l, r) =>
    r.nominal ? { adjunct: { ...spanning(l, r), role: 'compared', nominal: r.nominal, predicate: null, preposition: null } } : null,
  ),
  rule('compared-time', 'COMPARED', 'T', 'PCMP', 0.1, (l, r) =>
    r.nominal ? { adjunct: { ...spanning(l, r), role: 'compared', nominal: r.nominal, predicate: null, preposition: null } } : null,
  ),
  rule('compared-comma', 'COMMA', 'PCMP', 'PCMP', 0, (_l, r) => (r.adjunct ? { adjunct: r.adjunct } : null)),
  rule('preposition-verb', 'P', 'VP.ger', 'PM', 0, manner),
  rule('preposition-act', 'P', 'VP.ger', 'PG', 0, (l, r) => {
    const p = r.predicates?.[0];
    const rest = r.predicates?.slice(1) ?? [];
    return p && /^(?:of|in|with|at|to|for|about)$/.test(l.preposition ?? '')
      ? { preposition: l.preposition ?? '', predicates: [rest.length > 0 ? { ...p, along: rest } : p] }
      : null;
  }),
  rule('preposition-pivot', 'P', 'VP.ger', 'PI', 0, (l, r) =>
    /^(?:into|from)$/.test(l.preposition ?? '') && r.predicates ? { predicates: r.predicates } : null,
  ),
  rule('conjunction-verb', 'SUB', 'VP.ger', 'PM', 0, (l, r) => {
    const word = l.token?.word ?? '';
    const p = r.predicates?.[0];
    return p && r.predicates?.length === 1 && /^(?:after|before|while|when)$/.test(word)
      ? { adjunct: { ...spanning(l, r), role: 'time', nominal: null, predicate: p, preposition: word } }
      : null;
  }),
  rule('whether', 'WHETHER', 'S', 'THATS', 0, (_l, r) => {
    const [clause, ...rest] = r.clauses ?? [];
    const [first, ...others] = clause?.predicates ?? [];
    if (!clause || !first || rest.length > 0) return null;
    return { clauses: [{ ...clause, predicates: [{ ...first, adverbs: [hedge('是否', 'whether'), ...first.adverbs] }, ...others] }] };
  }),
  rule('adjunct-after-comma', 'COMMA', 'PP', 'CPP', 0, (_l, r) =>
    /^(?:based on|due to|because of|in response to|as part of|as a result of|thanks to|through|via|along with|alongside|together with|following|amid)$/.test(
      r.preposition ?? '',
    ) &&
    r.adjunct &&
    r.preposition
      ? { adjunct: r.adjunct, preposition: r.preposition }
      : null,
  ),
  rule('manner-after-comma', 'COMMA', 'PM', 'CPM', 0, (_l, r) => (r.adjunct ? { adjunct: r.adjunct } : null)),
];

function timed(l: Value, r: Value): Made {
  const word = l.preposition ?? '';
  if (
    !r.adjunct ||
    !/^(?:on|in|at|during|within|since|until|by|before|prior to|after|following|from|as of|through|throughout|over|of|between|back in)$/.test(
      word,
    )
  )
    return null;
  const role: Role = /since|from/.test(word) ? 'since' : /until|as of|through/.test(word) ? 'until' : word === 'by' ? 'by-time' : 'time';
  const preposition = /^(?:before|prior to)$/.test(word) ? 'before' : /^(?:after|following)$/.test(word) ? 'after' : null;
  return {
    preposition: word,
    adjunct: { ...r.adjunct, ...spanning(l, r), role: r.adjunct.role === 'time' || word === 'by' ? role : r.adjunct.role, preposition },
  };
}

function manner(l: Value, r: Value): Made {
  const word = l.preposition ?? '';
  const inner = r.predicates?.[0];
  if (!inner) return null;
  const rest = r.predicates?.slice(1) ?? [];
  const predicate = rest.length > 0 ? { ...inner, along: rest } : inner;
  const role: Role | null = /^(?:by|through|via)$/.test(word)
    ? 'means'
    : word === 'for'
      ? 'cause'
      : /^(?:before|after|prior to|following)$/.test(word)
        ? 'time'
        : null;
  return (
    role && {
      preposition: word,
      adjunct: {
        ...spanning(l, r),
        role,
        nominal: null,
        predicate,
        preposition: word === 'prior to' ? 'before' : word === 'following' ? 'after' : word,
      },
    }
  );
}
