import type { Indicator, Lost, Section } from '../../model/index.js';
import { matchesOf } from '../../text/matches.js';
import type { Reading } from '../reading.js';
import { addressRules } from './addresses.js';
import { hashRules, walletRules } from './hashes.js';
import { identifierRules } from './identifiers.js';
import { repositoryRule } from './repository.js';
import type { IndicatorRule } from './rule.js';

export interface Indicators {
  readonly indicators: readonly Indicator[];
  readonly lost: readonly Lost[];
}

/** In order of right: what an earlier rule takes, a later one can't. */
export const indicatorRules: readonly IndicatorRule[] = [...identifierRules, ...addressRules, ...hashRules, ...walletRules, repositoryRule];

const BEFORE = 80;
const AFTER = 60;

function bareIn(sections: readonly Section[], start: number, end: number): boolean {
  const section = sections.find((one) => start >= one.start && end <= one.end);
  return section !== undefined && (section.type === 'code' || section.end - section.start <= end - start + 4);
}

/** The indicators of a text in order, refanged, every mention. Cost is linear: every pattern is bounded. */
export function readIndicators(input: Reading): Indicators {
  const found: Indicator[] = [];
  const lost: Lost[] = [];
  for (const rule of indicatorRules) {
    for (const match of matchesOf(rule.pattern, input.folded)) {
      const start = match.index;
      let end = start + match[0].length;
      const written = input.text.slice(start, end);
      const winner = found.find((one) => one.start < end && start < one.end);
      if (winner) {
        lost.push({ start, end, rule: rule.name, to: winner.rule });
        continue;
      }
      const around = {
        before: input.folded.slice(Math.max(0, start - BEFORE), start),
        after: input.folded.slice(end, end + AFTER),
        bare: bareIn(input.sections, start, end),
      };
      const value = rule.read(match, written, around);
      if (value === null) continue;
      const tail = rule.type === 'url' ? (/[).,;:!?\]]+$/.exec(written)?.[0].length ?? 0) : 0;
      end -= tail;
      found.push({ rule: rule.name, type: rule.type, value, text: input.text.slice(start, end), start, end });
    }
  }
  return { indicators: found.sort((a, b) => a.start - b.start), lost };
}
