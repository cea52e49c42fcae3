import type { Phrase } from '../../../derive/clause/tree.js';
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
  return /^(?:data-size|percent|ratio)$/.test(kind) ? { phrase: possessor, link: 'of' } : null;
}

/** More than an amount, or about it: that stands behind the noun, a fine of up to $600. */
export const isBounded = (text: string): boolean => !/^[$€£¥\d]/.test(text) && !/^(?:a|one|half)\b/.test(text);
