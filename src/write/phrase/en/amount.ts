import type { Nominal, Phrase } from '../../../derive/clause/tree.js';

/** What stands in brackets behind a phrase, with a space in front. */
export function bracketEnglish({ beside }: Phrase): string {
  const said = (beside ?? []).flatMap((one) => {
    if (one.type === 'indicator') return [one.indicator.value];
    if (one.type !== 'figure' || one.figure.label.en === null) return [];
    return [one.figure.kind === 'score' && !/CVSS/i.test(one.figure.label.en) ? `CVSS score: ${one.figure.label.en}` : one.figure.label.en];
  });
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}

/** A figure in front with 的: what there is of the head, or how big it is; null where the figure is no such thing. */
export function amountOf(possessor: Nominal | null): { phrase: Phrase; of: boolean } | null {
  if (possessor?.node !== 'phrase' || possessor.head.type !== 'figure' || possessor.complements.length > 0) return null;
  const { kind } = possessor.head.figure;
  // 数百万欧元的罚款 is a fine of millions.
  if (kind === 'money') return possessor.head.figure.approx === 'some' ? null : { phrase: possessor, of: false };
  return /^(?:data-size|percent|ratio)$/.test(kind) ? { phrase: possessor, of: true } : null;
}
