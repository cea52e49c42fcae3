import { thingOf } from '../../../lexicon/catalog.js';
import type { EntityType } from '../../../model/index.js';
import type { Attribution, Clause, Nominal, Phrase, Predicate } from '../tree.js';
import { innermost } from './carried.js';
import { spokenOf } from './discourse.js';

/** What a noun that points back may stand for: 该公司 an organization, 该漏洞 a numbered flaw. */
const STANDS_FOR: readonly (readonly [RegExp, readonly EntityType[]])[] = [
  [/公司|企业|厂商|巨头|银行|医院|大学|供应商|运营商/, ['org']],
  [/组织|团伙|黑客|攻击者|集团/, ['actor', 'malware']],
  [/恶意软件|勒索软件|木马|后门|病毒|僵尸网络|窃取程序|间谍软件/, ['malware']],
  [/产品|软件|系统|平台|工具|应用|浏览器|服务/, ['product']],
];

function isNamed(nominal: Nominal | null): nominal is Phrase {
  return nominal?.node === 'phrase' && nominal.head.type === 'entity';
}

/** The last subject of a sentence's clauses that is a name. */
export function namedSubject(clauses: readonly Clause[]): Phrase | null {
  for (const clause of [...clauses].reverse()) {
    for (const nominal of [clause.subject, clause.attribution?.by ?? null])
      if (isNamed(nominal) && !nominal.possessor && nominal.complements.length + nominal.relatives.length === 0)
        return { ...nominal, description: null, relatives: [], aliases: [] };
  }
  return null;
}

/** Organizations that 该公司 can't mean. */
const NO_COMPANY =
  /^(?:agency|regulator|ministry|police|court|prosecutor|military|cert|parliament|party|international|university|standards)$/;

/** Whether a phrase may point back to something named before: a pronoun, or a noun with 该 and nothing else. */
function pointsBack({ head, determiner, ...more }: Phrase): boolean {
  if (head.type === 'pronoun') return /^(?:it|he|she|they)$/.test(head.pronoun);
  if (head.type !== 'noun' || determiner !== 'this' || more.possessor || more.figure) return false;
  return more.compounds.length + more.adjectives.length + more.relatives.length + more.complements.length === 0;
}

/** What a sentence knows of those before it. */
export interface Before {
  /** Who was last named there; asked for only where it matters. */
  readonly last: () => Nominal | null;
  /** Whether more than one name of a type stands in the sentence before and this one up to a place: either could be meant. */
  readonly crowded: (type: EntityType, until: number) => boolean;
}

/** What only a firm or an office does: it of a thing is never one. */
const OF_FIRMS: ReadonlySet<string> = new Set(
  'say claim announce acquire sue hire dismiss pay sell plan settle fine deny warn confirm investigate launch issue hold agree refuse'.split(
    ' ',
  ),
);

type Meant = Nominal | 'open';

/** The name that a pronoun or a noun with 该 points back to; `open` for a pronoun of which more than one or none can be meant, else the phrase itself. */
function antecedent(nominal: Nominal, clause: Clause, before: Before, earlier: readonly Clause[]): Meant {
  if (nominal.node !== 'phrase' || !pointsBack(nominal)) return nominal;
  const speaker = clause.attribution?.by ?? null;
  if (isThey(nominal)) return speaker ? nominal : (people(earlier) ?? 'open');
  // Who speaks, or what this sentence spoke of, before anything named further back.
  const own = spokenOf(speaker);
  if (isNamed(own) && stands(nominal, own)) return meaning(own, nominal);
  const pronoun = nominal.head.type === 'pronoun';
  const fits = (named: Nominal | null): named is Phrase =>
    isNamed(named) && stands(nominal, named) && !(pronoun && isOrganization(named) && !clause.predicates.some(isOfFirms));
  const near = namedSubject(earlier);
  if (near) return fits(near) ? meaning(near, nominal) : pronoun && !speaker ? 'open' : nominal;
  if (speaker) return nominal;
  const last = before.last();
  if (!fits(last)) return pronoun ? 'open' : nominal;
  return last.head.type === 'entity' && before.crowded(last.head.entity.type, nominal.start)
    ? pronoun
      ? 'open'
      : nominal
    : meaning(last, nominal);
}

