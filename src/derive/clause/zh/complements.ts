import type { Modifier, Noun, Verb } from '../../../lexicon/record.js';
import type { Span } from '../../../model/index.js';
import type { BinaryRule } from '../grammar.js';
import { type Adjunct, type Phrase, type Predicate, phrase, predicate } from '../tree.js';
import { determinerOf } from './determiners.js';
import { type Made, rule } from './rule.js';
import { spanned } from './spanned.js';
import { spanning, type Value } from './value.js';

const question = (zh: string, en: string): [string, Modifier] => [zh, { zh: [zh], en: [en], part: 'adverb' }];

/** What opens a question inside a clause. */
export const questions: ReadonlyMap<string, Modifier> = new Map([
  question('是否', 'whether'),
  question('如何', 'how'),
  question('怎样', 'how'),
  question('怎么', 'how'),
  question('为何', 'why'),
  question('为什么', 'why'),
  question('何时', 'when'),
]);

const held = (zh: string, en: string): [string, Verb] => [zh, { zh: [zh], en: [en], valency: 'C', act: 'think' }];

/** Words without a subject that say how sure a whole clause is: it is unclear whether, there is no evidence that. */
export const impersonals: ReadonlyMap<string, Verb> = new Map([
  held('尚不清楚', 'be unclear'),
  held('目前尚不清楚', 'be unclear'),
  held('目前还不清楚', 'be unclear'),
  held('尚未明确', 'be unclear'),
  held('还不清楚', 'be unclear'),
  ...['没有证据表明', '没有任何证据表明', '没有证据证明', '没有任何证据证明', '无证据表明', '没有任何证据显示'].map((zh) =>
    held(zh, 'be no evidence'),
  ),
  held('没有证据显示', 'be no evidence'),
  held('尚无证据表明', 'be no evidence so far'),
  ...['没有迹象表明', '没有任何迹象表明', '没有迹象显示', '尚无迹象表明'].map((zh) => held(zh, 'be no sign')),
  held('有证据表明', 'be evidence'),
  held('有证据显示', 'be evidence'),
  held('有迹象表明', 'be signs'),
]);

const ASKS = /^(?:say|disclose|know|confirm|investigate|research|find|think|notify|claim|deny|other|require|change|build)$/;

const asked = (p: Predicate, word: Modifier): Predicate => ({ ...p, adverbs: [word, ...p.adverbs] });

/** The subject that stands for nobody: it is unclear, there is no evidence. */
function impersonal(l: Value, r: Value): Made {
  const p = l.predicate;
  const { clause } = r;
  if (!p || !clause) return null;
  const word = / unclear/.test(p.verb.en[0] ?? '') ? 'it' : 'there';
  const subject = phrase({ type: 'verbatim', text: word }, l, { number: / signs/.test(p.verb.en[0] ?? '') ? 'plural' : 'singular' });
  return {
    clause: {
      node: 'clause',
      subject,
      inherited: null,
      predicates: [{ ...p, clause, ...spanning(l, r) }],
      adjuncts: [],
      attribution: null,
      link: null,
      ...spanning(l, r),
    },
  };
}

/** What a verb opens and another verb fills: passives of belief, open questions. */
export const complementBinary: readonly BinaryRule<Value>[] = [
  // 被认为是X, 被指VP: what others hold of the subject.
  rule('passive-belief', 'BEI', 'VG', 'VGB', 0, (l, r) => {
    const p = r.predicate;
    if (
      !p ||
      p.object ||
      p.voice === 'passive' ||
      !/^(?:认为|相信|指控|怀疑|发现|曝|指|评估|证实|证明)$/.test(r.token?.text ?? p.verb.zh[0] ?? '')
    )
      return null;
    return spanned(p, spanning(l, r), { voice: 'passive' });
  }),
  rule('passive-belief-verb', 'VGB', 'VP', 'VP', 0.1, (l, r) =>
    l.predicate && r.predicate ? spanned(l.predicate, spanning(l, r), { predicate: r.predicate }) : null,
  ),
  // 导致系统出现问题: what comes about, and where.
  rule('causes-existing', 'VG', 'S', 'VP', 0.3, (l, r) => {
    const p = l.predicate;
    const [happens] = r.clause?.predicates ?? [];
    const subject = r.clause?.subject;
    if (!p?.verb.valency.includes('R') || p.object || !happens || !subject || r.clause?.predicates.length !== 1) return null;
    const where = happens.adjuncts.find((one) => one.role === 'place')?.nominal;
    if (!where || subject.node !== 'phrase' || !/^(?:出现|发生|产生)$/.test(happens.verb.zh[0] ?? '')) return null;
    if (happens.negation || happens.modality || happens.adjuncts.length > 1 || (r.clause?.adjuncts.length ?? 0) > 0) return null;
    const object = { ...subject, complements: [...subject.complements, { relation: 'in', nominal: where }] };
    return spanned(p, spanning(l, r), { object });
  }),
  // 是否VP
  rule('whether', 'WHETHER', 'VP', 'VPW', 0, (l, r) =>
    r.predicate && l.modifier ? spanned(asked(r.predicate, l.modifier), spanning(l, r), {}) : null,
  ),
  rule('impersonal', 'IMP', 'S', 'S', 0.1, (l, r) => (/ unclear/.test(l.predicate?.verb.en[0] ?? '') ? null : impersonal(l, r))),
  rule('impersonal-question', 'IMP', 'SW', 'S', 0.2, impersonal),
  rule('whether-clause', 'NP', 'VPW', 'SW', 0, (l, r) =>
    l.nominal && r.predicate
      ? {
          clause: {
            node: 'clause',
            subject: l.nominal,
            inherited: null,
            predicates: [r.predicate],
            adjuncts: [],
            attribution: null,
            link: null,
            ...spanning(l, r),
          },
        }
      : null,
  ),
  rule('asks', 'VG', 'VPW', 'VP', 0, (l, r) =>
    l.predicate && r.predicate && !l.predicate.object && ASKS.test(l.predicate.verb.act)
      ? spanned(l.predicate, spanning(l, r), { predicate: r.predicate })
      : null,
  ),
  rule('asks-clause', 'VG', 'SW', 'VP', 0, (l, r) =>
    l.predicate && r.clause && !l.predicate.object && ASKS.test(l.predicate.verb.act)
      ? spanned(l.predicate, spanning(l, r), { clause: r.clause })
      : null,
  ),
];

