import type { Adjunct, Clause, Nominal, Phrase, Predicate } from '../tree.js';
import { innermost } from './carried.js';
import type { Segment } from './segments.js';
import { isAgent } from './value.js';

/** How the clauses of a sentence speak of one another: whose a property is, who is told what, what a verb without a subject may be said of. */

/** A question without its 是否: whether stands in front of it. */
export const answered = (clause: Clause): Clause => ({
  ...clause,
  predicates: clause.predicates.map((p) => ({ ...p, adverbs: p.adverbs.slice(1) })),
});

/** Sizes, prices and the like: whose they are stands before. */
export function isProperty(subject: Nominal | null): subject is Phrase {
  return (
    subject?.node === 'phrase' &&
    subject.head.type === 'noun' &&
    /^(?:quantity|money)$/.test(subject.head.noun.kind) &&
    !subject.possessor &&
    !subject.determiner &&
    subject.compounds.length + subject.complements.length + subject.relatives.length === 0
  );
}

/** What is always somebody's or of something, whatever stands in front of it: 营业利润率, 年增长率, 最近一个季度的收入. */
const OWNED =
  /^(?:收入|营收|总营收|利润|净利润|利润率|毛利率|净利率|支持率|价格|售价|起售价|市值|估值|占比|增幅|涨幅|降幅|金额|获利|年增长率|增长率|销量|股价|下载量|访问量|市场份额|份额|账单收入|营业利润|营业利润率)$/;
/** Of these not even the subject of the clause before is the owner. */
const OF_ANYTHING = /^(?:金额|占比|增幅|涨幅|降幅|份额|比例)$/;

const isTime = ({ head }: Phrase): boolean =>
  head.type === 'date' ||
  (head.type === 'noun' && head.noun.kind === 'time') ||
  (head.type === 'figure' && head.figure.kind === 'duration');

function isUnownedAmount(subject: Nominal | null): subject is Phrase {
  if (subject?.node !== 'phrase' || subject.head.type !== 'noun' || subject.determiner || subject.figure) return false;
  if (subject.relatives.length > 0 || (subject.possessor && !(subject.possessor.node === 'phrase' && isTime(subject.possessor))))
    return false;
  const word = subject.head.noun.zh[0] ?? '';
  const beside = [...subject.compounds, ...subject.complements.flatMap(({ nominal }) => (nominal.node === 'phrase' ? [nominal] : []))];
  // 支持率: the suffix has its act in front.
  return (OWNED.test(word) && beside.every(isTime)) || (word === '率' && beside.every(({ head }) => head.type === 'act'));
}

/** Who may own what a clause behind it measures: of 卖家称数据超过500MB the data, and not the seller. */
function owning(owner: Nominal | null, before: Clause | undefined): Nominal | null {
  const told = before?.predicates.at(-1)?.clause?.subject ?? null;
  const meant = told?.node === 'phrase' ? (told.possessor ?? told) : owner;
  if (meant?.node !== 'phrase' || meant.head.type === 'figure' || meant.head.type === 'pronoun') return null;
  return meant.head.type === 'noun' && /^(?:quantity|money)$/.test(meant.head.noun.kind) ? null : meant;
}

/** 数据库托管在X，容量为3.9GB: a bare property is that of what the sentence speaks of. Null where nobody is known whose it is. */
export function ofSubject(clause: Clause, owner: Nominal | null, before: Clause | undefined): Clause | null {
  const { subject } = clause;
  const unowned = isUnownedAmount(subject);
  if (!unowned && !isProperty(subject)) return clause;
  const meant = owning(owner, before);
  const word = subject.head.type === 'noun' ? (subject.head.noun.zh[0] ?? '') : '';
  if (unowned && (!meant || subject.possessor || OF_ANYTHING.test(word))) return null;
  return meant ? { ...clause, subject: { ...subject, possessor: meant } } : clause;
}

const isAmount = (nominal: Nominal): boolean => nominal.node === 'phrase' && nominal.head.type === 'figure';

/** 占比17%, 法国为17%: so much of what, where neither the object nor anything in front says it. */
export function lacksWhole({ verb, object, adjuncts, negation }: Predicate, pending: readonly Adjunct[]): boolean {
  if (object?.node !== 'phrase' || object.head.type !== 'figure' || negation) return false;
  if (!/^(?:percent|ratio)$/.test(object.head.figure.kind) || object.head.figure.noun !== null) return false;
  if (object.possessor || object.complements.length > 0 || object.compounds.length > 0) return false;
  return /^占/.test(verb.zh[0] ?? '') && ![...adjuncts, ...pending].some((one) => /^(?:place|scope)$/.test(one.role));
}

