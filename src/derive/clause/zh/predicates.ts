import type { BinaryRule, UnaryRule } from '../grammar.js';
import type { Phrase, Predicate } from '../tree.js';
import { placed, withAdjunct } from './adjuncts.js';
import { adverbOf } from './adverb.js';
import { BARE, isWeakness, timeless, useVerb } from './choice.js';
import { lift, type Made, rule } from './rule.js';
import { spanned } from './spanned.js';
import { isAgent, isPhrase, spanning, type Value } from './value.js';
import { coloured } from './voice.js';

const takes = (value: Value, code: string): boolean => value.predicate?.verb.valency.includes(code) ?? false;

/** Verbs of saying whose speaker speaks of himself when nobody else is named: 表示已控制服务器. */
const SELF = /^(?:say|claim|confirm|deny|disclose|think)$/;

/** What these are done to is a thing, never an amount. */
const NO_AMOUNT = /^(?:affect|attack|target|hack|exploit|protect|think|know|allow|use|access|find|notify)$/;

const isShareOf = ({ head }: Phrase): boolean =>
  head.type === 'figure' ? head.figure.noun === null : head.type === 'noun' && /^(?:quantity|place|quality)$/.test(head.noun.kind);

const object = (l: Value, r: Value): Made => {
  const p = l.predicate;
  if (!p || !r.nominal || p.object || p.second) return null;
  if (p.verb.zh[0] === '发生' || (/X/.test(p.verb.valency) && !/[TEM]/.test(p.verb.valency))) return null;
  const measure = isPhrase(r.nominal) && r.nominal.head.type === 'figure';
  if (measure && p.verb.act !== 'be' && (!/[MT]/.test(p.verb.valency) || (!p.verb.valency.includes('M') && NO_AMOUNT.test(p.verb.act))))
    return null;
  if (!measure && !/[TDFNSELKP]/.test(p.verb.valency)) return null;
  // 占 is so much of a whole, and nothing else: 占比最高的两个行业 is none.
  if (p.verb.zh[0] === '占' && isPhrase(r.nominal) && !isShareOf(r.nominal)) return null;
  // 响应事件: what the preposition would bring stands behind the verb.
  if (/^(?:有关|相关|无关)$/.test(l.token?.text ?? '')) return null;
  if (/P/.test(p.verb.valency) && !/[TDFNSEL]/.test(p.verb.valency) && !measure) return spanned(p, spanning(l, r), { second: r.nominal });
  // 更新到X, 升级至X: the preposition has grown on to the verb.
  if (p.verb.with?.zh === '到' && /.[到至]$/.test(p.verb.zh[0] ?? ''))
    return spanned({ ...p, verb: { ...p.verb, valency: 'P' } }, spanning(l, r), { second: r.nominal });
  // 利用 exploits a weakness, and merely uses anything else.
  const verb = p.verb.zh[0] === '利用' && !isWeakness(r.nominal) ? useVerb() : p.verb;
  return spanned({ ...p, verb }, spanning(l, r), { object: r.nominal });
};

/** 协助VP: help to do it, with nobody named who is helped. */
const helping = (p: Predicate): Predicate =>
  /^(?:帮助|协助)$/.test(p.verb.zh[0] ?? '') && !p.verb.valency.includes('V')
    ? { ...p, verb: { ...p.verb, valency: `${p.verb.valency}V` } }
    : p;

const bare = (p: Predicate): boolean => !p.object && !p.second && p.adjuncts.length === 0 && p.voice === 'active';

