import type { Verb } from '../../lexicon/record.js';
import { frameOf } from '../frames/frames.js';
import { doubtOfEnglish } from './doubt-en.js';
import type { Adjunct, Clause, Coordination, Nominal, Phrase, Predicate, Relative } from './tree.js';
import { wordLeaning } from './zh/leaning.js';

/**
 * Whether a clause that was read is one a newsroom would print. A reading can be whole and still be a garden path (a verb that was a
 * noun, a modifier hung on the wrong word), or true and say nothing. Such clauses look alike: they are known here by their build.
 */

interface Parts {
  readonly phrases: readonly Phrase[];
  readonly lists: readonly Coordination[];
  readonly predicates: readonly Predicate[];
  readonly relatives: readonly Relative[];
}

/** All phrases, predicates and relative clauses inside a clause or a phrase, nested ones included. */
function partsOf(whole: Clause | Nominal): Parts {
  const phrases: Phrase[] = [];
  const lists: Coordination[] = [];
  const predicates: Predicate[] = [];
  const relatives: Relative[] = [];
  const nominal = (one: Nominal | null): void => {
    if (one === null) return;
    if (one.node === 'list') {
      lists.push(one);
      for (const item of one.items) nominal(item);
      nominal(one.kind);
      return;
    }
    phrases.push(one);
    for (const compound of one.compounds) nominal(compound);
    nominal(one.possessor);
    nominal(one.description);
    for (const complement of one.complements) nominal(complement.nominal);
    for (const relative of one.relatives) {
      relatives.push(relative);
      predicate(relative.predicate);
      nominal(relative.subject);
    }
  };
  const adjunct = (one: Adjunct): void => {
    nominal(one.nominal);
    predicate(one.predicate);
    if (one.clause) inner(one.clause);
  };
  const predicate = (one: Predicate | null): void => {
    if (one === null) return;
    predicates.push(one);
    nominal(one.agent);
    nominal(one.object);
    nominal(one.second);
    predicate(one.predicate);
    if (one.clause) inner(one.clause);
    for (const each of one.adjuncts) adjunct(each);
    for (const each of one.along ?? []) predicate(each);
  };
  const inner = (one: Clause): void => {
    nominal(one.subject);
    for (const each of one.predicates) predicate(each);
    for (const each of one.adjuncts) adjunct(each);
  };
  if (whole.node !== 'clause') nominal(whole);
  else {
    inner(whole);
    if (whole.subject === null) nominal(whole.inherited);
    nominal(whole.attribution?.by ?? null);
  }
  return { phrases, lists, predicates, relatives };
}

const KNOWN_HEADS = new Set(['entity', 'date', 'figure', 'indicator', 'verbatim', 'title']);

/** A phrase that names or counts something. */
function isAnchored(phrase: Phrase): boolean {
  return phrase.figure !== null || KNOWN_HEADS.has(phrase.head.type);
}

function phrasesOf(nominal: Nominal | null): readonly Phrase[] {
  if (nominal === null) return [];
  return nominal.node === 'phrase' ? [nominal] : nominal.items.flatMap(phrasesOf);
}

/** A noun with nothing about it that ties it to its place. */
function isLone(p: Phrase): boolean {
  return p.determiner === null && p.adjectives.length === 0 && isBare(p);
}

/** A noun alone, or with no more than adjectives: it could be any. */
function isBare(nominal: Nominal | null): boolean {
  return phrasesOf(nominal).every(
    (p) =>
      !isAnchored(p) &&
      p.possessor === null &&
      p.complements.length === 0 &&
      p.relatives.length === 0 &&
      p.compounds.length === 0 &&
      p.description === null &&
      p.head.type !== 'pronoun',
  );
}

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

/**
 * Most nouns that stand alone, relative clauses and lists of one Chinese clause, together: each is a place where a reading goes astray. Of 108
 * sentences marked by hand, those with more than three were wrong four times in five. What the reading had to bend counts with them: of 60
 * marked later, 5 of 13 with a strain above 1 were wrong and 7 of the other 47, so that an easy reading may have more such places.
 */
const BURDEN = 5;
const STRAIN = 1.5;

/**
 * Most phrases without a name or figure in a Chinese clause whose subject is that of the clause before. Of 51 sentences marked by hand, those
 * with more were wrong six times in eleven, the others seven times in forty.
 */
const BORROWED = 1;

/**
 * Most phrases without a name or figure in an English clause in the passive. Of 61 sentences marked by hand, those with more were wrong seven
 * times in ten, the others thirteen times in fifty-one.
 */
const SUFFERED = 3;

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
  const { phrases, lists, predicates, relatives } = partsOf(clause);
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
  const loose = phrases.filter((p) => !isAnchored(p)).length;
  if (from === 'zh') {
    if (relatives.some((r) => isNounToo(r.predicate.verb, NOUN_IN_RELATIVE) && !marked(r.predicate))) return 'noun-as-relative';
    if (phrases.filter(isLone).length + relatives.length + lists.length + STRAIN * (clause.strain ?? 0) > BURDEN) return 'too-loose';
    if (clause.subject === null && loose > BORROWED) return 'borrowed-subject';
  } else {
    if (predicates.some((p) => p.voice === 'passive') && loose > SUFFERED) return 'passive-of-many';
    const reason = doubtOfEnglish(clause, predicates, phrases);
    if (reason) return reason;
  }
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
