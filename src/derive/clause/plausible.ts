import type { Verb } from '../../lexicon/record.js';
import { frameOf } from '../frames/frames.js';
import { doubtOfEnglish } from './doubt-en.js';
import { isAnchored, isBare, partsOf, phrasesOf } from './parts.js';
import { MOST_RISK, riskOf } from './risk.js';
import type { Adjunct, Clause, Nominal, Phrase, Predicate } from './tree.js';
import { wordLeaning } from './zh/leaning.js';

/**
 * Whether a clause that was read is one a newsroom would print. A reading can be whole and still be a garden path (a verb that was a
 * noun, a modifier hung on the wrong word), or true and say nothing. Such clauses look alike: they are known here by their build.
 */

/** Log odds of noun to verb from which a verb in a relative clause, or one with nothing that marks it as a verb, is likely none. */
const NOUN_IN_RELATIVE = 1;
const NOUN_AS_VERB = 2.5;

/** Whether the word is mostly a noun in Chinese: 部署, 响应, 管理. */
const isNounToo = (verb: Verb, most: number): boolean => wordLeaning(verb.zh[0] ?? '') > most;

const SPEECH = new Set(['say', 'claim', 'warn', 'notify', 'disclose', 'confirm', 'announce', 'deny', 'advise']);
/** What is issued or made says nothing until it is told what it is. */
const MAKING = new Set(['issue', 'launch', 'make', 'develop', 'announce', 'have', 'hold', 'find', 'plan', 'include']);

const marked = (p: Predicate): boolean => p.aspects.length > 0 || p.modality !== null || p.negation !== null;

function ofPredicate(clause: Clause, p: Predicate, from: 'zh' | 'en'): string | null {
  const subject = clause.subject ?? clause.inherited;
  const told = p.clause !== null || p.predicate !== null || p.second !== null;
  if (
    SPEECH.has(p.verb.act) &&
    !told &&
    p.voice === 'active' &&
    (p.object === null || phrasesOf(p.object).some((o) => o.head.type === 'entity'))
  )
    return 'says-nothing';
  if (p.voice === 'passive' && p.agent === null && isBare(subject) && (frameOf(p.verb.act)?.weight ?? 0) < 0.6) return 'passive-of-nothing';
  if (MAKING.has(p.verb.act) && p.object !== null && isBare(p.object) && p.adjuncts.length === 0 && !told) return 'hollow-object';
  if (from === 'zh' && isNounToo(p.verb, NOUN_AS_VERB) && !marked(p) && p.adverbs.length === 0 && p.voice === 'active')
    return 'noun-as-verb';
  return null;
}

/** Acts that are done to somebody: against X stands with these alone. */
const HOSTILE = new Set([
  'attack',
  'target',
  'hack',
  'launch',
  'deploy',
  'sue',
  'charge',
  'sanction',
  'fine',
  'investigate',
  'use',
  'exploit',
  'do',
  'make',
  'protect',
]);

const isAgainst = (one: Adjunct): boolean => one.role === 'target' || one.preposition === 'against';

function ofPhrase(p: Phrase): string | null {
  // 近39000张Ticketmaster…门票: what is counted is never a name.
  if (p.figure !== null && p.head.type === 'entity' && p.head.entity.type !== 'product') return 'counted-name';
  if (p.compounds.filter((one) => !isAnchored(one)).length > 2) return 'pile-of-nouns';
  return null;
}

/** Whether a clause names or counts anything: what doesn't is true of everything and news of nothing. */
export function isConcrete(clause: Clause): boolean {
  return partsOf(clause).phrases.some(isAnchored);
}

/** Nouns in a row without a name or figure that a phrase standing by itself may hold before it is rather a clause misread. */
const MOST_IN_PHRASE = 4;

/** Whether a noun phrase that stands by itself names or counts something and holds together: it may be a headline. */
export function isNameable(nominal: Nominal): boolean {
  const { phrases, lists, relatives } = partsOf(nominal);
  const loose = phrases.filter((p) => !isAnchored(p)).length;
  return (
    phrases.some(isAnchored) &&
    phrases.length > 1 &&
    loose + lists.length + relatives.length <= MOST_IN_PHRASE &&
    phrases.every((p) => ofPhrase(p) === null)
  );
}

/** The reason why a clause, as it was read in the language `from`, is better left unsaid, or null. */
export function doubtful(clause: Clause, from: 'zh' | 'en'): string | null {
  const { phrases, predicates, relatives } = partsOf(clause);
  for (const p of clause.predicates) {
    const reason = ofPredicate(clause, p, from);
    if (reason) return reason;
  }
  for (const p of phrases) {
    const reason = ofPhrase(p);
    if (reason) return reason;
  }
  const [first] = clause.predicates;
  if (clause.adjuncts.some(isAgainst) && first && !HOSTILE.has(first.verb.act)) return 'against-what';
  if (from === 'zh') {
    if (relatives.some((r) => isNounToo(r.predicate.verb, NOUN_IN_RELATIVE) && !marked(r.predicate))) return 'noun-as-relative';
  } else {
    const reason = doubtOfEnglish(clause, predicates, phrases);
    if (reason) return reason;
  }
  if (riskOf(clause, from) > MOST_RISK[from]) return 'likely-misread';
  if (predicates.length > 4 || phrases.length > 12) return 'too-involved';
  return null;
}

/** Reasons that find nothing wrong with the reading, only nothing in it. */
const HOLLOW = new Set(['says-nothing', 'passive-of-nothing', 'hollow-object']);

/** Whether a clause looks like a garden path, so that not even its fact is to be believed. */
export function isAstray(clause: Clause, from: 'zh' | 'en'): boolean {
  const reason = doubtful(clause, from);
  return reason !== null && !HOLLOW.has(reason);
}
