import { type Nominal, type Phrase, type Predicate, phrase, predicate, type Relative } from '../tree.js';
import { agree, told } from './agreement.js';
import { prepositions } from './closed.js';
import { replaceLast } from './complements.js';
import { BASED_ON } from './records.js';
import { type Binary, changed, isPhrase, isPlural, lastPhrase, type Made, rule, type Value } from './value.js';
export function relative(l: Value, made: Relative | null, end: number): Made {
  const head = l.nominal && lastPhrase(l.nominal);
  // a curriculum that outlines the subjects children take: the nearer noun has what follows
  const before = head?.relatives.at(-1);
  const taken = before && !before.aside && !before.content && before.predicate.end === l.end && before.predicate.start > (head?.start ?? 0);
  if (taken && !endsInName(before.predicate)) return null;
  if (!l.nominal || !head || !made || head.head.type === 'pronoun' || head.head.type === 'date' || head.relatives.length >= 2) return null;
  return { nominal: replaceLast(l.nominal, { ...head, relatives: [...head.relatives, made], end }) };
}

/** a server written in Java that …: a bare name is told no more of. */
function endsInName(p: Predicate): boolean {
  const inner = [p.along?.at(-1), p.predicate, p.adjuncts.at(-1)?.predicate].find((one) => one?.end === p.end);
  if (inner) return endsInName(inner);
  const near = [p.object, p.second, p.agent, ...p.adjuncts.map(({ nominal }) => nominal)].find((one) => one?.end === p.end);
  const head = near && lastPhrase(near);
  return head ? isName(head) : false;
}

const subjectGap = (p: Predicate | undefined, past: boolean): Relative | null =>
  p ? { predicate: told(p, past), gap: 'subject', subject: null } : null;
/** stolen by X from Y: the head is what is stolen, X acts. */
export const objectGap = (p: Predicate | undefined): Relative | null =>
  p ? { predicate: { ...p, voice: 'active', agent: null }, gap: 'object', subject: p.agent } : null;

const withRest = (p: Predicate, { predicates }: Value): Predicate =>
  predicates && predicates.length > 1 ? { ...p, along: predicates.slice(1) } : p;

/** Nouns that an infinitive completes. */
export const TO_NOUNS =
  /^(?:scheme|project|campaign|initiative|step|program|programme|measure|tool|plan|attempt|effort|ability|right|decision|move|conspiracy|scheme|order|request|permission|bid|way|opportunity|chance|need|deal|agreement|proposal|power|authority|capability|intention|obligation|failure|option|pledge|commitment|promise|threat|willingness|refusal|mechanism|means|vehicle|pretext|tactic|method|tool|technique|incentive|invitation)$/;

const isName = (nominal: Nominal | undefined): boolean => isPhrase(nominal) && /^(?:entity|verbatim)$/.test(nominal.head.type);

const aside = (made: Made): Made => {
  const head = made?.nominal && lastPhrase(made.nominal);
  const last = head?.relatives.at(-1);
  if (!made?.nominal || !head || !last) return made;
  return {
    ...made,
    nominal: replaceLast(made.nominal, { ...head, relatives: [...head.relatives.slice(0, -1), { ...last, aside: true }] }),
  };
};

function relativeClause(l: Value, r: Value): Made {
  const first = r.predicates?.[0];
  if (!first) return null;
  const head = l.nominal && lastPhrase(l.nominal);
  const described = head?.description ? head.description.number === 'plural' : null;
  const plural = head ? (isPlural(head) ?? described) : null;
  const number = r.finite?.number;
  if (number && plural !== null && (number === 'plural') !== plural) return null;
  return relative(l, subjectGap(withRest(first, r), r.finite?.past ?? false), r.end);
}

function gapped(l: Value, r: Value): Made {
  const p = r.predicates?.[0];
  return p && r.nominal ? relative(l, { predicate: told(p, r.finite?.past ?? false), gap: 'object', subject: r.nominal }, r.end) : null;
}

const people = (value: Value): Value => ({
  ...value,
  nominal: phrase({ type: 'noun', noun: { zh: ['人员'], en: ['person'], kind: 'person', number: 'count', classifier: '名' } }, value, {
    number: 'plural',
  }),
});

