import type { Nominal, Predicate } from '../../../derive/clause/tree.js';
import type { Modifier } from '../../../lexicon/record.js';

/** Adverbs that English words by what else the predicate holds. */

const FIRST: Modifier = { zh: ['首次'], en: ['first'], part: 'adverb' };
const SEPARATELY: Modifier = { zh: ['分别'], en: ['separately'], part: 'adverb' };
const NEVER: Modifier = { zh: ['永远不'], en: ['never'], part: 'adverb' };

/** Acts of which the first is news by itself: first discovered by. */
const OF_FIRST = /^(?:find|discover|detect|observe|disclose|reveal|report|publish|propose|spot|identify|appear|emerge)$/;

const isList = (nominal: Nominal | null): boolean => nominal?.node === 'list';

/** Whether something beside the subject is told in a row, or the subject is: who has which of them is told respectively. */
const isPaired = (p: Predicate, subject: Nominal | null): boolean =>
  [p.object, p.second, p.agent, subject, ...p.adjuncts.map(({ nominal }) => nominal)].some(isList);

const isFirst = ({ en }: Modifier): boolean => en[0] === 'for the first time';

export function manner(p: Predicate, subject: Nominal | null): Predicate {
  let said = p;
  const first = p.aspects.includes('first-time') || p.adverbs.some(isFirst);
  if (first && (OF_FIRST.test(p.verb.en[0] ?? '') || p.voice === 'passive') && p.modality === null && p.negation === null)
    said = {
      ...said,
      aspects: said.aspects.filter((one) => one !== 'first-time'),
      adverbs: [FIRST, ...said.adverbs.filter((one) => !isFirst(one))],
    };
  if (!isPaired(said, subject)) said = { ...said, adverbs: said.adverbs.map((one) => (one.en[0] === 'respectively' ? SEPARATELY : one)) };
  // 永远不会成为: will never become
  if (said.negation === 'not' && said.modality === 'will' && said.adverbs.some(({ en }) => en[0] === 'forever'))
    said = { ...said, negation: null, adverbs: [NEVER, ...said.adverbs.filter(({ en }) => en[0] !== 'forever')] };
  return said;
}
