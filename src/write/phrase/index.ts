import type { Clause, Nominal, ReadSentence, Refusal } from '../../derive/clause/tree.js';
import { phraseEnglish, wordEnglish } from './en/index.js';
import { wordChinese } from './zh/index.js';

/** What a text has named so far: first mentions are full, later ones short. Threaded through a summary in order. */
export interface Memory {
  /** Entity ids already named in this text. */
  readonly named: Set<string>;
  /** ISO day of the article: a year equal to its year is left out of dates. */
  readonly anchor: string | null;
  /** It is worded as English headlines are: present tense, no articles, no auxiliaries of the passive. */
  readonly headline?: true;
}

export interface Worded {
  /** One sentence with its full stop, or null where nothing can be said. */
  readonly text: string | null;
  /** The clauses that `text` says. */
  readonly clauses: readonly Clause[];
  /** Why the others, or words of them, could not be said in this language. */
  readonly refused: readonly Refusal[];
}

/** Words a sentence in the language, as much of it as can be said; what it says is whole and true, never a half clause. */
export function wordSentence(read: ReadSentence, lang: 'zh' | 'en', memory: Memory): Worded {
  return lang === 'zh' ? wordChinese(read, memory) : wordEnglish(read, memory);
}

/** Words a noun phrase that stands by itself, as a headline does, without a full stop; null where that can't be done. Only in English so far. */
export function wordPhrase(nominal: Nominal, lang: 'zh' | 'en', memory: Memory): string | null {
  return lang === 'zh' ? null : phraseEnglish(nominal, memory);
}
