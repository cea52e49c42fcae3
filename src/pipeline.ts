import { type Derivation, derive } from './derive/index.js';
import { type Extraction, extract } from './extract/index.js';
import type { Article, Brief, Document, Sentence } from './model/index.js';
import { makeBrief } from './publish/brief.js';
import { toDocument } from './read/document.js';
import { decode, readText } from './read/index.js';
import { sentences } from './segment/sentences.js';
import { verify } from './verify/index.js';
import { writeByRules } from './write/index.js';

/** All that one article yields before anything is written. */
export interface Analysis {
  /** The decoded file. */
  readonly file: string;
  readonly article: Article;
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly extraction: Extraction;
  readonly derivation: Derivation;
}

/** Reads one fetched file: the decoded text and the article in it. `path` only names it; nothing is opened. */
export function readArticle(path: string, bytes: Uint8Array): { file: string; article: Article } {
  const decoded = decode(bytes);
  return { file: decoded.text, article: readText(path, decoded) };
}

/** Reads one fetched file and finds what it mentions and states. */
export function analyse(path: string, bytes: Uint8Array): Analysis {
  const { file, article } = readArticle(path, bytes);
  const document = toDocument(article);
  const parts = sentences(document);
  const extraction = extract(document);
  return { file, article, document, sentences: parts, extraction, derivation: derive(article, document, parts, extraction) };
}

/** The brief of an analysed article, written by rules and read back by the gate. */
export function briefOf(analysis: Analysis): Brief {
  const { file, article, document, extraction, derivation } = analysis;
  const written = writeByRules(article, document, analysis.sentences, extraction, derivation);
  const { draft, issues } = verify(written, document, extraction);
  return makeBrief({ article, document, file, extraction, derivation, draft, issues });
}

/** From bytes to brief. */
export function summarize(path: string, bytes: Uint8Array): Brief {
  return briefOf(analyse(path, bytes));
}
