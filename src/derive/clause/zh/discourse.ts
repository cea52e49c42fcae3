import type { Clause, Nominal, Phrase, Predicate } from '../tree.js';
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

/** 数据库托管在X，容量为3.9GB: a bare property is that of what the sentence speaks of. */
export function ofSubject(clause: Clause, owner: Nominal | null): Clause {
  return isProperty(clause.subject) && owner?.node === 'phrase' && owner.head.type !== 'figure'
    ? { ...clause, subject: { ...clause.subject, possessor: owner } }
    : clause;
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

/** Acts that bring up a thing, so that what follows may speak of it: 发现漏洞，可…, 推出产品，旨在…. */
const BRINGS_UP = /^(?:find|disclose|issue|launch|build|deploy|use|have|name|hold|sell|provide)$/;
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
  const last = before?.predicates.at(-1);
  if (!before || !last || !first || before.end < segment.start - 1 || !last.object || last.voice === 'passive') return false;
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
