import { type Adjunct, type Clause, type Nominal, type Predicate, phrase, predicate, type Relative } from '../tree.js';
import { replaceLast } from './complements.js';
import { alias } from './lists.js';
import { hedge } from './records.js';
import { relative } from './relatives.js';
import { type Binary, changed, isPhrase, lastPhrase, type Made, rule, spanning, type Value } from './value.js';

const RISES = { zh: ['增长'], en: ['rise'], valency: 'IM', act: 'rise' } as const;
const FALLS = { zh: ['下降'], en: ['fall'], valency: 'IM', act: 'fall' } as const;
const LIES = { zh: ['在于'], en: ['be that'], valency: 'C', act: 'be' } as const;
/** Where something is; a clause on a flaw says 存在于. */
const STANDS = { zh: ['位于'], en: ['be in'], valency: 'T', act: 'be' } as const;
const IS = { zh: ['是'], en: ['be'], valency: 'E', act: 'be' } as const;

/** Nouns that a clause tells the content of. */
const TOLD =
  /^(?:evidence|indication|sign|claim|allegation|accusation|report|possibility|fact|belief|warning|concern|suspicion|assumption|confirmation|proof|fear|rumor|rumour|conclusion|assessment|news|risk|likelihood|speculation|announcement|revelation)$/;
/** Nouns of which something can happen inside. */
const SCENE = /^(?:place|org|field|system|event|attack|law|document|technique|act|software|group)$/;

/** A clause that stands whole before its noun. */
function contentOf(value: Value): Relative | null {
  const clause = value.clauses?.length === 1 ? value.clauses[0] : undefined;
  const [p, ...rest] = clause?.predicates ?? [];
  if (!clause?.subject || !p || rest.length > 0 || clause.attribution || clause.link) return null;
  return {
    predicate: { ...p, adjuncts: [...clause.adjuncts, ...p.adjuncts] },
    gap: 'object',
    subject: clause.subject,
    content: true,
  };
}

function told(l: Value, r: Value): Made {
  const head = l.nominal && lastPhrase(l.nominal);
  if (head?.head.type !== 'noun' || !head.head.noun.en.some((word) => TOLD.test(word))) return null;
  if (head.complements.length + head.relatives.length > 0) return null;
  // the lawsuit claims that S: a verb
  if (head.number === 'plural' && head.head.noun.en.some((word) => /^(?:claim|report|warning|risk|sign)$/.test(word))) return null;
  return relative(l, contentOf(r), r.end);
}

function placed(l: Value, r: Value): Made {
  const head = l.nominal && lastPhrase(l.nominal);
  const kind = head?.head.type === 'noun' ? head.head.noun.kind : head?.head.type === 'entity' ? head.head.entity.type : '';
  return SCENE.test(kind) ? relative(l, contentOf(r), r.end) : null;
}

const both = (a: Nominal, b: Nominal, l: Value, r: Value): Nominal => ({
  node: 'list',
  items: [...(a.node === 'list' && !a.kind && !a.open ? a.items : [a]), ...(b.node === 'list' && !b.kind && !b.open ? b.items : [b])],
  conjunction: 'and',
  open: false,
  kind: null,
  loose: true,
  ...spanning(l, r),
});

/** The predicate at the end of a row of clauses with one adjunct more. */
function hung(l: Value, r: Value, made: Predicate): Made {
  const clause = l.clauses?.at(-1);
  const end = clause?.predicates.at(-1);
  if (!l.clauses || !clause || !end) return null;
  const result: Adjunct = { start: r.start, end: r.end, role: 'result', nominal: null, predicate: made, preposition: null };
  const predicates = [...clause.predicates.slice(0, -1), { ...end, adjuncts: [...end.adjuncts, result] }];
  return { clauses: [...l.clauses.slice(0, -1), { ...clause, predicates, end: r.end }] };
}

/** A whole number that stands alone. */
function numberOf(nominal: Nominal | null): number | null {
  if (!nominal || nominal.node === 'list') return null;
  const { head } = nominal;
  const value =
    head.type === 'figure' && head.figure.kind === 'count' ? head.figure.value : head.type === 'verbatim' ? Number(head.text) : Number.NaN;
  return Number.isInteger(value) ? value : null;
}

