import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/index.js';
import { bytes } from './spans.js';

const N = 150_000;
const inputs: Readonly<Record<string, string>> = {
  'block quotes in block quotes': '>'.repeat(N),
  'brackets never closed': '['.repeat(N),
  'images in images': '![a]('.repeat(N / 5),
  'closing brackets': '](http://a.b)'.repeat(N / 13),
  'emphasis never closed': '**a*'.repeat(N / 4),
  'nested lists': Array.from({ length: 380 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n'),
  'one line': 'a'.repeat(8 * N),
  'one line of Han characters': '漏洞'.repeat(N / 2),
  'signs only': `${'!'.repeat(N)}a`.repeat(2),
  'wide tables': `${'|a'.repeat(N / 4)}\n${'|-'.repeat(N / 4)}\n|a`,
  'long tables': `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(N / 6)}`,
  'many lines': 'a\n'.repeat(N / 2),
  'backticks of every length': Array.from({ length: 500 }, (_, i) => '`'.repeat(i)).join(' '),
  'front matter without end': `---\n${'key: value\n'.repeat(N / 11)}`,
  'a title without end': `---\ntitle: ${'a'.repeat(N)}`,
  'calls of footnotes beside a table': `|a|b|\n|-|-|\n\n${'[^1]\n\n'.repeat(N / 6)}`,
  entities: '&amp;'.repeat(N / 10),
  'pages in pages': `<!doctype html><html>${'<div><b>'.repeat(N / 8)}`,
};

describe('hostile input', () => {
  it.each(Object.entries(inputs))('%s are read within seconds', (_, text) => {
    const start = performance.now();
    const article = read('a.md', bytes(text));
    expect(article.path).toBe('a.md');
    expect(performance.now() - start).toBeLessThan(8_000);
  });

  it('says what of a long file was not read', () => {
    const article = read('a.md', bytes('The company said that the data was stolen.\n\n'.repeat(8_000)));
    expect(article.status).toBe('truncated');
    expect(article.findings.map(({ rule }) => rule)).toEqual(['size']);
  });
});
