import { thingOf } from '../../../lexicon/catalog.js';
import type { EntityType } from '../../../model/index.js';
import type { Attribution, Clause, Nominal, Phrase } from '../tree.js';

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
  if (head.type === 'pronoun') return /^(?:it|he|she)$/.test(head.pronoun);
  if (head.type !== 'noun' || determiner !== 'this' || more.possessor || more.figure) return false;
  return more.compounds.length + more.adjectives.length + more.relatives.length + more.complements.length === 0;
}

/** The name that a pronoun or a noun with 该 points back to, where only one fits. What was named `last` is asked for only where it matters. */
function antecedent(nominal: Nominal, last: () => Nominal | null): Nominal {
  if (nominal.node !== 'phrase' || !pointsBack(nominal)) return nominal;
  const named = last();
  if (!isNamed(named) || named.head.type !== 'entity') return nominal;
  const { id, type } = named.head.entity;
  const { head } = nominal;
  const meant = { ...named, start: nominal.start, end: nominal.end };
  if (head.type === 'pronoun') {
    const fits = head.pronoun === 'it' ? type !== 'person' && type !== 'place' : type === 'person';
    return fits ? meant : nominal;
  }
  const word = head.type === 'noun' ? (head.noun.zh[0] ?? '') : '';
  const thing = thingOf(id);
  const official = thing?.type === 'org' && NO_COMPANY.test(thing.kind);
  if (official && /公司|企业|厂商|银行|医院/.test(word)) return nominal;
  return STANDS_FOR.some(([pattern, types]) => pattern.test(word) && types.includes(type)) ? meant : nominal;
}

const isOrganization = (nominal: Nominal | null): boolean =>
  nominal?.node === 'phrase' && nominal.head.type === 'entity' && nominal.head.entity.type === 'org';

const isIt = (nominal: Nominal | null): boolean =>
  nominal?.node === 'phrase' && nominal.head.type === 'pronoun' && nominal.head.pronoun === 'it';

/** A clause with its subject's and its speaker's back-references named, since a sentence of a brief stands alone. */
export function resolve(clause: Clause, last: () => Nominal | null, same: Map<Nominal | Attribution, Nominal | Attribution>): Clause {
  const spoken = (attribution: Attribution): Attribution => {
    const known = same.get(attribution);
    if (known) return known as Attribution;
    const made = { ...attribution, by: named(attribution.by) };
    same.set(attribution, made);
    return made;
  };
  // Clauses that share a subject go on sharing it: `same` remembers what each became.
  const named = (nominal: Nominal | null): Nominal | null => {
    if (!nominal) return null;
    const known = same.get(nominal);
    if (known) return known as Nominal;
    const made = renamed(nominal);
    same.set(nominal, made);
    return made;
  };
  const renamed = (nominal: Nominal): Nominal => {
    const found = antecedent(nominal, last);
    if (found !== nominal || nominal.node !== 'phrase' || !nominal.possessor) return found;
    return { ...nominal, possessor: antecedent(nominal.possessor, last) };
  };
  // 它被追踪为CVE-…: that is no company.
  const thing = clause.predicates.some(
    (p) => /^(?:name|exploit|fix|affect|allow|store|deploy|execute)$/.test(p.verb.act) && p.voice === 'passive',
  );
  if (thing && isIt(clause.subject) && isOrganization(last())) return clause;
  return {
    ...clause,
    subject: named(clause.subject),
    inherited: named(clause.inherited),
    attribution: clause.attribution && spoken(clause.attribution),
  };
}
