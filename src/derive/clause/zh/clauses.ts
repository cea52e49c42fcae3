import { type BinaryRule, type Grammar, grammar, type UnaryRule } from '../grammar.js';
import type { Adjunct, Nominal, Predicate } from '../tree.js';
import { adjunctBinary, withAdjunct } from './adjuncts.js';
import { complementBinary, frameBinary } from './complements.js';
import { compoundBinary } from './compounds.js';
import { existenceBinary } from './existence.js';
import { listBinary } from './lists.js';
import { nominalBinary, nominalUnary } from './nominals.js';
import { predicateBinary, predicateUnary } from './predicates.js';
import { rule } from './rule.js';
import { speechBinary } from './speech.js';
import { before, clause, single } from './subject.js';
import { subordinateBinary } from './subordinate.js';
import { isAgent, isPhrase, spanning, type Value } from './value.js';
import { voiceBinary } from './voice.js';

/** 对X的N, 与X的N, 关于X的N: what the preposition says of the head. */
const RELATION: Readonly<Record<string, string>> = {
  target: 'on',
  company: 'with',
  topic: 'about',
  source: 'from',
  place: 'in',
  goal: 'to',
};

/** 从X盗走的数据: the head is what was taken, it takes nothing. */
function lacksObject(p: Predicate): boolean {
  const complete = p.object ?? p.clause ?? p.predicate ?? p.along?.[0];
  return !complete && p.voice === 'active' && /[TD]/.test(p.verb.valency) && !/[IXSPM]/.test(p.verb.valency);
}

/** 产生35TB的数据: the amount is one of what follows, and no object by itself. */
function isAmountOf({ verb, object }: Predicate): boolean {
  return (
    verb.valency.includes('T') &&
    !verb.valency.includes('M') &&
    object?.node === 'phrase' &&
    object.head.type === 'figure' &&
    object.head.figure.noun === null &&
    object.complements.length === 0
  );
}

/** Nouns that an infinitive tells of. */
const TO_DO = /^(?:能力|计划|企图|意图|权利|机会|方式|方法|尝试|努力|承诺|决定|手段)$/;

/** Nouns that tell of an act, and don't do it: signs of running, the risk of leaking. */
const OF_DOING =
  /^(?:迹象|风险|可能性|行为|过程|任务|危险|做法|成本|费用|成功率|概率|经验|目的|想法|事件|案件|活动|罪|罪名|情况|历史|趋势|速度|时间|比例|数量|次数|责任|成功)$/;

/** A place in front of what is held: 巴黎举行. */
function isPlaceName(nominal: Nominal, p: Predicate): boolean {
  return (
    /^(?:举行|召开|举办|召开会议)$/.test(p.verb.zh[0] ?? '') &&
    nominal.node === 'phrase' &&
    nominal.head.type === 'entity' &&
    nominal.head.entity.type === 'place'
  );
}

/** 对X进行Y, 在Windows中发现Y: what 对 brings is what the act is done to, and 在 with a thing wants a place word, so that neither opens a clause of its own. */
function isObjectInFront({ token, adjunct }: Value): boolean {
  if (/^(?:对|对于)$/.test(token?.text ?? '')) return true;
  const nominal = adjunct?.nominal;
  if (token?.text !== '在' || adjunct?.preposition !== null || nominal?.node !== 'phrase') return false;
  return nominal.head.type === 'verbatim' || (nominal.head.type === 'entity' && nominal.head.entity.type !== 'place');
}

