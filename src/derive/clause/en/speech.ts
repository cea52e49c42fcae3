import type { Adjunct, Attribution, Clause, Nominal, Predicate } from '../tree.js';
import { agree, clauseOf } from './agreement.js';
import { type Binary, type Made, rule, spanning, type Value } from './value.js';
export const isSaying = (p: Predicate): boolean =>
  p.verb.valency.includes('C') && /^(?:say|claim|confirm|find|disclose|warn|think|know|deny|advise|research)$/.test(p.verb.act);
export const DENIED = /^(?:deny|doubt|dispute|refute)$/;

function dateOf(adjunct: Adjunct | undefined) {
  const nominal = adjunct?.nominal;
  return nominal?.node === 'phrase' && nominal.head.type === 'date' ? nominal.head.date : null;
}

function sayingOf(l: Value, r: Value, whole: Value): Made {
  const p = r.predicates?.[0];
  if (!l.nominal || !p || r.predicates?.length !== 1) return null;
  const attribution: Attribution = {
    by: l.nominal,
    verb: p.verb,
    stance: p.verb.act === 'claim' ? 'claimed' : 'stated',
    date: dateOf(p.adjuncts.find((one) => one.role === 'time')) ?? null,
    start: whole.start,
    end: whole.end,
  };
  return { attribution };
}

/** Every clause of what is said is said by the speaker; who speaks inside keeps the word. */
function attributed(attribution: Attribution, clauses: readonly Clause[], span: { start: number; end: number }): Made {
  if (clauses.some((clause) => clause.attribution)) return null;
  return {
    clauses: clauses.map((clause, i) => ({ ...clause, attribution, ...(i === 0 ? { start: Math.min(span.start, clause.start) } : {}) })),
  };
}

/** Things that can say something: persons, bodies, reports. */
function speaks(nominal: Nominal): boolean {
  if (nominal.node === 'list') return nominal.items.every(speaks);
  const { head } = nominal;
  if (head.type === 'noun') return /person|group|org|document|law|data|place|record|account/.test(head.noun.kind);
  return head.type === 'entity' || head.type === 'verbatim' || (head.type === 'pronoun' && head.pronoun !== 'self');
}

function sayTime(l: Value, r: Value): Made {
  const p = l.predicates?.[0];
  return p && r.adjunct
    ? { predicates: [{ ...p, adjuncts: [...p.adjuncts, r.adjunct] }], ...(l.finite ? { finite: l.finite } : {}) }
    : null;
}

/** Adverbs of order: when else it was said says nothing of what was. */
const ORDER = /^(?:随后|后来|此后|还|也|之后|又|另外|补充|进一步|同样|现在|目前|稍后)/;

