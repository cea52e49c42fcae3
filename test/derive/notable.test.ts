import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derive/index.js';
import { extract } from '../../src/extract/index.js';
import { toDocument } from '../../src/read/document.js';
import { read as readFile } from '../../src/read/index.js';
import { sentences } from '../../src/segment/sentences.js';

const FILLER = '这类问题在行业里一直存在，许多人对此有不同的看法。';

function readOf(paragraphs: readonly string[]) {
  const text = `---\ntitle: 甲公司遭黑客攻击\ndate: 2031-05-06\n---\n# 甲公司遭黑客攻击\n\n${paragraphs.join('\n\n')}\n`;
  const article = readFile('a.md', new TextEncoder().encode(text));
  const document = toDocument(article);
  const parts = sentences(document);
  const { read } = derive(article, document, parts, extract(document));
  return parts.map(({ start, end }, i) => ({ text: document.text.slice(start, end), read: read(i) }));
}

describe('close reading', () => {
  it('takes in every sentence of a short article', () => {
    const all = readOf([FILLER, '黑客窃取了约300名客户的资料。', FILLER]);
    expect(all.every(({ read }) => read !== null)).toBe(true);
  });

  it('is for the sentences of a long one that a brief could be made of, wherever they stand', () => {
    const key = '甲公司周一表示，黑客在5月2日的攻击中窃取了约300名客户的资料。';
    const all = readOf([...Array.from({ length: 120 }, (_, i) => `${FILLER.slice(0, -1)}${'，而且'.repeat(i % 3)}，如此而已。`), key]);
    const found = all.filter(({ read }) => read !== null);
    expect(found.length).toBeLessThan(40);
    expect(found[0]?.text).toBe('甲公司遭黑客攻击');
    expect(found.at(-1)?.text).toBe(key);
  });
});
