import type { Clause, Nominal, Phrase, Predicate } from '../tree.js';
import { BARE } from './choice.js';
import type { Made } from './rule.js';
import { isAgent, spanning, type Value } from './value.js';

/** What may be the subject of which predicate, and the clause that the two make. */

/** A bare act, date or number makes no subject: such a reading is a garden path. */
function isThin(subject: Phrase): boolean {
  const { head } = subject;
  // A share may be a subject where the whole it is of stands before: 其中30%位于美国. The sentence sees to that.
  if (head.type === 'figure') return head.figure.noun === null && head.figure.kind !== 'percent' && head.figure.kind !== 'ratio';
  if (head.type === 'date' || (head.type === 'verbatim' && /^\d/.test(head.text))) return true;
  // 第一时间展开分析, 未来将…: when, and nobody who acts.
  if (head.type === 'noun' && (head.noun.kind === 'time' || head.noun.zh[0] === '时间' || head.noun.zh[0] === '未来')) return true;
  return (
    head.type === 'act' &&
    !subject.possessor &&
    !subject.determiner &&
    subject.compounds.length + subject.complements.length + subject.relatives.length === 0
  );
}

/** 公司 or 组织 alone as a subject is the one spoken of. */
function definite(subject: Nominal): Nominal {
  if (subject.node !== 'phrase' || subject.head.type !== 'noun' || subject.determiner || subject.figure || subject.possessor)
    return subject;
  if (subject.compounds.length + subject.adjectives.length + subject.relatives.length + subject.complements.length > 0) return subject;
  return /^(?:公司|组织|机构|团伙|该局|法院|警方)$/.test(subject.head.noun.zh[0] ?? '')
    ? { ...subject, determiner: 'this', number: 'singular' }
    : subject;
}

/**
 * A transitive verb without its object: what stands in front undergoes the act when it can't do it (调查结果已报告给X), and where it could,
 * the object is missing and the reading is none.
 */
function voiced(subject: Nominal, p: Predicate): Predicate | null {
  // X称为Y: it is called that.
  if (p.verb.act === 'name' && p.verb.valency.includes('E') && p.object && !p.second && p.voice === 'active' && !isAgent(subject))
    return { ...p, voice: 'passive', second: p.object, object: null };
  // X定义为Y, X可以看成Y: with nothing in front of the verb that it would be done to, it is done to the subject.
  if (
    p.verb.valency === 'E' &&
    /^[为成]$/.test(p.verb.with?.zh ?? '') &&
    TAKEN_AS.test(p.verb.act) &&
    !isSomebody(subject) &&
    p.object &&
    !p.second &&
    p.voice === 'active'
  )
    return { ...p, voice: 'passive', second: p.object, object: null };
  const complete = p.object ?? p.clause ?? p.predicate ?? p.along?.[0];
  // 将O伪装成X wants both: what is disguised, and as what.
  if (p.verb.valency === 'E' && p.verb.with?.zh === '成' && p.object && !p.second && p.voice === 'active') return null;
  // 许多用户仍未更新: what is done without naming its object in English too.
  if (BARE.test(p.verb.zh[0] ?? '')) return p;
  if (complete || p.voice === 'passive' || /[IXSMEPLK]/.test(p.verb.valency)) return p;
  if (p.verb.zh.some((word) => /[于在]$/.test(word))) return null;
  return isAgent(subject) || NOT_UNDERGONE.test(p.verb.act) ? null : { ...p, voice: 'passive' };
}

const isSomebody = (subject: Nominal): boolean =>
  subject.node === 'phrase' &&
  (subject.head.type === 'noun'
    ? /^(?:person|group|org)$/.test(subject.head.noun.kind)
    : subject.head.type === 'pronoun' || (subject.head.type === 'entity' && /^(?:person|org|actor)$/.test(subject.head.entity.type)));

/** What somebody takes a thing as, which the thing can't do itself. */
const TAKEN_AS = /^(?:name|think|define|describe|know|configure|say|other|find)$/;

/** Acts that nothing undergoes without by: 主要功能包括 is half a sentence. */
const NOT_UNDERGONE = /^(?:include|have|be|cause|account|reach|affect|allow|help|know|think|try|plan|happen)$/;

/** What an act that is told of as a thing may be or do. */
const TOLD_OF_ACTS = /^(?:be|help|include|account|require|effect|allow)$/;

const GOES_ON = /^(?:rise|fall|reach|happen|start|stop|continue|affect|cause|target)$/;

/** Acts that somebody does: a flaw exploits nothing, a record arrests nobody. */
const NEEDS_AGENT: ReadonlySet<string> = new Set(
  'exploit hack steal deceive arrest charge sentence extort pay sell find say claim deny warn advise sue settle fine sanction investigate acquire hire dismiss plan try notify refuse extradite'.split(
    ' ',
  ),
);
const ACTS_TOO = /^(?:software|malware|attack|technique|system|act|document|law|event)$/;

export function canAct(subject: Nominal, p: Predicate): boolean {
  // 企业在…被盗: persons and firms are stolen from, never stolen.
  if (p.verb.act === 'steal' && (p.voice === 'passive' || p.verb.valency === 'S') && isAgent(subject) && !p.object) return false;
  if (p.voice === 'passive' || p.verb.en[0] === 'show' || !NEEDS_AGENT.has(p.verb.act) || /[SX]/.test(p.verb.valency)) return true;
  if (isAgent(subject) || subject.node === 'list') return true;
  const { head } = subject;
  if (head.type === 'noun') return ACTS_TOO.test(head.noun.kind);
  // 三名黑客窃取了数据: who is counted may act.
  if (head.type === 'figure') return head.figure.noun !== null;
  return head.type !== 'date' && head.type !== 'indicator';
}

/** P存在漏洞 tells of one, unless it counts them. */
export function single(subject: Nominal | null): Nominal | null {
  return subject?.node === 'phrase' &&
    subject.head.type === 'noun' &&
    subject.head.noun.kind === 'vulnerability' &&
    !subject.figure &&
    !subject.determiner
    ? { ...subject, number: 'singular' }
    : subject;
}

export function clause(l: Value, r: Value, predicates: readonly Predicate[]): Made {
  const speaks = predicates.some((p) => /^(?:find|say|disclose|warn|advise|confirm)$/.test(p.verb.act));
  // 攻击在4月达到顶峰: an act may itself go on, grow or end.
  const goes = predicates.every((p) => GOES_ON.test(p.verb.act));
  const thin = l.nominal?.node === 'phrase' && isThin(l.nominal) && !(goes && l.nominal.head.type === 'act');
  if (!l.nominal || (thin && (!speaks || (l.nominal.node === 'phrase' && l.nominal.head.type === 'noun')))) return null;
  if (l.verbal && !speaks && !goes && !predicates.every((p) => TOLD_OF_ACTS.test(p.verb.act))) return null;
  const subject = l.nominal;
  if (predicates.some((p) => !canAct(subject, p))) return null;
  const voicedOnes = predicates.map((p) => voiced(subject, p));
  if (voicedOnes.includes(null)) return null;
  const made: Clause = {
    node: 'clause',
    subject: definite(subject),
    inherited: null,
    predicates: voicedOnes.flatMap((p) => p ?? []),
    adjuncts: [],
    attribution: null,
    link: null,
    ...spanning(l, r),
  };
  return { clause: made };
}

export const before = (l: Value, r: Value): Made =>
  l.adjunct && l.adjunct.role !== 'cause' && r.clause
    ? { clause: { ...r.clause, ...spanning(l, r), adjuncts: [l.adjunct, ...r.clause.adjuncts] } }
    : null;
