import type { Adjunct, Nominal, Predicate } from '../../../derive/clause/tree.js';
import { numberLabel } from '../../../extract/number/label.js';
import type { Modifier, Verb } from '../../../lexicon/record.js';
import { refuse } from '../refusal.js';
import { clauseEnglish } from './clause.js';
import { type Context, dateText, nominalEnglish } from './nominal.js';
import { type Agreement, type Tense, type Verbal, verbal, verbEnglish } from './verb.js';

const ON_PLACES =
  /forum|site|website|page|platform|telegram|github|channel|dark web|internet|network|server|device|computer|system|phone|app|account|social/i;

function adjunctText(adjunct: Adjunct, c: Context): string | null {
  if (adjunct.clause) {
    const clause = clauseEnglish(adjunct.clause, c, 'auto', true);
    return clause && `${adjunct.preposition ?? 'when'} ${clause}`;
  }
  if (adjunct.predicate) {
    const text = gerundOrInfinitive(adjunct, c);
    return text;
  }
  if (!adjunct.nominal) return null;
  const { nominal, role, preposition } = adjunct;
  if (role === 'frequency') return times(nominal);
  if (role === 'scope') return 'of these';
  if (nominal.node === 'phrase' && nominal.head.type === 'date') {
    const { date } = nominal.head;
    const text = dateText(date.iso, date.label.en, c.anchor);
    if (role === 'since') return `since ${text}`;
    if (role === 'until') return `as of ${text}`;
    if (role === 'by-time') return `before ${text}`;
    if (preposition) return `${preposition} ${text}`;
    if (date.iso.includes('/'))
      return /quarter|half/.test(text) ? `in ${text}` : date.granularity === 'week' ? `in the week of ${text}` : `from ${text}`;
    return date.iso.length === 10 ? `on ${text}` : `in ${text}`;
  }
  const found = nominalEnglish(nominal, c);
  if (!found) return null;
  const { text } = found;
  switch (role) {
    case 'place':
      return `${preposition ?? (ON_PLACES.test(text) ? 'on' : 'in')} ${text}`;
    case 'time':
    case 'since':
    case 'until':
      return `${preposition ?? 'in'} ${text}`;
    case 'duration':
      return preposition === 'after' || preposition === 'before'
        ? `${preposition} ${text}`
        : preposition === 'within' || preposition === 'in'
          ? `within ${text}`
          : `for ${text}`;
    case 'source':
      return `from ${text}`;
    case 'goal':
      return `to ${text}`;
    case 'means':
      return `${preposition ?? (isMoney(nominal) ? 'for' : 'using')} ${text}`;
    case 'cause':
      return `because of ${text}`;
    case 'target':
      return `${preposition ?? 'against'} ${text}`;
    case 'topic':
      return `${preposition ?? 'on'} ${text}`;
    case 'company':
      return `with ${text}`;
    case 'basis':
      return `${preposition ?? 'under'} ${text}`;
    case 'as':
      return `as ${text}`;
    case 'including':
      return `, including ${text}`;
    default:
      return refuse(c.reasons, adjunct, 'adjunct', role);
  }
}

const isMoney = (nominal: Nominal): boolean =>
  nominal.node === 'phrase' && nominal.head.type === 'figure' && nominal.head.figure.kind === 'money';

/** Once, twice, three times, with the bound of the figure. */
function times(nominal: Nominal): string | null {
  if (nominal.node !== 'phrase' || nominal.head.type !== 'figure') return null;
  const { figure } = nominal.head;
  if (figure.approx === 'exact' && figure.value <= 2) return figure.value === 1 ? 'once' : 'twice';
  const label = numberLabel(figure).en;
  return label && `${label} times`;
}

function gerundOrInfinitive(adjunct: Adjunct, c: Context): string | null {
  const p = adjunct.predicate;
  if (!p) return null;
  const rest = complements(p, c);
  if (rest === null || p.negation) return null;
  const v = verbal(p);
  if (adjunct.role === 'means') return `by ${v.gerund}${rest}`;
  if (adjunct.role === 'time' || adjunct.role === 'since') return `${adjunct.preposition ?? 'when'} ${v.gerund}${rest}`;
  if (adjunct.role === 'cause') return `because of ${v.gerund}${rest}`;
  if (adjunct.role === 'purpose') return `to ${v.base}${rest}`;
  if (adjunct.role === 'result') return `, ${v.gerund}${rest}`;
  return refuse(c.reasons, adjunct, 'adjunct', adjunct.role);
}

/** Adjuncts behind the verb, each with a space in front. */
export function adjuncts(list: readonly Adjunct[], c: Context): string | null {
  let out = '';
  // Places and means first, times last, as English has it.
  const order = (a: Adjunct) => (/time|since|until|duration/.test(a.role) ? 2 : a.role === 'purpose' || a.role === 'result' ? 3 : 1);
  for (const adjunct of [...list].sort((a, b) => order(a) - order(b))) {
    const text = adjunctText(adjunct, c);
    if (text === null) return null;
    out += text.startsWith(',') ? text : ` ${text}`;
  }
  return out;
}

/** `to break into`, or `to have broken into` where the act is over: 声称已入侵. */
function infinitive(p: Predicate, v: Verbal): string {
  return p.aspects.some((aspect) => aspect === 'perfect' || aspect === 'done' || aspect === 'already') && !p.modality
    ? `to have ${v.participle}`
    : `to ${v.base}`;
}