/** 法国为17%: a place or firm is no share. */
export function isShareOfNothing(clause: Clause): boolean {
  const { subject } = clause;
  const [p] = clause.predicates;
  return (
    subject?.node === 'phrase' &&
    subject.head.type === 'entity' &&
    p?.verb.act === 'be' &&
    p.object?.node === 'phrase' &&
    p.object.head.type === 'figure' &&
    /^(?:percent|ratio)$/.test(p.object.head.figure.kind)
  );
}

const isThey = (nominal: Nominal | null): boolean =>
  nominal?.node === 'phrase' && nominal.head.type === 'pronoun' && /^(?:they|it)$/.test(nominal.head.pronoun);

/** 警告用户，他们的信息…: what somebody is told stands behind a comma. Hangs it on the clause before; false where it is no such thing. */
export function told(clause: Clause, segment: Segment, clauses: Clause[]): boolean {
  const before = clauses.at(-1);
  const last = before?.predicates.at(-1);
  const { subject } = clause;
  if (!before || !last || before.end < segment.start - 1 || !/^(?:warn|notify)$/.test(last.verb.act)) return false;
  if (!last.object || !isAgent(last.object) || last.clause || last.predicate || last.voice === 'passive') return false;
  if (!isThey(subject) && !(subject?.node === 'phrase' && isThey(subject.possessor))) return false;
  const predicates = [...before.predicates.slice(0, -1), { ...last, clause }];
  clauses[clauses.length - 1] = { ...before, end: segment.end, predicates };
  return true;
}

/** What is said of a thing and hardly of who made or gave it. */
const OF_A_THING = /^(?:用于|可用于|用来|属于|源于|位于)$/;

/** Acts that bring up a thing, so that what follows may speak of it: 发现漏洞，可…, 推出产品，旨在…. */
const BRINGS_UP = /^(?:find|disclose|issue|launch|build|deploy|use|have|name|hold|sell|provide|include)$/;
/** What a thing is or may do, rather than what somebody does next. */
function describes(p: Predicate): boolean {
  return (
    /^(?:be|include|account|affect|reach|name)$/.test(p.verb.act) ||
    p.modality === 'can' ||
    p.modality === 'may' ||
    /^(?:用于|旨在|位于|属于|来自|源于|具有|具备|包含)$/.test(p.verb.zh[0] ?? '')
  );
}

/** Whether a verb phrase without a subject may be said of what the clause before brought up as well as of who did. */
export function isOpen(before: Clause | undefined, segment: Segment, first: Predicate | undefined): boolean {
  const outer = before?.predicates.at(-1);
  if (!before || !outer || !first || before.end < segment.start - 1) return false;
  const last = innermost(outer);
  if (!last.object || last.voice === 'passive' || isAmount(last.object)) return false;
  // 启动竞赛，由X牵头, 提供资金，用于Y: what is done with the thing just named, when who named it is somebody.
  const subject = before.subject ?? before.inherited;
  const done = first.voice === 'passive' && (first.agent !== null || first.modality === 'can');
  if ((done || OF_A_THING.test(first.verb.zh[0] ?? '')) && subject !== null && isAgent(subject) && !isAgent(last.object))
    return last.verb.act !== 'be';
  return BRINGS_UP.test(last.verb.act) && describes(first) && (first.verb.act === 'be' || !isAgent(last.object));
}

export function isBare({ predicates, adjuncts }: Clause): boolean {
  return (
    adjuncts.length === 0 &&
    predicates.every((p) => !p.modality && !p.negation && p.aspects.length + p.adjuncts.length + p.adverbs.length === 0)
  );
}

export function isShare(subject: Nominal | null): boolean {
  return (
    subject?.node === 'phrase' &&
    subject.head.type === 'figure' &&
    subject.head.figure.noun === null &&
    subject.possessor === null &&
    subject.complements.length === 0
  );
}

/** Whom a speaker speaks of when the clause names nobody: the organization itself, or the one a spokesperson belongs to. */
export function spokenOf(by: Nominal | null): Nominal | null {
  if (by?.node !== 'phrase') return null;
  if (by.head.type === 'entity' && by.head.entity.type === 'org') return { ...by, description: null, aliases: [] };
  const owner = by.possessor ?? by.description?.possessor ?? by.compounds.find((one) => one.head.type === 'entity') ?? null;
  return owner?.node === 'phrase' && (owner.head.type === 'entity' || owner.determiner === 'this') ? owner : null;
}

/** The it and there of it is unclear, there is no evidence: nobody that what follows could be said of. */
export const isNobody = (subject: Nominal | null): boolean =>
  subject?.node === 'phrase' && subject.head.type === 'verbatim' && /^(?:there|it)$/.test(subject.head.text);
