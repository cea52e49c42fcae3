import { type Extraction, extract } from '../../src/extract/index.js';
import type { Article, Block, BlockType, Document, Sentence } from '../../src/model/index.js';
import { toDocument } from '../../src/read/document.js';
import { sentences } from '../../src/segment/sentences.js';

export interface Invented {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly extraction: Extraction;
}

/** An article made of a headline and paragraphs (or blocks of another type), posted on a day. */
export function invented(
  title: string,
  texts: readonly (string | readonly [BlockType, string])[],
  lang: 'zh' | 'en',
  day = '2031-07-16',
): Invented {
  const blocks = texts.map((one): Block => {
    const [type, text] = typeof one === 'string' ? (['paragraph', one] as const) : one;
    return { type, text, start: 0, end: text.length, pieces: [], depth: 0, links: [], strong: [] };
  });
  const article: Article = {
    path: 'archive/a.md',
    url: null,
    source: null,
    title,
    titlePieces: [],
    published: day,
    published_basis: 'feed',
    feed_date: day,
    fetched: null,
    lang,
    status: 'complete',
    blocks,
    dropped: [],
    provenance: [],
    findings: [],
  };
  const document = toDocument(article);
  return { document, sentences: sentences(document), extraction: extract(document) };
}
