import type { Clause, Nominal, Phrase } from '../tree.js';

type Pronoun = Extract<Phrase['head'], { type: 'pronoun' }>;

function pronounOf(clause: Clause): Pronoun | null {
  const { subject } = clause;
  return subject?.node === 'phrase' && subject.head.type === 'pronoun' ? subject.head : null;
}

/** Who a pronoun at the head of a sentence stands for: the subject of the sentence before, where sort and number agree. */
export function resolved(clause: Clause, before: () => Phrase | null): Clause | null {
  const pronoun = pronounOf(clause);
  const { subject } = clause;
  if (!pronoun || subject?.node !== 'phrase') return clause;
  const topic = before();
  if (!topic) return null;
  const { head } = topic;
  const type = head.type === 'entity' ? head.entity.type : head.type === 'noun' ? head.noun.kind : '';
  const person = type === 'person';
  const fits =
    pronoun.pronoun === 'it'
      ? /^(?:org|group|actor|malware|software|product|vulnerability|device|system|document|law|attack|measure|indicator|event|data)$/.test(
          type,
        ) && topic.number !== 'plural'
      : pronoun.pronoun === 'they'
        ? topic.number === 'plural' || type === 'actor' || type === 'group'
        : person && topic.number !== 'plural';
  if (!fits) return null;
  // The short form: the name, or the noun with 该.
  const antecedent: Phrase = {
    ...topic,
    relatives: [],
    complements: [],
    description: null,
    figure: null,
    possessor: null,
    aliases: [],
    compounds: head.type === 'entity' ? [] : topic.compounds,
    adjectives: [],
    determiner: head.type === 'noun' ? (topic.number === 'plural' ? 'these' : 'this') : null,
  };
  return { ...clause, subject: { ...subject, head: { ...pronoun, antecedent } } };
}

/** The subject that a following sentence may mean by a pronoun. */
export function topicOf(clauses: readonly Clause[], before: () => Phrase | null): Phrase | null {
  const first = clauses[0];
  if (!first) return null;
  const subject: Nominal | null = first.attribution?.by ?? first.subject;
  if (subject?.node !== 'phrase') return null;
  if (subject.head.type === 'pronoun') return before();
  return subject;
}
