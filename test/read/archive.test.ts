import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode, readText } from '../../src/read/index.js';
import { expectExactPieces } from './spans.js';

const corpus = join(import.meta.dirname, '../../../shared/corpus');
const present = existsSync(corpus);
const files = present
  ? (readdirSync(corpus, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .sort() as string[])
  : [];

describe.skipIf(!present)('real archive files (skipped: no ../shared beside the project)', () => {
  it('hold their places', () => {
    const some = files.filter((_, index) => index % 12 === 0);
    expect(some.length).toBeGreaterThan(0);
    for (const name of some) {
      const decoded = decode(readFileSync(join(corpus, name)));
      expectExactPieces(readText(relative('.', name), decoded), decoded.text);
    }
  });

  it('name a reason for each block that was dropped, and have text wherever they are complete', () => {
    for (const name of files.filter((_, index) => index % 12 === 1)) {
      const article = readText(name, decode(readFileSync(join(corpus, name))));
      for (const one of article.dropped) expect(one.reason).toMatch(/^[a-z-]+$/);
      expect(article.blocks.length > 0).toBe(article.status === 'complete' || article.status === 'truncated');
    }
  });
});
