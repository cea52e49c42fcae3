import type { Verb } from '../../../lexicon/record.js';
import type { BinaryRule } from '../grammar.js';
import { type Adjunct, type Clause, type Nominal, phrase, predicate } from '../tree.js';
import { type Made, rule } from './rule.js';
import { clause } from './subject.js';
import { isAgent, spanning, type Value } from './value.js';

/** There is, there are: what there is stands behind. */
const BE: Verb = { zh: ['有'], en: ['be'], past: ['was', 'been'], valency: 'T', act: 'be' };

/** 有 counts what there is, or calls it some or many: 有X alone says that somebody has it. */
function isCounted(nominal: Nominal): boolean {
  if (nominal.node === 'list') return nominal.items.every(isCounted);
  const { head, figure, determiner, possessor } = nominal;
  if (figure || /^(?:some|several|many|most)$/.test(determiner ?? '')) return true;
  const share = possessor?.node === 'phrase' ? possessor.head : head;
  return share.type === 'figure' && share.figure.kind !== 'money' && share.figure.kind !== 'duration';
}

const isPlace = (nominal: Nominal): boolean =>
  nominal.node === 'phrase' &&
  (nominal.head.type === 'entity'
    ? nominal.head.entity.type === 'place'
    : nominal.head.type === 'noun' && nominal.head.noun.kind === 'place');

const isMany = (nominal: Nominal): boolean => nominal.node === 'list' || nominal.number !== 'singular';

function thereIs(value: Value, adjuncts: Clause['adjuncts'], span: { start: number; end: number }): Made {
  const { nominal } = value;
  if (!nominal) return null;
  const subject = phrase({ type: 'verbatim', text: 'there' }, span, { number: isMany(nominal) ? 'plural' : 'singular' });
  return {
    clause: {
      node: 'clause',
      subject,
      inherited: null,
      predicates: [predicate(BE, span, { object: nominal, adjuncts })],
      adjuncts: [],
      attribution: null,
      link: null,
      ...span,
    },
  };
}

/** Bounds that stand for a verb between an amount and its figure. */
const BOUND = /^(?:已?超|高达|达|多达|[大]?约|近|逾|不足|不到|仅)/;

/** 有N个X: how many of a kind there are somewhere, or do something. */
export const existenceBinary: readonly BinaryRule<Value>[] = [
  rule('there-counted', 'YOU', 'NP', 'YOUN', 0, (_l, r) => (r.nominal && isCounted(r.nominal) ? { nominal: r.nominal } : null)),
  // 有超过十分之一的企业遭受过入侵; 全球有N台设备受到感染
  rule('counted-do-there', 'NP', 'YOUS', 'S', 0.2, (l, r) => {
    if (!l.nominal || !isPlace(l.nominal) || !r.clause) return null;
    const place: Adjunct = { start: l.start, end: l.end, role: 'place', nominal: l.nominal, predicate: null, preposition: null };
    return { clause: { ...r.clause, ...spanning(l, r), adjuncts: [place, ...r.clause.adjuncts] } };
  }),
  rule('counted-do', 'YOUN', 'VP', 'YOUS', 0.3, (l, r) => (r.predicate ? clause(l, r, [r.predicate]) : null)),
  rule('counted-do-serial', 'YOUN', 'VPS', 'YOUS', 0.3, (l, r) => (r.predicates ? clause(l, r, r.predicates) : null)),
  // 全球有N台设备, 在X中有N个
  rule('there-in-place', 'NP', 'YOUN', 'S', 0.1, (l, r) =>
    l.nominal && isPlace(l.nominal)
      ? thereIs(r, [{ start: l.start, end: l.end, role: 'place', nominal: l.nominal, predicate: null, preposition: null }], spanning(l, r))
      : null,
  ),
  rule('there-in', 'PP', 'YOUN', 'S', 0.1, (l, r) =>
    l.adjunct?.role === 'place' && l.adjunct.nominal ? thereIs(r, [l.adjunct], spanning(l, r)) : null,
  ),
  // 受影响人数超过2000人, 涉案金额高达3000万元: an amount is what it is.
  ...(['FIG', 'NPN', 'NUMNP'] as const).map((amount) =>
    rule('amount-is', 'NP', amount, 'S', -0.1, (l, r) => {
      if (l.nominal?.node !== 'phrase' || l.nominal.head.type !== 'noun' || l.nominal.figure || !r.nominal) return null;
      if (!/^(?:quantity|money)$/.test(l.nominal.head.noun.kind) || !BOUND.test(r.token?.text ?? '')) return null;
      return clause(l, r, [predicate(BE, r, { object: r.nominal })]);
    }),
  ),
  // 企业中有30%遭到攻击: those it is counted among are the whole.
  rule('among-do', 'LP', 'S', 'S', 0, (l, r) => {
    const subject = r.clause?.subject;
    if (l.adjunct?.preposition !== 'among' || !l.adjunct.nominal || !r.clause || subject?.node !== 'phrase') return null;
    if (subject.head.type !== 'figure' || subject.possessor || subject.complements.length > 0 || !isAgent(l.adjunct.nominal)) return null;
    return { clause: { ...r.clause, ...spanning(l, r), subject: { ...subject, possessor: l.adjunct.nominal } } };
  }),
];
