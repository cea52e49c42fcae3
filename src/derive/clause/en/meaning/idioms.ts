import type { Modifier, Verb } from '../../../../lexicon/record.js';
import type { Nominal, Phrase, Predicate } from '../../tree.js';

const wordOf = (nominal: Nominal | null): string =>
  nominal?.node === 'phrase' && nominal.head.type === 'noun' ? (nominal.head.noun.en[0] ?? '') : '';

/** Verbs with a noun that say one act between them, and what follows the noun as its object: take an interest in X. */
const ACTS: Readonly<Record<string, { readonly relation: string; readonly verb: Verb }>> = {
  'take interest': { relation: 'in', verb: { zh: ['关注'], en: ['take an interest in'], valency: 'T', act: 'know' } },
  'have interest': { relation: 'in', verb: { zh: ['关注'], en: ['have an interest in'], valency: 'T', act: 'know' } },
  'take advantage': { relation: 'of', verb: { zh: ['利用'], en: ['take advantage of'], valency: 'T', act: 'exploit' } },
  'have effect': { relation: 'on', verb: { zh: ['影响'], en: ['have an effect on'], valency: 'T', act: 'affect' } },
};
/** Adjectives of such a noun as adverbs of the act. */
const MANNER: Readonly<Record<string, string>> = { keen: '密切', close: '密切', active: '积极', great: '高度', strong: '高度' };

/** X is the work of Y: Y did it. */
const WORK: Verb = { zh: ['所为'], en: ['be the work of'], valency: 'P', with: { zh: '是', en: '' }, act: 'be' };
/** X exposes Y as Z: it shows that Y is Z. */
const SHOWS: Verb = { zh: ['表明'], en: ['show'], valency: 'C', act: 'find' };
const IS: Verb = { zh: ['是'], en: ['be'], valency: 'E', act: 'be' };
const KNOWN: Verb = { zh: ['已知'], en: ['be known'], valency: 'I', act: 'know' };

/** is not known: 尚未明确. */
const CLEAR: Verb = { zh: ['明确'], en: ['be clear'], valency: 'I', act: 'know' };

/** A predicate whose verb and noun are a set phrase, as what the phrase means. */
export function idiom(p: Predicate): Predicate {
  const { object } = p;
  if (p.voice === 'passive' && p.verb.act === 'know' && /^(?:知道|了解)$/.test(p.verb.zh[0] ?? '') && isBare(p))
    return p.negation ? { ...p, voice: 'active', verb: CLEAR, negation: 'not-yet' } : { ...p, voice: 'active', verb: KNOWN };
  if (p.voice === 'passive' || object?.node !== 'phrase') return p;
  const key = `${p.verb.en[0]} ${wordOf(object)}`;
  const act = Object.hasOwn(ACTS, key) ? ACTS[key] : undefined;
  const [first, ...others] = object.complements;
  const loose = act && p.adjuncts.find(({ preposition, nominal }) => preposition === act.relation && nominal !== null);
  const aim = first?.relation === act?.relation ? first?.nominal : object.complements.length === 0 ? loose?.nominal : undefined;
  if (act && aim && others.length + object.relatives.length === 0) {
    const adverbs = object.adjectives.map(
      (one): Modifier => ({ zh: [MANNER[one.en[0] ?? ''] ?? ''].filter((zh) => zh !== ''), en: one.en, part: 'adverb' }),
    );
    if (adverbs.every(({ zh }) => zh.length > 0))
      return {
        ...p,
        verb: act.verb,
        object: aim,
        adverbs: [...p.adverbs, ...adverbs],
        adjuncts: p.adjuncts.filter((one) => one.nominal !== aim),
      };
  }
  if (p.verb.act === 'be' && wordOf(object) === 'work' && object.determiner === 'the' && first?.relation === 'of' && others.length === 0)
    return { ...p, verb: WORK, object: first.nominal };
  const as = /^(?:expose|reveal)$/.test(p.verb.en[0] ?? '') ? p.adjuncts.find(({ role, nominal }) => role === 'as' && nominal) : undefined;
  if (as?.nominal && !p.clause) {
    const is: Predicate = { ...p, verb: IS, negation: null, modality: null, aspects: [], object: as.nominal, adjuncts: [], adverbs: [] };
    return {
      ...p,
      verb: SHOWS,
      object: null,
      adjuncts: p.adjuncts.filter((one) => one !== as),
      clause: {
        node: 'clause',
        subject: object,
        inherited: null,
        predicates: [is],
        adjuncts: [],
        attribution: null,
        link: null,
        start: object.start,
        end: as.end,
      },
    };
  }
  return p;
}

const isBare = (p: Predicate): boolean =>
  p.second === null && p.predicate === null && p.clause === null && p.agent === null && p.object === null && p.adjuncts.length === 0;

/** Nouns that only count what they are of. */
const SORTS = /^(?:type|kind|sort|category)$/;
const BATCH = /^(?:set|series|batch|wave|round|string)$/;
const DOINGS = /^(?:vulnerability|attack|technique|act|event)$/;

/** three types of anomalies: three anomalies; a case of code execution: the execution; the latest set of attacks: a batch of them. */
export function plainly(p: Phrase): Nominal {
  const [first, ...others] = p.complements;
  if (p.head.type !== 'noun' || first?.relation !== 'of' || others.length + p.relatives.length + p.compounds.length > 0 || p.possessor)
    return p;
  const of = first.nominal;
  if (of.node !== 'phrase' || of.figure || of.determiner || of.possessor) return p;
  const word = p.head.noun.en[0] ?? '';
  const span = { start: p.start, end: p.end };
  if (SORTS.test(word) && of.head.type === 'noun' && (p.figure || p.determiner === 'several') && p.adjectives.length === 0)
    return {
      ...of,
      ...span,
      figure: p.figure,
      determiner: p.determiner,
      head: { type: 'noun', noun: { ...of.head.noun, classifier: '种' } },
    };
  const kind = of.head.type === 'noun' ? of.head.noun.kind : of.head.type;
  if (word === 'case' && p.determiner === 'a' && !p.figure && p.adjectives.length === 0 && DOINGS.test(kind)) return { ...of, ...span };
  if (word === 'haul' && p.adjectives.length === 0) return { ...of, ...span };
  if (BATCH.test(word) && of.head.type === 'noun' && !p.figure && p.determiner === 'the' && p.adjectives.length === 1) {
    const [adjective] = p.adjectives;
    if (adjective?.zh[0])
      return { ...of, ...span, adjectives: [{ ...adjective, zh: [`${adjective.zh[0]}一批`], part: 'adverb' }, ...of.adjectives] };
  }
  return p;
}
