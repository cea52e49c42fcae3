import type { Extraction } from '../../extract/index.js';
import type { Document, Sentence } from '../../model/index.js';
import type { ReadSentence } from './tree.js';

/** What the readers of both languages get: the document, its mentions and its sentences. */
export interface ReaderInput {
  readonly document: Document;
  readonly extraction: Extraction;
  readonly sentences: readonly Sentence[];
  /** Indexes of the sentences that may be read; all of them where left out. */
  readonly closely?: ReadonlySet<number>;
}

/** Reads a sentence, by its index, into a tree, at the first call; null for one that may not be read. What was asked for before changes nothing. */
export type ClauseReader = (index: number) => ReadSentence | null;

export const isAsked = ({ closely }: ReaderInput, index: number): boolean => closely === undefined || closely.has(index);
