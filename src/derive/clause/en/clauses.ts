import { type Grammar, grammar } from '../chart.js';
import type { Adjunct, Attribution, Clause, Nominal, Predicate, Relative } from '../tree.js';
import { conjunctions } from './closed.js';
import { nominalBinary, nominalUnary, replaceLast } from './nominals.js';
import { predicateBinary, predicateUnary } from './predicates.js';
import { type Binary, isPhrase, isPlural, lastPhrase, lift, type Made, rule, spanning, type Unary, type Value } from './value.js';

/** Acts that hold rather than happen: no 了 of them. */
const STATES = /^(?:be|have|include|know|think|hold|account|link|target|protect|store|say|claim|affect|plan|require|allow|try)$/;

/** A plain past of something that happened is done. */
function told(p: Predicate, past: boolean): Predicate {
  return past && p.aspects.length === 0 && !p.modality && !p.negation && !STATES.test(p.verb.act) ? { ...p, aspects: ['done'] } : p;
}

function agree(subject: Nominal, value: Value): boolean {
  const number = value.finite?.number;
  const plural = isPlural(subject);
  return !number || plural === null || (number === 'plural') === plural;
}

function clauseOf(l: Value, r: Value): Made {
  if (!l.nominal || !r.predicates || !agree(l.nominal, r)) return null;
  if (isPhrase(l.nominal) && (l.nominal.head.type === 'date' || (l.nominal.head.type === 'pronoun' && l.nominal.head.pronoun === 'self')))
    return null;
  const clause: Clause = {
    node: 'clause',
    subject: l.nominal,
    inherited: null,
    predicates: r.predicates.map((p) => told(p, r.finite?.past ?? false)),
    adjuncts: [],
    attribution: null,
    link: null,
    ...spanning(l, r),
  };
  return { clauses: [clause] };
}

function before(l: Value, r: Value): Made {
  const [first, ...rest] = r.clauses ?? [];
  return l.adjunct && first ? { clauses: [{ ...first, adjuncts: [l.adjunct, ...first.adjuncts], start: l.start }, ...rest] } : null;
}

const isSaying = (p: Predicate): boolean =>
  p.verb.valency.includes('C') && /^(?:say|claim|confirm|find|disclose|warn|think|know|deny|advise|research)$/.test(p.verb.act);
const DENIED = /^(?:deny|doubt|dispute|refute)$/;

function dateOf(adjunct: Adjunct | undefined) {
  const nominal = adjunct?.nominal;
  return nominal?.node === 'phrase' && nominal.head.type === 'date' ? nominal.head.date : null;
}

function sayingOf(l: Value, r: Value, whole: Value): Made {
  const p = r.predicates?.[0];
  if (!l.nominal || !p || r.predicates?.length !== 1) return null;
  const attribution: Attribution = {
    by: l.nominal,
    verb: p.verb,
    stance: p.verb.act === 'claim' ? 'claimed' : 'stated',
    date: dateOf(p.adjuncts.find((one) => one.role === 'time')) ?? null,
    start: whole.start,
    end: whole.end,
  };
  return { attribution };
}

/** Every clause of what is said is said by the speaker; who speaks inside keeps the word. */
function attributed(attribution: Attribution, clauses: readonly Clause[], span: { start: number; end: number }): Made {
  if (clauses.some((clause) => clause.attribution)) return null;
  return {
    clauses: clauses.map((clause, i) => ({ ...clause, attribution, ...(i === 0 ? { start: Math.min(span.start, clause.start) } : {}) })),
  };
}

function relative(l: Value, made: Relative | null, end: number): Made {
  const head = l.nominal && lastPhrase(l.nominal);
  if (!l.nominal || !head || !made || head.head.type === 'pronoun' || head.head.type === 'date' || head.relatives.length >= 2) return null;
  return { nominal: replaceLast(l.nominal, { ...head, relatives: [...head.relatives, made], end }) };
}

const subjectGap = (p: Predicate | undefined, past: boolean): Relative | null =>
  p ? { predicate: told(p, past), gap: 'subject', subject: null } : null;
/** stolen by X from Y: the head is what is stolen, X acts. */
const objectGap = (p: Predicate | undefined): Relative | null =>
  p ? { predicate: { ...p, voice: 'active', agent: null }, gap: 'object', subject: p.agent } : null;