/** 它被认为是最大的安全公司, 它被谷歌收购: what is a firm, or is done to firms alone. */
function isOfFirms(p: Predicate): boolean {
  if (p.voice === 'active' ? OF_FIRMS.has(p.verb.act) : /^(?:acquire|sue|fine)$/.test(p.verb.act)) return true;
  const { verb, object } = innermost(p);
  return verb.act === 'be' && object?.node === 'phrase' && object.head.type === 'noun' && object.head.noun.kind === 'org';
}

const isThey = ({ head }: Phrase): boolean => head.type === 'pronoun' && head.pronoun === 'they';

/** The people that the clauses before speak of. */
function people(clauses: readonly Clause[]): Phrase | null {
  const named = [...clauses].reverse().flatMap(({ subject, predicates }) => [subject, ...predicates.map(({ object }) => object)]);
  return (
    named.find(
      (one): one is Phrase => one?.node === 'phrase' && one.head.type === 'noun' && /^(?:person|group)$/.test(one.head.noun.kind),
    ) ?? null
  );
}

const isOrganization = ({ head }: Phrase): boolean => head.type === 'entity' && head.entity.type === 'org';

const meaning = (named: Phrase, { start, end }: Phrase): Phrase => ({ ...named, description: null, aliases: [], start, end });

/** Whether a name may be what a phrase that points back means. */
function stands({ head }: Phrase, named: Phrase): boolean {
  if (named.head.type !== 'entity') return false;
  const { id, type } = named.head.entity;
  if (head.type === 'pronoun') return head.pronoun === 'it' ? type !== 'person' && type !== 'place' : type === 'person';
  const word = head.type === 'noun' ? (head.noun.zh[0] ?? '') : '';
  const thing = thingOf(id);
  const official = thing?.type === 'org' && NO_COMPANY.test(thing.kind);
  if (official && /公司|企业|厂商|银行|医院/.test(word)) return false;
  return STANDS_FOR.some(([pattern, types]) => pattern.test(word) && types.includes(type));
}

/** 欧盟宣布，协议生效，其条款…: behind the first clause that is reported, 其 is rather what the clauses between speak of than who speaks. */
function isLateOwner(possessor: Nominal, { attribution, start }: Clause): boolean {
  return possessor.node === 'phrase' && possessor.head.type === 'pronoun' && !!attribution?.by && start > attribution.end + 2;
}

/**
 * A clause with its subject's and its speaker's back-references named, since a sentence of a brief stands alone. `earlier` are the clauses in front of it in its
 * sentence. Null where its subject can't be told.
 */
export function resolve(
  clause: Clause,
  before: Before,
  same: Map<Nominal | Attribution, Nominal | Attribution | 'open'>,
  earlier: readonly Clause[],
): Clause | null {
  // Clauses that share a subject go on sharing it: `same` remembers what each became.
  const named = (nominal: Nominal | null): Nominal | 'open' | null => {
    if (!nominal) return null;
    const known = same.get(nominal);
    if (known) return known as Nominal | 'open';
    const made = renamed(nominal);
    same.set(nominal, made);
    return made;
  };
  const renamed = (nominal: Nominal): Meant => {
    const found = antecedent(nominal, clause, before, earlier);
    if (found !== nominal || nominal.node !== 'phrase' || !nominal.possessor) return found;
    if (isLateOwner(nominal.possessor, clause)) return 'open';
    const possessor = antecedent(nominal.possessor, clause, before, earlier);
    return possessor === 'open' ? 'open' : { ...nominal, possessor };
  };
  const spoken = (attribution: Attribution): Attribution => {
    const known = same.get(attribution);
    if (known) return known as Attribution;
    const by = named(attribution.by);
    const made = { ...attribution, by: by === 'open' ? attribution.by : by };
    same.set(attribution, made);
    return made;
  };
  const subject = named(clause.subject);
  const inherited = named(clause.inherited);
  if (subject === 'open' || inherited === 'open') return null;
  return { ...clause, subject, inherited, attribution: clause.attribution && spoken(clause.attribution) };
}
