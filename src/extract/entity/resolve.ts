import type { Lost } from '../../model/index.js';
import type { Candidate } from './candidate.js';

export interface Resolved {
  readonly kept: readonly Candidate[];
  readonly lost: readonly Lost[];
}

/** Longer beats shorter; of equals the termbase beats a seen pattern, a sure form a weak one; then the earlier. */
function order(a: Candidate, b: Candidate): number {
  return (
    b.end - b.start - (a.end - a.start) ||
    Number(b.thing !== null) - Number(a.thing !== null) ||
    Number(a.weak) - Number(b.weak) ||
    a.start - b.start
  );
}

/** One candidate a place: what overlaps a better one is lost to it. */
export function resolve(candidates: readonly Candidate[], size: number): Resolved {
  const owner: (Candidate | undefined)[] = new Array(size);
  const kept: Candidate[] = [];
  const lost: Lost[] = [];
  for (const candidate of [...candidates].sort(order)) {
    let winner: Candidate | undefined;
    for (let i = candidate.start; i < candidate.end && !winner; i++) winner = owner[i];
    if (winner) {
      if (winner.start !== candidate.start || winner.end !== candidate.end || winner.rule !== candidate.rule)
        lost.push({ start: candidate.start, end: candidate.end, rule: candidate.rule, to: winner.rule });
      continue;
    }
    for (let i = candidate.start; i < candidate.end; i++) owner[i] = candidate;
    kept.push(candidate);
  }
  return { kept: kept.sort((a, b) => a.start - b.start), lost };
}