/** updates for a flaw: the flaw stands nearer to what follows. */
function isFar({ nominal, end }: Value): boolean {
  const head = nominal && lastPhrase(nominal);
  const last = head?.complements.at(-1)?.nominal;
  return last !== undefined && last.end === end;
}

const isDefinite = (head: Phrase): boolean => head.determiner === 'the' && head.figure === null && head.head.type === 'noun';

const participle = (l: Value, r: Value): Made => (r.predicates?.length === 1 ? relative(l, objectGap(r.predicates[0]), r.end) : null);
/** network mapping tool: a noun alone behind a form in -ing is no object of it. */
function isCompound({ predicates }: Value): boolean {
  const object = predicates?.[0]?.object;
  if (!object || !isPhrase(object) || object.head.type !== 'noun' || object.head.noun.number !== 'count') return false;
  return object.number === 'singular' && !object.determiner && !object.possessor && !object.figure;
}

/** A bare name is told apart by nothing, nor is a row that ends in one. */
function unnamed(nominal: Nominal | undefined): boolean {
  const head = nominal && lastPhrase(nominal);
  return head !== null && (!isName(head) || head?.description !== null);
}

/** requests starting in July: since when, and no act of theirs. */
const isSince = ({ predicates }: Value): boolean => predicates?.[0]?.verb.act === 'start' && predicates[0].object === null;

const gerund = (l: Value, r: Value): Made =>
  r.predicates?.length === 1 && !isSince(r) && !isCompound(r) && unnamed(l.nominal)
    ? relative(l, subjectGap(r.predicates[0], false), r.end)
    : null;

