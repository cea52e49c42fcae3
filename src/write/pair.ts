import type { Candidate } from './candidates.js';
import { misdates } from './own/merge.js';

/** Statements that are one sentence already. */
type Run = readonly Candidate[];

const NEAR = { section: 0.15, next: 0.3 };
/** Less kinship than this, and two statements are two matters. */
const KIN = 0.12;

/** How much a word says of what a statement is about: little where every statement has it. */
function rarity(runs: readonly Run[]): (token: string) => number {
  const count = new Map<string, number>();
  for (const one of runs.flat()) for (const token of one.tokens) count.set(token, (count.get(token) ?? 0) + 1);
  const size = runs.flat().length;
  return (token) => Math.log(1 + size / (count.get(token) ?? size));
}

function kinship(a: Run, b: Run, worth: (token: string) => number): number {
  const [first, second] = [a[0], b[0]];
  if (!first || !second) return 0;
  const [own, other] = [a, b].map((run) => new Set(run.flatMap((c) => [...c.tokens])));
  if (!own || !other) return 0;
  let shared = 0;
  for (const token of own) if (other.has(token)) shared += worth(token);
  return (
    shared / Math.sqrt((own.size + 5) * (other.size + 5)) +
    (first.section === second.section ? NEAR.section : 0) +
    NEAR.next / Math.max(1, Math.abs(first.order - second.order))
  );
}

const inOrder = (a: Run, b: Run): number => (a[0]?.order ?? 0) - (b[0]?.order ?? 0) || (a[0]?.part ?? 0) - (b[0]?.part ?? 0);

/**
 * Puts statements on one matter together, two at most, nearest kin first: they share rare words, or stand close in the article.
 * `told` words a statement in the article's language; no two longer than `most` characters go together, nor two of different items of a
 * digest, nor two whose days would be mistaken.
 */
export function paired(runs: readonly Run[], told: (run: Run) => string, most: number): Run[][] {
  const worth = rarity(runs);
  const pairs = runs.flatMap((a, i) =>
    runs.slice(i + 1).flatMap((b) => {
      const [first, second] = [a, b].sort(inOrder).map(told);
      if (first === undefined || second === undefined || a[0]?.item !== b[0]?.item) return [];
      if (first.length + second.length > most || misdates(first, second)) return [];
      const kin = kinship(a, b, worth);
      return kin < KIN ? [] : [{ a, b, kin }];
    }),
  );
  const placed = new Set<Run>();
  const out: Run[][] = [];
  for (const { a, b } of pairs.sort((p, q) => q.kin - p.kin)) {
    if (placed.has(a) || placed.has(b)) continue;
    placed.add(a).add(b);
    out.push([a, b].sort(inOrder));
  }
  return [...out, ...runs.filter((run) => !placed.has(run)).map((run) => [run])];
}