/** What stands between commas behind a noun phrase, and what a clause trails behind a comma. */
export const tailBinary: readonly Binary[] = [
  // X, meanwhile, has …
  rule('idle-closed', 'IDLE', 'COMMA', 'IDLEC', 0, () => ({})),
  rule('idle-between', 'NPC', 'IDLEC', 'NP', -0.05, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  rule('aside-comma', 'NPC', 'ASIDE', 'NP', 0, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  // sectors, including A and B, have …
  rule('examples-closed', 'NPEX', 'COMMA', 'NP', 0.05, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  // X, along with Y, has …
  rule('together', 'NPC', 'PP', 'NPW', -0.1, (l, r) =>
    l.nominal && r.adjunct?.nominal && /^(?:along with|together with|alongside)$/.test(r.preposition ?? '')
      ? { nominal: both(l.nominal, r.adjunct.nominal, l, r) }
      : null,
  ),
  rule('together-and', 'NPC', 'AND', 'NPAW', 0, (l, r) =>
    l.nominal && /^(?:as well as|along with|alongside|together with)$/.test(r.token?.word ?? '') ? { nominal: l.nominal } : null,
  ),
  rule('together-list', 'NPAW', 'NP', 'NPW', -0.05, (l, r) =>
    l.nominal && r.nominal ? { nominal: both(l.nominal, r.nominal, l, r) } : null,
  ),
  rule('together-closed', 'NPW', 'COMMA', 'NP', 0.05, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  // John Doe, 22, was arrested.
  rule('aged', 'NPC', 'NUM', 'NPAGE', 0.1, (l, r) => {
    const figure = isPhrase(r.nominal) && r.nominal.head.type === 'figure' ? r.nominal.head.figure : null;
    const name = isPhrase(l.nominal) && (l.nominal.head.type === 'verbatim' || l.nominal.head.type === 'entity') ? l.nominal : null;
    if (!figure || !name || name.adjectives.length > 0 || !Number.isInteger(figure.value) || figure.value < 12 || figure.value > 99)
      return null;
    if (name.head.type === 'entity' && name.head.entity.type !== 'person') return null;
    const age = { ...hedge(`${figure.value}岁的`, String(figure.value)), part: 'adjective' as const };
    return { nominal: { ...name, adjectives: [age], end: r.end } };
  }),
  // children under 13
  rule('aged-under', 'NP', 'PP', 'NP', 0.1, (l, r) => {
    const years = numberOf(r.adjunct?.nominal ?? null);
    const person = isPhrase(l.nominal) && l.nominal.head.type === 'noun' && l.nominal.head.noun.kind === 'person' ? l.nominal : null;
    const side = r.preposition === 'under' ? '以下' : r.preposition === 'over' ? '以上' : null;
    if (!person || years === null || years > 99 || side === null) return null;
    const age = { ...hedge(`${years}岁${side}的`, `${r.preposition} ${years}`), part: 'adjective' as const };
    return { nominal: { ...person, adjectives: [...person.adjectives, age], end: r.end } };
  }),
  rule('aged-closed', 'NPAGE', 'COMMA', 'NP', 0, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  // a month later: after a month
  rule('later', 'DUR', 'ADV', 'PT', 0.1, (l, r) =>
    l.nominal && /^later$/.test(r.token?.word ?? '')
      ? { adjunct: { ...spanning(l, r), role: 'duration', nominal: l.nominal, predicate: null, preposition: 'after' } }
      : null,
  ),
  // BugSleep, aka MuddyRot, is …
  rule('also-known-between', 'NPC', 'AKAP', 'NPAKA', 0.1, alias),
  rule('also-known-closed', 'NPAKA', 'COMMA', 'NP', 0, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  // similar to that of X: to X
  rule('that-of', 'THAT', 'PP', 'NP', -0.3, (_l, r) =>
    r.preposition === 'of' && r.adjunct?.nominal ? { nominal: r.adjunct.nominal } : null,
  ),
  // evidence that S; a country where S
  rule('content', 'NP', 'THATS', 'NP', 0.15, told),
  rule('where', 'WHERE', 'S', 'WHEREC', 0, (_l, r) => (r.clauses ? { clauses: r.clauses } : null)),
  rule('where-of', 'NP', 'WHEREC', 'NP', -0.15, placed),
  rule('where-comma', 'NPC', 'WHEREC', 'NPR', -0.15, (l, r) => {
    const made = placed(l, r);
    const head = made?.nominal && lastPhrase(made.nominal);
    const last = head?.relatives.at(-1);
    return made?.nominal && head && last
      ? { nominal: replaceLast(made.nominal, { ...head, relatives: [...head.relatives.slice(0, -1), { ...last, aside: true }] }) }
      : null;
  }),
  // …, followed by Brazil and India
  rule('followed', 'FOLLOWED', 'NP', 'FOLLOWERS', 0, (_l, r) => (r.nominal ? { nominal: r.nominal } : null)),
  rule('followed-tail', 'SC', 'FOLLOWERS', 'S', 0.1, (l, r) => {
    if (!l.clauses || !r.nominal) return null;
    const span = { start: r.start, end: r.end };
    const next = phrase({ type: 'noun', noun: { zh: ['其次'], en: ['next'], kind: 'thing', number: 'mass' } }, span);
    const clause: Clause = {
      node: 'clause',
      subject: next,
      inherited: null,
      predicates: [predicate(IS, span, { object: r.nominal })],
      adjuncts: [],
      attribution: l.clauses.at(-1)?.attribution ?? null,
      link: 'and',
      ...span,
    };
    return { clauses: [...l.clauses, clause] };
  }),
  // …, up 35% from 2022
  rule('up', 'UPDOWN', 'FIG', 'VP.up', 0, (l, r) =>
    isPhrase(r.nominal) && r.nominal.head.type === 'figure' && r.nominal.head.figure.kind === 'percent'
      ? { predicates: [predicate(l.token?.word === 'up' ? RISES : FALLS, spanning(l, r), { object: r.nominal })] }
      : null,
  ),
  ...(['PP', 'PT'] as const).map((from) =>
    rule('up-from', 'VP.up', from, 'VP.up', 0.1, (l, r) =>
      r.preposition === 'from' && r.adjunct?.nominal
        ? changed(l, spanning(l, r), { adjuncts: [{ ...r.adjunct, role: 'compared', preposition: null }] })
        : null,
    ),
  ),
  rule('up-tail', 'SC', 'VP.up', 'S', 0.1, (l, r) => (r.predicates?.[0] ? hung(l, r, r.predicates[0]) : null)),
  // The problem is that S.
  rule('be-that', 'V.fin', 'THATS', 'VP.fin', 0, (l, r) => {
    const p = l.predicates?.at(-1);
    const clause = r.clauses?.length === 1 ? r.clauses[0] : undefined;
    return p && clause && l.word === 'be' && !p.object && !p.quality && !p.negation && p.verb.act === 'be'
      ? changed(l, spanning(l, r), { verb: LIES, clause })
      : null;
  }),
  // The flaw is in X.
  rule('be-in', 'V.fin', 'PP', 'VP.fin', -0.3, (l, r) => {
    const p = l.predicates?.at(-1);
    const nominal = r.adjunct?.nominal;
    const head = nominal && lastPhrase(nominal)?.head;
    const kind =
      head?.type === 'noun' ? head.noun.kind : head?.type === 'entity' ? head.entity.type : head?.type === 'verbatim' ? 'product' : '';
    return p &&
      nominal &&
      l.word === 'be' &&
      p.verb.act === 'be' &&
      !p.object &&
      !p.quality &&
      /^(?:in|within|inside)$/.test(r.preposition ?? '') &&
      /^(?:place|system|software|device|product|org)$/.test(kind)
      ? changed(l, spanning(l, r), { verb: STANDS, object: nominal })
      : null;
  }),
  // The firm used to sell phones.
  rule('used-to', 'V.fin', 'VP.to', 'VP.fin', -0.1, (l, r) => {
    const p = l.predicates?.at(-1);
    return p && r.predicates && l.word === 'use' && l.finite?.past && !p.object && p.voice === 'active'
      ? { predicates: r.predicates.map((one) => ({ ...one, aspects: ['earlier'] })), finite: l.finite }
      : null;
  }),
];
