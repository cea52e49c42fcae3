import type { ReadSentence } from '../../../derive/clause/tree.js';
import type { Memory, Worded } from '../index.js';

/** Words a sentence in Chinese. */
export function wordChinese(_read: ReadSentence, _memory: Memory): Worded {
  return { text: null, clauses: [], refused: [] };
}
