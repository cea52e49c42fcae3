import type { Nominal, Phrase, Predicate } from '../../../derive/clause/tree.js';
import type { Modifier, Verb } from '../../../lexicon/record.js';
import { refuse } from '../refusal.js';
import { adjuncts, alongEnglish } from './adjunct.js';
import { agreeing } from './agree.js';
import { clauseEnglish } from './clause.js';
import { chosen, isSomebody, middle } from './collocation.js';
import { manner } from './manner.js';
import { type Context, type EnglishNominal, nominalEnglish } from './nominal.js';
import { type Agreement, headlineVerb, type Tense, tenseOf, type Verbal, verbal, verbEnglish } from './verb.js';

const OVER =
  /^(?:claim|deny|appear|seem|pretend|happen|think|believe|suspect|report|allege|be (?:believed|said|suspected|reported|alleged|known|found))/;

/** `to break into`, or `to have broken into` where the act is over: 声称已入侵. */
function infinitive(p: Predicate, v: Verbal, verb: string): string {
  // Claimed to have broken into it, but was forced to pay.
  return OVER.test(verb) && p.aspects.some((aspect) => aspect === 'perfect' || aspect === 'done' || aspect === 'already') && !p.modality
    ? `to have ${v.participle}`
    : `to ${v.base}`;
}

/** What goes on for a time. */
const GOES_ON = /^(?:operate|run|work|live|exist|stay|remain|wait|persist|lurk|cooperate|serve)$/;

/** What an amount is said with, whose bound is news and no limit: 高达22% is as much as 22%. */
const BEARS = /^(?:be|account for|reach|total|amount to)$/;

const OBJECTS: Readonly<Record<string, string>> = { they: 'them', he: 'him', she: 'her' };

/** A nominal behind a verb or preposition: they is them there. */
export function oblique(nominal: Nominal, c: Context): EnglishNominal | null {
  const pronoun = nominal.node === 'phrase' && nominal.head.type === 'pronoun' ? OBJECTS[nominal.head.pronoun] : undefined;
  return pronoun ? { text: pronoun, plural: pronoun === 'them' } : nominalEnglish(nominal, c);
}

