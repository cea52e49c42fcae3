import { expect } from 'vitest';
import type { Article } from '../../src/model/index.js';
import { toDocument } from '../../src/read/document.js';
import { toSource } from '../../src/text/offset.js';

const utf8 = new TextEncoder();

export function bytes(text: string): Uint8Array {
  return utf8.encode(text);
}

/** White space may be normalized (a wrapped line's break reads as a space); nothing else may differ. */
const even = (text: string) => text.replace(/\s/g, ' ');

/** Every piece as wide as it is long is the file's own text, pieces are in order, and spans lie in the file. */
export function expectExactPieces(article: Article, file: string): void {
  for (const block of article.blocks) {
    let at = 0;
    for (const piece of block.pieces) {
      expect(piece.plain).toBe(at);
      at = piece.plain + piece.length;
      expect(piece.source + piece.width).toBeLessThanOrEqual(file.length);
      if (piece.length !== piece.width) continue;
      expect(even(file.slice(piece.source, piece.source + piece.width))).toBe(even(block.text.slice(piece.plain, at)));
    }
    expect(at).toBe(block.text.length);
    expect(block.start).toBeLessThanOrEqual(block.end);
    for (const span of [...block.links, ...block.strong]) expect(block.text.slice(span.start, span.end)).not.toBe('');
  }
  for (const one of article.dropped) expect(one.end).toBeLessThanOrEqual(file.length);
  const document = toDocument(article);
  for (const section of document.sections) {
    const source = toSource(document, section);
    if (section.end === section.start || (section.block < 0 && article.titlePieces.length === 0)) continue;
    expect(source.end).toBeGreaterThan(source.start);
  }
}
