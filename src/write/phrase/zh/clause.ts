import type { Adjunct, Attribution, Clause, Nominal, Predicate } from '../../../derive/clause/tree.js';
import { refuse } from '../refusal.js';
import { adjunctChinese } from './adjunct.js';
import { isSomebody } from './kinds.js';
import { type Context, dateChinese, glue, nominalChinese } from './nominal.js';
import { isHarm, predicateChinese } from './predicate.js';

const isTime = (adjunct: Adjunct): boolean => /^(?:time|since|until|by-time)$/.test(adjunct.role) && adjunct.nominal !== null;
const isDate = (adjunct: Adjunct): boolean => isTime(adjunct) && adjunct.nominal?.node === 'phrase' && adjunct.nominal.head.type === 'date';

/** Whether a pronoun is the one who speaks: AT&T said it would …. */
function pointsAt(pronoun: Nominal, by: Nominal | null): boolean {
  if (!by || pronoun.node !== 'phrase' || pronoun.head.type !== 'pronoun') return false;
  if (pronoun.head.pronoun === 'we') return true;
  const plural = by.node === 'list' || by.number === 'plural';
  const company = by.node === 'phrase' && (by.head.type === 'entity' || by.head.type === 'verbatim');
  return pronoun.head.pronoun === 'they' ? plural || company : !plural;
}

/** What happens to it, or what it is, is nothing that happens to who speaks or that a speaker is. */
function isAnother(p: Predicate): boolean {
  if (p.voice === 'passive') return isHarm(p.verb);
  const head = p.verb.act === 'be' && p.object?.node === 'phrase' ? p.object.head : null;
  return head?.type === 'noun' && !/^(?:person|org|group|place)$/.test(head.noun.kind);
}

const isContrast = (p: Predicate): boolean => p.adverbs.some(({ zh }) => /^[但或]$/.test(zh[0] ?? ''));

/** The verb phrases of a clause in a row, without their subject. */
export function verbPhrases(predicates: readonly Predicate[], c: Context, dated: boolean, since = false): string | null {
  const out: string[] = [];
  for (const predicate of predicates) {
    const text = predicateChinese(predicate, c, { ...(dated ? { dated: true } : {}), ...(since ? { since: true } : {}) });
    // One of several acts in a row may go, not so what a contrast stands on.
    if (text === null && (predicates.length < 2 || predicates.some(isContrast))) return null;
    if (text !== null) out.push(text);
  }
  return out.length < 2
    ? (out[0] ?? null)
    : `${out.slice(0, -1).join('，')}，${/^(?:但|并|或)/.test(out.at(-1) ?? '') ? '' : '并'}${out.at(-1)}`;
}

/** had been accessed, in what somebody said: has been. */
export const toldOf = (p: Predicate): Predicate => ({ ...p, aspects: p.aspects.map((one) => (one === 'earlier' ? 'perfect' : one)) });

/** X was disclosed by Y: Y disclosed X. What was done to somebody's harm stays as it is told. */
function turned(clause: Clause): Clause {
  const [p, ...rest] = clause.predicates;
  if (!p?.agent || !clause.subject || rest.length > 0 || p.voice !== 'passive' || isHarm(p.verb)) return clause;
  if (p.object || p.predicate || p.clause || p.quality || p.negation || p.modality || p.along) return clause;
  if (!isSomebody(p.agent) || isPronounPhrase(clause.subject)) return clause;
  if (p.adjuncts.some((one) => one.predicate !== null)) return clause;
  return { ...clause, subject: p.agent, predicates: [{ ...p, voice: 'active', agent: null, object: clause.subject }] };
}

const isPronounPhrase = (nominal: Nominal): boolean => nominal.node === 'phrase' && nominal.head.type === 'pronoun';

/** A clause without attribution and full stop: times and places in front, subject, verb phrases. */
export function clauseChinese(given: Clause, c: Context): string | null {
  const clause = turned(given);
  const subject = clause.subject ?? clause.inherited;
  const [first, ...rest] = clause.predicates;
  if (!first) return null;
  let who = '';
  if (subject) {
    const zero = pointsAt(subject, clause.attribution?.by ?? null) && !isAnother(first);
    if (!zero && subject.node === 'phrase' && subject.head.type === 'pronoun' && !subject.head.antecedent) {
      if (clause.attribution) return refuse(c.reasons, subject, 'two-antecedents', subject.head.pronoun);
    }
    const text = zero ? '' : nominalChinese(subject, c);
    if (text === null) return null;
    who = text;
  } else if (!/^(?:有|存在)$/.test(first.verb.zh[0] ?? '')) return refuse(c.reasons, clause, 'no-subject', first.verb.zh[0] ?? '');
  // Dates of the first act go in front of the subject.
  const inner = first.predicate && /[VG]/.test(first.verb.valency) ? first.predicate : null;
  const hoisted = [...first.adjuncts, ...(inner?.adjuncts ?? [])].filter(isDate);
  const fronts: string[] = [];
  for (const adjunct of [...clause.adjuncts, ...hoisted]) {
    const placed = adjunctChinese(adjunct, first, c);
    if (placed === null) return null;
    if (placed.place === 'after') return refuse(c.reasons, adjunct, 'adjunct', adjunct.role);
    fronts.push(placed.text);
  }
  // 没有证据表明…: fixed phrases stand before the whole clause.
  const none = subject?.node === 'phrase' && subject.determiner === 'no';
  // 在暗网上 stands behind its subject, 在某些情况下 before it with a comma.
  const phrasal = first.adverbs.filter((one) => one.part === 'phrase' && !/^在.*[^下]$/.test(one.zh[0] ?? ''));
  const own = {
    ...first,
    predicate: inner ? { ...inner, adjuncts: inner.adjuncts.filter((adjunct) => !isDate(adjunct)) } : first.predicate,
    aspects: none ? first.aspects.filter((one) => one !== 'perfect') : first.aspects,
    adjuncts: first.adjuncts.filter((adjunct) => !isDate(adjunct)),
    adverbs: first.adverbs.filter((one) => !phrasal.includes(one)),
  };
  // What was said had happened: 已, as the speaker told it.
  const told = clause.attribution ? [own, ...rest].map(toldOf) : [own, ...rest];
  const since = [...clause.adjuncts, ...hoisted].some(({ role }) => role === 'since');
  const phrases = verbPhrases(told, c, fronts.length > 0, since);
  if (phrases === null) return null;
  const front = fronts.join('，');
  const body = glue(...phrasal.map((one) => (one.zh[0] ?? '').replace(/下$/, '下，')), who, phrases);
  if (front === '') return body;
  return who === '' ? glue(front, body) : `${front}，${body}`;
}

/** 据Mandiant称， / AT&T 7月12日表示，; '' where the article itself speaks, null where it can't be said. */
export function attributionChinese(attribution: Attribution | null, c: Context): string | null {
  if (!attribution) return '';
  const { by, verb, date, stance } = attribution;
  if (!by) return stance === 'suspected' ? '据称，' : '';
  const who = nominalChinese(by, c);
  if (who === null) return null;
  if (!verb) {
    const thing = by.node === 'phrase' && by.head.type === 'noun' && /document|data|law|record/.test(by.head.noun.kind);
    return thing ? `根据${who}，` : `据${who}称，`;
  }
  const when = date ? `${dateChinese(date.iso, date.label.zh, c.anchor)}` : '';
  const says = verb.zh[0] ?? '';
  if (says === '') return refuse(c.reasons, attribution, 'verb-without-chinese', verb.en[0] ?? '');
  return `${when === '' ? who : `${who}于${when}`}${says}，`;
}
