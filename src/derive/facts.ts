import type { Document, Fact } from '../model/index.js';
import type { ReadSentence } from './clause/tree.js';

/** The facts that the read sentences state, in order. */
export function factsOf(_read: readonly ReadSentence[], _document: Document): Fact[] {
  return [];
}