export const predicateBinary: readonly BinaryRule<Value>[] = [
  rule('colour', 'PRE', 'VG', 'VG', 0, (l, r) => {
    const more = r.predicate && l.colour ? coloured(r.predicate, l.colour) : null;
    return more && r.predicate ? spanned(r.predicate, spanning(l, r), more) : null;
  }),
  rule('colour-phrase', 'PRE', 'VP', 'VP', -0.05, (l, r) => {
    const more = r.predicate && l.colour ? coloured(r.predicate, l.colour) : null;
    return more && r.predicate ? spanned(r.predicate, spanning(l, r), more) : null;
  }),
  rule('adverb', 'ADV', 'VG', 'VG', 0, (l, r) =>
    l.modifier && r.predicate ? spanned(r.predicate, spanning(l, r), { adverbs: [l.modifier, ...r.predicate.adverbs] }) : null,
  ),
  // 坚决否认: an adjective says how.
  rule('adverb-adjective', 'A', 'VG', 'VG', -0.5, (l, r) => {
    const adverb = l.modifier && adverbOf(l.modifier);
    return adverb && r.predicate ? spanned(r.predicate, spanning(l, r), { adverbs: [adverb, ...r.predicate.adverbs] }) : null;
  }),
  rule('adverb-phrase', 'ADV', 'VP', 'VP', -0.05, (l, r) =>
    l.modifier && r.predicate ? spanned(r.predicate, spanning(l, r), { adverbs: [l.modifier, ...r.predicate.adverbs] }) : null,
  ),
  rule('aspect', 'VG', 'LE', 'VG', 0, (l, r) =>
    l.predicate && r.token?.text !== '着' ? spanned(l.predicate, spanning(l, r), { aspects: [...l.predicate.aspects, 'done'] }) : null,
  ),
  rule('object', 'VG', 'NP', 'VP', 0, object),
  // 作为X使用: used as X
  rule('used-as', 'PP', 'VG', 'VP', 0.2, (l, r) =>
    l.adjunct?.role === 'as' && r.predicate && r.predicate.verb.act === 'use' && !r.predicate.object
      ? spanned(r.predicate, spanning(l, r), { voice: 'passive', adjuncts: [l.adjunct] })
      : null,
  ),
  // 始于6月1日
  rule('time-object', 'VG', 'T', 'VP', -0.1, (l, r) =>
    l.predicate && r.adjunct && !l.predicate.object && /于$/.test(l.token?.text ?? '')
      ? spanned({ ...l.predicate, verb: timeless(l.predicate.verb) }, spanning(l, r), {
          adjuncts: [...l.predicate.adjuncts, { ...r.adjunct, role: 'time' }],
        })
      : null,
  ),
  // 存在于X中: the place word brings the preposition.
  rule('place-object', 'VG', 'LP', 'VP', 0.1, (l, r) =>
    l.predicate && r.adjunct && !l.predicate.object && /[于在]$/.test(l.token?.text ?? '')
      ? spanned({ ...l.predicate, verb: timeless(l.predicate.verb) }, spanning(l, r), { adjuncts: [...l.predicate.adjuncts, r.adjunct] })
      : null,
  ),
  // 制定和实施X: two acts on one object.
  rule('and-group', 'VG', 'AND', 'VGAND', 0, (l) => (l.predicate && bare(l.predicate) ? { predicate: l.predicate } : null)),
  rule('and-group-comma', 'VG', 'COMMA', 'VGAND', 0, (l) => (l.predicate && bare(l.predicate) ? { predicate: l.predicate } : null)),
  rule('and-group-then', 'VG', 'THEN', 'VGAND', 0, (l) => (l.predicate && bare(l.predicate) ? { predicate: l.predicate } : null)),
  rule('two-acts', 'VGAND', 'VG', 'VGW', 0.05, (l, r) =>
    l.predicate && r.predicate && bare(r.predicate) && !r.predicate.modality && !r.predicate.negation
      ? spanned(l.predicate, spanning(l, r), { along: [r.predicate] })
      : null,
  ),
  rule('two-acts-object', 'VGW', 'NP', 'VP', 0, (l, r) => {
    const [second] = l.predicate?.along ?? [];
    if (!l.predicate || !second || !r.nominal || !l.predicate.verb.valency.includes('T') || !second.verb.valency.includes('T')) return null;
    return spanned(l.predicate, spanning(l, r), { along: [{ ...second, object: r.nominal }] });
  }),
  rule('measure', 'VG', 'DUR', 'VP', -0.1, (l, r) =>
    takes(l, 'M') && l.predicate && r.nominal ? spanned(l.predicate, spanning(l, r), { object: r.nominal }) : null,
  ),
  rule('verb-phrase', 'VG', 'VP', 'VP', 0, (l, r) =>
    l.predicate &&
    r.predicate &&
    (/[VG]/.test(l.predicate.verb.valency) ||
      /^(?:帮助|协助)$/.test(l.predicate.verb.zh[0] ?? '') ||
      (takes(l, 'C') && SELF.test(l.predicate.verb.act) && !/X/.test(r.predicate.verb.valency)) ||
      (takes(l, 'Q') && /^(?:allow|ban|advise)$/.test(l.predicate.verb.act))) &&
    !l.predicate.predicate &&
    !l.predicate.object
      ? spanned(helping(l.predicate), spanning(l, r), { predicate: r.predicate })
      : null,
  ),
  rule('clause', 'VG', 'S', 'VP', -0.1, (l, r) => {
    const p = l.predicate;
    if (!p || !takes(l, 'C') || !r.clause) return null;
    const [first] = r.clause.predicates;
    // 指控X窃取Y: accused X of stealing Y
    if (p.verb.with?.en === 'of' && r.clause.subject && first && r.clause.predicates.length === 1 && !first.modality)
      return spanned({ ...p, verb: { ...p.verb, valency: `${p.verb.valency}Q` } }, spanning(l, r), {
        object: r.clause.subject,
        predicate: { ...first, adjuncts: [...r.clause.adjuncts, ...first.adjuncts] },
      });
    return spanned(p, spanning(l, r), { clause: r.clause });
  }),
  rule('pivot-object', 'VG', 'NP', 'VGQ', 0, (l, r) =>
    l.predicate && /[QR]/.test(l.predicate.verb.valency) && l.predicate.verb.act !== 'find' && r.nominal && !l.predicate.object
      ? spanned(l.predicate, spanning(l, r), { object: r.nominal })
      : null,
  ),
  // 判处X有期徒刑4年, 支付黑客一百万美元
  rule('two-objects-head', 'VG', 'NP', 'VGD', -0.1, (l, r) =>
    l.predicate && takes(l, 'D') && r.nominal && !l.predicate.object && !l.predicate.second && isAgent(r.nominal)
      ? spanned(l.predicate, spanning(l, r), { second: r.nominal })
      : null,
  ),
  rule('two-objects', 'VGD', 'NP', 'VP', 0, (l, r) => {
    const p = l.predicate;
    if (!p || !r.nominal || !p.second) return null;
    return p.verb.act === 'sentence'
      ? spanned(p, spanning(l, r), { object: p.second, second: r.nominal })
      : spanned(p, spanning(l, r), { object: r.nominal });
  }),
  rule('pivot', 'VGQ', 'VP', 'VP', 0, (l, r) =>
    l.predicate && r.predicate ? spanned(l.predicate, spanning(l, r), { predicate: r.predicate }) : null,
  ),
  // 以VP, 来VP: purpose; 并VP: a second act
  rule('purpose', 'TO', 'VP', 'PUR', 0, (l, r) =>
    r.predicate
      ? {
          adjunct: {
            ...spanning(l, r),
            role: l.token?.text === '从而' ? 'result' : 'purpose',
            nominal: null,
            predicate: r.predicate,
            preposition: null,
          },
        }
      : null,
  ),
  // 合作逮捕X: the second act is what the first is for.
  rule('purpose-bare', 'VP', 'VP', 'VP', -0.35, (l, r) =>
    l.predicate &&
    r.predicate &&
    (/^(?:cooperate|help|hold)$/.test(l.predicate.verb.act) ||
      (l.predicate.verb.act === 'send' && r.predicate.object) ||
      /^(?:依赖|依靠|借助|使用|利用|花费|耗资|斥资|投资|投入|拨款)$/.test(l.predicate.verb.zh[0] ?? '')) &&
    !r.predicate.negation
      ? spanned(l.predicate, spanning(l, r), {
          adjuncts: [
            ...l.predicate.adjuncts,
            { start: r.start, end: r.end, role: 'purpose', nominal: null, predicate: r.predicate, preposition: null },
          ],
        })
      : null,
  ),
  rule('frequency', 'FREQ', 'VP', 'VP', 0, (l, r) =>
    l.adjunct && r.predicate ? spanned(r.predicate, spanning(l, r), { adjuncts: [...r.predicate.adjuncts, l.adjunct] }) : null,
  ),
  rule('frequency-group', 'FREQ', 'VG', 'VG', 0, (l, r) =>
    l.adjunct && r.predicate ? spanned(r.predicate, spanning(l, r), { adjuncts: [...r.predicate.adjuncts, l.adjunct] }) : null,
  ),
  rule('frequency-behind', 'VG', 'FREQ', 'VG', 0, (l, r) =>
    l.predicate && r.adjunct ? spanned(l.predicate, spanning(l, r), { adjuncts: [...l.predicate.adjuncts, r.adjunct] }) : null,
  ),
  rule('passive-place', 'VP', 'PP', 'VP', -0.15, (l, r) =>
    l.predicate?.voice === 'passive' && r.adjunct?.nominal && /^(?:place|goal|source)$/.test(r.adjunct.role)
      ? spanned(l.predicate, spanning(l, r), { adjuncts: [...l.predicate.adjuncts, r.adjunct] })
      : null,
  ),
  // 存储在X的(数据): the place behind a verb whose object is the head to come.
  rule('gap-place', 'VG', 'PP', 'VPX', -0.2, (l, r) =>
    l.predicate &&
    !l.predicate.object &&
    r.adjunct?.nominal &&
    /[TDL]/.test(l.predicate.verb.valency) &&
    /^(?:place|goal|source)$/.test(r.adjunct.role)
      ? spanned(l.predicate, spanning(l, r), { adjuncts: [...l.predicate.adjuncts, r.adjunct] })
      : null,
  ),
  rule('gap-adjunct', 'PP', 'VPX', 'VPX', -0.1, placed),
  rule('gap-time', 'T', 'VPX', 'VPX', -0.05, (l, r) =>
    l.adjunct && r.predicate ? withAdjunct(r.predicate, l.adjunct, spanning(l, r)) : null,
  ),
  rule('with-purpose', 'VP', 'PUR', 'VP', 0, (l, r) =>
    l.predicate && r.adjunct ? spanned(l.predicate, spanning(l, r), { adjuncts: [...l.predicate.adjuncts, r.adjunct] }) : null,
  ),
  rule('then', 'THEN', 'VP', 'VPN', 0, (_l, r) => (r.predicate ? { predicates: [r.predicate] } : null)),
  rule('serial', 'VP', 'VPN', 'VPS', 0, (l, r) => (l.predicate && r.predicates ? { predicates: [l.predicate, ...r.predicates] } : null)),
];

export const predicateUnary: readonly UnaryRule<Value>[] = [
  lift('verb-group', 'V', 'VG', 0, () => true),
  // A verb group is a verb phrase where the verb can stand alone.
  lift(
    'intransitive',
    'VG',
    'VP',
    -0.1,
    (v) =>
      /[I]/.test(v.predicate?.verb.valency ?? '') ||
      BARE.test(v.predicate?.verb.zh[0] ?? '') ||
      (/S/.test(v.predicate?.verb.valency ?? '') && (v.predicate?.verb.zh[0]?.length ?? 0) > 1),
  ),
  // Missing object: only before 的, where the head is it.
  lift('gap', 'VG', 'VPX', -0.2, (v) => /[TDFEQLN]/.test(v.predicate?.verb.valency ?? '') && !v.predicate?.object),
  lift('place', 'LP', 'PP', -0.2, () => true),
];
