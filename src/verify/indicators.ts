import { matchesOf } from '../text/matches.js';
import type { Evidence } from './evidence.js';
import type { Passage } from './passage.js';
import type { Source } from './source.js';
import type { Violation } from './violation.js';

/** Ids, addresses and hashes that the article doesn't have. */
export function indicatorViolations(said: Passage, evidence: Evidence, source: Source): Violation[] {
  return said.indicators.flatMap(({ value, text, type }) => {
    const key = value.toLowerCase();
    if (
      evidence.find(said, ({ indicators }) => indicators.some((one) => one.value.toLowerCase() === key), {
        key: `i:${value}`,
        kind: 'value',
      }).length > 0
    )
      return [];
    // A list or a table holds what no sentence does.
    if (source.extraction.indicators.some((one) => one.value.toLowerCase() === key)) return [];
    if (type === 'domain' && source.folded.includes(key)) return [];
    const near = evidence
      .sentences()
      .flatMap(({ indicators }) => indicators)
      .find((one) => one.type === type);
    return [{ rule: type === 'url' ? ('link' as const) : ('indicator' as const), lang: said.lang, said: text, source: near?.text ?? null }];
  });
}

const LINK = /(?:https?|hxxps?|ftp):\/\/[^\s）)」”"'，。]+|\bwww\.[^\s）)」”"'，。]+/gi;

/** Links that the article doesn't give. */
export function linkViolations(said: Passage, source: Source): Violation[] {
  return [...matchesOf(LINK, said.text)].flatMap(({ 0: link }) => {
    const bare = link.replace(/[.,;:]+$/, '').toLowerCase();
    return source.folded.includes(bare) ? [] : [{ rule: 'link' as const, lang: said.lang, said: link, source: null }];
  });
}
