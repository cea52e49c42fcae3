import { type Grammar, grammar } from '../grammar.js';
import type { Adjunct, Clause, Nominal } from '../tree.js';
import { adjectiveBinary, adjectiveUnary } from './adjectives.js';
import { clauseOf } from './agreement.js';
import { conjunctions } from './closed.js';
import { embeddedBinary } from './embedded.js';
import { nominalBinary, nominalUnary } from './nominals.js';
import { predicateBinary, predicateUnary } from './predicates.js';
import { objectGap, relative, relativeBinary } from './relatives.js';
import { DENIED, isSaying, speechBinary } from './speech.js';
import { tailBinary } from './tails.js';
import { type Binary, lastPhrase, lift, type Made, rule, type Unary, type Value } from './value.js';

export function before(l: Value, r: Value): Made {
  const [first, ...rest] = r.clauses ?? [];
  // Last month, X said …: the day of the saying.
  const by = first?.attribution;
  const day =
    l.adjunct?.role === 'time' && l.adjunct.nominal?.node === 'phrase' && l.adjunct.nominal.head.type === 'date'
      ? l.adjunct.nominal.head.date
      : null;
  if (by && first && day && !by.date && by.start <= first.start && r.clauses)
    return { clauses: r.clauses.map((clause) => (clause.attribution === by ? { ...clause, attribution: { ...by, date: day } } : clause)) };
  return l.adjunct && first ? { clauses: [{ ...first, adjuncts: [l.adjunct, ...first.adjuncts], start: l.start }, ...rest] } : null;
}

function joinClauses(l: Value, r: Value): Made {
  return l.clauses && r.clauses ? { clauses: [...l.clauses, ...r.clauses] } : null;
}

/** A condition behind several acts, or behind what somebody says, may hold for the last alone: nobody can tell. */
function conditioned(l: Value, r: Value): Made {
  const main = l.clauses?.at(-1);
  const open = main && (main.predicates.length > 1 || main.predicates.some((p) => p.clause !== null));
  return open && r.clauses?.[0]?.link === 'if' ? null : joinClauses(l, r);
}

function linked(link: Clause['link']) {
  return (_l: Value, r: Value): Made => {
    const [first, ...rest] = r.clauses ?? [];
    return first ? { clauses: [{ ...first, link }, ...rest] } : null;
  };
}

/** The text of a name that nothing knows: a day in a form of its own. */
const headWord = (nominal: Nominal): string => {
  const head = lastPhrase(nominal)?.head;
  return head?.type === 'verbatim' ? head.text : '';
};

export const clauseBinary: readonly Binary[] = [
  ...relativeBinary,
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
  rule('comma-adjunct', 'PP', 'COMMA', 'TC', -0.1, (l) => {
    const role = l.adjunct?.role ?? '';
    const nominal = l.adjunct?.nominal;
    const nowhere = role === 'place' && nominal && /^\d/.test(headWord(nominal));
    return l.adjunct && !nowhere && /^(?:place|cause|time|until|since)$/.test(role) ? { adjunct: l.adjunct } : null;
  }),
  rule('time-first', 'TC', 'S', 'S', 0.05, before),
  rule('time-bare', 'T', 'S', 'S', -0.05, before),
  rule('time-phrase', 'PT', 'S', 'S', -0.05, before),
  rule('adverb-first', 'ADV', 'COMMA', 'ADVC', 0, (l) => (l.modifiers ? { modifiers: l.modifiers } : null)),
  rule('adverb-clause', 'ADVC', 'S', 'S', 0, adverbial),
  rule('adverb-clause-bare', 'ADV', 'S', 'S', -0.1, adverbial),
  rule('idle-comma', 'IDLE', 'COMMA', 'IDLE', 0, () => ({})),
  rule('idle-clause', 'IDLE', 'S', 'S', -0.05, (_l, r) => (r.clauses ? { clauses: r.clauses } : null)),
  // Examining the data, the bank found …: an act of the same subject
  rule('gerund-first', 'VP.ger', 'COMMA', 'GERC', 0, (l) => (l.predicates?.length === 1 ? { predicates: l.predicates } : null)),
  rule('gerund-clause', 'GERC', 'S', 'S', -0.1, (l, r) => {
    const [first, ...rest] = r.clauses ?? [];
    const p = l.predicates?.[0];
    if (!first?.subject || !p) return null;
    if (first.attribution) return { clauses: [first, ...rest] };
    return { clauses: [{ ...first, predicates: [p, ...first.predicates], start: l.start }, ...rest] };
  }),
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
  rule('sub', 'SUB', 'S', 'LSUB', 0, (l, r) => {
    const word = l.token?.word ?? '';
    return linked(conjunctions[word] ?? null)(l, word === 'unless' ? denied(r) : r);
  }),
  rule('clauses-comma', 'SC', 'LS', 'S', -0.1, joinClauses),
  rule('clauses', 'S', 'LS', 'S', -0.3, joinClauses),
  rule('sub-comma', 'SC', 'LSUB', 'S', -0.1, conditioned),
  rule('sub-behind', 'S', 'LSUB', 'S', -0.1, conditioned),
  rule('sub-first', 'LSUB', 'COMMA', 'LSC', 0, (l) => (l.clauses ? { clauses: l.clauses } : null)),
  rule('sub-main', 'LSC', 'S', 'S', 0, (l, r) => (l.clauses && r.clauses ? { clauses: [...r.clauses, ...l.clauses] } : null)),
  ...speechBinary,
  ...tailBinary,
  ...embeddedBinary,
];

/** unless X happens: if X does not happen. */
function denied(value: Value): Value {
  const [clause, ...others] = value.clauses ?? [];
  const [p, ...rest] = clause?.predicates ?? [];
  if (!clause || !p || others.length + rest.length > 0 || p.negation || p.modality) return { start: value.start, end: value.end };
  return { ...value, clauses: [{ ...clause, predicates: [{ ...p, negation: 'not', aspects: [] }] }] };
}

function adverbial(l: Value, r: Value): Made {
  const [first, ...rest] = r.clauses ?? [];
  const p = first?.predicates[0];
  if (!first || !p || !l.modifiers) return null;
  const predicates = [{ ...p, adverbs: [...l.modifiers, ...p.adverbs] }, ...first.predicates.slice(1)];
  return { clauses: [{ ...first, predicates }, ...rest] };
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
  lift('has-said', 'V.en', 'VSAYEN', 0, (value) => {
    const p = value.predicates?.[0];
    const bare = p && value.predicates?.length === 1 && !p.object && !p.clause && !p.predicate && !p.negation;
    return bare && isSaying(p) && !DENIED.test(value.word ?? '') ? value : null;
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
  built ??= grammar([...nominalBinary, ...adjectiveBinary, ...predicateBinary, ...clauseBinary], [...unary, ...adjectiveUnary]);
  return built;
}
