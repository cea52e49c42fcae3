import { readEnglish } from './en/index.js';
import type { ClauseReader, ReaderInput } from './input.js';
import { readChinese } from './zh/index.js';

export type { ClauseReader } from './input.js';

/** The reader of a document's sentences; in a language that has none each yields no clause and one refusal. */
export function clauseReader(input: ReaderInput): ClauseReader {
  const { document, sentences } = input;
  if (document.lang === 'zh') return readChinese(input);
  if (document.lang === 'en') return readEnglish(input);
  return (index) => {
    const sentence = sentences[index];
    if (!sentence) return null;
    const { start, end } = sentence;
    return { start, end, clauses: [], refused: [{ start, end, reason: 'language', at: document.lang }], dropped: [] };
  };
}