/** Objects and completions behind the verb, without the adjuncts. */
export function complements(given: Predicate, c: Context, agreement?: Agreement): string | null {
  const p = given.predicate ? { ...given, predicate: middle(chosen(given.predicate, given.object), given.object) } : given;
  // An infinitive has no place for `may` or `must`.
  const modal = p.predicate?.modality;
  if (p.predicate && modal && modal !== 'will' && modal !== 'can' && !isSaying(p)) return refuse(c.reasons, p, 'modality', modal);
  let out = '';
  const { verb } = p;
  if (p.object) {
    const object = oblique(p.object, c);
    if (!object) return null;
    // be used for X, be used to VP
    const text = BEARS.test(verb.en[0] ?? '') ? object.text.replace(/^up to (?=[$€£¥\d])/, 'as much as ') : object.text;
    if (
      GOES_ON.test(verb.en[0] ?? '') &&
      p.object.node === 'phrase' &&
      p.object.head.type === 'figure' &&
      p.object.head.figure.kind === 'duration'
    )
      out += ' for';
    out += `${/^用(?:于|来)$/.test(verb.zh[0] ?? '') && (verb.en[0] ?? '') === 'be used' ? ' for' : ''} ${text}`;
  }
  if (p.second) {
    const second = oblique(p.second, c);
    if (!second) return null;
    const fallback = verb.valency.includes('F') ? 'from' : verb.valency.includes('E') ? 'as' : verb.valency.includes('P') ? 'with' : 'to';
    // An empty preposition: the verb phrase ends in its own (be linked to X).
    const preposition = verb.with?.en ?? fallback;
    out += preposition === '' ? ` ${second.text}` : ` ${preposition} ${second.text}`;
  }
  if (p.predicate) {
    // allocate $10 million for X: what it is used for.
    const { object, adjuncts: more } = p.predicate;
    const spent = p.object !== null && (p.predicate.verb.en[0] ?? '') === 'be used' && object !== null && more.length === 0;
    const what = spent && object ? nominalEnglish(object, c) : null;
    if (what) return `${out} for ${what.text}${adjuncts(p.adjuncts, c) ?? ''}`;
    const inner = complements(agreeing(p.predicate, agreement ?? { plural: false, person: 3 }), c);
    if (inner === null) return null;
    const v = verbal(p.predicate);
    const gerund = alongEnglish(p.predicate, 'gerund', c);
    const base = alongEnglish(p.predicate, 'base', c);
    if (gerund === null || base === null) return null;
    const become = (verb.en[0] ?? '') === 'make' && (p.predicate.verb.en[0] ?? '') === 'become' && p.object && p.predicate.object;
    if (become) {
      // 使X成为Y: makes X a Y.
      const many = oblique(p.object as Nominal, c)?.plural ?? false;
      const what = agreeing({ ...p.predicate, verb: { ...p.predicate.verb, act: 'be' } }, { plural: many, person: 3 }).object;
      const said = what && nominalEnglish(what, c);
      return said ? `${out} ${said.text}${adjuncts(p.adjuncts, c) ?? ''}` : null;
    }
    const bare = verb.en[0] === 'help' || (/^(?:make|let)$/.test(verb.en[0] ?? '') && p.object !== null);
    const not = p.predicate.negation ? 'not ' : '';
    const leads = verb.valency.includes('Q') && p.object !== null ? verb.with?.en : undefined;
    const asks = isAsked(p.predicate);
    if (asks) {
      const they = agreement?.plural === true;
      const finite = predicateEnglish(asks, { plural: they, person: 3 }, c, 'auto');
      if (finite === null) return null;
      const word = p.predicate.adverbs[0]?.en[0] ?? 'whether';
      const rest = complements(asks, c);
      if (rest === null) return null;
      out += word === 'how' ? ` how to ${verbal(asks).base}${rest}` : ` ${word} ${they ? 'they' : 'it'} ${finite}`;
    } else if (verb.en[0] === 'announce' && p.predicate.verb.noun && isPlain(p.predicate)) {
      // 宣布收购X leaves open whether it is done: announced the acquisition of X.
      const of = p.predicate.object ? nominalEnglish(p.predicate.object, c) : null;
      if (!of) return null;
      const behind = adjuncts(p.predicate.adjuncts, c);
      if (behind === null) return null;
      out += ` the ${p.predicate.verb.noun} of ${of.text}${behind}`;
    } else if (isSaying(p)) {
      const they = agreement?.plural === true;
      const finite = predicateEnglish(p.predicate, { plural: they, person: 3 }, c, 'auto');
      if (finite === null) return null;
      out += ` that ${they ? 'they' : 'it'} ${finite}`;
    } else if (OF.has(verb.en[0] ?? '') && p.voice === 'passive')
      out += ` ${verb.en[0] === 'charge' ? 'with' : 'of'} ${not}${parted(v.gerund, `${gerund}${inner}`, p.predicate.object, c)}`;
    else if (leads) out += ` ${leads} ${not}${parted(v.gerund, `${gerund}${inner}`, p.predicate.object, c)}`;
    else
      out +=
        (verb.valency.includes('G') ||
          / (?:to|on|in|of|for|from|at|with|by|against)$/.test(verb.en[0] ?? '') ||
          /[Q]/.test(verb.valency)) &&
        !p.object &&
        p.voice === 'active' &&
        (!verb.valency.includes('V') || / (?:to|on|in|of|for|from|at|with|by|against)$/.test(verb.en[0] ?? ''))
          ? ` ${not}${parted(v.gerund, `${gerund}${inner}`, p.predicate.object, c)}`
          : ` ${not}${bare ? v.base.replace(/^be (?=\w)/, (verb.en[0] ?? '') === 'make' ? '' : 'be ') : modal === 'can' && !ENABLES.test(verb.en[0] ?? '') ? `to be able to ${v.base}` : infinitive(p.predicate, v, verb.en[0] ?? '')}${base}${inner}`;
  }
  if (p.clause) {
    const [first, ...others] = p.clause.predicates;
    const asks = first ? isAsked(first) : null;
    const clause = clauseEnglish(asks ? { ...p.clause, predicates: [asks, ...others] } : p.clause, c, 'auto');
    if (clause === null) return null;
    out += ` ${asks ? (first?.adverbs[0]?.en[0] ?? 'whether') : 'that'} ${clause}`;
  }
  const behind = adjuncts(p.adjuncts, c);
  return behind === null ? null : out + behind;
}

