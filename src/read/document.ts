import type { Article, Document, Piece, Section } from '../model/index.js';

/**
 * The text that everything downstream reads: the title's section first, where there is a title, then one section a block, joined by a
 * line feed. The pieces lead through to the file, so that `toSource(document, span)` gives file offsets.
 */
export function toDocument(article: Article): Document {
  const texts: string[] = [];
  const sections: Section[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  const add = (text: string, from: readonly Piece[], section: Pick<Section, 'type' | 'depth' | 'block'>) => {
    if (sections.length > 0) at++;
    for (const piece of from) pieces.push({ ...piece, plain: piece.plain + at });
    texts.push(text);
    sections.push({ ...section, start: at, end: at + text.length });
    at += text.length;
  };
  if (article.title) add(article.title, article.titlePieces, { type: 'title', depth: 0, block: -1 });
  for (const [block, { type, depth, text, pieces: own }] of article.blocks.entries()) add(text, own, { type, depth, block });
  return { path: article.path, text: texts.join('\n'), lang: article.lang, anchor: article.published, sections, pieces };
}
