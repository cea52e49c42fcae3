import type { BinaryRule } from '../grammar.js';
import { type Made, rule } from './rule.js';
import { isAgent, spanning, type Value } from './value.js';

function dateOf(value: Value) {
  const nominal = value.nominal ?? value.adjunct?.nominal;
  return nominal?.node === 'phrase' && nominal.head.type === 'date' ? nominal.head.date : null;
}

function saidOn(l: Value, r: Value): Made {
  return r.predicate && l.adjunct ? { predicate: { ...r.predicate, adjuncts: [l.adjunct, ...r.predicate.adjuncts] } } : null;
}

const OCCASION = /^(?:issue|send|disclose|say|hold|receive|notify|build|research|investigate)$/;

const CLAIMS = /声称|自称|宣称|扬言|号称/;

function said(l: Value, r: Value, date: null): Made {
  const verb = r.predicate?.verb;
  if (!verb || !l.nominal) return null;
  const time = r.predicate?.adjuncts.find((one) => one.role === 'time')?.nominal;
  const when = time?.node === 'phrase' && time.head.type === 'date' ? time.head.date : date;
  const stance = verb.act === 'claim' || CLAIMS.test(r.token?.text ?? '') ? 'claimed' : 'stated';
  return { attribution: { by: l.nominal, verb, stance, date: when, ...spanning(l, r) } };
}

/** Who says it: what is said stands behind a comma. */
export const speechBinary: readonly BinaryRule<Value>[] = [
  rule('saying-colour', 'PRE', 'VPC', 'VPC', 0, (_l, r) => (r.predicate ? { predicate: r.predicate } : null)),
  rule('saying-adjunct', 'PP', 'VPC', 'VPC', 0, (l, r) =>
    r.predicate && l.adjunct && l.adjunct.role !== 'source' ? { predicate: r.predicate } : null,
  ),
  rule('saying-time', 'T', 'VPC', 'VPC', 0, saidOn),
  rule('saying-time-phrase', 'PPT', 'VPC', 'VPC', 0, saidOn),
  rule('saying', 'NP', 'VPC', 'SAYS', 0.2, (l, r) => (l.nominal && r.predicate ? said(l, r, null) : null)),
  // 在X的研究中表明: the study is what shows it.
  rule('shown-in', 'PP', 'VPC', 'SAYS', 0.3, (l, r) =>
    /^(?:表明|显示|指出)$/.test(r.token?.text ?? '') && l.token?.text === '在' && l.adjunct?.role === 'place' && l.adjunct.nominal
      ? said({ ...l, nominal: l.adjunct.nominal }, r, null)
      : null,
  ),
  // 发布公告称, 在接受采访时表示: the occasion goes, the speaker stays.
  rule('saying-serial', 'VP', 'VPC', 'VPC', -0.2, (l, r) =>
    l.predicate && !l.predicate.negation && !l.predicate.modality && r.predicate && OCCASION.test(l.predicate.verb.act)
      ? { predicate: r.predicate }
      : null,
  ),
  rule('saying-when', 'SUB', 'VPC', 'VPC', -0.2, (_l, r) => (r.predicate ? { predicate: r.predicate } : null)),
  // 告诉记者：…
  rule('telling', 'VG', 'NP', 'VPC', -0.1, (l, r) =>
    l.predicate?.verb.zh[0] === '告诉' && r.nominal && isAgent(r.nominal) && !l.predicate.negation ? { predicate: l.predicate } : null,
  ),
  rule('saying-early', 'T', 'SAYS', 'SAYS', 0, (l, r) =>
    r.attribution && l.nominal ? { attribution: { ...r.attribution, ...spanning(l, r), date: dateOf(l) ?? r.attribution.date } } : null,
  ),
  rule('hearsay-head', 'P', 'SAYS', 'ATTR', 0.2, (l, r) =>
    /^(?:据|根据)$/.test(l.token?.text ?? '') && r.attribution ? { attribution: { ...r.attribution, ...spanning(l, r) } } : null,
  ),
  rule('hearsay-bare', 'P', 'NP', 'ATTR', -0.3, (l, r) =>
    /^(?:据|根据)$/.test(l.token?.text ?? '') && r.nominal
      ? { attribution: { by: r.nominal, verb: null, stance: 'stated', date: null, ...spanning(l, r) } }
      : null,
  ),
];
