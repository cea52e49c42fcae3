import type { Verb } from '../../../lexicon/record.js';
import type { BinaryRule } from '../grammar.js';
import type { Aspect, Nominal, Predicate } from '../tree.js';
import { withAdjunct } from './adjuncts.js';
import type { Colour } from './colours.js';
import { type Made, rule } from './rule.js';
import { spanned } from './spanned.js';
import { isAgent, spanning, type Value } from './value.js';

/** Colours a predicate; null where two colours of one sort clash. */
export function coloured(p: Predicate, colour: Colour): Partial<Predicate> | null {
  if (colour.negation && p.negation) return null;
  if (colour.modality && p.modality && colour.modality !== 'will' && colour.modality !== p.modality) return null;
  const aspects: readonly Aspect[] = colour.aspect ? [colour.aspect, ...p.aspects] : p.aspects;
  return { negation: colour.negation ?? p.negation, modality: p.modality ?? colour.modality ?? null, aspects };
}

function passive(agent: Nominal | null, p: Predicate, span: { start: number; end: number }): Made {
  if (p.voice === 'passive' || p.object !== null || !/[TDFEQ]/.test(p.verb.valency)) return null;
  return spanned(p, span, { voice: 'passive', agent });
}

/** 由X组成 */
const CONSIST: Verb = { zh: ['由…组成'], en: ['consist of'], valency: 'T', act: 'include' };

/** Passives with 被 and 由, and what 将 and 把 bring in front of the verb. */
export const voiceBinary: readonly BinaryRule<Value>[] = [
  rule('passive', 'BEI', 'VG', 'VP', 0, (l, r) => (r.predicate ? passive(null, r.predicate, spanning(l, r)) : null)),
  // 被判处有期徒刑四年, 被纳入计划
  rule('passive-second', 'VP', 'NP', 'VP', -0.1, (l, r) =>
    l.predicate?.voice === 'passive' &&
    !l.predicate.second &&
    !l.predicate.object &&
    /[DE]/.test(l.predicate.verb.valency) &&
    r.nominal &&
    l.predicate.adjuncts.length === 0
      ? spanned(l.predicate, spanning(l, r), { second: r.nominal })
      : null,
  ),
  rule('gap-colour', 'PRE', 'VPX', 'VPX', 0, (l, r) => {
    const more = r.predicate && l.colour ? coloured(r.predicate, l.colour) : null;
    return more && r.predicate ? spanned(r.predicate, spanning(l, r), more) : null;
  }),
  rule('gap-time-phrase', 'PPT', 'VPX', 'VPX', -0.05, (l, r) =>
    l.adjunct && r.predicate ? withAdjunct(r.predicate, l.adjunct, spanning(l, r)) : null,
  ),
  rule('passive-pivot', 'BEI', 'VG', 'VGP', 0, (l, r) =>
    r.predicate?.verb.valency.includes('Q') ? passive(null, r.predicate, spanning(l, r)) : null,
  ),
  rule('passive-pivot-verb', 'VGP', 'VP', 'VP', 0, (l, r) =>
    l.predicate && r.predicate ? spanned(l.predicate, spanning(l, r), { predicate: r.predicate }) : null,
  ),
  rule('manner', 'ADV', 'DI', 'PRE', 0, () => ({ colour: {} })),
  rule('manner-adjective', 'A', 'DI', 'PRE', 0, () => ({ colour: {} })),
  rule('passive-agent-head', 'BEI', 'NP', 'BEIN', 0, (_l, r) => (r.nominal && isAgent(r.nominal) ? { nominal: r.nominal } : null)),
  rule('passive-agent-by', 'BY', 'NP', 'BEIN', 0, (_l, r) => (r.nominal ? { nominal: r.nominal } : null)),
  rule('consists-head', 'BY', 'NP', 'BYN', 0, (_l, r) => (r.nominal ? { nominal: r.nominal } : null)),
  rule('consists', 'BYN', 'VG', 'VP', 0.2, (l, r) =>
    l.nominal && r.predicate && /^(?:组成|构成)$/.test(r.token?.text ?? '')
      ? spanned({ ...r.predicate, verb: CONSIST }, spanning(l, r), { object: l.nominal })
      : null,
  ),
  rule('passive-agent', 'BEIN', 'VG', 'VP', 0, (l, r) =>
    r.predicate && l.nominal ? passive(l.nominal, r.predicate, spanning(l, r)) : null,
  ),
  // 被X以Y收购, 被用于: what stands between is part of how it was done.
  rule('passive-bare', 'BEI', 'VG', 'BEIV', 0, (l, r) =>
    r.predicate && r.predicate.adverbs.length === 0 && r.predicate.aspects.length === 0 && !r.predicate.negation && !r.predicate.modality
      ? passive(null, r.predicate, spanning(l, r))
      : null,
  ),
  rule('passive-gap', 'BEI', 'VPX', 'VP', -0.05, (l, r) =>
    r.predicate && r.predicate.adjuncts.length > 0 ? passive(null, r.predicate, spanning(l, r)) : null,
  ),
  rule('passive-agent-gap', 'BEIN', 'VPX', 'VP', -0.05, (l, r) =>
    r.predicate && l.nominal && r.predicate.adjuncts.length > 0 ? passive(l.nominal, r.predicate, spanning(l, r)) : null,
  ),
  // 将O V, 把O V
  rule('disposal-head', 'BA', 'NP', 'BAN', 0, (_l, r) => (r.nominal ? { nominal: r.nominal } : null)),
  rule('disposal', 'BAN', 'VP', 'VP', -0.1, (l, r) => {
    const p = r.predicate;
    if (!p || !l.nominal || p.voice === 'passive') return null;
    // 将X升级到Y
    if (p.second && !p.object && /.[到至]$/.test(p.verb.zh[0] ?? ''))
      return spanned({ ...p, verb: { ...p.verb, valency: 'TD' } }, spanning(l, r), { object: l.nominal });
    if (!/[TDEF]/.test(p.verb.valency)) return null;
    // 将数据发送到L: the noun behind the verb is its goal, the one in front its object.
    if (p.object && /[DE]/.test(p.verb.valency)) return spanned(p, spanning(l, r), { object: l.nominal, second: p.object });
    // 将代码植入软件包: the noun behind the verb is the place.
    if (p.object && p.verb.valency.includes('L'))
      return spanned(p, spanning(l, r), {
        object: l.nominal,
        adjuncts: [
          { start: r.start, end: r.end, role: 'place', nominal: p.object, predicate: null, preposition: p.verb.with?.en ?? 'in' },
          ...p.adjuncts,
        ],
      });
    return p.object ? null : spanned(p, spanning(l, r), { object: l.nominal });
  }),
  rule('disposal-bare', 'BAN', 'VG', 'VP', -0.1, (l, r) =>
    r.predicate && l.nominal && !r.predicate.object && /[TDF]/.test(r.predicate.verb.valency)
      ? spanned(r.predicate, spanning(l, r), { object: l.nominal })
      : null,
  ),
  // 将密码存储在X中
  rule('disposal-gap', 'BAN', 'VPX', 'VP', -0.1, (l, r) =>
    r.predicate &&
    l.nominal &&
    r.predicate.adjuncts.length > 0 &&
    !r.predicate.object &&
    /[TDFL]/.test(r.predicate.verb.valency) &&
    r.predicate.voice === 'active'
      ? spanned(r.predicate, spanning(l, r), { object: l.nominal })
      : null,
  ),
];