export const speechBinary: readonly Binary[] = [
  // Speech
  rule('says-time', 'VSAY', 'PT', 'VSAY', 0.1, sayTime),
  rule('says-time-bare', 'VSAY', 'T', 'VSAY', 0.1, sayTime),
  rule('says-where', 'VSAY', 'PP', 'VSAY', -0.1, (l, r) =>
    /^(?:in|on|to|at|during|via|through)$/.test(r.preposition ?? '') && l.predicates
      ? { predicates: l.predicates, ...(l.finite ? { finite: l.finite } : {}) }
      : null,
  ),
  rule('says-before', 'PT', 'VSAY', 'VSAY', 0.05, (l, r) => sayTime(r, l)),
  rule('says-before-bare', 'T', 'VSAY', 'VSAY', 0.05, (l, r) => sayTime(r, l)),
  rule('says-idle', 'IDLE', 'VSAY', 'VSAY', 0, (_l, r) =>
    r.predicates ? { predicates: r.predicates, ...(r.finite ? { finite: r.finite } : {}) } : null,
  ),
  rule('says', 'NP', 'VSAY', 'SAYS', 0, (l, r) =>
    l.nominal && agree(l.nominal, r) && speaks(l.nominal) ? sayingOf(l, r, { ...l, end: r.end }) : null,
  ),
  rule('says-inverted', 'VSAY', 'NP', 'SAYSI', 0, (l, r) => (r.nominal && speaks(r.nominal) ? sayingOf(r, l, { ...l, end: r.end }) : null)),
  rule('says-that', 'SAYS', 'THATS', 'S', 0.2, (l, r) => (l.attribution && r.clauses ? attributed(l.attribution, r.clauses, l) : null)),
  rule('says-clause', 'SAYS', 'S', 'S', 0.1, (l, r) => (l.attribution && r.clauses ? attributed(l.attribution, r.clauses, l) : null)),
  rule('said-after', 'SC', 'SAYS', 'S', 0.1, (l, r) => (r.attribution && l.clauses ? attributed(r.attribution, l.clauses, l) : null)),
  rule('said-after-inverted', 'SC', 'SAYSI', 'S', 0.1, (l, r) =>
    r.attribution && l.clauses ? attributed(r.attribution, l.clauses, l) : null,
  ),
  // "…," X said, "…": the rest is the same speaker's
  rule('said-amid', 'SC', 'S', 'S', -0.3, (l, r) => {
    const by = l.clauses?.at(-1)?.attribution;
    const end = l.clauses?.at(-1)?.end ?? 0;
    return by && by.start >= end && l.clauses && r.clauses?.every((clause) => !clause.attribution)
      ? { clauses: [...l.clauses, ...r.clauses.map((clause) => ({ ...clause, attribution: by }))] }
      : null;
  }),
  rule('according', 'ACC', 'NP', 'ATTR', 0, (l, r) =>
    r.nominal ? { attribution: { by: r.nominal, verb: null, stance: 'stated', date: null, ...spanning(l, r) } } : null,
  ),
  rule('according-comma', 'ATTR', 'COMMA', 'ATTRC', 0, (l) => (l.attribution ? { attribution: l.attribution } : null)),
  rule('according-first', 'ATTRC', 'S', 'S', 0.1, (l, r) => (l.attribution && r.clauses ? attributed(l.attribution, r.clauses, l) : null)),
  // X, according to Y, has …
  rule('according-amid', 'NPC', 'ATTRC', 'NPATTR', 0, (l, r) =>
    l.nominal && r.attribution ? { nominal: l.nominal, attribution: r.attribution } : null,
  ),
  rule('according-verb', 'NPATTR', 'VP.fin', 'S', 0.1, (l, r) => {
    const made = l.nominal && clauseOf({ ...l, nominal: l.nominal }, r);
    return made?.clauses && l.attribution ? attributed(l.attribution, made.clauses, l) : null;
  }),
  // As noted by X in May, …
  rule('told-by', 'V.told', 'PP', 'TOLD', 0.1, (l, r) => {
    const p = l.predicates?.[0];
    return p && r.preposition === 'by' && r.adjunct?.nominal ? { predicates: [{ ...p, agent: r.adjunct.nominal }] } : null;
  }),
  rule('told-time', 'TOLD', 'PT', 'TOLD', 0.1, sayTime),
  rule('told-time-bare', 'TOLD', 'T', 'TOLD', 0.1, sayTime),
  rule('told-where', 'TOLD', 'PP', 'TOLD', -0.2, (l, r) =>
    l.predicates && /^(?:in|on|at)$/.test(r.preposition ?? '') ? { predicates: l.predicates } : null,
  ),
  rule('as-told', 'P', 'TOLD', 'ASTOLD', 0.1, (l, r) => {
    const p = r.predicates?.[0];
    if (l.preposition !== 'as' || !p?.agent) return null;
    const date = dateOf(p.adjuncts.find((one) => one.role === 'time')) ?? null;
    const verb = isSaying(p) ? p.verb : null;
    return { attribution: { by: p.agent, verb, stance: p.verb.act === 'claim' ? 'claimed' : 'stated', date, ...spanning(l, r) } };
  }),
  rule('as-told-comma', 'ASTOLD', 'COMMA', 'ATTRC', 0, (l) => (l.attribution ? { attribution: l.attribution } : null)),
  // has said, also said, later reported
  rule('has-said', 'HAVE.fin', 'VSAYEN', 'VSAY', 0.05, (l, r) =>
    r.predicates ? { predicates: r.predicates, ...(l.finite ? { finite: l.finite } : {}), ...(r.word ? { word: r.word } : {}) } : null,
  ),
  rule('adverb-said', 'ADV', 'VSAY', 'VSAY', -0.05, (l, r) =>
    r.predicates && l.modifiers?.every(({ zh }) => ORDER.test(zh[0] ?? ''))
      ? { predicates: r.predicates, ...(r.finite ? { finite: r.finite } : {}) }
      : null,
  ),
  rule('according-last', 'S', 'ATTR', 'S', 0.05, (l, r) => (r.attribution && l.clauses ? attributed(r.attribution, l.clauses, l) : null)),
  rule('according-last-comma', 'SC', 'ATTR', 'S', 0.1, (l, r) =>
    r.attribution && l.clauses ? attributed(r.attribution, l.clauses, l) : null,
  ),
];
