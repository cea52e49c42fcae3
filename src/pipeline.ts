import { type Derivation, derive } from './derive/index.js';
import { type Extraction, extract, extractFrom } from './extract/index.js';
import { reading } from './extract/reading.js';
import type { Article, Brief, Document, Sentence } from './model/index.js';
import { makeBrief } from './publish/brief.js';
import { type Mentions, mentionsOf } from './publish/mentions.js';
import { toDocument } from './read/document.js';
import { decode, readText } from './read/index.js';
import { languageOf } from './read/language.js';
import { sentences } from './segment/sentences.js';
import { verify } from './verify/index.js';
import { writeByRules } from './write/index.js';

/** A fetched file, read. */
export interface ReadFile {
  /** The decoded file, which all spans of the article count into. */
  readonly file: string;
  readonly article: Article;
}

/** All that one article yields before anything is written. */
export interface Analysis extends ReadFile {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly extraction: Extraction;
  readonly derivation: Derivation;
}

/** Reads one fetched file: the decoded text and the article in it. `path` only names it; nothing is opened. */
export function readArticle(path: string, bytes: Uint8Array): ReadFile {
  const decoded = decode(bytes);
  return { file: decoded.text, article: readText(path, decoded) };
}

/** Finds what an article that was read mentions and states. */
export function analyseRead({ file, article }: ReadFile): Analysis {
  const document = toDocument(article);
  const parts = sentences(document);
  const extraction = extract(document);
  return { file, article, document, sentences: parts, extraction, derivation: derive(article, document, parts, extraction) };
}

/** Reads one fetched file and finds what it mentions and states. */
export function analyse(path: string, bytes: Uint8Array): Analysis {
  return analyseRead(readArticle(path, bytes));
}

/** The brief of an analysed article, written by rules and read back by the gate. */
export function briefOf(analysis: Analysis): Brief {
  const { file, article, document, extraction, derivation } = analysis;
  const written = writeByRules(article, document, analysis.sentences, extraction, derivation);
  const { draft, issues } = verify(written, document, extraction, analysis.sentences);
  return makeBrief({ article, document, file, extraction, derivation, draft, issues });
}

/** From bytes to brief. `path` only names the file; nothing is opened. */
export function summarize(path: string, bytes: Uint8Array): Brief {
  return briefOf(analyse(path, bytes));
}

export interface TextOptions {
  /** ISO 639-1 code; told from the text when left out. */
  readonly lang?: string;
  /** ISO day that relative dates resolve against; without one they are left out. */
  readonly date?: string;
}

/** The mentions of a bare text, in their public form; spans are UTF-16 units of `text`. */
export function extractText(text: string, { lang, date }: TextOptions = {}): Mentions {
  const extraction = extractFrom(reading(text, lang ?? languageOf(text) ?? 'en', date ?? null));
  return mentionsOf(extraction, null, text);
}
