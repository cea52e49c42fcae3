import type { ReaderInput } from '../index.js';
import type { ReadSentence } from '../tree.js';

/** Reads English sentences into trees; a sentence that can't be read whole keeps the clauses that can, and says what was refused. */
export function readEnglish(input: ReaderInput): ReadSentence[] {
  return input.sentences.map(({ start, end }) => ({
    start,
    end,
    clauses: [],
    refused: [{ start, end, reason: 'unread', at: '' }],
    dropped: [],
  }));
}