const OF: ReadonlySet<string> = new Set(['accuse', 'suspect', 'charge']);
const ENABLES = /^(?:allow|enable|permit|help)$/;
const SAYS = /^(?:announce|say|disclose|confirm|reveal|state|think|believe|note|point out|stress|admit)$/;

/** An act named and nothing more: no time, denial or doubt that a noun could not carry. */
function isPlain(p: Predicate): boolean {
  return (
    p.object !== null &&
    !p.second &&
    !p.predicate &&
    !p.clause &&
    !p.negation &&
    !p.modality &&
    p.aspects.length + p.adverbs.length === 0 &&
    p.voice === 'active'
  );
}

/** Verbs of saying whose said part is a whole clause in English: said that it will close. */
function isSaying(p: Predicate): boolean {
  return SAYS.test(p.verb.en[0] ?? '') && !p.object && p.voice === 'active';
}

const ALLOW: Verb = { zh: ['允许'], en: ['allow'], valency: 'TQ', act: 'allow' };
const PREVENT: Verb = { zh: ['阻止'], en: ['prevent'], valency: 'TQ', with: { zh: '', en: 'from' }, act: 'block' };

/** 使X能够VP allows X to VP, 使X无法VP prevents X from it. */
function enabling(p: Predicate): Predicate {
  const inner = p.predicate;
  if (!inner || !p.object || inner.modality !== 'can' || !/^(?:make|let|cause)$/.test(p.verb.en[0] ?? '')) return p;
  return { ...p, verb: inner.negation ? PREVENT : ALLOW, predicate: { ...inner, modality: null, negation: null } };
}

/** The predicate of an open question without its 是否; null where it is none. */
function isAsked(p: Predicate): Predicate | null {
  const [first, ...rest] = p.adverbs;
  return first && ASKED.test(first.en[0] ?? '') ? { ...p, adverbs: rest } : null;
}

/** Question words that the readers set in front of a predicate's adverbs. */
const ASKED = /^(?:whether|how|why|when)$/;

/** Everything behind the verb of a participle: second, adjuncts; null where it can't be said. */
export function tails(p: Predicate, c: Context): string | null {
  return complements({ ...p, object: null }, c);
}

/** Adverbs of several words (on the internet, by default) stand behind what they modify. */
function isBehind(adverb: Modifier): boolean {
  return adverb.en[0] === 'online' || adverb.place === 'after' || adverb.place === 'sentence' || (adverb.en[0] ?? '').includes(' ');
}

/** made X public: a long object still stands between the verb and what belongs to it. */
function parted(verb: string, rest: string, object: Nominal | null, c: Context): string {
  const last = / (?:public|offline|hostage)$/.exec(verb);
  const said = last && object ? nominalEnglish(object, c)?.text : undefined;
  return last && said && rest.startsWith(` ${said}`)
    ? `${verb.slice(0, last.index)} ${said}${last[0]}${rest.slice(said.length + 1)}`
    : verb + rest;
}

/** 发现X中存在漏洞 found flaws in X. */
function finding(p: Predicate): Predicate {
  const inner = p.clause;
  const [first, ...others] = inner?.predicates ?? [];
  if (!inner?.subject || !first || others.length > 0 || inner.attribution || !/^(?:find|detect|discover)$/.test(p.verb.en[0] ?? ''))
    return p;
  if (first.verb.en[0] !== 'exist' || first.negation || first.modality || p.object || !p.verb.valency.includes('T')) return p;
  return { ...p, clause: null, object: inner.subject, adjuncts: [...inner.adjuncts, ...first.adjuncts, ...p.adjuncts] };
}

/** Fujitsu announced that it …: who speaks of itself is not named twice. */
function itself(p: Predicate, subject: Nominal | null): Predicate {
  const inner = p.clause?.subject;
  if (!p.clause || subject?.node !== 'phrase' || inner?.node !== 'phrase') return p;
  if (subject.head.type !== 'entity' || inner.head.type !== 'entity' || subject.head.entity.id !== inner.head.entity.id) return p;
  if (subject.head.entity.type === 'person') return p;
  const it: Phrase = {
    ...inner,
    head: { type: 'pronoun', pronoun: 'it', antecedent: subject },
    compounds: [],
    description: null,
    adjectives: [],
  };
  return { ...p, clause: { ...p.clause, subject: it } };
}

