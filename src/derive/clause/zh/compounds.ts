import type { BinaryRule } from '../grammar.js';
import { type Phrase, phrase } from '../tree.js';
import { type Made, rule } from './rule.js';
import { isPhrase, spanning, type Value } from './value.js';

export const with_ = (head: Phrase, span: { start: number; end: number }, more: Partial<Phrase>): { nominal: Phrase } => ({
  nominal: { ...head, ...more, start: span.start, end: span.end },
});

const FOR_ACTS = /^(?:software|system|document|device|technique|measure)$/;
const KINDS = /^(?:公司|组织|集团|团伙|机构|平台|官方|该公司|黑客组织|团队|方面|网站|项目|工具|软件|系统)$/;

/** Nouns that describe the name behind them: 电信巨头AT&T, 发言人张三, 勒索软件LockBit. */
const DESCRIBES = /person|group|org|malware|software|device|system|vulnerability|document|law|place|event|act/;

function compound(left: Value, right: Value): Made {
  const [l, r] = [left.nominal, right.nominal];
  if (!isPhrase(l) || !isPhrase(r)) return null;
  if (l.figure || r.figure || r.determiner || l.determiner) return null;
  // Names take a name in front (谷歌Chrome), never a common noun: that is a description and comes by its own rule.
  if (r.head.type === 'entity' && (r.description || l.head.type !== 'entity')) return null;
  if (r.head.type === 'verbatim' && l.head.type !== 'entity') return null;
  // An act in front of a noun is mostly a verb misread; 攻击 behind one is fine.
  if (l.head.type === 'act' && !/^I$/.test(l.head.verb.valency)) return null;
  if (r.head.type === 'date' || l.head.type === 'date' || r.head.type === 'pronoun' || l.head.type === 'pronoun') return null;
  // 特朗普右耳: a person's own, with 的 left out.
  if (l.head.type === 'entity' && l.head.entity.type === 'person' && r.head.type === 'noun' && r.head.noun.kind !== 'person')
    return r.possessor ? null : with_(r, spanning(left, right), { possessor: l });
  // 今年最严重的攻击
  if (l.head.type === 'noun' && l.head.noun.kind === 'time' && r.adjectives.length > 0 && l.compounds.length + l.adjectives.length === 0)
    return with_(r, spanning(left, right), { complements: [...r.complements, { relation: 'of', nominal: l }] });
  return {
    ...with_(r, spanning(left, right), { compounds: [l, ...r.compounds] }),
    verbal: (left.verbal ?? false) || (right.verbal ?? false),
  };
}

function describe(left: Value, right: Value): Made {
  const [l, r] = [left.nominal, right.nominal];
  if (!isPhrase(l) || !isPhrase(r) || r.description || l.head.type !== 'noun') return null;
  if (!DESCRIBES.test(l.head.noun.kind) && l.head.noun.zh[0] !== '版本') return null;
  if (r.head.type === 'noun' || r.head.type === 'act' || r.compounds.length > 0) return null;
  return with_(r, spanning(left, right), { description: l });
}

/** Nouns and names in front of nouns and names. */
export const compoundBinary: readonly BinaryRule<Value>[] = [
  rule('compound', 'NB', 'NB', 'NB', -0.15, compound),
  rule('place-compound', 'PLACE', 'NB', 'NB', 0, compound),
  rule('name-compound', 'NAME', 'NB', 'NB', -0.1, compound),
  // TeamViewer公司, RansomHub组织: the kind behind a name adds nothing to it.
  rule('name-kind', 'NAME', 'N', 'NAME', 0.3, (l, r) =>
    isPhrase(l.nominal) && KINDS.test(r.token?.text ?? '') ? { nominal: { ...l.nominal, ...spanning(l, r) } } : null,
  ),
  rule('description', 'NB', 'NAME', 'NB', 0.1, describe),
  rule('description-of-person', 'NB', 'NB', 'NB', -0.3, describe),
  // 托管平台: an act in front of the thing that is for it.
  rule('act-compound', 'VN', 'N', 'NB', -0.6, (l, r) =>
    l.predicate?.verb.noun && isPhrase(r.nominal) && r.nominal.head.type === 'noun' && FOR_ACTS.test(r.nominal.head.noun.kind)
      ? { ...with_(r.nominal, spanning(l, r), { compounds: [phrase({ type: 'act', verb: l.predicate.verb }, l)] }), verbal: true }
      : null,
  ),
];
