import type { Adjunct, Attribution, Clause, Nominal, Predicate } from '../../../derive/clause/tree.js';
import { conjugate, verbForms } from '../../../lexicon/english.js';
import type { Noun, Verb } from '../../../lexicon/record.js';
import { refuse } from '../refusal.js';
import { adjuncts } from './adjunct.js';
import { oneSubject } from './agree.js';
import { middle } from './collocation.js';
import { dateText } from './figure.js';
import { saysNothing } from './hollow.js';
import { type Context, nominalEnglish } from './nominal.js';
import { predicateEnglish } from './predicate.js';
import { datedOnce, isOver, isPastYear, sinceThen, standing } from './standing.js';
import { type Tense, tenseFor, tenseOf } from './verb.js';

export function dated(list: readonly Adjunct[]): boolean {
  return list.some((a) => /^(?:time|by-time)$/.test(a.role) && a.nominal?.node === 'phrase' && a.nominal.head.type === 'date');
}

/** People who tell or do something of their own; what attackers touch is others'. */
const isOfTheirOwn = (noun: Noun): boolean =>
  noun.kind === 'person' && !/(?:attacker|hacker|criminal|actor|scammer|fraudster|thief|intruder|suspect|official)$/.test(noun.en[0] ?? '');

/** 37%的受访者 is a part of many. */
const isShare = (nominal: Nominal): boolean =>
  nominal.node === 'phrase' && nominal.head.type === 'figure' && nominal.head.figure.kind === 'percent';

/** Several firms, countries or people, and no name beside them that 其 could mean. */
const isBody = (nominal: Nominal): boolean =>
  nominal.node === 'list'
    ? nominal.kind !== null && isBody(nominal.kind)
    : nominal.head.type === 'noun' &&
      (/^(?:org|place|group)$/.test(nominal.head.noun.kind) || isOfTheirOwn(nominal.head.noun)) &&
      (nominal.possessor === null || isShare(nominal.possessor));

/** Several people who speak: what is 其 in what they say is theirs. */
const speaksOfTheirs = ({ attribution }: Clause, c: Context): boolean => {
  const by = attribution?.by;
  if (by?.node !== 'phrase') return false;
  const people = by.head.type === 'noun' ? isOfTheirOwn(by.head.noun) && (by.possessor === null || isShare(by.possessor)) : false;
  return people && (nominalEnglish(by, apart(c))?.plural ?? false);
};

/** A context in which nothing is remembered or refused: for asking how a phrase would be worded. */
const apart = (c: Context): Context => ({ ...c, reasons: { list: [] }, memory: { ...c.memory, named: new Set(c.memory.named) } });

const isThere = (subject: Nominal): boolean =>
  subject.node === 'phrase' && subject.head.type === 'verbatim' && subject.head.text === 'there';

/** there are flaws, there is evidence: what there is decides. */
function thereArePlural(clause: Clause, c: Context): boolean {
  const object = clause.predicates[0]?.object;
  return object ? (nominalEnglish(object, apart(c))?.plural ?? false) : false;
}

/** 这是两种写法: these are two. */
const areThese = (subject: Nominal, [first]: readonly Predicate[]): boolean =>
  subject.node === 'phrase' &&
  subject.head.type === 'pronoun' &&
  subject.head.pronoun === 'this' &&
  first?.verb.act === 'be' &&
  first.object?.node === 'phrase' &&
  (first.object.figure ?? (first.object.head.type === 'figure' ? first.object.head.figure : null)) !== null &&
  ((first.object.figure ?? (first.object.head.type === 'figure' ? first.object.head.figure : null))?.value ?? 1) > 1 &&
  (first.object.figure?.kind ?? 'count') === 'count';

const NEW = /^(?:exist|appear|emerge|occur|happen|take place|arise|break out)$/;

/** Up to a day of the past: as of 2020 there were. */
function over(clause: Clause): boolean {
  const still = clause.predicates.some((p) => p.aspects.some((one) => /^(?:perfect|done|already|progress|continuing)$/.test(one)));
  return !still && clause.adjuncts.some((a) => a.role === 'until' && a.nominal?.node === 'phrase' && a.nominal.head.type === 'date');
}

/** A finite clause without its attribution and without a full stop, first letter as it comes. `inner`: inside another, times stand behind. */
export function clauseEnglish(clause: Clause, c: Context, tense: Tense, inner = false): string | null {
  const given = clause.subject ?? clause.inherited;
  const subject = given && oneSubject(given, clause.predicates);
  if (!subject) return refuse(c.reasons, clause, 'no-subject', '');
  if (!inner && !c.memory.headline && saysNothing(clause))
    return refuse(c.reasons, clause, 'says-nothing', clause.predicates[0]?.verb.zh[0] ?? '');
  // What comes up is new to the reader: a flaw exists in X.
  const known = !NEW.test(clause.predicates[0]?.verb.en[0] ?? '');
  const theirs = speaksOfTheirs(clause, c);
  const pointed = areThese(subject, clause.predicates) ? { text: 'these', plural: true } : null;
  const who = pointed ?? nominalEnglish(subject, theirs ? { ...c, many: true } : c, false, known ? 'subject' : 'other');
  if (!who) return null;
  const phrases = verbPhrases(
    clause,
    isThere(subject) ? thereArePlural(clause, c) : who.plural,
    { ...c, many: theirs || (who.plural && clause.attribution === null && isBody(subject)) },
    tense,
  );
  if (phrases === null) return null;
  const ahead = /^(?:will|plans|expected|should|must)$/.test(clause.predicates[0]?.modality ?? '');
  // 自1月1日起将…: what is still to come starts then.
  const times = adjuncts(
    ahead ? clause.adjuncts.map((a) => (a.role === 'since' ? { ...a, role: 'time', preposition: 'from' } : a)) : clause.adjuncts,
    c,
  );
  if (times === null) return null;
  // Times and places in front keep the sentence readable when much stands behind the verb.
  if (inner) return `${who.text} ${phrases}${times}`;
  // Each in front on its own: according to CISA, as of mid-2020, …
  const fronted =
    clause.adjuncts.length > 1 ? clause.adjuncts.map((one) => (adjuncts([one], c) ?? '').replace(/^[, ]+/, '')).join(', ') : times.trim();
  return times === '' ? `${who.text} ${phrases}` : `${fronted}, ${who.text} ${phrases}`;
}

