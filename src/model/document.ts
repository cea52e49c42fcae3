import type { BlockType, Piece } from './article.js';
import type { Span } from './span.js';

/** One block's share of the document's text; the title is the first section. */
export interface Section extends Span {
  readonly type: BlockType | 'title';
  readonly depth: number;
  /** Index into the article's blocks; -1 for the title. */
  readonly block: number;
}

/**
 * The text that everything downstream reads: title and kept blocks as plain text, a line feed between sections.
 * All spans of mentions, sentences and facts count into `text`; `pieces` leads them back to the file.
 */
export interface Document {
  readonly path: string;
  readonly text: string;
  readonly lang: string;
  /** ISO day that relative dates resolve against, or null when none is known. */
  readonly anchor: string | null;
  readonly sections: readonly Section[];
  readonly pieces: readonly Piece[];
}

/** One sentence of a section. `section` indexes `Document.sections`. */
export interface Sentence extends Span {
  readonly section: number;
}

/** A word as jieba cuts it, with its part-of-speech tag; Latin runs and numbers are words too. */
export interface Word extends Span {
  readonly text: string;
  readonly tag: string;
}
