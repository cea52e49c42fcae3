import type { Nominal, Phrase } from '../../../derive/clause/tree.js';
import type { Modifier } from '../../../lexicon/record.js';
import type { Figure } from '../../../model/index.js';

const adjective = (en: string): Modifier => ({ zh: [], en: [en], part: 'adjective' });

const MEASURED =
  /^(\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten) (year|month|week|day|hour|minute|second|page|digit|character|bit|byte)s?$/;

/** two years in front of a noun: two-year; null for bounds and what is no plain measure. */
function measure(figure: Figure): string | null {
  const [, many, unit] = MEASURED.exec(figure.label.en ?? '') ?? [];
  return figure.approx === 'exact' && many && unit ? `${many}-${unit}` : null;
}

const isCounted = ({ head }: Phrase): boolean => head.type === 'noun' && head.noun.number === 'count';

const ORDERS: Readonly<Record<string, string>> = {
  initial: 'initial-stage',
  final: 'final-stage',
  first: 'first-stage',
  second: 'second-stage',
  third: 'third-stage',
  fourth: 'fourth-stage',
};

/** 第二阶段的恶意软件 is second-stage malware. */
function staged(owner: Nominal | null, { head }: Phrase): string | null {
  if (owner?.node !== 'phrase' || owner.head.type !== 'noun' || owner.head.noun.en[0] !== 'stage') return null;
  if (head.type !== 'noun' || !/^(?:malware|software|attack)$/.test(head.noun.kind) || owner.relatives.length + owner.compounds.length > 0)
    return null;
  const [first] = owner.adjectives;
  const word = owner.determiner ?? (owner.adjectives.length === 1 ? (first?.en[0] ?? '') : '');
  return ORDERS[word] ?? null;
}

/** A phrase with the measure that describes it said in front: 三页的论文 a three-page paper, 为期两年的 a two-year one. */
export function hyphenated(phrase: Phrase): Phrase {
  const { possessor, relatives } = phrase;
  const stage = staged(possessor, phrase);
  if (stage) return { ...phrase, possessor: null, adjectives: [adjective(stage), ...phrase.adjectives] };
  if (!isCounted(phrase)) return phrase;
  const owned =
    possessor?.node === 'phrase' && possessor.head.type === 'figure' && possessor.complements.length === 0
      ? measure(possessor.head.figure)
      : null;
  if (owned) {
    const old = phrase.head.type === 'noun' && phrase.head.noun.kind === 'vulnerability' && owned.endsWith('-year');
    return { ...phrase, possessor: null, adjectives: [adjective(old ? `${owned}-old` : owned), ...phrase.adjectives] };
  }
  for (const relative of relatives) {
    const { predicate } = relative;
    const lasts =
      predicate.verb.en[0] === 'last' &&
      predicate.voice === 'active' &&
      predicate.adjuncts.length === 0 &&
      !predicate.modality &&
      !predicate.negation;
    const figure = predicate.object?.node === 'phrase' && predicate.object.head.type === 'figure' ? predicate.object.head.figure : null;
    const said = lasts && figure ? measure(figure) : null;
    if (said)
      return { ...phrase, relatives: relatives.filter((one) => one !== relative), adjectives: [adjective(said), ...phrase.adjectives] };
  }
  return phrase;
}
