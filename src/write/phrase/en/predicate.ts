import type { Adjunct, Clause, Nominal, Predicate } from '../../../derive/clause/tree.js';
import { numberLabel } from '../../../extract/number/label.js';
import type { Modifier } from '../../../lexicon/record.js';
import { refuse } from '../refusal.js';
import { clauseEnglish } from './clause.js';
import { type Context, dateText, nominalEnglish } from './nominal.js';
import { type Agreement, type Tense, type Verbal, verbal, verbEnglish } from './verb.js';

const ON_PLACES =
  /forum|site|website|page|platform|telegram|github|channel|dark web|internet|network|server|device|computer|system|phone|app|account|social/i;

function adjunctText(adjunct: Adjunct, c: Context): string | null {
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
      return `${preposition ?? 'using'} ${text}`;
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
function complements(p: Predicate, c: Context): string | null {
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
    const inner = complements(p.predicate, c);
    if (inner === null) return null;
    const v = verbal(p.predicate);
    const bare = /^(?:make|let|help)$/.test(verb.en[0] ?? '') && p.object !== null;
    const not = p.predicate.negation ? 'not ' : '';
    const leads = verb.valency.includes('Q') && p.object !== null ? verb.with?.en : undefined;
    if (/^(?:announce|say|disclose|confirm|reveal|state)$/.test(verb.en[0] ?? '') && !p.object) {
      const finite = predicateEnglish(p.predicate, { plural: false, person: 3 }, c, 'auto');
      if (finite === null) return null;
      out += ` that it ${finite}`;
    } else if (leads) out += ` ${leads} ${not}${v.gerund}${inner}`;
    else
      out +=
        verb.valency.includes('G') && !p.object
          ? ` ${not}${v.gerund}${inner}`
          : ` ${not}${bare ? v.base : infinitive(p.predicate, v)}${inner}`;
  }
  if (p.clause) {
    const clause = clauseEnglish(p.clause as Clause, c, 'auto');
    if (clause === null) return null;
    out += ` that ${clause}`;
  }
  const behind = adjuncts(p.adjuncts, c);
  return behind === null ? null : out + behind;
}

/** Everything behind the verb of a participle: second, adjuncts; null where it can't be said. */
export function tails(p: Predicate, c: Context): string | null {
  return complements({ ...p, object: null }, c);
}

/** Adverbs of several words (on the internet, by default) stand behind what they modify. */
function isBehind(adverb: Modifier): boolean {
  return adverb.place === 'after' || adverb.place === 'sentence' || (adverb.en[0] ?? '').includes(' ');
}

/** What one thing is, is one thing: iOS is a mobile operating system. */
function agreeing(p: Predicate, { plural }: Agreement): Predicate {
  const { object } = p;
  if (p.verb.act !== 'be' || plural || object?.node !== 'phrase' || object.figure || object.determiner || object.head.type !== 'noun')
    return p;
  return { ...p, object: { ...object, number: 'singular' } };
}

/** A finite verb phrase in agreement with its subject. */
export function predicateEnglish(p: Predicate, agreement: Agreement, c: Context, tense: Tense): string | null {
  const dated = p.adjuncts.some((a) => a.role === 'time' && a.nominal?.node === 'phrase' && a.nominal.head.type === 'date');
  const rest = complements(agreeing(p, agreement), c);
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
  const skip = words[1] === 'not' ? 2 : 1;
  const placed =
    before.length === 0
      ? verb
      : auxiliary
        ? [...words.slice(0, skip), ...before, ...words.slice(skip)].join(' ')
        : [...before, verb].join(' ');
  const by = p.agent ? nominalEnglish(p.agent, c) : null;
  if (p.agent && !by) return null;
  const once = p.aspects.includes('first-time') ? ' for the first time' : p.aspects.includes('again') ? ' again' : '';
  return `${placed}${by ? ` by ${by.text}` : ''}${rest}${once}${after.length > 0 ? ` ${after.join(' ')}` : ''}`;
}

/** `, causing servers to fail`: a predicate as a participle behind a clause; null where it is negated or modal. */
export function participleEnglish(p: Predicate, c: Context): string | null {
  if (p.negation || p.modality) return null;
  const rest = complements(p, c);
  return rest === null ? null : `, ${verbal(p).gerund}${rest}`;
}