/** The verb phrases of a clause in a row: did A, did B and did C. */
export function verbPhrases(clause: Clause, plural: boolean, c: Context, tense: Tense): string | null {
  const past = tense === 'auto' && (dated(clause.adjuncts) || over(clause) || isPastYear(clause, c.anchor)) ? 'past' : tense;
  const out: string[] = [];
  let running = past;
  const modality = clause.predicates[0]?.modality ?? null;
  for (const given of clause.predicates) {
    const who = clause.subject ?? clause.inherited;
    const said = datedOnce(sinceThen(standing(middle(given, who), who, clause.adjuncts), clause.adjuncts), clause.adjuncts);
    // can click A and run B: the verbs behind share what stands before the first.
    const predicate = out.length > 0 && !said.modality && !said.negation && said.aspects.length === 0 ? { ...said, modality } : said;
    const holds = given.modality === 'will' && said.modality === null;
    const worded = predicateEnglish(predicate, { plural, person: 3 }, c, holds ? 'present' : tenseFor(who, predicate, running), who);
    if (worded === null) return null;
    const text = isOver([...clause.adjuncts, ...predicate.adjuncts], c.anchor)
      ? worded.replace(/^can(not)? /, (_, no?: string) => `could ${no ? 'not ' : ''}`)
      : worded;
    // Acts in a row keep the tense of the first.
    if (out.length === 0 && running === 'auto') running = tenseOf(predicate);
    out.push(text);
  }
  return out.length < 2 ? (out[0] ?? null) : `${out.slice(0, -1).join(', ')} and ${out.at(-1)}`;
}

const SAY: Verb = { zh: ['称'], en: ['say'], valency: 'C', past: ['said'], act: 'say' };
const REPORT: Verb = { zh: ['报告'], en: ['report'], valency: 'C', act: 'say' };

/** 研究人员报告称: researchers reported, where 报告 was taken for their report; 公告显示: a notice said. */
function reporting(attribution: Attribution): Attribution {
  const { by, verb } = attribution;
  if (by?.node !== 'phrase' || by.head.type !== 'noun' || !verb) return attribution;
  const { noun } = by.head;
  const author = by.compounds.at(-1);
  const people = author?.head.type === 'noun' && author.head.noun.kind === 'person' ? author : null;
  if (noun.zh[0] === '报告' && people && /^(?:say|state)$/.test(verb.en[0] ?? '') && by.determiner === null && by.figure === null) {
    const compounds = [...people.compounds, ...by.compounds.slice(0, -1)];
    return { ...attribution, verb: REPORT, by: { ...people, compounds, possessor: by.possessor, number: 'plural' } };
  }
  const told = /^(?:notice|bulletin|announcement|statement)$/.test(noun.en[0] ?? '') && /^(?:show|indicate)$/.test(verb.en[0] ?? '');
  return told ? { ...attribution, verb: SAY } : attribution;
}

/** `AT&T said on July 12 that`, `According to Mandiant,`; '' where the article itself speaks, null where the speaker has no English name. */
export function attributionEnglish(given: Attribution | null, c: Context): string | null {
  if (!given) return '';
  const attribution = reporting(given);
  const by: Nominal | null = attribution.by;
  if (!by) return attribution.stance === 'suspected' ? 'reportedly' : '';
  const who = nominalEnglish(by, c);
  if (!who) return null;
  // Microsoft shows nothing itself: its figures do.
  const shows = /^(?:show|suggest|indicate)$/.test(attribution.verb?.en[0] ?? '') && by.node === 'phrase' && by.head.type === 'entity';
  if (!attribution.verb || shows) return `According to ${who.text},`;
  // tell wants whom it tells, and that is left out here.
  // What data and surveys show is told as according to them; responded to X is responded that.
  const en = attribution.verb.en[0] ?? '';
  const forms =
    en === 'accuse'
      ? conjugate('allege')
      : en === 'tell'
        ? conjugate('say', ['said'])
        : / (?:to|on|about)$/.test(en)
          ? conjugate(en.replace(/ (?:to|on|about)$/, ''), attribution.verb.past)
          : verbForms(attribution.verb);
  const when = attribution.date
    ? `${attribution.date.iso.length === 10 ? ' on' : attribution.date.granularity === 'week' ? ' in the week of' : ' in'} ${dateText(attribution.date.iso, attribution.date.label.en, c.anchor)}`
    : '';
  return c.memory.headline ? `${who.text} ${forms.third}` : `${who.text} ${forms.past}${when} that`;
}
