import type { Phrase } from '../../../derive/clause/tree.js';

const SUPERLATIVE =
  /^(?:(?:most|least) |(?:the )?(?:largest|biggest|greatest|highest|lowest|latest|earliest|oldest|newest|best|worst|smallest|strongest|fastest|longest|main)\b)/;

/** 全球最大的 is the world's largest. */
export function ranked(adjectives: readonly string[]): string[] {
  const best = adjectives.some((one) => SUPERLATIVE.test(one));
  return best ? adjectives.map((one) => (one === 'global' || one === 'worldwide' ? "the world's" : one)) : [...adjectives];
}

export const isSuperlative = (phrase: Phrase): boolean => phrase.adjectives.some((one) => SUPERLATIVE.test(one.en[0] ?? ''));
