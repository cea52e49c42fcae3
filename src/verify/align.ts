import type { Part, Passage } from './passage.js';
import { overlap } from './topics.js';

/** A clause of a said sentence with the clause of the article that it retells. */
export interface Aligned {
  readonly said: Part;
  readonly sentence: Passage;
  readonly clause: Part;
  readonly score: number;
}

/** Two clauses tell one thing when they share this much. */
const SHARED = 1.2;

/** The clause of some sentences that shares most with a said one, where one shares enough. */
export function nearestClause(said: Part, sentences: readonly Passage[]): Aligned | null {
  let best: Aligned | null = null;
  for (const sentence of sentences) {
    for (const clause of sentence.clauses()) {
      const score = overlap(said.topics(), clause.keys());
      if (score >= SHARED && score > (best?.score ?? 0)) best = { said, sentence, clause, score };
    }
  }
  return best;
}

/** For each clause of a said sentence the clause of the evidence that it retells. */
export function align(said: Passage, sentences: readonly Passage[]): Aligned[] {
  return said.clauses().flatMap((clause) => nearestClause(clause, sentences) ?? []);
}