/** Objects and completions behind the verb, without the adjuncts. */
function complements(p: Predicate, c: Context, agreement?: Agreement): string | null {
  // An infinitive has no place for `may` or `must`.
  const modal = p.predicate?.modality;
  if (p.predicate && modal && modal !== 'will' && modal !== 'can' && !isSaying(p)) return refuse(c.reasons, p, 'modality', modal);
  let out = '';
  const { verb } = p;
  if (p.object) {
    const object = nominalEnglish(p.object, c);
    if (!object) return null;
    out += ` ${object.text}`;
  }
  if (p.second) {
    const second = nominalEnglish(p.second, c);
    if (!second) return null;
    const fallback = verb.valency.includes('F') ? 'from' : verb.valency.includes('E') ? 'as' : verb.valency.includes('P') ? 'with' : 'to';
    // An empty preposition: the verb phrase ends in its own (be linked to X).
    const preposition = verb.with?.en ?? fallback;
    out += preposition === '' ? ` ${second.text}` : ` ${preposition} ${second.text}`;
  }
  if (p.predicate) {
    const inner = complements(agreeing(p.predicate, agreement ?? { plural: false, person: 3 }), c);
    if (inner === null) return null;
    const v = verbal(p.predicate);
    const bare = /^(?:make|let|help)$/.test(verb.en[0] ?? '') && p.object !== null;
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
    } else if (leads) out += ` ${leads} ${not}${v.gerund}${inner}`;
    else
      out +=
        (verb.valency.includes('G') || /[Q]/.test(verb.valency)) && !p.object && p.voice === 'active' && !verb.valency.includes('V')
          ? ` ${not}${v.gerund}${inner}`
          : ` ${not}${bare ? v.base : modal === 'can' && !ENABLES.test(verb.en[0] ?? '') ? `to be able to ${v.base}` : infinitive(p.predicate, v)}${inner}`;
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
  return adverb.place === 'after' || adverb.place === 'sentence' || (adverb.en[0] ?? '').includes(' ');
}

/** made X public: a long object still stands between the verb and what belongs to it. */
function parted(verb: string, rest: string, object: Nominal | null, c: Context): string {
  const last = / (?:public|offline|hostage)$/.exec(verb);
  const said = last && object ? nominalEnglish(object, c)?.text : undefined;
  return last && said && rest.startsWith(` ${said}`)
    ? `${verb.slice(0, last.index)} ${said}${last[0]}${rest.slice(said.length + 1)}`
    : verb + rest;
}

/** What one thing is, is one thing: iOS is a mobile operating system. */
function agreeing(p: Predicate, { plural }: Agreement): Predicate {
  const { object } = p;
  if (p.verb.act !== 'be' || plural || object?.node !== 'phrase' || object.figure || object.determiner || object.head.type !== 'noun')
    return p;
  return { ...p, object: { ...object, number: 'singular' } };
}

/** A finite verb phrase in agreement with its subject. */
export function predicateEnglish(predicate: Predicate, agreement: Agreement, c: Context, tense: Tense): string | null {
  const p = enabling(predicate);
  const dated = p.adjuncts.some((a) => a.role === 'time' && a.nominal?.node === 'phrase' && a.nominal.head.type === 'date');
  const rest = complements(agreeing(p, agreement), c, agreement);
  if (rest === null) return null;
  const adverbs = p.adverbs.map((adverb) => adverb.en[0] ?? '');
  const before = p.adverbs.flatMap((adverb, i) => (isBehind(adverb) ? [] : [adverbs[i] ?? '']));
  const after = p.adverbs.flatMap((adverb, i) => (isBehind(adverb) ? [adverbs[i] ?? ''] : []));
  const verb = verbEnglish(p, agreement, tense, dated);
  const words = verb.split(' ');
  // Adverbs stand behind the first auxiliary, else in front of the verb.
  const auxiliary =
    /^(?:is|are|was|were|has|have|can|cannot|may|should|must|will|would|did|do|does)$/.test(words[0] ?? '') && words.length > 1;
  // did not X-ly: adverbs stand behind the negation as well.
  const skip = [1, 2].find((i) => words[i] !== 'not' && words[i] !== 'be' && words[i] !== 'been') ?? 3;
  const placed =
    before.length === 0
      ? verb
      : auxiliary
        ? [...words.slice(0, skip), ...before, ...words.slice(skip)].join(' ')
        : [...before, verb].join(' ');
  const by = p.agent ? nominalEnglish(p.agent, c) : null;
  if (p.agent && !by) return null;
  const once = p.aspects.includes('first-time') ? ' for the first time' : p.aspects.includes('again') ? ' again' : '';
  return `${by ? `${placed} by ${by.text}${rest}` : parted(placed, rest, p.object, c)}${once}${after.length > 0 ? ` ${after.join(' ')}` : ''}`;
}

/** `, causing servers to fail`: a predicate as a participle behind a clause; null where it is negated or modal. */
export function participleEnglish(p: Predicate, c: Context): string | null {
  if (p.negation || p.modality) return null;
  const rest = complements(p, c);
  return rest === null ? null : `, ${verbal(p).gerund}${rest}`;
}