export const relativeBinary: readonly Binary[] = [
  // Modifiers of nouns with a verb in them
  rule('participle-before', 'PART', 'NB', 'NB', -0.1, (l, r) => {
    const p = l.predicates?.[0];
    return isPhrase(r.nominal) && p && r.nominal.head.type !== 'entity' && r.nominal.relatives.length === 0
      ? { nominal: { ...r.nominal, relatives: [{ predicate: p, gap: 'object', subject: null }], start: l.start } }
      : null;
  }),
  rule('participle', 'NP', 'VP.pas', 'NP', -0.15, (l, r) => (isFar(l) ? null : participle(l, r))),
  rule('participle-far', 'NP', 'VP.pas', 'NP', -0.35, (l, r) => (isFar(l) ? participle(l, r) : null)),
  rule('gerund', 'NP', 'VP.ger', 'NP', -0.2, (l, r) => (isFar(l) ? null : gerund(l, r))),
  rule('gerund-far', 'NP', 'VP.ger', 'NP', -0.4, (l, r) => (isFar(l) ? gerund(l, r) : null)),
  // a series based on interviews
  rule('based-on', 'NP', 'PP', 'NP', -0.2, (l, r) =>
    r.preposition === 'based on' && r.adjunct?.nominal && l.nominal && lastPhrase(l.nominal)?.head.type === 'noun'
      ? relative(l, { predicate: predicate(BASED_ON, r, { object: r.adjunct.nominal }), gap: 'subject', subject: null }, r.end)
      : null,
  ),
  rule('rest', 'NP', 'BREST', 'NP', -0.3, (l, r) =>
    r.predicates?.length === 1 &&
    !Object.hasOwn(prepositions, (r.word ?? '').slice(3)) &&
    (r.predicates[0]?.object || /^(?:旨在|用于)$/.test(r.predicates[0]?.verb.zh[0] ?? ''))
      ? relative(l, subjectGap(r.predicates[0], false), r.end)
      : null,
  ),
  ...(['THAT', 'WHICH', 'WHO'] as const).map((word) =>
    rule('relative', word, 'VP.fin', 'REL', 0, (_l, r) =>
      r.predicates ? { predicates: r.predicates, ...(r.finite ? { finite: r.finite } : {}) } : null,
    ),
  ),
  // that lets X VP and that affects Y
  rule('relatives-and', 'REL', 'AND', 'RELAND', 0, (l) => ({
    ...(l.predicates ? { predicates: l.predicates } : {}),
    ...(l.finite ? { finite: l.finite } : {}),
  })),
  rule('relatives', 'RELAND', 'REL', 'REL', 0, (l, r) =>
    l.predicates && r.predicates ? { predicates: [...l.predicates, ...r.predicates], ...(l.finite ? { finite: l.finite } : {}) } : null,
  ),
  // A bare name is told apart by nothing: what follows without a comma belongs further left.
  rule('relative-of', 'NP', 'REL', 'NP', 0, (l, r) => {
    const head = l.nominal && lastPhrase(l.nominal);
    return head && ((isName(head) && !head.description) || isFar(l) || isDefinite(head)) ? null : relativeClause(l, r);
  }),
  // found two packages on the registry that hide code: what is new is told more of
  rule('relative-definite', 'NP', 'REL', 'NP', -0.4, (l, r) => {
    const head = l.nominal && lastPhrase(l.nominal);
    return head && isDefinite(head) && !isFar(l) ? relativeClause(l, r) : null;
  }),
  rule('relative-far', 'NP', 'REL', 'NP', -0.15, (l, r) => (isFar(l) ? relativeClause(l, r) : null)),
  rule('infinitive', 'NP', 'VP.to', 'NP', 0.1, (l, r) => {
    const head = l.nominal && lastPhrase(l.nominal);
    const p = r.predicates?.[0];
    if (head?.head.type !== 'noun' || !p || !TO_NOUNS.test(head.head.noun.en[0] ?? '')) return null;
    return relative(l, { predicate: withRest(p, r), gap: 'subject', subject: null, infinitive: true }, r.end);
  }),
  // patched a bug last month that …: the time stands between
  ...(['fin', 'base', 'en'] as const).map((f) =>
    rule('relative-late', `VP.${f}`, 'REL', `VP.${f}`, -0.3, (l, r) => {
      const p = l.predicates?.at(-1);
      const first = r.predicates?.[0];
      if (!p?.object || !first || p.adjuncts.at(-1)?.end !== l.end || !/^(?:time|place)$/.test(p.adjuncts.at(-1)?.role ?? '')) return null;
      const made = relativeClause({ start: l.start, end: l.end, nominal: p.object }, r);
      return made?.nominal ? changed(l, { start: l.start, end: r.end }, { object: made.nominal }) : null;
    }),
  ),
  // those affected, those who paid
  rule('those-participle', 'THOSE', 'VP.pas', 'NP', 0, (l, r) =>
    r.predicates?.length === 1 ? relative(people(l), objectGap(r.predicates[0]), r.end) : null,
  ),
  rule('those-relative', 'THOSE', 'REL', 'NP', 0, (l, r) => relativeClause(people(l), r)),
  rule('relative-comma', 'NPC', 'REL', 'NPR', -0.1, (l, r) => aside(relativeClause(l, r))),
  rule('relative-closed', 'NPR', 'COMMA', 'NP', 0.05, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  rule('participle-comma', 'NPC', 'VP.pas', 'NPP', -0.2, (l, r) =>
    r.predicates?.length === 1 ? aside(relative(l, objectGap(r.predicates[0]), r.end)) : null,
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
  rule('gap-adverb', 'ADV', 'VG.en', 'VG.en', 0, (l, r) => {
    const p = r.predicates?.[0];
    return p && l.modifiers ? { predicates: [{ ...p, adverbs: [...l.modifiers, ...p.adverbs] }] } : null;
  }),
  rule('gap-perfect', 'HAVE.fin', 'VG.en', 'VG.fin', 0, (_l, r) => {
    const p = r.predicates?.[0];
    return p ? { predicates: [{ ...p, aspects: ['perfect'] }] } : null;
  }),
  rule('gap-that', 'THAT', 'SG', 'SGT', 0.1, (_l, r) => ({ ...r })),
  rule('gap-which', 'WHICH', 'SG', 'SGT', 0.1, (_l, r) => ({ ...r })),
  rule('gap-relative', 'NP', 'SGT', 'NP', 0, gapped),
  rule('gap-relative-bare', 'NP', 'SG', 'NP', -0.5, gapped),
];