function joinClauses(l: Value, r: Value): Made {
  return l.clauses && r.clauses ? { clauses: [...l.clauses, ...r.clauses] } : null;
}

function linked(link: Clause['link']) {
  return (_l: Value, r: Value): Made => {
    const [first, ...rest] = r.clauses ?? [];
    return first ? { clauses: [{ ...first, link }, ...rest] } : null;
  };
}

export const clauseBinary: readonly Binary[] = [
  // Modifiers of nouns with a verb in them
  rule('participle-before', 'PART', 'NB', 'NB', -0.1, (l, r) => {
    const p = l.predicates?.[0];
    return isPhrase(r.nominal) && p && r.nominal.head.type !== 'entity' && r.nominal.relatives.length === 0
      ? { nominal: { ...r.nominal, relatives: [{ predicate: p, gap: 'object', subject: null }], start: l.start } }
      : null;
  }),
  rule('participle', 'NP', 'VP.pas', 'NP', -0.15, (l, r) =>
    r.predicates?.length === 1 ? relative(l, objectGap(r.predicates[0]), r.end) : null,
  ),
  rule('gerund', 'NP', 'VP.ger', 'NP', -0.2, (l, r) =>
    r.predicates?.length === 1 && (!isName(l.nominal) || (isPhrase(l.nominal) && l.nominal.description !== null))
      ? relative(l, subjectGap(r.predicates[0], false), r.end)
      : null,
  ),
  rule('rest', 'NP', 'BREST', 'NP', -0.3, (l, r) =>
    r.predicates?.length === 1 && r.predicates[0]?.object ? relative(l, subjectGap(r.predicates[0], false), r.end) : null,
  ),
  ...(['THAT', 'WHICH', 'WHO'] as const).map((word) =>
    rule('relative', word, 'VP.fin', 'REL', 0, (_l, r) =>
      r.predicates ? { predicates: r.predicates, ...(r.finite ? { finite: r.finite } : {}) } : null,
    ),
  ),
  rule('relative-of', 'NP', 'REL', 'NP', 0, relativeClause),
  rule('infinitive', 'NP', 'VP.to', 'NP', 0.1, (l, r) => {
    const head = l.nominal && lastPhrase(l.nominal);
    const p = r.predicates?.[0];
    if (!head || head.head.type !== 'noun' || !p || !TO_NOUNS.test(head.head.noun.en[0] ?? '') || r.predicates?.length !== 1) return null;
    return relative(l, { predicate: p, gap: 'subject', subject: null, infinitive: true }, r.end);
  }),
  rule('relative-comma', 'NPC', 'REL', 'NPR', -0.1, (l, r) => relativeClause(l, r)),
  rule('relative-closed', 'NPR', 'COMMA', 'NP', 0.05, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  rule('participle-comma', 'NPC', 'VP.pas', 'NPP', -0.2, (l, r) =>
    r.predicates?.length === 1 ? relative(l, objectGap(r.predicates[0]), r.end) : null,
  ),
  rule('participle-closed', 'NPP', 'COMMA', 'NP', 0, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  // flaws that attackers exploited
  rule('gap', 'NP', 'VG.fin', 'SG', -0.1, (l, r) =>
    l.nominal && r.predicates && agree(l.nominal, r)
      ? { nominal: l.nominal, predicates: r.predicates, ...(r.finite ? { finite: r.finite } : {}) }
      : null,
  ),
  rule('gap-modal', 'MODAL', 'VG.base', 'VG.fin', 0, (l, r) => {
    const p = r.predicates?.[0];
    const word = l.token?.word ?? '';
    return p && /^(?:can|could|may|might)$/.test(word) ? { predicates: [{ ...p, modality: word === 'can' ? 'can' : 'may' }] } : null;
  }),
  rule('gap-perfect', 'HAVE.fin', 'VG.en', 'VG.fin', 0, (_l, r) => {
    const p = r.predicates?.[0];
    return p ? { predicates: [{ ...p, aspects: ['perfect'] }] } : null;
  }),
  rule('gap-that', 'THAT', 'SG', 'SGT', 0.1, (_l, r) => ({ ...r })),
  rule('gap-which', 'WHICH', 'SG', 'SGT', 0.1, (_l, r) => ({ ...r })),
  rule('gap-relative', 'NP', 'SGT', 'NP', 0, gapped),
  rule('gap-relative-bare', 'NP', 'SG', 'NP', -0.5, gapped),
  // Clauses
  rule('clause', 'NP', 'VP.fin', 'S', 0, clauseOf),
  // Headlines leave be out: servers hacked; banks to drop passwords.
  rule('headline-passive', 'NP', 'VP.pas', 'H', -0.3, (l, r) => clauseOf(l, { ...r, finite: { number: null, past: true } })),
  rule('headline-plan', 'NP', 'VP.to', 'H', -0.2, (l, r) =>
    r.predicates?.every((p) => p.modality === null)
      ? clauseOf(l, { ...r, predicates: r.predicates.map((p) => ({ ...p, modality: 'will' as const })) })
      : null,
  ),
  rule('there', 'THERE', 'VPX.fin', 'S', 0.2, (_l, r) => {
    const p = r.predicates?.[0];
    return p
      ? {
          clauses: [
            {
              node: 'clause',
              subject: null,
              inherited: null,
              predicates: [p],
              adjuncts: [],
              attribution: null,
              link: null,
              start: _l.start,
              end: r.end,
            },
          ],
        }
      : null;
  }),
  rule('comma-time', 'T', 'COMMA', 'TC', 0, (l) => (l.adjunct ? { adjunct: l.adjunct } : null)),
  rule('comma-time-phrase', 'PT', 'COMMA', 'TC', 0, (l) => (l.adjunct ? { adjunct: l.adjunct } : null)),
  rule('comma-manner', 'PM', 'COMMA', 'TC', 0, (l) => (l.adjunct ? { adjunct: l.adjunct } : null)),
  rule('comma-adjunct', 'PP', 'COMMA', 'TC', -0.1, (l) =>
    l.adjunct && /^(?:place|cause|time|until|since)$/.test(l.adjunct.role) ? { adjunct: l.adjunct } : null,
  ),
  rule('time-first', 'TC', 'S', 'S', 0.05, before),
  rule('time-bare', 'T', 'S', 'S', -0.05, before),
  rule('time-phrase', 'PT', 'S', 'S', -0.05, before),
  rule('adverb-first', 'ADV', 'COMMA', 'ADVC', 0, (l) => (l.modifiers ? { modifiers: l.modifiers } : null)),
  rule('adverb-clause', 'ADVC', 'S', 'S', 0, adverbial),
  rule('adverb-clause-bare', 'ADV', 'S', 'S', -0.1, adverbial),
  rule('idle-comma', 'IDLE', 'COMMA', 'IDLE', 0, () => ({})),
  rule('idle-clause', 'IDLE', 'S', 'S', -0.05, (_l, r) => (r.clauses ? { clauses: r.clauses } : null)),
  // Tracked as X, the flaw …
  rule('participle-first', 'VP.pas', 'COMMA', 'PASC', 0, (l) => (l.predicates?.length === 1 ? { predicates: l.predicates } : null)),
  rule('participle-clause', 'PASC', 'S', 'S', 0, (l, r) => {
    const [first, ...rest] = r.clauses ?? [];
    const subject = first?.subject;
    if (!first || !subject || first.attribution) return null;
    const made = relative({ ...l, nominal: subject }, objectGap(l.predicates?.[0]), subject.end);
    return made?.nominal ? { clauses: [{ ...first, subject: made.nominal }, ...rest] } : null;
  }),
  // The disclosure comes as …: what follows is the news.
  rule('comes', 'NP', 'COMESAS', 'COMES', 0.3, () => ({})),
  rule('comes-clause', 'COMES', 'S', 'S', 0, (_l, r) => (r.clauses ? { clauses: r.clauses } : null)),
  rule('tail', 'S', 'COMMA', 'SC', 0, (l) => (l.clauses ? { clauses: l.clauses } : null)),
  rule('participle-tail', 'SC', 'VP.ger', 'S', -0.05, (l, r) => {
    const clause = l.clauses?.at(-1);
    const end = clause?.predicates.at(-1);
    if (!l.clauses || !clause || !end || !r.predicates?.[0]) return null;
    const [first, ...rest] = r.predicates;
    const result: Adjunct = {
      start: r.start,
      end: r.end,
      role: 'result',
      nominal: null,
      predicate: rest.length > 0 ? { ...first, along: rest } : first,
      preposition: null,
    };
    const predicates = [...clause.predicates.slice(0, -1), { ...end, adjuncts: [...end.adjuncts, result] }];
    return { clauses: [...l.clauses.slice(0, -1), { ...clause, predicates, end: r.end }] };
  }),
  rule('that', 'THAT', 'S', 'THATS', 0, (_l, r) => (r.clauses ? { clauses: r.clauses } : null)),
  // Several clauses
  rule('and', 'AND', 'S', 'LS', 0, linked('and')),
  rule('but', 'BUT', 'S', 'LS', 0, linked('but')),
  rule('sub', 'SUB', 'S', 'LSUB', 0, (l, r) => linked(conjunctions[l.token?.word ?? ''] ?? null)(l, r)),
  rule('clauses-comma', 'SC', 'LS', 'S', -0.1, joinClauses),
  rule('clauses', 'S', 'LS', 'S', -0.3, joinClauses),
  rule('sub-comma', 'SC', 'LSUB', 'S', -0.1, joinClauses),
  rule('sub-behind', 'S', 'LSUB', 'S', -0.1, joinClauses),
  rule('sub-first', 'LSUB', 'COMMA', 'LSC', 0, (l) => (l.clauses ? { clauses: l.clauses } : null)),
  rule('sub-main', 'LSC', 'S', 'S', 0, (l, r) => (l.clauses && r.clauses ? { clauses: [...r.clauses, ...l.clauses] } : null)),
  // Speech
  rule('says-time', 'VSAY', 'PT', 'VSAY', 0.1, sayTime),
  rule('says-time-bare', 'VSAY', 'T', 'VSAY', 0.1, sayTime),
  rule('says-where', 'VSAY', 'PP', 'VSAY', -0.1, (l, r) =>
    /^(?:in|on|to|at|during|via|through)$/.test(r.preposition ?? '') && l.predicates
      ? { predicates: l.predicates, ...(l.finite ? { finite: l.finite } : {}) }
      : null,
  ),
  rule('says-before', 'PT', 'VSAY', 'VSAY', 0.05, (l, r) => sayTime(r, l)),
  rule('says-before-bare', 'T', 'VSAY', 'VSAY', 0.05, (l, r) => sayTime(r, l)),
  rule('says-idle', 'IDLE', 'VSAY', 'VSAY', 0, (_l, r) =>
    r.predicates ? { predicates: r.predicates, ...(r.finite ? { finite: r.finite } : {}) } : null,
  ),
  rule('says', 'NP', 'VSAY', 'SAYS', 0, (l, r) =>
    l.nominal && agree(l.nominal, r) && speaks(l.nominal) ? sayingOf(l, r, { ...l, end: r.end }) : null,
  ),
  rule('says-inverted', 'VSAY', 'NP', 'SAYSI', 0, (l, r) => (r.nominal && speaks(r.nominal) ? sayingOf(r, l, { ...l, end: r.end }) : null)),
  rule('says-that', 'SAYS', 'THATS', 'S', 0.2, (l, r) => (l.attribution && r.clauses ? attributed(l.attribution, r.clauses, l) : null)),
  rule('says-clause', 'SAYS', 'S', 'S', 0.1, (l, r) => (l.attribution && r.clauses ? attributed(l.attribution, r.clauses, l) : null)),
  rule('said-after', 'SC', 'SAYS', 'S', 0.1, (l, r) => (r.attribution && l.clauses ? attributed(r.attribution, l.clauses, l) : null)),
  rule('said-after-inverted', 'SC', 'SAYSI', 'S', 0.1, (l, r) =>
    r.attribution && l.clauses ? attributed(r.attribution, l.clauses, l) : null,
  ),
  rule('according', 'ACC', 'NP', 'ATTR', 0, (l, r) =>
    r.nominal ? { attribution: { by: r.nominal, verb: null, stance: 'stated', date: null, ...spanning(l, r) } } : null,
  ),
  rule('according-comma', 'ATTR', 'COMMA', 'ATTRC', 0, (l) => (l.attribution ? { attribution: l.attribution } : null)),
  rule('according-first', 'ATTRC', 'S', 'S', 0.1, (l, r) => (l.attribution && r.clauses ? attributed(l.attribution, r.clauses, l) : null)),
  rule('according-last', 'S', 'ATTR', 'S', 0.05, (l, r) => (r.attribution && l.clauses ? attributed(r.attribution, l.clauses, l) : null)),
  rule('according-last-comma', 'SC', 'ATTR', 'S', 0.1, (l, r) =>
    r.attribution && l.clauses ? attributed(r.attribution, l.clauses, l) : null,
  ),
];

/** Nouns that an infinitive completes. */
const TO_NOUNS =
  /^(?:plan|attempt|effort|ability|right|decision|move|conspiracy|scheme|order|request|permission|bid|way|opportunity|chance|need|deal|agreement|proposal|power|authority|capability|intention|obligation|failure|option|pledge|commitment|promise|threat|willingness|refusal)$/;

const isName = (nominal: Nominal | undefined): boolean => isPhrase(nominal) && /^(?:entity|verbatim)$/.test(nominal.head.type);

/** Things that can say something: persons, bodies, reports. */
function speaks(nominal: Nominal): boolean {
  if (nominal.node === 'list') return nominal.items.every(speaks);
  const { head } = nominal;
  if (head.type === 'noun') return /person|group|org|document|law|data|place|record|account/.test(head.noun.kind);
  return head.type === 'entity' || head.type === 'verbatim' || (head.type === 'pronoun' && head.pronoun !== 'self');
}

function relativeClause(l: Value, r: Value): Made {
  if (r.predicates?.length !== 1) return null;
  const head = l.nominal && lastPhrase(l.nominal);
  const plural = head ? isPlural(head) : null;
  const number = r.finite?.number;
  if (number && plural !== null && (number === 'plural') !== plural) return null;
  return relative(l, subjectGap(r.predicates[0], r.finite?.past ?? false), r.end);
}

function gapped(l: Value, r: Value): Made {
  const p = r.predicates?.[0];
  return p && r.nominal ? relative(l, { predicate: told(p, r.finite?.past ?? false), gap: 'object', subject: r.nominal }, r.end) : null;
}

function adverbial(l: Value, r: Value): Made {
  const [first, ...rest] = r.clauses ?? [];
  const p = first?.predicates[0];
  if (!first || !p || !l.modifiers) return null;
  const predicates = [{ ...p, adverbs: [...l.modifiers, ...p.adverbs] }, ...first.predicates.slice(1)];
  return { clauses: [{ ...first, predicates }, ...rest] };
}

function sayTime(l: Value, r: Value): Made {
  const p = l.predicates?.[0];
  return p && r.adjunct
    ? { predicates: [{ ...p, adjuncts: [...p.adjuncts, r.adjunct] }], ...(l.finite ? { finite: l.finite } : {}) }
    : null;
}

const unary: readonly Unary[] = [
  ...nominalUnary,
  ...predicateUnary,
  lift('saying', 'V.fin', 'VSAY', 0, (value) => {
    const p = value.predicates?.[0];
    if (
      !p ||
      value.predicates?.length !== 1 ||
      !isSaying(p) ||
      DENIED.test(value.word ?? '') ||
      p.negation ||
      p.object ||
      p.clause ||
      p.predicate
    )
      return null;
    return value;
  }),
  ...(['fin', 'base', 'en'] as const).map((f) =>
    lift('gap', `V.${f}`, `VG.${f}`, 0, (value) => {
      const p = value.predicates?.[0];
      return p &&
        value.predicates?.length === 1 &&
        /[TDF]/.test(p.verb.valency) &&
        !p.object &&
        !p.clause &&
        !p.predicate &&
        p.voice === 'active'
        ? value
        : null;
    }),
  ),
];

let built: Grammar<Value> | null = null;

/** The whole grammar of English clauses, built once. */
export function englishGrammar(): Grammar<Value> {
  built ??= grammar([...nominalBinary, ...predicateBinary, ...clauseBinary], unary);
  return built;
}