export const clauseBinary: readonly BinaryRule<Value>[] = [
  // Relative clauses
  rule('relative', 'VP', 'DE', 'DEP', -0.2, (l) =>
    l.predicate && !lacksObject(l.predicate) && !isAmountOf(l.predicate) && !/^[是为]$/.test(l.predicate.verb.zh[0] ?? '')
      ? { attribute: { type: 'relative', relative: { predicate: l.predicate, gap: 'subject', subject: null } } }
      : null,
  ),
  // 执行代码的能力: the ability to run code
  rule('content', 'VP', 'DE', 'DEC', -0.1, (l) =>
    l.predicate && !lacksObject(l.predicate) && l.predicate.voice === 'active' && !l.predicate.negation && !l.predicate.modality
      ? { predicate: l.predicate }
      : null,
  ),
  rule('content-of', 'DEC', 'NB', 'NPA', 0.3, (l, r) => {
    if (!isPhrase(r.nominal) || !l.predicate || r.nominal.head.type !== 'noun') return null;
    const word = r.nominal.head.noun.zh[0] ?? '';
    const form = TO_DO.test(word) ? ({ infinitive: true } as const) : OF_DOING.test(word) ? ({ gerund: true } as const) : null;
    return form
      ? {
          nominal: {
            ...r.nominal,
            ...spanning(l, r),
            relatives: [{ predicate: l.predicate, gap: 'subject', ...form, subject: null }, ...r.nominal.relatives],
          },
        }
      : null;
  }),
  rule('relative-object', 'VPX', 'DE', 'DEP', -0.3, (l) =>
    l.predicate ? { attribute: { type: 'relative', relative: { predicate: l.predicate, gap: 'object', subject: null } } } : null,
  ),
  // X存在的漏洞: flaws in X
  rule('existing', 'NP', 'VG', 'EXI', -0.1, (l, r) =>
    l.nominal && /^(?:存在|发生|出现)$/.test(r.predicate?.verb.zh[0] ?? '') && !r.predicate?.negation ? { nominal: l.nominal } : null,
  ),
  rule('existing-of', 'EXI', 'DE', 'DEP', 0, (l) =>
    l.nominal ? { attribute: { type: 'complement', relation: 'in', nominal: l.nominal } } : null,
  ),
  rule('relative-subject', 'NP', 'VPX', 'CLX', -0.1, (l, r) =>
    l.nominal && r.predicate && !isPlaceName(l.nominal, r.predicate) ? { nominal: l.nominal, predicate: r.predicate } : null,
  ),
  // 巴黎举行的活动: held there, and not by it.
  rule('relative-place', 'NP', 'VPX', 'VPX', 0, (l, r) =>
    l.nominal && r.predicate && isPlaceName(l.nominal, r.predicate)
      ? withAdjunct(
          r.predicate,
          { start: l.start, end: l.end, role: 'place', nominal: l.nominal, predicate: null, preposition: 'in' },
          spanning(l, r),
        )
      : null,
  ),
  rule('relative-suo', 'NP', 'SUO', 'NPS', 0, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  rule('relative-suo-verb', 'NPS', 'VPX', 'CLX', 0, (l, r) =>
    l.nominal && r.predicate ? { nominal: l.nominal, predicate: r.predicate } : null,
  ),
  rule('relative-by', 'CLX', 'DE', 'DEP', -0.1, (l) =>
    l.nominal && l.predicate
      ? { attribute: { type: 'relative', relative: { predicate: l.predicate, gap: 'object', subject: l.nominal } } }
      : null,
  ),
  rule('adjunct-of', 'PP', 'DE', 'DEP', -0.1, (l) => {
    const relation = l.adjunct ? (l.adjunct.preposition ?? RELATION[l.adjunct.role]) : undefined;
    return relation && l.adjunct?.nominal ? { attribute: { type: 'complement', relation, nominal: l.adjunct.nominal } } : null;
  }),
  // 针对X部署的攻击: what an attack is on, before anything that 部署 might do.
  rule('target-of', 'PP', 'DE', 'DEP', 0.6, (l) =>
    /^(?:针对|对|关于|有关)$/.test(l.token?.text ?? '') && l.adjunct?.nominal
      ? {
          attribute: {
            type: 'complement',
            relation: l.adjunct.preposition ?? RELATION[l.adjunct.role] ?? 'on',
            nominal: l.adjunct.nominal,
          },
        }
      : null,
  ),
  rule('place-attribute', 'LP', 'DE', 'DEP', -0.05, (l) =>
    l.adjunct?.nominal && l.adjunct.preposition && !/when|since/.test(l.adjunct.preposition)
      ? { attribute: { type: 'complement', relation: l.adjunct.preposition, nominal: l.adjunct.nominal } }
      : null,
  ),
  rule('time-attribute', 'PPT', 'DE', 'DEP', -0.1, (l) =>
    l.adjunct?.nominal
      ? {
          attribute: {
            type: 'complement',
            relation: l.adjunct.preposition ?? (l.adjunct.role === 'since' ? 'since' : 'in'),
            nominal: l.adjunct.nominal,
          },
        }
      : null,
  ),
  // 发生了X, X出现: what happens is the subject in English
  rule('existential', 'VG', 'NP', 'SX', 0, (l, r) => {
    if (!l.predicate || !r.nominal || !(l.predicate.verb.valency.includes('X') || l.predicate.verb.zh[0] === '发生')) return null;
    return clause({ ...r }, l, [l.predicate]);
  }),
  rule('existential-place', 'NP', 'SX', 'S', 0, (l, r) => {
    const adjunct: Adjunct | null = l.nominal
      ? { start: l.start, end: l.end, role: 'place', nominal: l.nominal, predicate: null, preposition: 'in' }
      : null;
    const [predicate] = r.clause?.predicates ?? [];
    return adjunct && r.clause && predicate
      ? {
          clause: {
            ...r.clause,
            subject: single(r.clause.subject),
            predicates: [{ ...predicate, adjuncts: [...predicate.adjuncts, adjunct] }],
            ...spanning(l, r),
          },
        }
      : null;
  }),
  rule('existential-time', 'T', 'SX', 'SX', 0, before),
  rule('existential-colour', 'PRE', 'SX', 'SX', 0, (l, r) => {
    const [predicate] = r.clause?.predicates ?? [];
    if (!predicate || !r.clause || !l.colour || l.colour.negation) return null;
    return {
      clause: {
        ...r.clause,
        predicates: [
          {
            ...predicate,
            aspects: l.colour.aspect ? [l.colour.aspect, ...predicate.aspects] : predicate.aspects,
            modality: l.colour.modality ?? predicate.modality,
          },
        ],
        ...spanning(l, r),
      },
    };
  }),
  // Clauses
  rule('clause', 'NP', 'VP', 'S', 0, (l, r) => (r.predicate ? clause(l, r, [r.predicate]) : null)),
  // 该漏洞的CVSS评分为9.8: what has the score stands in front with 的.
  rule('clause-scored', 'DEP', 'VP', 'S', 0, (l, r) =>
    r.predicate?.verb.zh[0] === '评分为' && l.attribute?.type === 'possessor'
      ? clause({ start: l.start, end: l.end, nominal: l.attribute.nominal }, r, [r.predicate])
      : null,
  ),
  // 补丁将在周二发布: what can't act undergoes it.
  rule('clause-middle', 'NP', 'VPX', 'S', -0.5, (l, r) => {
    const p = r.predicate;
    if (!p || !l.nominal || isAgent(l.nominal) || l.verbal || p.voice === 'passive' || !p.verb.valency.includes('T')) return null;
    return clause(l, r, [{ ...p, voice: 'passive' }]);
  }),
  rule('clause-serial', 'NP', 'VPS', 'S', 0, (l, r) => (r.predicates ? clause(l, r, r.predicates) : null)),
  rule('clause-time', 'T', 'S', 'S', 0, before),
  rule('clause-time-phrase', 'PPT', 'S', 'S', 0, before),
  // 用X构建的镜像没有…: what is used belongs to the act behind it, a clause takes it with a comma.
  rule('clause-adjunct', 'PP', 'S', 'S', -0.05, (l, r) => (l.adjunct?.role === 'means' || isObjectInFront(l) ? null : before(l, r))),
  rule('clause-idle', 'PRE', 'S', 'S', -0.1, (l, r) =>
    l.colour && Object.keys(l.colour).length === 0 && r.clause ? { clause: r.clause } : null,
  ),
  // 有时网络上有数万台设备
  rule('clause-adverb', 'ADV', 'S', 'S', -0.15, (l, r) => {
    const [first, ...rest] = r.clause?.predicates ?? [];
    return l.modifier && r.clause && first
      ? { clause: { ...r.clause, ...spanning(l, r), predicates: [{ ...first, adverbs: [l.modifier, ...first.adverbs] }, ...rest] } }
      : null;
  }),
  rule('topic', 'NP', 'PP', 'TOP', -0.2, (l, r) =>
    l.nominal && r.adjunct && (/place|time|basis/.test(r.adjunct.role) || r.token?.text === '面向')
      ? { nominal: l.nominal, adjunct: r.adjunct }
      : null,
  ),
];

const unary: readonly UnaryRule<Value>[] = [
  ...nominalUnary,
  ...predicateUnary,
  { name: 'existential', from: 'SX', result: 'S', weight: 0.05, lift: ({ value }) => value },
  { name: 'counted-do', from: 'YOUS', result: 'S', weight: 0, lift: ({ value }) => value },
  {
    name: 'saying-verb',
    from: 'VG',
    result: 'VPC',
    weight: 0,
    lift: ({ value }) => (value.predicate?.verb.valency.includes('C') && !value.predicate.negation ? value : null),
  },
];

let built: Grammar<Value> | null = null;

/** The whole grammar of Chinese clauses, built once. */
export function chineseGrammar(): Grammar<Value> {
  built ??= grammar(
    [
      ...compoundBinary,
      ...nominalBinary,
      ...listBinary,
      ...predicateBinary,
      ...voiceBinary,
      ...adjunctBinary,
      ...subordinateBinary,
      ...complementBinary,
      ...frameBinary,
      ...clauseBinary,
      ...existenceBinary,
      ...speechBinary,
    ],
    unary,
  );
  return built;
}
