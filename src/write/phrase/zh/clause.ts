import type { Adjunct, Attribution, Clause, Nominal, Predicate } from '../../../derive/clause/tree.js';
import type { Verb } from '../../../lexicon/record.js';
import { refuse } from '../refusal.js';
import { adjunctChinese } from './adjunct.js';
import { isPlain } from './determiner.js';
import { isHarm, isSomebody } from './kinds.js';
import { type Context, dateChinese, glue, nominalChinese } from './nominal.js';
import { predicateChinese } from './predicate.js';

const isTime = (adjunct: Adjunct): boolean => /^(?:time|since|until|by-time)$/.test(adjunct.role) && adjunct.nominal !== null;
const isDate = (adjunct: Adjunct): boolean => isTime(adjunct) && adjunct.nominal?.node === 'phrase' && adjunct.nominal.head.type === 'date';

/** Whether a pronoun is the one who speaks: AT&T said it would …. */
function pointsAt(pronoun: Nominal, spoken: Attribution | null): boolean {
  const by = spoken?.by;
  if (!by || pronoun.node !== 'phrase' || pronoun.head.type !== 'pronoun') return false;
  if (pronoun.head.pronoun === 'we') return true;
  // "They held code," X said: whoever is quoted speaks of others
  if (pronoun.start < spoken.start && pronoun.head.pronoun === 'they') return false;
  const plural = by.node === 'list' || by.number === 'plural';
  const company = by.node === 'phrase' && (by.head.type === 'entity' || by.head.type === 'verbatim');
  return pronoun.head.pronoun === 'they' ? plural || company : !plural;
}

/** "The company has …," the company said. */
const isSame = (subject: Nominal, by: Nominal | null): boolean =>
  subject.node === 'phrase' &&
  by?.node === 'phrase' &&
  subject.head.type === 'noun' &&
  by.head.type === 'noun' &&
  subject.head.noun.zh[0] === by.head.noun.zh[0] &&
  isPlain(subject) &&
  isPlain(by) &&
  /^(?:the|this)$/.test(subject.determiner ?? '') &&
  /^(?:the|this)$/.test(by.determiner ?? '');

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
  if (p.object || p.predicate || p.clause || p.quality || p.negation || p.along) return clause;
  if (p.modality !== null && !/^(?:can|may)$/.test(p.modality)) return clause;
  // 钓鱼邮件投递: by somebody's hand
  if (!isSomebody(p.agent) && /^(?:deploy|send|provide|issue|store|sell|hold|use)$/.test(p.verb.act)) return clause;
  if (isPronounPhrase(clause.subject)) return clause;
  if (p.adjuncts.some((one) => one.predicate !== null)) return clause;
  return { ...clause, subject: p.agent, predicates: [{ ...p, voice: 'active', agent: null, object: clause.subject }] };
}

const MEASURES = /^(?:length|line length|size|score|rating|value|limit|population|speed|price|rate|lifespan|range|age)$/;

/** X has a length of 80 characters: its length is as much. */
function measured(clause: Clause): Clause {
  const [p, ...rest] = clause.predicates;
  const { subject } = clause;
  const object = p?.object;
  if (!p || rest.length > 0 || subject?.node !== 'phrase' || object?.node !== 'phrase' || object.head.type !== 'noun') return clause;
  const [first, ...others] = object.complements;
  if (p.verb.act !== 'have' || p.voice === 'passive' || p.negation || first?.relation !== 'of' || others.length > 0) return clause;
  const amount = first.nominal.node === 'phrase' && (first.nominal.figure !== null || first.nominal.head.type === 'figure');
  if (!amount || !object.head.noun.en.some((word) => MEASURES.test(word)) || subject.head.type === 'pronoun') return clause;
  const own = { ...object, possessor: subject, determiner: null, complements: [] };
  return { ...clause, subject: own, predicates: [{ ...p, verb: AMOUNTS, object: first.nominal }] };
}

/** What a clause is about, pointing back where it is no more than the and its noun. */
function pointing(subject: Nominal): Nominal {
  if (subject.node === 'list' || subject.head.type !== 'noun' || subject.determiner !== 'the' || subject.description) return subject;
  if (!isPlain(subject) || subject.compounds.length > 0 || subject.figure) return subject;
  const { kind, number, en } = subject.head.noun;
  if (number !== 'count' || en.some((word) => KNOWN_ANYWAY.test(word))) return subject;
  if (subject.number === 'plural') return PLURAL.test(kind) ? { ...subject, determiner: 'these' } : subject;
  return SINGULAR.test(kind) ? { ...subject, determiner: 'this' } : subject;
}

/** Sorts of things that the with their noun alone points back to. */
const SINGULAR =
  /^(?:software|malware|vulnerability|attack|act|event|document|technique|record|account|device|system|measure|place|thing|law|data)$/;
const PLURAL = /^(?:software|malware|vulnerability|attack|act|event|document|technique|record|account|device|org|group)$/;
/** The of which there is one, or which opens what is told of it. */
const KNOWN_ANYWAY =
  /^(?:user|attacker|hacker|victim|government|internet|public|police|web|world|court|parliament|state|military|media|press|problem|reason|goal|aim|result|idea|truth|future|rest|news|finding|cause|basis|purpose|point|question|answer|issue|sun|market|economy|country|author|total|cost|price|impact|way|key|risk|danger|threat|fact|difference|solution|challenge ahead|researcher|operator|network|dark web|industry)$/;

/** Its length is 80 characters. */
const AMOUNTS: Verb = { zh: ['为'], en: ['be'], valency: 'T', act: 'be' };

const isPronounPhrase = (nominal: Nominal): boolean => nominal.node === 'phrase' && nominal.head.type === 'pronoun';

/** A clause without attribution and full stop: times and places in front, subject, verb phrases. */
export function clauseChinese(given: Clause, c: Context): string | null {
  const clause = measured(turned(given));
  const subject = clause.subject ?? clause.inherited;
  const [first, ...rest] = clause.predicates;
  if (!first) return null;
  let who = '';
  if (subject) {
    const own = clause.attribution?.by ?? null;
    const zero = (pointsAt(subject, clause.attribution) && !isAnother(first)) || isSame(subject, own);
    if (!zero && subject.node === 'phrase' && subject.head.type === 'pronoun' && !subject.head.antecedent) {
      if (clause.attribution) return refuse(c.reasons, subject, 'two-antecedents', subject.head.pronoun);
    }
    const text = zero ? '' : nominalChinese(pointing(subject), c);
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
  const phrasal = first.adverbs.filter(
    (one) => (one.part === 'phrase' || /的是$/.test(one.zh[0] ?? '')) && !/^在.*[^下]$|^(?:越来越|日益|愈发)$/.test(one.zh[0] ?? ''),
  );
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
  const body = glue(...phrasal.map((one) => (one.zh[0] ?? '').replace(/(?:下|的是)$/, '$&，')), who, phrases);
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
