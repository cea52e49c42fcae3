import type { Clause, Nominal } from '../tree.js';
import { phrase } from '../tree.js';
import { agree } from './agreement.js';
import { impersonals, unknowns, wonders } from './questions.js';
import { hedge } from './records.js';
import { type Binary, isPhrase, type Made, rule, spanning, type Value } from './value.js';

const only = (value: Value): Clause | null => (value.clauses?.length === 1 ? (value.clauses[0] ?? null) : null);

/** The clause with a word of its own before its first verb. */
function tinged(clause: Clause, zh: string, en: string, part: 'adverb' | 'phrase' = 'adverb'): Clause | null {
  const [first, ...rest] = clause.predicates;
  return first ? { ...clause, predicates: [{ ...first, adverbs: [{ ...hedge(zh, en), part }, ...first.adverbs] }, ...rest] } : null;
}

const stand = (value: Value): Nominal => {
  const word = value.token?.word ?? '';
  return phrase({ type: 'noun', noun: { zh: [unknowns[word] ?? ''], en: [word], kind: 'thing', number: 'mass' } }, value);
};

function impersonal(l: Value, r: Value, asks: boolean): Made {
  const found = impersonals[l.token?.word ?? ''];
  const clause = only(r);
  if (!found || !clause || (found.asks === true) !== asks || clause.attribution) return null;
  const made = tinged(clause, found.zh, l.token?.word ?? '', 'phrase');
  return made && { clauses: [{ ...made, start: l.start }] };
}

/** with losses rising 12%: a clause of its own behind the comma. */
function absolute(l: Value, r: Value): Made {
  const { nominal, predicates } = r;
  if (!nominal || predicates?.length !== 1 || l.preposition !== 'with') return null;
  const clause: Clause = {
    node: 'clause',
    subject: nominal,
    inherited: null,
    predicates,
    adjuncts: [],
    attribution: null,
    link: 'and',
    start: r.start,
    end: r.end,
  };
  return { clauses: [clause] };
}

const headed = (l: Value, r: Value): Made =>
  l.nominal && r.predicates?.length === 1 ? { nominal: l.nominal, predicates: r.predicates } : null;

export const embeddedBinary: readonly Binary[] = [
  rule('wonder', 'HOW', 'S', 'WHS', 0, (l, r) => {
    const word = l.token?.word ?? '';
    const clause = only(r);
    const made = clause && !clause.attribution && tinged(clause, wonders[word] ?? '', word);
    return made ? { clauses: [made] } : null;
  }),
  rule('wonder-to', 'HOW', 'VP.to', 'WHTO', 0, (l, r) => {
    const [first, ...rest] = r.predicates ?? [];
    const word = l.token?.word ?? '';
    return first ? { predicates: [{ ...first, adverbs: [hedge(wonders[word] ?? '', word), ...first.adverbs] }, ...rest] } : null;
  }),
  rule('wonder-who', 'WHO', 'VP.fin', 'WHS', -0.1, (l, r) => asked(l, r)),
  rule('wonder-what', 'WHAT', 'VP.fin', 'WHS', -0.1, (l, r) => asked(l, r)),
  rule('wonder-what-of', 'WHAT', 'SG', 'WHS', -0.1, (l, r) => {
    const p = r.predicates?.[0];
    if (!p || !r.nominal) return null;
    return {
      clauses: [
        {
          node: 'clause',
          subject: r.nominal,
          inherited: null,
          predicates: [{ ...p, object: stand(l) }],
          adjuncts: [],
          attribution: null,
          link: null,
          ...spanning(l, r),
        },
      ],
    };
  }),
  rule('impersonal', 'IMP', 'THATS', 'S', 0.3, (l, r) => impersonal(l, r, isAsked(r))),
  rule('impersonal-question', 'IMP', 'WHS', 'S', 0.3, (l, r) => impersonal(l, r, true)),
  rule('impersonal-bare', 'IMP', 'S', 'S', 0.1, (l, r) => impersonal(l, r, false)),
  // during the 18 months the service was active
  rule('duration-clause', 'DUR', 'S', 'DUR', -0.3, (l, r) => {
    const clause = only(r);
    const [p, ...rest] = clause?.predicates ?? [];
    if (!isPhrase(l.nominal) || !clause?.subject || !p || rest.length > 0 || clause.attribution) return null;
    return { nominal: { ...l.nominal, relatives: [{ predicate: p, gap: 'object', subject: clause.subject, content: true }], end: r.end } };
  }),
  rule('absolute-subject', 'NP', 'VP.ger', 'SGER', -0.1, headed),
  rule('absolute', 'P', 'SGER', 'LW', 0, absolute),
  rule('absolute-tail', 'SC', 'LW', 'S', 0, (l, r) => {
    const by = l.clauses?.at(-1)?.attribution ?? null;
    return l.clauses && r.clauses ? { clauses: [...l.clauses, ...r.clauses.map((one) => ({ ...one, attribution: by }))] } : null;
  }),
];

const isAsked = (value: Value): boolean => only(value)?.predicates[0]?.adverbs.some(({ zh }) => zh[0] === '是否') === true;

function asked(l: Value, r: Value): Made {
  const subject = stand(l);
  if (!r.predicates || !isPhrase(subject) || !agree(subject, r)) return null;
  return {
    clauses: [
      {
        node: 'clause',
        subject,
        inherited: null,
        predicates: r.predicates,
        adjuncts: [],
        attribution: null,
        link: null,
        ...spanning(l, r),
      },
    ],
  };
}