const target: Verb = { zh: ['以…为目标'], en: ['target'], valency: 'T', act: 'target' };
const WEI: Readonly<Record<string, Verb>> = {
  为目标: target,
  为主: { zh: ['以…为主'], en: ['be mainly'], valency: 'T', act: 'be' },
  为基础: { zh: ['以…为基础'], en: ['be based on'], valency: 'T', act: 'be' },
  为核心: { zh: ['以…为核心'], en: ['center on'], valency: 'T', act: 'be' },
  为中心: { zh: ['以…为中心'], en: ['center on'], valency: 'T', act: 'be' },
};
const PRETEXT: Readonly<Record<string, string>> = { 为由: 'citing', 为名: 'in the name of', 为诱饵: 'with the lure of' };

const CIRCUMSTANCE: Noun = { zh: ['情况'], en: ['circumstance'], kind: 'thing', number: 'count', classifier: '种' };

function circumstance(nominal: Phrase, l: Value, r: Value): Made {
  return { adjunct: { ...spanning(l, r), role: 'place', nominal, predicate: null, preposition: 'under' } };
}

/** What can be done without something. */
function without(missing: Omit<Adjunct, 'preposition'>, { predicate: able }: Value, span: Span): Made {
  if (able?.modality !== 'can' || able.negation) return null;
  return spanned(able, span, { adjuncts: [...able.adjuncts, { ...missing, preposition: 'without' }] });
}

/** 以X为Y, where Y decides what X is to the subject, and what stands between 因 or 在 and what closes it. */
export const frameBinary: readonly BinaryRule<Value>[] = [
  rule('taking-as', 'PP', 'WEI', 'VP', 0.3, (l, r) => {
    const verb = WEI[r.token?.text ?? ''];
    return verb && l.token?.text === '以' && l.adjunct?.nominal
      ? { predicate: predicate(verb, spanning(l, r), { object: l.adjunct.nominal }) }
      : null;
  }),
  rule('pretext', 'PP', 'WEI', 'PP', 0.3, (l, r) => {
    const preposition = PRETEXT[r.token?.text ?? ''];
    return preposition && l.token?.text === '以' && l.adjunct
      ? { adjunct: { ...l.adjunct, ...spanning(l, r), role: 'topic', preposition } }
      : null;
  }),
  // 无需登录即可V: without logging in
  rule('without-head', 'NEED', 'VP', 'WO', 0, (_l, r) => (r.predicate && !r.predicate.negation ? { predicate: r.predicate } : null)),
  rule('without', 'WO', 'VP', 'VP', 0.3, (l, r) =>
    l.predicate ? without({ start: l.start, end: l.end, role: 'time', nominal: null, predicate: l.predicate }, r, spanning(l, r)) : null,
  ),
  rule('without-noun-head', 'NEED', 'NP', 'WON', 0, (_l, r) => (r.nominal ? { nominal: r.nominal } : null)),
  rule('without-noun', 'WON', 'VP', 'VP', 0.3, (l, r) =>
    l.nominal ? without({ start: l.start, end: l.end, role: 'topic', nominal: l.nominal, predicate: null }, r, spanning(l, r)) : null,
  ),
  // 因X而V
  rule('because-so', 'PP', 'ER', 'PP', 0.1, (l, r) =>
    l.adjunct && /^(?:因|因为|由于|为)$/.test(l.token?.text ?? '')
      ? { adjunct: { ...l.adjunct, ...spanning(l, r), role: 'cause', preposition: null } }
      : null,
  ),
  // 在未经X同意的情况下
  rule('case', 'PP', 'CASE', 'PPC', 0, (l, r) =>
    l.adjunct?.preposition === 'without' ? { adjunct: { ...l.adjunct, ...spanning(l, r) } } : null,
  ),
  // 在特定情况下, 在这种情况下
  rule('circumstance', 'A', 'CASE', 'LP', 0.1, (l, r) =>
    l.modifier ? circumstance(phrase({ type: 'noun', noun: CIRCUMSTANCE }, r, { adjectives: [l.modifier], number: 'plural' }), l, r) : null,
  ),
  rule('circumstance-determined', 'DET', 'CASE', 'LP', 0.1, (l, r) => {
    const determiner = determinerOf(l.token?.text ?? '');
    if (!determiner) return null;
    const many = determiner === 'this' ? 'these' : determiner;
    return circumstance(phrase({ type: 'noun', noun: CIRCUMSTANCE }, r, { determiner: many, number: 'plural' }), l, r);
  }),
  // 在用户不知情的情况下
  rule('clause-case', 'S', 'CASE', 'SUB', -0.1, (l, r) =>
    l.clause
      ? { adjunct: { ...spanning(l, r), role: 'time', nominal: null, predicate: null, preposition: 'when', clause: l.clause } }
      : null,
  ),
  rule('in-case', 'P', 'PPC', 'PP', 0.1, (l, r) =>
    l.token?.text === '在' && r.adjunct ? { adjunct: { ...r.adjunct, ...spanning(l, r) } } : null,
  ),
];
