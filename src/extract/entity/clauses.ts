import { chineseWords } from '../../lexicon/vocabulary.js';
import type { Word } from '../../model/index.js';
import { words } from '../../segment/words.js';
import type { Ground } from './ground.js';
import { userWords } from './user-words.js';

/** The words of the clause around a place, cut only when a rule asks: most clauses are never asked about. */
export interface Clauses {
  readonly wordsAt: (position: number) => readonly Word[];
  /** Whether a known common word reaches over an edge of the span, so that only the segmenter can tell. */
  readonly crossed: (start: number, end: number) => boolean;
}

const EDGE = /[，。；：！？\n,;!?|]/;
const LONGEST = 160;
const REACH = 4;

export function clausesOf(ground: Ground): Clauses {
  const { folded } = ground;
  const known = new Map<number, readonly Word[]>();
  return {
    wordsAt: (position) => {
      let start = position;
      while (start > 0 && position - start < LONGEST && !EDGE.test(folded[start - 1] ?? '')) start--;
      const cached = known.get(start);
      if (cached) return cached;
      let end = position;
      while (end < folded.length && end - start < 2 * LONGEST && !EDGE.test(folded[end] ?? '')) end++;
      const cut = words(folded.slice(start, end), userWords).map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
      known.set(start, cut);
      return cut;
    },
    crossed: (start, end) => {
      for (let from = Math.max(0, start - REACH + 1); from < end; from++) {
        if (from === start) continue;
        for (const hit of chineseWords().allAt(folded, from)) {
          if (from < start ? hit.end > start && hit.end < end + 1 : hit.end > end) return true;
        }
      }
      for (const hit of chineseWords().allAt(folded, start)) if (hit.end > end) return true;
      return false;
    },
  };
}
