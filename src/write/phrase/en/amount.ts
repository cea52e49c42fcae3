import type { Nominal, Phrase } from '../../../derive/clause/tree.js';
import { RATED, SUMMED } from './usage.js';

/** What stands in brackets behind a phrase, with a space in front. */
export function bracketEnglish({ beside }: Phrase): string {
  const said = (beside ?? []).flatMap((one) => {
    if (one.type === 'indicator') return [one.indicator.value];
    if (one.type !== 'figure' || one.figure.label.en === null) return [];
    return [one.figure.kind === 'score' && !/CVSS/i.test(one.figure.label.en) ? `CVSS score: ${one.figure.label.en}` : one.figure.label.en];
  });
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}

/** A score told in brackets behind the word for it: 高危评分（CVSS评分：8.8） is a high-severity CVSS score of 8.8. */
export function scoreOf({ head, beside }: Phrase): string | null {
  if (head.type !== 'noun' || !/^(?:score|rating|CVSS score)$/.test(head.noun.en[0] ?? '')) return null;
  const [first, ...rest] = beside ?? [];
  return first?.type === 'figure' && first.figure.kind === 'score' && rest.length === 0 ? String(first.figure.value) : null;
}

/** `link`: what joins amount and head (1.1 TB of data, $2 million in losses); null where the amount is an adjective (a $2 million fine). */
export interface Amount {
  readonly phrase: Phrase;
  readonly link: 'of' | 'in' | null;
}

/** A figure in front with 的: what there is of the head, or how big it is; null where the figure is no such thing. */
export function amountOf({ possessor, head }: Phrase): Amount | null {
  if (possessor?.node !== 'phrase' || possessor.head.type !== 'figure' || possessor.complements.length > 0) return null;
  const { kind, approx } = possessor.head.figure;
  const word = head.type === 'noun' ? (head.noun.en[0] ?? '') : head.type === 'act' ? (head.verb.noun ?? '') : '';
  if (kind === 'money') {
    if (SUMMED.test(word)) return { phrase: possessor, link: 'in' };
    // 数百万欧元的罚款 is a fine of millions.
    return approx === 'some' ? null : { phrase: possessor, link: null };
  }
  if (/^(?:percent|ratio)$/.test(kind) && RATED.test(word)) return { phrase: possessor, link: null };
  // 24个月的信用监控: 24 months of credit monitoring.
  if (kind === 'duration')
    return head.type === 'noun' && head.noun.number === 'mass' && /^(?:act|software)$/.test(head.noun.kind)
      ? { phrase: possessor, link: 'of' }
      : null;
  return /^(?:data-size|percent|ratio)$/.test(kind) ? { phrase: possessor, link: 'of' } : null;
}

/** More than an amount, or about it: that stands behind the noun, a fine of up to $600. */
export const isBounded = (text: string): boolean => !/^[$€£¥\d]/.test(text) && !/^(?:a|one|half)\b/.test(text);

/** A ransom or a fine is one sum, not $370,000 in ransoms; two types of types are two types. */
export function plainLabel(label: string | null): string | null {
  const sum = label === null ? null : /^([$€£¥].+|[\d.,]+ (?:million |billion )?\w+) in (ransom|fine|settlement)s$/.exec(label);
  return sum ? `a ${sum[1]} ${sum[2]}` : (label?.replace(/\b(types|kinds) of (?:types|kinds)$/, '$1') ?? null);
}

/** Types and kinds told with how many they are. */
export const isSort = (nominal: Nominal): boolean =>
  nominal.node === 'phrase' &&
  (nominal.head.type === 'noun'
    ? /^(?:type|kind|category)$/.test(nominal.head.noun.en[0] ?? '') &&
      (nominal.figure !== null || /^(?:several|many|various|different)$/.test(nominal.determiner ?? nominal.adjectives[0]?.en[0] ?? '')) &&
      nominal.relatives.length === 0
    : nominal.head.type === 'figure' && / (?:types|kinds)$/.test(plainLabel(nominal.head.figure.label.en) ?? ''));

/** Linksys的两款路由器: two Linksys routers, where the noun is told with its number; null for all else. */
export function makersEnglish({ head, possessor, complements, relatives, adjectives, compounds }: Phrase): string | null {
  if (head.type !== 'figure' || head.figure.kind !== 'count' || head.figure.approx !== 'exact' || possessor?.node !== 'phrase') return null;
  if (complements.length + relatives.length + adjectives.length + compounds.length > 0 || possessor.compounds.length > 0) return null;
  if (possessor.head.type !== 'entity' || !/^(?:org|product)$/.test(possessor.head.entity.type)) return null;
  const name = /[\u4e00-\u9fff]/.test(possessor.head.surface) ? possessor.head.entity.name.en : possessor.head.surface;
  const [, many, noun] =
    /^(\d[\d,]*|one|two|three|four|five|six|seven|eight|nine) (routers|devices|phones|models|products|apps|cameras|switches|services)$/.exec(
      head.figure.label.en ?? '',
    ) ?? [];
  return name && many && noun ? `${many} ${name} ${noun}` : null;
}

/** 37万美元赎金 is a $370,000 ransom, where other money is told in what it is made of; null for these. */
export function sumEnglish(phrase: Phrase): string | null {
  const { head, complements, relatives } = phrase;
  const [what] = complements;
  if (head.type !== 'figure' || head.figure.kind !== 'money' || complements.length !== 1 || relatives.length > 0 || what?.relation !== 'in')
    return null;
  const noun =
    what.nominal.node === 'phrase' && what.nominal.head.type === 'noun' && what.nominal.compounds.length === 0
      ? what.nominal.head.noun.en[0]
      : undefined;
  const sum = head.figure.label.en;
  if (!noun || sum === null || !/^(?:ransom|fine|settlement)$/.test(noun)) return null;
  return isBounded(sum) ? `a ${noun} of ${sum}${bracketEnglish(phrase)}` : `a ${sum}${bracketEnglish(phrase)} ${noun}`;
}
