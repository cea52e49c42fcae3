import type { Extraction } from '../../extract/index.js';
import type { Document, Sentence } from '../../model/index.js';
import { readEnglish } from './en/index.js';
import type { ReadSentence } from './tree.js';
import { readChinese } from './zh/index.js';

/** What both readers get: the document, its mentions, and the sentence in question with those before it read already. */
export interface ReaderInput {
  readonly document: Document;
  readonly extraction: Extraction;
  readonly sentences: readonly Sentence[];
  /** Indexes of the sentences that are to be read; all of them where left out. */
  readonly closely?: ReadonlySet<number>;
}

/** Reads sentences of a document into trees, in order, null for those not asked for; one of a language without a reader yields no clause and one refusal. */
export function readClauses(input: ReaderInput): (ReadSentence | null)[] {
  if (input.document.lang === 'zh') return readChinese(input);
  if (input.document.lang === 'en') return readEnglish(input);
  return input.sentences.map(({ start, end }) => ({
    start,
    end,
    clauses: [],
    refused: [{ start, end, reason: 'language', at: input.document.lang }],
    dropped: [],
  }));
}