const isHardly = (adverb: Modifier): boolean => adverb.en[0] === 'hardly';

/** 难以V: somebody struggles to, a thing is hard to be dealt with, or can hardly do it. */
function hardly(p: Predicate, { plural }: Agreement, subject: Nominal | null): string {
  const { base } = verbal({ ...p, voice: 'active' });
  if (p.voice === 'passive' || (!p.object && !p.predicate && /[TDF]/.test(p.verb.valency)))
    return `${plural ? 'are' : 'is'} hard to ${base}`;
  return subject && isSomebody(subject) ? `${plural ? 'struggle' : 'struggles'} to ${base}` : `can hardly ${base}`;
}

/** A finite verb phrase in agreement with its subject. */
export function predicateEnglish(
  predicate: Predicate,
  agreement: Agreement,
  c: Context,
  tense: Tense,
  subject: Nominal | null = null,
): string | null {
  const told = itself(finding(chosen(enabling(predicate), subject)), subject);
  const hard = told.modality === null && told.negation === null && told.adverbs.some(isHardly);
  const p = manner(hard ? { ...told, adverbs: told.adverbs.filter((one) => !isHardly(one)) } : told, subject);
  const dated = p.adjuncts.some((a) => a.role === 'time' && a.nominal?.node === 'phrase' && a.nominal.head.type === 'date');
  const rest = complements(agreeing(p, agreement), c, agreement);
  if (rest === null) return null;
  const adverbs = p.adverbs.map((adverb) => adverb.en[0] ?? '');
  const before = p.adverbs.flatMap((adverb, i) => (isBehind(adverb) ? [] : [adverbs[i] ?? '']));
  const after = p.adverbs.flatMap((adverb, i) => (isBehind(adverb) ? [adverbs[i] ?? ''] : []));
  const verb = hard
    ? hardly(p, agreement, subject)
    : c.memory.headline
      ? headlineVerb(p, agreement, tense)
      : verbEnglish(p, agreement, tense, dated);
  const words = verb.split(' ');
  // Adverbs stand behind the first auxiliary, else in front of the verb.
  const auxiliary =
    /^(?:is|are|was|were|has|have|can|cannot|may|should|must|will|would|did|do|does)$/.test(words[0] ?? '') && words.length > 1;
  // did not X-ly: adverbs stand behind the negation as well.
  const skip = [1, 2, 3].find((i) => !/^(?:not|be|been|yet|never)$/.test(words[i] ?? '')) ?? 4;
  const alsoNot = p.negation !== null && before[0] === 'also';
  const placed =
    /^(?:is|are|was|were)$/.test(verb) && before.length > 0
      ? [verb, ...before].join(' ')
      : alsoNot
        ? [...before, verb].join(' ')
        : before.length === 0
          ? verb
          : auxiliary
            ? [...words.slice(0, skip), ...before, ...words.slice(skip)].join(' ')
            : [...before, verb].join(' ');
  const by = p.agent ? oblique(p.agent, c) : null;
  if (p.agent && !by) return null;
  const [second] = p.along ?? [];
  const along = second
    ? predicateEnglish({ ...second, modality: null }, agreement, c, p.modality ? 'base' : tenseOf(p) === 'auto' ? tense : tenseOf(p))
    : '';
  if (along === null) return null;
  const once = p.aspects.includes('first-time') ? ' for the first time' : p.aspects.includes('again') ? ' again' : '';
  return `${by ? `${placed} by ${by.text}${rest}` : parted(placed, rest, p.object, c)}${along ? ` and ${along}` : ''}${once}${after.length > 0 ? ` ${after.join(' ')}` : ''}`;
}

/** `, causing servers to fail`: a predicate as a participle behind a clause; null where it is negated or modal. */
export function participleEnglish(given: Predicate, c: Context): string | null {
  const p = chosen(given, null);
  if (p.negation || p.modality) return null;
  const rest = complements(p, c);
  return rest === null ? null : `, ${verbal(p).gerund}${rest}`;
}
